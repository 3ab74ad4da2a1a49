//! Assignments (Spec: Assignment statements, Short variable declarations, Variable declarations, IncDec statements).
//!
//! In: left and right sides. Out: statements.
//! Always: operands of index expressions and pointer indirections on the left are evaluated before anything is
//! assigned; assignments happen from left to right.

use super::expr::arith;
use super::func::{FuncLower, Storage};
use super::operand::{Base, Val, load};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Num, Place, Slot, X, x};
use crate::types::{ObjectId, Type, TypeKind};
use crate::value::{MapType, RType};

/// What is assigned to.
pub enum Left {
    Blank,
    Slot(Slot, Type),
    Memory(Place, Type),
    Map { mt: &'static MapType, map: X, key: Arg, ty: Type },
}

impl Left {
    pub fn ty(&self) -> Option<Type> {
        match self {
            Left::Blank => None,
            Left::Slot(_, ty) | Left::Memory(_, ty) | Left::Map { ty, .. } => Some(*ty),
        }
    }
}

pub fn is_blank(e: &Expr) -> bool {
    matches!(&e.unparen().kind, ExprKind::Ident(ident) if ident.name == "_")
}

impl<'w> FuncLower<'_, 'w> {
    pub fn assign(&mut self, lhs: &'w [Expr], op: Option<BinaryOp>, rhs: &'w [Expr]) {
        match (op, lhs, rhs) {
            (Some(op), [l], [r]) => self.op_assign(l, op, Some(r)),
            (None, [l], [r]) => self.assign_one(l, r),
            (None, lhs, [r]) => self.assign_tuple(lhs, r),
            (None, lhs, rhs) => self.assign_parallel(lhs, rhs),
            _ => {}
        }
    }

    /// What an expression on the left stands for; its operands are trees.
    pub fn left(&mut self, e: &'w Expr) -> Left {
        let e = e.unparen();
        if is_blank(e) {
            return Left::Blank;
        }
        let ty = self.ty(e);
        match &e.kind {
            ExprKind::Ident(ident) => match self.lo.world.info.object_of(ident) {
                Some(object) => self.left_var(object),
                None => Left::Blank,
            },
            ExprKind::Index { x, indices } if self.is_map(x) => {
                let map_ty = self.ty(x);
                let (Some(index), &TypeKind::Map { key, value }) = (indices.first(), self.under(map_ty)) else {
                    return Left::Blank;
                };
                let mt = self.lo.map_type(map_ty);
                let map = self.word_before(x, index);
                let key = self.arg(index, key);
                Left::Map { mt, map, key, ty: value }
            }
            _ => Left::Memory(self.place(e), ty),
        }
    }

    pub fn left_var(&mut self, object: ObjectId) -> Left {
        let ty = self.object_ty(object);
        match self.storage(object) {
            Storage::Slot(slot) => Left::Slot(slot, ty),
            Storage::Captured(_) => unreachable!("a variable that a closure holds a copy of is not assigned"),
            Storage::Cell(_) | Storage::CapturedCell(_) | Storage::Global(_) => match self.var_place(object) {
                Ok(place) => Left::Memory(place, ty),
                Err(_) => Left::Blank,
            },
        }
    }

    /// Assigns a value in hand.
    pub fn put(&mut self, left: Left, val: Val, from: Type) {
        let Some(ty) = left.ty() else { return };
        let val = self.assigned_val(val, from, ty);
        let rt = self.rt(ty);
        match left {
            Left::Blank => {}
            Left::Slot(slot, _) => self.store_slot(slot, val, rt),
            Left::Memory(place, _) => self.store_place(place, val, rt),
            Left::Map { mt, map, key, .. } => {
                let value = self.val_arg(val, ty);
                self.fb.map_set(mt, map, key, value);
            }
        }
    }

    pub fn assign_one(&mut self, l: &'w Expr, r: &'w Expr) {
        if is_blank(l) {
            return self.discard(r);
        }
        let later = !self.is_tree(r);
        match self.ahead(later, |f| f.left(l)) {
            Left::Blank => {}
            Left::Slot(slot, ty) => self.assign_slot(slot, ty, r, self.root_object(l)),
            Left::Memory(place, ty) => {
                let rt = self.rt(ty);
                let val = self.val_as(r, ty);
                self.store_place(place, val, rt);
            }
            Left::Map { mt, map, key, ty } => {
                let value = self.arg(r, ty);
                self.fb.map_set(mt, map, key, value);
            }
        }
    }

    fn root_object(&self, e: &Expr) -> Option<ObjectId> {
        match &e.unparen().kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident),
            _ => None,
        }
    }

    /// Assigns to a variable in the frame; an aggregate whose new value is made of the old one is made elsewhere first.
    fn assign_slot(&mut self, slot: Slot, ty: Type, r: &'w Expr, object: Option<ObjectId>) {
        let rt = self.rt(ty);
        let literal = matches!(r.unparen().kind, ExprKind::CompositeLit(_));
        if rt.aggregate && literal && object.is_none_or(|o| self.mentions(r, o)) {
            let temp = self.temp(rt);
            self.eval_to_slot(r, ty, temp);
            self.fb.copy(Place::slot(slot), Place::slot(temp), rt);
            return;
        }
        self.eval_to_slot(r, ty, slot);
    }

    /// Whether an expression uses a variable; literals of functions can't use it, because it is in a slot.
    fn mentions(&self, e: &Expr, object: ObjectId) -> bool {
        match &e.kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident) == Some(object),
            ExprKind::BasicLit { .. } | ExprKind::FuncLit(_) => false,
            ExprKind::CompositeLit(lit) => lit.elems.iter().any(|el| {
                el.key.as_ref().is_some_and(|k| self.mentions(k, object)) || self.mentions(&el.value, object)
            }),
            ExprKind::Paren(x)
            | ExprKind::Star(x)
            | ExprKind::Selector { x, .. }
            | ExprKind::TypeAssert { x, .. }
            | ExprKind::Unary { x, .. } => self.mentions(x, object),
            ExprKind::Index { x, indices } => {
                self.mentions(x, object) || indices.iter().any(|i| self.mentions(i, object))
            }
            ExprKind::Slice(s) => {
                self.mentions(&s.x, object)
                    || s.low.iter().chain(&s.high).chain(&s.max).any(|i| self.mentions(i, object))
            }
            ExprKind::Call(call) => {
                self.mentions(&call.fun, object) || call.args.iter().any(|a| self.mentions(a, object))
            }
            ExprKind::Binary { x, y, .. } => self.mentions(x, object) || self.mentions(y, object),
            _ => false,
        }
    }

    // ---- x op= y, x++ ----

    /// `r` is `None` for `++` and `--`.
    pub fn op_assign(&mut self, l: &'w Expr, op: BinaryOp, r: Option<&'w Expr>) {
        let ty = self.ty(l);
        let rt = self.rt(ty);
        if rt.aggregate {
            return self.op_assign_complex(l, op, r, ty);
        }
        if self.is_map(map_of(l)) {
            return self.op_assign_map(l, op, r, rt);
        }
        // Operands that are slots and constants only are cheaper to evaluate twice than to keep an address.
        let simple = matches!(l.unparen().kind, ExprKind::Ident(_)) || r.is_none_or(|r| self.is_tree(r));
        if simple && self.is_cheap(l) {
            let old = |f: &mut Self| f.word(l);
            let new = self.op_value(old, op, r, ty);
            match self.left(l) {
                Left::Slot(slot, _) => self.fb.set(slot, new),
                Left::Memory(place, _) => self.store(place, rt.mem, new),
                _ => {}
            }
            return;
        }
        let later = r.is_some_and(|r| !self.is_tree(r));
        let place = self.ahead(later, |f| f.place(l));
        let mem = rt.mem;
        if !later {
            let (from, to) = self.twice(place);
            let new = self.op_value(move |_| load(from, mem), op, r, ty);
            return self.store(to, mem, new);
        }
        // Like the gc compiler: variables among the operands on the left are read behind the calls on the right.
        let mut target = None;
        let old = |f: &mut Self| {
            let (from, to) = f.twice(place);
            target = Some(to);
            load(from, mem)
        };
        let new = self.op_value(old, op, r, ty);
        if let Some(to) = target {
            self.store(to, mem, new);
        }
    }

    /// `old op r`.
    fn op_value(&mut self, old: impl FnOnce(&mut Self) -> X, op: BinaryOp, r: Option<&'w Expr>, ty: Type) -> X {
        let num = self.num(ty);
        let Some(r) = r else {
            let one = match num {
                Num::F64 => 1f64.to_bits(),
                Num::F32 => 1f32.to_bits() as u64,
                _ => 1,
            };
            return x::binary(arith(op), num, old(self), X::Const(one));
        };
        if self.is_string(ty) {
            let mut parts = Vec::new();
            self.concat_parts(r, &mut parts);
            let mut words: Vec<X> = Vec::new();
            for (i, &part) in parts.iter().enumerate() {
                let later = self.any_statements(parts[i + 1..].iter().copied());
                words.push(self.ahead(later, |f| f.word(part)));
            }
            words.insert(0, old(self));
            return x::str_concat(words);
        }
        let right = self.word(r);
        match op {
            BinaryOp::Shl | BinaryOp::Shr => {
                let count_ty = self.ty(r);
                let signed = self.is_signed_count(count_ty, r);
                x::shift(op == BinaryOp::Shl, num, old(self), right, signed)
            }
            op => x::binary(arith(op), num, old(self), right),
        }
    }

    /// Whether an expression on the left is a variable, or a part of one that is found through slots and constants.
    fn is_cheap(&mut self, e: &Expr) -> bool {
        let e = e.unparen();
        match &e.kind {
            ExprKind::Ident(_) => true,
            ExprKind::Selector { x, .. } => self.selection(e).is_none_or(|s| s.path.len() == 1) && self.is_leaf(x),
            ExprKind::Star(x) => self.is_leaf(x),
            ExprKind::Index { x, indices } => self.is_leaf(x) && indices.iter().all(|i| self.is_leaf(i)),
            _ => false,
        }
    }

    fn is_leaf(&self, e: &Expr) -> bool {
        let e = e.unparen();
        self.tv(e).value.is_some()
            || matches!(&e.kind, ExprKind::Ident(ident)
                if self.lo.world.info.object_of(ident).is_some_and(|o| matches!(self.vars.get(&o), Some(Storage::Slot(_)))))
    }

    /// `m[k] op= r`.
    fn op_assign_map(&mut self, l: &'w Expr, op: BinaryOp, r: Option<&'w Expr>, rt: &'static RType) {
        let later = r.is_some_and(|r| !self.is_tree(r));
        let Left::Map { mt, map, key, ty } = self.ahead(later, |f| f.left(l)) else { return };
        let num = self.num(ty);
        // Spec: Assignment statements. A division that panics inserts nothing.
        let traps = matches!(op, BinaryOp::Div | BinaryOp::Rem) && !num.is_float();
        if !op.is_shift() && !self.is_string(ty) && !traps {
            let right = match r {
                Some(r) => self.word(r),
                None => match num {
                    Num::F64 => X::Const(1f64.to_bits()),
                    Num::F32 => X::Const(1f32.to_bits() as u64),
                    _ => X::Const(1),
                },
            };
            self.fb.map_update(mt, map, key, arith(op), num, right);
            return;
        }
        let map = self.spill_slot(map, true);
        let key = self.settled_arg(key, mt.key);
        let ptr = Self::is_ptr(rt);
        let old = self.temp_word(ptr);
        let key_again = again(&key, mt.key);
        self.fb.map_get(mt, X::Local(map), key, Some(old), None);
        let new = self.op_value(|_| X::Local(old), op, r, ty);
        self.fb.map_set(mt, X::Local(map), key_again, Arg::Word(new));
    }

    /// An argument that can be used again: a constant or in a slot.
    pub fn settled_arg(&mut self, arg: Arg, rt: &'static RType) -> Arg {
        match arg {
            Arg::Word(word) => {
                let ptr = Self::is_ptr(rt);
                match word {
                    X::Const(c) => Arg::Word(X::Const(c)),
                    word => Arg::Word(X::Local(self.spill_slot(word, ptr))),
                }
            }
            Arg::Place(place, rt) => {
                let slot = self.temp(rt);
                self.fb.copy(Place::slot(slot), place, rt);
                Arg::Place(Place::slot(slot), rt)
            }
        }
    }

    fn op_assign_complex(&mut self, l: &'w Expr, op: BinaryOp, r: Option<&'w Expr>, ty: Type) {
        let rt = self.rt(ty);
        let is64 = self.is64(ty);
        let right = match r {
            Some(r) => self.agg_slot(r),
            None => {
                let (slot, base) = self.temp_base(ty);
                let one = crate::constant::Value::int(1);
                self.complex_constant(&one, rt, base);
                slot
            }
        };
        let temp = self.temp(rt);
        let e = l.unparen();
        if self.is_map(map_of(e)) {
            let Left::Map { mt, map, key, .. } = self.left(e) else { return };
            let map = self.spill_slot(map, true);
            let key = self.settled_arg(key, mt.key);
            let key_again = again(&key, mt.key);
            self.fb.map_get(mt, X::Local(map), key, Some(temp), None);
            self.fb.complex(arith(op), is64, temp, temp, right);
            self.fb.map_set(mt, X::Local(map), key_again, Arg::Place(Place::slot(temp), rt));
            return;
        }
        let place = self.place(e);
        let (from, to) = self.twice(place);
        self.fb.copy(Place::slot(temp), from, rt);
        self.fb.complex(arith(op), is64, temp, temp, right);
        self.fb.copy(to, Place::slot(temp), rt);
    }

    // ---- declarations ----

    pub fn var_decl(&mut self, spec: &'w VarSpec) {
        self.set_pos(spec.span.start);
        match spec.values.as_slice() {
            [] => {
                for name in &spec.names {
                    if let Some(object) = self.defined(name) {
                        self.declare_zero(object);
                    }
                }
            }
            [value] if spec.names.len() > 1 => {
                let objects: Vec<Option<ObjectId>> = spec.names.iter().map(|n| self.defined(n)).collect();
                self.define_tuple(&objects, value);
            }
            values => {
                let vals: Vec<(Option<ObjectId>, &'w Expr)> =
                    spec.names.iter().map(|n| self.defined(n)).zip(values).collect();
                self.define_each(&vals);
            }
        }
    }

    /// The variable that an ident declares; `None` for blank.
    pub fn defined(&self, ident: &Ident) -> Option<ObjectId> {
        if ident.name == "_" {
            return None;
        }
        self.lo.world.info.object_of(ident)
    }

    /// New variables with a value each; none of the values uses one of them.
    fn define_each(&mut self, vars: &[(Option<ObjectId>, &'w Expr)]) {
        if self.reads_before_calls(vars) {
            return self.define_late(vars);
        }
        for &(object, value) in vars {
            match object {
                Some(object) => self.define_one(object, value),
                None => self.discard(value),
            }
        }
    }

    /// New variables: like the gc compiler, what is called is called first, then variables are read.
    fn define_late(&mut self, vars: &[(Option<ObjectId>, &'w Expr)]) {
        let mut vals = Vec::new();
        for (i, &(object, value)) in vars.iter().enumerate() {
            let ty = object.map_or_else(|| self.ty(value), |object| self.object_ty(object));
            let later = self.any_statements(vars[i + 1..].iter().map(|v| v.1));
            vals.push((object, self.ahead(later, |f| f.val_as(value, ty)), ty));
        }
        for (object, val, ty) in vals {
            match object {
                Some(object) => self.define_val(object, val, ty),
                // A blank one's value is evaluated all the same: it may panic.
                None => drop(self.settle_val(val, ty, &[])),
            }
        }
    }

    pub fn define_one(&mut self, object: ObjectId, value: &'w Expr) {
        let ty = self.object_ty(object);
        let rt = self.rt(ty);
        let literal = rt.aggregate && matches!(value.unparen().kind, ExprKind::CompositeLit(_));
        if literal && self.is_global(object) {
            let cell = self.lo.global(object);
            return self.eval_to_memory(value, ty, Base::Static(cell));
        }
        if literal && self.needs_cell(object, rt) {
            // Filled in where it stays: it may be large.
            let (fresh, base) = self.fresh(ty);
            self.eval_to_memory(value, ty, base);
            let slot = self.local(&[true]);
            self.fb.set(slot, X::Local(fresh));
            self.vars.insert(object, Storage::Cell(slot));
            return;
        }
        if self.needs_cell(object, rt) || self.is_global(object) {
            // The value may refer to an outer variable of the same name, or to this one of the iteration before.
            let val = self.val_as(value, ty);
            let storage = self.declare(object);
            let base = match storage {
                Storage::Cell(slot) => Base::Ptr(slot, 0),
                Storage::Global(cell) => Base::Static(cell),
                _ => return,
            };
            self.store_place(base.place(), val, rt);
            return;
        }
        if let Storage::Slot(slot) = self.declare(object) {
            self.eval_to_slot(value, ty, slot);
        }
    }

    pub fn is_global(&self, object: ObjectId) -> bool {
        matches!(self.lo.world.info.object(object).kind, crate::check::info::ObjectKind::Var { global: true, .. })
    }

    pub fn short_var(&mut self, lhs: &'w [Expr], rhs: &'w [Expr]) {
        let all_new = lhs.iter().all(|l| is_blank(l) || self.new_var(l).is_some());
        match (lhs, rhs) {
            ([l], [r]) => match self.new_var(l) {
                Some(object) => self.define_one(object, r),
                None => self.assign_one(l, r),
            },
            (lhs, [r]) if all_new => {
                let objects: Vec<Option<ObjectId>> = lhs.iter().map(|l| self.new_var(l)).collect();
                self.define_tuple(&objects, r);
            }
            (lhs, [r]) => self.define_mixed(lhs, r),
            (lhs, rhs) if all_new => {
                let vars: Vec<(Option<ObjectId>, &'w Expr)> = lhs.iter().map(|l| self.new_var(l)).zip(rhs).collect();
                self.define_each(&vars);
            }
            (lhs, rhs) => self.assign_parallel(lhs, rhs),
        }
    }

    /// Whether a variable may be read in one of the expressions and one behind it has statements.
    fn reads_before_calls(&mut self, vars: &[(Option<ObjectId>, &'w Expr)]) -> bool {
        vars.iter().enumerate().any(|(i, v)| {
            self.tv(v.1).value.is_none()
                && !matches!(v.1.unparen().kind, ExprKind::FuncLit(_))
                && self.is_tree(v.1)
                && vars[i + 1..].iter().any(|v| !self.is_tree(v.1))
        })
    }

    /// The variable that an expression on the left of `:=` declares; `None` for blank and for old ones.
    pub fn new_var(&self, e: &Expr) -> Option<ObjectId> {
        match &e.kind {
            ExprKind::Ident(ident) if self.lo.world.info.defines.contains(&ident.id) => self.defined(ident),
            _ => None,
        }
    }
}

/// The map of `m[k]`; the expression itself where it is none.
fn map_of(e: &Expr) -> &Expr {
    match &e.unparen().kind {
        ExprKind::Index { x, .. } => x,
        _ => e,
    }
}

/// A settled argument once more.
fn again(arg: &Arg, rt: &'static RType) -> Arg {
    match arg {
        Arg::Word(X::Const(c)) => Arg::Word(X::Const(*c)),
        Arg::Word(X::Local(slot)) => Arg::Word(X::Local(*slot)),
        Arg::Place(Place::Frame { byte }, _) => Arg::Place(Place::Frame { byte: *byte }, rt),
        _ => unreachable!("the argument was settled"),
    }
}
