//! Turns checked packages into the tree that is walked.
//!
//! In: `check::World`: syntax trees and what the checker found out about them. Out: a `tree` program.
//! Always: only functions that can be reached from `main`, initialisers and methods of values in interfaces are
//! lowered; every expression that calls, receives or jumps becomes statements, in the order that the specification
//! gives (Spec: Order of evaluation), and the rest of it one tree; nothing is decided by name or type at run time.
//! A generic function is lowered once for each list of type arguments; what the checker said of its body in terms of
//! type parameters is put in terms of the arguments where `FuncLower` asks for it, so that all of `Lower` sees types
//! without parameters.
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
mod escape;
mod expr;
mod func;
mod init;
mod literal;
mod methods;
mod operand;
mod package_order;
mod place;
mod pointers;
mod range;
mod range_func;
mod reflected;
mod rtype;
mod select;
mod spread;
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
use crate::types::{ObjectId, PackageId, Type, TypeEnv, TypeKind, TypeParamId};
use crate::value::{MapType, RType};
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use std::rc::Rc;
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
    /// Constants in interfaces, by type and word.
    boxes: FxHashMap<(usize, u64), u64>,
    /// Types that may be found in an interface: their method tables exist.
    boxed: FxHashSet<Type>,
    initialised: FxHashSet<PackageId>,
    /// How many of a script's files were lowered already.
    script_files: FxHashMap<PackageId, usize>,
    /// Scripts come a line at a time: expressions are shown, and `main` is not called.
    pub prompt: bool,
    /// The packages of the library that have something to initialise, each with those that come right before it.
    pub library_tasks: &'static [(&'static str, &'static [&'static str])],
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
    Decl(ObjectId, TypeArgs),
    /// A method of the type's method set, with type arguments of its own where it is generic.
    Method(Type, SmolStr, PackageId, wrapper::Form, TypeArgs),
    /// A builtin that is deferred or started: by name and types of its operands.
    Builtin(String),
    /// What a goroutine runs that was started with a nil function of the type.
    NilFunction(Type),
}

/// What stands for a declared function's type parameters, those of its receiver first. Empty where it is not generic.
type TypeArgs = Arc<[Type]>;

/// A function that is still to be lowered.
enum Work {
    Decl(ObjectId, TypeArgs, FuncRef),
    Method(methods::Method, Type, wrapper::Form, FuncRef),
    Table(Type),
    NilFunction(Type, FuncRef),
    /// What package reflect calls a function of the type with, and what it makes one of.
    Caller(Type),
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
    /// What functions do with their slices; `None` while that is being found out.
    escapes: FxHashMap<NodeId, Option<Rc<escape::Flows>>>,
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
            escapes: FxHashMap::default(),
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
                Work::Decl(object, args, func) => self.lower_decl(object, &args, func),
                Work::Method(method, receiver, form, func) => self.promoted(&method, receiver, form, func),
                Work::Table(ty) => self.method_table(ty),
                Work::NilFunction(ty, func) => self.nil_function(ty, func),
                Work::Caller(ty) => {
                    self.caller(ty);
                    self.maker(ty);
                }
            }
        }
    }

    /// The declaration of a function object, unless it is an interface's method.
    fn decl_of(&self, object: ObjectId) -> Option<(&'w FuncDecl, PackageId)> {
        let ObjectKind::Func(f) = &self.world.info.object(object).kind else { return None };
        self.decls.get(&f.decl?).copied()
    }

    /// The type parameters of a function, its receiver's first.
    fn type_params(&self, object: ObjectId) -> Vec<TypeParamId> {
        let o = self.world.info.object(object);
        let ObjectKind::Func(f) = &o.kind else { return Vec::new() };
        let mut params = Vec::new();
        let base = f.receiver.map(|r| match self.kind(r) {
            TypeKind::Pointer(elem) => *elem,
            _ => r,
        });
        if let Some(TypeKind::Named(id)) = base.map(|b| self.kind(b))
            && let Some((origin, _)) = &self.world.types.named(*id).instance_of
        {
            params = self.world.types.params_of(*origin);
        }
        if let TypeKind::Signature(sig) = self.kind(o.ty) {
            params.extend_from_slice(&sig.type_params);
        }
        params
    }

    /// What the types in a function's body stand for in one of its instances.
    fn type_env(&self, object: ObjectId, args: &[Type]) -> Rc<TypeEnv> {
        if args.is_empty() {
            return Rc::default();
        }
        Rc::new(TypeEnv::new(&self.type_params(object), args))
    }

    fn pointer_to(&self, ty: Type) -> Type {
        self.world.types.intern(TypeKind::Pointer(ty))
    }

    /// The type arguments of an instance, or of what a pointer to one points to.
    fn receiver_args(&self, ty: Type) -> TypeArgs {
        let base = match self.kind(ty) {
            TypeKind::Pointer(elem) => *elem,
            _ => ty,
        };
        match self.kind(base) {
            TypeKind::Named(id) => self.world.types.type_args(*id),
            _ => Arc::from([]),
        }
    }

    /// As traces print it: `main.f`, `main.(*T).m`, `main.T.m`.
    fn func_name(&self, object: ObjectId) -> String {
        let o = self.world.info.object(object);
        let path = package_order::symbol_prefix(&self.package(o.pkg).path);
        let ObjectKind::Func(f) = &o.kind else { return format!("{path}.{}", o.name) };
        let receiver = match f.receiver {
            None if o.name == "init" => return format!("{path}.init.{}", self.init_number(object)),
            None => return format!("{path}.{}{}", o.name, self.dots(o.ty)),
            Some(receiver) => receiver,
        };
        let dots = self.dots(o.ty);
        match self.kind(receiver) {
            TypeKind::Pointer(elem) => format!("{path}.(*{}).{}{dots}", self.plain_name(*elem), o.name),
            _ => format!("{path}.{}.{}{dots}", self.plain_name(receiver), o.name),
        }
    }

    /// The how manyeth `init` of its package a function is.
    fn init_number(&self, object: ObjectId) -> usize {
        let inits = self.package(self.world.info.object(object).pkg).files.iter().flat_map(|f| &f.items);
        let inits = inits.filter_map(|item| match item {
            TopLevel::Func(f) if f.name.name == "init" && f.receiver.is_none() => self.world.info.object_of(&f.name),
            _ => None,
        });
        inits.take_while(|&other| other != object).count()
    }

    fn plain_name(&self, ty: Type) -> SmolStr {
        match self.kind(ty) {
            TypeKind::Named(id) => {
                let named = self.world.types.named(*id);
                match named.instance_of {
                    Some(_) => format!("{}[...]", named.name).into(),
                    None => named.name.clone(),
                }
            }
            _ => SmolStr::default(),
        }
    }

    /// Type arguments as traces print them.
    fn dots(&self, sig: Type) -> &'static str {
        match self.kind(sig) {
            TypeKind::Signature(sig) if !sig.type_params.is_empty() => "[...]",
            _ => "",
        }
    }

    /// The function of a declaration; it will be lowered.
    fn declared(&mut self, object: ObjectId, args: TypeArgs) -> FuncRef {
        let key = FuncKey::Decl(object, args.clone());
        if let Some(&func) = self.st.funcs.get(&key) {
            return func;
        }
        let func = self.st.program.declare(self.func_name(object));
        self.st.funcs.insert(key, func);
        self.queue.push(Work::Decl(object, args, func));
        func
    }
}
