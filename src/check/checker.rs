//! The state of checking one package, and what every rule family uses of it.
//!
//! In: the files of a package, the world of packages checked before. Out: findings in `World`, diagnostics.
//! Always: an operand that could not be typed is `Invalid` and silent, so that one mistake is told once.
//! Not here: the rules themselves; each family has a file of its own.

use super::info::{FuncVars, Info, Mode, Object, ObjectKind, TypeAndValue};
use super::scope::{Scope, ScopeId};
use super::version::FileVersion;
use super::{Importer, World};
use crate::constant::Value;
use crate::diag::{Code, Diagnostic, Severity};
use crate::source::Span;
use crate::syntax::SourceKind;
use crate::syntax::ast::{Block, ConstSpec, Expr, FuncDecl, Ident, ImportSpec, NodeId, TypeSpec};
use crate::syntax::build_constraint::Version;
use crate::types::{Basic, NamedId, ObjectId, PackageId, Type, TypeParamId, TypeTable};
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// How types are told.
#[derive(Clone, Copy, PartialEq, Default)]
pub enum Naming {
    #[default]
    Usual,
    /// Without the names of parameters.
    NoParams,
    /// With the path of each defined type's package.
    Paths,
    /// Both.
    PathsNoParams,
}

/// What is put off until all package-level declarations are known.
pub type Action<'a> = Box<dyn FnOnce(&mut Checker<'a>) + 'a>;

/// The function whose body is being checked.
#[derive(Clone, Debug)]
pub struct FuncContext {
    /// A `Signature`.
    pub sig: Type,
    pub vars: FuncVars,
}

/// Where in the package checking stands: saved and restored around bodies and declarations.
#[derive(Clone)]
pub struct Env {
    pub scope: ScopeId,
    /// The package-level declaration that is being checked: what it mentions are its dependencies.
    pub decl: Option<ObjectId>,
    /// The value of `iota`, inside constant declarations.
    pub iota: Option<Value>,
    /// Where errors in a repeated constant expression are told.
    pub err_span: Option<Span>,
    /// `None` outside of functions, and at the top level of scripts.
    pub func: Option<Rc<FuncContext>>,
    /// The expression at hand holds a call of a function or a receive: `len` of it is not constant.
    pub has_call_or_recv: bool,
    /// The type parameters of the function that is being checked, its receiver's first.
    pub type_params: Arc<[TypeParamId]>,
    /// The names that a method's receiver gives to the type parameters of its base type, for messages.
    pub receiver_names: Arc<[(TypeParamId, SmolStr, Span)]>,
    pub version: FileVersion,
}

/// How far a package-level declaration is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeclState {
    Todo,
    /// Its place on `Checker::path`.
    Doing,
    Done,
}

/// A package-level declaration, before and after it is checked.
pub struct DeclInfo<'a> {
    pub state: DeclState,
    /// The file's scope.
    pub scope: ScopeId,
    pub version: FileVersion,
    pub kind: DeclKind<'a>,
    /// Package-level constants, variables and functions that it mentions, in order of first mention.
    pub deps: Vec<ObjectId>,
    pub dep_set: FxHashSet<ObjectId>,
}

#[derive(Clone)]
pub enum DeclKind<'a> {
    Const {
        ty: Option<&'a Expr>,
        init: Option<&'a Expr>,
        iota: u32,
        /// The expression stands at an earlier line of the group.
        inherited: bool,
    },
    Var {
        /// All variables that `init` sets: one, or those of `var a, b = f()`.
        lhs: Rc<[ObjectId]>,
        ty: Option<&'a Expr>,
        init: Option<&'a Expr>,
    },
    Type(&'a TypeSpec),
    Func(&'a FuncDecl),
}

/// An import of a file.
pub struct ImportDecl<'a> {
    pub object: ObjectId,
    /// `None` for an implicit import of a script.
    pub spec: Option<&'a ImportSpec>,
    pub dot: bool,
    pub span: Span,
}

/// An interface type whose method set is found when the types that it embeds are declared.
pub struct OpenInterface<'a> {
    pub ty: Type,
    pub literal: &'a crate::syntax::ast::InterfaceType,
    /// Methods that the literal itself lists.
    pub listed: super::struct_type::MethodSet,
    /// What is declared with it.
    pub owner: Option<ObjectId>,
    /// The outermost literal around it.
    pub outer: Option<Span>,
    pub env: Env,
}

pub struct Checker<'a> {
    pub w: &'a mut World,
    pub importer: &'a mut dyn Importer,
    pub diags: Vec<Diagnostic>,
    pub pkg: PackageId,
    pub kind: SourceKind,
    /// A package of the library: functions may lack bodies.
    pub library: bool,
    /// The language version of files that don't ask for one.
    pub version: Version,
    pub scopes: Vec<Scope>,
    pub env: Env,
    pub delayed: Vec<Action<'a>>,
    pub decls: FxHashMap<ObjectId, DeclInfo<'a>>,
    /// Package-level objects in source order.
    pub decl_order: Vec<ObjectId>,
    /// Declarations in progress, outermost first: finds cycles.
    pub path: Vec<ObjectId>,
    /// For each declaration on `path`: it was needed behind a signature or reference of the one before it.
    pub behind: Vec<bool>,
    /// How many signatures and references stand around what is being checked of the present declaration.
    pub guards: u32,
    /// Interfaces whose embedded types are still being declared.
    pub open_interfaces: Vec<OpenInterface<'a>>,
    /// Open interfaces that are being closed, each for the one before it, and whose declaration they stand in.
    pub closing: Vec<(Type, Option<ObjectId>)>,
    /// The outermost interface literal around what is being checked of the present declaration.
    pub outer_interface: Option<Span>,
    /// Interface literals that lead back to an interface without a name.
    pub anonymous_cycles: Vec<Span>,
    /// Checks that look into types, put off until the types in hand are declared.
    pub type_checks: Vec<Action<'a>>,
    /// How many type declarations are being checked.
    pub open_types: u32,
    /// Inside array lengths: types are needed whole.
    pub in_length: u32,
    /// Functions without bodies: an error where there is no other.
    pub bodiless: Vec<Span>,
    pub named_objects: FxHashMap<NamedId, ObjectId>,
    /// Scopes that hold the type parameters of generic types.
    pub generic_scopes: FxHashMap<ObjectId, ScopeId>,
    /// Partial instantiations (by the generic function's node): the type arguments so far.
    pub partial: FxHashMap<NodeId, Vec<Type>>,
    /// What type parameters are instantiated with, for instantiation cycles.
    pub mono: super::mono::Mono,
    /// Types that don't contain themselves, and how deep they nest by value.
    pub sound_types: FxHashMap<Type, usize>,
    /// Where instances of generic types are written first.
    pub instance_spans: FxHashMap<Type, Span>,
    /// Variables and package names that are used.
    pub used: FxHashSet<ObjectId>,
    /// Local variables (no parameters) in order of declaration: `unused_vars` takes them out.
    pub local_vars: Vec<ObjectId>,
    pub imports: Vec<ImportDecl<'a>>,
    /// Names that came with a dot import, by file scope.
    pub dot_imports: FxHashMap<(ScopeId, SmolStr), ObjectId>,
    /// Untyped left operands of non-constant shifts: their final type must be an integer type.
    pub shift_lhs: FxHashSet<NodeId>,
    /// How many of the findings are the parser's.
    pub parsed_with: usize,
    /// What a generic function is assigned to.
    pub target_name: Option<String>,
    /// What messages about methods and type sets tell of a type.
    pub naming: Cell<Naming>,
    /// Packages whose name another one has, as far as that was asked; forgotten when something is imported.
    pub namesakes: RefCell<FxHashMap<PackageId, bool>>,
    pub depth: u32,
    /// Objects with smaller numbers are of earlier packages or earlier lines at the prompt.
    pub first_object: u32,
    /// Calls of `print` and `println` with operands of types that can't be printed.
    pub unprintable: Vec<(Span, Type)>,
}

/// The deepest nesting of expressions, types and statements that is followed.
pub const MAX_DEPTH: u32 = 2000;

impl<'a> Checker<'a> {
    // ---- the environment ----

    /// Runs `f` after all package-level declarations, in the present environment.
    pub fn later(&mut self, f: impl FnOnce(&mut Checker<'a>) + 'a) {
        let env = self.env.clone();
        self.delayed.push(Box::new(move |c: &mut Checker<'a>| {
            let saved = std::mem::replace(&mut c.env, env);
            f(c);
            c.env = saved;
        }));
    }

    /// Runs everything that was put off, and what that puts off in turn.
    pub fn process_delayed(&mut self) {
        while !self.delayed.is_empty() {
            for action in std::mem::take(&mut self.delayed) {
                action(self);
            }
        }
    }

    /// Checks a body in an environment of its own: `scope` holds the parameters.
    pub fn check_body(&mut self, name: &str, sig: Type, vars: FuncVars, scope: ScopeId, body: &'a Block) {
        let func = Some(Rc::new(FuncContext { sig, vars: vars.clone() }));
        let env = Env {
            scope,
            decl: self.env.decl,
            iota: self.env.iota.clone(),
            err_span: None,
            func,
            has_call_or_recv: false,
            type_params: self.env.type_params.clone(),
            receiver_names: self.env.receiver_names.clone(),
            version: self.env.version,
        };
        let saved = std::mem::replace(&mut self.env, env);
        self.func_body(name, sig, &vars, body);
        self.env = saved;
    }

    pub fn in_function(&self) -> bool {
        self.env.func.is_some()
    }

    pub fn is_script(&self) -> bool {
        self.kind == SourceKind::Script
    }

    /// At the top level of a script, where variables are the package's.
    pub fn at_script_top(&self) -> bool {
        self.is_script() && !self.in_function() && self.env.scope == ScopeId::FILE
    }

    // ---- errors ----

    /// Go reports at the line of `span.start`.
    pub fn error(&mut self, code: Code, span: Span, msg: impl Into<String>) {
        self.report(Diagnostic::error(code, span, msg));
    }

    /// An error in programs, a warning in scripts.
    pub fn soft_error(&mut self, code: Code, span: Span, msg: impl Into<String>) {
        let severity = if self.is_script() { Severity::Warning } else { Severity::Error };
        self.report(Diagnostic { severity, ..Diagnostic::error(code, span, msg) });
    }

    pub fn report(&mut self, mut d: Diagnostic) {
        // A message about something invalid follows from an error that was told.
        if !self.diags.is_empty() {
            let follows = |what: &str| d.message.find(what).is_some_and(|at| at > 0);
            if follows("invalid operand") || follows("invalid type") {
                return;
            }
        }
        if let Some(span) = self.env.err_span {
            d.span = span;
        }
        self.diags.push(d);
    }

    // ---- findings ----

    pub fn types(&self) -> &TypeTable {
        &self.w.types
    }

    pub fn info(&mut self) -> &mut Info {
        &mut self.w.info
    }

    pub fn object(&self, id: ObjectId) -> &Object {
        self.w.info.object(id)
    }

    pub fn object_mut(&mut self, id: ObjectId) -> &mut Object {
        &mut self.w.info.arena[id.0 as usize]
    }

    pub fn new_object(&mut self, name: SmolStr, kind: ObjectKind, ty: Type, span: Span) -> ObjectId {
        let pkg = self.pkg;
        self.w.info.new_object(Object { name, kind, ty, pkg, span })
    }

    /// A variable of the present function, or of the package at the top level of a script. It is declared by
    /// `declare` once its scope begins.
    pub fn new_local_var(&mut self, ident: &Ident, ty: Type) -> ObjectId {
        let global = self.at_script_top();
        let kind = ObjectKind::Var { field: false, param: false, global };
        self.new_object(ident.name.clone(), kind, ty, ident.span)
    }

    pub fn record(&mut self, id: NodeId, mode: Mode, ty: Type, value: Option<Value>) {
        if mode == Mode::Invalid {
            return;
        }
        let exprs = &mut self.w.info.exprs;
        let at = id.0 as usize;
        if exprs.len() <= at {
            exprs.resize(at + 1 + at / 8, None);
        }
        exprs[at] = Some(TypeAndValue { mode, ty, value });
    }

    pub fn record_def(&mut self, ident: &Ident, object: ObjectId) {
        self.w.info.objects.insert(ident.id, object);
        self.w.info.defines.insert(ident.id);
    }

    pub fn record_use(&mut self, ident: &Ident, object: ObjectId) {
        self.w.info.objects.insert(ident.id, object);
    }

    /// The present declaration depends on `object`, where that is declared at package level.
    pub fn add_dependency(&mut self, object: ObjectId) {
        let Some(decl) = self.env.decl else { return };
        if !self.decls.contains_key(&object) {
            return;
        }
        if let Some(info) = self.decls.get_mut(&decl)
            && info.dep_set.insert(object)
        {
            info.deps.push(object);
        }
    }

    pub fn mark_used(&mut self, object: ObjectId) {
        self.used.insert(object);
    }

    pub fn is_used(&self, object: ObjectId) -> bool {
        self.used.contains(&object)
    }
}

impl Info {
    pub fn new_object(&mut self, object: Object) -> ObjectId {
        let id = ObjectId(self.arena.len() as u32);
        self.arena.push(object);
        id
    }
}

/// An implicit repetition has the type and values of the last line that has some.
pub struct ConstGroup<'a> {
    last: Option<&'a ConstSpec>,
}

impl<'a> ConstGroup<'a> {
    pub fn new() -> ConstGroup<'a> {
        ConstGroup { last: None }
    }

    /// The line whose type and values hold for `spec`, and whether it is an earlier one.
    pub fn effective(&mut self, spec: &'a ConstSpec) -> (&'a ConstSpec, bool) {
        if spec.ty.is_some() || !spec.values.is_empty() {
            self.last = Some(spec);
            return (spec, false);
        }
        match self.last {
            Some(last) => (last, true),
            None => (spec, false),
        }
    }
}

impl Default for ConstGroup<'_> {
    fn default() -> Self {
        ConstGroup::new()
    }
}

/// The type of what could not be typed.
pub const INVALID: Type = Basic::Invalid.ty();

/// Package-level parts that live as long as the run.
pub type Files = Vec<Arc<crate::syntax::ast::SourceUnit>>;
