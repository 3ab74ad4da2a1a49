//! Values on their way: into trees, slots, memory and arguments.
//!
//! In: an expression and the type that it is assigned to. Out: a tree, or statements that leave the value where it
//! is wanted.
//! Always: a value of one word is an `X`; a struct, array or complex number is a `Place` to be copied from before
//! anything else is assigned.
//! Not here: what each kind of expression computes.

use super::func::FuncLower;
use crate::check::info::{Builtin, Mode, ObjectKind, SelectionKind};
use crate::syntax::ast::*;
use crate::tree::NativeFn;
use crate::tree::build::{Arg, Place, Slot, X, x};
use crate::types::{Basic, Type, TypeKind};
use crate::value::{MemKind, RType};

/// A value in hand.
pub enum Val {
    Word(X),
    Agg(Place),
}

/// Memory that is named again and again, a part at a time.
#[derive(Clone, Copy)]
pub enum Base {
    /// Bytes from slot 0 of the frame.
    Frame(u32),
    /// Bytes behind the address in a slot, which is not nil.
    Ptr(Slot, u32),
    Static(*mut u8),
}

impl Base {
    pub fn slot(slot: Slot) -> Base {
        Base::Frame(slot * 8)
    }

    pub fn at(self, n: u32) -> Base {
        match self {
            Base::Frame(byte) => Base::Frame(byte + n),
            Base::Ptr(slot, off) => Base::Ptr(slot, off + n),
            Base::Static(p) => Base::Static(p.wrapping_add(n as usize)),
        }
    }

    pub fn place(self) -> Place {
        match self {
            Base::Frame(byte) => Place::Frame { byte },
            Base::Ptr(slot, off) => Place::deref(X::Local(slot)).field(off),
            Base::Static(p) => Place::Static(p),
        }
    }
}

/// The word at a place. A whole word of an aggregate in the frame is a slot like any other.
pub fn load(place: Place, mem: MemKind) -> X {
    match (place, mem) {
        (Place::Frame { byte }, MemKind::W64 | MemKind::Ptr) if byte % 8 == 0 => X::Local(byte / 8),
        (place, mem) => x::load(place, mem),
    }
}

impl<'w> FuncLower<'_, 'w> {
    /// A value as it is.
    pub fn val(&mut self, e: &'w Expr) -> Val {
        let ty = self.ty(e);
        if self.rt(ty).aggregate { Val::Agg(self.agg(e)) } else { Val::Word(self.word(e)) }
    }

    /// A value as a variable of type `target` takes it (Spec: Assignability).
    pub fn val_as(&mut self, e: &'w Expr, target: Type) -> Val {
        let from = self.ty(e);
        if self.tv(e).mode == Mode::Nil {
            return Val::Word(X::Const(0));
        }
        if self.lo.is_interface(target) && !self.lo.is_interface(from) {
            return Val::Word(self.boxed_expr(e));
        }
        self.val(e)
    }

    /// A value of one word as a variable of type `target` takes it.
    pub fn word_as(&mut self, e: &'w Expr, target: Type) -> X {
        match self.val_as(e, target) {
            Val::Word(word) => word,
            Val::Agg(_) => unreachable!("a variable of one word was assigned an aggregate"),
        }
    }

    /// A value in hand as a variable of type `target` takes it.
    pub fn assigned_val(&mut self, val: Val, from: Type, target: Type) -> Val {
        if self.lo.is_interface(target) && !self.lo.is_interface(from) {
            return Val::Word(self.boxed_val(val, from));
        }
        val
    }

    pub fn arg(&mut self, e: &'w Expr, target: Type) -> Arg {
        let rt = self.rt(target);
        match self.val_as(e, target) {
            Val::Word(word) => Arg::Word(word),
            Val::Agg(place) => Arg::Place(place, rt),
        }
    }

    pub fn val_arg(&mut self, val: Val, ty: Type) -> Arg {
        match val {
            Val::Word(word) => Arg::Word(word),
            Val::Agg(place) => Arg::Place(place, self.rt(ty)),
        }
    }

    /// A value that lies in a slot in word format.
    pub fn slot_val(&self, slot: Slot, rt: &RType) -> Val {
        if rt.aggregate { Val::Agg(Place::slot(slot)) } else { Val::Word(X::Local(slot)) }
    }

    /// `place = word`. A whole word of an aggregate in the frame is a slot like any other.
    pub fn store(&mut self, place: Place, mem: MemKind, word: X) {
        match (place, mem) {
            (Place::Frame { byte }, MemKind::W64 | MemKind::Ptr) if byte % 8 == 0 => self.fb.set(byte / 8, word),
            (place, mem) => self.fb.store(place, mem, word),
        }
    }

    pub fn store_slot(&mut self, slot: Slot, val: Val, rt: &'static RType) {
        match val {
            Val::Word(X::Local(from)) if from == slot => {}
            Val::Word(word) => self.fb.set(slot, word),
            Val::Agg(Place::Frame { byte }) if byte == slot * 8 => {}
            Val::Agg(place) => self.fb.copy(Place::slot(slot), place, rt),
        }
    }

    pub fn store_place(&mut self, to: Place, val: Val, rt: &'static RType) {
        match val {
            Val::Word(word) => self.store(to, rt.mem, word),
            Val::Agg(place) => self.fb.copy(to, place, rt),
        }
    }

    /// Leaves the value in a slot of the type `target` that nothing in `e` reads.
    pub fn eval_to_slot(&mut self, e: &'w Expr, target: Type, slot: Slot) {
        let rt = self.rt(target);
        let same = self.lo.is_interface(target) == self.lo.is_interface(self.ty(e));
        if same && self.direct(e, slot) {
            return;
        }
        if rt.aggregate {
            self.eval_to_memory(e, target, Base::slot(slot));
        } else {
            let word = self.word_as(e, target);
            self.store_slot(slot, Val::Word(word), rt);
        }
    }

    /// Statements that put their result into a slot themselves, after they have read their operands.
    pub fn direct(&mut self, e: &'w Expr, slot: Slot) -> bool {
        if self.tv(e).value.is_some() || self.tv(e).mode == Mode::Nil {
            return false;
        }
        match &e.kind {
            ExprKind::Paren(x) => self.direct(x, slot),
            ExprKind::Call(call) => self.call_direct(e, call, slot),
            ExprKind::Unary { op: UnaryOp::Recv, x, .. } => {
                self.receive(x, Some(slot), None);
                true
            }
            ExprKind::TypeAssert { x, ty: Some(_) } => {
                self.type_assert(e, x, slot, None);
                true
            }
            ExprKind::Index { x, indices } if self.is_map(x) => match indices.first() {
                Some(key) if !self.one_word_map(x) => {
                    self.map_get(x, key, Some(slot), None);
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Leaves the value in memory that nothing in `e` reads.
    pub fn eval_to_memory(&mut self, e: &'w Expr, target: Type, base: Base) {
        let rt = self.rt(target);
        if !rt.aggregate {
            let word = self.word_as(e, target);
            self.store(base.place(), rt.mem, word);
            return;
        }
        match (&e.unparen().kind, base) {
            (ExprKind::CompositeLit(lit), _) => self.struct_or_array(e.unparen(), lit, base),
            (_, Base::Frame(byte)) if byte % 8 == 0 && rt.size.is_multiple_of(8) && self.direct(e, byte / 8) => {}
            _ => {
                let place = self.agg(e);
                self.fb.copy(base.place(), place, rt);
            }
        }
    }

    /// Evaluates an expression whose value nobody wants.
    pub fn discard(&mut self, e: &'w Expr) {
        let tv = self.tv(e);
        if tv.value.is_some() || matches!(tv.mode, Mode::Nil | Mode::TypeExpr | Mode::NoValue) {
            return;
        }
        if matches!(e.unparen().kind, ExprKind::Ident(_)) {
            return;
        }
        let rt = self.rt(tv.ty);
        let slot = self.temp(rt);
        self.eval_to_slot(e, tv.ty, slot);
    }

    /// Puts a tree into a temporary, unless it is a constant or a slot.
    pub fn spill(&mut self, word: X, ptr: bool) -> X {
        match word {
            X::Local(_) | X::Const(_) => word,
            word => X::Local(self.spill_slot(word, ptr)),
        }
    }

    pub fn spill_slot(&mut self, word: X, ptr: bool) -> Slot {
        let slot = self.temp_word(ptr);
        self.fb.set(slot, word);
        slot
    }

    /// A word that can be read several times.
    pub fn stable(&mut self, word: X, ptr: bool) -> (X, X) {
        match self.spill(word, ptr) {
            X::Const(c) => (X::Const(c), X::Const(c)),
            X::Local(slot) => (X::Local(slot), X::Local(slot)),
            _ => unreachable!("spill gives a constant or a slot"),
        }
    }

    /// Two operands in order: what must have happened before the second one's statements, has.
    pub fn two(&mut self, x: &'w Expr, y: &'w Expr) -> (X, X) {
        let l = self.word_before(x, y);
        (l, self.word(y))
    }

    /// An index or a bound: a 64-bit unsigned one is told as such if it fails its check.
    pub fn bound(&mut self, e: &'w Expr) -> X {
        let word = self.word(e);
        let ty = self.ty(e);
        match self.under(ty) {
            TypeKind::Basic(Basic::Uint | Basic::Uint64 | Basic::Uintptr) => x::unsigned_bound(word),
            _ => word,
        }
    }

    /// An indexed operand and its index.
    pub fn operand_and_bound(&mut self, x: &'w Expr, index: &'w Expr) -> (X, X) {
        let l = self.word_before(x, index);
        (l, self.bound(index))
    }

    // ---- what happens in its turn ----

    /// Lowers an operand. `later`: one behind it has statements, so that what happens in its turn is done at once.
    pub fn ahead<R>(&mut self, later: bool, lower: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.in_turn;
        self.in_turn |= later;
        let result = lower(self);
        self.in_turn = outer;
        result
    }

    /// Lowers what may not be evaluated at all, so that nothing of it may be done before.
    pub fn conditional<R>(&mut self, lower: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.in_turn, false);
        let result = lower(self);
        self.in_turn = outer;
        result
    }

    /// An operand in front of another one.
    pub fn word_before(&mut self, x: &'w Expr, next: &Expr) -> X {
        let later = !self.is_tree(next);
        self.ahead(later, |f| f.word(x))
    }

    /// Whether one of the expressions has statements.
    pub fn any_statements<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> bool {
        exprs.into_iter().any(|e| !self.is_tree(e))
    }

    /// Whether an expression is evaluated in its turn, where the specification leaves open when. Like the gc compiler:
    /// the variables in an operand are read late, but library functions are called in their turn, and so are len, cap,
    /// make and new, slicing, && and ||, and what makes a slice of a string.
    pub fn is_done_in_turn(&mut self, e: &Expr) -> bool {
        if self.tv(e).value.is_some() {
            return false;
        }
        match &e.kind {
            ExprKind::Slice(_) | ExprKind::Binary { op: BinaryOp::LogAnd | BinaryOp::LogOr, .. } => true,
            ExprKind::Call(call) => match self.tv(&call.fun).mode {
                Mode::TypeExpr => {
                    let (ty, from) = (self.ty(e), call.args.first().map(|x| self.ty(x)));
                    from.is_some_and(|from| self.is_string(from)) && self.rt(ty).kind == crate::value::Kind::Slice
                }
                Mode::Builtin(Builtin::Len | Builtin::Cap | Builtin::Make | Builtin::New) => true,
                _ => self.pure_callee(&call.fun).is_some(),
            },
            _ => false,
        }
    }

    /// Whether something in an expression that is a tree is done in its turn.
    pub fn has_turns(&mut self, e: &Expr) -> bool {
        if self.tv(e).value.is_some() {
            return false;
        }
        self.is_done_in_turn(e)
            || match &e.kind {
                ExprKind::Paren(x)
                | ExprKind::Star(x)
                | ExprKind::Selector { x, .. }
                | ExprKind::Unary { x, .. }
                | ExprKind::TypeAssert { x, .. } => self.has_turns(x),
                ExprKind::Index { x, indices } => self.has_turns(x) || indices.iter().any(|i| self.has_turns(i)),
                ExprKind::Binary { x, y, .. } => self.has_turns(x) || self.has_turns(y),
                ExprKind::Call(call) => call.args.iter().any(|a| self.has_turns(a)),
                _ => false,
            }
    }

    // ---- what needs statements ----

    /// Whether an expression is lowered to a tree alone, without statements before it.
    pub fn is_tree(&mut self, e: &Expr) -> bool {
        let tv = self.tv(e);
        if tv.value.is_some() {
            return !self.rt(tv.ty).aggregate;
        }
        if matches!(tv.mode, Mode::Nil | Mode::TypeExpr | Mode::Builtin(_)) {
            return true;
        }
        match &e.kind {
            ExprKind::Ident(_) | ExprKind::BasicLit { .. } => true,
            ExprKind::FuncLit(_) => true,
            ExprKind::Paren(x) | ExprKind::Star(x) => self.is_tree(x),
            ExprKind::Selector { x, .. } => match self.selection(e) {
                Some(s) if s.kind == SelectionKind::Field => self.is_tree(x),
                Some(s) => s.kind == SelectionKind::MethodExpr,
                None => true,
            },
            ExprKind::Index { .. } if !std::ptr::eq(self.uninstantiated(e), e) => self.is_tree(self.uninstantiated(e)),
            ExprKind::Index { x, indices } => {
                (!self.is_map(x) || self.one_word_map(x)) && self.is_tree(x) && indices.iter().all(|i| self.is_tree(i))
            }
            ExprKind::Slice(s) => {
                self.is_tree(&s.x) && s.low.iter().chain(&s.high).chain(&s.max).all(|i| self.is_tree(i))
            }
            ExprKind::Call(call) => self.is_tree_call(e, call),
            ExprKind::Unary { op, x, .. } => match op {
                UnaryOp::Recv => false,
                UnaryOp::Addr => !matches!(x.unparen().kind, ExprKind::CompositeLit(_)) && self.is_tree(x),
                _ => !self.rt(tv.ty).aggregate && self.is_tree(x),
            },
            ExprKind::Binary { x, y, .. } => !self.rt(tv.ty).aggregate && self.is_tree(x) && self.is_tree(y),
            _ => false,
        }
    }

    fn is_tree_call(&mut self, e: &Expr, call: &CallExpr) -> bool {
        let ty = self.ty(e);
        match self.tv(&call.fun).mode {
            Mode::TypeExpr => call.args.iter().all(|a| self.is_tree(a)) && !self.is_complex(ty),
            Mode::Builtin(b) => match b {
                Builtin::Len | Builtin::Cap => call.args.iter().all(|a| self.is_tree(a)),
                Builtin::Make => call.args.iter().skip(1).all(|a| self.is_tree(a)),
                Builtin::New => call.args.first().is_some_and(|a| self.tv(a).mode == Mode::TypeExpr),
                _ => false,
            },
            _ => self.pure_callee(&call.fun).is_some() && call.args.iter().all(|a| self.is_tree(a)),
        }
    }

    /// The native of a function that can stand in a tree.
    pub fn pure_callee(&mut self, fun: &Expr) -> Option<NativeFn> {
        let fun = self.uninstantiated(fun);
        let object = match &fun.unparen().kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident)?,
            ExprKind::Selector { sel, .. } => match self.selection(fun.unparen()) {
                None => self.lo.world.info.object_of(sel)?,
                Some(s) if s.kind == SelectionKind::MethodValue && !s.interface => s.method?,
                Some(_) => return None,
            },
            _ => return None,
        };
        if !matches!(self.lo.world.info.object(object).kind, ObjectKind::Func(_)) {
            return None;
        }
        let native = self.lo.native(object)?;
        (!matches!(native, NativeFn::Frame(_) | NativeFn::Park(_))).then_some(native)
    }

    pub fn is_map(&self, x: &Expr) -> bool {
        matches!(self.under(self.ty(x)), TypeKind::Map { .. })
    }

    /// Whether a map's keys and values are of one word each.
    pub fn one_word_map(&mut self, x: &Expr) -> bool {
        let TypeKind::Map { key, value } = *self.under(self.ty(x)) else { return false };
        !self.rt(key).aggregate && !self.rt(value).aggregate
    }

    pub fn is_complex(&mut self, ty: Type) -> bool {
        use crate::value::Kind;
        matches!(self.rt(ty).kind, Kind::Complex64 | Kind::Complex128)
    }
}
