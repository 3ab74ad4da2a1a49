//! Statements (Spec: Statements).
//!
//! In: statements as written. Out: a flat list with jumps.
//! Always: a loop's test stands at its end; temporaries of a statement are free again behind it, variables of a
//! block behind the block.
//! Not here: `switch`, `range`, `select`, assignments.

use super::capture::for_variables;
use super::func::{FuncLower, JumpTarget, Storage};
use super::range_func::Exit;
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Label};
use crate::types::{Type, TypeKind};

impl<'w> FuncLower<'_, 'w> {
    pub fn block(&mut self, block: &'w Block) {
        let mark = self.local_mark();
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        self.local_release(mark);
    }

    pub fn stmt(&mut self, stmt: &'w Stmt) {
        self.set_pos(stmt.span.start);
        let temps = self.temp_mark();
        let locals = self.local_mark();
        let label = self.pending_label.take();
        match &stmt.kind {
            StmtKind::Empty => {}
            StmtKind::Decl(decl) => self.decl(decl),
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { ch, value, .. } => self.send(ch, value),
            StmtKind::IncDec { x, inc } => {
                self.op_assign(x, if *inc { BinaryOp::Add } else { BinaryOp::Sub }, None);
            }
            StmtKind::Assign { lhs, op, rhs, .. } => self.assign(lhs, *op, rhs),
            StmtKind::ShortVar { lhs, rhs, .. } => self.short_var(lhs, rhs),
            StmtKind::Go(e) => self.go_or_defer(e, true),
            StmtKind::Defer(e) => self.go_or_defer(e, false),
            StmtKind::Return(results) => self.return_stmt(results),
            StmtKind::Break(label) => self.break_or_continue(label.as_ref(), false),
            StmtKind::Continue(label) => self.break_or_continue(label.as_ref(), true),
            StmtKind::Goto(label) => self.goto(label),
            StmtKind::Fallthrough => {
                if let Some(label) = self.fallthrough {
                    self.fb.jump(label);
                }
            }
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => self.if_stmt(s),
            StmtKind::Switch(s) => self.switch(s, label.unwrap_or(stmt.id)),
            StmtKind::TypeSwitch(s) => self.type_switch(s, label.unwrap_or(stmt.id)),
            StmtKind::Select(s) => self.select(s, label.unwrap_or(stmt.id)),
            StmtKind::For(s) => self.for_stmt(s, label.unwrap_or(stmt.id)),
            StmtKind::Range(s) => self.range(s, label.unwrap_or(stmt.id)),
            StmtKind::Labeled { stmt: inner, .. } => {
                let label = self.goto_label(stmt.id);
                self.fb.bind(label);
                self.pending_label = Some(stmt.id);
                self.stmt(inner);
                self.pending_label = None;
            }
        }
        self.temp_release(temps);
        if !matches!(stmt.kind, StmtKind::Decl(_) | StmtKind::ShortVar { .. } | StmtKind::Labeled { .. }) {
            self.local_release(locals);
        }
    }

    pub fn opt_stmt(&mut self, stmt: &'w Option<Stmt>) {
        if let Some(stmt) = stmt {
            self.stmt(stmt);
        }
    }

    pub fn decl(&mut self, decl: &'w Decl) {
        if let Decl::Var(specs) = decl {
            for spec in specs {
                let mark = self.temp_mark();
                self.var_decl(spec);
                self.temp_release(mark);
            }
        }
    }

    fn expr_stmt(&mut self, e: &'w Expr) {
        match &e.unparen().kind {
            ExprKind::Call(call) => self.call_stmt(e.unparen(), call),
            ExprKind::Unary { op: UnaryOp::Recv, x, .. } => self.receive(x, None, None),
            _ => self.discard(e),
        }
    }

    fn send(&mut self, ch: &'w Expr, value: &'w Expr) {
        let TypeKind::Chan { elem, .. } = *self.under(self.ty(ch)) else { return };
        let rt = self.rt(elem);
        let word = self.word_before(ch, value);
        let value = self.arg(value, elem);
        self.fb.send(rt, word, value);
    }

    fn if_stmt(&mut self, s: &'w IfStmt) {
        self.opt_stmt(&s.init);
        self.set_pos(s.cond.span.start);
        let end = self.fb.label();
        let els = if s.els.is_some() { self.fb.label() } else { end };
        let mark = self.temp_mark();
        self.cond(&s.cond, None, Some(els));
        self.temp_release(mark);
        self.block(&s.then);
        if let Some(stmt) = &s.els {
            self.fb.jump(end);
            self.fb.bind(els);
            self.stmt(stmt);
        }
        self.fb.bind(end);
    }

    /// Spec: For statements: each iteration has its own variables, since Go 1.22.
    fn for_stmt(&mut self, s: &'w ForStmt, id: NodeId) {
        self.opt_stmt(&s.init);
        let shared = self.lo.world.info.shared_loops.contains(&s.body.id);
        let vars = if shared { Vec::new() } else { for_variables(&self.lo.world.info, s) };
        let (top, next, end) = (self.fb.label(), self.fb.label(), self.fb.label());
        let test = self.fb.label();
        if let Some(cond) = &s.cond {
            self.set_pos(cond.span.start);
            let mark = self.temp_mark();
            if self.is_tree(cond) && !has_func_lit(cond) {
                self.cond(cond, None, Some(end));
            } else {
                self.fb.jump(test);
            }
            self.temp_release(mark);
        }
        self.fb.bind(top);
        self.loop_body(&s.body, id, end, next);
        self.fb.bind(next);
        for object in vars {
            let mark = self.temp_mark();
            self.next_iteration(object);
            self.temp_release(mark);
        }
        self.opt_stmt(&s.post);
        self.fb.bind(test);
        match &s.cond {
            Some(cond) => {
                self.set_pos(cond.span.start);
                self.loop_cond(cond, top);
            }
            None => {
                self.set_pos(s.body.span.start);
                self.fb.loop_jump(top);
            }
        }
        self.fb.bind(end);
    }

    pub fn loop_body(&mut self, body: &'w Block, id: NodeId, breaks: Label, continues: Label) {
        self.targets.push(JumpTarget { stmt: id, breaks, continues: Some(continues) });
        self.block(body);
        self.targets.pop();
    }

    fn break_or_continue(&mut self, label: Option<&Ident>, continues: bool) {
        let stmt = label.and_then(|l| self.lo.world.info.labels.get(&l.id).copied());
        let target = self.targets.iter().rev().find(|t| match stmt {
            Some(stmt) => t.stmt == stmt,
            None => !continues || t.continues.is_some(),
        });
        let label = target.and_then(|t| if continues { t.continues } else { Some(t.breaks) });
        match (label, stmt) {
            (Some(label), _) => self.fb.jump(label),
            (None, Some(stmt)) => self.leave(if continues { Exit::Continue(stmt) } else { Exit::Break(stmt) }),
            (None, None) => {}
        }
    }

    pub fn goto_label(&mut self, stmt: NodeId) -> Label {
        if let Some(&label) = self.goto_labels.get(&stmt) {
            return label;
        }
        let label = self.fb.label();
        self.goto_labels.insert(stmt, label);
        label
    }

    fn goto(&mut self, label: &Ident) {
        if let Some(&stmt) = self.lo.world.info.labels.get(&label.id) {
            self.leave(Exit::Goto(stmt));
        }
    }

    // ---- return ----

    fn return_stmt(&mut self, exprs: &'w [Expr]) {
        if self.range_body.is_some() {
            return self.return_from_body(exprs);
        }
        match (self.epilogue, exprs) {
            (None, []) => {
                let results = self.load_results();
                self.fb.ret(results);
            }
            // Someone else may look at a result variable that is a cell.
            (None, exprs) if self.results.iter().any(|r| matches!(self.vars.get(&r.0), Some(Storage::Cell(_)))) => {
                self.store_results(exprs);
                let results = self.load_results();
                self.fb.ret(results);
            }
            (None, exprs) => {
                let args = self.return_args(exprs);
                self.fb.ret(args);
            }
            (Some(label), exprs) => {
                self.store_results(exprs);
                self.fb.jump(label);
            }
        }
    }

    fn return_args(&mut self, exprs: &'w [Expr]) -> Vec<Arg> {
        let types = self.result_types.clone();
        let mut args = Vec::new();
        if let [one] = exprs
            && let TypeKind::Tuple(_) = self.lo.kind(self.ty(one))
        {
            for ((slot, from), &to) in self.tuple(one).into_iter().zip(&types) {
                let rt = self.rt(from);
                let val = self.slot_val(slot, rt);
                let val = self.assigned_val(val, from, to);
                let arg = self.val_arg(val, to);
                args.push(arg);
            }
            return args;
        }
        for (i, (e, &ty)) in exprs.iter().zip(&types).enumerate() {
            let val = self.val_ahead(e, ty, &exprs[i + 1..]);
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        args
    }

    /// Spec: Return statements: results are set before deferred functions run.
    pub fn store_results(&mut self, exprs: &'w [Expr]) {
        let results = self.results.clone();
        if let [one] = exprs
            && let TypeKind::Tuple(_) = self.lo.kind(self.ty(one))
        {
            for ((slot, from), (object, _)) in self.tuple(one).into_iter().zip(results) {
                let rt = self.rt(from);
                let val = self.slot_val(slot, rt);
                let left = self.left_var(object);
                self.put(left, val, from);
            }
            return;
        }
        let types: Vec<Type> = results.iter().map(|r| r.1).collect();
        for ((val, ty), (object, _)) in self.read_all(exprs, &types).into_iter().zip(results) {
            let left = self.left_var(object);
            self.put(left, val, ty);
        }
    }

    pub fn load_results(&mut self) -> Vec<Arg> {
        let results = self.results.clone();
        let mut args = Vec::new();
        for (object, ty) in results {
            let val = self.var_val(object);
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        args
    }
}

/// Whether a function literal stands in an expression: it is lowered once.
pub fn has_func_lit(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::FuncLit(_) => true,
        ExprKind::Paren(x)
        | ExprKind::Star(x)
        | ExprKind::Selector { x, .. }
        | ExprKind::Unary { x, .. }
        | ExprKind::TypeAssert { x, .. } => has_func_lit(x),
        ExprKind::Index { x, indices } => has_func_lit(x) || indices.iter().any(has_func_lit),
        ExprKind::Slice(s) => has_func_lit(&s.x) || s.low.iter().chain(&s.high).chain(&s.max).any(has_func_lit),
        ExprKind::Binary { x, y, .. } => has_func_lit(x) || has_func_lit(y),
        ExprKind::Call(call) => has_func_lit(&call.fun) || call.args.iter().any(has_func_lit),
        _ => false,
    }
}
