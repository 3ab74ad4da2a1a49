//! Conversions `T(x)` (Spec: Conversions).

use super::assignability::behind;
use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::Operand;
use super::untyped::represent;
use crate::constant::Value;
use crate::diag::Code;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::{Basic, Field, Signature, Type, TypeKind};
use std::sync::Arc;

impl<'a> Checker<'a> {
    /// A type's name as the program has it here: `byte` is `uint8` everywhere else.
    fn type_as_written(&self, ty: Type, written: &Expr) -> String {
        match &written.unparen().kind {
            ExprKind::Ident(ident) => ident.name.to_string(),
            _ => self.type_string(ty),
        }
    }

    /// Converts `x` to `target`; an error and an invalid `x` if that can't be.
    pub fn conversion(&mut self, x: &mut Operand<'a>, target: Type, written: &Expr) {
        let constant_arg = x.is_constant();
        let constant_target = self.is_const_type(target);
        let mut why = String::new();
        let ok = if constant_arg && constant_target {
            match self.convert_constant(x, target) {
                Some(value) => {
                    x.value = Some(value);
                    true
                }
                None if self.is_integer(x.ty) && self.is_integer(target) => {
                    let value = x.value.as_ref().map(Value::to_string).unwrap_or_default();
                    let msg = format!("constant {value} overflows {}", self.type_as_written(target, written));
                    self.error(Code::InvalidConversion, x.span(), msg);
                    return x.invalidate();
                }
                None => {
                    // What is whole is told as such where a whole number is wanted.
                    let whole = x.value.as_ref().and_then(Value::to_int).filter(|_| self.is_integer(target));
                    x.value = whole.map(Value::Int).or(x.value.take());
                    false
                }
            }
        } else if constant_arg && self.types().is_type_param(target) {
            match self.constant_to_param(x, target) {
                Ok(()) => {
                    x.mode = Mode::Value;
                    true
                }
                Err(cause) => {
                    why = cause;
                    false
                }
            }
        } else {
            match self.convertible(x, target) {
                Ok(()) => {
                    x.mode = Mode::Value;
                    true
                }
                Err(cause) => {
                    why = cause;
                    false
                }
            }
        };
        if !ok {
            if constant_arg && self.types().is_type_param(target) {
                x.mode = Mode::Value;
            }
            let (operand, name) = (self.operand_string(x), self.type_string(target));
            let colon = if why.is_empty() { "" } else { ": " };
            let msg = format!("cannot convert {operand} to type {name}{colon}{why}");
            self.error(Code::InvalidConversion, x.span(), msg);
            return x.invalidate();
        }
        if self.is_untyped(x.ty) {
            self.finish_argument(x, target, constant_arg && !constant_target);
        }
        if x.mode != Mode::Constant {
            x.value = None;
        }
        x.ty = target;
    }

    /// The argument of a conversion takes its final type.
    fn finish_argument(&mut self, x: &Operand<'a>, target: Type, constant_to_value: bool) {
        let own = if x.ty == Basic::UntypedNil.ty() {
            target
        } else if self.is_interface(target) || constant_to_value {
            self.default_type(x.ty)
        } else if x.is_constant() && self.is_integer(x.ty) && self.is_string(target) {
            x.ty
        } else {
            target
        };
        self.update_expr_type(x.expr, own, true);
    }

    /// A constant is converted to each type of a type parameter's type set.
    fn constant_to_param(&mut self, x: &Operand<'a>, param: Type) -> Result<(), String> {
        let types = self.types().specific_types(param).unwrap_or_default();
        if types.is_empty() {
            return Err(format!("{} does not contain specific types", self.type_string(param)));
        }
        for ty in types {
            if self.is_string(x.ty) && self.is_bytes_or_runes(ty) || self.convert_constant(x, ty).is_some() {
                continue;
            }
            let (t, p) = (self.type_string(self.types().underlying(ty)), self.type_string(param));
            if self.is_integer(x.ty) && self.is_integer(ty) {
                let value = x.value.as_ref().map(Value::to_string).unwrap_or_default();
                return Err(format!("constant {value} overflows {t} (in {p})"));
            }
            let operand = self.operand_string(x);
            return Err(format!("cannot convert {operand} to type {t} (in {p})"));
        }
        Ok(())
    }

    fn convert_constant(&self, x: &Operand<'a>, target: Type) -> Option<Value> {
        let basic = self.types().basic(target)?;
        let value = x.value.as_ref()?;
        if let Some(value) = represent(value, basic) {
            return Some(value);
        }
        // Spec: Conversions to and from a string type.
        if self.is_integer(x.ty) && basic.is_string() {
            let c = value.to_u64().and_then(|n| u32::try_from(n).ok()).and_then(char::from_u32);
            return Some(Value::string(c.unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4])));
        }
        None
    }

    /// Spec: Conversions, of non-constant values.
    pub fn convertible(&mut self, x: &Operand<'a>, target: Type) -> Result<(), String> {
        let why = match self.assignable(x, target) {
            Ok(()) => return Ok(()),
            Err(why) => why,
        };
        let (v, t) = (x.ty, target);
        let (vu, tu) = (self.types().underlying(v), self.types().underlying(t));
        let (vp, tp) = (self.types().is_type_param(v), self.types().is_type_param(t));
        if !vp && !tp && self.same_ignoring_tags(vu, tu) {
            return Ok(());
        }
        if let (TypeKind::Pointer(a), TypeKind::Pointer(b)) =
            (self.types().kind(v).clone(), self.types().kind(t).clone())
        {
            let params = self.types().is_type_param(a) || self.types().is_type_param(b);
            let (a, b) = (self.types().underlying(a), self.types().underlying(b));
            if !params && self.same_ignoring_tags(a, b) {
                return Ok(());
            }
        }
        if vp || tp {
            return self.convertible_params(x, target, why);
        }
        let number = |c: &Self, ty: Type| c.is_integer(ty) || c.is_float(ty);
        let uintptr = |c: &Self, ty: Type| c.types().basic(ty) == Some(Basic::Uintptr);
        let unsafe_pointer = |c: &Self, ty: Type| c.types().basic(ty) == Some(Basic::UnsafePointer);
        let ok = (number(self, v) && number(self, t))
            || (self.is_complex(v) && self.is_complex(t))
            || ((self.is_integer(v) || self.is_bytes_or_runes(v)) && self.is_string(t))
            || (self.is_string(v) && self.is_bytes_or_runes(t))
            || ((self.is_pointer(v) || uintptr(self, v)) && unsafe_pointer(self, t))
            || (unsafe_pointer(self, v) && (self.is_pointer(t) || uintptr(self, t)))
            || self.slice_to_array(v, t);
        if ok { self.allowed_conversion(v, t) } else { Err(why) }
    }

    /// Spec: Conversions, of and to type parameters: each type of the type sets.
    fn convertible_params(&mut self, x: &Operand<'a>, target: Type, mut why: String) -> Result<(), String> {
        let (v, t) = (x.ty, target);
        let (vp, tp) = (self.types().is_type_param(v), self.types().is_type_param(t));
        let Some(from) = self.types().specific_types(v).filter(|list| !list.is_empty()) else { return Err(why) };
        let Some(to) = self.types().specific_types(t).filter(|list| !list.is_empty()) else { return Err(why) };
        for &a in &from {
            for &b in &to {
                let part = Operand { ty: a, ..x.clone() };
                match self.convertible(&part, b) {
                    Ok(()) => continue,
                    Err(inner) if !inner.is_empty() => why = inner,
                    Err(_) => {}
                }
                let behind = behind(&why);
                let (at, bt) = (self.type_string(a), self.type_string(b));
                let (vt, tt) = (self.type_string(v), self.type_string(t));
                return Err(match (vp, tp) {
                    (true, true) => format!("cannot convert {at} (in {vt}) to type {bt} (in {tt}){behind}"),
                    (true, false) => format!("cannot convert {at} (in {vt}) to type {tt}{behind}"),
                    _ => format!("cannot convert {vt} to type {bt} (in {tt}){behind}"),
                });
            }
        }
        Ok(())
    }

    fn allowed_conversion(&self, from: Type, to: Type) -> Result<(), String> {
        let (wanted, what) = match self.types().under(to) {
            TypeKind::Array { .. } => ((1, 20), "array"),
            TypeKind::Pointer(_) => ((1, 17), "array pointer"),
            _ => return Ok(()),
        };
        if self.allows(wanted) || !self.slice_to_array(from, to) {
            return Ok(());
        }
        Err(format!("conversion of slice to {what} {}", self.requires(wanted)))
    }

    /// Spec: Conversions from slice to array or array pointer.
    fn slice_to_array(&self, from: Type, to: Type) -> bool {
        let TypeKind::Slice(elem) = self.types().under(from) else { return false };
        let array = match self.types().under(to) {
            TypeKind::Pointer(base) => self.types().under(*base),
            other => other,
        };
        matches!(array, TypeKind::Array { elem: other, .. } if elem == other)
    }

    fn same_ignoring_tags(&mut self, a: Type, b: Type) -> bool {
        a == b && a != INVALID || self.without_tags(a, 0) == self.without_tags(b, 0)
    }

    /// The type with all struct tags in it removed; defined types inside stay as they are.
    fn without_tags(&mut self, ty: Type, depth: u32) -> Type {
        if depth > 50 {
            return ty;
        }
        let depth = depth + 1;
        let kind = match self.types().kind(ty).clone() {
            TypeKind::Struct(fields) => {
                let mut out: Vec<Field> = Vec::with_capacity(fields.len());
                for field in fields.iter() {
                    let ty = self.without_tags(field.ty, depth);
                    out.push(Field { ty, tag: "".into(), ..field.clone() });
                }
                TypeKind::Struct(Arc::from(out))
            }
            TypeKind::Pointer(elem) => TypeKind::Pointer(self.without_tags(elem, depth)),
            TypeKind::Slice(elem) => TypeKind::Slice(self.without_tags(elem, depth)),
            TypeKind::Array { len, elem } => TypeKind::Array { len, elem: self.without_tags(elem, depth) },
            TypeKind::Map { key, value } => {
                TypeKind::Map { key: self.without_tags(key, depth), value: self.without_tags(value, depth) }
            }
            TypeKind::Signature(sig) => {
                let mut list = |types: &[Type]| types.iter().map(|&t| self.without_tags(t, depth)).collect();
                let (params, results) = (list(&sig.params), list(&sig.results));
                TypeKind::Signature(Arc::new(Signature { params, results, ..(*sig).clone() }))
            }
            TypeKind::Chan { dir, elem } => TypeKind::Chan { dir, elem: self.without_tags(elem, depth) },
            _ => return ty,
        };
        self.intern(kind)
    }
}
