//! How types are written: identical types that look different in messages.
//!
//! In: types made of parts that were written in one way or another; aliases. Out: `Type`s that are equal to the interned
//! ones and remember their look.
//! Always: `kind` sees through aliases, and the parts of a kind have the looks that they were written with.
//! Not here: the text of a type (`check::type_string`).

use super::{Basic, Interface, Method, PackageId, Signature, Type, TypeKind, TypeTable};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The name that a type is written with in place of itself (Spec: Alias declarations).
#[derive(Clone, Debug)]
pub struct Alias {
    pub name: SmolStr,
    pub pkg: PackageId,
    /// Of a generic alias.
    pub args: Arc<[Type]>,
    /// The right side of its declaration.
    pub of: Type,
}

/// As many names as there are parameters, and results, or none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParamNames {
    pub params: Vec<SmolStr>,
    pub results: Vec<SmolStr>,
}

/// The elements of an interface literal.
#[derive(Clone, Debug)]
pub struct Elements {
    pub methods: Vec<Method>,
    pub embedded: Vec<Type>,
}

/// A type, or a look of one.
pub enum Node {
    Type(TypeKind),
    /// Another name; and the node of the type that is behind all names.
    Alias(Box<Alias>, u32),
}

/// The looks that there are.
#[derive(Default)]
pub struct Looks {
    /// By type and the looks of its parts.
    written: FxHashMap<(u32, Vec<u32>), u32>,
    /// Names as parts of a look.
    names: FxHashMap<SmolStr, u32>,
    /// By the look of what it stands for, its name, and the looks of its arguments.
    aliases: FxHashMap<(u32, SmolStr, PackageId, Vec<u32>), u32>,
}

impl PartialEq for Type {
    fn eq(&self, other: &Type) -> bool {
        self.id == other.id
    }
}

impl Eq for Type {}

impl PartialOrd for Type {
    fn partial_cmp(&self, other: &Type) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Type {
    fn cmp(&self, other: &Type) -> std::cmp::Ordering {
        self.id.cmp(&other.id)
    }
}

impl Hash for Type {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialEq for Signature {
    fn eq(&self, other: &Signature) -> bool {
        self.params == other.params
            && self.results == other.results
            && self.variadic == other.variadic
            && self.type_params == other.type_params
    }
}

impl Eq for Signature {}

impl Hash for Signature {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.params, &self.results, self.variadic, &self.type_params).hash(state);
    }
}

impl PartialEq for Interface {
    fn eq(&self, other: &Interface) -> bool {
        self.methods == other.methods && self.terms == other.terms && self.comparable == other.comparable
    }
}

impl Eq for Interface {}

impl Hash for Interface {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.methods, &self.terms, self.comparable).hash(state);
    }
}

impl Type {
    /// The predeclared alias of `uint8`.
    pub const BYTE: Type = Type { id: Basic::Uint8 as u32, look: Basic::ALL.len() as u32 };
    /// The predeclared alias of `int32`.
    pub const RUNE: Type = Type { id: Basic::Int32 as u32, look: Basic::ALL.len() as u32 + 1 };

    /// Equal numbers are identical types.
    pub fn number(self) -> u32 {
        self.id
    }
}

impl TypeTable {
    pub(super) fn add_predeclared_aliases(&self) {
        for (name, ty) in [("byte", Type::BYTE), ("rune", Type::RUNE)] {
            let of = Type { look: ty.id, ..ty };
            let alias = Alias { name: name.into(), pkg: PackageId::UNIVERSE, args: Arc::from([]), of };
            let made = self.new_alias(of, alias);
            debug_assert_eq!(made.look, ty.look);
        }
    }

    pub(super) fn kind_at(&self, look: u32) -> &TypeKind {
        match &self.nodes[look as usize] {
            Node::Type(kind) => kind,
            Node::Alias(_, behind) => self.kind_at(*behind),
        }
    }

    /// The type under another name. `of` is `alias.of`.
    pub fn new_alias(&self, of: Type, alias: Alias) -> Type {
        if of == Basic::Invalid.ty() {
            return of;
        }
        let args = alias.args.iter().map(|a| a.look).collect();
        let key = (of.look, alias.name.clone(), alias.pkg, args);
        if let Some(&look) = self.looks.borrow().aliases.get(&key) {
            return Type { look, ..of };
        }
        let behind = self.unalias(of).look;
        let look = self.new_node(Node::Alias(Box::new(Alias { of, ..alias }), behind), false).look;
        self.looks.borrow_mut().aliases.insert(key, look);
        Type { look, ..of }
    }

    /// The alias that the type is written as.
    pub fn alias(&self, ty: Type) -> Option<&Alias> {
        match &self.nodes[ty.look as usize] {
            Node::Type(_) => None,
            Node::Alias(alias, _) => Some(alias),
        }
    }

    /// The type itself, where it is written as an alias; its parts stay as they are written. `byte` and `rune` stay:
    /// to messages they are basic types.
    pub fn unalias(&self, ty: Type) -> Type {
        if ty.look == Type::BYTE.look || ty.look == Type::RUNE.look {
            return ty;
        }
        match &self.nodes[ty.look as usize] {
            Node::Type(_) => ty,
            Node::Alias(_, behind) => Type { look: *behind, ..ty },
        }
    }

    /// `ty`, whose kind is known by now, with the parts looking as they do in `kind`.
    pub(super) fn as_written(&self, ty: Type, kind: TypeKind) -> Type {
        let looks = self.looks_of_parts(&kind);
        if looks == self.looks_of_parts(self.kind_at(ty.id)) {
            return Type { look: ty.id, ..ty };
        }
        let key = (ty.id, looks);
        if let Some(&look) = self.looks.borrow().written.get(&key) {
            return Type { look, ..ty };
        }
        let look = self.new_node(Node::Type(kind), false).look;
        self.looks.borrow_mut().written.insert(key, look);
        Type { look, ..ty }
    }

    fn looks_of_parts(&self, kind: &TypeKind) -> Vec<u32> {
        let looks = |list: &[Type]| list.iter().map(|t| t.look).collect();
        match kind {
            TypeKind::Basic(_) | TypeKind::Named(_) | TypeKind::TypeParam(_) => Vec::new(),
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => vec![elem.look],
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => vec![elem.look],
            TypeKind::Map { key, value } => vec![key.look, value.look],
            TypeKind::Struct(fields) => fields.iter().map(|f| f.ty.look).collect(),
            TypeKind::Tuple(list) => looks(list),
            TypeKind::Signature(sig) => {
                let names = sig.names.iter().flat_map(|names| names.params.iter().chain(&names.results));
                let types = sig.params.iter().chain(sig.results.iter()).map(|t| t.look);
                types.chain(names.map(|name| self.name_look(name))).collect()
            }
            TypeKind::Interface(i) => {
                let methods = |list: &[Method]| list.iter().map(|m| m.sig.look).collect::<Vec<u32>>();
                let mut out = methods(&i.methods);
                out.extend(i.terms.iter().map(|t| t.look));
                if let Some(written) = &i.written {
                    out.extend(written.methods.iter().map(|m| self.name_look(&m.name)));
                    out.push(0);
                    out.extend(methods(&written.methods));
                    out.extend(written.embedded.iter().map(|t| t.look));
                }
                out
            }
            TypeKind::Union(terms) => terms.iter().map(|t| t.ty.look).collect(),
        }
    }

    fn name_look(&self, name: &SmolStr) -> u32 {
        let names = &mut self.looks.borrow_mut().names;
        let next = names.len() as u32 + 1;
        *names.entry(name.clone()).or_insert(next)
    }
}
