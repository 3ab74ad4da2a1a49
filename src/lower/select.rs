//! Select statements (Spec: Select statements).
//!
//! In: a select. Out: one statement that chooses, and a jump to the chosen clause.
//! Always: channels and values to send are evaluated once, in source order; what is assigned to, only in the clause
//! that was chosen.

use super::func::{FuncLower, JumpTarget};
use super::operand::Val;
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Cmp, Label, Num, Place, SelectArm, Slot, X, x};
use crate::types::{Basic, Type, TypeKind};

/// Where a receive clause finds what was received.
#[derive(Clone, Copy)]
struct Received {
    slot: Slot,
    ok: Slot,
    ty: Type,
}

impl<'w> FuncLower<'_, 'w> {
    pub fn select(&mut self, s: &'w SelectStmt, id: NodeId) {
        let chosen = self.temp_word(false);
        let mut arms = Vec::new();
        let mut received = Vec::new();
        let mut has_default = false;
        for clause in &s.clauses {
            match &clause.comm {
                None => has_default = true,
                Some(comm) => {
                    self.set_pos(comm.span.start);
                    if let Some((arm, got)) = self.arm(comm) {
                        arms.push(arm);
                        received.push(got);
                    }
                }
            }
        }
        self.set_pos(s.body_span.start);
        let count = arms.len();
        self.fb.select(arms, has_default, chosen);
        let end = self.fb.label();
        let bodies: Vec<Label> = s.clauses.iter().map(|_| self.fb.label()).collect();
        let mut number = 0;
        let mut numbers = Vec::new();
        for clause in &s.clauses {
            numbers.push(if clause.comm.is_some() { number } else { count });
            number += clause.comm.is_some() as usize;
        }
        for (&n, &body) in numbers.iter().zip(&bodies).skip(1) {
            let test = x::compare(Cmp::Eq, Num::U64, X::Local(chosen), X::Const(n as u64));
            self.fb.branch(test, Some(body), None);
        }
        self.targets.push(JumpTarget { stmt: id, breaks: end, continues: None });
        for (i, clause) in s.clauses.iter().enumerate() {
            self.fb.bind(bodies[i]);
            let mark = self.local_mark();
            if let (Some(comm), Some(got)) = (&clause.comm, received.get(numbers[i]).copied().flatten()) {
                self.set_pos(comm.span.start);
                self.take(comm, got);
            }
            self.block(&clause.body);
            self.local_release(mark);
            if i + 1 < s.clauses.len() {
                self.fb.jump(end);
            }
        }
        self.targets.pop();
        self.fb.bind(end);
    }

    /// One communication, and where a receive leaves its value.
    fn arm(&mut self, comm: &'w Stmt) -> Option<(SelectArm, Option<Received>)> {
        if let StmtKind::Send { ch, value, .. } = &comm.kind {
            let TypeKind::Chan { elem, .. } = *self.under(self.ty(ch)) else { return None };
            let rt = self.rt(elem);
            let word = self.word(ch);
            let word = self.spill(word, true);
            let val = self.val_as(value, elem);
            let val = match val {
                Val::Word(word) => {
                    let ptr = Self::is_ptr(rt);
                    Arg::Word(self.spill(word, ptr))
                }
                Val::Agg(place) => {
                    let slot = self.temp(rt);
                    self.fb.copy(Place::slot(slot), place, rt);
                    Arg::Place(Place::slot(slot), rt)
                }
            };
            return Some((SelectArm { send: true, ch: word, value: Some(val), elem: rt, dst: None, ok: None }, None));
        }
        let ch = receive_channel(comm)?;
        let TypeKind::Chan { elem: ty, .. } = *self.under(self.ty(ch)) else { return None };
        let elem = self.rt(ty);
        let word = self.word(ch);
        let word = self.spill(word, true);
        let (dst, ok, got) = match &comm.kind {
            StmtKind::Expr(_) => (None, None, None),
            _ => {
                let (slot, ok) = (self.temp(elem), self.temp_word(false));
                (Some(slot), Some(ok), Some(Received { slot, ok, ty }))
            }
        };
        Some((SelectArm { send: false, ch: word, value: None, elem, dst, ok }, got))
    }

    /// Assigns or defines what was received.
    fn take(&mut self, comm: &'w Stmt, got: Received) {
        let (StmtKind::Assign { lhs, .. } | StmtKind::ShortVar { lhs, .. }) = &comm.kind else { return };
        for (i, l) in lhs.iter().enumerate() {
            let (slot, ty) = if i == 0 { (got.slot, got.ty) } else { (got.ok, Basic::Bool.ty()) };
            match (&comm.kind, self.new_var(l)) {
                (StmtKind::ShortVar { .. }, Some(object)) => self.define_from(object, slot, ty),
                _ => {
                    let rt = self.rt(ty);
                    let val = self.slot_val(slot, rt);
                    let left = self.left(l);
                    self.put(left, val, ty);
                }
            }
        }
    }
}

/// The channel of a receive clause.
fn receive_channel(comm: &Stmt) -> Option<&Expr> {
    let e = match &comm.kind {
        StmtKind::Expr(e) => e,
        StmtKind::Assign { rhs, .. } | StmtKind::ShortVar { rhs, .. } => rhs.first()?,
        _ => return None,
    };
    match &e.unparen().kind {
        ExprKind::Unary { op: UnaryOp::Recv, x, .. } => Some(x),
        _ => None,
    }
}
