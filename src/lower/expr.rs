//! Expressions of one word, as trees (Spec: Expressions).
//!
//! In: an expression whose value is one word. Out: a tree; what can't stand in a tree was made statements before it.
//! Always: a constant expression is its value.
//! Not here: calls (`call`), literals (`literal`), comparison (`compare`).

use super::func::FuncLower;
use super::operand::load;
use crate::check::info::Mode;
use crate::syntax::ast::*;
use crate::tree::build::{Arith, Num, Slot, X, x};
use crate::types::{Type, TypeKind};
use crate::value::Kind;

impl<'w> FuncLower<'_, 'w> {
    pub fn word(&mut self, e: &'w Expr) -> X {
        let word = self.word_when_used(e);
        if self.in_turn && self.is_done_in_turn(e) {
            let ty = self.ty(e);
            let ptr = Self::is_ptr(self.rt(ty));
            return self.spill(word, ptr);
        }
        word
    }

    fn word_when_used(&mut self, e: &'w Expr) -> X {
        let tv = self.tv(e);
        if let Some(value) = &tv.value {
            return X::Const(self.lo.constant(value, tv.ty));
        }
        if tv.mode == Mode::Nil {
            return X::Const(0);
        }
        match &e.kind {
            ExprKind::Paren(x) => self.word(x),
            ExprKind::Ident(ident) => match self.lo.world.info.object_of(ident) {
                Some(object) => self.object_word(object, e),
                None => self.lost_word(e),
            },
            ExprKind::FuncLit(lit) => self.func_lit(e, lit),
            ExprKind::CompositeLit(lit) => self.word_literal(e, lit),
            ExprKind::Selector { x, sel } => self.selector_word(e, x, sel),
            ExprKind::Index { .. } if !std::ptr::eq(self.uninstantiated(e), e) => {
                let function = self.uninstantiated(e);
                self.word(function)
            }
            ExprKind::Index { x, indices } => match indices.first() {
                Some(index) => self.index_word(e, x, index),
                None => self.lost_word(e),
            },
            ExprKind::Slice(s) => self.slice_word(s),
            ExprKind::Star(x) => {
                let mem = self.rt(tv.ty).mem;
                load(crate::tree::build::Place::deref(self.word(x)), mem)
            }
            ExprKind::Unary { op, x, .. } => self.unary(e, *op, x),
            ExprKind::Binary { op, x, y, .. } => self.binary(e, *op, x, y),
            ExprKind::Call(call) => self.call_word(e, call),
            ExprKind::TypeAssert { .. } => X::Local(self.in_temp(e)),
            _ => self.lost_word(e),
        }
    }

    /// The value in a new temporary.
    pub fn in_temp(&mut self, e: &'w Expr) -> Slot {
        let ty = self.ty(e);
        let rt = self.rt(ty);
        let slot = self.temp(rt);
        if !self.direct(e, slot) {
            self.eval_to_slot(e, ty, slot);
        }
        slot
    }

    /// How arithmetic treats a type.
    pub fn num(&mut self, ty: Type) -> Num {
        match self.rt(ty).kind {
            Kind::Int | Kind::Int64 => Num::I64,
            Kind::Int8 => Num::I8,
            Kind::Int16 => Num::I16,
            Kind::Int32 => Num::I32,
            Kind::Uint8 => Num::U8,
            Kind::Uint16 => Num::U16,
            Kind::Uint32 => Num::U32,
            Kind::Float32 => Num::F32,
            Kind::Float64 => Num::F64,
            _ => Num::U64,
        }
    }

    fn index_word(&mut self, e: &'w Expr, m: &'w Expr, index: &'w Expr) -> X {
        let ty = self.ty(m);
        match *self.under(ty) {
            TypeKind::Map { key, .. } if self.one_word_map(m) => {
                let mt = self.lo.map_type(ty);
                let map = self.word_before(m, index);
                let key = self.word_as(index, key);
                x::map_index(mt, map, key)
            }
            TypeKind::Map { .. } => X::Local(self.in_temp(e)),
            TypeKind::Basic(_) => {
                let (s, index) = self.operand_and_bound(m, index);
                x::str_index(s, index)
            }
            _ => {
                let elem = self.ty(e);
                let place = self.place(e);
                let mem = self.rt(elem).mem;
                load(place, mem)
            }
        }
    }

    /// Spec: Slice expressions.
    fn slice_word(&mut self, s: &'w SliceExpr) -> X {
        let ty = self.ty(&s.x);
        let bounds: Vec<&'w Expr> = s.low.iter().chain(&s.high).chain(&s.max).collect();
        let later = self.any_statements(bounds.iter().copied());
        let (array, base) = match *self.under(ty) {
            TypeKind::Array { len, elem } => (Some((len, elem)), self.ahead(later, |f| f.address(&s.x))),
            TypeKind::Pointer(array) => match *self.under(array) {
                TypeKind::Array { len, elem } => (Some((len, elem)), self.ahead(later, |f| f.word(&s.x))),
                _ => return self.lost_word(&s.x),
            },
            _ => (None, self.ahead(later, |f| f.word(&s.x))),
        };
        let low = s.low.as_ref().map(|e| self.slice_bound(e, s.high.iter().chain(&s.max)));
        let high = s.high.as_ref().map(|e| self.slice_bound(e, s.max.iter()));
        let max = s.max.as_ref().map(|e| self.slice_bound(e, []));
        match (array, self.under(ty)) {
            (Some((len, elem)), _) => {
                let elem = self.rt(elem);
                x::slice_of_array(base, len, elem, low, high, max)
            }
            (None, &TypeKind::Slice(elem)) => {
                let size = self.rt(elem).size;
                x::slice_reslice(base, size, low, high, max)
            }
            _ => x::str_slice(base, low, high),
        }
    }

    /// A bound in front of others. Like the gc compiler: it is evaluated in its turn, unless it is a variable.
    fn slice_bound(&mut self, e: &'w Expr, behind: impl IntoIterator<Item = &'w Expr>) -> X {
        let later = self.any_statements(behind);
        let word = self.ahead(later, |f| f.bound(e));
        if later && !matches!(e.unparen().kind, ExprKind::Ident(_)) { self.spill(word, false) } else { word }
    }

    fn unary(&mut self, e: &'w Expr, op: UnaryOp, operand: &'w Expr) -> X {
        let ty = self.ty(e);
        match op {
            UnaryOp::Plus => self.word(operand),
            UnaryOp::Neg => {
                let num = self.num(ty);
                x::neg(num, self.word(operand))
            }
            UnaryOp::Not => x::not(self.word(operand)),
            UnaryOp::Xor => {
                let num = self.num(ty);
                x::complement(num, self.word(operand))
            }
            UnaryOp::Addr => self.address(operand),
            UnaryOp::Recv => X::Local(self.in_temp(e)),
            UnaryOp::Tilde => self.lost_word(e),
        }
    }

    fn binary(&mut self, e: &'w Expr, op: BinaryOp, l: &'w Expr, r: &'w Expr) -> X {
        let ty = self.ty(e);
        match op {
            BinaryOp::LogAnd | BinaryOp::LogOr => self.logical(e, op, l, r),
            op if op.is_comparison() => self.comparison(op, l, r),
            BinaryOp::Shl | BinaryOp::Shr => {
                let num = self.num(ty);
                let count_ty = self.ty(r);
                let signed = self.is_signed_count(count_ty, r);
                let (l, count) = self.two(l, r);
                x::shift(op == BinaryOp::Shl, num, l, count, signed)
            }
            BinaryOp::Add if self.is_string(ty) => self.concat(e),
            op => {
                let num = self.num(ty);
                let (l, r) = self.two(l, r);
                x::binary(arith(op), num, l, r)
            }
        }
    }

    pub fn is_string(&mut self, ty: Type) -> bool {
        self.rt(ty).kind == Kind::String
    }

    /// Whether a shift count can be negative.
    pub fn is_signed_count(&mut self, ty: Type, count: &Expr) -> bool {
        self.tv(count).value.is_none()
            && matches!(self.rt(ty).kind, Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64)
    }

    /// `a + b + c` is one concatenation.
    fn concat(&mut self, e: &'w Expr) -> X {
        let mut parts = Vec::new();
        self.concat_parts(e, &mut parts);
        let mut words: Vec<X> = Vec::new();
        for (i, &part) in parts.iter().enumerate() {
            let later = self.any_statements(parts[i + 1..].iter().copied());
            words.push(self.ahead(later, |f| f.word(part)));
        }
        x::str_concat(words)
    }

    pub fn concat_parts(&self, e: &'w Expr, parts: &mut Vec<&'w Expr>) {
        match &e.kind {
            ExprKind::Paren(x) if self.tv(e).value.is_none() => self.concat_parts(x, parts),
            ExprKind::Binary { op: BinaryOp::Add, x, y, .. } if self.tv(e).value.is_none() => {
                self.concat_parts(x, parts);
                self.concat_parts(y, parts);
            }
            _ => parts.push(e),
        }
    }

    /// Spec: Logical operators: the right operand is evaluated conditionally.
    fn logical(&mut self, e: &'w Expr, op: BinaryOp, l: &'w Expr, r: &'w Expr) -> X {
        self.conditional(|f| f.logical_word(e, op, l, r))
    }

    fn logical_word(&mut self, e: &'w Expr, op: BinaryOp, l: &'w Expr, r: &'w Expr) -> X {
        if self.is_tree(r) {
            let (l, r) = (self.word(l), self.word(r));
            return if op == BinaryOp::LogAnd { x::and(l, r) } else { x::or(l, r) };
        }
        let slot = self.temp_word(false);
        let end = self.fb.label();
        let is_false = self.fb.label();
        self.cond(e, None, Some(is_false));
        self.fb.set(slot, X::Const(1));
        self.fb.jump(end);
        self.fb.bind(is_false);
        self.fb.set(slot, X::Const(0));
        self.fb.bind(end);
        X::Local(slot)
    }
}

pub fn arith(op: BinaryOp) -> Arith {
    match op {
        BinaryOp::Sub => Arith::Sub,
        BinaryOp::Mul => Arith::Mul,
        BinaryOp::Div => Arith::Div,
        BinaryOp::Rem => Arith::Rem,
        BinaryOp::And => Arith::And,
        BinaryOp::Or => Arith::Or,
        BinaryOp::Xor => Arith::Xor,
        BinaryOp::AndNot => Arith::AndNot,
        _ => Arith::Add,
    }
}
