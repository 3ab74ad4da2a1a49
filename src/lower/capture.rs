//! Decides which variables live in a heap cell, and what each function literal captures.
//!
//! In: a checked function body. Out: a `Facts` for the function and the literals in it.
//! Always: a variable whose address is taken is a cell; so is one that a literal captures, unless it is never
//! assigned after its declaration (then the literal takes a copy). A `for` clause's variable is a new one in each
//! iteration (Spec: For statements), so that its post statement doesn't count as an assignment to the captured one.
//! Not here: proving that a cell could have been a slot. A spare cell costs time; a missing one costs safety.

use crate::check::info::{Info, ObjectKind, Selection, SelectionKind};
use crate::syntax::ast::*;
use crate::types::{Basic, ObjectId, Type, TypeEnv, TypeKind, TypeTable};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// What happens to a variable.
#[derive(Clone, Copy, Default, Debug)]
pub struct VarFact {
    /// A function literal inside its function uses it.
    pub captured: bool,
    /// Assigned other than by its declaration.
    pub assigned: bool,
    pub address: bool,
}

/// What is known of a function and the literals in it.
#[derive(Default, Debug)]
pub struct Facts {
    pub vars: FxHashMap<ObjectId, VarFact>,
    /// The pointer type of all that a variable is ever given; `None` where there are others.
    pub pointers: FxHashMap<ObjectId, Option<Type>>,
    /// Function literals (by node) to the variables of outer functions that they use, in order of first use.
    pub free: FxHashMap<NodeId, Vec<ObjectId>>,
    /// Functions and literals (by node) with a `defer` of their own.
    pub defers: FxHashSet<NodeId>,
    /// `append` is called.
    pub appends: bool,
    /// Functions and literals (by node) with a `return` in the body of a range over a function.
    pub range_returns: FxHashSet<NodeId>,
}

impl Facts {
    pub fn var(&self, object: ObjectId) -> VarFact {
        self.vars.get(&object).copied().unwrap_or_default()
    }
}

pub struct Walk<'w> {
    info: &'w Info,
    types: &'w TypeTable,
    /// What stands for type parameters.
    env: Rc<TypeEnv>,
    facts: Facts,
    /// Functions around the present place: the declaration first. Bodies of ranges over functions are functions, too.
    stack: Vec<NodeId>,
    range_bodies: FxHashSet<NodeId>,
    owner: FxHashMap<ObjectId, NodeId>,
    /// The variables of the `for` clause whose post statement is being walked.
    post_of: Vec<ObjectId>,
}

impl<'w> Walk<'w> {
    pub fn new(info: &'w Info, types: &'w TypeTable, env: Rc<TypeEnv>) -> Walk<'w> {
        Walk {
            info,
            types,
            env,
            facts: Facts::default(),
            stack: Vec::new(),
            range_bodies: FxHashSet::default(),
            owner: FxHashMap::default(),
            post_of: Vec::new(),
        }
    }

    /// A declared function.
    pub fn function(mut self, decl: &FuncDecl) -> Facts {
        if let Some(body) = &decl.body {
            self.enter(decl.id);
            self.block(body);
        }
        self.facts
    }

    /// Top-level statements of a script and initialisers: `id` stands for the function that they become.
    pub fn body(mut self, id: NodeId, stmts: &[&Stmt], exprs: &[&Expr]) -> Facts {
        self.stack.push(id);
        for stmt in stmts {
            self.stmt(stmt);
        }
        for expr in exprs {
            self.expr(expr);
        }
        self.facts
    }

    /// A script's declarations and statements in order.
    pub fn script(mut self, id: NodeId, items: &[&TopLevel]) -> Facts {
        self.stack.push(id);
        for item in items {
            match item {
                TopLevel::Decl(decl) => self.decl(decl),
                TopLevel::Stmt(stmt) => self.stmt(stmt),
                TopLevel::Func(_) => {}
            }
        }
        self.facts
    }

    fn enter(&mut self, id: NodeId) {
        self.stack.push(id);
        if let Some(vars) = self.info.params.get(&id) {
            for &object in vars.receiver.iter().chain(&vars.params).chain(&vars.results) {
                self.owner.insert(object, id);
                self.given(object, None);
            }
        }
    }

    fn declare(&mut self, object: ObjectId) {
        if let Some(&owner) = self.stack.last() {
            self.owner.insert(object, owner);
        }
    }

    fn fact(&mut self, object: ObjectId) -> &mut VarFact {
        self.facts.vars.entry(object).or_default()
    }

    /// An ident is used: if its variable belongs to an outer function, the literals between capture it.
    fn used(&mut self, object: ObjectId) {
        let ObjectKind::Var { field: false, global: false, .. } = self.info.object(object).kind else { return };
        let Some(&owner) = self.owner.get(&object) else { return };
        if self.stack.last() == Some(&owner) {
            return;
        }
        self.fact(object).captured = true;
        let from = self.stack.iter().rposition(|&f| f == owner).map_or(0, |i| i + 1);
        for &lit in &self.stack[from..] {
            let free = self.facts.free.entry(lit).or_default();
            if !free.contains(&object) {
                free.push(object);
            }
        }
    }

    fn ident(&mut self, ident: &Ident) {
        if let Some(object) = self.info.object_of(ident) {
            if self.info.defines.contains(&ident.id) {
                self.declare(object);
            } else {
                self.used(object);
            }
        }
    }

    fn assigned(&mut self, e: &Expr) {
        if let Some(object) = self.root(e) {
            let own = self.owner.get(&object) == self.stack.last();
            if !(own && self.post_of.contains(&object)) {
                self.fact(object).assigned = true;
            }
        }
        self.expr(e);
    }

    fn address(&mut self, e: &Expr) {
        if let Some(object) = self.root(e) {
            self.fact(object).address = true;
        }
    }

    /// The variable that an addressable expression is a part of, if no pointer is followed on the way.
    fn root(&self, e: &Expr) -> Option<ObjectId> {
        match &e.kind {
            ExprKind::Ident(ident) => {
                let object = self.info.object_of(ident)?;
                matches!(self.info.object(object).kind, ObjectKind::Var { .. }).then_some(object)
            }
            ExprKind::Paren(x) => self.root(x),
            ExprKind::Selector { x, .. } => {
                let selection = selection_of(self.info, e)?;
                if selection.kind != SelectionKind::Field || self.follows_pointer(selection.receiver, &selection.path) {
                    return None;
                }
                self.root(x)
            }
            ExprKind::Index { x, .. } => {
                let ty = self.types.subst(self.info.expr(x.id)?.ty, &self.env);
                matches!(self.types.under(ty), TypeKind::Array { .. }).then(|| self.root(x))?
            }
            _ => None,
        }
    }

    /// Whether the way to the last field goes through a pointer.
    fn follows_pointer(&self, receiver: Type, path: &[u32]) -> bool {
        let mut ty = self.types.subst(receiver, &self.env);
        for &field in path {
            match self.types.under(ty) {
                TypeKind::Struct(fields) => ty = fields[field as usize].ty,
                _ => return true,
            }
        }
        false
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
    }

    fn stmts(&mut self, block: &Block) {
        self.block(block);
    }

    fn decl(&mut self, decl: &Decl) {
        if let Decl::Var(specs) = decl {
            for spec in specs {
                for value in &spec.values {
                    self.expr(value);
                }
                for (i, name) in spec.names.iter().enumerate() {
                    self.ident(name);
                    if let (Some(object), false) = (self.info.object_of(name), spec.values.is_empty()) {
                        let alone = spec.values.len() == spec.names.len();
                        self.given(object, spec.values.get(i).filter(|_| alone));
                    }
                }
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Empty
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Goto(_)
            | StmtKind::Fallthrough => {}
            StmtKind::Decl(decl) => self.decl(decl),
            StmtKind::Expr(e) | StmtKind::Go(e) => self.expr(e),
            StmtKind::Defer(e) => {
                if let Some(f) = self.written_in() {
                    self.facts.defers.insert(f);
                }
                self.expr(e);
            }
            StmtKind::Send { ch, value, .. } => {
                self.expr(ch);
                self.expr(value);
            }
            StmtKind::IncDec { x, .. } => self.assigned(x),
            StmtKind::Assign { lhs, rhs, .. } => {
                rhs.iter().for_each(|e| self.expr(e));
                lhs.iter().for_each(|e| self.assigned(e));
                self.given_all(lhs, rhs);
            }
            StmtKind::ShortVar { lhs, rhs, .. } => {
                rhs.iter().for_each(|e| self.expr(e));
                lhs.iter().for_each(|e| self.define(e));
                self.given_all(lhs, rhs);
            }
            StmtKind::Return(results) => {
                self.return_stmt(results);
                self.range_return();
            }
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => {
                self.opt_stmt(&s.init);
                self.expr(&s.cond);
                self.block(&s.then);
                self.opt_stmt(&s.els);
            }
            StmtKind::Switch(s) => {
                self.opt_stmt(&s.init);
                s.tag.iter().for_each(|e| self.expr(e));
                for clause in &s.clauses {
                    clause.exprs.iter().for_each(|e| self.expr(e));
                    self.stmts(&clause.body);
                }
            }
            StmtKind::TypeSwitch(s) => {
                self.opt_stmt(&s.init);
                self.expr(&s.subject);
                for clause in &s.clauses {
                    if let Some(&object) = self.info.implicits.get(&clause.id) {
                        self.declare(object);
                        self.given(object, None);
                    }
                    self.stmts(&clause.body);
                }
            }
            StmtKind::Select(s) => {
                for clause in &s.clauses {
                    self.opt_stmt(&clause.comm);
                    self.stmts(&clause.body);
                }
            }
            StmtKind::For(s) => self.for_stmt(s),
            StmtKind::Range(s) if self.is_func(&s.x) => {
                self.expr(&s.x);
                self.range_bodies.insert(s.body.id);
                self.facts.free.entry(s.body.id).or_default();
                self.stack.push(s.body.id);
                for e in s.key.iter().chain(&s.value) {
                    if s.define { self.define(e) } else { self.assigned(e) }
                }
                s.key.iter().chain(&s.value).for_each(|e| self.given_all(std::slice::from_ref(e), &[]));
                self.block(&s.body);
                self.stack.pop();
            }
            StmtKind::Range(s) => {
                self.expr(&s.x);
                let shared = self.info.shared_loops.contains(&s.body.id);
                s.key.iter().chain(&s.value).for_each(|e| self.given_all(std::slice::from_ref(e), &[]));
                for e in s.key.iter().chain(&s.value) {
                    if s.define {
                        self.define(e);
                    }
                    if !s.define || shared {
                        self.assigned(e);
                    }
                }
                self.block(&s.body);
            }
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
        }
    }

    /// Variables are given these values, one each, or values that are not known.
    fn given_all(&mut self, lhs: &[Expr], rhs: &[Expr]) {
        for (i, e) in lhs.iter().enumerate() {
            if let ExprKind::Ident(ident) = &e.kind
                && let Some(object) = self.info.object_of(ident)
            {
                self.given(object, rhs.get(i).filter(|_| rhs.len() == lhs.len()));
            }
        }
    }

    fn given(&mut self, object: ObjectId, value: Option<&Expr>) {
        let types = self.types;
        let ty = value.and_then(|e| self.info.expr(e.id)).map(|tv| types.subst(tv.ty, &self.env));
        let ty = ty.filter(|&ty| matches!(types.kind(ty), TypeKind::Pointer(_)));
        let held = self.facts.pointers.entry(object).or_insert(ty);
        if *held != ty {
            *held = None;
        }
    }

    /// A return with values assigns the result variables, which deferred literals may capture.
    fn return_stmt(&mut self, exprs: &[Expr]) {
        self.exprs(exprs);
        let vars = self.stack.last().and_then(|f| self.info.params.get(f));
        if let (Some(vars), false) = (vars, exprs.is_empty()) {
            for &object in &vars.results {
                self.fact(object).assigned = true;
            }
        }
    }

    /// The left side of `:=`: a new variable, or an assignment to an old one.
    fn define(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Ident(ident) if self.info.defines.contains(&ident.id) => self.ident(ident),
            _ => self.assigned(e),
        }
    }

    fn is_func(&self, e: &Expr) -> bool {
        let ty = self.info.expr(e.id).map_or(Basic::Invalid.ty(), |tv| tv.ty);
        matches!(self.types.under(self.types.subst(ty, &self.env)), TypeKind::Signature(_))
    }

    /// The function or literal around the present place.
    fn written_in(&self) -> Option<NodeId> {
        self.stack.iter().rev().find(|id| !self.range_bodies.contains(id)).copied()
    }

    /// A `return` in the body of a range over a function sets the results of the function around.
    fn range_return(&mut self) {
        let Some(f) = self.written_in().filter(|f| self.stack.last() != Some(f)) else { return };
        self.facts.range_returns.insert(f);
        let results = self.info.params.get(&f).map(|vars| vars.results.clone()).unwrap_or_default();
        for object in results {
            self.used(object);
            self.fact(object).assigned = true;
        }
    }

    fn opt_stmt(&mut self, stmt: &Option<Stmt>) {
        if let Some(stmt) = stmt {
            self.stmt(stmt);
        }
    }

    fn for_stmt(&mut self, s: &ForStmt) {
        self.opt_stmt(&s.init);
        let shared = self.info.shared_loops.contains(&s.body.id);
        let vars = if shared { Vec::new() } else { for_variables(self.info, s) };
        s.cond.iter().for_each(|e| self.expr(e));
        let before = std::mem::replace(&mut self.post_of, vars.clone());
        self.opt_stmt(&s.post);
        self.post_of = before;
        // A literal outside the body sees the variable of more than one iteration.
        for object in vars {
            if self.facts.var(object).captured {
                self.fact(object).assigned = true;
            }
        }
        self.block(&s.body);
    }

    fn exprs(&mut self, exprs: &[Expr]) {
        exprs.iter().for_each(|e| self.expr(e));
    }

    fn expr(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Ident(ident) => self.ident(ident),
            ExprKind::CompositeLit(lit) => self.literal(e, lit),
            ExprKind::FuncLit(lit) => {
                let post = std::mem::take(&mut self.post_of);
                self.facts.free.entry(e.id).or_default();
                self.enter(e.id);
                self.block(&lit.body);
                self.stack.pop();
                self.post_of = post;
            }
            ExprKind::Paren(x) | ExprKind::Star(x) => self.expr(x),
            ExprKind::Selector { x, .. } => self.selector(e, x),
            ExprKind::Index { x, indices } => {
                self.expr(x);
                self.exprs(indices);
            }
            ExprKind::Slice(s) => {
                if let Some(tv) = self.info.expr(s.x.id)
                    && matches!(self.types.under(self.types.subst(tv.ty, &self.env)), TypeKind::Array { .. })
                {
                    self.address(&s.x);
                }
                self.expr(&s.x);
                s.low.iter().chain(&s.high).chain(&s.max).for_each(|e| self.expr(e));
            }
            ExprKind::TypeAssert { x, .. } => self.expr(x),
            ExprKind::Call(call) => {
                self.facts.appends |= matches!(&call.fun.kind, ExprKind::Ident(ident) if ident.name == "append");
                self.expr(&call.fun);
                self.exprs(&call.args);
            }
            ExprKind::Unary { op, x, .. } => {
                if *op == UnaryOp::Addr {
                    self.address(x);
                }
                self.expr(x);
            }
            ExprKind::Binary { x, y, .. } => {
                self.expr(x);
                self.expr(y);
            }
            ExprKind::Bad
            | ExprKind::BasicLit { .. }
            | ExprKind::ArrayType { .. }
            | ExprKind::SliceType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. }
            | ExprKind::FuncType(_)
            | ExprKind::StructType(_)
            | ExprKind::InterfaceType(_) => {}
        }
    }

    /// A method with a pointer receiver takes the address of what it is called on.
    fn selector(&mut self, e: &Expr, x: &Expr) {
        if let Some(selection) = selection_of(self.info, e) {
            if selection.kind == SelectionKind::MethodExpr {
                return;
            }
            if let (SelectionKind::MethodValue, Some(method)) = (selection.kind, selection.method)
                && let ObjectKind::Func(f) = &self.info.object(method).kind
                && let Some(receiver) = f.receiver
                && matches!(self.types.kind(receiver), TypeKind::Pointer(_))
                && !selection.interface
                && !self.follows_pointer(selection.receiver, &selection.path)
            {
                self.address(x);
            }
        }
        self.expr(x);
    }

    fn literal(&mut self, e: &Expr, lit: &CompositeLit) {
        let mut ty = self.info.expr(e.id).map_or(Basic::Invalid.ty(), |tv| self.types.subst(tv.ty, &self.env));
        if let TypeKind::Pointer(elem) = self.types.under(ty) {
            ty = *elem;
        }
        let is_struct = matches!(self.types.under(ty), TypeKind::Struct(_));
        for elem in &lit.elems {
            if let Some(key) = &elem.key
                && !is_struct
            {
                self.expr(key);
            }
            self.expr(&elem.value);
        }
    }
}

/// Whether a labelled statement stands in a block, function literals aside.
pub fn contains_label(block: &Block, label: NodeId) -> bool {
    block.stmts.iter().any(|stmt| stmt_contains(stmt, label))
}

fn stmt_contains(stmt: &Stmt, label: NodeId) -> bool {
    let inside = |block: &Block| contains_label(block, label);
    match &stmt.kind {
        StmtKind::Labeled { stmt: inner, .. } => stmt.id == label || stmt_contains(inner, label),
        StmtKind::Block(block) => inside(block),
        StmtKind::If(s) => inside(&s.then) || s.els.as_ref().is_some_and(|els| stmt_contains(els, label)),
        StmtKind::Switch(s) => s.clauses.iter().any(|c| inside(&c.body)),
        StmtKind::TypeSwitch(s) => s.clauses.iter().any(|c| inside(&c.body)),
        StmtKind::Select(s) => s.clauses.iter().any(|c| inside(&c.body)),
        StmtKind::For(s) => inside(&s.body),
        StmtKind::Range(s) => inside(&s.body),
        _ => false,
    }
}

/// The variables that a `for` clause declares.
pub fn for_variables(info: &Info, s: &ForStmt) -> Vec<ObjectId> {
    let Some(Stmt { kind: StmtKind::ShortVar { lhs, .. }, .. }) = &s.init else { return Vec::new() };
    lhs.iter()
        .filter_map(|e| match &e.kind {
            ExprKind::Ident(ident) if info.defines.contains(&ident.id) => info.object_of(ident),
            _ => None,
        })
        .collect()
}

/// What `x.sel` means; `None` for a qualified identifier.
pub fn selection_of<'w>(info: &'w Info, e: &Expr) -> Option<&'w Selection> {
    let ExprKind::Selector { sel, .. } = &e.kind else { return None };
    info.selections.get(&e.id).or_else(|| info.selections.get(&sel.id))
}
