//! Comparisons (Spec: Comparison operators).

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::{Operand, Part};
use crate::constant::{self, Value};
use crate::diag::Code;
use crate::syntax::ast::BinaryOp;
use crate::types::{Basic, Type, TypeKind};

/// Why a comparison is refused, and at which operand that is told.
struct Refusal {
    code: Code,
    at_y: bool,
    /// Empty: the operator is not defined on the operand.
    cause: String,
}

impl<'a> Checker<'a> {
    /// `x op y`; `x` becomes the untyped boolean. `switch_case`: `x` is a case's operand and `y` the tag.
    pub fn comparison(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>, op: BinaryOp, switch_case: bool) {
        if !x.is_valid() || !y.is_valid() || x.ty == INVALID || y.ty == INVALID {
            return x.invalidate();
        }
        let op = if switch_case { BinaryOp::Eq } else { op };
        if let Some(refusal) = self.refuse_comparison(x, y, op) {
            self.comparison_error(x, y, op, switch_case, refusal);
            return x.invalidate();
        }
        match (&x.value, &y.value) {
            (Some(Value::Unknown), Some(_)) | (Some(_), Some(Value::Unknown)) if x.is_constant() && y.is_constant() => {
                x.value = Some(Value::Unknown);
            }
            (Some(a), Some(b)) if x.is_constant() && y.is_constant() => {
                x.value = constant::compare(op, a, b).map(Value::Bool);
            }
            _ => {
                x.mode = Mode::Value;
                x.value = None;
                // The operands exist at run time: they take their default types where they have none.
                for operand in [&*x, &*y] {
                    if operand.part == Part::Whole {
                        let ty = self.default_type(operand.ty);
                        self.update_expr_type(operand.expr, ty, true);
                    }
                }
            }
        }
        x.ty = Basic::UntypedBool.ty();
    }

    fn refuse_comparison(&mut self, x: &Operand<'a>, y: &Operand<'a>, op: BinaryOp) -> Option<Refusal> {
        // In any comparison one operand must be assignable to the type of the other.
        if self.assignable(x, y.ty).is_err() && self.assignable(y, x.ty).is_err() {
            let cause = format!("mismatched types {} and {}", self.type_string(x.ty), self.type_string(y.ty));
            return Some(Refusal { code: Code::MismatchedTypes, at_y: true, cause });
        }
        let undefined = |at_y: bool, cause: String| Some(Refusal { code: Code::UndefinedOp, at_y, cause });
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if x.is_nil() || y.is_nil() {
                let other = if x.is_nil() { y.ty } else { x.ty };
                let nil_with_nil = x.is_nil() && y.is_nil();
                return if self.has_nil(other) && !nil_with_nil { None } else { undefined(true, String::new()) };
            }
            if !self.comparable(x.ty) {
                return undefined(false, self.incomparable_cause(x.ty));
            }
            if !self.comparable(y.ty) {
                return undefined(true, self.incomparable_cause(y.ty));
            }
            return None;
        }
        if !self.is_ordered(x.ty) {
            return undefined(false, String::new());
        }
        if !self.is_ordered(y.ty) {
            return undefined(true, String::new());
        }
        None
    }

    /// Why values of a type can't be compared.
    pub fn incomparable_cause(&self, ty: Type) -> String {
        match self.types().under(ty) {
            TypeKind::TypeParam(_) if self.types().type_set(ty).is_empty() => "empty type set".to_string(),
            TypeKind::TypeParam(_) => "incomparable types in type set".to_string(),
            TypeKind::Slice(_) | TypeKind::Signature(_) | TypeKind::Map { .. } => {
                format!("{} can only be compared to nil", self.composite_kind(ty))
            }
            TypeKind::Struct(fields) => fields
                .iter()
                .find(|f| !self.comparable(f.ty))
                .map(|f| format!("struct containing {} cannot be compared", self.type_string(f.ty)))
                .unwrap_or_default(),
            TypeKind::Array { .. } => format!("{} cannot be compared", self.type_string(ty)),
            _ => String::new(),
        }
    }

    fn comparison_error(&mut self, x: &Operand<'a>, y: &Operand<'a>, op: BinaryOp, switch_case: bool, r: Refusal) {
        let culprit = if r.at_y { y } else { x };
        let cause = if r.cause.is_empty() {
            let what = match self.composite_kind(culprit.ty) {
                "" => self.type_string(culprit.ty),
                kind => kind.to_string(),
            };
            if self.types().is_type_param(culprit.ty) {
                format!("type parameter {what} cannot use operator {}", op.text())
            } else {
                format!("operator {} not defined on {what}", op.text())
            }
        } else {
            r.cause
        };
        let (xs, ys) = (self.expr_string(x.expr), self.expr_string(y.expr));
        if switch_case {
            let msg = format!("invalid case {xs} in switch on {ys} ({cause})");
            return self.error(r.code, x.span(), msg);
        }
        let msg = format!("invalid operation: {xs} {} {ys} ({cause})", op.text());
        self.error(r.code, culprit.span(), msg);
    }
}
