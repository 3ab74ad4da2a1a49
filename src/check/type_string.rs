//! Types as messages spell them.
//!
//! Always: names of the present package stand alone, others are qualified by their package's name, or by its path where
//! packages of one name are imported, directly or not.
//! Parameter names are no part of a type: they are written where an expression leads to a declaration that has them.

use super::checker::{Checker, Naming};
use super::operand::Operand;
use crate::syntax::ast::ExprKind;
use crate::types::{ChanDir, Interface, PackageId, Signature, Type, TypeKind, TypeParamId};
use rustc_hash::FxHashSet;
use smol_str::SmolStr;
use std::fmt::Write;

/// Names that internal packages of Go's library have, too, and the packages that lead to those.
const INTERNAL_NAMESAKES: &[(&str, &[&str])] =
    &[("sync", WITH_SYNC), ("atomic", WITH_SYNC), ("strconv", &["fmt", "strconv"]), ("maps", &["maps"])];

const WITH_SYNC: &[&str] = &["bufio", "bytes", "context", "fmt", "io", "math/rand", "os", "strings", "sync", "time"];

impl<'a> Checker<'a> {
    pub fn type_string(&self, ty: Type) -> String {
        let mut out = String::new();
        self.write_type(&mut out, ty, 0);
        out
    }

    /// With the paths of all packages, as in terms of type sets.
    pub fn full_type_string(&self, ty: Type) -> String {
        self.naming.set(Naming::Paths);
        let out = self.type_string(ty);
        self.naming.set(Naming::Usual);
        out
    }

    /// `name(int) string`, for messages about methods.
    pub fn func_string(&self, name: &str, sig: Type) -> String {
        self.func_string_naming(name, sig, Naming::NoParams)
    }

    pub fn func_string_naming(&self, name: &str, sig: Type, naming: Naming) -> String {
        let mut out = name.to_string();
        if let TypeKind::Signature(sig) = self.types().kind(sig) {
            self.naming.set(naming);
            self.write_type_params(&mut out, &sig.type_params, 0);
            self.write_signature(&mut out, sig, 0);
            self.naming.set(Naming::Usual);
        }
        out
    }

    /// The type of an operand; the results of a call with their names.
    pub fn operand_type_string(&self, x: &Operand<'a>) -> String {
        let (TypeKind::Tuple(types), ExprKind::Call(call)) = (self.types().kind(x.ty), &x.expr.unparen().kind) else {
            return self.type_string(x.ty);
        };
        let callee = self.w.info.expr(call.fun.unparen().id).map(|tv| self.types().under(tv.ty));
        let names = match callee {
            Some(TypeKind::Signature(sig)) => sig.names.clone(),
            _ => None,
        };
        let mut out = "(".to_string();
        self.write_named_list(&mut out, types, names.as_ref().map_or(&[], |names| &names.results), 0);
        out.push(')');
        out
    }

    /// Whether the type is written as an alias that messages describe; `byte` and `rune` are as basic types.
    pub fn is_alias(&self, ty: Type) -> bool {
        self.types()
            .alias(ty)
            .is_some_and(|alias| !matches!(alias.name.as_str(), "byte" | "rune") || alias.pkg != PackageId::UNIVERSE)
    }

    fn write_type(&self, out: &mut String, ty: Type, depth: u32) {
        // A type that repeats itself has no end of a text, and where it branches far too much of one.
        if depth > 20 || out.len() > 20_000 {
            out.push('…');
            return;
        }
        let depth = depth + 1;
        if let Some(alias) = self.types().alias(ty) {
            self.write_qualifier(out, alias.pkg);
            out.push_str(&alias.name);
            return self.write_type_args(out, &alias.args, depth);
        }
        match self.types().kind(ty) {
            TypeKind::Basic(basic) => out.push_str(basic.name()),
            TypeKind::Named(id) => {
                let named = self.types().named(*id);
                self.write_qualifier(out, named.pkg);
                out.push_str(&named.name);
                if let Some((origin, args)) = &named.instance_of {
                    // Type parameters of the function around the type are not written.
                    self.write_type_args(out, &args[self.types().named(*origin).outer.len()..], depth);
                }
                self.write_type_params(out, &named.type_params, depth);
            }
            TypeKind::Pointer(elem) => {
                out.push('*');
                self.write_type(out, *elem, depth);
            }
            TypeKind::Slice(elem) => {
                out.push_str("[]");
                self.write_type(out, *elem, depth);
            }
            TypeKind::Array { len, elem } => {
                let _ = write!(out, "[{len}]");
                self.write_type(out, *elem, depth);
            }
            TypeKind::Map { key, value } => {
                out.push_str("map[");
                self.write_type(out, *key, depth);
                out.push(']');
                self.write_type(out, *value, depth);
            }
            TypeKind::Chan { dir, elem } => self.write_chan(out, *dir, *elem, depth),
            TypeKind::Struct(fields) => {
                out.push_str("struct{");
                for (i, field) in fields.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { "" });
                    if !field.embedded {
                        out.push_str(&field.name);
                        out.push(' ');
                    }
                    self.write_type(out, field.ty, depth);
                    if !field.tag.is_empty() {
                        let _ = write!(out, " {}", crate::constant::quote(field.tag.as_bytes()));
                    }
                }
                out.push('}');
            }
            TypeKind::Tuple(list) => {
                out.push('(');
                self.write_list(out, list, ", ", depth);
                out.push(')');
            }
            TypeKind::Signature(sig) => {
                out.push_str("func");
                self.write_type_params(out, &sig.type_params, depth);
                self.write_signature(out, sig, depth);
            }
            TypeKind::Interface(interface) => self.write_interface(out, interface, depth),
            TypeKind::TypeParam(id) => self.write_type_param(out, *id),
            TypeKind::Union(terms) => {
                for (i, term) in terms.iter().enumerate() {
                    out.push_str(if i > 0 { " | " } else { "" });
                    out.push_str(if term.tilde { "~" } else { "" });
                    self.write_type(out, term.ty, depth);
                }
            }
        }
    }

    /// As the receiver calls it, in a method.
    fn write_type_param(&self, out: &mut String, id: TypeParamId) {
        let renamed = self.env.receiver_names.iter().find(|(param, ..)| *param == id);
        let (name, span) = match renamed {
            Some((_, name, span)) => (name, *span),
            None => {
                let param = self.types().type_param(id);
                (&param.name, param.span)
            }
        };
        out.push_str(name);
        // It is not the predeclared thing.
        if self.w.universe.contains_key(name)
            && let Some(place) = self.importer.describe(span.start)
        {
            let _ = write!(out, " /* with {name} declared at {place} */");
        }
    }

    fn write_qualifier(&self, out: &mut String, id: PackageId) {
        let package = &self.w.packages[id.0 as usize];
        if id != PackageId::UNIVERSE && matches!(self.naming.get(), Naming::Paths | Naming::PathsNoParams) {
            out.push_str(&package.path);
            return out.push('.');
        }
        if id == self.pkg || id == PackageId::UNIVERSE {
            return;
        }
        let known = self.namesakes.borrow().get(&id).copied();
        let shared = known.unwrap_or_else(|| self.shares_name(id));
        self.namesakes.borrow_mut().insert(id, shared);
        match shared {
            true => out.push_str(&crate::constant::quote(package.path.as_bytes())),
            false => out.push_str(&package.name),
        }
        out.push('.');
    }

    /// Whether another package of the same name is reached from here.
    fn shares_name(&self, id: PackageId) -> bool {
        let name = &self.w.packages[id.0 as usize].name;
        let mut seen = FxHashSet::default();
        let mut todo = vec![self.pkg];
        let mut namesake = false;
        while let Some(at) = todo.pop() {
            let package = &self.w.packages[at.0 as usize];
            if !seen.insert(at) {
                continue;
            }
            namesake |= at != id && package.name == *name;
            // The library's own imports are not Go's.
            if package.library {
                namesake |= INTERNAL_NAMESAKES.iter().any(|(n, of)| n == name && of.contains(&package.path.as_str()));
            } else {
                todo.extend(&package.imports);
            }
        }
        namesake
    }

    fn write_type_params(&self, out: &mut String, params: &[TypeParamId], depth: u32) {
        if params.is_empty() {
            return;
        }
        out.push('[');
        for (i, &param) in params.iter().enumerate() {
            let constraint = self.types().constraint(param);
            if i > 0 {
                // Parameters of one constraint stand together.
                if self.types().constraint(params[i - 1]) != constraint {
                    out.push(' ');
                    self.write_type(out, self.types().constraint(params[i - 1]), depth);
                }
                out.push_str(", ");
            }
            out.push_str(&self.types().type_param(param).name);
        }
        out.push(' ');
        if let Some(&last) = params.last() {
            self.write_type(out, self.types().constraint(last), depth);
        }
        out.push(']');
    }

    fn write_type_args(&self, out: &mut String, args: &[Type], depth: u32) {
        if !args.is_empty() {
            out.push('[');
            self.write_list(out, args, ", ", depth);
            out.push(']');
        }
    }

    fn write_list(&self, out: &mut String, list: &[Type], separator: &str, depth: u32) {
        for (i, &ty) in list.iter().enumerate() {
            out.push_str(if i > 0 { separator } else { "" });
            self.write_type(out, ty, depth);
        }
    }

    fn write_chan(&self, out: &mut String, dir: ChanDir, elem: Type, depth: u32) {
        let receives = matches!(self.types().kind(elem), TypeKind::Chan { dir: ChanDir::Recv, .. });
        out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        if dir == ChanDir::Both && receives {
            out.push('(');
            self.write_type(out, elem, depth);
            out.push(')');
        } else {
            self.write_type(out, elem, depth);
        }
    }

    /// Types behind their names; as many names as types, or none count.
    fn write_named_list(&self, out: &mut String, types: &[Type], names: &[SmolStr], depth: u32) {
        let named = names.len() == types.len();
        for (i, &ty) in types.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            if named && !names[i].is_empty() {
                let _ = write!(out, "{} ", names[i]);
            }
            self.write_type(out, ty, depth);
        }
    }

    fn write_signature(&self, out: &mut String, sig: &Signature, depth: u32) {
        let names = sig.names.as_deref().filter(|_| matches!(self.naming.get(), Naming::Usual | Naming::Paths));
        let (params, results) = names.map_or((&[][..], &[][..]), |names| (&names.params[..], &names.results[..]));
        let named = sig.names.as_ref().is_some_and(|names| names.results.iter().any(|name| !name.is_empty()));
        out.push('(');
        for (i, &param) in sig.params.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            if let Some(name) = params.get(i).filter(|n| params.len() == sig.params.len() && !n.is_empty()) {
                let _ = write!(out, "{name} ");
            }
            match self.types().kind(param) {
                TypeKind::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                    out.push_str("...");
                    self.write_type(out, *elem, depth);
                }
                _ => self.write_type(out, param, depth),
            }
        }
        out.push(')');
        match sig.results.len() {
            0 => {}
            1 if !named => {
                out.push(' ');
                self.write_type(out, sig.results[0], depth);
            }
            _ => {
                out.push_str(" (");
                self.write_named_list(out, &sig.results, results, depth);
                out.push(')');
            }
        }
    }

    fn write_interface(&self, out: &mut String, interface: &Interface, depth: u32) {
        out.push_str("interface{");
        let mut first = true;
        let mut separate = |out: &mut String| {
            out.push_str(if first { "" } else { "; " });
            first = false;
        };
        let methods = interface.written.as_ref().map_or(&interface.methods[..], |written| &written.methods);
        for method in methods {
            separate(out);
            out.push_str(&method.name);
            if let TypeKind::Signature(sig) = self.types().kind(method.sig) {
                self.write_signature(out, sig, depth);
            }
        }
        if let Some(written) = &interface.written {
            for &embedded in &written.embedded {
                separate(out);
                self.write_type(out, embedded, depth);
            }
            out.push('}');
            return;
        }
        if interface.comparable {
            separate(out);
            out.push_str("comparable");
        }
        for &term in interface.terms.iter() {
            separate(out);
            self.write_type(out, term, depth);
        }
        out.push('}');
    }
}
