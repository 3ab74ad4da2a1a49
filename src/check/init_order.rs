//! The order in which package-level variables are initialised (Spec: Package initialization).
//!
//! In: the files of a package, checked. Out: its initialisers in order, and initialisation cycles.
//! Always: of the variables that are ready, the one declared first comes next; a variable is ready when every
//! variable that its initialiser refers to, through functions and methods too, is initialised.
//! Functions are followed where they are met, so that functions that call each other are no cycle.
//! Not here: cycles among types (`decl`).

use super::checker::{Checker, DeclInfo, DeclKind};
use super::info::{Info, Initializer, Object};
use crate::diag::{Code, Diagnostic};
use crate::types::ObjectId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

impl<'a> Checker<'a> {
    /// From `decls` (their `deps`) to `Package::init_order` of the present package.
    pub fn init_order(&mut self) {
        let mut graph = Graph { info: &self.w.info, nodes: Vec::new(), by_object: FxHashMap::default() };
        for &object in &self.decl_order {
            graph.collect(object, &self.decls);
        }
        graph.resolve();
        let edges = graph.edges();
        let (order, diagnostics) = graph.schedule(&edges);
        for diagnostic in diagnostics {
            self.report(diagnostic);
        }
        self.w.packages[self.pkg.0 as usize].init_order.extend(order);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Const,
    Var,
    Func,
}

/// One initialiser, constant or function.
struct Node {
    kind: Kind,
    /// The objects that it declares, in order.
    lhs: Vec<ObjectId>,
    /// Objects that it refers to.
    refs: Vec<ObjectId>,
    /// The nodes that it refers to, sorted, functions included.
    deps: Vec<usize>,
    initializer: Option<Initializer>,
}

struct Graph<'i> {
    info: &'i Info,
    /// In source order.
    nodes: Vec<Node>,
    by_object: FxHashMap<ObjectId, usize>,
}

impl Graph<'_> {
    /// Adds a declaration, unless it came with another variable of its initialiser.
    fn collect(&mut self, object: ObjectId, decls: &FxHashMap<ObjectId, DeclInfo>) {
        let Some(decl) = decls.get(&object) else { return };
        if self.by_object.contains_key(&object) {
            return;
        }
        let (kind, lhs, initializer) = match &decl.kind {
            DeclKind::Const { .. } => (Kind::Const, vec![object], None),
            DeclKind::Func(_) => (Kind::Func, vec![object], None),
            DeclKind::Var { lhs, init, .. } => {
                let lhs = if lhs.is_empty() { vec![object] } else { lhs.to_vec() };
                let named = |&o: &ObjectId| (self.info.object(o).name != "_").then_some(o);
                let initializer = init.map(|e| Initializer { lhs: lhs.iter().map(named).collect(), rhs: e.id });
                (Kind::Var, lhs, initializer)
            }
            DeclKind::Type(_) => return,
        };
        let refs = lhs.iter().filter_map(|o| decls.get(o)).flat_map(|d| d.deps.iter().copied()).collect();
        for &object in &lhs {
            self.by_object.insert(object, self.nodes.len());
        }
        self.nodes.push(Node { kind, lhs, refs, deps: Vec::new(), initializer });
    }

    fn resolve(&mut self) {
        for i in 0..self.nodes.len() {
            let mut deps: Vec<usize> =
                self.nodes[i].refs.iter().filter_map(|o| self.by_object.get(o).copied()).collect();
            deps.sort_unstable();
            deps.dedup();
            self.nodes[i].deps = deps;
        }
    }

    /// For each node that is no function, the ones it waits for, found through functions too.
    fn edges(&self) -> Vec<BTreeSet<usize>> {
        let mut edges = vec![BTreeSet::new(); self.nodes.len()];
        for (i, edge) in edges.iter_mut().enumerate() {
            if self.nodes[i].kind == Kind::Func {
                continue;
            }
            let mut seen = FxHashSet::default();
            let mut todo = vec![i];
            while let Some(n) = todo.pop() {
                for &d in &self.nodes[n].deps {
                    if self.nodes[d].kind != Kind::Func {
                        edge.insert(d);
                    } else if seen.insert(d) {
                        todo.push(d);
                    }
                }
            }
        }
        edges
    }

    /// Takes the first node that waits for the fewest, over and over. One that still waits is part of a cycle, or
    /// behind one.
    fn schedule(&mut self, edges: &[BTreeSet<usize>]) -> (Vec<Initializer>, Vec<Diagnostic>) {
        let mut waiting: Vec<usize> = edges.iter().map(BTreeSet::len).collect();
        let mut waiters = vec![Vec::new(); edges.len()];
        for (i, edge) in edges.iter().enumerate() {
            edge.iter().for_each(|&d| waiters[d].push(i));
        }
        let rank = |graph: &Graph, i: usize, n: usize| (graph.nodes[i].kind != Kind::Const, n, i);
        let mut queue: BTreeSet<(bool, usize, usize)> =
            (0..edges.len()).filter(|&i| self.nodes[i].kind != Kind::Func).map(|i| rank(self, i, waiting[i])).collect();
        let (mut order, mut diagnostics) = (Vec::new(), Vec::new());
        while let Some((_, n, i)) = queue.pop_first() {
            if n > 0 {
                diagnostics.extend(self.cycle(i));
            }
            for &w in &waiters[i] {
                if queue.remove(&rank(self, w, waiting[w])) {
                    waiting[w] -= 1;
                    queue.insert(rank(self, w, waiting[w]));
                }
            }
            order.extend(self.nodes[i].initializer.take());
        }
        (order, diagnostics)
    }

    /// Tells of the cycle that a node is part of, if it is.
    fn cycle(&self, start: usize) -> Option<Diagnostic> {
        let path = self.path(start)?;
        let last = path.iter().rev().nth(1).copied().unwrap_or(start);
        let first = self.told(start, last)?;
        if path.len() == 1 {
            let message = format!("initialization cycle: {} refers to itself", first.name);
            return Some(Diagnostic::error(Code::InvalidInitCycle, first.span, message));
        }
        let message = format!("initialization cycle for {}", first.name);
        let mut diagnostic = Diagnostic::error(Code::InvalidInitCycle, first.span, message);
        let (mut from, mut node) = (first, start);
        for &next in &path {
            let to = self.told(next, node)?;
            diagnostic = diagnostic.label(from.span, format!("{} refers to {}", from.name, to.name));
            (from, node) = (to, next);
        }
        Some(diagnostic)
    }

    /// The object of `node` that the node `by` refers to.
    fn told(&self, node: usize, by: usize) -> Option<&Object> {
        let lhs = &self.nodes[node].lhs;
        let id = lhs.iter().find(|o| self.nodes[by].refs.contains(o)).or(lhs.first())?;
        Some(self.info.object(*id))
    }

    /// The nodes from `start` (excluded) back to `start` (included), depth first in source order.
    fn path(&self, start: usize) -> Option<Vec<usize>> {
        let mut seen = vec![false; self.nodes.len()];
        // The way to the node being looked at: each with the number of its next dependency.
        let mut stack = vec![(start, 0)];
        seen[start] = true;
        while let Some((node, next)) = stack.last_mut() {
            let Some(&dep) = self.nodes[*node].deps.get(*next) else {
                stack.pop();
                continue;
            };
            *next += 1;
            if dep == start {
                return Some(stack.iter().skip(1).map(|&(n, _)| n).chain([start]).collect());
            }
            if !seen[dep] {
                seen[dep] = true;
                stack.push((dep, 0));
            }
        }
        None
    }
}
