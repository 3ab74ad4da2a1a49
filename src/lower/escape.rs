//! Which slices of a function nobody outside of it can see, so that Go gives their first array a capacity of its own.
//!
//! In: a declared function. Out: the calls of `append` whose first array has room for 32 bytes of elements, as gc makes
//! it in the frame: the result must not escape, the slice must be a variable of the function's own, or no variable, and
//! the call must be the variable's first one in the text.
//! Always: what is not understood escapes. Only capacities depend on this; where Gorge's own arrays lie does not.
//! Not here: gc's inlining, which may keep in a frame what a small function returns.

use super::Lower;
use super::capture::{Facts, Walk, selection_of};
use crate::check::info::{Builtin, Mode, ObjectKind, SelectionKind};
use crate::syntax::ast::*;
use crate::types::{ObjectId, Type, TypeKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// Bytes of the first array.
pub const ROOM: u32 = 32;

/// Calls are followed so deep; what lies behind escapes.
const MAX_DEPTH: u32 = 40;

/// What has one first array in each call of a function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Owner {
    Var(ObjectId),
    /// A call of `append` on something else.
    Call(NodeId),
}

/// The calls of `append` that may make a first array, and those of each function or literal (by node).
#[derive(Default, Debug)]
pub struct FirstArrays {
    pub calls: FxHashMap<NodeId, Owner>,
    pub of: FxHashMap<NodeId, Vec<Owner>>,
}

/// Where a slice's array can be seen later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Flow {
    Nowhere,
    /// In a variable.
    Var(ObjectId),
    /// In what the function returns.
    Result,
    Anywhere,
}

/// What a declared function does with its slices.
#[derive(Default)]
pub struct Flows {
    of: FxHashMap<ObjectId, Vec<Flow>>,
    appends: Vec<Append>,
    /// Literals that a variable is given once, by their nodes.
    literals: FxHashMap<ObjectId, NodeId>,
    results: FxHashSet<ObjectId>,
    facts: Facts,
}

struct Append {
    call: NodeId,
    function: NodeId,
    owner: Option<Owner>,
    flow: Flow,
}

impl Flows {
    /// Where a variable's array can be seen.
    fn resolve(&self, flow: Flow, seen: &mut FxHashSet<ObjectId>) -> Flow {
        let Flow::Var(var) = flow else { return flow };
        let fact = self.facts.var(var);
        if fact.captured || fact.address {
            return Flow::Anywhere;
        }
        if self.results.contains(&var) {
            return Flow::Result;
        }
        if !seen.insert(var) {
            return Flow::Nowhere;
        }
        let flows = self.of.get(&var).map_or(&[][..], Vec::as_slice);
        flows.iter().map(|&flow| self.resolve(flow, seen)).max().unwrap_or(Flow::Nowhere)
    }

    fn first_arrays(&self) -> FirstArrays {
        let mut found = FirstArrays::default();
        let mut owners = FxHashSet::default();
        for append in &self.appends {
            let Some(owner) = append.owner else { continue };
            let stays = self.resolve(append.flow, &mut FxHashSet::default()) == Flow::Nowhere;
            if stays && owners.insert(owner) {
                found.calls.insert(append.call, owner);
                found.of.entry(append.function).or_default().push(owner);
            }
        }
        found
    }
}

impl<'w> Lower<'w> {
    /// The first arrays of a declared function and of the literals in it.
    pub(super) fn first_arrays(&mut self, decl: &'w FuncDecl) -> FirstArrays {
        self.flows(decl, 0).map(|flows| flows.first_arrays()).unwrap_or_default()
    }

    /// `None` while they are being found out.
    fn flows(&mut self, decl: &'w FuncDecl, depth: u32) -> Option<Rc<Flows>> {
        if let Some(known) = self.escapes.get(&decl.id) {
            return known.clone();
        }
        self.escapes.insert(decl.id, None);
        let info = &self.world.info;
        let facts = Walk::new(info, &self.world.types, Rc::default()).function(decl);
        let mut reader = Reader { lo: self, flows: Flows { facts, ..Flows::default() }, function: decl.id, depth };
        reader.enter(decl.id);
        decl.body.iter().for_each(|body| reader.block(body));
        let flows = Rc::new(reader.flows);
        self.escapes.insert(decl.id, Some(flows.clone()));
        Some(flows)
    }
}

struct Reader<'l, 'w> {
    lo: &'l mut Lower<'w>,
    flows: Flows,
    /// The function or literal around the present place.
    function: NodeId,
    depth: u32,
}

impl<'w> Reader<'_, 'w> {
    fn enter(&mut self, id: NodeId) {
        let vars = self.lo.world.info.params.get(&id);
        self.flows.results.extend(vars.iter().flat_map(|vars| &vars.results).copied());
    }

    fn kind(&self, ty: Type) -> &'w TypeKind {
        let types = &self.lo.world.types;
        types.under(types.core(ty))
    }

    fn is_slice(&self, ty: Type) -> bool {
        matches!(self.kind(ty), TypeKind::Slice(_))
    }

    fn ty(&self, e: &Expr) -> Option<Type> {
        self.lo.world.info.expr(e.id).map(|tv| tv.ty)
    }

    fn var(&self, e: &Expr) -> Option<ObjectId> {
        let ExprKind::Ident(ident) = &e.unparen().kind else { return None };
        let object = self.lo.world.info.object_of(ident)?;
        matches!(self.lo.world.info.object(object).kind, ObjectKind::Var { field: false, global: false, .. })
            .then_some(object)
    }

    // ---- statements ----

    fn block(&mut self, block: &'w Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn opt_stmt(&mut self, stmt: &'w Option<Stmt>) {
        stmt.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &'w Stmt) {
        match &stmt.kind {
            StmtKind::Empty
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Goto(_)
            | StmtKind::Fallthrough => {}
            StmtKind::Decl(Decl::Var(specs)) => {
                for spec in specs {
                    let names = spec.names.iter().map(|name| self.lo.world.info.object_of(name)).collect::<Vec<_>>();
                    self.give(&names, &spec.values, spec.ty.is_some());
                }
            }
            StmtKind::Decl(_) => {}
            StmtKind::Expr(e) => self.expr(e, Flow::Nowhere),
            StmtKind::Go(e) | StmtKind::Defer(e) => self.started(e),
            StmtKind::Send { ch, value, .. } => {
                self.expr(ch, Flow::Nowhere);
                self.expr(value, Flow::Anywhere);
            }
            StmtKind::IncDec { x, .. } => self.expr(x, Flow::Nowhere),
            StmtKind::Assign { lhs, op, rhs, .. } => {
                lhs.iter().for_each(|l| self.left(l));
                match op {
                    Some(_) => rhs.iter().for_each(|r| self.expr(r, Flow::Nowhere)),
                    None => self.assign(lhs, rhs),
                }
            }
            StmtKind::ShortVar { lhs, rhs, .. } => self.assign(lhs, rhs),
            StmtKind::Return(results) => results.iter().for_each(|e| self.expr(e, Flow::Result)),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => {
                self.opt_stmt(&s.init);
                self.expr(&s.cond, Flow::Nowhere);
                self.block(&s.then);
                self.opt_stmt(&s.els);
            }
            StmtKind::Switch(s) => {
                self.opt_stmt(&s.init);
                s.tag.iter().for_each(|e| self.expr(e, Flow::Nowhere));
                for clause in &s.clauses {
                    clause.exprs.iter().for_each(|e| self.expr(e, Flow::Nowhere));
                    self.block(&clause.body);
                }
            }
            StmtKind::TypeSwitch(s) => {
                self.opt_stmt(&s.init);
                self.expr(&s.subject, Flow::Anywhere);
                s.clauses.iter().for_each(|clause| self.block(&clause.body));
            }
            StmtKind::Select(s) => {
                for clause in &s.clauses {
                    self.opt_stmt(&clause.comm);
                    self.block(&clause.body);
                }
            }
            StmtKind::For(s) => {
                self.opt_stmt(&s.init);
                s.cond.iter().for_each(|e| self.expr(e, Flow::Nowhere));
                self.block(&s.body);
                self.opt_stmt(&s.post);
            }
            StmtKind::Range(s) => {
                s.key.iter().chain(&s.value).for_each(|e| self.left(e));
                let simple = self.ty(&s.x).is_some_and(|ty| !matches!(self.kind(ty), TypeKind::Signature(_)));
                self.expr(&s.x, if simple { Flow::Nowhere } else { Flow::Anywhere });
                self.block(&s.body);
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
        }
    }

    /// An assigned variable's old value goes nowhere.
    fn left(&mut self, e: &'w Expr) {
        if self.var(e).is_none() {
            self.expr(e, Flow::Nowhere);
        }
    }

    fn assign(&mut self, lhs: &'w [Expr], rhs: &'w [Expr]) {
        if lhs.len() != rhs.len() {
            return rhs.iter().for_each(|r| self.expr(r, Flow::Anywhere));
        }
        for (l, r) in lhs.iter().zip(rhs) {
            let blank = matches!(&l.kind, ExprKind::Ident(ident) if ident.name == "_");
            match self.var(l) {
                Some(object) => self.give(&[Some(object)], std::slice::from_ref(r), false),
                None => self.expr(r, if blank { Flow::Nowhere } else { Flow::Anywhere }),
            }
        }
    }

    fn give(&mut self, vars: &[Option<ObjectId>], values: &'w [Expr], typed: bool) {
        for (i, value) in values.iter().enumerate() {
            let var = vars.get(i).copied().flatten().filter(|_| vars.len() == values.len());
            let Some(object) = var else {
                self.expr(value, Flow::Anywhere);
                continue;
            };
            if let (ExprKind::FuncLit(_), false) = (&value.unparen().kind, typed) {
                self.flows.literals.insert(object, value.unparen().id);
            }
            let slice = self.is_slice(self.lo.world.info.object(object).ty);
            self.expr(value, if slice { Flow::Var(object) } else { Flow::Anywhere });
        }
    }

    /// The call of a `go` or `defer` statement.
    fn started(&mut self, e: &'w Expr) {
        match &e.unparen().kind {
            ExprKind::Call(call) => {
                self.expr(&call.fun, Flow::Anywhere);
                call.args.iter().for_each(|a| self.expr(a, Flow::Anywhere));
            }
            _ => self.expr(e, Flow::Anywhere),
        }
    }

    // ---- expressions ----

    /// `flow`: where the value can be seen later. Types are passed over.
    fn expr(&mut self, e: &'w Expr, flow: Flow) {
        if self.lo.world.info.expr(e.id).is_some_and(|tv| tv.value.is_some() || tv.mode == Mode::TypeExpr) {
            return;
        }
        match &e.kind {
            ExprKind::Ident(_) => {
                if let Some(object) = self.var(e) {
                    self.flows.of.entry(object).or_default().push(flow);
                }
            }
            ExprKind::Paren(x) => self.expr(x, flow),
            ExprKind::Slice(s) => {
                let slice = self.ty(&s.x).is_some_and(|ty| self.is_slice(ty));
                self.expr(&s.x, if slice { flow } else { Flow::Anywhere });
                s.low.iter().chain(&s.high).chain(&s.max).for_each(|e| self.expr(e, Flow::Nowhere));
            }
            ExprKind::Index { x, indices } => {
                self.expr(x, Flow::Nowhere);
                indices.iter().for_each(|i| self.expr(i, Flow::Nowhere));
            }
            ExprKind::Selector { x, .. } => {
                let method = selection_of(&self.lo.world.info, e).is_some_and(|s| s.kind != SelectionKind::Field);
                self.expr(x, if method { Flow::Anywhere } else { Flow::Nowhere });
            }
            ExprKind::Star(x) => self.expr(x, Flow::Nowhere),
            ExprKind::Unary { op: UnaryOp::Addr, x, .. } => self.addressed(x),
            ExprKind::Unary { x, .. } => self.expr(x, Flow::Nowhere),
            ExprKind::Binary { x, y, .. } => {
                self.expr(x, Flow::Nowhere);
                self.expr(y, Flow::Nowhere);
            }
            ExprKind::TypeAssert { x, .. } => self.expr(x, Flow::Anywhere),
            ExprKind::CompositeLit(lit) => {
                for elem in &lit.elems {
                    elem.key.iter().for_each(|key| self.expr(key, Flow::Anywhere));
                    self.expr(&elem.value, Flow::Anywhere);
                }
            }
            ExprKind::FuncLit(lit) => {
                let outer = std::mem::replace(&mut self.function, e.id);
                self.enter(e.id);
                self.block(&lit.body);
                self.function = outer;
            }
            ExprKind::Call(call) => self.call(e, call, flow),
            _ => {}
        }
    }

    /// What an address leads to can be seen anywhere.
    fn addressed(&mut self, e: &'w Expr) {
        match &e.kind {
            ExprKind::Paren(x) | ExprKind::Selector { x, .. } => self.addressed(x),
            ExprKind::Index { x, indices } => {
                self.addressed(x);
                indices.iter().for_each(|i| self.expr(i, Flow::Nowhere));
            }
            _ => self.expr(e, Flow::Anywhere),
        }
    }

    fn call(&mut self, e: &'w Expr, call: &'w CallExpr, flow: Flow) {
        match self.lo.world.info.expr(call.fun.id).map(|tv| tv.mode) {
            Some(Mode::TypeExpr) => {
                let to = self.ty(e).map(|ty| self.kind(ty));
                let flow = match to {
                    Some(TypeKind::Slice(_)) => flow,
                    Some(TypeKind::Basic(_) | TypeKind::Array { .. }) => Flow::Nowhere,
                    _ => Flow::Anywhere,
                };
                call.args.iter().for_each(|a| self.expr(a, flow));
            }
            Some(Mode::Builtin(Builtin::Append)) => self.append(e, call, flow),
            Some(Mode::Builtin(Builtin::Panic | Builtin::New)) => {
                call.args.iter().for_each(|a| self.expr(a, Flow::Anywhere));
            }
            Some(Mode::Builtin(_)) => call.args.iter().for_each(|a| self.expr(a, Flow::Nowhere)),
            _ => self.function_call(call, flow),
        }
    }

    fn append(&mut self, e: &'w Expr, call: &'w CallExpr, flow: Flow) {
        let [slice, rest @ ..] = call.args.as_slice() else { return };
        let spread = call.ellipsis.is_some();
        if !spread && !rest.is_empty() {
            let owner = match (&slice.unparen().kind, self.var(slice)) {
                (_, Some(var)) => {
                    let fact = self.flows.facts.var(var);
                    (!fact.captured && !fact.address).then_some(Owner::Var(var))
                }
                (ExprKind::Ident(_) | ExprKind::Selector { .. }, None)
                    if self.ty(slice).is_some_and(|ty| self.is_slice(ty)) =>
                {
                    None
                }
                (_, None) => Some(Owner::Call(e.id)),
            };
            self.flows.appends.push(Append { call: e.id, function: self.function, owner, flow });
        }
        self.expr(slice, flow);
        rest.iter().for_each(|x| self.expr(x, if spread { Flow::Nowhere } else { Flow::Anywhere }));
    }

    /// A call of a function or method: who is called decides where the arguments can be seen.
    fn function_call(&mut self, call: &'w CallExpr, flow: Flow) {
        let info = &self.lo.world.info;
        let fun = match &call.fun.unparen().kind {
            // A generic function with its type arguments.
            ExprKind::Index { x, .. } if matches!(self.ty(x).map(|ty| self.kind(ty)), Some(TypeKind::Signature(_))) => {
                x.unparen()
            }
            _ => call.fun.unparen(),
        };
        let mut receiver = None;
        let object = match &fun.kind {
            ExprKind::Ident(ident) => info.object_of(ident),
            ExprKind::Selector { x, sel } => match selection_of(info, fun) {
                Some(s) if s.kind == SelectionKind::MethodValue && !s.interface => {
                    receiver = Some(&**x);
                    s.method
                }
                Some(_) => None,
                None => info.object_of(sel),
            },
            _ => None,
        };
        let literal = match &fun.kind {
            ExprKind::FuncLit(_) => Some(fun.id),
            _ => {
                object.filter(|&o| !self.flows.facts.var(o).assigned).and_then(|o| self.flows.literals.get(&o).copied())
            }
        };
        let declared = object.and_then(|o| self.lo.decl_of(o));
        let spread = call.ellipsis.is_some();
        if receiver.is_none() {
            self.expr(&call.fun, Flow::Nowhere);
        }
        if let Some(id) = literal {
            let params = info.params.get(&id).map(|vars| vars.params.clone()).unwrap_or_default();
            for (i, arg) in call.args.iter().enumerate() {
                let param =
                    params.get(i).filter(|&&p| self.takes_slice(p) && (spread || call.args.len() == params.len()));
                self.expr(arg, param.map_or(Flow::Anywhere, |&p| Flow::Var(p)));
            }
            return;
        }
        let Some((decl, package)) = declared else {
            receiver.into_iter().chain(&call.args).for_each(|a| self.expr(a, Flow::Anywhere));
            return;
        };
        if self.lo.package(package).library {
            let flow = self.library_flow(call, flow);
            for arg in receiver.into_iter().chain(&call.args) {
                self.expr(arg, flow);
            }
            return;
        }
        let vars = info.params.get(&decl.id).cloned().unwrap_or_default();
        let variadic =
            matches!(self.ty(&call.fun).map(|ty| self.kind(ty)), Some(TypeKind::Signature(sig)) if sig.variadic);
        for (arg, param) in receiver.into_iter().zip(vars.receiver) {
            let flow = self.parameter_flow(decl, param, flow);
            self.expr(arg, flow);
        }
        for (i, arg) in call.args.iter().enumerate() {
            let packed = variadic && !spread && i + 1 >= vars.params.len();
            let flow = match vars.params.get(i).filter(|_| !packed) {
                Some(&param) => self.parameter_flow(decl, param, flow),
                None => Flow::Anywhere,
            };
            self.expr(arg, flow);
        }
    }

    fn takes_slice(&self, param: ObjectId) -> bool {
        self.is_slice(self.lo.world.info.object(param).ty)
    }

    /// Where a function of the program shows a parameter's array; `flow`: where its results can be seen.
    fn parameter_flow(&mut self, decl: &'w FuncDecl, param: ObjectId, flow: Flow) -> Flow {
        if !self.takes_slice(param) || decl.body.is_none() || self.depth >= MAX_DEPTH {
            return Flow::Anywhere;
        }
        // A function that is being looked at: what the rest of it does decides.
        let Some(flows) = self.lo.flows(decl, self.depth + 1) else { return Flow::Nowhere };
        match flows.resolve(Flow::Var(param), &mut FxHashSet::default()) {
            Flow::Result => flow,
            other => other,
        }
    }

    /// The library keeps no slice, but what it takes as an interface, and what it makes of a slice may be part of it.
    fn library_flow(&self, call: &CallExpr, flow: Flow) -> Flow {
        let Some(TypeKind::Signature(sig)) = self.ty(&call.fun).map(|ty| self.kind(ty)) else { return Flow::Anywhere };
        let shows = |ty: Type| !matches!(self.kind(ty), TypeKind::Basic(_) | TypeKind::Slice(_));
        let elem = |ty: Type| match (sig.variadic, self.kind(ty)) {
            (true, TypeKind::Slice(elem)) => *elem,
            _ => ty,
        };
        let interface = sig.params.iter().any(|&ty| matches!(self.kind(elem(ty)), TypeKind::Interface(_)));
        if interface || sig.results.iter().any(|&ty| shows(ty)) {
            Flow::Anywhere
        } else if sig.results.iter().any(|&ty| self.is_slice(ty)) {
            flow
        } else {
            Flow::Nowhere
        }
    }
}
