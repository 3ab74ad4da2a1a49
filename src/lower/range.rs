//! Range loops (Spec: For statements with range clause).
//!
//! In: a range over an integer, array, pointer to array, slice, string, map or channel. Out: a loop.
//! Not here: ranges over functions (`range_func`).
//! Always: the range expression is evaluated once; an array's elements come from a copy; each iteration has its own
//! variables (since Go 1.22). A variable that the body neither assigns nor captures as a cell is the loop's counter itself.

use super::func::{FuncLower, Storage};
use super::operand::{Base, Val, load};
use crate::syntax::ast::*;
use crate::tree::build::{Arith, Cmp, Label, Num, Place, Slot, X, x};
use crate::types::{Basic, Type, TypeKind};
use crate::value::RType;

/// Arrays larger than this are copied to the heap.
const LARGE: u32 = 1024;

/// What is assigned to, the iteration's value for it, and that value's type.
type Iterated<'w> = (&'w Expr, Val, Type);

impl<'w> FuncLower<'_, 'w> {
    pub fn range(&mut self, s: &'w RangeStmt, id: NodeId) {
        if self.is_shared(s) {
            for object in s.key.iter().chain(&s.value).filter_map(|e| self.new_var(e)).collect::<Vec<_>>() {
                self.declare_zero(object);
            }
        }
        let ty = self.ty(&s.x);
        // Spec: the range expression is not evaluated if its length is constant and only the key is wanted.
        if self.lo.world.info.counted_ranges.contains(&s.body.id)
            && let Some(len) = self.lo.world.types.array_length(ty)
        {
            return self.range_elements(s, id, X::Const(len), Basic::Int.ty(), |_, _| Place::Frame { byte: 0 });
        }
        match *self.under(ty) {
            TypeKind::Basic(_) if self.is_string(ty) => self.range_string(s, id),
            TypeKind::Basic(_) => self.range_int(s, id),
            TypeKind::Slice(elem) => {
                let slice = self.frozen(&s.x);
                let len = self.spill_slot(x::slice_len(X::Local(slice)), false);
                let size = self.rt(elem).size;
                self.range_elements(s, id, X::Local(len), elem, move |_, i| {
                    Place::index_slice(X::Local(slice), X::Local(i), size)
                });
            }
            TypeKind::Array { len, elem } => self.range_array(s, id, len, elem),
            TypeKind::Pointer(array) => {
                let TypeKind::Array { len, elem } = *self.under(array) else { return };
                let pointer = self.frozen(&s.x);
                let size = self.rt(elem).size;
                self.range_elements(s, id, X::Const(len), elem, move |_, i| {
                    Place::deref(X::Local(pointer)).index_array(len, X::Local(i), size)
                });
            }
            TypeKind::Map { key, value } => self.range_map(s, id, ty, key, value),
            TypeKind::Chan { elem, .. } => self.range_chan(s, id, elem),
            _ => {
                let sig = self.signature(ty);
                let yields = sig.params.first().map(|&p| self.signature(p).params.clone());
                self.range_func(s, id, &yields.unwrap_or_default());
            }
        }
    }

    /// The variables are the loop's rather than an iteration's: the file is in a version before 1.22.
    fn is_shared(&self, s: &RangeStmt) -> bool {
        s.define && self.lo.world.info.shared_loops.contains(&s.body.id)
    }

    /// The range expression's word in a slot that the body does not assign.
    fn frozen(&mut self, e: &'w Expr) -> Slot {
        if let ExprKind::Ident(ident) = &e.unparen().kind
            && let Some(object) = self.lo.world.info.object_of(ident)
            && !self.facts.var(object).assigned
            && let Some(&Storage::Slot(slot)) = self.vars.get(&object)
        {
            return slot;
        }
        let ty = self.ty(e);
        let rt = self.rt(ty);
        let slot = self.temp(rt);
        self.eval_to_slot(e, ty, slot);
        slot
    }

    /// The slot that counts: the key variable's own, where nothing can tell the difference.
    fn counter(&mut self, s: &'w RangeStmt) -> (Slot, bool) {
        if s.define
            && !self.is_shared(s)
            && let Some(object) = s.key.as_ref().and_then(|k| self.new_var(k))
            && !self.is_global(object)
        {
            let ty = self.object_ty(object);
            let rt = self.rt(ty);
            if !self.needs_cell(object, rt)
                && !self.facts.var(object).assigned
                && let Storage::Slot(slot) = self.declare(object)
            {
                return (slot, true);
            }
        }
        (self.temp_word(false), false)
    }

    /// An iteration's variable, or what the clause assigns to.
    fn iteration(&mut self, s: &'w RangeStmt, e: &'w Expr, val: Val, ty: Type) {
        if s.define {
            match self.new_var(e) {
                Some(object) if self.is_shared(s) => {
                    let left = self.left_var(object);
                    self.put(left, val, ty);
                }
                Some(object) => self.define_val(object, val, ty),
                None => {}
            }
            return;
        }
        let left = self.left(e);
        self.put(left, val, ty);
    }

    /// An iteration's variables. Spec: For statements with range clause: the left is assigned to as in an assignment
    /// statement, so its operands and the value are evaluated before the key is assigned.
    fn iterate(&mut self, s: &'w RangeStmt, key: Option<Iterated<'w>>, value: Option<Iterated<'w>>) {
        let simple = |e: &Expr| matches!(e.unparen().kind, ExprKind::Ident(_));
        let (key, value) = match (key, value) {
            (Some(key), Some(value)) if !(s.define || simple(key.0) && simple(value.0)) => (key, value),
            (key, value) => {
                for (e, val, ty) in key.into_iter().chain(value) {
                    self.iteration(s, e, val, ty);
                }
                return;
            }
        };
        let rt = self.rt(value.2);
        let kept = self.temp(rt);
        self.store_slot(kept, value.1, rt);
        let lefts = [self.left_settled(key.0), self.left_settled(value.0)];
        let kept = self.slot_val(kept, rt);
        for (left, (val, ty)) in lefts.into_iter().zip([(key.1, key.2), (kept, value.2)]) {
            self.put(left, val, ty);
        }
    }

    fn range_int(&mut self, s: &'w RangeStmt, id: NodeId) {
        let ty = match s.key.as_ref().and_then(|k| self.new_var(k)) {
            Some(object) if s.define => self.object_ty(object),
            _ => match self.lo.kind(self.ty(&s.x)) {
                TypeKind::Basic(Basic::UntypedInt | Basic::UntypedRune) => Basic::Int.ty(),
                _ => self.ty(&s.x),
            },
        };
        let num = self.num(ty);
        let limit = match &self.tv(&s.x).value {
            Some(value) => Err(self.lo.constant(value, ty)),
            None => Ok(self.frozen(&s.x)),
        };
        let word = |l: &Result<Slot, u64>| match l {
            Ok(slot) => X::Local(*slot),
            Err(c) => X::Const(*c),
        };
        let (i, own) = self.counter(s);
        let (top, next, end) = (self.fb.label(), self.fb.label(), self.fb.label());
        self.fb.set(i, X::Const(0));
        self.fb.branch(x::compare(Cmp::Lt, num, X::Local(i), word(&limit)), None, Some(end));
        self.fb.bind(top);
        let mark = self.local_mark();
        if let (Some(key), false) = (&s.key, own) {
            self.iteration(s, key, Val::Word(X::Local(i)), ty);
        }
        self.loop_body(&s.body, id, end, next);
        self.local_release(mark);
        self.fb.bind(next);
        self.set_pos(s.x.span.start);
        self.fb.set(i, x::binary(Arith::Add, num, X::Local(i), X::Const(1)));
        self.fb.loop_if(x::compare(Cmp::Lt, num, X::Local(i), word(&limit)), top);
        self.fb.bind(end);
    }

    fn range_array(&mut self, s: &'w RangeStmt, id: NodeId, len: u64, elem: Type) {
        let size = self.rt(elem).size;
        let ty = self.ty(&s.x);
        let variable = matches!(s.x.unparen().kind, ExprKind::Ident(_));
        if variable && s.value.as_ref().is_none_or(super::assign::is_blank) {
            return self.range_elements(s, id, X::Const(len), elem, |_, _| Place::Frame { byte: 0 });
        }
        let base = self.array_copy(&s.x, ty);
        self.range_elements(s, id, X::Const(len), elem, move |_, i| base.place().index_array(len, X::Local(i), size));
    }

    /// A copy of an array that the body can't change; the variable itself if nothing changes that.
    fn array_copy(&mut self, e: &'w Expr, ty: Type) -> Base {
        if let ExprKind::Ident(ident) = &e.unparen().kind
            && let Some(object) = self.lo.world.info.object_of(ident)
            && !self.facts.var(object).assigned
            && let Some(&Storage::Slot(slot)) = self.vars.get(&object)
        {
            return Base::slot(slot);
        }
        let rt = self.rt(ty);
        let base = if rt.size > LARGE { self.fresh(ty).1 } else { Base::slot(self.temp(rt)) };
        let place = self.agg(e);
        self.fb.copy(base.place(), place, rt);
        base
    }

    /// Indices from 0 to `len`, and the elements that `at` finds.
    fn range_elements(
        &mut self,
        s: &'w RangeStmt,
        id: NodeId,
        len: X,
        elem: Type,
        at: impl Fn(&mut Self, Slot) -> Place,
    ) {
        let rt = self.rt(elem);
        let (len, again) = self.stable(len, false);
        let (i, own) = self.counter(s);
        let (top, next, end) = (self.fb.label(), self.fb.label(), self.fb.label());
        self.fb.set(i, X::Const(0));
        self.fb.branch(x::compare(Cmp::Lt, Num::I64, X::Local(i), len), None, Some(end));
        self.fb.bind(top);
        let mark = self.local_mark();
        let key = s.key.as_ref().filter(|_| !own).map(|k| (k, Val::Word(X::Local(i)), Basic::Int.ty()));
        let value = s.value.as_ref().filter(|v| !super::assign::is_blank(v)).map(|v| {
            let place = at(self, i);
            (v, if rt.aggregate { Val::Agg(place) } else { Val::Word(load(place, rt.mem)) }, elem)
        });
        self.iterate(s, key, value);
        self.loop_body(&s.body, id, end, next);
        self.local_release(mark);
        self.fb.bind(next);
        self.set_pos(s.x.span.start);
        self.fb.set(i, x::binary(Arith::Add, Num::I64, X::Local(i), X::Const(1)));
        self.fb.loop_if(x::compare(Cmp::Lt, Num::I64, X::Local(i), again), top);
        self.fb.bind(end);
    }

    fn range_string(&mut self, s: &'w RangeStmt, id: NodeId) {
        let text = match &self.tv(&s.x).value {
            Some(value) => {
                let ty = self.ty(&s.x);
                Err(self.lo.constant(value, ty))
            }
            None => Ok(self.frozen(&s.x)),
        };
        let text = match text {
            Ok(slot) => X::Local(slot),
            Err(c) => X::Const(c),
        };
        let (at, rune, index) = (self.temp_word(false), self.temp_word(false), self.temp_word(false));
        let (top, end): (Label, Label) = (self.fb.label(), self.fb.label());
        self.fb.set(at, X::Const(0));
        self.fb.bind(top);
        let key = s.key.as_ref().filter(|k| !super::assign::is_blank(k));
        if key.is_some() {
            self.fb.set(index, X::Local(at));
        }
        self.fb.str_next(text, at, rune, end);
        let mark = self.local_mark();
        let key = key.map(|k| (k, Val::Word(X::Local(index)), Basic::Int.ty()));
        let value = s.value.as_ref().filter(|v| !super::assign::is_blank(v));
        self.iterate(s, key, value.map(|v| (v, Val::Word(X::Local(rune)), Basic::Int32.ty())));
        self.loop_body(&s.body, id, end, top);
        self.local_release(mark);
        self.set_pos(s.x.span.start);
        self.fb.loop_jump(top);
        self.fb.bind(end);
    }

    fn range_map(&mut self, s: &'w RangeStmt, id: NodeId, ty: Type, key_ty: Type, value_ty: Type) {
        let mt = self.lo.map_type(ty);
        let iter = self.temp_word(true);
        let map = self.word(&s.x);
        self.fb.map_iter(map, iter);
        let (top, end) = (self.fb.label(), self.fb.label());
        let key = s.key.as_ref().filter(|k| !super::assign::is_blank(k));
        let value = s.value.as_ref().filter(|v| !super::assign::is_blank(v));
        let (key_rt, value_rt) = (self.rt(key_ty), self.rt(value_ty));
        let key_slot = key.map(|_| self.temp(key_rt));
        let value_slot = value.map(|_| self.temp(value_rt));
        self.fb.bind(top);
        self.fb.map_next(iter, mt, key_slot, value_slot, end);
        let mark = self.local_mark();
        let key = key.zip(key_slot).map(|(k, slot)| (k, self.slot_val(slot, key_rt), key_ty));
        let value = value.zip(value_slot).map(|(v, slot)| (v, self.slot_val(slot, value_rt), value_ty));
        self.iterate(s, key, value);
        self.loop_body(&s.body, id, end, top);
        self.local_release(mark);
        self.set_pos(s.x.span.start);
        self.fb.loop_jump(top);
        self.fb.bind(end);
    }

    fn range_chan(&mut self, s: &'w RangeStmt, id: NodeId, elem: Type) {
        let rt: &'static RType = self.rt(elem);
        let ch = self.frozen(&s.x);
        let key = s.key.as_ref().filter(|k| !super::assign::is_blank(k));
        let (got, own) = match key {
            Some(_) => self.received(s, rt),
            None => (self.temp(rt), true),
        };
        let ok = self.temp_word(false);
        let (top, end) = (self.fb.label(), self.fb.label());
        self.fb.bind(top);
        self.fb.recv(rt, X::Local(ch), Some(got), Some(ok));
        self.fb.branch(X::Local(ok), None, Some(end));
        let mark = self.local_mark();
        if let (Some(key), false) = (key, own) {
            let val = self.slot_val(got, rt);
            self.iteration(s, key, val, elem);
        }
        self.loop_body(&s.body, id, end, top);
        self.local_release(mark);
        self.set_pos(s.x.span.start);
        self.fb.loop_jump(top);
        self.fb.bind(end);
    }

    /// Where a received value goes: straight into the variable if that is a slot.
    fn received(&mut self, s: &'w RangeStmt, rt: &'static RType) -> (Slot, bool) {
        if s.define
            && !self.is_shared(s)
            && let Some(object) = s.key.as_ref().and_then(|k| self.new_var(k))
            && !self.is_global(object)
            && !self.needs_cell(object, rt)
            && let Storage::Slot(slot) = self.declare(object)
        {
            return (slot, true);
        }
        (self.temp(rt), false)
    }
}
