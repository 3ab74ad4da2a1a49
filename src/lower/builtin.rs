//! Built-in functions (Spec: Built-in functions).
//!
//! In: a call of a builtin. Out: a tree, or statements.
//! Always: one whose value is constant never comes here.

use super::FuncKey;
use super::escape::ROOM;
use super::func::FuncLower;
use super::operand::{Base, Val};
use crate::check::info::{Builtin, Mode};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Cmp, FirstArray, Num, Place, Slot, Target, X, x};
use crate::types::{Type, TypeKind};
use crate::value::{Kind, RType};

impl<'w> FuncLower<'_, 'w> {
    /// A builtin whose result is one word.
    pub fn builtin_word(&mut self, e: &'w Expr, b: Builtin, call: &'w CallExpr) -> X {
        let args = &call.args;
        match (b, args.as_slice()) {
            (Builtin::Len, [x]) => self.length(x, false),
            (Builtin::Cap, [x]) => self.length(x, true),
            (Builtin::Make, [_, rest @ ..]) => self.make(self.ty(e), rest),
            (Builtin::New, [x]) => self.new_value(x),
            (Builtin::Real, [z]) => self.complex_part(z, false),
            (Builtin::Imag, [z]) => self.complex_part(z, true),
            (
                Builtin::Sizeof
                | Builtin::Alignof
                | Builtin::Offsetof
                | Builtin::UnsafeAdd
                | Builtin::UnsafeSlice
                | Builtin::UnsafeSliceData
                | Builtin::UnsafeString
                | Builtin::UnsafeStringData,
                _,
            ) => self.unsafe_word(e, b, call),
            _ => {
                let rt = self.rt(self.ty(e));
                let slot = self.temp(rt);
                if !self.builtin_direct(e, b, call, slot) {
                    return self.lost_word(e);
                }
                X::Local(slot)
            }
        }
    }

    /// A builtin that puts its result into a slot by statements.
    pub fn builtin_direct(&mut self, e: &'w Expr, b: Builtin, call: &'w CallExpr, slot: Slot) -> bool {
        let args = &call.args;
        if let Some(one) = self.spread_operand(call) {
            return self.spread_direct(e, b, one, slot);
        }
        match (b, args.as_slice()) {
            (Builtin::Append, [s, rest @ ..]) => self.append(e, call, s, rest, slot),
            (Builtin::Copy, [to, from]) => self.copy(to, from, Some(slot)),
            (Builtin::Recover, []) => self.fb.recover(slot),
            (Builtin::Complex, [re, im]) => {
                let ty = self.ty(e);
                self.complex_make(re, im, ty, slot);
            }
            (Builtin::Min | Builtin::Max, _) => self.min_max(e, b == Builtin::Max, args, slot),
            _ => return false,
        }
        true
    }

    pub fn builtin_stmt(&mut self, e: &'w Expr, b: Builtin, call: &'w CallExpr) {
        match (b, call.args.as_slice()) {
            (Builtin::Copy, [to, from]) => self.copy(to, from, None),
            (Builtin::Copy, _) => {
                let slot = self.temp_word(false);
                self.builtin_direct(e, b, call, slot);
            }
            (Builtin::Recover, []) => {
                let slot = self.temp_word(true);
                self.fb.recover(slot);
            }
            (
                Builtin::Clear | Builtin::Close | Builtin::Delete | Builtin::Panic | Builtin::Print | Builtin::Println,
                _,
            ) => {
                let (vals, types) = self.builtin_operands(b, call);
                self.builtin_effect(e.span, b, vals, &types);
            }
            _ => self.discard(e),
        }
    }

    /// Operands of a builtin that is a statement, as it takes them.
    fn builtin_operands(&mut self, b: Builtin, call: &'w CallExpr) -> (Vec<Val>, Vec<Type>) {
        if let Some(one) = self.spread_operand(call) {
            return self.spread_operands(b, one);
        }
        let (mut vals, mut types) = (Vec::new(), Vec::new());
        for (i, e) in call.args.iter().enumerate() {
            let ty = match (b, i) {
                (Builtin::Panic | Builtin::Print | Builtin::Println, _) => self.lo.world.any,
                (Builtin::Delete, 1) => match self.under(self.ty(&call.args[0])) {
                    TypeKind::Map { key, .. } => *key,
                    _ => self.ty(e),
                },
                _ => self.ty(e),
            };
            let val = self.val_ahead(e, ty, &call.args[i + 1..]);
            if matches!(b, Builtin::Print | Builtin::Println) {
                self.mark_interface(self.ty(e), &mut vals, &mut types);
            }
            vals.push(val);
            types.push(ty);
        }
        (vals, types)
    }

    /// Before an operand of `print` that is an interface itself stands a nil: it is shown as an interface, not as the
    /// value in it (`exec::print`).
    pub fn mark_interface(&self, operand: Type, vals: &mut Vec<Val>, types: &mut Vec<Type>) {
        if self.lo.is_interface(operand) {
            vals.push(Val::Word(X::Const(0)));
            types.push(self.lo.world.any);
        }
    }

    /// Runs a builtin on operands in hand.
    fn builtin_effect(&mut self, span: crate::source::Span, b: Builtin, vals: Vec<Val>, types: &[Type]) {
        let mut args: Vec<Arg> = Vec::new();
        for (val, &ty) in vals.into_iter().zip(types) {
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        match b {
            Builtin::Print | Builtin::Println => self.print(span, b, args),
            Builtin::Delete => {
                let mut args = args.into_iter();
                let mt = self.lo.map_type(types[0]);
                if let (Some(Arg::Word(m)), Some(key)) = (args.next(), args.next()) {
                    self.fb.map_delete(mt, m, key);
                }
            }
            _ => {
                let Some(Arg::Word(word)) = args.into_iter().next() else { return };
                match (b, self.under(types[0])) {
                    (Builtin::Panic, _) => self.fb.panic(word),
                    (Builtin::Close, _) => self.fb.close(word),
                    (_, TypeKind::Map { .. }) => {
                        let mt = self.lo.map_type(types[0]);
                        self.fb.map_clear(mt, word);
                    }
                    (_, &TypeKind::Slice(elem)) => {
                        let elem = self.rt(elem);
                        self.fb.clear_slice(elem, word);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Spec: Bootstrapping.
    fn print(&mut self, span: crate::source::Span, b: Builtin, args: Vec<Arg>) {
        let name = if b == Builtin::Print { "runtime.print" } else { "runtime.println" };
        let Some(native) = (self.natives())(name) else {
            self.unsupported(span, "print and println are not supported");
            return;
        };
        let any = self.lo.world.any;
        let slice = self.slice_of(any, args);
        self.fb.call(Target::Native(native), vec![Arg::Word(slice)], None);
    }

    /// A builtin that is deferred or started: a function of its operands.
    pub fn builtin_later(&mut self, b: Builtin, call: &'w CallExpr) -> (Target, Vec<Arg>, Vec<bool>) {
        let (vals, types) = if matches!(b, Builtin::Copy) && self.spread_operand(call).is_none() {
            let mut vals = Vec::new();
            let mut types = Vec::new();
            for e in &call.args {
                vals.push(self.val(e));
                types.push(self.ty(e));
            }
            (vals, types)
        } else {
            self.builtin_operands(b, call)
        };
        let numbers: Vec<String> = types.iter().map(|t| t.number().to_string()).collect();
        let key = FuncKey::Builtin(format!("{b:?} {}", numbers.join(" ")));
        let func = match self.lo.st.funcs.get(&key) {
            Some(&func) => func,
            None => {
                let name = format!("{b:?}").to_lowercase();
                let func = self.lo.st.program.declare(name);
                func.get().wrapper.set(true);
                self.lo.st.funcs.insert(key, func);
                let maps: Vec<Vec<bool>> = types.iter().map(|&ty| self.lo.rt(ty).frame_map().into_owned()).collect();
                let mut f = FuncLower::raw(self.lo, func, &maps, &[], false);
                f.builtin_body(b, &types, call.fun.span);
                f.finish();
                func
            }
        };
        let mut args = Vec::new();
        for (val, &ty) in vals.into_iter().zip(&types) {
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        let map = self.results_map(&types);
        (Target::Func(func), args, map)
    }

    fn builtin_body(&mut self, b: Builtin, types: &[Type], span: crate::source::Span) {
        let mut slot = 0;
        let mut vals = Vec::new();
        for &ty in types {
            let rt = self.rt(ty);
            let val = self.slot_val(slot, rt);
            vals.push(val);
            slot += rt.words;
        }
        match b {
            // Spec: Handling panics: recover does nothing unless a deferred function calls it.
            Builtin::Recover => {}
            Builtin::Copy => {
                let mut words = vals.into_iter();
                if let (Some(Val::Word(to)), Some(Val::Word(from))) = (words.next(), words.next()) {
                    self.copy_words(types[0], types[1], to, from, None);
                }
            }
            _ => self.builtin_effect(span, b, vals, types),
        }
        self.fb.ret(Vec::new());
    }

    // ---- length and capacity, making and new ----

    fn length(&mut self, e: &'w Expr, cap: bool) -> X {
        let ty = self.ty(e);
        match *self.under(ty) {
            TypeKind::Slice(_) if cap => x::slice_cap(self.word(e)),
            TypeKind::Slice(_) => x::slice_len(self.word(e)),
            TypeKind::Map { .. } => x::map_len(self.word(e)),
            TypeKind::Chan { .. } if cap => x::chan_cap(self.word(e)),
            TypeKind::Chan { .. } => x::chan_len(self.word(e)),
            TypeKind::Array { len, .. } => {
                self.discard(e);
                X::Const(len)
            }
            TypeKind::Pointer(array) => {
                self.discard(e);
                X::Const(self.rt(array).len)
            }
            _ => x::str_len(self.word(e)),
        }
    }

    fn make(&mut self, ty: Type, sizes: &'w [Expr]) -> X {
        let (first, second) = match sizes {
            [] => (None, None),
            [one] => (Some(self.word(one)), None),
            [one, two, ..] => {
                let (one, two) = self.two(one, two);
                (Some(one), Some(two))
            }
        };
        match *self.under(ty) {
            TypeKind::Slice(elem) => {
                let elem = self.rt(elem);
                x::make_slice(elem, first.unwrap_or(X::Const(0)), second)
            }
            TypeKind::Map { .. } => x::make_map(self.lo.map_type(ty), first),
            TypeKind::Chan { elem, .. } => {
                let elem = self.rt(elem);
                x::make_chan(elem, first)
            }
            _ => X::Const(0),
        }
    }

    /// `new(T)`, or `new(x)`: a variable with that value.
    fn new_value(&mut self, e: &'w Expr) -> X {
        let ty = match self.tv(e) {
            tv if tv.mode == Mode::TypeExpr => return x::new_object(self.rt(tv.ty)),
            tv => tv.ty,
        };
        let ty = match &self.tv(e).value {
            Some(value) => self.lo.constant_type(value, ty),
            None => ty,
        };
        let rt = self.rt(ty);
        let val = self.val(e);
        let slot = self.temp_word(true);
        // The value is read before the statement that stores it, in case it needs the temporary.
        self.fb.set(slot, x::new_object(rt));
        self.store_place(Place::deref(X::Local(slot)), val, rt);
        X::Local(slot)
    }

    // ---- append and copy ----

    fn append(&mut self, e: &'w Expr, call: &'w CallExpr, s: &'w Expr, rest: &'w [Expr], slot: Slot) {
        let ty = self.ty(e);
        let TypeKind::Slice(elem) = *self.under(ty) else { return };
        let rt = self.rt(elem);
        let later = self.any_statements(rest);
        let slice = if self.tv(s).mode == Mode::Nil { X::Const(0) } else { self.ahead(later, |f| f.word(s)) };
        if call.ellipsis.is_some() {
            let Some(other) = rest.first() else { return };
            let is_string = self.is_string(self.ty(other));
            let other = if self.tv(other).mode == Mode::Nil { X::Const(0) } else { self.word(other) };
            self.fb.append_slice(rt, slot, slice, other, is_string);
            return;
        }
        if rest.is_empty() {
            self.fb.set(slot, slice);
            return;
        }
        let mut elems = Vec::new();
        for (i, e) in rest.iter().enumerate() {
            let val = self.val_ahead(e, elem, &rest[i + 1..]);
            let arg = self.val_arg(val, elem);
            elems.push(arg);
        }
        let first = self.first_array(e, rt);
        self.fb.append(rt, slot, slice, elems, first);
    }

    /// The array that this `append` may make.
    fn first_array(&self, e: &Expr, elem: &RType) -> Option<FirstArray> {
        let owner = self.first_arrays.calls.get(&e.id)?;
        let room = ROOM.checked_div(elem.go_size).filter(|&n| n > 0)?;
        Some(FirstArray { made: *self.array_made.get(owner)?, room })
    }

    fn copy(&mut self, to: &'w Expr, from: &'w Expr, dst: Option<Slot>) {
        let (to_ty, from_ty) = (self.ty(to), self.ty(from));
        let (to, from) = self.two(to, from);
        self.copy_words(to_ty, from_ty, to, from, dst);
    }

    pub fn copy_words(&mut self, to_ty: Type, from_ty: Type, to: X, from: X, dst: Option<Slot>) {
        let TypeKind::Slice(elem) = *self.under(to_ty) else { return };
        let rt = self.rt(elem);
        let is_string = self.is_string(from_ty);
        self.fb.copy_slice(rt, dst, to, from, is_string);
    }

    // ---- min and max ----

    /// Spec: Min and max.
    fn min_max(&mut self, e: &'w Expr, max: bool, args: &'w [Expr], slot: Slot) {
        let ty = self.ty(e);
        let ptr = Self::is_ptr(self.rt(ty));
        // Operands first: the destination may be one of them.
        let mut words = Vec::new();
        for arg in args {
            let word = match &self.tv(arg).value {
                Some(value) => X::Const(self.lo.constant(value, ty)),
                None => self.word(arg),
            };
            words.push(self.spill(word, ptr));
        }
        self.least(ty, max, words, slot);
    }

    /// The smallest (or largest) of operands in hand.
    pub fn least(&mut self, ty: Type, max: bool, words: Vec<X>, slot: Slot) {
        let rt = self.rt(ty);
        let ptr = Self::is_ptr(rt);
        let acc = self.temp_word(ptr);
        let mut words = words.into_iter();
        if let Some(first) = words.next() {
            self.fb.set(acc, first);
        }
        for word in words {
            let (a, b) = self.stable(word, ptr);
            let less = self.lesser(rt.kind, max, acc, a, b);
            self.fb.set(acc, less);
        }
        self.fb.set(slot, X::Local(acc));
    }

    /// The smaller (or larger) of the accumulator and an operand.
    fn lesser(&mut self, kind: Kind, max: bool, acc: Slot, a: X, b: X) -> X {
        let op = if max { Cmp::Gt } else { Cmp::Lt };
        let num = match kind {
            Kind::String => return x::select(x::str_compare(op, a, X::Local(acc)), b, X::Local(acc)),
            Kind::Float32 | Kind::Float64 => return x::float_extreme(kind == Kind::Float32, max, a, X::Local(acc)),
            Kind::Int | Kind::Int64 | Kind::Int8 | Kind::Int16 | Kind::Int32 => Num::I64,
            _ => Num::U64,
        };
        x::select(x::compare(op, num, a, X::Local(acc)), b, X::Local(acc))
    }

    /// A fresh object of the type, in a temporary.
    pub fn fresh(&mut self, ty: Type) -> (Slot, Base) {
        let rt = self.rt(ty);
        let slot = self.temp_word(true);
        self.fb.set(slot, x::new_object(rt));
        (slot, Base::Ptr(slot, 0))
    }
}
