//! Switch statements (Spec: Expression switches, Type switches).
//!
//! In: a switch. Out: tests in order that jump to the clauses' bodies, or one jump through a table.
//! Always: the tag is evaluated once; clauses are tried in source order, `default` last wherever it stands.

use super::constant::small_int;
use super::func::{FuncLower, JumpTarget};
use super::operand::Val;
use crate::check::info::Mode;
use crate::syntax::ast::*;
use crate::tree::build::{Cmp, Label, Num, Slot, X, x};
use crate::types::{Basic, Type, TypeKind};

/// Fewer cases are compared one after the other.
const TABLE_CASES: usize = 4;

impl<'w> FuncLower<'_, 'w> {
    pub fn switch(&mut self, s: &'w SwitchStmt, id: NodeId) {
        self.opt_stmt(&s.init);
        let end = self.fb.label();
        let bodies: Vec<Label> = s.clauses.iter().map(|_| self.fb.label()).collect();
        let default = s.clauses.iter().position(|c| c.is_default).map_or(end, |i| bodies[i]);
        match &s.tag {
            Some(tag) => self.tests(tag, &s.clauses, &bodies, default),
            None => {
                for (clause, &body) in s.clauses.iter().zip(&bodies) {
                    for e in &clause.exprs {
                        self.set_pos(e.span.start);
                        let mark = self.temp_mark();
                        self.cond(e, Some(body), None);
                        self.temp_release(mark);
                    }
                }
                self.fb.jump(default);
            }
        }
        let outer = self.fallthrough;
        self.targets.push(JumpTarget { stmt: id, breaks: end, continues: None });
        for (i, clause) in s.clauses.iter().enumerate() {
            self.fb.bind(bodies[i]);
            self.fallthrough = bodies.get(i + 1).copied();
            self.block(&clause.body);
            if i + 1 < s.clauses.len() {
                self.fb.jump(end);
            }
        }
        self.targets.pop();
        self.fallthrough = outer;
        self.fb.bind(end);
    }

    /// Finds the clause of a tag.
    fn tests(&mut self, tag: &'w Expr, clauses: &'w [CaseClause], bodies: &[Label], default: Label) {
        self.set_pos(tag.span.start);
        let ty = self.tag_type(tag);
        let val = self.val_as(tag, ty);
        let rt = self.rt(ty);
        let slot = self.temp(rt);
        self.store_slot(slot, val, rt);
        if !self.table(slot, ty, clauses, bodies, default) {
            for (clause, &body) in clauses.iter().zip(bodies) {
                for e in &clause.exprs {
                    self.set_pos(e.span.start);
                    let mark = self.temp_mark();
                    let equal = self.case_equal(slot, ty, e);
                    self.fb.branch(equal, Some(body), None);
                    self.temp_release(mark);
                }
            }
            self.fb.jump(default);
        }
    }

    fn tag_type(&mut self, tag: &Expr) -> Type {
        match &self.tv(tag).value {
            Some(value) => self.lo.constant_type(value, self.ty(tag)),
            None => match self.lo.kind(self.ty(tag)) {
                TypeKind::Basic(Basic::UntypedBool) => Basic::Bool.ty(),
                _ => self.ty(tag),
            },
        }
    }

    fn case_equal(&mut self, tag: Slot, tag_ty: Type, e: &'w Expr) -> X {
        if self.tv(e).mode == Mode::Nil {
            return x::compare(Cmp::Eq, Num::U64, X::Local(tag), X::Const(0));
        }
        let ty = self.ty(e);
        let val = self.val(e);
        let rt = self.rt(tag_ty);
        let tag = self.slot_val(tag, rt);
        self.compare_vals(Cmp::Eq, tag, tag_ty, val, ty)
    }

    /// One jump for integers that lie close together.
    fn table(&mut self, slot: Slot, ty: Type, clauses: &[CaseClause], bodies: &[Label], default: Label) -> bool {
        if !self.rt(ty).kind.is_integer() {
            return false;
        }
        let mut cases: Vec<(i64, Label)> = Vec::new();
        for (clause, &body) in clauses.iter().zip(bodies) {
            for e in &clause.exprs {
                match self.tv(e).value.as_ref().and_then(small_int) {
                    Some(n) => cases.push((n, body)),
                    None => return false,
                }
            }
        }
        let (Some(low), Some(high)) = (cases.iter().map(|c| c.0).min(), cases.iter().map(|c| c.0).max()) else {
            return false;
        };
        let span = high.wrapping_sub(low) as u64;
        if cases.len() < TABLE_CASES || span > cases.len() as u64 * 4 {
            return false;
        }
        let mut labels = vec![default; span as usize + 1];
        for (n, body) in cases.into_iter().rev() {
            labels[(n - low) as usize] = body;
        }
        self.fb.jump_table(X::Local(slot), low, labels, default);
        true
    }

    // ---- type switches ----

    pub fn type_switch(&mut self, s: &'w TypeSwitchStmt, id: NodeId) {
        self.opt_stmt(&s.init);
        self.set_pos(s.subject.span.start);
        let from = self.ty(&s.subject);
        let word = self.word(&s.subject);
        let value = self.temp_word(true);
        self.fb.set(value, word);
        let dynamic = self.temp_word(false);
        self.fb.set(dynamic, x::iface_type_word(X::Local(value)));
        let end = self.fb.label();
        let bodies: Vec<Label> = s.clauses.iter().map(|_| self.fb.label()).collect();
        for (clause, &body) in s.clauses.iter().zip(&bodies) {
            for e in &clause.exprs {
                self.set_pos(e.span.start);
                let test = self.type_test(e, value, dynamic);
                self.fb.branch(test, Some(body), None);
            }
        }
        let default = s.clauses.iter().position(|c| c.is_default).map_or(end, |i| bodies[i]);
        self.fb.jump(default);
        self.targets.push(JumpTarget { stmt: id, breaks: end, continues: None });
        for (clause, &body) in s.clauses.iter().zip(&bodies) {
            self.fb.bind(body);
            let mark = self.local_mark();
            self.bind_clause(clause, value, from);
            self.block(&clause.body);
            self.local_release(mark);
            self.fb.jump(end);
        }
        self.targets.pop();
        self.fb.bind(end);
    }

    fn type_test(&mut self, e: &'w Expr, value: Slot, dynamic: Slot) -> X {
        if self.tv(e).mode == Mode::Nil {
            return x::compare(Cmp::Eq, Num::U64, X::Local(value), X::Const(0));
        }
        let ty = self.ty(e);
        let rt = self.rt(ty);
        if self.lo.is_interface(ty) {
            return x::iface_implements(X::Local(value), rt);
        }
        x::compare(Cmp::Eq, Num::U64, X::Local(dynamic), x::rtype_const(rt))
    }

    /// The clause's own variable.
    fn bind_clause(&mut self, clause: &'w CaseClause, value: Slot, from: Type) {
        let Some(&object) = self.lo.world.info.implicits.get(&clause.id) else { return };
        self.set_pos(clause.span.start);
        let ty = self.object_ty(object);
        if self.lo.is_interface(ty) {
            return self.define_val(object, Val::Word(X::Local(value)), from);
        }
        let rt = self.rt(ty);
        let val = if rt.aggregate {
            Val::Agg(x::unbox_place(X::Local(value)))
        } else {
            Val::Word(x::unbox_word(X::Local(value)))
        };
        self.define_val(object, val, ty);
    }
}
