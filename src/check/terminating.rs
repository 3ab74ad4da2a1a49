//! Terminating statements (Spec: Terminating statements).
//!
//! In: a checked statement list. Out: whether control can't leave it at its end.
//! Not here: the error itself ("missing return", `stmt`).

use super::info::{Builtin, Info, Mode};
use crate::syntax::ast::{CaseClause, Expr, ExprKind, IfStmt, Stmt, StmtKind};

/// The last statement that is not empty decides.
pub fn list_terminates(info: &Info, list: &[Stmt]) -> bool {
    let last = list.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty));
    last.is_some_and(|s| terminates(info, s, None))
}

/// `label` is the statement's own label.
fn terminates(info: &Info, stmt: &Stmt, label: Option<&str>) -> bool {
    match &stmt.kind {
        // Clause 1.
        StmtKind::Return(_) | StmtKind::Goto(_) => true,
        // A fallthrough that is misplaced is an error of its own.
        StmtKind::Fallthrough => true,
        // Clause 2.
        StmtKind::Expr(x) => calls_panic(info, x),
        // Clause 3.
        StmtKind::Block(block) => list_terminates(info, &block.stmts),
        // Clause 4.
        StmtKind::If(s) => if_terminates(info, s),
        // Clause 5. A range can run dry, even over a channel that nobody closes.
        StmtKind::For(s) => s.cond.is_none() && !has_break(&s.body.stmts, label, true),
        // Clauses 6 and 7.
        StmtKind::Switch(s) => switch_terminates(info, &s.clauses, label),
        StmtKind::TypeSwitch(s) => switch_terminates(info, &s.clauses, label),
        StmtKind::Select(s) => {
            s.clauses.iter().all(|c| list_terminates(info, &c.body.stmts) && !has_break(&c.body.stmts, label, true))
        }
        // Clause 8.
        StmtKind::Labeled { label, stmt } => terminates(info, stmt, Some(&label.name)),
        _ => false,
    }
}

fn if_terminates(info: &Info, s: &IfStmt) -> bool {
    match &s.els {
        Some(els) => list_terminates(info, &s.then.stmts) && terminates(info, els, None),
        None => false,
    }
}

fn switch_terminates(info: &Info, clauses: &[CaseClause], label: Option<&str>) -> bool {
    clauses.iter().any(|c| c.is_default)
        && clauses.iter().all(|c| list_terminates(info, &c.body.stmts) && !has_break(&c.body.stmts, label, true))
}

/// A call of the predeclared `panic`; as for Go's compiler, one whose argument has no value is none.
fn calls_panic(info: &Info, x: &Expr) -> bool {
    let x = x.unparen();
    let ExprKind::Call(call) = &x.kind else { return false };
    let mode = |e: &Expr| info.expr(e.id).map(|tv| tv.mode);
    mode(call.fun.unparen()) == Some(Mode::Builtin(Builtin::Panic)) && mode(x) == Some(Mode::NoValue)
}

/// The list holds a break that leaves the statement around it: one with its label, or, where `implicit` is set,
/// one without a label that no inner statement takes.
fn has_break(list: &[Stmt], label: Option<&str>, implicit: bool) -> bool {
    list.iter().any(|s| stmt_has_break(s, label, implicit))
}

fn stmt_has_break(stmt: &Stmt, label: Option<&str>, implicit: bool) -> bool {
    match &stmt.kind {
        StmtKind::Break(None) => implicit,
        StmtKind::Break(Some(target)) => label == Some(target.name.as_str()),
        StmtKind::Labeled { stmt, .. } => stmt_has_break(stmt, label, implicit),
        StmtKind::Block(block) => has_break(&block.stmts, label, implicit),
        StmtKind::If(s) => {
            has_break(&s.then.stmts, label, implicit)
                || s.els.as_ref().is_some_and(|els| stmt_has_break(els, label, implicit))
        }
        _ if label.is_none() => false,
        StmtKind::Switch(s) => s.clauses.iter().any(|c| has_break(&c.body.stmts, label, false)),
        StmtKind::TypeSwitch(s) => s.clauses.iter().any(|c| has_break(&c.body.stmts, label, false)),
        StmtKind::Select(s) => s.clauses.iter().any(|c| has_break(&c.body.stmts, label, false)),
        StmtKind::For(s) => has_break(&s.body.stmts, label, false),
        StmtKind::Range(s) => has_break(&s.body.stmts, label, false),
        _ => false,
    }
}
