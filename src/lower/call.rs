//! Calls (Spec: Calls, Method values, Passing arguments to ... parameters, Go statements, Defer statements).
//!
//! In: a call expression. Out: a statement that calls, or a tree where the callee is a library function that can
//! stand in one.
//! Always: function value and arguments are evaluated in order before the call; results lie one behind the other from
//! the destination slot on.
//! Not here: builtins, wrappers of methods.

use super::capture::selection_of;
use super::func::FuncLower;
use super::operand::{Val, load};
use super::wrapper::Form;
use super::{Lower, TypeArgs, methods};
use crate::check::info::{Mode, ObjectKind, Selection, SelectionKind};
use crate::source::{Pos, Span};
use crate::syntax::ast::*;
use crate::tree::build::{Arg, Place, Slot, Target, X, x};
use crate::tree::{FuncRef, NativeFn};
use crate::types::{Basic, ObjectId, PackageId, Signature, Type, TypeKind};
use crate::value::MemKind;
use std::sync::Arc;

/// Who is called.
pub enum Callee {
    Func(FuncRef),
    Native(NativeFn),
    Closure(X),
    Method(X, u32),
}

/// A call with everything evaluated.
pub struct Parts {
    pub callee: Callee,
    pub args: Vec<Arg>,
    /// Which words of the arguments hold addresses; for `defer`.
    pub map: Vec<bool>,
    pub results: Arc<[Type]>,
}

impl<'w> Lower<'w> {
    /// The Rust function behind a declaration without body.
    pub(super) fn native(&mut self, object: ObjectId) -> Option<NativeFn> {
        let (decl, pkg) = self.decl_of(object)?;
        if decl.body.is_some() {
            return None;
        }
        if let Some(&native) = self.found.get(&object) {
            return native;
        }
        let native = self.find_native(object, pkg);
        self.found.insert(object, native);
        native
    }

    fn find_native(&self, object: ObjectId, pkg: PackageId) -> Option<NativeFn> {
        let name = self.func_name(object);
        (self.natives)(&name).or_else(|| {
            let package = self.package(pkg);
            let short = name.strip_prefix(package.path.as_str())?;
            (self.natives)(&format!("{}{short}", package.name))
        })
    }

    /// The function of a declared function, with a body of its own where it is native.
    pub(super) fn func_of(&mut self, object: ObjectId, args: TypeArgs, span: Span) -> FuncRef {
        if let Some((decl, _)) = self.decl_of(object)
            && decl.body.is_none()
            && self.native(object).is_none()
        {
            let name = self.func_name(object);
            self.unsupported(span, format!("{name} is not supported"));
        }
        self.declared(object, args)
    }
}

impl<'w> FuncLower<'_, 'w> {
    /// The signature of a function value.
    pub fn signature(&self, ty: Type) -> Arc<Signature> {
        match self.under(ty) {
            TypeKind::Signature(sig) => sig.clone(),
            _ => Arc::default(),
        }
    }

    /// Evaluates a call's function and arguments. Not for builtins and conversions.
    pub fn call_parts(&mut self, call: &'w CallExpr) -> Parts {
        self.parts(call, true)
    }

    /// `now`: the call follows at once.
    fn parts(&mut self, call: &'w CallExpr, now: bool) -> Parts {
        let sig = self.signature(self.ty(&call.fun));
        let (callee, receiver) = self.callee(call, now);
        let mut args: Vec<Arg> = Vec::new();
        let mut map: Vec<bool> = Vec::new();
        if let Some((arg, ty)) = receiver {
            args.push(arg);
            map.extend_from_slice(&self.rt(ty).frame_map());
        }
        self.call_args(&sig, &call.args, call.ellipsis.is_some(), &mut args);
        for &ty in sig.params.iter() {
            map.extend_from_slice(&self.rt(ty).frame_map());
        }
        Parts { callee, args, map, results: sig.results.clone() }
    }

    /// Who is called, and the receiver's argument.
    fn callee(&mut self, call: &'w CallExpr, now: bool) -> (Callee, Option<(Arg, Type)>) {
        let fun = self.uninstantiated(&call.fun);
        let object = match &fun.kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident),
            ExprKind::Selector { x, sel } => match self.selection(fun) {
                Some(s) if s.kind == SelectionKind::MethodValue => {
                    return self.method_callee(fun, x, &s, now);
                }
                Some(_) => None,
                None => self.lo.world.info.object_of(sel),
            },
            _ => None,
        };
        if let Some(object) = object
            && let ObjectKind::Func(_) = self.lo.world.info.object(object).kind
        {
            let args = self.type_args(fun);
            return (self.function(object, args, fun.span), None);
        }
        let word = self.word(fun);
        let spill = call.args.iter().any(|a| !self.is_tree(a)) && !matches!(fun.kind, ExprKind::FuncLit(_));
        let word = if spill { self.spill(word, true) } else { word };
        (Callee::Closure(word), None)
    }

    pub fn function(&mut self, object: ObjectId, args: TypeArgs, span: Span) -> Callee {
        match self.lo.native(object) {
            Some(native) => Callee::Native(native),
            None => Callee::Func(self.lo.func_of(object, args, span)),
        }
    }

    fn method_callee(&mut self, fun: &'w Expr, x: &'w Expr, s: &Selection, now: bool) -> (Callee, Option<(Arg, Type)>) {
        if s.interface {
            if let Some(known) = self.known_method(fun, x, s, now) {
                return known;
            }
            let (word, ty) = self.iface_receiver(x, s);
            let id = self.iface_method(ty, s);
            return (Callee::Method(word, id), None);
        }
        let Some(method) = s.method else { return (Callee::Closure(X::Const(0)), None) };
        let (val, ty) = self.receiver_val(x, s, method);
        let receiver = (self.val_arg(val, ty), ty);
        let args = self.method_args(fun, s);
        (self.function(method, args, fun.span), Some(receiver))
    }

    /// A value's method, called on an interface that can only hold a pointer of one type: Go calls it without the
    /// interface, so that a nil pointer is a plain nil dereference, at the call.
    fn known_method(
        &mut self,
        fun: &'w Expr,
        x: &'w Expr,
        s: &Selection,
        now: bool,
    ) -> Option<(Callee, Option<(Arg, Type)>)> {
        let ExprKind::Selector { sel, .. } = &fun.kind else { return None };
        let pointer = self.held_pointer(x).filter(|_| s.path.is_empty())?;
        let method = self.lo.method_set(pointer).into_iter().find(|m| m.name == sel.name && m.path.is_empty())?;
        let (TypeKind::Pointer(elem), methods::Target::Declared(declared, false)) =
            (self.lo.kind(pointer), method.target)
        else {
            return None;
        };
        let elem = *elem;
        // A nil interface has no box.
        let word = load(Place::deref(self.word(x)).field(8), MemKind::Ptr);
        if !now {
            let bound = self.lo.method_func(pointer, method, Form::Bound);
            return Some((Callee::Closure(x::closure(bound, vec![word], &[true])), None));
        }
        let val = self.load_val(Place::deref(word), elem);
        let receiver = (self.val_arg(val, elem), elem);
        Some((self.function(declared, method.args, fun.span), Some(receiver)))
    }

    /// The pointer type that an interface holds, if the function alone tells.
    fn held_pointer(&self, x: &Expr) -> Option<Type> {
        match &x.kind {
            ExprKind::Ident(ident) => {
                let object = self.lo.world.info.object_of(ident)?;
                let local = matches!(self.lo.world.info.object(object).kind, ObjectKind::Var { global: false, .. });
                let known = local && !self.facts.var(object).address;
                self.facts.pointers.get(&object).copied().flatten().filter(|_| known)
            }
            ExprKind::Paren(x) => self.held_pointer(x),
            ExprKind::TypeAssert { x, ty: Some(_) } if self.lo.is_interface(self.ty(x)) => self.held_pointer(x),
            ExprKind::Call(call) if self.tv(&call.fun).mode == Mode::TypeExpr => {
                let operand = call.args.first()?;
                let ty = self.ty(operand);
                if matches!(self.lo.kind(ty), TypeKind::Pointer(_)) { Some(ty) } else { self.held_pointer(operand) }
            }
            _ => None,
        }
    }

    /// An interface on which a method is called, and its type.
    pub fn iface_receiver(&mut self, x: &'w Expr, s: &Selection) -> (X, Type) {
        if s.path.is_empty() {
            let ty = self.ty(x);
            match *self.under(ty) {
                TypeKind::Pointer(elem) => (load(Place::deref(self.word(x)), MemKind::Ptr), elem),
                _ => (self.word(x), ty),
            }
        } else {
            let (place, ty) = self.field_place(x, &s.path);
            (load(place, MemKind::Ptr), ty)
        }
    }

    /// The number of an interface type's method.
    pub fn iface_method(&mut self, ty: Type, s: &Selection) -> u32 {
        match self.interface_method(ty, s) {
            Some(m) => self.lo.method_id(&m.name, m.pkg, m.sig),
            None => 0,
        }
    }

    /// The receiver that a declared method takes: `x`, `&x`, `*x`, or an embedded field of it.
    pub fn receiver_val(&mut self, x: &'w Expr, s: &Selection, method: ObjectId) -> (Val, Type) {
        let ObjectKind::Func(f) = &self.lo.world.info.object(method).kind else {
            unreachable!("a method is a function")
        };
        let wants_pointer = f.receiver.is_some_and(|r| matches!(self.lo.kind(r), TypeKind::Pointer(_)));
        let wanted = |f: &Self, have: Type| {
            let base = match f.lo.kind(have) {
                TypeKind::Pointer(elem) => *elem,
                _ => have,
            };
            if wants_pointer { f.lo.pointer_to(base) } else { base }
        };
        if s.path.is_empty() {
            let have = self.ty(x);
            let want = wanted(self, have);
            let has_pointer = matches!(self.lo.kind(have), TypeKind::Pointer(_));
            return match (has_pointer, wants_pointer) {
                (true, true) => (Val::Word(self.word(x)), want),
                (false, true) => (Val::Word(self.address(x)), want),
                (true, false) => {
                    let place = Place::deref(self.word(x));
                    (self.load_val(place, want), want)
                }
                (false, false) => (self.val(x), want),
            };
        }
        let (place, have) = self.field_place(x, &s.path);
        let want = wanted(self, have);
        let has_pointer = matches!(self.lo.kind(have), TypeKind::Pointer(_));
        let val = match (has_pointer, wants_pointer) {
            (true, true) => Val::Word(load(place, MemKind::Ptr)),
            (false, true) => Val::Word(x::addr(place)),
            (true, false) => {
                let place = Place::deref(load(place, MemKind::Ptr));
                self.load_val(place, want)
            }
            (false, false) => self.load_val(place, want),
        };
        (val, want)
    }

    pub fn load_val(&mut self, place: Place, ty: Type) -> Val {
        let rt = self.rt(ty);
        if rt.aggregate { Val::Agg(place) } else { Val::Word(load(place, rt.mem)) }
    }

    // ---- arguments ----

    fn call_args(&mut self, sig: &Signature, exprs: &'w [Expr], spread: bool, args: &mut Vec<Arg>) {
        if let [one] = exprs
            && let TypeKind::Tuple(_) = self.lo.kind(self.ty(one))
        {
            return self.tuple_args(sig, one, args);
        }
        let fixed = if sig.variadic && !spread { sig.params.len() - 1 } else { sig.params.len() };
        for (i, (e, &ty)) in exprs.iter().zip(sig.params.iter()).take(fixed).enumerate() {
            let val = self.val_ahead(e, ty, &exprs[i + 1..]);
            let arg = self.val_arg(val, ty);
            args.push(arg);
        }
        if sig.variadic && !spread {
            let rest = exprs.get(fixed..).unwrap_or(&[]);
            let arg = self.variadic(sig, rest);
            args.push(Arg::Word(arg));
        }
    }

    /// A value as a variable of type `target` takes it, in front of others.
    pub fn val_ahead(&mut self, e: &'w Expr, target: Type, behind: &'w [Expr]) -> Val {
        let later = self.any_statements(behind);
        let val = self.ahead(later, |f| f.val_as(e, target));
        if !later {
            return val;
        }
        let from = self.ty(e);
        let variable = self.is_variable(e);
        match val {
            // In an interface.
            Val::Word(word) if self.rt(from).aggregate && !self.is_read_late(e, behind) => {
                Val::Word(self.spill(word, true))
            }
            Val::Agg(place) if !variable => Val::Agg(Place::slot(self.place_copy(place, target))),
            val => val,
        }
    }

    /// Whether an aggregate is a variable's, converted or not.
    fn is_variable(&self, e: &Expr) -> bool {
        match &e.unparen().kind {
            ExprKind::Call(call) if self.tv(&call.fun).mode == Mode::TypeExpr => {
                call.args.iter().all(|arg| self.is_variable(arg))
            }
            _ => self.tv(e).mode == Mode::Variable,
        }
    }

    /// Whether an aggregate in an interface is read behind the calls: the gc compiler takes the address of a variable
    /// that has one, and copies only what a function literal called in place may assign to.
    fn is_read_late(&mut self, e: &Expr, behind: &[Expr]) -> bool {
        let literal = |b: &Expr| match &b.unparen().kind {
            ExprKind::Call(call) => matches!(call.fun.unparen().kind, ExprKind::FuncLit(_)),
            _ => false,
        };
        !behind.iter().any(literal) && self.has_fixed_address(e)
    }

    /// Whether an operand is a variable, or a part of one that no index finds at run time.
    fn has_fixed_address(&mut self, e: &Expr) -> bool {
        match &e.unparen().kind {
            _ if self.tv(e).mode != Mode::Variable => false,
            ExprKind::Ident(_) => true,
            ExprKind::Star(x) => {
                matches!(x.unparen().kind, ExprKind::Ident(_) | ExprKind::Selector { .. }) && self.is_tree(x)
            }
            ExprKind::Selector { x, .. } => self.selection(e.unparen()).is_none() || self.has_fixed_address(x),
            ExprKind::Index { x, indices } => {
                indices.iter().all(|i| self.tv(i).value.is_some()) && self.has_fixed_address(x)
            }
            _ => false,
        }
    }

    /// A copy in a temporary, unless it is one already that nobody else uses.
    fn place_copy(&mut self, place: Place, ty: Type) -> Slot {
        let rt = self.rt(ty);
        let slot = self.temp(rt);
        self.fb.copy(Place::slot(slot), place, rt);
        slot
    }

    /// Spec: Passing arguments to ... parameters: a new slice, or nil if there is no argument.
    fn variadic(&mut self, sig: &Signature, exprs: &'w [Expr]) -> X {
        let elem = self.variadic_elem(sig);
        let mut elems = Vec::new();
        for (i, e) in exprs.iter().enumerate() {
            let val = self.val_ahead(e, elem, &exprs[i + 1..]);
            let arg = self.val_arg(val, elem);
            elems.push(arg);
        }
        self.slice_of(elem, elems)
    }

    fn variadic_elem(&self, sig: &Signature) -> Type {
        match sig.params.last().map(|&ty| self.under(ty)) {
            Some(TypeKind::Slice(elem)) => *elem,
            _ => Basic::Uint8.ty(),
        }
    }

    /// A new slice of the elements; nil if there are none.
    pub fn slice_of(&mut self, elem: Type, elems: Vec<Arg>) -> X {
        if elems.is_empty() {
            return X::Const(0);
        }
        let rt = self.rt(elem);
        let slot = self.temp_word(true);
        let fresh = x::make_slice(rt, X::Const(0), Some(X::Const(elems.len() as u64)));
        self.fb.append(rt, slot, fresh, elems, None);
        X::Local(slot)
    }

    /// `f(g())` where `g` has several results.
    fn tuple_args(&mut self, sig: &Signature, e: &'w Expr, args: &mut Vec<Arg>) {
        let values = self.tuple(e);
        let fixed = if sig.variadic { sig.params.len() - 1 } else { sig.params.len() };
        let mut rest = Vec::new();
        let elem = if sig.variadic { self.variadic_elem(sig) } else { Basic::Invalid.ty() };
        for (i, (slot, ty)) in values.into_iter().enumerate() {
            let rt = self.rt(ty);
            let val = self.slot_val(slot, rt);
            let target = if i < fixed { sig.params[i] } else { elem };
            let val = self.assigned_val(val, ty, target);
            let arg = self.val_arg(val, target);
            if i < fixed { args.push(arg) } else { rest.push(arg) }
        }
        if sig.variadic {
            let arg = self.slice_of(elem, rest);
            args.push(Arg::Word(arg));
        }
    }

    /// A call with several results: where each lies.
    pub fn tuple(&mut self, e: &'w Expr) -> Vec<(Slot, Type)> {
        let ExprKind::Call(call) = &e.unparen().kind else { return Vec::new() };
        let parts = self.call_parts(call);
        let map = self.results_map(&parts.results);
        let first = self.temp_map(&map);
        let types = parts.results.clone();
        self.emit_call(parts, Some(first), call.lparen);
        self.spread(first, &types)
    }

    /// The slots of results that lie one behind the other.
    pub fn spread(&mut self, first: Slot, types: &[Type]) -> Vec<(Slot, Type)> {
        let mut slot = first;
        types
            .iter()
            .map(|&ty| {
                let at = slot;
                slot += self.rt(ty).words;
                (at, ty)
            })
            .collect()
    }

    pub fn results_map(&mut self, types: &[Type]) -> Vec<bool> {
        let mut map = Vec::new();
        for &ty in types {
            let rt = self.rt(ty);
            map.extend_from_slice(&rt.frame_map());
        }
        map
    }

    // ---- the call itself ----

    /// `at`: where the call's parenthesis stands, which is where Go says that the call is.
    pub fn emit_call(&mut self, parts: Parts, dst: Option<Slot>, at: Pos) {
        let before = self.pos;
        self.set_pos(at);
        let target = match parts.callee {
            Callee::Func(func) => Target::Func(func),
            Callee::Native(native @ (NativeFn::Frame(_) | NativeFn::Park(_))) => Target::Native(native),
            Callee::Native(native) => {
                let word = pure(native, parts.args);
                let slot = match dst {
                    Some(slot) => slot,
                    None => {
                        let ptr = match parts.results.first() {
                            Some(&ty) => Self::is_ptr(self.rt(ty)),
                            None => false,
                        };
                        self.temp_word(ptr)
                    }
                };
                self.fb.set(slot, word);
                self.set_pos(before);
                return;
            }
            Callee::Closure(word) => Target::Closure(word),
            Callee::Method(iface, method) => Target::Method { iface, method },
        };
        let words = parts.results.iter().map(|&ty| self.lo.rt(ty).words).sum();
        self.fb.call_with_results(target, parts.args, dst, Some(words));
        self.set_pos(before);
    }

    /// A call whose result is one word.
    pub fn call_word(&mut self, e: &'w Expr, call: &'w CallExpr) -> X {
        match self.tv(&call.fun).mode {
            Mode::TypeExpr => match call.args.first() {
                Some(operand) => self.conversion_word(e, operand),
                None => self.lost_word(e),
            },
            Mode::Builtin(b) => self.builtin_word(e, b, call),
            _ => {
                let parts = self.call_parts(call);
                if let Callee::Native(native) = parts.callee
                    && !matches!(native, NativeFn::Frame(_) | NativeFn::Park(_))
                {
                    return pure(native, parts.args);
                }
                let rt = self.rt(self.ty(e));
                let slot = self.temp(rt);
                self.emit_call(parts, Some(slot), call.lparen);
                X::Local(slot)
            }
        }
    }

    /// A call with one result that a statement puts into a slot; `false` if it is a tree.
    pub fn call_direct(&mut self, e: &'w Expr, call: &'w CallExpr, slot: Slot) -> bool {
        match self.tv(&call.fun).mode {
            Mode::TypeExpr => false,
            Mode::Builtin(b) => self.builtin_direct(e, b, call, slot),
            _ if self.pure_callee(&call.fun).is_some() => false,
            _ => {
                let parts = self.call_parts(call);
                self.emit_call(parts, Some(slot), call.lparen);
                true
            }
        }
    }

    /// A call as a statement.
    pub fn call_stmt(&mut self, e: &'w Expr, call: &'w CallExpr) {
        match self.tv(&call.fun).mode {
            Mode::TypeExpr => self.discard(e),
            Mode::Builtin(b) => self.builtin_stmt(e, b, call),
            _ => {
                let parts = self.call_parts(call);
                self.emit_call(parts, None, call.lparen);
            }
        }
    }

    /// `go` and `defer`.
    pub fn go_or_defer(&mut self, e: &'w Expr, is_go: bool) {
        let ExprKind::Call(call) = &e.unparen().kind else { return };
        let (target, args, map) = match self.tv(&call.fun).mode {
            Mode::TypeExpr => return self.discard(e),
            Mode::Builtin(b) => self.builtin_later(b, call),
            _ => {
                let object = self.called_object(&call.fun);
                let parts = self.parts(call, false);
                let target = match parts.callee {
                    Callee::Func(func) => Target::Func(func),
                    Callee::Native(_) => match object {
                        Some(object) => Target::Func(self.lo.declared(object, TypeArgs::from([]))),
                        None => return,
                    },
                    Callee::Closure(word) => Target::Closure(word),
                    Callee::Method(iface, method) if is_go => Target::Method { iface, method },
                    Callee::Method(iface, _) => match self.deferred_method(iface, call) {
                        Some(word) => Target::Closure(word),
                        None => return,
                    },
                };
                (target, parts.args, parts.map)
            }
        };
        if is_go {
            let nil = match &target {
                Target::Closure(_) => self.started_nil(call),
                _ => None,
            };
            return self.fb.go(target, args, nil);
        }
        match self.range_frame() {
            Some((function, frame)) => self.fb.defer_at(function, frame, target, args, &map),
            None => self.fb.defer(target, args, &map),
        }
    }

    /// What runs where the function that `go` calls turns out to be nil, unless that is a fatal error at once.
    fn started_nil(&mut self, call: &'w CallExpr) -> Option<FuncRef> {
        let ty = self.tv(&call.fun).ty;
        let ty = self.subst(ty);
        let sig = self.signature(ty);
        let plain = sig.params.is_empty() && sig.results.is_empty();
        (!plain).then(|| self.lo.started_nil(ty))
    }

    /// A method of an interface is bound when it is deferred.
    fn deferred_method(&mut self, iface: X, call: &'w CallExpr) -> Option<X> {
        let fun = call.fun.unparen();
        let ExprKind::Selector { x, .. } = &fun.kind else { return None };
        let s = self.selection(fun)?;
        let ty = self.iface_type(x, &s);
        Some(self.bind_iface(iface, ty, &s))
    }

    /// The interface type that a method is selected from.
    fn iface_type(&self, x: &Expr, s: &Selection) -> Type {
        let mut ty = self.ty(x);
        if let TypeKind::Pointer(elem) = *self.under(ty) {
            ty = elem;
        }
        for &i in &s.path {
            if let TypeKind::Pointer(elem) = *self.under(ty) {
                ty = elem;
            }
            if let TypeKind::Struct(fields) = self.under(ty) {
                ty = fields[i as usize].ty;
            }
        }
        ty
    }

    fn called_object(&self, fun: &Expr) -> Option<ObjectId> {
        let fun = fun.unparen();
        match &fun.kind {
            ExprKind::Ident(ident) => self.lo.world.info.object_of(ident),
            ExprKind::Selector { sel, .. } => match selection_of(&self.lo.world.info, fun) {
                Some(s) => s.method,
                None => self.lo.world.info.object_of(sel),
            },
            _ => None,
        }
    }
}

/// A library function in a tree. Its parameters are of one word each.
pub fn pure(native: NativeFn, args: Vec<Arg>) -> X {
    let words = args
        .into_iter()
        .map(|arg| match arg {
            Arg::Word(word) => word,
            Arg::Place(..) => unreachable!("a pure native takes words"),
        })
        .collect();
    x::pure_native(native, words)
}
