//! In which order packages are initialised (Spec: Program initialization).
//!
//! In: a main package. Out: what it imports, directly or not, each after its own imports.
//! Always: the packages of the program come as Go's linker orders them: of those that can be initialised the one with
//! the first name, where packages with nothing to initialise don't count, and those of the library do.
//! Not here: the order inside a package (`check`).

use super::Lower;
use crate::check::info::{Initializer, ObjectKind, Package};
use crate::syntax::ast::{Expr, ExprKind, TopLevel, UnaryOp};
use crate::types::{PackageId, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// What is to be initialised, by the names that packages have in symbols.
#[derive(Default)]
struct Tasks {
    /// What each still waits for.
    waits: FxHashMap<String, FxHashSet<String>>,
    /// Packages of the program.
    own: FxHashMap<String, PackageId>,
    ready: BTreeSet<String>,
}

impl Tasks {
    fn add(&mut self, name: String, before: FxHashSet<String>, own: Option<PackageId>) {
        if before.is_empty() {
            self.ready.insert(task(&name));
        }
        if let Some(id) = own {
            self.own.insert(name.clone(), id);
        }
        self.waits.insert(name, before);
    }

    /// The program's packages as their turns come: of those that wait for nothing, the first by name is next.
    fn in_order(mut self) -> Vec<PackageId> {
        let mut order = Vec::new();
        while let Some(done) = self.ready.pop_first() {
            let done = done.strip_suffix(TASK).unwrap_or(&done);
            order.extend(self.own.get(done));
            for (name, before) in &mut self.waits {
                if before.remove(done) && before.is_empty() {
                    self.ready.insert(task(name));
                }
            }
        }
        order
    }
}

impl Lower<'_> {
    /// Every package that `main` imports, in order; `main` itself is not among them.
    pub(super) fn package_order(&self, main: PackageId) -> Vec<PackageId> {
        let mut reached = Vec::new();
        self.reach(main, &mut FxHashSet::from_iter([PackageId::UNIVERSE]), &mut reached);
        reached.retain(|&id| id != main);
        let (mut order, own): (Vec<_>, Vec<_>) = reached.into_iter().partition(|&id| self.package(id).library);
        order.extend(self.own_order(&own));
        order
    }

    /// Packages after their imports.
    fn reach(&self, id: PackageId, seen: &mut FxHashSet<PackageId>, out: &mut Vec<PackageId>) {
        if seen.insert(id) {
            for &import in &self.package(id).imports {
                self.reach(import, seen, out);
            }
            out.push(id);
        }
    }

    fn own_order(&self, own: &[PackageId]) -> Vec<PackageId> {
        let mut tasks = Tasks::default();
        let mut order = Vec::new();
        for &id in own {
            let package = self.package(id);
            let imports = package.imports.iter().map(|&import| &self.package(import).path);
            let before: FxHashSet<String> = imports
                .map(|path| symbol_prefix(path))
                .filter(|path| self.add_library_task(&mut tasks, path))
                .collect();
            if before.is_empty() && !self.has_work(package) {
                // It declares things, but does nothing that can be seen.
                order.push(id);
            } else {
                tasks.add(symbol_prefix(&package.path), before, Some(id));
            }
        }
        order.extend(tasks.in_order());
        order
    }

    /// Adds the tasks that initialise a package of the library. Returns whether the package has a task, of the library
    /// or not.
    fn add_library_task(&self, tasks: &mut Tasks, path: &str) -> bool {
        if tasks.waits.contains_key(path) {
            return true;
        }
        let Some((_, before)) = self.st.library_tasks.iter().find(|(name, _)| *name == path) else { return false };
        for name in *before {
            self.add_library_task(tasks, name);
        }
        tasks.add(path.to_string(), before.iter().map(|name| name.to_string()).collect(), None);
        true
    }

    /// Whether Go makes code for the package's initialisation.
    fn has_work(&self, package: &Package) -> bool {
        let acts = |i: &Initializer| self.values.get(&i.rhs).is_some_and(|e| !self.is_static(e));
        let inits = package.files.iter().flat_map(|f| &f.items).any(|item| match item {
            TopLevel::Func(f) => {
                f.name.name == "init" && f.receiver.is_none() && f.body.as_ref().is_some_and(|b| !b.stmts.is_empty())
            }
            _ => false,
        });
        inits || package.init_order.iter().any(acts)
    }

    /// Whether a variable can have the value before the program starts.
    fn is_static(&self, e: &Expr) -> bool {
        let info = &self.world.info;
        if info.expr(e.id).is_some_and(|tv| tv.value.is_some()) {
            return true;
        }
        match &e.kind {
            ExprKind::BasicLit { .. } | ExprKind::FuncLit(_) => true,
            ExprKind::Ident(_) => true,
            ExprKind::Paren(x) => self.is_static(x),
            ExprKind::Selector { sel, .. } => {
                info.object_of(sel).is_some_and(|o| matches!(info.object(o).kind, ObjectKind::Func(_)))
            }
            ExprKind::Unary { op: UnaryOp::Addr, x, .. } => self.is_static(x),
            ExprKind::CompositeLit(lit) => {
                let map = info.expr(e.id).is_some_and(|tv| matches!(self.under(tv.ty), TypeKind::Map { .. }));
                !map && lit.elems.iter().all(|elem| self.is_static(&elem.value))
            }
            _ => false,
        }
    }
}

/// Ends the name by which Go's linker orders packages.
const TASK: &str = "..inittask";

fn task(symbol_prefix: &str) -> String {
    format!("{symbol_prefix}{TASK}")
}

/// A package's path in the names of its functions: dots of the last element would end it.
pub(super) fn symbol_prefix(path: &str) -> String {
    let last = path.rfind('/').map_or(0, |at| at + 1);
    let mut out = String::with_capacity(path.len());
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'.' if at >= last => out.push_str("%2e"),
            b'%' | b'"' | 0..=b' ' | 0x7f.. => out.push_str(&format!("%{byte:02x}")),
            byte => out.push(byte as char),
        }
    }
    out
}
