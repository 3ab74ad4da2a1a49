//! Gives every expression a type or a constant value, and refuses every program that Go refuses.
//!
//! In: the syntax trees of a package. Out: `Info` and diagnostics, all of them, sorted by position.
//! Always: packages that are imported are checked first; types, objects and findings of a run share one `World`.
//! Not here: what expressions compute (`lower`), making the instances of generic functions.

mod assignability;
pub mod assignments;
mod basic_types;
mod binary;
mod builtins;
mod builtins_unsafe;
mod call;
pub mod checker;
mod common_under;
mod comparison;
mod composite_lit;
mod conversion;
mod decl;
mod expr;
mod expr_string;
mod index;
mod infer;
pub mod info;
mod init_order;
mod instantiate;
mod late;
mod lookup;
mod mono;
mod operand;
mod range;
mod resolver;
mod scope;
mod select;
mod selector;
mod shift;
mod signature;
mod standard;
mod stmt;
mod struct_type;
mod suggest;
mod switch;
mod terminating;
mod type_params;
mod type_string;
mod typexpr;
mod unify;
mod universe;
mod untyped;
mod unused;
mod version;

pub use checker::Checker;
pub use lookup::Found;
pub use operand::{Operand, Part};
pub use scope::ScopeId;
pub use suggest::missing_package;

use crate::diag::{Code, Diagnostic, Severity};
use crate::source::{Pos, Span};
use crate::syntax::SourceKind;
use crate::syntax::ast::{Decl, SourceUnit, TopLevel};
use crate::syntax::build_constraint::{NEWEST, Version};
use crate::types::{ObjectId, PackageId, Type, TypeTable};
use checker::Env;
use info::{Info, Package};
use rustc_hash::{FxHashMap, FxHashSet};
use scope::Scope;
use smol_str::SmolStr;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// Everything known of all packages of a run. The prompt keeps one from line to line.
#[derive(Debug)]
pub struct World {
    pub types: TypeTable,
    pub info: Info,
    /// By `PackageId`; 0 is the universe.
    pub packages: Vec<Package>,
    /// Packages by import path.
    pub by_path: FxHashMap<SmolStr, PackageId>,
    pub universe: FxHashMap<SmolStr, ObjectId>,
    /// What scripts have imported so far, for later lines at the prompt.
    pub script_imports: FxHashMap<PackageId, FxHashMap<SmolStr, ObjectId>>,
    /// Objects of interface methods, by interface, name and package.
    pub interface_methods: FxHashMap<(Type, SmolStr, PackageId), ObjectId>,
    /// Signatures of methods of instances of generic types.
    pub method_sigs: FxHashMap<(Type, ObjectId), Type>,
    /// The predeclared `error`.
    pub error: Type,
    /// `interface{}`.
    pub any: Type,
    pub comparable: Type,
    /// `func()`.
    pub no_signature: Type,
}

/// Where imported packages come from.
pub trait Importer {
    /// The parsed files of a standard package; `None` if there is no such package.
    fn package_files(&mut self, path: &str) -> Option<Vec<Arc<SourceUnit>>>;

    /// A position as messages show it, `file:line:col`; `None` where the importer doesn't know the sources.
    fn describe(&self, _pos: Pos) -> Option<String> {
        None
    }

    /// The paths of all packages, for help with paths and names.
    fn paths(&self) -> &'static [&'static str] {
        &[]
    }
}

/// What is known of a package before it is checked.
#[derive(Clone, Copy, Debug)]
pub struct Outset<'p> {
    /// The import path; a program's is `main`.
    pub path: &'p str,
    pub kind: SourceKind,
    /// The language version of files that don't ask for one.
    pub version: Version,
    /// A package of the library: functions may lack bodies.
    pub library: bool,
}

impl<'p> Outset<'p> {
    /// A package of the program, in the newest version of the language.
    pub fn new(path: &'p str, kind: SourceKind) -> Outset<'p> {
        Outset { path, kind, version: NEWEST, library: false }
    }
}

/// Checks a package and, first, those that it imports. Packages of the program must have been checked before; what is
/// not known is asked of the importer. Diagnostics come sorted by position.
pub fn check_package(
    world: &mut World,
    outset: Outset,
    files: Vec<Arc<SourceUnit>>,
    importer: &mut dyn Importer,
    diags: &mut Vec<Diagnostic>,
) -> PackageId {
    let pkg = new_package(world, outset.path, &files);
    check_files(world, pkg, files, outset, importer, diags);
    pkg
}

/// Checks one more piece of a script in its package: a line at the prompt. It may declare names anew.
/// `Package::files` and `init_order` grow by the unit's.
pub fn check_script_unit(
    world: &mut World,
    pkg: PackageId,
    unit: Arc<SourceUnit>,
    importer: &mut dyn Importer,
    diags: &mut Vec<Diagnostic>,
) {
    let told = diags.len();
    check_files(world, pkg, vec![unit], Outset::new("main", SourceKind::Script), importer, diags);
    // A later line may use what this one declares.
    let found = diags.split_off(told);
    diags.extend(found.into_iter().filter(|d| !matches!(d.code, Code::UnusedVar | Code::UnusedImport)));
}

/// An empty package for scripts, to be filled by `check_script_unit`.
pub fn new_script_package(world: &mut World) -> PackageId {
    new_package(world, "main", &[])
}

fn new_package(world: &mut World, path: &str, files: &[Arc<SourceUnit>]) -> PackageId {
    let id = PackageId(world.packages.len() as u32);
    let name = files.first().and_then(|f| f.package.as_ref()).map_or("main", |ident| &ident.name);
    world.packages.push(universe::package(id, path, name));
    // No program is ever imported.
    if name != "main" {
        world.by_path.insert(path.into(), id);
    }
    id
}

/// The package of the library that every run needs, whether it is imported or not.
pub fn check_runtime(world: &mut World, importer: &mut dyn Importer, diags: &mut Vec<Diagnostic>) {
    import(world, "runtime", importer, diags);
}

/// The package of an import path; it is checked if it isn't yet. `None` if there is no such package.
fn import(
    world: &mut World,
    path: &str,
    importer: &mut dyn Importer,
    diags: &mut Vec<Diagnostic>,
) -> Option<PackageId> {
    if let Some(&id) = world.by_path.get(path) {
        return Some(id);
    }
    let files = importer.package_files(path)?;
    let id = new_package(world, path, &files);
    world.packages[id.0 as usize].library = true;
    let outset = Outset { library: true, ..Outset::new(path, SourceKind::Program) };
    check_files(world, id, files, outset, importer, diags);
    Some(id)
}

fn check_files(
    world: &mut World,
    pkg: PackageId,
    files: Vec<Arc<SourceUnit>>,
    outset: Outset,
    importer: &mut dyn Importer,
    diags: &mut Vec<Diagnostic>,
) {
    let mut checker = Checker::new(world, pkg, outset, importer);
    checker.run(&files);
    let mut found = std::mem::take(&mut checker.diags);
    drop(checker);
    world.packages[pkg.0 as usize].files.extend(files);
    sort_diagnostics(&mut found);
    diags.extend(found);
}

/// By position; what is told twice is told once.
fn sort_diagnostics(diags: &mut Vec<Diagnostic>) {
    diags.sort_by(|a, b| (a.span.start, &a.message).cmp(&(b.span.start, &b.message)));
    diags.dedup_by(|a, b| a.span.start == b.span.start && a.message == b.message);
}

impl<'a> Checker<'a> {
    fn new(world: &'a mut World, pkg: PackageId, outset: Outset, importer: &'a mut dyn Importer) -> Checker<'a> {
        let first_object = world.info.arena.len() as u32;
        let env = Env {
            scope: ScopeId::FILE,
            decl: None,
            iota: None,
            err_span: None,
            func: None,
            has_call_or_recv: false,
            type_params: Arc::from([]),
            receiver_names: Arc::from([]),
            version: version::FileVersion::of_package(outset.version),
        };
        let package_scope = Scope { parent: None, names: world.packages[pkg.0 as usize].scope.clone() };
        let imported = world.script_imports.get(&pkg).cloned().unwrap_or_default();
        let file_scope = Scope { parent: Some(ScopeId::PACKAGE), names: imported };
        Checker {
            w: world,
            importer,
            diags: Vec::new(),
            pkg,
            kind: outset.kind,
            library: outset.library,
            version: outset.version,
            scopes: vec![package_scope, file_scope],
            env,
            delayed: Vec::new(),
            type_checks: Vec::new(),
            open_types: 0,
            in_length: 0,
            decls: FxHashMap::default(),
            decl_order: Vec::new(),
            path: Vec::new(),
            behind: Vec::new(),
            guards: 0,
            open_interfaces: Vec::new(),
            closing: Vec::new(),
            outer_interface: None,
            anonymous_cycles: Vec::new(),
            bodiless: Vec::new(),
            named_objects: FxHashMap::default(),
            generic_scopes: FxHashMap::default(),
            partial: FxHashMap::default(),
            mono: mono::Mono::default(),
            sound_types: FxHashMap::default(),
            instance_spans: FxHashMap::default(),
            used: FxHashSet::default(),
            local_vars: Vec::new(),
            imports: Vec::new(),
            dot_imports: FxHashMap::default(),
            shift_lhs: FxHashSet::default(),
            parsed_with: 0,
            target_name: None,
            naming: Cell::default(),
            namesakes: RefCell::default(),
            depth: 0,
            first_object,
            unprintable: Vec::new(),
        }
    }

    fn run(&mut self, files: &'a [Arc<SourceUnit>]) {
        for file in files {
            self.diags.extend(file.errors.iter().cloned());
            self.info().labels.extend(file.targets.iter().copied());
        }
        self.parsed_with = self.diags.len();
        self.check_package_names(files);
        self.collect_objects(files);
        self.package_objects();
        if self.anonymous_interface_cycles() {
            // What follows from types that are not whole is left untold.
            return;
        }
        if self.is_script() {
            self.script_statements(files);
        }
        self.process_delayed();
        if self.is_script() {
            self.unused_script_vars();
        }
        self.init_order();
        self.unused_imports();
        self.instantiation_cycles();
        let names = self.scopes[ScopeId::PACKAGE.0 as usize].names.clone();
        self.check_main(files, &names);
        self.w.packages[self.pkg.0 as usize].scope = names;
        if self.is_script() {
            let imports = self.scopes[ScopeId::FILE.0 as usize].names.clone();
            self.w.script_imports.insert(self.pkg, imports);
        }
    }

    fn check_package_names(&mut self, files: &'a [Arc<SourceUnit>]) {
        let mut expected: Option<&SmolStr> = None;
        for ident in files.iter().filter_map(|f| f.package.as_ref()) {
            if ident.name == "_" {
                self.error(Code::InvalidBlank, ident.span, "invalid package name _");
            }
            match expected {
                None => expected = Some(&ident.name),
                Some(name) if *name != ident.name => {
                    let msg = format!("package {}; expected package {name}", ident.name);
                    self.error(Code::DuplicateDecl, ident.span, msg);
                }
                Some(_) => {}
            }
        }
    }

    /// The statements of a script, and its variables' declarations, in order.
    fn script_statements(&mut self, files: &'a [Arc<SourceUnit>]) {
        // Functions see all variables, those of later statements too.
        let bodies = std::mem::take(&mut self.delayed);
        for (file, item) in files.iter().flat_map(|f| f.items.iter().map(move |item| (f, item))) {
            self.env.version = self.file_version(file);
            match item {
                TopLevel::Stmt(stmt) => self.script_stmt(stmt),
                TopLevel::Decl(decl @ Decl::Var(_)) => {
                    self.decl_stmt(decl);
                    self.process_delayed();
                }
                TopLevel::Decl(_) | TopLevel::Func(_) => {}
            }
        }
        self.delayed = bodies;
    }

    /// Spec: Program execution. Package main declares a function main.
    fn check_main(&mut self, files: &[Arc<SourceUnit>], names: &FxHashMap<SmolStr, ObjectId>) {
        let is_main = self.w.packages[self.pkg.0 as usize].name == "main";
        let has_errors = |c: &Self| c.diags.iter().any(|d| d.severity == Severity::Error);
        if !has_errors(self) {
            self.late_errors(files);
            for span in std::mem::take(&mut self.bodiless) {
                self.error(Code::MissingBody, span, "missing function body");
            }
        }
        let errors = has_errors(self);
        if is_main && !self.is_script() && !self.library && !errors && !names.contains_key("main") {
            let message = "function main is undeclared in the main package";
            self.report(
                Diagnostic::error(Code::MissingMain, Span::NONE, message)
                    .help("write `func main() { … }`: it is where the program starts"),
            );
        }
    }
}
