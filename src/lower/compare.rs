//! Comparison (Spec: Comparison operators) and conditions.
//!
//! In: two operands, or a condition and where to go. Out: a tree of one word, or branches without one.

use super::func::FuncLower;
use super::operand::Val;
use crate::check::info::Mode;
use crate::syntax::ast::*;
use crate::tree::build::{Cmp, Label, Num, X, x};
use crate::types::Type;

impl<'w> FuncLower<'_, 'w> {
    pub fn comparison(&mut self, op: BinaryOp, l: &'w Expr, r: &'w Expr) -> X {
        let (lt, rt) = (self.ty(l), self.ty(r));
        let later = !self.is_tree(r);
        let l_val = if self.tv(l).mode == Mode::Nil { Val::Word(X::Const(0)) } else { self.ahead(later, |f| f.val(l)) };
        let r_val = if self.tv(r).mode == Mode::Nil { Val::Word(X::Const(0)) } else { self.val(r) };
        if self.tv(l).mode == Mode::Nil || self.tv(r).mode == Mode::Nil {
            if let (Val::Word(l), Val::Word(r)) = (l_val, r_val) {
                return x::compare(cmp(op), Num::U64, l, r);
            }
            unreachable!("nil was compared with an aggregate");
        }
        self.compare_vals(cmp(op), l_val, lt, r_val, rt)
    }

    /// Compares operands in hand; neither is nil.
    pub fn compare_vals(&mut self, op: Cmp, l: Val, l_ty: Type, r: Val, r_ty: Type) -> X {
        let equal = match (self.lo.is_interface(l_ty), self.lo.is_interface(r_ty)) {
            (true, false) => self.equal_iface(l, r, r_ty),
            (false, true) => self.equal_iface(r, l, l_ty),
            (true, true) => match (l, r) {
                (Val::Word(l), Val::Word(r)) => x::eq_iface(l, r),
                _ => unreachable!("an interface is one word"),
            },
            (false, false) => match (l, r) {
                (Val::Word(l), Val::Word(r)) if self.is_string(l_ty) => return x::str_compare(op, l, r),
                (Val::Word(l), Val::Word(r)) => {
                    let num = self.num(l_ty);
                    return x::compare(op, num, l, r);
                }
                (Val::Agg(l), Val::Agg(r)) => {
                    let rt = self.rt(l_ty);
                    x::eq_place(rt, l, r)
                }
                _ => unreachable!("operands of one comparison differ in kind"),
            },
        };
        if op == Cmp::Ne { x::not(equal) } else { equal }
    }

    fn equal_iface(&mut self, iface: Val, other: Val, ty: Type) -> X {
        let rt = self.lo.boxed(ty);
        match (iface, other) {
            (Val::Word(i), Val::Word(w)) => x::eq_iface_word(i, rt, w),
            (Val::Word(i), Val::Agg(place)) => x::eq_iface_place(i, rt, place),
            _ => unreachable!("an interface is one word"),
        }
    }

    /// Goes to one label if the condition holds and to the other if not; `None` is what follows.
    pub fn cond(&mut self, e: &'w Expr, if_true: Option<Label>, if_false: Option<Label>) {
        if let Some(value) = &self.tv(e).value {
            let target = if *value == crate::constant::Value::Bool(true) { if_true } else { if_false };
            if let Some(label) = target {
                self.fb.jump(label);
            }
            return;
        }
        match &e.kind {
            ExprKind::Paren(x) => self.cond(x, if_true, if_false),
            ExprKind::Unary { op: UnaryOp::Not, x, .. } => self.cond(x, if_false, if_true),
            ExprKind::Binary { op: BinaryOp::LogAnd, x, y, .. } => match if_false {
                Some(_) => {
                    self.cond(x, None, if_false);
                    self.cond(y, if_true, if_false);
                }
                None => {
                    let end = self.fb.label();
                    self.cond(x, None, Some(end));
                    self.cond(y, if_true, None);
                    self.fb.bind(end);
                }
            },
            ExprKind::Binary { op: BinaryOp::LogOr, x, y, .. } => match if_true {
                Some(_) => {
                    self.cond(x, if_true, None);
                    self.cond(y, if_true, if_false);
                }
                None => {
                    let end = self.fb.label();
                    self.cond(x, Some(end), None);
                    self.cond(y, None, if_false);
                    self.fb.bind(end);
                }
            },
            _ => {
                let word = self.word(e);
                self.fb.branch(word, if_true, if_false);
            }
        }
    }

    /// Goes back to `top` if the condition holds.
    pub fn loop_cond(&mut self, e: &'w Expr, top: Label) {
        if let Some(value) = &self.tv(e).value {
            if *value == crate::constant::Value::Bool(true) {
                self.fb.loop_jump(top);
            }
            return;
        }
        match &e.kind {
            ExprKind::Paren(x) => self.loop_cond(x, top),
            ExprKind::Binary { op: BinaryOp::LogAnd, x, y, .. } => {
                let end = self.fb.label();
                self.cond(x, None, Some(end));
                self.loop_cond(y, top);
                self.fb.bind(end);
            }
            ExprKind::Binary { op: BinaryOp::LogOr, x, y, .. } => {
                self.loop_cond(x, top);
                self.loop_cond(y, top);
            }
            _ => {
                let word = self.word(e);
                self.fb.loop_if(word, top);
            }
        }
    }
}

pub fn cmp(op: BinaryOp) -> Cmp {
    match op {
        BinaryOp::Eq => Cmp::Eq,
        BinaryOp::Ne => Cmp::Ne,
        BinaryOp::Lt => Cmp::Lt,
        BinaryOp::Le => Cmp::Le,
        BinaryOp::Gt => Cmp::Gt,
        _ => Cmp::Ge,
    }
}
