//! Turns checked packages into the tree that is walked.
//!
//! In: `check::World`: syntax trees and what the checker found out about them. Out: a `tree` program.
//! Always: only functions that can be reached from `main`, initialisers and methods of values in interfaces are
//! lowered; every expression that calls, receives or jumps becomes statements, in the order that the specification
//! gives (Spec: Order of evaluation), and the rest of it one tree; nothing is decided by name or type at run time.
//! Not here: whether the program is right (`check`); how trees are walked (`tree`).

mod assign;
mod builtin;
mod call;
mod capture;
mod compare;
mod complex;
mod constant;
mod control;
mod convert;
mod expr;
mod func;
mod init;
mod literal;
mod methods;
mod operand;
mod place;
mod range;
mod rtype;
mod select;
mod switch;
mod tuple;
mod type_name;
mod wrapper;

use crate::check::World;
use crate::check::info::{ObjectKind, Package};
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Decl, Expr, FuncDecl, NodeId, SourceUnit, TopLevel};
use crate::tree::build::Program;
use crate::tree::cx::WellKnown;
use crate::tree::{FuncRef, NativeFn};
use crate::types::{ObjectId, PackageId, Type, TypeKind};
use crate::value::{MapType, RType};
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use std::sync::Arc;

/// Looks the Rust side of a declaration without body up: `strings.Index`, `sync.(*Mutex).Lock`, `time.Time.Unix`.
pub type Natives<'a> = &'a dyn Fn(&str) -> Option<NativeFn>;

/// What was lowered so far. The prompt keeps one from line to line.
#[derive(Default)]
pub struct Lowerer {
    pub program: Program,
    rtypes: FxHashMap<Type, &'static RType>,
    /// Descriptors whose elements, fields or keys are still to be set.
    unfinished: Vec<Type>,
    rtype_depth: u32,
    map_types: FxHashMap<Type, &'static MapType>,
    method_ids: FxHashMap<MethodName, u32>,
    funcs: FxHashMap<FuncKey, FuncRef>,
    globals: FxHashMap<ObjectId, *mut u8>,
    strings: FxHashMap<Arc<[u8]>, u64>,
    /// Types that may be found in an interface: their method tables exist.
    boxed: FxHashSet<Type>,
    initialised: FxHashSet<PackageId>,
    /// How many of a script's files were lowered already.
    script_files: FxHashMap<PackageId, usize>,
    /// Scripts come a line at a time: expressions are shown, and `main` is not called.
    pub prompt: bool,
    /// Types that the runtime itself makes values of; set by the first lowering.
    pub well_known: Option<&'static WellKnown>,
}

/// What an interface looks methods up by (Spec: Interface types).
#[derive(Clone, PartialEq, Eq, Hash)]
struct MethodName {
    name: SmolStr,
    pkg: PackageId,
    sig: Type,
}

/// Functions that the lowering makes or finds, each once.
#[derive(Clone, PartialEq, Eq, Hash)]
enum FuncKey {
    Decl(ObjectId),
    /// A method of the type's method set.
    Method(Type, SmolStr, PackageId, wrapper::Form),
    /// A builtin that is deferred or started: by name and types of its operands.
    Builtin(String),
}

/// A function that is still to be lowered.
enum Work {
    Decl(ObjectId, FuncRef),
    Method(methods::Method, Type, wrapper::Form, FuncRef),
    Table(Type),
}

/// The lowering of one program or one unit of a script.
struct Lower<'w> {
    world: &'w World,
    st: &'w mut Lowerer,
    natives: Natives<'w>,
    decls: FxHashMap<NodeId, (&'w FuncDecl, PackageId)>,
    /// Initialisers of package-level variables.
    values: FxHashMap<NodeId, &'w Expr>,
    /// Natives that were looked up.
    found: FxHashMap<ObjectId, Option<NativeFn>>,
    queue: Vec<Work>,
    diags: Vec<Diagnostic>,
}

/// Lowers a whole program or script.
pub fn lower_program(world: &World, main: PackageId, natives: Natives) -> Result<Lowerer, Vec<Diagnostic>> {
    let mut lowerer = Lowerer::default();
    let entry = lowerer.lower_package(world, main, natives)?;
    lowerer.program.main = Some(entry);
    Ok(lowerer)
}

impl Lowerer {
    /// Lowers what is new in a package, and the packages that it imports: a function that initialises them, runs the
    /// script's new statements or calls `main`.
    pub fn lower_package(
        &mut self,
        world: &World,
        main: PackageId,
        natives: Natives,
    ) -> Result<FuncRef, Vec<Diagnostic>> {
        let mut lower = Lower::new(world, self, natives);
        lower.well_known();
        if lower.st.prompt {
            // An earlier line's type may have got methods.
            lower.queue.extend(lower.st.boxed.iter().map(|&ty| Work::Table(ty)));
        }
        let entry = lower.entry(main);
        lower.drain();
        if lower.diags.is_empty() { Ok(entry) } else { Err(lower.diags) }
    }

    /// Types that the runtime itself makes values of.
    pub fn well_known(&self) -> &'static WellKnown {
        match self.well_known {
            Some(known) => known,
            None => unreachable!("lowering sets the well-known types first"),
        }
    }

    /// The descriptor of a type that was lowered.
    pub fn rtype(&self, ty: Type) -> Option<&'static RType> {
        self.rtypes.get(&ty).copied()
    }
}

impl<'w> Lower<'w> {
    fn new(world: &'w World, st: &'w mut Lowerer, natives: Natives<'w>) -> Lower<'w> {
        let mut lower = Lower {
            world,
            st,
            natives,
            decls: FxHashMap::default(),
            values: FxHashMap::default(),
            found: FxHashMap::default(),
            queue: Vec::new(),
            diags: Vec::new(),
        };
        for package in &world.packages {
            for unit in &package.files {
                lower.index(unit, package.id);
            }
        }
        lower
    }

    fn index(&mut self, unit: &'w SourceUnit, pkg: PackageId) {
        for item in &unit.items {
            match item {
                TopLevel::Func(decl) => {
                    self.decls.insert(decl.id, (decl, pkg));
                }
                TopLevel::Decl(Decl::Var(specs)) => {
                    for value in specs.iter().flat_map(|s| &s.values) {
                        self.values.insert(value.id, value);
                    }
                }
                _ => {}
            }
        }
    }

    fn package(&self, id: PackageId) -> &'w Package {
        &self.world.packages[id.0 as usize]
    }

    fn under(&self, ty: Type) -> &'w TypeKind {
        self.world.types.under(ty)
    }

    fn kind(&self, ty: Type) -> &'w TypeKind {
        self.world.types.kind(ty)
    }

    fn is_interface(&self, ty: Type) -> bool {
        matches!(self.under(ty), TypeKind::Interface(_))
    }

    fn unsupported(&mut self, span: Span, message: impl Into<String>) {
        let diagnostic = Diagnostic::error(Code::NotSupported, span, message);
        if !self.diags.iter().any(|d| d.span == diagnostic.span && d.message == diagnostic.message) {
            self.diags.push(diagnostic);
        }
    }

    /// Lowers functions until none is left that a lowered one refers to.
    fn drain(&mut self) {
        while let Some(work) = self.queue.pop() {
            match work {
                Work::Decl(object, func) => self.lower_decl(object, func),
                Work::Method(method, receiver, form, func) => self.promoted(&method, receiver, form, func),
                Work::Table(ty) => self.method_table(ty),
            }
        }
    }

    /// The declaration of a function object, unless it is an interface's method.
    fn decl_of(&self, object: ObjectId) -> Option<(&'w FuncDecl, PackageId)> {
        let ObjectKind::Func(f) = &self.world.info.object(object).kind else { return None };
        self.decls.get(&f.decl?).copied()
    }

    /// As traces print it: `main.f`, `main.(*T).m`, `main.T.m`.
    fn func_name(&self, object: ObjectId) -> String {
        let o = self.world.info.object(object);
        let path = self.package(o.pkg).path.as_str();
        let ObjectKind::Func(f) = &o.kind else { return format!("{path}.{}", o.name) };
        let receiver = match f.receiver {
            None => return format!("{path}.{}", o.name),
            Some(receiver) => receiver,
        };
        match self.kind(receiver) {
            TypeKind::Pointer(elem) => format!("{path}.(*{}).{}", self.plain_name(*elem), o.name),
            _ => format!("{path}.{}.{}", self.plain_name(receiver), o.name),
        }
    }

    fn plain_name(&self, ty: Type) -> SmolStr {
        match self.kind(ty) {
            TypeKind::Named(id) => self.world.types.named(*id).name.clone(),
            _ => SmolStr::default(),
        }
    }

    /// The function of a declaration; it will be lowered.
    fn declared(&mut self, object: ObjectId) -> FuncRef {
        let key = FuncKey::Decl(object);
        if let Some(&func) = self.st.funcs.get(&key) {
            return func;
        }
        let func = self.st.program.declare(self.func_name(object));
        self.st.funcs.insert(key, func);
        self.queue.push(Work::Decl(object, func));
        func
    }
}
