//! What may be assigned to what (Spec: Assignability, Implementing an interface).

use super::checker::{Checker, INVALID};
use super::info::Mode;
use super::operand::Operand;
use crate::diag::Code;
use crate::types::{ChanDir, Type, TypeKind};

impl<'a> Checker<'a> {
    /// Gives an untyped operand its final type (`None`: the default type) and checks that it can be assigned to `target`.
    /// `context` completes "cannot use x as T value in ...". After an error `x` is invalid.
    pub fn assignment(&mut self, x: &mut Operand<'a>, target: Option<Type>, context: &str) -> bool {
        self.single_value(x);
        let name = self.target_name.take();
        self.non_generic(x, target.map(|t| (t, name.as_deref().unwrap_or(context))));
        match x.mode {
            Mode::Invalid => return false,
            Mode::Constant | Mode::Variable | Mode::MapIndex | Mode::Value | Mode::CommaOk | Mode::Nil => {}
            Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr => {
                let name = target.map_or("_".to_string(), |t| self.type_string(t));
                let msg = format!("cannot assign {} to {name} in {context}", self.operand_string(x));
                self.error(Code::IncompatibleAssign, x.span(), msg);
                x.invalidate();
                return false;
            }
        }
        if self.is_untyped(x.ty) && !self.finish_untyped(x, target, context) {
            return false;
        }
        let Some(target) = target else { return true };
        if let Err(why) = self.assignable(x, target) {
            let (operand, name) = (self.operand_string(x), self.type_string(target));
            let colon = if why.is_empty() { "" } else { ": " };
            let msg = format!("cannot use {operand} as {name} value in {context}{colon}{why}");
            self.error(Code::IncompatibleAssign, x.span(), msg);
            x.invalidate();
            return false;
        }
        true
    }

    fn finish_untyped(&mut self, x: &mut Operand<'a>, target: Option<Type>, context: &str) -> bool {
        let target = match target {
            None if x.is_nil() => {
                self.error(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
                x.invalidate();
                return false;
            }
            // Constants in interfaces have their default types.
            Some(target) if x.is_nil() || !self.is_interface(target) => target,
            _ => self.default_type(x.ty),
        };
        match self.implicit_type(x, target) {
            Ok((ty, value)) => {
                self.set_implicit(x, ty, value);
                true
            }
            Err(code) => {
                let (operand, name) = (self.operand_string(x), self.type_string(target));
                let (code, how) = match code {
                    Code::TruncatedFloat => (code, " (truncated)"),
                    Code::NumericOverflow => (code, " (overflows)"),
                    _ => (Code::IncompatibleAssign, ""),
                };
                let msg = format!("cannot use {operand} as {name} value in {context}{how}");
                self.error(code, x.span(), msg);
                x.invalidate();
                false
            }
        }
    }

    /// Spec: Assignability. `Err` has the reason, maybe empty.
    pub fn assignable(&mut self, x: &Operand<'a>, target: Type) -> Result<(), String> {
        if !x.is_valid() || target == INVALID || x.ty == INVALID || x.ty == target {
            return Ok(());
        }
        let refused = Err(String::new());
        if self.is_untyped(x.ty) {
            return self.implicit_type(x, target).map(|_| ()).or(refused);
        }
        let (v, t) = (x.ty, target);
        let (vu, tu) = (self.types().underlying(v), self.types().underlying(t));
        let (vp, tp) = (self.types().is_type_param(v), self.types().is_type_param(t));
        let both_named = self.types().has_name(v) && self.types().has_name(t);
        if vu == tu && vu != INVALID && !both_named && !vp && !tp {
            return Ok(());
        }
        if self.is_interface(t) {
            match self.implements(v, t) {
                None => return Ok(()),
                Some(why) if !vp => return Err(why),
                // Each type of the type set may still implement it.
                Some(_) => {}
            }
        }
        if self.is_interface_pointer(t) && !vp {
            let why = self.interface_pointer_error(t);
            let (v, t) = (self.type_string(v), self.type_string(t));
            return Err(format!("{v} does not implement {t} ({why})"));
        }
        if self.is_interface(v) && !vp && self.implements(t, v).is_none() {
            return Err("need type assertion".to_string());
        }
        // A bidirectional channel may be used where one direction is asked for.
        if let (TypeKind::Chan { dir: ChanDir::Both, elem }, TypeKind::Chan { elem: other, .. }) =
            (self.types().kind(vu), self.types().kind(tu))
            && elem == other
            && !both_named
        {
            return Ok(());
        }
        // Spec: Assignability, of type parameters.
        if tp && !self.types().has_name(v) {
            return self.assignable_to_all(x, t);
        }
        if vp && !self.types().has_name(t) {
            return self.all_assignable(x, t);
        }
        refused
    }

    /// A value of a type without a name is assignable to each type of a type parameter's type set.
    fn assignable_to_all(&mut self, x: &Operand<'a>, param: Type) -> Result<(), String> {
        let Some(types) = self.types().specific_types(param).filter(|list| !list.is_empty()) else {
            return Err(String::new());
        };
        for ty in types {
            if let Err(why) = self.assignable(x, ty) {
                let (v, t) = (self.type_string(x.ty), self.type_string(ty));
                let behind = behind(&why);
                return Err(format!("cannot assign {v} to {t} (in {}){behind}", self.type_string(param)));
            }
        }
        Ok(())
    }

    /// Values of each type of the operand's type set are assignable to a type without a name.
    fn all_assignable(&mut self, x: &Operand<'a>, target: Type) -> Result<(), String> {
        let Some(types) = self.types().specific_types(x.ty).filter(|list| !list.is_empty()) else {
            return Err(String::new());
        };
        for ty in types {
            let part = Operand { ty, ..x.clone() };
            if let Err(why) = self.assignable(&part, target) {
                let (v, t) = (self.type_string(ty), self.type_string(target));
                let behind = behind(&why);
                return Err(format!("cannot assign {v} (in {}) to {t}{behind}", self.type_string(x.ty)));
            }
        }
        Ok(())
    }

    /// `None`: `ty` implements the interface. `Some`: the whole reason why it doesn't.
    pub fn implements(&mut self, ty: Type, iface: Type) -> Option<String> {
        if let TypeKind::Pointer(base) = self.types().under(ty)
            && self.types().underlying(*base) == INVALID
        {
            return None;
        }
        let (ty, iface) = (self.types().unalias(ty), self.types().unalias(iface));
        match self.types().under(iface) {
            TypeKind::Interface(i) if i.comparable || !i.terms.is_empty() => self.outside_of(ty, iface, "implement"),
            _ => {
                let why = self.missing_method(ty, iface)?;
                Some(format!("{} does not implement {} {why}", self.type_string(ty), self.type_string(iface)))
            }
        }
    }
}

/// A reason on a line of its own, behind what follows from it.
pub fn behind(why: &str) -> String {
    if why.is_empty() { String::new() } else { format!("\n\t{why}") }
}
