//! The functions of package `unsafe` (Spec: Package unsafe).

use super::checker::Checker;
use super::info::{Builtin, Mode, Selection, SelectionKind};
use super::lookup::Found;
use super::operand::Operand;
use crate::constant::Value;
use crate::diag::Code;
use crate::syntax::ast::{CallExpr, ExprKind};
use crate::types::{Basic, Type, TypeKind};
use rustc_hash::FxHashSet;

impl<'a> Checker<'a> {
    pub fn unsafe_builtin(
        &mut self,
        x: &mut Operand<'a>,
        call: &'a CallExpr,
        builtin: Builtin,
        mut args: Vec<Operand<'a>>,
    ) {
        let context = format!("argument to unsafe.{}", builtin.name());
        match builtin {
            Builtin::Sizeof | Builtin::Alignof => {
                if !self.assignment(&mut args[0], None, &context) || !self.complete_deep(args[0].ty) {
                    return;
                }
                let ty = args[0].ty;
                // Spec: Package unsafe. The size of a type parameter is not constant.
                if self.has_varying_size(ty) {
                    return self.value_result(x, Basic::Uintptr.ty());
                }
                let types = self.types();
                let n = if builtin == Builtin::Sizeof { types.size_of(ty) } else { types.align_of(ty) };
                self.size_result(x, &args[0], n);
            }
            Builtin::Offsetof => self.offset_of(x, call),
            Builtin::UnsafeAdd => {
                let pointer = Basic::UnsafePointer.ty();
                if self.assignment(&mut args[0], Some(pointer), &context)
                    && self.valid_index(&mut args[1], "length", true)
                {
                    self.value_result(x, pointer);
                }
            }
            Builtin::UnsafeSlice => {
                let TypeKind::Pointer(elem) = *self.types().kind(self.types().core(args[0].ty)) else {
                    let msg = format!("invalid argument: {} is not a pointer", self.operand_string(&args[0]));
                    return self.error(Code::InvalidUnsafe, args[0].span(), msg);
                };
                if self.valid_index(&mut args[1], "length", false) {
                    let ty = self.intern(TypeKind::Slice(elem));
                    self.value_result(x, ty);
                }
            }
            Builtin::UnsafeSliceData => {
                let Some(elem) = self.slice_elem(args[0].ty) else {
                    let msg = format!("invalid argument: {} is not a slice", self.operand_string(&args[0]));
                    return self.error(Code::InvalidUnsafe, args[0].span(), msg);
                };
                let ty = self.intern(TypeKind::Pointer(elem));
                self.value_result(x, ty);
            }
            Builtin::UnsafeString => {
                let pointer = self.intern(TypeKind::Pointer(Type::BYTE));
                if self.assignment(&mut args[0], Some(pointer), &context)
                    && self.valid_index(&mut args[1], "length", false)
                {
                    self.value_result(x, Basic::String.ty());
                }
            }
            Builtin::UnsafeStringData if self.assignment(&mut args[0], Some(Basic::String.ty()), &context) => {
                let ty = self.intern(TypeKind::Pointer(Type::BYTE));
                self.value_result(x, ty);
            }
            // The other built-in functions are `builtins`'.
            _ => {}
        }
    }

    /// Whether a type parameter is a part of the type's values.
    fn has_varying_size(&mut self, ty: Type) -> bool {
        self.any_part(ty, |c, part| c.types().is_type_param(part))
    }

    /// Whether something holds of the type, or of one that its values consist of.
    fn any_part(&mut self, ty: Type, mut holds: impl FnMut(&mut Self, Type) -> bool) -> bool {
        let mut seen = FxHashSet::from_iter([ty]);
        let mut rest = vec![ty];
        while let Some(ty) = rest.pop() {
            if holds(self, ty) {
                return true;
            }
            match self.types().under(ty) {
                TypeKind::Array { elem, .. } if seen.insert(*elem) => rest.push(*elem),
                TypeKind::Struct(fields) => rest.extend(fields.iter().map(|f| f.ty).filter(|&ty| seen.insert(ty))),
                _ => {}
            }
        }
        false
    }

    fn value_result(&mut self, x: &mut Operand<'a>, ty: Type) {
        x.mode = Mode::Value;
        x.ty = ty;
    }

    fn size_result(&mut self, x: &mut Operand<'a>, of: &Operand<'a>, n: u64) {
        if n > i64::MAX as u64 {
            let msg = format!("{} is too large", self.operand_string(of));
            return self.error(Code::InvalidUnsafe, of.span(), msg);
        }
        x.mode = Mode::Constant;
        x.ty = Basic::Uintptr.ty();
        x.value = Some(Value::int(n));
    }

    fn offset_of(&mut self, x: &mut Operand<'a>, call: &'a CallExpr) {
        let arg = &call.args[0];
        let ExprKind::Selector { x: base, sel } = &arg.unparen().kind else {
            let msg = format!("invalid argument: {} is not a selector expression", self.expr_string(arg));
            self.error(Code::InvalidUnsafe, arg.span, msg);
            return self.discard([arg]);
        };
        let operand = self.expr(base);
        if !operand.is_valid() {
            return;
        }
        let ty = match *self.types().under(operand.ty) {
            TypeKind::Pointer(to) if matches!(self.types().under(to), TypeKind::Struct(_)) => to,
            _ => operand.ty,
        };
        if !self.complete_deep(ty) {
            return;
        }
        let pkg = self.pkg;
        match self.lookup_field_or_method(ty, false, &sel.name, pkg) {
            Found::Field { indirect: true, .. } => {
                let msg = format!(
                    "invalid argument: field {} is embedded via a pointer in {}",
                    sel.name,
                    self.type_string(ty)
                );
                self.error(Code::InvalidUnsafe, operand.span(), msg);
            }
            Found::Field { path, ty: field_type, .. } => {
                let mut at = ty;
                let mut offset = 0u64;
                for &i in &path {
                    offset = offset.saturating_add(self.types().offset_of(at, i as usize));
                    let TypeKind::Struct(fields) = self.types().under(at) else { break };
                    at = fields[i as usize].ty;
                }
                let kind = SelectionKind::Field;
                let selection = Selection { kind, receiver: ty, path, method: None, ty: field_type, interface: false };
                self.info().selections.insert(arg.unparen().id, selection);
                self.record(arg.unparen().id, Mode::Value, field_type, None);
                if self.has_varying_size(ty) {
                    return self.value_result(x, Basic::Uintptr.ty());
                }
                self.size_result(x, &operand, offset);
            }
            Found::Method { .. } | Found::PointerReceiver => {
                let msg = format!("invalid argument: {} is a method value", self.expr_string(arg));
                self.error(Code::InvalidUnsafe, arg.span, msg);
            }
            Found::Ambiguous { .. } | Found::Nothing => {
                let msg = format!("invalid argument: {} has no single field {}", self.type_string(ty), sel.name);
                self.error(Code::MissingFieldOrMethod, operand.span(), msg);
            }
        }
    }

    /// Makes sure that a type's size is known: all types that it holds by value are declared.
    fn complete_deep(&mut self, ty: Type) -> bool {
        !self.any_part(ty, |c, part| !c.complete(part))
    }
}
