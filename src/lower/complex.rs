//! Complex numbers: statements on pairs of words (Spec: Arithmetic operators, Manipulating complex numbers).
//!
//! In: operands. Out: the slot where the result lies in word format.

use super::expr::arith;
use super::func::FuncLower;
use super::operand::Base;
use crate::syntax::ast::*;
use crate::tree::build::{Place, Slot, X, x};
use crate::types::Type;
use crate::value::Kind;

impl<'w> FuncLower<'_, 'w> {
    pub fn is64(&mut self, ty: Type) -> bool {
        self.rt(ty).kind == Kind::Complex64
    }

    /// The slot that holds an aggregate's value, which may be a variable's.
    pub fn agg_slot(&mut self, e: &'w Expr) -> Slot {
        let ty = self.ty(e);
        let place = self.agg(e);
        self.place_slot(place, ty)
    }

    pub fn place_slot(&mut self, place: Place, ty: Type) -> Slot {
        match place {
            Place::Frame { byte } if byte % 8 == 0 => byte / 8,
            place => {
                let rt = self.rt(ty);
                let slot = self.temp(rt);
                self.fb.copy(Place::slot(slot), place, rt);
                slot
            }
        }
    }

    pub fn complex_binary(&mut self, op: BinaryOp, l: &'w Expr, r: &'w Expr, ty: Type) -> Slot {
        let rt = self.rt(ty);
        let (l, r) = (self.agg_slot(l), self.agg_slot(r));
        let slot = self.temp(rt);
        let is64 = self.is64(ty);
        self.fb.complex(arith(op), is64, slot, l, r);
        slot
    }

    pub fn complex_neg(&mut self, operand: &'w Expr, ty: Type) -> Slot {
        let rt = self.rt(ty);
        let from = self.agg_slot(operand);
        let slot = self.temp(rt);
        let is64 = self.is64(ty);
        self.fb.complex_neg(is64, slot, from);
        slot
    }

    /// `complex(re, im)`.
    pub fn complex_make(&mut self, re: &'w Expr, im: &'w Expr, ty: Type, slot: Slot) {
        let (re, im) = self.two(re, im);
        let is64 = self.is64(ty);
        self.fb.complex_make(is64, slot, re, im);
    }

    /// `real(z)` and `imag(z)`.
    pub fn complex_part(&mut self, z: &'w Expr, imag: bool) -> X {
        let ty = self.ty(z);
        let is64 = self.is64(ty);
        x::complex_part(is64, self.agg_slot(z), imag)
    }

    /// A conversion between complex types.
    pub fn complex_conversion(&mut self, z: &'w Expr, to: Type) -> Place {
        let from = self.ty(z);
        let place = self.agg(z);
        if self.is64(from) == self.is64(to) {
            return place;
        }
        let source = self.place_slot(place, from);
        let rt = self.rt(to);
        let slot = self.temp(rt);
        let from64 = self.is64(from);
        let to64 = self.is64(to);
        self.fb.complex_convert(slot, to64, source, from64);
        Place::slot(slot)
    }

    pub fn temp_base(&mut self, ty: Type) -> (Slot, Base) {
        let rt = self.rt(ty);
        let slot = self.temp(rt);
        (slot, Base::slot(slot))
    }
}
