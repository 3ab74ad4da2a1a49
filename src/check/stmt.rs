//! Statements (Spec: Statements).
//!
//! In: a body and its function's variables. Out: findings about everything in it, and its mistakes.
//! Always: function literals of a statement are checked at its end, in the scope that it saw.
//! Not here: where jumps lead (`syntax::branches`), which statements terminate (`terminating`), and the statements that have
//! a file of their own.

use super::checker::{Checker, MAX_DEPTH};
use super::info::{Builtin, FuncVars, Mode};
use super::terminating::list_terminates;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{Block, Expr, ExprKind, ForStmt, IfStmt, Stmt, StmtKind, UnaryOp};
use crate::types::Type;

/// What an expression is good for in a statement's place.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum CallKind {
    Conversion,
    /// Its value must be used.
    Expression,
    /// A call, or a receive: may stand alone.
    Statement,
}

impl<'a> Checker<'a> {
    /// The environment (`env.func`, `env.scope` with the parameters) is set by the caller, `check_body`.
    pub fn func_body(&mut self, _name: &str, _sig: Type, vars: &FuncVars, body: &'a Block) {
        let locals = self.local_vars.len();
        self.stmt_list(&body.stmts);
        if !vars.results.is_empty() && !list_terminates(&self.w.info, &body.stmts) {
            self.error(Code::MissingReturn, Span::new(body.close(), body.span.end), "missing return");
        }
        self.unused_vars(locals);
    }

    /// One of the statements of a script, at top level (`env.func` is `None`, `env.scope` the file's).
    pub fn script_stmt(&mut self, s: &'a Stmt) {
        let locals = self.local_vars.len();
        self.stmt(s);
        self.unused_block_vars(locals);
    }

    pub(super) fn stmt_list(&mut self, list: &'a [Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    /// Spec: Blocks.
    pub(super) fn block(&mut self, block: &'a Block) {
        self.open_scope();
        self.stmt_list(&block.stmts);
        self.close_scope();
    }

    pub fn stmt(&mut self, s: &'a Stmt) {
        if self.depth > MAX_DEPTH {
            self.error(Code::NotSupported, s.span, "statements are nested too deeply");
            return;
        }
        self.depth += 1;
        self.stmt_kind(s);
        self.process_delayed();
        self.depth -= 1;
    }

    fn stmt_kind(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Empty => {}
            StmtKind::Decl(decl) => self.decl_stmt(decl),
            StmtKind::Expr(x) => self.expr_stmt(x),
            StmtKind::Send { ch, value, .. } => self.send_stmt(s, ch, value),
            StmtKind::IncDec { x, inc } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign_vars(lhs, rhs),
            StmtKind::Assign { lhs, op: Some(op), op_pos, rhs } => self.assign_op(lhs, *op, *op_pos, rhs),
            StmtKind::ShortVar { lhs, op_pos, rhs } => self.short_var_decl(*op_pos, lhs, rhs),
            StmtKind::Go(call) => self.suspended_call("go", Code::InvalidGo, call),
            StmtKind::Defer(call) => self.suspended_call("defer", Code::InvalidDefer, call),
            StmtKind::Return(results) => self.return_stmt(s, results),
            // The parser has checked them.
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Goto(_) | StmtKind::Fallthrough => {}
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => self.if_stmt(s),
            StmtKind::Switch(s) => self.switch_stmt(s),
            StmtKind::TypeSwitch(s) => self.type_switch_stmt(s),
            StmtKind::Select(s) => self.select_stmt(s),
            StmtKind::For(s) => self.for_stmt(s),
            StmtKind::Range(range) => self.range_stmt(range, s.span),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt),
        }
    }

    pub(super) fn optional_stmt(&mut self, s: &'a Option<Stmt>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// Spec: Expression statements. With the exception of specific built-in functions, function and method calls
    /// and receive operations can appear in statement context. Such statements may be parenthesized.
    fn expr_stmt(&mut self, e: &'a Expr) {
        let x = self.raw_expr(e, None);
        let (code, message) = match x.mode {
            Mode::Invalid => return,
            Mode::Builtin(_) => (Code::UncalledBuiltin, "must be called"),
            Mode::TypeExpr => (Code::NotAnExpr, "is not an expression"),
            _ if self.call_kind(e) == CallKind::Statement => return,
            _ => (Code::UnusedExpr, "is not used"),
        };
        let shown = self.operand_string(&x);
        self.error(code, e.span, format!("{shown} {message}"));
    }

    /// What a checked expression is, as a statement.
    pub(super) fn call_kind(&self, e: &Expr) -> CallKind {
        match &e.unparen().kind {
            ExprKind::Unary { op: UnaryOp::Recv, .. } => CallKind::Statement,
            ExprKind::Call(call) => match self.w.info.expr(call.fun.unparen().id).map(|tv| tv.mode) {
                Some(Mode::TypeExpr) => CallKind::Conversion,
                Some(Mode::Builtin(builtin)) if !stands_alone(builtin) => CallKind::Expression,
                _ => CallKind::Statement,
            },
            _ => CallKind::Expression,
        }
    }

    /// Spec: Send statements.
    fn send_stmt(&mut self, s: &'a Stmt, ch: &'a Expr, value: &'a Expr) {
        let ch = self.expr(ch);
        let mut x = self.generic_expr(value, None);
        if !ch.is_valid() || !x.is_valid() {
            return;
        }
        if let Some(elem) = self.chan_elem(&ch, false, s.span) {
            self.assignment(&mut x, Some(elem), "send");
        }
    }

    /// Spec: Go statements, Defer statements.
    fn suspended_call(&mut self, keyword: &str, code: Code, e: &'a Expr) {
        if matches!(e.kind, ExprKind::Paren(_)) {
            self.error(code, e.span, format!("expression in {keyword} must not be parenthesized"));
        }
        if !matches!(e.unparen().kind, ExprKind::Call(_)) {
            self.error(code, e.span, format!("expression in {keyword} must be function call"));
            self.use_exprs(std::slice::from_ref(e));
            return;
        }
        let x = self.raw_expr(e, None);
        if !x.is_valid() {
            return;
        }
        let shown = self.operand_string(&x);
        match self.call_kind(e) {
            CallKind::Statement => {}
            CallKind::Conversion => {
                self.error(code, e.span, format!("{keyword} requires function call, not conversion {shown}"));
            }
            CallKind::Expression => {
                self.error(Code::UnusedResults, e.span, format!("{keyword} discards result of {shown}"));
            }
        }
    }

    /// Spec: Return statements.
    fn return_stmt(&mut self, s: &'a Stmt, values: &'a [Expr]) {
        let vars = self.env.func.as_ref().map(|f| f.vars.clone()).unwrap_or_default();
        if !values.is_empty() || !vars.named_results {
            self.init_vars(&vars.results, values, Some(s));
            return;
        }
        // An implementation restriction that Go's compiler makes.
        for result in vars.results {
            let name = self.object(result).name.clone();
            match self.lookup(&name) {
                Some(inner) if inner != result && name != "_" => {
                    let at = self.object(inner).span;
                    let message = format!("result parameter {name} not in scope at return");
                    self.error_about(
                        Code::OutOfScopeResult,
                        s.span,
                        message,
                        at,
                        &format!("inner declaration of {name}"),
                    );
                }
                _ => {}
            }
        }
    }

    /// Spec: If statements.
    fn if_stmt(&mut self, s: &'a IfStmt) {
        self.open_scope();
        self.optional_stmt(&s.init);
        self.condition(&s.cond, "if");
        self.block(&s.then);
        self.optional_stmt(&s.els);
        self.close_scope();
    }

    /// Spec: For statements.
    fn for_stmt(&mut self, s: &'a ForStmt) {
        self.open_scope();
        self.optional_stmt(&s.init);
        if let Some(cond) = &s.cond {
            self.condition(cond, "for");
        }
        self.optional_stmt(&s.post);
        if s.init.is_some() && !self.allows((1, 22)) {
            self.info().shared_loops.insert(s.body.id);
        }
        self.block(&s.body);
        self.close_scope();
    }

    fn condition(&mut self, e: &'a Expr, statement: &str) {
        let mut x = self.expr(e);
        if !x.is_valid() {
            return;
        }
        if !self.is_boolean(x.ty) {
            self.error(Code::InvalidCond, e.span, format!("non-boolean condition in {statement} statement"));
        } else if self.is_untyped(x.ty) {
            let ty = self.default_type(x.ty);
            self.convert_untyped(&mut x, ty);
        }
    }
}

/// Spec: Expression statements lists the builtins that may not stand alone; these may.
fn stands_alone(builtin: Builtin) -> bool {
    matches!(
        builtin,
        Builtin::Clear
            | Builtin::Close
            | Builtin::Copy
            | Builtin::Delete
            | Builtin::Panic
            | Builtin::Print
            | Builtin::Println
            | Builtin::Recover
    )
}
