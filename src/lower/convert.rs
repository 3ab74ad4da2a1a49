//! Conversions, and putting values into interfaces (Spec: Conversions, Interface types).
//!
//! In: a value and a type. Out: the value in that type.
//! Not here: constants, which the checker converts.

use super::func::FuncLower;
use super::operand::{Base, Val};
use crate::check::info::Mode;
use crate::syntax::ast::*;
use crate::tree::build::{Place, X, x};
use crate::types::{Basic, Type, TypeKind};
use crate::value::Kind;

impl<'w> FuncLower<'_, 'w> {
    /// A value that is not an interface, in an interface.
    pub fn boxed_expr(&mut self, e: &'w Expr) -> X {
        let tv = self.tv(e);
        if let Some(value) = &tv.value {
            let ty = self.lo.constant_type(value, tv.ty);
            let rt = self.lo.boxed(ty);
            if !rt.aggregate {
                let word = self.lo.constant(value, ty);
                return X::Const(self.lo.constant_box(rt, word));
            }
        }
        let ty = tv.ty;
        let val = match self.val(e) {
            Val::Word(word) if self.in_turn && self.is_boxed_in_turn(e) => Val::Word(self.spill(word, false)),
            val => val,
        };
        self.boxed_val(val, ty)
    }

    /// Whether an operand is evaluated in its turn because it goes into an interface. Like the gc compiler: a bool or a
    /// byte that is no variable is.
    pub fn is_boxed_in_turn(&mut self, e: &Expr) -> bool {
        let tv = self.tv(e);
        tv.value.is_none()
            && !matches!(tv.mode, Mode::Variable | Mode::Nil)
            && !self.lo.is_interface(tv.ty)
            && self.rt(tv.ty).size == 1
    }

    pub fn boxed_val(&mut self, val: Val, ty: Type) -> X {
        let ty = match self.lo.kind(ty) {
            TypeKind::Basic(Basic::UntypedBool) => Basic::Bool.ty(),
            _ => ty,
        };
        let rt = self.lo.boxed(ty);
        match val {
            Val::Word(X::Const(word)) if rt.words == 1 => X::Const(self.lo.constant_box(rt, word)),
            Val::Word(word) => x::box_word(rt, word),
            Val::Agg(place) => x::box_place(rt, place),
        }
    }

    /// `T(x)` of one word.
    pub fn conversion_word(&mut self, e: &'w Expr, operand: &'w Expr) -> X {
        let to = self.ty(e);
        let from = self.ty(operand);
        if self.tv(operand).mode == Mode::Nil {
            return X::Const(0);
        }
        if self.lo.is_interface(to) {
            return self.word_as(operand, to);
        }
        // A constant that is converted to a type parameter.
        if let Some(value) = self.tv(operand).value
            && is_number(self.rt(to).kind)
        {
            return X::Const(self.lo.constant(value, to));
        }
        let (to_kind, from_kind) = (self.rt(to).kind, self.rt(from).kind);
        if to_kind == Kind::UnsafePointer || from_kind == Kind::UnsafePointer {
            self.check_pointer_conversion(e, operand, to);
        }
        match (from_kind, to_kind) {
            (Kind::String, Kind::Slice) => self.string_to_slice(operand, to),
            (Kind::Slice, Kind::String) => {
                let word = self.word(operand);
                if self.elem_kind(from) == Kind::Uint8 { x::str_from_bytes(word) } else { x::str_from_runes(word) }
            }
            (kind, Kind::String) if kind != Kind::String => x::str_from_rune(self.word(operand)),
            (Kind::Slice, Kind::Pointer) => {
                let len = match *self.under(to) {
                    TypeKind::Pointer(array) => self.rt(array).len,
                    _ => 0,
                };
                x::slice_to_array_ptr(self.word(operand), len)
            }
            (a, b) if is_number(a) && is_number(b) => {
                let (from, to) = (self.num(from), self.num(to));
                let word = self.word(operand);
                if from == to { word } else { x::convert(from, to, word) }
            }
            _ => self.word(operand),
        }
    }

    fn string_to_slice(&mut self, operand: &'w Expr, to: Type) -> X {
        let rt = match *self.under(to) {
            TypeKind::Slice(elem) => self.rt(elem),
            _ => return self.lost_word(operand),
        };
        let constant = self.tv(operand).value.is_some();
        let word = self.word(operand);
        if rt.kind == Kind::Uint8 {
            x::bytes_from_str(word, rt, constant)
        } else {
            x::runes_from_str(word, rt, constant)
        }
    }

    fn elem_kind(&mut self, ty: Type) -> Kind {
        match *self.under(ty) {
            TypeKind::Slice(elem) => self.rt(elem).kind,
            _ => Kind::UnsafePointer,
        }
    }

    /// `T(x)` of a struct, array or complex type.
    pub fn conversion_agg(&mut self, e: &'w Expr, call: &'w CallExpr) -> Place {
        let to = self.ty(e);
        let Some(operand) = call.args.first() else { return Place::Frame { byte: 0 } };
        let from = self.ty(operand);
        let to_rt = self.rt(to);
        match (self.rt(from).kind, to_rt.kind) {
            // Spec: Conversions from slice to array or array pointer.
            (Kind::Slice, Kind::Array) => {
                let word = self.word(operand);
                let pointer = x::slice_to_array_ptr(word, to_rt.len);
                if to_rt.size == 0 {
                    let slot = self.spill_slot(pointer, true);
                    let _ = slot;
                    return Place::slot(self.temp(to_rt));
                }
                Place::deref(pointer)
            }
            (_, Kind::Complex64 | Kind::Complex128) if self.tv(operand).value.is_some() => {
                let slot = self.temp(to_rt);
                if let Some(value) = self.tv(operand).value {
                    self.complex_constant(value, to_rt, Base::slot(slot));
                }
                Place::slot(slot)
            }
            (_, Kind::Complex64 | Kind::Complex128) => self.complex_conversion(operand, to),
            _ => self.agg(operand),
        }
    }
}

fn is_number(kind: Kind) -> bool {
    kind.is_integer() || matches!(kind, Kind::Float32 | Kind::Float64)
}
