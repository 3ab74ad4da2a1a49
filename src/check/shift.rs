//! Shifts (Spec: Arithmetic operators, Operators).

use super::checker::Checker;
use super::info::Mode;
use super::operand::Operand;
use crate::constant::{self, Value};
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr};
use crate::types::Basic;

impl<'a> Checker<'a> {
    pub fn shift(&mut self, x: &mut Operand<'a>, mut y: Operand<'a>, e: Option<&'a Expr>, op: BinaryOp, op_span: Span) {
        let x_int = x.value.as_ref().filter(|_| x.is_constant()).and_then(|v| v.to_int());
        if !(self.is_integer(x.ty) || (self.is_untyped(x.ty) && x_int.is_some())) {
            return self.bad_shift_operand(x);
        }
        if !self.shift_count(&mut y) {
            return x.invalidate();
        }
        let unknown = |x: &Operand| x.value == Some(Value::Unknown);
        if x.is_constant() && y.is_constant() && (unknown(x) || unknown(&y)) {
            x.value = Some(Value::Unknown);
            if !self.is_integer(x.ty) {
                x.ty = Basic::UntypedInt.ty();
            }
            return;
        }
        if let Some(x_int) = x_int {
            if let Some(count) = y.value.as_ref().filter(|_| y.is_constant()) {
                // As much as the smallest float64 needs.
                const MAX_SHIFT: u64 = 1023 - 1 + 52;
                let Some(count) = count.to_u64().filter(|&n| n <= MAX_SHIFT) else {
                    let msg = format!("invalid operation: invalid shift count {}", self.operand_string(&y));
                    self.error(Code::InvalidShiftCount, y.span(), msg);
                    return x.invalidate();
                };
                if !self.is_integer(x.ty) {
                    x.ty = Basic::UntypedInt.ty();
                }
                x.value = Some(constant::shift(op, &x_int, count as u32));
                x.expr = e.unwrap_or(x.expr);
                return self.overflow(x, op_span);
            }
            // Spec: Operators. The constant takes the type that it would have if it stood there alone.
            if self.is_untyped(x.ty) {
                self.shift_lhs.insert(x.expr.id);
                x.mode = Mode::Value;
                x.value = None;
                return;
            }
        }
        if !self.is_integer(x.ty) {
            return self.bad_shift_operand(x);
        }
        x.mode = Mode::Value;
        x.value = None;
    }

    fn bad_shift_operand(&mut self, x: &mut Operand<'a>) {
        let msg = format!("invalid operation: shifted operand {} must be integer", self.operand_string(x));
        self.error(Code::InvalidShiftOperand, x.span(), msg);
        x.invalidate();
    }

    /// An integer, or an untyped constant that a `uint` can hold.
    fn shift_count(&mut self, y: &mut Operand<'a>) -> bool {
        if y.is_constant() {
            let negative =
                y.value.as_ref().and_then(|v| v.to_int()).is_some_and(|n| n.sign() == num_bigint::Sign::Minus);
            if negative {
                let msg = format!("invalid operation: negative shift count {}", self.operand_string(y));
                self.error(Code::InvalidShiftCount, y.span(), msg);
                return false;
            }
            if self.is_untyped(y.ty) {
                let mut check = y.clone();
                self.representable(&mut check, Basic::Uint.ty());
                if !check.is_valid() {
                    return false;
                }
                y.value = check.value;
                // The count of a shift that stays is materialised as a uint.
                if y.part == super::operand::Part::Whole {
                    self.update_expr_type(y.expr, Basic::Uint.ty(), true);
                }
            } else if !self.is_integer(y.ty) && y.value.as_ref().is_none_or(|v| v.to_int().is_none()) {
                return self.bad_shift_count(y);
            }
            return true;
        }
        if self.is_integer(y.ty) && !self.is_untyped(y.ty) {
            let shown = self.operand_string(y);
            let what = format!("invalid operation: signed shift count {shown}");
            return self.is_unsigned(y.ty) || self.verify_version(y.span(), (1, 13), &what);
        }
        if self.is_untyped(y.ty) {
            self.convert_untyped(y, Basic::Uint.ty());
            return y.is_valid();
        }
        self.bad_shift_count(y)
    }

    fn bad_shift_count(&mut self, y: &Operand<'a>) -> bool {
        let msg = format!("invalid operation: shift count {} must be integer", self.operand_string(y));
        self.error(Code::InvalidShiftCount, y.span(), msg);
        false
    }
}
