//! Binary operators (Spec: Operators, Arithmetic operators, Logical operators).
//!
//! Not here: comparisons and shifts, which have files of their own.

use super::checker::Checker;
use super::info::Mode;
use super::operand::Operand;
use crate::constant::{self, Value};
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind};

impl<'a> Checker<'a> {
    /// A binary expression. Chains like `a + b + c`, which nest to the left, are followed in a loop:
    /// generated code has very long ones.
    pub fn binary_chain(&mut self, e: &'a Expr) -> Operand<'a> {
        let mut chain = Vec::new();
        let mut left = e;
        while let ExprKind::Binary { op, op_pos, x, y } = &left.kind {
            chain.push((left, *op, Span::new(*op_pos, left.span.end), y));
            left = x;
        }
        let mut x = self.expr(left);
        let mut lhs = left;
        while let Some((whole, op, op_span, rhs)) = chain.pop() {
            let y = self.expr(rhs);
            self.binary_operands(&mut x, y, Some(whole), lhs, op, op_span);
            x.expr = whole;
            if !chain.is_empty() {
                self.record_operand(&x);
            }
            lhs = whole;
        }
        x
    }

    /// `lhs op rhs`; `e` is the whole expression or, for `x op= y`, `None`. `rhs: None` is the `1` of `x++`.
    pub fn binary(
        &mut self,
        e: Option<&'a Expr>,
        lhs: &'a Expr,
        rhs: Option<&'a Expr>,
        op: BinaryOp,
        op_span: Span,
    ) -> Operand<'a> {
        let mut x = self.expr(lhs);
        let y = match rhs {
            Some(rhs) => self.expr(rhs),
            None => {
                let one = Operand::constant(constant::Value::int(1), crate::types::Basic::UntypedInt.ty(), lhs);
                Operand { part: super::operand::Part::Detached, ..one }
            }
        };
        self.binary_operands(&mut x, y, e, lhs, op, op_span);
        x
    }

    fn binary_operands(
        &mut self,
        x: &mut Operand<'a>,
        mut y: Operand<'a>,
        e: Option<&'a Expr>,
        lhs: &'a Expr,
        op: BinaryOp,
        op_span: Span,
    ) {
        if !x.is_valid() {
            return;
        }
        if !y.is_valid() {
            return x.invalidate();
        }
        if op.is_shift() {
            return self.shift(x, y, e, op, op_span);
        }
        if !self.match_types(x, &mut y) {
            return;
        }
        if op.is_comparison() {
            return self.comparison(x, &mut y, op, false);
        }
        // Spec: Arithmetic operators. The operand types must be identical.
        if x.ty != y.ty {
            let (xt, yt) = (self.operand_type_string(x), self.operand_type_string(&y));
            let expr = match e {
                Some(e) => self.expr_string(e),
                None => format!("{} {}= {}", self.expr_string(lhs), op.text(), self.expr_string(y.expr)),
            };
            let msg = format!("invalid operation: {expr} (mismatched types {xt} and {yt})");
            self.error(Code::MismatchedTypes, x.span(), msg);
            return x.invalidate();
        }
        if !self.is_defined(op, x) {
            let msg = format!("invalid operation: operator {} not defined on {}", op.text(), self.operand_string(x));
            self.error(Code::UndefinedOp, x.span(), msg);
            return x.invalidate();
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem)
            && (x.is_constant() || self.is_integer(x.ty))
            && y.value.as_ref().is_some_and(|v| v.sign() == 0)
        {
            self.error(Code::DivByZero, y.span(), "invalid operation: division by zero");
            return x.invalidate();
        }
        if self.string_too_long(x, &y, op_span) {
            return x.invalidate();
        }
        match (&x.value, &y.value) {
            (Some(Value::Unknown), Some(_)) | (Some(_), Some(Value::Unknown)) if x.is_constant() && y.is_constant() => {
                x.value = Some(Value::Unknown);
            }
            (Some(a), Some(b)) if x.is_constant() && y.is_constant() => {
                x.value = constant::binary(op, a, b, self.is_integer(x.ty));
                x.expr = e.unwrap_or(x.expr);
                self.overflow(x, op_span);
            }
            _ => {
                x.mode = Mode::Value;
                x.value = None;
            }
        }
    }

    /// Constant strings must not double without end.
    fn string_too_long(&mut self, x: &Operand<'a>, y: &Operand<'a>, op_span: Span) -> bool {
        const MAX_LENGTH: usize = 1 << 28;
        let length = |x: &Operand<'a>| x.value.as_ref().and_then(|v| v.as_bytes()).map_or(0, |s| s.len());
        let sum = length(x) + length(y);
        if sum > MAX_LENGTH {
            let msg = format!("constant string too long ({sum} bytes > {MAX_LENGTH} bytes)");
            self.error(Code::InvalidConstVal, op_span, msg);
        }
        sum > MAX_LENGTH
    }

    fn is_defined(&self, op: BinaryOp, x: &Operand<'a>) -> bool {
        match op {
            BinaryOp::Add => self.is_numeric_or_string(x.ty),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => self.is_numeric(x.ty),
            BinaryOp::LogAnd | BinaryOp::LogOr => self.is_boolean(x.ty),
            _ => self.is_integer(x.ty),
        }
    }

    /// Converts an untyped operand of `x op y` to the other's type; an error and an invalid `x` if they don't match.
    pub fn match_types(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>) -> bool {
        if !self.may_convert(x, y) {
            return true;
        }
        self.convert_untyped(x, y.ty);
        if !x.is_valid() {
            return false;
        }
        let target = x.ty;
        self.convert_untyped(y, target);
        if !y.is_valid() {
            x.invalidate();
            return false;
        }
        true
    }

    /// Where this is false, the operands stay as they are, and the error is one of mismatched types.
    fn may_convert(&self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        if !self.is_untyped(x.ty) && !self.is_untyped(y.ty) {
            return false;
        }
        if self.is_numeric(x.ty) != self.is_numeric(y.ty) {
            return false;
        }
        // Only comparisons take interfaces; there assignability decides.
        if self.is_interface(x.ty) || self.is_interface(y.ty) {
            return true;
        }
        if self.is_boolean(x.ty) != self.is_boolean(y.ty) || self.is_string(x.ty) != self.is_string(y.ty) {
            return false;
        }
        if x.is_nil() {
            return self.has_nil(y.ty);
        }
        if y.is_nil() {
            return self.has_nil(x.ty);
        }
        !self.is_pointer(x.ty) && !self.is_pointer(y.ty)
    }
}
