//! Where a program begins (Spec: Program initialization and execution).
//!
//! In: packages. Out: a function that initialises them in order of import and runs `main`, or a script's statements.
//! Always: a package is initialised once; the statements of a script that were lowered before are not run again.

use super::capture::Walk;
use super::func::FuncLower;
use super::{Lower, TypeArgs};
use crate::check::info::{Initializer, ObjectKind};
use crate::syntax::ast::*;
use crate::tree::FuncRef;
use crate::tree::build::{Arg, Target};
use crate::tree::cx::WellKnown;
use crate::types::{ObjectId, PackageId, TypeKind};
use crate::value::{Kind, RType};
use smol_str::SmolStr;
use std::rc::Rc;

/// Stands for a package's initialiser or a script's body among functions.
const BODY: NodeId = NodeId(0);

impl<'w> Lower<'w> {
    pub(super) fn entry(&mut self, main: PackageId) -> FuncRef {
        let mut calls = Vec::new();
        self.init_packages(main, &mut calls);
        let script = self.package(main).files.iter().any(|f| f.package.is_none());
        if script {
            calls.push(self.script(main));
        }
        if !(script && self.st.prompt)
            && let Some(object) = self.declared_main(main)
        {
            calls.push(self.declared(object, TypeArgs::from([])));
        }
        let entry = self.st.program.declare("runtime.main");
        entry.get().wrapper.set(true);
        let mut f = FuncLower::raw(self, entry, &[], &[], false);
        for func in calls {
            f.fb.call(Target::Func(func), Vec::new(), None);
        }
        f.fb.ret(Vec::new());
        f.finish();
        entry
    }

    fn declared_main(&self, main: PackageId) -> Option<ObjectId> {
        let object = *self.package(main).scope.get("main")?;
        matches!(self.world.info.object(object).kind, ObjectKind::Func(_)).then_some(object)
    }

    /// Initialises what the package imports, then the package. A script grows: what it imports now may be new.
    fn init_packages(&mut self, main: PackageId, calls: &mut Vec<FuncRef>) {
        let mut order = self.package_order(main);
        if self.package(main).files.iter().all(|f| f.package.is_some()) {
            order.push(main);
        }
        for id in order {
            if self.st.initialised.insert(id) {
                self.init_package(id, calls);
            }
        }
    }

    fn init_package(&mut self, id: PackageId, calls: &mut Vec<FuncRef>) {
        let package = self.package(id);
        if !package.init_order.is_empty() {
            calls.push(self.initializers(id, &package.init_order));
        }
        for unit in &package.files {
            for item in &unit.items {
                if let TopLevel::Func(decl) = item
                    && decl.name.name == "init"
                    && decl.receiver.is_none()
                    && let Some(object) = self.init_object(decl)
                {
                    calls.push(object);
                }
            }
        }
    }

    /// `init` can't be referred to, so that it may have no object.
    fn init_object(&mut self, decl: &'w FuncDecl) -> Option<FuncRef> {
        let body = decl.body.as_ref()?;
        if let Some(object) = self.world.info.object_of(&decl.name) {
            return Some(self.declared(object, TypeArgs::from([])));
        }
        let func = self.st.program.declare("init");
        let facts = Rc::new(Walk::new(&self.world.info, &self.world.types, Rc::default()).function(decl));
        let mut f = FuncLower::raw(self, func, &[], &[], false);
        f.facts = facts;
        f.begin_body(decl.id);
        f.body(body);
        f.finish();
        Some(func)
    }

    /// Spec: Package initialization.
    fn initializers(&mut self, id: PackageId, order: &'w [Initializer]) -> FuncRef {
        let name = format!("{}.init", super::package_order::symbol_prefix(&self.package(id).path));
        let func = self.st.program.declare(name);
        let exprs: Vec<&'w Expr> = order.iter().filter_map(|i| self.values.get(&i.rhs).copied()).collect();
        let facts = Walk::new(&self.world.info, &self.world.types, Rc::default()).body(BODY, &[], &exprs);
        let mut f = FuncLower::raw(self, func, &[], &[], false);
        f.facts = Rc::new(facts);
        for initializer in order {
            f.initializer(initializer);
        }
        f.fb.ret(Vec::new());
        f.finish();
        func
    }

    /// The statements of a script that are new.
    fn script(&mut self, id: PackageId) -> FuncRef {
        let package = self.package(id);
        let done = self.st.script_files.insert(id, package.files.len()).unwrap_or(0);
        let mut items: Vec<&'w TopLevel> = Vec::new();
        for unit in &package.files[done.min(package.files.len())..] {
            for item in &unit.items {
                match item {
                    TopLevel::Func(_) => {}
                    TopLevel::Decl(_) | TopLevel::Stmt(_) => items.push(item),
                }
            }
        }
        let func = self.st.program.declare("main.main");
        let facts = Walk::new(&self.world.info, &self.world.types, Rc::default()).script(BODY, &items);
        let mut f = FuncLower::raw(self, func, &[], &[], false);
        f.facts = Rc::new(facts);
        f.begin_body(BODY);
        for item in items {
            match item {
                TopLevel::Decl(decl) => f.decl(decl),
                TopLevel::Stmt(stmt) => f.script_stmt(stmt),
                TopLevel::Func(_) => {}
            }
        }
        f.end_body();
        f.finish();
        func
    }

    // ---- what the runtime itself makes values of ----

    /// Descriptors of the runtime's own errors, with their methods.
    pub(super) fn well_known(&mut self) -> &'static WellKnown {
        if let Some(known) = self.st.well_known {
            return known;
        }
        let error_sig = match self.under(self.world.error) {
            TypeKind::Interface(interface) => interface.methods.first().map(|m| m.sig),
            _ => None,
        };
        let error_sig = error_sig.unwrap_or(self.world.error);
        let universe = PackageId::UNIVERSE;
        let error_method = self.method_id(&SmolStr::new("Error"), universe, error_sig);
        let string_method = self.method_id(&SmolStr::new("String"), universe, error_sig);
        let known = WellKnown {
            runtime_error: self.runtime_type("errorString", false),
            bounds_error: self.runtime_type("boundsError", false),
            plain_error: self.runtime_type("plainError", false),
            type_assertion_error: self.runtime_type("TypeAssertionError", true),
            nil_error: self.runtime_type("PanicNilError", true),
            panic_text: RType::scalar(u32::MAX, Kind::String, "runtime.panicText").leak(),
            string: self.boxed(crate::types::Basic::String.ty()),
            int: self.boxed(crate::types::Basic::Int.ty()),
            error_method,
            string_method,
        };
        let known: &'static WellKnown = Box::leak(Box::new(known));
        self.st.well_known = Some(known);
        known
    }

    /// A type that package runtime declares, or a pointer to it.
    fn runtime_type(&mut self, name: &str, pointer: bool) -> &'static RType {
        let declared = self.world.by_path.get("runtime").and_then(|&p| self.package(p).scope.get(name).copied());
        let Some(object) = declared else { unreachable!("package runtime is checked first, and declares {name}") };
        let ty = self.world.info.object(object).ty;
        let ty = if pointer { self.world.types.pointer_to(ty) } else { Some(ty) };
        let Some(ty) = ty else { unreachable!("package runtime uses *{name}") };
        self.boxed(ty)
    }
}

impl<'w> FuncLower<'_, 'w> {
    fn initializer(&mut self, initializer: &Initializer) {
        let Some(&value) = self.lo.values.get(&initializer.rhs) else { return };
        self.set_pos(value.span.start);
        let mark = self.temp_mark();
        match initializer.lhs.as_slice() {
            [None] => self.discard(value),
            [Some(object)] => self.define_one(*object, value),
            objects => self.define_tuple(objects, value),
        }
        self.temp_release(mark);
    }

    /// A statement of a script; at the prompt the value of an expression is shown.
    fn script_stmt(&mut self, stmt: &'w Stmt) {
        if self.lo.st.prompt
            && let StmtKind::Expr(e) = &stmt.kind
            && let Some(native) = (self.natives())("runtime.show")
            && self.tv(e).mode != crate::check::info::Mode::NoValue
            && !matches!(self.lo.kind(self.ty(e)), TypeKind::Tuple(_))
        {
            self.set_pos(stmt.span.start);
            let mark = self.temp_mark();
            let any = self.lo.world.any;
            let word = self.word_as(e, any);
            self.fb.call(Target::Native(native), vec![Arg::Word(word)], None);
            self.temp_release(mark);
            return;
        }
        self.stmt(stmt);
    }
}
