//! What the checker finds out, for the lowering and the faces.
//!
//! In: nothing. Out: tables indexed by `NodeId` and `ObjectId`.
//! Always: in a package that was checked without errors, every expression that stands for a value, a type or a
//! builtin has an entry in `exprs`; every identifier that is used or declared has one in `objects`
//! (except `_` and the symbolic variable of a type switch, whose clauses have implicit objects).
//! Untyped constants and values have been given their final type (Spec: Constants, Conversions).

use crate::constant::Value;
use crate::source::Span;
use crate::syntax::ast::{self, NodeId};
use crate::types::{ObjectId, PackageId, Type};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::sync::Arc;

/// How an expression can be used; go/types calls it the operand mode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Could not be typed. Only while checking, never recorded.
    Invalid,
    /// Has no value: a call of a function without results.
    NoValue,
    Builtin(Builtin),
    TypeExpr,
    Constant,
    /// Addressable (Spec: Address operators).
    Variable,
    MapIndex,
    /// A value that can't be addressed.
    Value,
    /// The predeclared `nil`. Its type entry is the type it was converted to.
    Nil,
    /// A receive, a map index or a type assertion: may be assigned with a second, boolean result.
    CommaOk,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    // Package unsafe.
    Alignof,
    Offsetof,
    Sizeof,
    UnsafeAdd,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// The checker's word on an expression.
#[derive(Clone, Debug)]
pub struct TypeAndValue {
    pub mode: Mode,
    /// A call's type with several results is a `Tuple`. A comma-ok expression in a two-value context has the
    /// type of its first value here; `Info::comma_ok` has its node.
    pub ty: Type,
    /// `Some` exactly where `mode` is `Constant`.
    pub value: Option<Value>,
}

#[derive(Clone, Debug)]
pub enum ObjectKind {
    Var {
        /// A struct field is a `Var` with this set.
        field: bool,
        /// A parameter or result of a function.
        param: bool,
        /// Declared at package level.
        global: bool,
    },
    Const {
        value: Value,
    },
    TypeName {
        alias: bool,
    },
    Func(FuncObject),
    Package {
        path: SmolStr,
        package: PackageId,
    },
    Builtin(Builtin),
    Nil,
    Label,
}

/// A declared function or method.
#[derive(Clone, Debug)]
pub struct FuncObject {
    /// The receiver's type (`T` or `*T`), where it is a method.
    pub receiver: Option<Type>,
    /// The declaration's node, `None` for methods of interfaces.
    pub decl: Option<NodeId>,
}

/// Something declared.
#[derive(Clone, Debug)]
pub struct Object {
    pub name: SmolStr,
    pub kind: ObjectKind,
    /// Of functions: a `Signature` without receiver. Of type names: the type.
    pub ty: Type,
    pub pkg: PackageId,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f`, a field.
    Field,
    /// `x.m`, a method called or used as a value.
    MethodValue,
    /// `T.m`.
    MethodExpr,
}

/// What `x.sel` means, where it is not a qualified identifier.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    /// The type of `x` (or `T` itself).
    pub receiver: Type,
    /// Field numbers from the receiver inwards. For a field the last one is the field itself; for a method these
    /// are only the embedded fields that lead to it. Pointers on the way are followed implicitly.
    pub path: Vec<u32>,
    /// The method: a function object, or one of an interface (then `decl` is `None`).
    pub method: Option<ObjectId>,
    /// The type of the whole: the field's type, the method's signature (with the receiver first in a method expression).
    pub ty: Type,
    /// The method is called through an interface: its name is looked up at run time.
    pub interface: bool,
}

/// One step of package initialisation (Spec: Package initialization): `lhs = rhs`.
#[derive(Clone, Debug)]
pub struct Initializer {
    /// One variable, or as many as the call `rhs` has results. Blank ones are `None`.
    pub lhs: Vec<Option<ObjectId>>,
    /// The expression's node; the expression itself is found in the package's files.
    pub rhs: NodeId,
}

/// Every finding about every package of a run.
#[derive(Default, Debug)]
pub struct Info {
    /// By `NodeId`.
    pub exprs: Vec<Option<TypeAndValue>>,
    /// Identifiers to what they declare or refer to, by `NodeId`.
    pub objects: FxHashMap<NodeId, ObjectId>,
    /// Idents (by node) that declare their object rather than use it.
    pub defines: rustc_hash::FxHashSet<NodeId>,
    pub selections: FxHashMap<NodeId, Selection>,
    /// Clauses of type switches with a symbolic variable: the clause's own variable.
    pub implicits: FxHashMap<NodeId, ObjectId>,
    /// Expressions (map index, receive, assertion) used with two values.
    pub comma_ok: rustc_hash::FxHashSet<NodeId>,
    /// Uses of generic functions: the ident's or selector's node to the type arguments, in order.
    pub instances: FxHashMap<NodeId, Arc<[Type]>>,
    /// Labels: `break`, `continue` and `goto` statements' label idents (by node) to the labelled statement's node.
    pub labels: FxHashMap<NodeId, NodeId>,
    /// Functions, function literals (by node) to their parameters' and results' objects in order, receiver first;
    /// unnamed and blank ones have objects too.
    pub params: FxHashMap<NodeId, FuncVars>,
    /// `for` statements, by the node of their body, whose variables are one for the loop rather than one for each
    /// iteration: those of files in a language version before 1.22.
    pub shared_loops: rustc_hash::FxHashSet<NodeId>,
    /// The bodies of range loops over arrays that are counted only: their range expressions are not evaluated.
    pub counted_ranges: rustc_hash::FxHashSet<NodeId>,
    /// All objects, by `ObjectId`.
    pub arena: Vec<Object>,
}

/// The variables that a function's signature declares.
#[derive(Clone, Default, Debug)]
pub struct FuncVars {
    pub receiver: Option<ObjectId>,
    pub params: Vec<ObjectId>,
    pub results: Vec<ObjectId>,
    /// The results have names, so that `return` may stand alone.
    pub named_results: bool,
}

impl Info {
    pub fn object(&self, id: ObjectId) -> &Object {
        &self.arena[id.0 as usize]
    }

    pub fn expr(&self, id: NodeId) -> Option<&TypeAndValue> {
        self.exprs.get(id.0 as usize)?.as_ref()
    }

    pub fn object_of(&self, ident: &ast::Ident) -> Option<ObjectId> {
        self.objects.get(&ident.id).copied()
    }
}

/// A package that was checked.
#[derive(Debug)]
pub struct Package {
    pub id: PackageId,
    /// The import path: `main`, `fmt`, `sync/atomic`.
    pub path: SmolStr,
    pub name: SmolStr,
    /// Of the standard library.
    pub library: bool,
    pub files: Vec<Arc<ast::SourceUnit>>,
    pub imports: Vec<PackageId>,
    /// Package-level variables in order of initialisation. A script's top-level variables are locals of its main
    /// body unless a declared function uses them: see `Script`.
    pub init_order: Vec<Initializer>,
    /// Exported and other package-level names.
    pub scope: FxHashMap<SmolStr, ObjectId>,
}
