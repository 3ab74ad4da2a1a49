//! Index and slice expressions (Spec: Index expressions, Slice expressions).

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::Operand;
use super::untyped::represent;
use crate::constant::Value;
use crate::diag::Code;
use crate::syntax::ast::{Expr, SliceExpr};
use crate::types::{Basic, Type, TypeKind};

/// What indexing a type parameter's value does.
enum IndexOf {
    /// The shortest array's length, where there are arrays.
    Elements(Option<u64>),
    Map(Type, Type),
}

impl<'a> Checker<'a> {
    pub fn index_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr, base: &'a Expr, indices: &'a [Expr]) {
        let mut operand = self.generic_expr_or_type(base);
        match operand.mode {
            Mode::Invalid => return self.discard(indices),
            Mode::TypeExpr => {
                x.ty = self.typ(e);
                x.mode = if x.ty == INVALID { Mode::Invalid } else { Mode::TypeExpr };
                return;
            }
            Mode::Value if self.generic_signature(operand.ty).is_some() => {
                return self.function_instance(x, e, &operand, indices);
            }
            Mode::Builtin(_) => {
                let msg = format!("cannot index {}", self.operand_string(&operand));
                return self.error(Code::NonIndexableOperand, operand.span(), msg);
            }
            _ => {}
        }
        if !self.complete(operand.ty) {
            return;
        }
        let mut length = None;
        match self.types().under(operand.ty).clone() {
            TypeKind::Basic(basic) if basic.is_string() => {
                length = operand.value.as_ref().and_then(|v| v.as_bytes()).map(|s| s.len() as u64);
                // Not constant, even if string and index are.
                operand.mode = Mode::Value;
                let ty = operand.ty;
                if self.is_untyped(ty) {
                    self.update_expr_type(base, Basic::String.ty(), true);
                }
                operand.ty = Type::BYTE;
            }
            TypeKind::Array { len, elem } => {
                length = Some(len);
                if operand.mode != Mode::Variable {
                    operand.mode = Mode::Value;
                }
                operand.ty = elem;
            }
            TypeKind::Pointer(to) if matches!(self.types().under(to), TypeKind::Array { .. }) => {
                let TypeKind::Array { len, elem } = *self.types().under(to) else { return };
                length = Some(len);
                operand.mode = Mode::Variable;
                operand.ty = elem;
            }
            TypeKind::Slice(elem) => {
                operand.mode = Mode::Variable;
                operand.ty = elem;
            }
            TypeKind::Map { key, value } => return self.map_index(x, e, indices, key, value),
            TypeKind::Basic(Basic::Invalid) => return self.discard(indices),
            TypeKind::TypeParam(_) => match self.index_param(&mut operand) {
                Some(IndexOf::Elements(shortest)) => length = shortest,
                Some(IndexOf::Map(key, value)) => return self.map_index(x, e, indices, key, value),
                None => {
                    let msg = format!("cannot index {}", self.operand_string(&operand));
                    self.error(Code::NonIndexableOperand, operand.span(), msg);
                    return self.discard(indices);
                }
            },
            _ => {
                let msg = format!("cannot index {}", self.operand_string(&operand));
                self.error(Code::NonIndexableOperand, operand.span(), msg);
                return self.discard(indices);
            }
        }
        let Some(index) = self.single_index(indices) else { return };
        self.index(index, length);
        if operand.ty == INVALID {
            return;
        }
        x.mode = operand.mode;
        x.ty = operand.ty;
    }

    fn map_index(&mut self, x: &mut Operand<'a>, e: &'a Expr, indices: &'a [Expr], key: Type, value: Type) {
        let Some(index) = self.single_index(indices) else { return };
        let mut k = self.generic_expr(index, None);
        self.assignment(&mut k, Some(key), "map index");
        // The element type is known, whatever the key.
        if value == INVALID {
            return;
        }
        x.mode = Mode::MapIndex;
        x.ty = value;
        x.expr = e;
    }

    /// Spec: Index expressions, of type parameters. All types of the type set can be indexed and have the same
    /// element type; maps stand alone and have the same key type.
    fn index_param(&mut self, operand: &mut Operand<'a>) -> Option<IndexOf> {
        let mut mode = Mode::Variable;
        let mut found: Option<(Option<Type>, Type)> = None;
        let mut length: Option<u64> = None;
        for ty in self.types().specific_types(operand.ty)? {
            let (key, elem, len) = match *self.types().under(ty) {
                TypeKind::Basic(basic) if basic.is_string() => {
                    mode = Mode::Value;
                    (None, Type::BYTE, None)
                }
                TypeKind::Array { len, elem } => {
                    if operand.mode != Mode::Variable {
                        mode = Mode::Value;
                    }
                    (None, elem, Some(len))
                }
                TypeKind::Pointer(to) => match *self.types().under(to) {
                    TypeKind::Array { len, elem } => (None, elem, Some(len)),
                    _ => return None,
                },
                TypeKind::Slice(elem) => (None, elem, None),
                TypeKind::Map { key, value } => (Some(key), value, None),
                _ => return None,
            };
            let first = found.is_none();
            match found {
                None => found = Some((key, elem)),
                Some(other) if other != (key, elem) => return None,
                Some(_) => {}
            }
            // As Go has it, arrays behind a type that has no length don't bound an index.
            length = match (length, len) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (None, len) if first => len,
                (length, _) => length,
            };
        }
        match found? {
            (Some(key), value) => Some(IndexOf::Map(key, value)),
            (None, elem) => {
                operand.mode = mode;
                operand.ty = elem;
                Some(IndexOf::Elements(length))
            }
        }
    }

    fn single_index(&mut self, indices: &'a [Expr]) -> Option<&'a Expr> {
        if let Some(second) = indices.get(1) {
            self.error(Code::InvalidIndex, second.span, "invalid operation: more than one index");
        }
        indices.first()
    }

    /// An index: an integer, constant ones not negative and below `max`. The type (`None` after an error) and,
    /// where it is constant, the value.
    pub fn index(&mut self, e: &'a Expr, max: Option<u64>) -> (Option<Type>, Option<u64>) {
        let mut x = self.expr(e);
        if !self.valid_index(&mut x, "index", false) {
            return (None, None);
        }
        let Some(value) = x.value.as_ref().filter(|_| x.is_constant()) else { return (Some(x.ty), None) };
        if *value == Value::Unknown {
            return (Some(x.ty), None);
        }
        let Some(n) = value.to_u64() else { return (None, None) };
        if let Some(max) = max
            && n >= max
        {
            let msg = format!("invalid argument: index {value} out of bounds [0:{max}]");
            self.error(Code::InvalidIndex, x.span(), msg);
            return (None, None);
        }
        (Some(x.ty), Some(n))
    }

    /// Spec: Index expressions. Of integer type or an untyped constant; a constant is not negative and an `int`.
    pub fn valid_index(&mut self, x: &mut Operand<'a>, what: &str, allow_negative: bool) -> bool {
        if !x.is_valid() {
            return false;
        }
        self.convert_untyped(x, Basic::Int.ty());
        if !x.is_valid() {
            return false;
        }
        let problem = if !self.is_integer(x.ty) {
            Some("must be integer")
        } else if let Some(value) = x.value.as_ref().filter(|_| x.is_constant()) {
            if !allow_negative && value.sign() < 0 {
                Some("must not be negative")
            } else if represent(value, Basic::Int).is_none() {
                Some("overflows int")
            } else {
                None
            }
        } else {
            None
        };
        let Some(problem) = problem else { return true };
        let msg = format!("invalid argument: {what} {} {problem}", self.operand_string(x));
        self.error(Code::InvalidIndex, x.span(), msg);
        false
    }

    pub fn slice_expr(&mut self, x: &mut Operand<'a>, e: &'a Expr, slice: &'a SliceExpr) {
        let mut operand = self.expr(&slice.x);
        let parts = [&slice.low, &slice.high, &slice.max];
        if !operand.is_valid() {
            return self.discard(parts.into_iter().flatten());
        }
        let mut length = None;
        let Some(under) = self.sliced(&operand) else {
            return self.discard(parts.into_iter().flatten());
        };
        match under {
            TypeKind::Basic(basic) if basic.is_string() => {
                if slice.full {
                    let at = slice.max.as_ref().map_or(e.span, |m| m.span);
                    return self.error(Code::InvalidSliceExpr, at, "invalid operation: 3-index slice of string");
                }
                length = operand.value.as_ref().and_then(|v| v.as_bytes()).map(|s| s.len() as u64);
                if self.is_untyped(operand.ty) {
                    self.update_expr_type(&slice.x, Basic::String.ty(), true);
                    operand.ty = Basic::String.ty();
                }
            }
            TypeKind::Array { len, elem } => {
                length = Some(len);
                if operand.mode != Mode::Variable {
                    let msg = format!("cannot slice unaddressable value {}", self.operand_string(&operand));
                    self.error(Code::NonSliceableOperand, operand.span(), msg);
                    return self.discard(parts.into_iter().flatten());
                }
                operand.ty = self.intern(TypeKind::Slice(elem));
            }
            TypeKind::Pointer(to) if matches!(self.types().under(to), TypeKind::Array { .. }) => {
                let TypeKind::Array { len, elem } = *self.types().under(to) else { return };
                length = Some(len);
                operand.ty = self.intern(TypeKind::Slice(elem));
            }
            TypeKind::Slice(_) => {}
            TypeKind::Basic(Basic::Invalid) => return self.discard(parts.into_iter().flatten()),
            _ => {
                let msg = format!("cannot slice {}", self.operand_string(&operand));
                self.error(Code::NonSliceableOperand, operand.span(), msg);
                return self.discard(parts.into_iter().flatten());
            }
        }
        x.mode = Mode::Value;
        x.ty = operand.ty;
        if slice.full && (slice.high.is_none() || slice.max.is_none()) {
            let missing = if slice.high.is_none() { "middle" } else { "final" };
            self.error(Code::InvalidSliceExpr, e.span, format!("{missing} index required in 3-index slice"));
            return x.invalidate();
        }
        self.slice_indices(parts, length);
    }

    /// What the types of a slice expression's operand have in common; strings go with byte slices. `None` after an error.
    fn sliced(&mut self, operand: &Operand<'a>) -> Option<TypeKind> {
        if !self.types().is_type_param(operand.ty) {
            return Some(self.types().under(operand.ty).clone());
        }
        let shown = self.operand_string(operand);
        let Some(types) = self.types().specific_types(operand.ty).filter(|list| !list.is_empty()) else {
            let ty = self.type_string(operand.ty);
            let msg = format!("cannot slice {shown}: no specific type in {ty}");
            self.error(Code::NonSliceableOperand, operand.span(), msg);
            return None;
        };
        let bytes = self.intern(TypeKind::Slice(Type::BYTE));
        let mut common: Option<(Type, Type)> = None;
        let mut has_string = false;
        for ty in types {
            let mut under = self.types().underlying(ty);
            if self.is_string(under) {
                under = bytes;
                has_string = true;
            }
            match common {
                None => common = Some((ty, under)),
                Some((first, u)) if u != under => {
                    let (a, b) = (self.type_string(first), self.type_string(ty));
                    let msg = format!("cannot slice {shown}: {a} and {b} have different underlying types");
                    self.error(Code::NonSliceableOperand, operand.span(), msg);
                    return None;
                }
                Some(_) => {}
            }
        }
        if has_string {
            return Some(TypeKind::Basic(Basic::String));
        }
        common.map(|(_, u)| self.types().kind(u).clone())
    }

    fn slice_indices(&mut self, parts: [&'a Option<Expr>; 3], length: Option<u64>) {
        let mut known: Vec<(Option<u64>, Option<&'a Expr>)> = Vec::new();
        for (i, part) in parts.into_iter().enumerate() {
            let value = match part {
                Some(e) => self.index(e, length.map(|n| n + 1)).1,
                None if i == 0 => Some(0),
                None => length,
            };
            known.push((value, part.as_ref()));
        }
        // Spec: Slice expressions. Constant indices must be in order.
        for (i, &(low, _)) in known.iter().enumerate() {
            for &(high, e) in &known[i + 1..] {
                if let (Some(low), Some(high), Some(e)) = (low, high, e)
                    && high < low
                {
                    let msg = format!("invalid slice indices: {high} < {low}");
                    return self.error(Code::SwappedSliceIndices, e.span, msg);
                }
            }
        }
    }
}
