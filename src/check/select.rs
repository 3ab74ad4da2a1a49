//! Select statements (Spec: Select statements).
//!
//! In: the clauses. Out: findings about their communications and bodies.

use super::checker::Checker;
use crate::diag::Code;
use crate::syntax::ast::{Expr, ExprKind, SelectStmt, Stmt, StmtKind, UnaryOp};

impl<'a> Checker<'a> {
    pub(super) fn select_stmt(&mut self, s: &'a SelectStmt) {
        let defaults: Vec<_> = s.clauses.iter().filter(|c| c.comm.is_none()).map(|c| c.span).collect();
        self.multiple_defaults(&defaults);
        for clause in &s.clauses {
            if let Some(comm) = clause.comm.as_ref().filter(|comm| !is_communication(comm)) {
                let message = "select case must be send or receive (possibly with assignment)";
                self.error(Code::InvalidSelectCase, comm.span, message);
                continue;
            }
            self.open_scope();
            self.optional_stmt(&clause.comm);
            self.stmt_list(&clause.body.stmts);
            self.close_scope();
        }
    }
}

/// A send, or a receive that may be assigned.
fn is_communication(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Send { .. } => true,
        StmtKind::Expr(x) => is_receive(x),
        StmtKind::Assign { op: None, rhs, .. } | StmtKind::ShortVar { rhs, .. } => {
            matches!(&rhs[..], [x] if is_receive(x))
        }
        _ => false,
    }
}

fn is_receive(e: &Expr) -> bool {
    matches!(e.unparen().kind, ExprKind::Unary { op: UnaryOp::Recv, .. })
}
