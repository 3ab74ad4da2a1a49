//! In which order packages are initialised (Spec: Program initialization).
//!
//! In: a main package. Out: what it imports, directly or not, each after its own imports.
//! Always: the packages of the program come as Go's linker orders them: of those that can be initialised the one with
//! the first name, where packages with nothing to initialise don't count, and a package of the library counts as
//! initialised once the name is reached that Go comes by before it.
//! Not here: the order inside a package (`check`).

use super::Lower;
use crate::check::info::{Initializer, ObjectKind, Package};
use crate::syntax::ast::{Expr, ExprKind, TopLevel, UnaryOp};
use crate::types::{PackageId, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// Packages of the library that Go initialises, with the last name, in the order of names, of those that Go
/// initialises for them.
const LIBRARY: &[(&str, &str)] = &[
    ("bufio", "unicode"),
    ("bytes", "unicode"),
    ("container/heap", "sort"),
    ("context", "time"),
    ("errors", "runtime"),
    ("fmt", "unicode"),
    ("io", "sync"),
    ("iter", "runtime"),
    ("maps", "runtime"),
    ("math", "math"),
    ("math/cmplx", "math/cmplx"),
    ("math/rand", "sync"),
    ("math/rand/v2", "runtime"),
    ("os", "time"),
    ("runtime", "runtime"),
    ("slices", "slices"),
    ("sort", "sort"),
    ("strconv", "strconv"),
    ("strings", "unicode"),
    ("sync", "sync"),
    ("time", "time"),
    ("unicode", "unicode"),
];

/// What has its turn: a package, or the end of what a package of the library takes.
type Turn = (String, PackageId);

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
        // What each waits for; those that wait for nothing and have nothing to do are left out.
        let mut waits: FxHashMap<PackageId, FxHashSet<PackageId>> = FxHashMap::default();
        let mut turns: BTreeSet<Turn> = BTreeSet::new();
        for &id in own {
            let package = self.package(id);
            let library = |id: &PackageId| LIBRARY.iter().find(|(path, _)| *path == self.package(*id).path.as_str());
            let mut before = FxHashSet::default();
            for import in &package.imports {
                if let Some((_, last)) = library(import) {
                    turns.insert((task(last), *import));
                    before.insert(*import);
                } else if waits.contains_key(import) {
                    before.insert(*import);
                }
            }
            if !before.is_empty() || self.has_work(package) {
                if before.is_empty() {
                    turns.insert((task(&package.path), id));
                }
                waits.insert(id, before);
            }
        }
        // The rest declares things, but does nothing that can be seen.
        let mut order: Vec<PackageId> = own.iter().copied().filter(|id| !waits.contains_key(id)).collect();
        while let Some((_, done)) = turns.pop_first() {
            if waits.contains_key(&done) {
                order.push(done);
            }
            for (&id, before) in &mut waits {
                if before.remove(&done) && before.is_empty() {
                    turns.insert((task(&self.package(id).path), id));
                }
            }
        }
        order
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

/// The name by which Go's linker orders packages.
fn task(path: &str) -> String {
    format!("{}..inittask", symbol_prefix(path))
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
