//! Built-in functions whose operands are the results of one call (Spec: Calls): `complex(f())`.
//!
//! In: a call of a builtin with such an operand. Out: statements that call the function and then do the builtin's work on
//! the results, which lie in temporaries.
//! Not here: builtins whose operands are written one by one (`builtin`).

use super::func::FuncLower;
use super::operand::Val;
use crate::check::info::Builtin;
use crate::syntax::ast::{CallExpr, Expr};
use crate::tree::build::{Arg, Slot};
use crate::types::{Type, TypeKind};

/// Results that are a builtin's operands, and their types.
type Operands = (Vec<Val>, Vec<Type>);

impl<'w> FuncLower<'_, 'w> {
    /// The call whose results are the operands.
    pub fn spread_operand(&self, call: &'w CallExpr) -> Option<&'w Expr> {
        match call.args.as_slice() {
            [one] if matches!(self.lo.kind(self.ty(one)), TypeKind::Tuple(_)) => Some(one),
            _ => None,
        }
    }

    /// Calls the function; its results as the builtin takes them.
    pub fn spread_operands(&mut self, b: Builtin, one: &'w Expr) -> Operands {
        let results = self.tuple(one);
        let first = results.first().map(|&(_, ty)| ty);
        let (mut vals, mut types) = (Vec::new(), Vec::new());
        for (i, (slot, ty)) in results.into_iter().enumerate() {
            let target = match (b, first.map(|ty| self.under(ty))) {
                (Builtin::Print | Builtin::Println, _) => self.lo.world.any,
                (Builtin::Delete, Some(TypeKind::Map { key, .. })) if i > 0 => *key,
                (Builtin::Append, Some(TypeKind::Slice(elem))) if i > 0 => *elem,
                _ => ty,
            };
            let rt = self.rt(ty);
            let val = self.slot_val(slot, rt);
            let val = self.assigned_val(val, ty, target);
            if matches!(b, Builtin::Print | Builtin::Println) {
                self.mark_interface(ty, &mut vals, &mut types);
            }
            vals.push(val);
            types.push(target);
        }
        (vals, types)
    }

    /// A builtin with a result, which goes into `slot`. `false` where there is no such builtin.
    pub fn spread_direct(&mut self, e: &'w Expr, b: Builtin, one: &'w Expr, slot: Slot) -> bool {
        let (vals, types) = self.spread_operands(b, one);
        let mut args = Vec::new();
        for (val, &ty) in vals.into_iter().zip(&types) {
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        let word = |arg| match arg {
            Arg::Word(word) => Some(word),
            _ => None,
        };
        match (b, &*types) {
            (Builtin::Append, [slice, ..]) => {
                let TypeKind::Slice(elem) = *self.under(*slice) else { return false };
                let rt = self.rt(elem);
                let rest = args.split_off(1);
                let Some(slice) = args.pop().and_then(word) else { return false };
                self.fb.append(rt, slot, slice, rest, None);
            }
            (Builtin::Min | Builtin::Max, _) => {
                let words = args.into_iter().filter_map(word).collect();
                self.least(self.ty(e), b == Builtin::Max, words, slot);
            }
            (Builtin::Copy | Builtin::Complex, &[first, second]) => {
                let mut words = args.into_iter().filter_map(word);
                let (Some(one), Some(other)) = (words.next(), words.next()) else { return false };
                if b == Builtin::Copy {
                    self.copy_words(first, second, one, other, Some(slot));
                } else {
                    let is64 = self.is64(self.ty(e));
                    self.fb.complex_make(is64, slot, one, other);
                }
            }
            _ => return false,
        }
        true
    }
}
