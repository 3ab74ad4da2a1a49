//! Go's types.
//!
//! A `Type` is a small number; the table interns every type, so that identical types (Spec: Type identity) are
//! equal numbers. Defined types are identical only to themselves, so each has a number of its own.
//! Identical types may look different, as `byte` and `uint8` do: a `Type` also knows how it was written (`look`), and
//! all but messages sees through that.
//! Always: a type that has been interned never changes; a defined type's underlying type is set once.
//! Instances of generic types are interned too: equal type arguments make equal numbers. The table may grow while it
//! is only read, so that the lowering can instantiate what the checker has checked.
//! Not here: what expressions have which type (`check`), sizes and offsets (`lower::layout`).

mod look;
mod predicates;
mod sizes;
mod subst;
mod type_set;

pub use look::{Alias, Elements, ParamNames};
pub use subst::TypeEnv;
pub use type_set::{CommonUnder, TypeSet};

use crate::source::Span;
use elsa::FrozenVec;
use rustc_hash::FxHashMap;
use sizes::Size;
use smol_str::SmolStr;
use std::cell::RefCell;
use std::sync::Arc;

/// An interned type. Equal types are identical ones (Spec: Type identity), however they are written.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    id: u32,
    /// How it is written, with which aliases for instance; only messages tell (`look`).
    look: u32,
}

/// A defined (named) type; `TypeTable::named` tells about it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NamedId(pub u32);

/// A type parameter; `TypeTable::type_param` tells about it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeParamId(pub u32);

/// A package of the run. `PackageId::UNIVERSE` owns the predeclared things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PackageId(pub u32);

impl PackageId {
    pub const UNIVERSE: PackageId = PackageId(0);
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Basic {
    /// Stands for what could not be typed; every use of it is silent.
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

impl Basic {
    pub const ALL: [Basic; 26] = [
        Basic::Invalid,
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
    ];

    /// The type's number: basic types come first in every table, in the order of `ALL`.
    pub const fn ty(self) -> Type {
        Type { id: self as u32, look: self as u32 }
    }
}

/// What a type is made of.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeKind {
    Basic(Basic),
    Named(NamedId),
    Pointer(Type),
    Slice(Type),
    Array {
        len: u64,
        elem: Type,
    },
    Map {
        key: Type,
        value: Type,
    },
    Chan {
        dir: ChanDir,
        elem: Type,
    },
    Struct(Arc<[Field]>),
    /// Results of a call, and parameter lists.
    Tuple(Arc<[Type]>),
    Signature(Arc<Signature>),
    Interface(Arc<Interface>),
    TypeParam(TypeParamId),
    /// Only inside constraints.
    Union(Arc<[Term]>),
}

pub use crate::syntax::ast::ChanDir;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    pub name: SmolStr,
    pub ty: Type,
    pub embedded: bool,
    pub tag: SmolStr,
    /// The declaring package: it tells names that are not exported apart (Spec: Type identity).
    /// `UNIVERSE` where the name is exported.
    pub pkg: PackageId,
}

#[derive(Clone, Default, Debug)]
pub struct Signature {
    pub params: Arc<[Type]>,
    pub results: Arc<[Type]>,
    /// The last parameter is `...T`; its type in `params` is `[]T`.
    pub variadic: bool,
    /// Type parameters of a generic function or method.
    pub type_params: Arc<[TypeParamId]>,
    /// For messages: names are no part of a type.
    pub names: Option<Arc<ParamNames>>,
}

/// Always: methods (embedded ones included) are sorted by `(name, pkg)` and unique.
#[derive(Clone, Debug, Default)]
pub struct Interface {
    pub methods: Arc<[Method]>,
    /// What the type set is narrowed by besides methods: unions and single types, intersected. Empty in basic interfaces.
    pub terms: Arc<[Type]>,
    pub comparable: bool,
    /// For messages: what its literal lists, where it embeds something.
    pub written: Option<Arc<Elements>>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method {
    pub name: SmolStr,
    /// `UNIVERSE` where the name is exported.
    pub pkg: PackageId,
    /// A `Signature` without receiver.
    pub sig: Type,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    pub tilde: bool,
    pub ty: Type,
}

/// A declared object of the checker (`check::info::Object`), by number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ObjectId(pub u32);

/// What is known of a defined type.
#[derive(Clone, Debug)]
pub struct Named {
    pub name: SmolStr,
    pub pkg: PackageId,
    /// `None` while the declaration is being checked.
    pub underlying: Option<Type>,
    /// Methods declared with it as receiver base, in source order: name and the function object.
    pub methods: Vec<(SmolStr, ObjectId)>,
    pub span: Span,
    /// The type's own parameters, where it is generic.
    pub type_params: Vec<TypeParamId>,
    /// Where it is an instance: the generic type and its type arguments.
    pub instance_of: Option<(NamedId, Arc<[Type]>)>,
    /// Declared inside a function: distinguishes `main.T` from another `main.T`.
    pub local: bool,
    /// A generic alias: instances are its substituted right side.
    pub alias: bool,
    /// Declared inside a generic function: that function's type parameters, on which it depends.
    pub outer: Arc<[TypeParamId]>,
}

impl Named {
    /// Must be instantiated before it is a type of values.
    pub fn is_generic(&self) -> bool {
        !self.type_params.is_empty()
    }
}

#[derive(Clone, Debug)]
pub struct TypeParam {
    pub name: SmolStr,
    pub index: u32,
    /// As it was written: an interface, or a union or other type that stands for an interface with that element.
    pub constraint: Type,
    pub span: Span,
}

/// Instances of generic types by their type arguments.
type Instances = FxHashMap<(NamedId, Arc<[Type]>), Type>;

/// Every type of a run.
pub struct TypeTable {
    nodes: FrozenVec<Box<look::Node>>,
    looks: RefCell<look::Looks>,
    /// By type: a type parameter occurs in it.
    parameterized: RefCell<Vec<bool>>,
    interned: RefCell<FxHashMap<TypeKind, Type>>,
    named: FrozenVec<Box<Named>>,
    type_params: FrozenVec<Box<TypeParam>>,
    /// Constraints of type parameters that substitution made.
    constraints: RefCell<FxHashMap<TypeParamId, Type>>,
    instances: RefCell<Instances>,
    /// Underlying types of instances.
    expanded: RefCell<FxHashMap<NamedId, Type>>,
    /// Of arrays and structs whose size was asked for.
    sizes: RefCell<FxHashMap<Type, Size>>,
}

impl std::fmt::Debug for TypeTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypeTable").field("types", &self.nodes.len()).finish()
    }
}

impl Default for TypeTable {
    fn default() -> Self {
        TypeTable::new()
    }
}

impl TypeTable {
    /// A table that holds the basic types.
    pub fn new() -> TypeTable {
        let table = TypeTable {
            nodes: FrozenVec::new(),
            looks: RefCell::default(),
            parameterized: RefCell::default(),
            interned: RefCell::default(),
            named: FrozenVec::new(),
            type_params: FrozenVec::new(),
            constraints: RefCell::default(),
            instances: RefCell::default(),
            expanded: RefCell::default(),
            sizes: RefCell::default(),
        };
        for basic in Basic::ALL {
            let ty = table.intern(TypeKind::Basic(basic));
            debug_assert_eq!(ty, basic.ty());
        }
        table.add_predeclared_aliases();
        table
    }

    pub fn intern(&self, kind: TypeKind) -> Type {
        let known = self.interned.borrow().get(&kind).copied();
        if let Some(ty) = known {
            return self.as_written(ty, kind);
        }
        let parameterized = self.mentions_params(&kind);
        let ty = self.new_node(look::Node::Type(kind.clone()), parameterized);
        self.interned.borrow_mut().insert(kind, ty);
        ty
    }

    fn new_node(&self, node: look::Node, parameterized: bool) -> Type {
        let id = self.nodes.len() as u32;
        self.nodes.push(Box::new(node));
        self.parameterized.borrow_mut().push(parameterized);
        Type { id, look: id }
    }

    /// A new interface type whose methods are not known yet.
    pub fn open_interface(&mut self) -> Type {
        self.new_node(look::Node::Type(TypeKind::Interface(Arc::default())), false)
    }

    /// Says what an open interface type is. Where its methods lead back to it, no other type can be identical to it so
    /// far; literals that come later find it.
    pub fn close_interface(&mut self, ty: Type, interface: Interface) {
        let kind = TypeKind::Interface(Arc::new(interface));
        let parameterized = self.mentions_params(&kind);
        self.parameterized.borrow_mut()[ty.id as usize] = parameterized;
        self.interned.borrow_mut().entry(kind.clone()).or_insert(ty);
        *self.nodes.as_mut()[ty.id as usize] = look::Node::Type(kind);
    }

    /// `*ty`, if something has made it a type already.
    pub fn pointer_to(&self, ty: Type) -> Option<Type> {
        self.interned.borrow().get(&TypeKind::Pointer(ty)).copied()
    }

    /// Every type so far, some of them in several looks.
    pub fn all(&self) -> impl Iterator<Item = Type> {
        (0..self.nodes.len() as u32).map(|id| Type { id, look: id })
    }

    pub fn kind(&self, ty: Type) -> &TypeKind {
        self.kind_at(ty.look)
    }

    /// Whether a type parameter occurs in the type.
    pub fn is_parameterized(&self, ty: Type) -> bool {
        self.parameterized.borrow()[ty.id as usize]
    }

    fn mentions_params(&self, kind: &TypeKind) -> bool {
        let any = |list: &[Type]| list.iter().any(|&t| self.is_parameterized(t));
        match kind {
            TypeKind::Basic(_) => false,
            TypeKind::Named(id) => {
                let named = self.named(*id);
                // Substitution finds out the instances that are none.
                self.lacks_arguments(*id)
                    || !named.outer.is_empty()
                    || named.instance_of.as_ref().is_some_and(|(_, args)| any(args))
            }
            TypeKind::Pointer(elem) | TypeKind::Slice(elem) => self.is_parameterized(*elem),
            TypeKind::Array { elem, .. } | TypeKind::Chan { elem, .. } => self.is_parameterized(*elem),
            TypeKind::Map { key, value } => any(&[*key, *value]),
            TypeKind::Struct(fields) => fields.iter().any(|f| self.is_parameterized(f.ty)),
            TypeKind::Tuple(list) => any(list),
            TypeKind::Signature(sig) => any(&sig.params) || any(&sig.results) || !sig.type_params.is_empty(),
            TypeKind::Interface(i) => i.methods.iter().any(|m| self.is_parameterized(m.sig)) || any(&i.terms),
            TypeKind::TypeParam(_) => true,
            TypeKind::Union(terms) => terms.iter().any(|t| self.is_parameterized(t.ty)),
        }
    }

    /// A new defined type and its number as a type.
    pub fn new_named(&self, named: Named) -> (NamedId, Type) {
        let id = NamedId(self.named.len() as u32);
        self.named.push(Box::new(named));
        (id, self.intern(TypeKind::Named(id)))
    }

    pub fn named(&self, id: NamedId) -> &Named {
        &self.named[id.0 as usize]
    }

    pub fn named_mut(&mut self, id: NamedId) -> &mut Named {
        &mut self.named.as_mut()[id.0 as usize]
    }

    pub fn new_type_param(&self, param: TypeParam) -> (TypeParamId, Type) {
        let id = TypeParamId(self.type_params.len() as u32);
        self.type_params.push(Box::new(param));
        (id, self.intern(TypeKind::TypeParam(id)))
    }

    pub fn type_param(&self, id: TypeParamId) -> &TypeParam {
        &self.type_params[id.0 as usize]
    }

    pub fn type_param_mut(&mut self, id: TypeParamId) -> &mut TypeParam {
        &mut self.type_params.as_mut()[id.0 as usize]
    }

    /// The type parameter itself as a type.
    pub fn param_type(&self, id: TypeParamId) -> Type {
        self.intern(TypeKind::TypeParam(id))
    }

    /// The number of a type parameter.
    pub fn as_type_param(&self, ty: Type) -> Option<TypeParamId> {
        match self.kind(ty) {
            TypeKind::TypeParam(id) => Some(*id),
            _ => None,
        }
    }

    pub fn is_type_param(&self, ty: Type) -> bool {
        self.as_type_param(ty).is_some()
    }

    /// A generic type that was not instantiated.
    pub fn is_generic(&self, ty: Type) -> bool {
        matches!(self.kind(ty), TypeKind::Named(id) if self.named(*id).is_generic())
    }

    /// The declared type that a defined type is an instance of; the type itself where it is none.
    pub fn origin(&self, id: NamedId) -> NamedId {
        match &self.named(id).instance_of {
            Some((origin, _)) => *origin,
            None => id,
        }
    }

    /// The type arguments of an instance.
    pub fn type_args(&self, id: NamedId) -> Arc<[Type]> {
        match &self.named(id).instance_of {
            Some((_, args)) => args.clone(),
            None => Arc::from([]),
        }
    }

    /// Methods declared with the type, or the generic type that it is an instance of, as receiver base.
    pub fn methods(&self, id: NamedId) -> &[(SmolStr, ObjectId)] {
        &self.named(self.origin(id)).methods
    }

    /// A type parameter is its own underlying type; see `type_set` for what it stands for.
    /// The how manyeth defined type inside a function of its package it is, from 1.
    pub fn local_number(&self, id: NamedId) -> usize {
        let pkg = self.named(id).pkg;
        let local = |n: &Named| n.local && n.pkg == pkg && !n.alias && n.instance_of.is_none();
        (0..=id.0).filter(|&i| local(self.named(NamedId(i)))).count()
    }

    /// Spec: Underlying types. `Invalid` for a defined type that is still being declared.
    pub fn underlying(&self, ty: Type) -> Type {
        let mut ty = self.unalias(ty);
        while let TypeKind::Named(id) = self.kind(ty) {
            let named = self.named(*id);
            match named.underlying {
                Some(u) => ty = self.unalias(u),
                None if named.instance_of.is_some() => return self.expand(*id),
                None => return Basic::Invalid.ty(),
            }
        }
        ty
    }

    /// The kind of the underlying type.
    pub fn under(&self, ty: Type) -> &TypeKind {
        self.kind(self.underlying(ty))
    }

    /// The length of an array, or of the array that a pointer of this type leads to.
    pub fn array_length(&self, ty: Type) -> Option<u64> {
        let array = match *self.under(ty) {
            TypeKind::Pointer(base) => self.under(base),
            ref other => other,
        };
        if let TypeKind::Array { len, .. } = array { Some(*len) } else { None }
    }
}
