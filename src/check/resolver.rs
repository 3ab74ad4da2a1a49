//! Collects a package's declarations (Spec: Packages, Import declarations, Blocks).
//!
//! In: the files. Out: package and file scopes; every declared object `Todo`; methods at their base types.

use super::checker::{Checker, ConstGroup, DeclInfo, DeclKind, DeclState, INVALID, ImportDecl};
use super::info::{Object, ObjectKind};
use super::scope::ScopeId;
use super::signature::{base_type_expr, receiver_name};
use super::suggest::missing_package;
use super::typexpr::is_exported;
use crate::constant::Value;
use crate::diag::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{ConstDecl, Decl, Expr, ExprKind, FuncDecl, Ident, ImportSpec, SourceUnit, TopLevel, VarSpec};
use crate::types::{NamedId, ObjectId, PackageId, Type, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use std::rc::Rc;

impl<'a> Checker<'a> {
    pub fn collect_objects(&mut self, files: &'a [std::sync::Arc<SourceUnit>]) {
        let mut methods = Vec::new();
        let mut file_scopes = Vec::new();
        for (i, file) in files.iter().enumerate() {
            let scope = if i == 0 { ScopeId::FILE } else { self.new_scope(Some(ScopeId::PACKAGE)) };
            file_scopes.push(scope);
            self.env.version = self.file_version(file);
            self.check_file_version(file);
            for spec in &file.imports {
                self.import_spec(scope, spec);
            }
            for item in &file.items {
                match item {
                    TopLevel::Decl(decl) => self.collect_decl(scope, decl),
                    TopLevel::Func(decl) => self.collect_func(scope, decl, &mut methods),
                    TopLevel::Stmt(_) => {}
                }
            }
        }
        self.check_file_scopes(&file_scopes);
        for (object, decl) in methods {
            self.collect_method(object, decl);
        }
        self.find_direct_cycles();
    }

    // ---- imports ----

    fn import_spec(&mut self, scope: ScopeId, spec: &'a ImportSpec) {
        let Some(package) = self.import_package(&spec.path, spec.path_span) else {
            return self.missing_package(scope, spec);
        };
        let base = self.w.packages[package.0 as usize].name.clone();
        let name = spec.name.as_ref().map_or(base, |n| n.name.clone());
        if name == "init" {
            self.error(Code::BrokenImport, spec.span, "cannot import package as init - init must be a func");
            return;
        }
        let span = spec.name.as_ref().map_or(spec.path_span, |n| n.span);
        let kind = ObjectKind::Package { path: spec.path.clone(), package };
        let object = self.new_object(name.clone(), kind, INVALID, span);
        let key = spec.name.as_ref().map_or(spec.id, |n| n.id);
        self.info().objects.insert(key, object);
        self.info().defines.insert(key);
        self.imports.push(ImportDecl { object, spec: Some(spec), dot: name == ".", span: spec.span });
        if name == "." {
            self.dot_import(scope, object, package, span);
        } else {
            self.insert(scope, &name, span, object);
        }
    }

    /// The package of an import path, checked; an error if there is none.
    pub fn import_package(&mut self, path: &SmolStr, span: Span) -> Option<PackageId> {
        if path.is_empty() {
            self.error(Code::BrokenImport, span, "invalid import path (empty string)");
            return None;
        }
        let Some(package) = super::import(self.w, path, self.importer, &mut self.diags) else {
            self.report(missing_package(path, span, self.importer.paths()));
            return None;
        };
        let own = &mut self.w.packages[self.pkg.0 as usize];
        if !own.imports.contains(&package) {
            own.imports.push(package);
            self.namesakes.borrow_mut().clear();
        }
        Some(package)
    }

    /// Declares the name of a package that was not found, so that its uses are no errors of their own.
    fn missing_package(&mut self, scope: ScopeId, spec: &'a ImportSpec) {
        let last = spec.path.rsplit('/').next().unwrap_or_default();
        let (name, span) = spec.name.as_ref().map_or((last.into(), spec.path_span), |n| (n.name.clone(), n.span));
        if name != "." && name != "_" && !name.is_empty() {
            let kind = ObjectKind::Var { field: false, param: false, global: true };
            let object = self.new_object(name.clone(), kind, INVALID, span);
            self.insert(scope, &name, span, object);
        }
    }

    fn dot_import(&mut self, scope: ScopeId, import: ObjectId, package: PackageId, span: Span) {
        let mut names: Vec<(SmolStr, ObjectId)> = self.w.packages[package.0 as usize]
            .scope
            .iter()
            .filter(|(name, _)| is_exported(name))
            .map(|(name, &object)| (name.clone(), object))
            .collect();
        names.sort();
        for (name, object) in names {
            if self.insert(scope, &name, span, object) {
                self.dot_imports.insert((scope, name), import);
            }
        }
    }

    /// Spec: Declarations and scope. No name may be declared in both the file and the package block.
    fn check_file_scopes(&mut self, scopes: &[ScopeId]) {
        for &scope in scopes {
            let mut clashes: Vec<(ObjectId, ObjectId, Option<ObjectId>)> = Vec::new();
            for (name, &object) in &self.scopes[scope.0 as usize].names {
                if let Some(other) = self.lookup_in(ScopeId::PACKAGE, name) {
                    clashes.push((other, object, self.dot_imports.get(&(scope, name.clone())).copied()));
                }
            }
            clashes.sort();
            for (declared, imported, through) in clashes {
                let (name, span) = (self.object(declared).name.clone(), self.object(declared).span);
                let import = self.object(through.unwrap_or(imported));
                let (other, how) = (import.span, if through.is_some() { "dot-import" } else { "import" });
                let ObjectKind::Package { path, package } = &import.kind else { continue };
                let base = &self.w.packages[package.0 as usize].name;
                let msg = format!("{name} already declared through {how} of package {base} (\"{path}\")");
                let d = Diagnostic::error(Code::DuplicateDecl, span, msg)
                    .label(other, format!("other declaration of {name}"));
                self.report(d);
            }
        }
    }

    /// In scripts a standard package that is named but not imported is imported.
    pub fn implicit_import(&mut self, name: &str, span: Span) -> Option<ObjectId> {
        if !self.is_script() {
            return None;
        }
        let path = implicit_path(name);
        let package = super::import(self.w, path, self.importer, &mut self.diags)?;
        let own = &mut self.w.packages[self.pkg.0 as usize];
        if !own.imports.contains(&package) {
            own.imports.push(package);
            self.namesakes.borrow_mut().clear();
        }
        let kind = ObjectKind::Package { path: path.into(), package };
        let object = self.new_object(name.into(), kind, INVALID, span);
        self.scopes[ScopeId::FILE.0 as usize].names.insert(name.into(), object);
        self.imports.push(ImportDecl { object, spec: None, dot: false, span });
        self.mark_used(object);
        Some(object)
    }

    // ---- declarations ----

    fn collect_decl(&mut self, scope: ScopeId, decl: &'a Decl) {
        match decl {
            Decl::Const(decl) => self.collect_consts(scope, decl),
            // A script's variables are declared when their statement's turn comes.
            Decl::Var(_) if self.is_script() => {}
            Decl::Var(specs) => specs.iter().for_each(|spec| self.collect_vars(scope, spec)),
            Decl::Type(specs) => {
                for spec in specs {
                    self.env.scope = scope;
                    let object = self.new_type_name(spec, false);
                    self.env.scope = ScopeId::FILE;
                    self.declare_package_object(scope, &spec.name, object, DeclKind::Type(spec));
                }
            }
        }
    }

    fn declare_package_object(&mut self, scope: ScopeId, ident: &'a Ident, object: ObjectId, kind: DeclKind<'a>) {
        // Spec: Package initialization, Program execution.
        let is_main = self.w.packages[self.pkg.0 as usize].name == "main";
        if ident.name == "init" || (ident.name == "main" && is_main && !self.is_script()) {
            let msg = format!("cannot declare {} - must be func", ident.name);
            self.error(Code::InvalidInit, ident.span, msg);
            return;
        }
        self.declare_in(ScopeId::PACKAGE, ident, object);
        self.add_decl(scope, object, kind);
    }

    fn add_decl(&mut self, scope: ScopeId, object: ObjectId, kind: DeclKind<'a>) {
        let (version, deps, dep_set) = (self.env.version, Vec::new(), FxHashSet::default());
        let info = DeclInfo { state: DeclState::Todo, scope, version, kind, deps, dep_set };
        self.decls.insert(object, info);
        self.decl_order.push(object);
    }

    fn collect_consts(&mut self, scope: ScopeId, decl: &'a ConstDecl) {
        let mut group = ConstGroup::new();
        for spec in &decl.specs {
            let (effective, inherited) = group.effective(spec);
            for (i, name) in spec.names.iter().enumerate() {
                let kind = ObjectKind::Const { value: Value::int(0) };
                let object = self.new_object(name.name.clone(), kind, INVALID, name.span);
                let (ty, init) = (effective.ty.as_ref(), effective.values.get(i));
                let decl = DeclKind::Const { ty, init, iota: spec.iota, inherited };
                self.declare_package_object(scope, name, object, decl);
            }
            self.check_arity(&spec.names, &effective.values, true, inherited);
        }
    }

    fn collect_vars(&mut self, scope: ScopeId, spec: &'a VarSpec) {
        let kind = ObjectKind::Var { field: false, param: false, global: true };
        let objects: Rc<[ObjectId]> =
            spec.names.iter().map(|n| self.new_object(n.name.clone(), kind.clone(), INVALID, n.span)).collect();
        let shared = spec.values.len() == 1 && spec.names.len() > 1;
        for (i, name) in spec.names.iter().enumerate() {
            let (lhs, init): (Rc<[ObjectId]>, Option<&'a Expr>) = if shared {
                (objects.clone(), spec.values.first())
            } else {
                (Rc::from([objects[i]]), spec.values.get(i))
            };
            let decl = DeclKind::Var { lhs, ty: spec.ty.as_ref(), init };
            self.declare_package_object(scope, name, objects[i], decl);
        }
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.check_arity(&spec.names, &spec.values, false, false);
        }
    }

    fn collect_func(&mut self, scope: ScopeId, decl: &'a FuncDecl, methods: &mut Vec<(ObjectId, &'a FuncDecl)>) {
        let object = self.new_func(decl, None);
        let name = &decl.name.name;
        self.verify_func_decl(decl);
        // Behind an empty receiver list stands a function.
        if decl.receiver.as_ref().is_some_and(|list| !list.is_empty()) {
            self.record_def(&decl.name, object);
            methods.push((object, decl));
        } else {
            let is_main = name == "main" && self.w.packages[self.pkg.0 as usize].name == "main";
            if (name == "init" || is_main) && !(decl.sig.params.is_empty() && decl.sig.results.is_empty()) {
                let msg = format!("func {name} must have no arguments and no return values");
                self.error(Code::InvalidInit, decl.name.span, msg);
            }
            if let Some(first) = decl.type_params.first().filter(|_| name == "init" || is_main) {
                self.error(Code::InvalidInit, first.span, format!("func {name} must have no type parameters"));
            }
            if name == "init" {
                self.record_def(&decl.name, object);
                if decl.body.is_none() {
                    self.error(Code::MissingBody, decl.name.span, "func init must have a body");
                }
            } else {
                self.declare_in(ScopeId::PACKAGE, &decl.name, object);
            }
        }
        self.add_decl(scope, object, DeclKind::Func(decl));
    }

    /// Associates a method with its receiver's base type, where that is found.
    fn collect_method(&mut self, object: ObjectId, decl: &'a FuncDecl) {
        let Some(param) = decl.receiver.as_ref().and_then(|list| list.first()) else { return };
        let pointer = matches!(param.ty.unparen().kind, ExprKind::Star(_));
        let ExprKind::Ident(ident) = &receiver_name(base_type_expr(&param.ty)).kind else { return };
        let Some((pointer, base)) = self.resolve_base_type(pointer, &ident.name) else { return };
        let ty = self.object(base).ty;
        let TypeKind::Named(id) = *self.types().kind(ty) else { return };
        // A generic type's methods have its own type parameters, under whatever names.
        let params: Vec<Type> =
            self.types().named(id).type_params.iter().map(|&p| self.types().param_type(p)).collect();
        let ty = if params.is_empty() { ty } else { self.types().instantiate_own(id, &params) };
        let receiver = if pointer { self.intern(TypeKind::Pointer(ty)) } else { ty };
        if let ObjectKind::Func(f) = &mut self.object_mut(object).kind {
            f.receiver = Some(receiver);
        }
        // Spec: Blank identifier. A method `_` is checked but never found.
        if decl.name.name != "_" {
            self.add_method(id, base, object, &decl.name);
        }
    }

    fn add_method(&mut self, id: NamedId, base: ObjectId, object: ObjectId, name: &'a Ident) {
        let known = &self.types().named(id).methods;
        if let Some(at) = known.iter().position(|(m, other)| *m == name.name && other.0 < self.first_object) {
            // At the prompt a method may be declared again.
            self.w.types.named_mut(id).methods[at].1 = object;
            return;
        }
        if let Some(&(_, other)) = known.iter().find(|(m, _)| *m == name.name) {
            let (type_name, other_span) = (self.object(base).name.clone(), self.object(other).span);
            let d = Diagnostic::error(
                Code::DuplicateMethod,
                name.span,
                format!("method {type_name}.{} already declared", name.name),
            )
            .label(other_span, format!("other declaration of method {}", name.name));
            self.report(d);
            return;
        }
        self.w.types.named_mut(id).methods.push((name.name.clone(), object));
    }

    /// Follows aliases to the defined type that a receiver names. Tells also if there is a pointer.
    fn resolve_base_type(&self, pointer: bool, name: &str) -> Option<(bool, ObjectId)> {
        let mut pointer = pointer;
        let mut name: SmolStr = name.into();
        for _ in 0..100 {
            let object = self.lookup_in(ScopeId::PACKAGE, &name)?;
            let Some(decl) = self.decls.get(&object) else {
                // A type of an earlier line at the prompt.
                let earlier = matches!(self.object(object).kind, ObjectKind::TypeName { alias: false });
                return earlier.then_some((pointer, object));
            };
            let DeclKind::Type(spec) = &decl.kind else { return None };
            if !spec.alias {
                return Some((pointer, object));
            }
            let mut ty = spec.ty.unparen();
            if let ExprKind::Star(x) = &ty.kind {
                if pointer {
                    return None;
                }
                pointer = true;
                ty = x.unparen();
            }
            let ExprKind::Ident(ident) = &ty.kind else { return None };
            name = ident.name.clone();
        }
        None
    }

    /// Type declarations that name each other round and round: `type A B; type B A`.
    fn find_direct_cycles(&mut self) {
        let mut done: FxHashMap<ObjectId, ()> = FxHashMap::default();
        for start in self.decl_order.clone() {
            let mut path: Vec<ObjectId> = Vec::new();
            let mut at = start;
            loop {
                if done.contains_key(&at) {
                    break;
                }
                if let Some(from) = path.iter().position(|&o| o == at) {
                    let cycle = path[from..].to_vec();
                    self.cycle_error(&cycle);
                    for &object in &cycle {
                        self.break_cycle(object);
                    }
                    break;
                }
                let Some(DeclKind::Type(spec)) = self.decls.get(&at).map(|d| d.kind.clone()) else { break };
                path.push(at);
                let ExprKind::Ident(ident) = &spec.ty.kind else { break };
                let Some(next) = self.lookup_in(ScopeId::PACKAGE, &ident.name) else { break };
                at = next;
            }
            done.extend(path.into_iter().map(|o| (o, ())));
        }
    }

    fn break_cycle(&mut self, object: ObjectId) {
        self.make_invalid(object);
        self.object_mut(object).ty = INVALID;
        if let Some(info) = self.decls.get_mut(&object) {
            info.state = DeclState::Done;
        }
    }

    /// Checks all package-level declarations, but no function bodies.
    pub fn package_objects(&mut self) {
        self.open_types += 1;
        let order = self.decl_order.clone();
        let phase = |c: &Self, o: ObjectId| match c.object(o) {
            Object { kind: ObjectKind::TypeName { alias: false }, .. } => 0,
            Object { kind: ObjectKind::TypeName { alias: true }, .. } => 1,
            _ => 2,
        };
        // Types first, aliases next: the type of an alias is seldom needed before it is known.
        for wanted in 0..3 {
            if wanted == 2 {
                self.open_types -= 1;
                self.run_type_checks();
            }
            for &object in &order {
                if phase(self, object) == wanted && !matches!(self.decls[&object].state, DeclState::Done) {
                    self.obj_decl(object);
                }
            }
        }
    }
}

/// The import path that a script means by a package's name.
pub(super) fn implicit_path(name: &str) -> &str {
    match name {
        "atomic" => "sync/atomic",
        "rand" => "math/rand",
        "big" => "math/big",
        "bits" => "math/bits",
        "cmplx" => "math/cmplx",
        "heap" => "container/heap",
        "list" => "container/list",
        "ring" => "container/ring",
        "json" => "encoding/json",
        "hex" => "encoding/hex",
        "base64" => "encoding/base64",
        "binary" => "encoding/binary",
        "utf8" => "unicode/utf8",
        "utf16" => "unicode/utf16",
        "filepath" => "path/filepath",
        "http" => "net/http",
        "debug" => "runtime/debug",
        "signal" => "os/signal",
        "exec" => "os/exec",
        "template" => "text/template",
        "tabwriter" => "text/tabwriter",
        "sha256" => "crypto/sha256",
        "md5" => "crypto/md5",
        other => other,
    }
}
