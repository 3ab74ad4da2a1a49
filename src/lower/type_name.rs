//! Types as `%T` and panics print them.
//!
//! In: a type. Out: its name, as package reflect spells it: `main.T`, `[]string`, `interface {}`, `func(int) string`.
//! Not here: how the checker prints types in diagnostics.

use super::Lower;
use crate::types::{ChanDir, Field, Interface, Method, NamedId, PackageId, Signature, Type, TypeKind};

impl Lower<'_> {
    pub(super) fn type_name(&self, ty: Type) -> String {
        match self.kind(ty) {
            TypeKind::Basic(basic) => format!("{basic:?}").to_lowercase().replace("unsafepointer", "unsafe.Pointer"),
            TypeKind::Named(id) => {
                let named = self.world.types.named(*id);
                if named.pkg == PackageId::UNIVERSE {
                    return named.name.to_string();
                }
                format!("{}.{}{}", self.package(named.pkg).name, named.name, self.args_name(*id))
            }
            TypeKind::Pointer(elem) => format!("*{}", self.type_name(*elem)),
            TypeKind::Slice(elem) => format!("[]{}", self.type_name(*elem)),
            TypeKind::Array { len, elem } => format!("[{len}]{}", self.type_name(*elem)),
            TypeKind::Map { key, value } => format!("map[{}]{}", self.type_name(*key), self.type_name(*value)),
            TypeKind::Chan { dir, elem } => self.chan_name(*dir, *elem),
            TypeKind::Struct(fields) => self.struct_name(fields),
            TypeKind::Tuple(types) => format!("({})", self.names(types)),
            TypeKind::Signature(sig) => format!("func{}", self.signature_name(sig)),
            TypeKind::Interface(interface) => self.interface_name(interface),
            TypeKind::TypeParam(id) => self.world.types.type_param(*id).name.to_string(),
            TypeKind::Union(_) => "union".to_string(),
        }
    }

    /// The type arguments of an instance: `[int,main.T]`; those of the function around a type come first.
    pub(super) fn args_name(&self, id: NamedId) -> String {
        let named = self.world.types.named(id);
        let Some((origin, args)) = &named.instance_of else { return String::new() };
        let (outer, own) = args.split_at(self.world.types.named(*origin).outer.len());
        let list = |args: &[Type]| args.iter().map(|&t| self.arg_name(t)).collect::<Vec<_>>().join(",");
        let separator = if outer.is_empty() || own.is_empty() { "" } else { ";" };
        format!("[{}{separator}{}]", list(outer), list(own))
    }

    /// A type argument: packages by path, local types by number.
    fn arg_name(&self, ty: Type) -> String {
        let name = self.type_name(ty);
        match self.kind(ty) {
            TypeKind::Named(id) => {
                let types = &self.world.types;
                let named = types.named(*id);
                if named.pkg == PackageId::UNIVERSE {
                    return name;
                }
                let number =
                    if named.local { format!("·{}", types.local_number(types.origin(*id))) } else { String::new() };
                format!("{}.{}{}{number}", self.package(named.pkg).path, named.name, self.args_name(*id))
            }
            TypeKind::Pointer(elem) => format!("*{}", self.arg_name(*elem)),
            TypeKind::Slice(elem) => format!("[]{}", self.arg_name(*elem)),
            TypeKind::Array { len, elem } => format!("[{len}]{}", self.arg_name(*elem)),
            TypeKind::Map { key, value } => format!("map[{}]{}", self.arg_name(*key), self.arg_name(*value)),
            TypeKind::Struct(fields) if !fields.is_empty() => {
                let field = |f: &Field| {
                    let ty = self.arg_name(f.ty);
                    let tag = if f.tag.is_empty() { String::new() } else { format!(" {:?}", f.tag.as_str()) };
                    let pkg = if f.pkg == PackageId::UNIVERSE { "" } else { self.package(f.pkg).path.as_str() };
                    let dot = if pkg.is_empty() { "" } else { "." };
                    if f.embedded { format!("{ty}{tag}") } else { format!("{pkg}{dot}{} {ty}{tag}", f.name) }
                };
                format!("struct {{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join("; "))
            }
            _ => name,
        }
    }

    fn names(&self, types: &[Type]) -> String {
        types.iter().map(|&t| self.type_name(t)).collect::<Vec<_>>().join(", ")
    }

    fn chan_name(&self, dir: ChanDir, elem: Type) -> String {
        let name = self.type_name(elem);
        match dir {
            ChanDir::Both if name.starts_with("<-") => format!("chan ({name})"),
            ChanDir::Both => format!("chan {name}"),
            ChanDir::Send => format!("chan<- {name}"),
            ChanDir::Recv => format!("<-chan {name}"),
        }
    }

    fn struct_name(&self, fields: &[Field]) -> String {
        if fields.is_empty() {
            return "struct {}".to_string();
        }
        let fields: Vec<String> = fields
            .iter()
            .map(|f| {
                let ty = self.type_name(f.ty);
                let mut text = if f.embedded { ty } else { format!("{} {ty}", f.name) };
                if !f.tag.is_empty() {
                    text.push_str(&format!(" {:?}", f.tag.as_str()));
                }
                text
            })
            .collect();
        format!("struct {{ {} }}", fields.join("; "))
    }

    fn signature_name(&self, sig: &Signature) -> String {
        let mut params: Vec<String> = sig.params.iter().map(|&t| self.type_name(t)).collect();
        if sig.variadic
            && let (Some(last), Some(&ty)) = (params.last_mut(), sig.params.last())
            && let TypeKind::Slice(elem) = self.under(ty)
        {
            *last = format!("...{}", self.type_name(*elem));
        }
        let results = match &*sig.results {
            [] => String::new(),
            [one] => format!(" {}", self.type_name(*one)),
            many => format!(" ({})", self.names(many)),
        };
        format!("({}){results}", params.join(", "))
    }

    /// Names that are not exported are those of a package.
    fn method_name(&self, method: &Method) -> String {
        match method.pkg {
            PackageId::UNIVERSE => method.name.to_string(),
            pkg => format!("{}.{}", self.package(pkg).name, method.name),
        }
    }

    fn interface_name(&self, interface: &Interface) -> String {
        if interface.methods.is_empty() {
            return "interface {}".to_string();
        }
        let methods: Vec<String> = interface
            .methods
            .iter()
            .map(|m| match self.kind(m.sig) {
                TypeKind::Signature(sig) => format!("{}{}", self.method_name(m), self.signature_name(sig)),
                _ => self.method_name(m),
            })
            .collect();
        format!("interface {{ {} }}", methods.join("; "))
    }
}
