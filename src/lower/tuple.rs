//! Assignments of several values (Spec: Assignment statements: tuple assignment).
//!
//! In: left sides, and right sides or one expression with several values. Out: statements.
//! Always: nothing is assigned before every operand that an earlier assignment could change was read.

use super::assign::{Left, is_blank};
use super::func::{FuncLower, Storage};
use super::operand::{Base, Val};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Place, Slot, X, x};
use crate::types::{Basic, ObjectId, Type, TypeKind};
use crate::value::RType;

impl<'w> FuncLower<'_, 'w> {
    /// The values of a call with several results or of a comma-ok form, in temporaries.
    pub fn values(&mut self, e: &'w Expr) -> Vec<(Slot, Type)> {
        if let TypeKind::Tuple(_) = self.lo.kind(self.ty(e)) {
            return self.tuple(e);
        }
        let ty = self.ty(e);
        let rt = self.rt(ty);
        let (value, ok) = (self.temp(rt), self.temp_word(false));
        self.comma_ok(e, Some(value), Some(ok));
        vec![(value, ty), (ok, Basic::Bool.ty())]
    }

    /// A map index, type assertion or receive with two values.
    pub fn comma_ok(&mut self, e: &'w Expr, value: Option<Slot>, ok: Option<Slot>) {
        let e = e.unparen();
        // An assertion panics unless it has somewhere to say that it failed.
        let ok = ok.or_else(|| matches!(e.kind, ExprKind::TypeAssert { .. }).then(|| self.temp_word(false)));
        match &e.kind {
            ExprKind::Index { x, indices } => {
                if let Some(key) = indices.first() {
                    self.map_get(x, key, value, ok);
                }
            }
            ExprKind::TypeAssert { x, .. } => {
                // A blank second value keeps the assertion from panicking all the same.
                let ok = ok.unwrap_or_else(|| self.temp_word(false));
                self.assertion(e, x, value, Some(ok));
            }
            ExprKind::Unary { x, .. } => self.receive(x, value, ok),
            _ => self.unsupported(e.span, "this expression has one value only"),
        }
    }

    pub fn map_get(&mut self, m: &'w Expr, key: &'w Expr, value: Option<Slot>, ok: Option<Slot>) {
        let ty = self.ty(m);
        let &TypeKind::Map { key: key_ty, .. } = self.under(ty) else { return };
        let mt = self.lo.map_type(ty);
        let map = self.word_before(m, key);
        let key = self.arg(key, key_ty);
        self.fb.map_get(mt, map, key, value, ok);
    }

    /// `x.(T)` into a slot; it panics without `ok`.
    pub fn type_assert(&mut self, e: &'w Expr, x: &'w Expr, slot: Slot, ok: Option<Slot>) {
        self.assertion(e, x, Some(slot), ok);
    }

    fn assertion(&mut self, e: &'w Expr, x: &'w Expr, value: Option<Slot>, ok: Option<Slot>) {
        let (from, to) = (self.ty(x), self.ty(e));
        let word = self.word(x);
        let (from, to_rt) = (self.rt(from), self.rt(to));
        if self.lo.is_interface(to) {
            self.fb.assert_iface(to_rt, word, value, ok, from);
        } else {
            self.fb.assert_concrete(to_rt, word, value, ok, from);
        }
    }

    pub fn receive(&mut self, ch: &'w Expr, value: Option<Slot>, ok: Option<Slot>) {
        let elem = self.chan_elem(ch);
        let ch = self.word(ch);
        self.fb.recv(elem, ch, value, ok);
    }

    pub fn chan_elem(&mut self, ch: &Expr) -> &'static RType {
        match *self.under(self.ty(ch)) {
            TypeKind::Chan { elem, .. } => self.rt(elem),
            _ => self.rt(Basic::Int.ty()),
        }
    }

    /// Several variables from one expression.
    pub fn assign_tuple(&mut self, lhs: &'w [Expr], r: &'w Expr) {
        let lefts = self.lefts(lhs, true);
        if let ([Left::Slot(value, ty), Left::Slot(ok, ok_ty)], false) =
            (lefts.as_slice(), matches!(self.lo.kind(self.ty(r)), TypeKind::Tuple(_)))
            && *ty == self.ty(r)
            && !self.lo.is_interface(*ok_ty)
        {
            return self.comma_ok(r, Some(*value), Some(*ok));
        }
        let values = self.values(r);
        let assigned = self.assigned_slots(lhs);
        let lefts = self.settle_all_but_first(lefts, &assigned);
        for (left, (slot, ty)) in lefts.into_iter().zip(values) {
            let rt = self.rt(ty);
            let val = self.slot_val(slot, rt);
            self.put(left, val, ty);
        }
    }

    /// The left sides of several assignments. Like the gc compiler: what is called on the right is called before
    /// variables among the operands on the left are read.
    fn lefts(&mut self, lhs: &'w [Expr], calls: bool) -> Vec<Left> {
        let assigned = self.assigned_slots(lhs);
        let mut lefts = Vec::new();
        for (i, l) in lhs.iter().enumerate() {
            let later = calls || self.any_statements(&lhs[i + 1..]);
            let left = match self.new_var(l) {
                Some(_) => Left::Blank,
                None => self.ahead(later, |f| f.left(l)),
            };
            lefts.push(if i == 0 || calls { left } else { self.settle_left(left, &assigned) });
        }
        lefts
    }

    /// Nothing is assigned before the first assignment: its operands may still be trees.
    fn settle_all_but_first(&mut self, lefts: Vec<Left>, assigned: &[Slot]) -> Vec<Left> {
        let settle = |(i, left)| if i == 0 { left } else { self.settle_left(left, assigned) };
        lefts.into_iter().enumerate().map(settle).collect()
    }

    /// New variables from one expression with several values.
    pub fn define_tuple(&mut self, objects: &[Option<ObjectId>], r: &'w Expr) {
        let types: Vec<Type> = match self.lo.kind(self.ty(r)) {
            TypeKind::Tuple(types) => types.to_vec(),
            _ => vec![self.ty(r), Basic::Bool.ty()],
        };
        let mut direct = true;
        for (object, &ty) in objects.iter().zip(&types) {
            let Some(object) = *object else { continue };
            let rt = self.rt(ty);
            let same = self.object_ty(object) == ty
                || ty == Basic::Bool.ty() && rt.words == 1 && !self.lo.is_interface(self.object_ty(object));
            direct &= same && !self.needs_cell(object, rt) && !self.is_global(object);
        }
        if !direct {
            let values = self.values(r);
            for (object, (slot, ty)) in objects.iter().zip(values) {
                if let Some(object) = *object {
                    self.define_from(object, slot, ty);
                }
            }
            return;
        }
        if !matches!(self.lo.kind(self.ty(r)), TypeKind::Tuple(_)) {
            // A variable's slot is its own: it is not read by the expression.
            let mut slots = objects.iter().map(|o| {
                o.and_then(|o| match self.declare(o) {
                    Storage::Slot(slot) => Some(slot),
                    _ => None,
                })
            });
            let (value, ok) = (slots.next().flatten(), slots.next().flatten());
            return self.comma_ok(r, value, ok);
        }
        let ExprKind::Call(call) = &r.unparen().kind else { return };
        let parts = self.call_parts(call);
        let map = self.results_map(&types);
        let first = self.local(&map);
        self.emit_call(parts, Some(first), call.lparen);
        for (object, (slot, _)) in objects.iter().zip(self.spread(first, &types)) {
            if let Some(object) = *object {
                self.vars.insert(object, Storage::Slot(slot));
            }
        }
    }

    /// A new variable with the value that lies in a slot.
    pub fn define_from(&mut self, object: ObjectId, slot: Slot, ty: Type) {
        let rt = self.rt(ty);
        let val = self.slot_val(slot, rt);
        self.define_val(object, val, ty);
    }

    /// A new variable with a value in hand.
    pub fn define_val(&mut self, object: ObjectId, val: Val, ty: Type) {
        let target = self.object_ty(object);
        let val = self.assigned_val(val, ty, target);
        let rt = self.rt(target);
        match self.declare(object) {
            Storage::Slot(slot) => self.store_slot(slot, val, rt),
            Storage::Cell(slot) => self.store_place(Base::Ptr(slot, 0).place(), val, rt),
            Storage::Global(cell) => self.store_place(Place::Static(cell), val, rt),
            Storage::Captured(_) | Storage::CapturedCell(_) => {}
        }
    }

    /// `a, b := f()` where one of the variables is old.
    pub fn define_mixed(&mut self, lhs: &'w [Expr], r: &'w Expr) {
        let values = self.values(r);
        for (l, (slot, ty)) in lhs.iter().zip(values) {
            match self.new_var(l) {
                Some(object) => self.define_from(object, slot, ty),
                None => {
                    let rt = self.rt(ty);
                    let val = self.slot_val(slot, rt);
                    let left = self.left(l);
                    self.put(left, val, ty);
                }
            }
        }
    }

    /// `a, b = x, y`, and `:=` where one of the variables is old.
    pub fn assign_parallel(&mut self, lhs: &'w [Expr], rhs: &'w [Expr]) {
        let assigned = self.assigned_slots(lhs);
        let calls = rhs.iter().any(|r| !self.is_tree(r));
        let mut lefts = self.lefts(lhs, calls);
        let mut vals = Vec::new();
        for (i, (l, r)) in lhs.iter().zip(rhs).enumerate() {
            let target = match self.new_var(l) {
                Some(object) => self.object_ty(object),
                None => lefts[i].ty().unwrap_or(self.ty(r)),
            };
            let later = self.any_statements(&rhs[i + 1..]);
            let val = self.ahead(later, |f| f.val_as(r, target));
            if calls {
                vals.push((val, target));
                continue;
            }
            // The first assignment happens right behind: its value may still be a tree.
            let keep = i == 0 && !is_blank(l) && rhs[1..].iter().all(|r| self.is_tree(r));
            let val = if keep { val } else { self.settle_val(val, target, &assigned) };
            vals.push((val, target));
        }
        if calls {
            lefts = self.settle_all_but_first(lefts, &assigned);
            vals = vals.into_iter().map(|(val, ty)| (self.settle_val(val, ty, &assigned), ty)).collect();
        }
        for ((l, left), (val, ty)) in lhs.iter().zip(lefts).zip(vals) {
            match self.new_var(l) {
                Some(object) => self.define_val(object, val, ty),
                None => self.put(left, val, ty),
            }
        }
    }

    /// The slots of variables that a statement assigns, or parts of which it assigns.
    fn assigned_slots(&mut self, lhs: &[Expr]) -> Vec<Slot> {
        let objects: Vec<ObjectId> = lhs.iter().filter_map(|l| self.root_var(l)).collect();
        self.slots_of(objects)
    }

    /// The variable that an expression on the left is a part of, as far as it is written.
    fn root_var(&mut self, e: &Expr) -> Option<ObjectId> {
        match &e.unparen().kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident),
            ExprKind::Selector { x, .. } | ExprKind::Index { x, .. } => {
                let ty = self.ty(x);
                // What a slice or pointer leads to is not in the frame.
                if self.rt(ty).aggregate { self.root_var(x) } else { None }
            }
            _ => None,
        }
    }

    /// The slots that variables take up.
    fn slots_of(&mut self, objects: Vec<ObjectId>) -> Vec<Slot> {
        let mut slots = Vec::new();
        for object in objects {
            if let Some(&Storage::Slot(slot)) = self.vars.get(&object) {
                let ty = self.object_ty(object);
                slots.extend(slot..slot + self.rt(ty).words);
            }
        }
        slots
    }

    /// A left side whose operands are read now.
    pub fn left_settled(&mut self, l: &'w Expr) -> Left {
        let left = self.left(l);
        let assigned = self.slot_vars();
        self.settle_left(left, &assigned)
    }

    /// The slots of all variables.
    fn slot_vars(&mut self) -> Vec<Slot> {
        self.slots_of(self.vars.keys().copied().collect())
    }

    fn settle_left(&mut self, left: Left, assigned: &[Slot]) -> Left {
        match left {
            Left::Memory(place, ty) => Left::Memory(self.settle_place(place, assigned), ty),
            Left::Map { mt, map, key, ty } => {
                let map = self.settle_word(map, true, assigned);
                let key = match key {
                    Arg::Word(word) => {
                        let ptr = Self::is_ptr(mt.key);
                        Arg::Word(self.settle_word(word, ptr, assigned))
                    }
                    key => self.settled_arg(key, mt.key),
                };
                Left::Map { mt, map, key, ty }
            }
            left => left,
        }
    }

    fn settle_place(&mut self, place: Place, assigned: &[Slot]) -> Place {
        match place {
            Place::Deref { ptr, off } => Place::Deref { ptr: Box::new(self.settle_word(*ptr, true, assigned)), off },
            Place::Addr { addr, off } => Place::Addr { addr: Box::new(self.settle_word(*addr, true, assigned)), off },
            Place::Slice { slice, index, size, off } => Place::Slice {
                slice: Box::new(self.settle_word(*slice, true, assigned)),
                index: Box::new(self.settle_word(*index, false, assigned)),
                size,
                off,
            },
            Place::Array { array, len, index, size, off } => Place::Array {
                array: Box::new(self.settle_place(*array, assigned)),
                len,
                index: Box::new(self.settle_word(*index, false, assigned)),
                size,
                off,
            },
            place => place,
        }
    }

    /// A place that is read and then written: its operands are evaluated once.
    pub fn twice(&mut self, place: Place) -> (Place, Place) {
        if in_frame(&place) {
            let place = self.settle_place(place, &[]);
            let again = same_place(&place);
            return (place, again);
        }
        if let Place::Static(p) = place {
            return (Place::Static(p), Place::Static(p));
        }
        let address = self.spill_slot(x::addr(place), true);
        (Place::deref(X::Local(address)), Place::deref(X::Local(address)))
    }

    fn settle_word(&mut self, word: X, ptr: bool, assigned: &[Slot]) -> X {
        match word {
            X::Const(c) => X::Const(c),
            X::Local(slot) if !assigned.contains(&slot) => X::Local(slot),
            word => X::Local(self.spill_slot(word, ptr)),
        }
    }

    pub fn settle_val(&mut self, val: Val, ty: Type, assigned: &[Slot]) -> Val {
        let rt = self.rt(ty);
        match val {
            Val::Word(word) => {
                let ptr = Self::is_ptr(rt);
                Val::Word(self.settle_word(word, ptr, assigned))
            }
            Val::Agg(place) => {
                let slot = self.temp(rt);
                self.fb.copy(Place::slot(slot), place, rt);
                Val::Agg(Place::slot(slot))
            }
        }
    }

    /// Values of several expressions, read before anything is stored. Like the gc compiler: what is called is called
    /// first, then variables are read.
    pub fn read_all(&mut self, exprs: &'w [Expr], targets: &[Type]) -> Vec<(Val, Type)> {
        let assigned = self.slot_vars();
        let mut vals = Vec::new();
        for (i, (e, &ty)) in exprs.iter().zip(targets).enumerate() {
            let later = self.any_statements(&exprs[i + 1..]);
            vals.push((self.ahead(later, |f| f.val_as(e, ty)), ty));
        }
        if exprs.len() > 1 {
            vals = vals.into_iter().map(|(val, ty)| (self.settle_val(val, ty, &assigned), ty)).collect();
        }
        vals
    }
}

/// Whether a place is part of the frame, so that it has no address.
fn in_frame(place: &Place) -> bool {
    match place {
        Place::Frame { .. } => true,
        Place::Array { array, .. } => in_frame(array),
        _ => false,
    }
}

/// A settled place in the frame once more.
fn same_place(place: &Place) -> Place {
    match place {
        Place::Frame { byte } => Place::Frame { byte: *byte },
        Place::Array { array, len, index, size, off } => {
            let index = match **index {
                X::Const(c) => X::Const(c),
                X::Local(slot) => X::Local(slot),
                _ => unreachable!("the place was settled"),
            };
            let array = Box::new(same_place(array));
            Place::Array { array, len: *len, index: Box::new(index), size: *size, off: *off }
        }
        _ => unreachable!("the place is part of the frame"),
    }
}
