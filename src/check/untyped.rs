//! Untyped constants and values get their types (Spec: Constants, Conversions, Representability).
//!
//! Always: a part that is recorded with an untyped type has not got its final type yet.

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::{Operand, Part};
use crate::constant::Value;
use crate::diag::Code;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::types::{Basic, Type, TypeKind};

impl<'a> Checker<'a> {
    /// Spec: Constants. The type that an untyped value takes where nothing else says one.
    pub fn default_type(&self, ty: Type) -> Type {
        let TypeKind::Basic(basic) = self.types().kind(ty) else { return ty };
        match basic {
            Basic::UntypedBool => Basic::Bool.ty(),
            Basic::UntypedInt => Basic::Int.ty(),
            Basic::UntypedRune => Type::RUNE,
            Basic::UntypedFloat => Basic::Float64.ty(),
            Basic::UntypedComplex => Basic::Complex128.ty(),
            Basic::UntypedString => Basic::String.ty(),
            _ => ty,
        }
    }

    /// Gives the untyped parts of `e` a new type in the findings: their final one, if it is typed or `is_final`.
    pub fn update_expr_type(&mut self, e: &'a Expr, ty: Type, is_final: bool) {
        let Some(old) = self.w.info.expr(e.id).filter(|old| self.is_untyped(old.ty)).cloned() else { return };
        match &e.kind {
            ExprKind::Paren(x) => self.update_expr_type(x, ty, is_final),
            // The operands of constants are never materialised.
            ExprKind::Unary { x, .. } if old.value.is_none() => self.update_expr_type(x, ty, is_final),
            ExprKind::Binary { op, x, y, .. } if old.value.is_none() => {
                if op.is_shift() {
                    self.update_expr_type(x, ty, is_final);
                } else if !op.is_comparison() {
                    self.update_expr_type(x, ty, is_final);
                    self.update_expr_type(y, ty, is_final);
                }
            }
            _ => {}
        }
        if !is_final && self.is_untyped(ty) {
            return self.record(e.id, old.mode, ty, old.value);
        }
        // Spec: Operators. The constant left operand of a non-constant shift takes the shift's type.
        if self.shift_lhs.remove(&e.id) && !self.is_integer(ty) {
            let (expr, name) = (self.expr_string(e), self.type_string(ty));
            let msg = format!("invalid operation: shifted operand {expr} (type {name}) must be integer");
            return self.error(Code::InvalidShiftOperand, e.span, msg);
        }
        let mut value = old.value.clone();
        if old.mode == Mode::Constant {
            let mut c = Operand {
                mode: old.mode,
                ty: old.ty,
                value: old.value,
                expr: e,
                part: Part::Detached,
                refused: INVALID,
            };
            self.convert_untyped(&mut c, ty);
            if !c.is_valid() {
                return;
            }
            value = c.value;
        }
        self.record(e.id, old.mode, ty, value);
    }

    fn update_expr_value(&mut self, x: &Operand<'a>) {
        if x.part != Part::Whole {
            return;
        }
        let Some(Some(old)) = self.w.info.exprs.get_mut(x.expr.id.0 as usize) else { return };
        if matches!(self.w.types.kind(old.ty), TypeKind::Basic(b) if b.is_untyped()) {
            old.value = x.value.clone();
        }
    }

    /// The type and value that untyped `x` takes where `target` is expected, or why it can't.
    pub fn implicit_type(&mut self, x: &Operand<'a>, target: Type) -> Result<(Type, Option<Value>), Code> {
        if !x.is_valid() || !self.is_untyped(x.ty) || target == INVALID {
            return Ok((x.ty, None));
        }
        let refused = Err(Code::InvalidUntypedConversion);
        if self.is_untyped(target) {
            return self.larger_kind(x.ty, target).map(|ty| (ty, None)).ok_or(Code::InvalidUntypedConversion);
        }
        if x.is_nil() {
            return if self.has_nil(target) { Ok((target, None)) } else { refused };
        }
        match self.types().under(target).clone() {
            TypeKind::Basic(basic) => {
                if x.is_constant() {
                    return self.representation(x, basic).map(|value| (target, Some(value)));
                }
                let fits = match self.types().basic(x.ty) {
                    Some(Basic::UntypedBool) => basic.is_boolean(),
                    Some(Basic::UntypedString) => basic.is_string(),
                    Some(Basic::UntypedNil) | None => false,
                    Some(_) => basic.is_numeric(),
                };
                if fits { Ok((target, None)) } else { refused }
            }
            // Values in interfaces have typed dynamic types.
            TypeKind::Interface(i) if i.methods.is_empty() && i.terms.is_empty() && !i.comparable => {
                Ok((self.default_type(x.ty), None))
            }
            // Spec: Representability. By the values of all types in the type set.
            TypeKind::TypeParam(_) => {
                let Some(types) = self.types().specific_types(target) else { return refused };
                let fits = types.iter().all(|&t| matches!(self.implicit_type(x, t), Ok((ty, _)) if ty != INVALID));
                if fits { Ok((target, None)) } else { refused }
            }
            _ => refused,
        }
    }

    /// Spec: Constant expressions. Of two untyped kinds the later one in integer, rune, floating-point, complex.
    pub fn larger_kind(&self, x: Type, y: Type) -> Option<Type> {
        if x == y {
            return Some(x);
        }
        (self.is_numeric(x) && self.is_numeric(y)).then(|| x.max(y))
    }

    /// Gives an untyped operand the type `target`; an error and an invalid `x` if that can't be.
    pub fn convert_untyped(&mut self, x: &mut Operand<'a>, target: Type) {
        match self.implicit_type(x, target) {
            Err(code) => {
                let shown = self.types().underlying(target);
                self.invalid_conversion(code, x, shown);
                x.invalidate();
            }
            Ok((ty, value)) => self.set_implicit(x, ty, value),
        }
    }

    pub fn set_implicit(&mut self, x: &mut Operand<'a>, ty: Type, value: Option<Value>) {
        if let Some(value) = value {
            x.value = Some(value);
            self.update_expr_value(x);
        }
        if ty != x.ty {
            x.ty = ty;
            if x.part == Part::Whole {
                self.update_expr_type(x.expr, ty, false);
            }
        }
    }

    fn invalid_conversion(&mut self, code: Code, x: &Operand<'a>, target: Type) {
        let (operand, name) = (self.operand_string(x), self.type_string(target));
        let msg = match code {
            Code::TruncatedFloat => format!("{operand} truncated to {name}"),
            Code::NumericOverflow => format!("{operand} overflows {name}"),
            _ => format!("cannot convert {operand} to type {name}"),
        };
        self.error(code, x.span(), msg);
    }

    /// Spec: Representability. The constant `x` as a value of a basic type.
    pub fn representation(&self, x: &Operand<'a>, basic: Basic) -> Result<Value, Code> {
        let Some(value) = &x.value else { return Err(Code::InvalidConstVal) };
        if let Some(value) = represent(value, basic) {
            return Ok(value);
        }
        if self.is_numeric(x.ty) && basic.is_numeric() {
            // A fraction is lost, or the value is out of range.
            let truncated = !self.is_integer(x.ty) && basic.is_integer();
            return Err(if truncated { Code::TruncatedFloat } else { Code::NumericOverflow });
        }
        Err(Code::InvalidUntypedConversion)
    }

    /// An error and an invalid `x` unless the constant is representable.
    pub fn representable(&mut self, x: &mut Operand<'a>, target: Type) {
        let Some(basic) = self.types().basic(target) else { return };
        match self.representation(x, basic) {
            Ok(value) => x.value = Some(value),
            Err(code) => {
                self.invalid_conversion(code, x, target);
                x.invalidate();
            }
        }
    }

    /// Spec: Constant expressions. Typed constants must be representable; untyped integers must not grow
    /// without bound.
    pub fn overflow(&mut self, x: &mut Operand<'a>, op_span: Span) {
        let Some(value) = &x.value else {
            self.error(Code::InvalidConstVal, op_span, "constant result is not representable");
            return x.invalidate();
        };
        if !self.is_untyped(x.ty) {
            return self.representable(x, x.ty);
        }
        const MAX_BITS: u64 = 512;
        if let Value::Int(n) = value
            && n.bits() > MAX_BITS
        {
            let op = operation_name(x.expr);
            self.error(Code::InvalidConstVal, op_span, format!("constant {op}overflow"));
            x.value = Some(Value::Unknown);
        }
    }
}

/// The names of operations that can overflow, for messages.
fn operation_name(e: &Expr) -> &'static str {
    match &e.kind {
        ExprKind::Unary { op: UnaryOp::Xor, .. } => "bitwise complement ",
        ExprKind::Binary { op, .. } => match op {
            BinaryOp::Add => "addition ",
            BinaryOp::Sub => "subtraction ",
            BinaryOp::Xor => "bitwise XOR ",
            BinaryOp::Mul => "multiplication ",
            BinaryOp::Shl => "shift ",
            _ => "",
        },
        _ => "",
    }
}

/// Spec: Representability. `value` as the basic type holds it, rounded where it is a float; `None` if it doesn't fit.
pub fn represent(value: &Value, basic: Basic) -> Option<Value> {
    if *value == Value::Unknown {
        return Some(Value::Unknown);
    }
    if basic.is_integer() {
        let n = value.to_int()?;
        let bits = basic.int_bits();
        let fits = match bits {
            // Untyped.
            0 => true,
            _ if basic.is_unsigned() => n.sign() != num_bigint::Sign::Minus && n.bits() <= u64::from(bits),
            _ => {
                let limit = num_bigint::BigInt::from(1) << (bits - 1);
                *n < limit && *n >= -limit.clone()
            }
        };
        return fits.then_some(Value::Int(n));
    }
    match basic {
        Basic::Float32 => value.round_float(32),
        Basic::Float64 => value.round_float(64),
        Basic::UntypedFloat => value.to_float().map(Value::Float),
        Basic::Complex64 => value.round_complex(32),
        Basic::Complex128 => value.round_complex(64),
        Basic::UntypedComplex => value.to_complex().map(|(re, im)| Value::Complex(re, im)),
        Basic::String | Basic::UntypedString => value.as_bytes().map(|_| value.clone()),
        Basic::Bool | Basic::UntypedBool => value.as_bool().map(Value::Bool),
        _ => None,
    }
}
