//! One function's statements, in the order they are walked.
//!
//! In: statements with `X` and `Place` operands. Out: a `Func` that can run.
//! Always: parameters fill the first slots, the closure word's slot follows them; slots that hold addresses are zero
//! before the first statement (parameters are written by the caller); every label that is jumped to is bound.
//! Not here: statements that work on maps, slices, interfaces, channels and complex numbers (`effect`).

use super::value::*;
use crate::source::Pos;
use crate::tree::cx::Cx;
use crate::tree::native::NativeFn;
use crate::tree::op::{Addr, Expr, FuncRef, HEADER, L, Link, Node, Op, Stmt, op_of};
use crate::tree::stmt::assign::*;
use crate::tree::stmt::branch::*;
use crate::tree::stmt::call::*;
use crate::tree::stmt::defer::{self, Defer, DeferAt, Deferred, RunDefers, Unwind};
use crate::tree::stmt::ret::*;
use crate::tree::trap::{self, Trap};
use crate::value::RType;
use crate::value::mem::{self, MemKind};
use std::cell::Cell;
use std::marker::PhantomData;

/// A parameter's words and which of them hold addresses.
pub struct ArgShape<'a> {
    pub ptr_map: &'a [bool],
}

/// An argument, a result, an element.
pub enum Arg {
    Word(X),
    /// An aggregate that lies in memory format.
    Place(Place, &'static RType),
}

impl Arg {
    pub fn words(&self) -> u32 {
        match self {
            Arg::Word(_) => 1,
            Arg::Place(_, rt) => rt.words,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(u32);

/// Whom a call reaches.
pub enum Target {
    Func(FuncRef),
    /// A function value; nil panics.
    Closure(X),
    /// A method, by number, of an interface value; nil panics.
    Method {
        iface: X,
        method: u32,
    },
    Native(NativeFn),
}

/// A case of `select`.
pub struct SelectArm {
    pub send: bool,
    pub ch: X,
    pub value: Option<Arg>,
    pub elem: &'static RType,
    pub dst: Option<Slot>,
    pub ok: Option<Slot>,
}

/// Where a jump table keeps its targets.
type TargetList = *const std::cell::RefCell<Vec<isize>>;

pub struct FuncBuilder {
    func: FuncRef,
    ops: Vec<Op>,
    positions: Vec<Pos>,
    pos: Pos,
    /// For each slot: does it hold an address?
    ptr_map: Vec<bool>,
    param_words: u32,
    result_words: u32,
    /// Statement number of each label.
    labels: Vec<Option<usize>>,
    /// Statements that jump.
    jumps: Vec<(usize, Label)>,
    tables: Vec<(usize, Vec<Label>, TargetList)>,
    /// Links that wait for the frame's size, and their destination (`None`: discarded).
    sites: Vec<(*const Cell<u64>, Option<Slot>)>,
    epilogue: Option<Label>,
}

impl FuncBuilder {
    /// Begins the body of a declared function. Parameters lie in the first slots, in order;
    /// `closure` tells whether the slot behind them holds the closure word.
    pub fn new(func: FuncRef, params: &[ArgShape], result_words: u32, closure: bool) -> FuncBuilder {
        let mut ptr_map: Vec<bool> = params.iter().flat_map(|p| p.ptr_map.iter().copied()).collect();
        let param_words = ptr_map.len() as u32;
        ptr_map.push(closure);
        func.get().param_words.set(param_words);
        func.get().result_words.set(result_words);
        FuncBuilder {
            func,
            ops: Vec::new(),
            positions: Vec::new(),
            pos: Pos::NONE,
            ptr_map,
            param_words,
            result_words,
            labels: Vec::new(),
            jumps: Vec::new(),
            tables: Vec::new(),
            sites: Vec::new(),
            epilogue: None,
        }
    }

    pub fn func(&self) -> FuncRef {
        self.func
    }

    /// The slot that a closure call fills with the closure word.
    pub fn closure_slot(&self) -> Slot {
        self.param_words
    }

    /// A fresh slot. One that holds addresses is zero at entry; another is not.
    pub fn word(&mut self, ptr: bool) -> Slot {
        self.ptr_map.push(ptr);
        self.ptr_map.len() as u32 - 1
    }

    /// Consecutive slots.
    pub fn words(&mut self, ptr_map: &[bool]) -> Slot {
        let slot = self.ptr_map.len() as u32;
        self.ptr_map.extend_from_slice(ptr_map);
        slot
    }

    /// Position of the statements that follow.
    pub fn set_pos(&mut self, pos: Pos) {
        self.pos = pos;
    }

    pub fn pos(&self) -> Pos {
        self.pos
    }

    // ---- statements in general ----

    pub(super) fn push<S: Stmt>(&mut self, stmt: S) -> usize {
        self.push_op(op_of(stmt))
    }

    fn push_op(&mut self, op: Op) -> usize {
        self.ops.push(op);
        self.positions.push(self.pos);
        self.ops.len() - 1
    }

    pub(super) fn push_jump<S: Stmt>(&mut self, stmt: S, to: Label) {
        let at = self.push(stmt);
        self.jumps.push((at, to));
    }

    /// A statement that runs a Rust function.
    pub(super) fn run(&mut self, f: impl Fn(crate::tree::op::Fp, *mut Cx) + 'static) {
        self.push(Do(f));
    }

    /// A statement that runs a Rust function and jumps where it says so.
    pub(super) fn run_jump(&mut self, to: Label, f: impl Fn(crate::tree::op::Fp, *mut Cx) -> bool + 'static) {
        self.push_jump(DoJump(f), to);
    }

    // ---- control flow ----

    pub fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() as u32 - 1)
    }

    /// The label stands for the next statement.
    pub fn bind(&mut self, label: Label) {
        self.labels[label.0 as usize] = Some(self.ops.len());
    }

    pub fn jump(&mut self, to: Label) {
        self.push_jump(Jump, to);
    }

    /// A backward jump.
    pub fn loop_jump(&mut self, to: Label) {
        self.push_jump(LoopJump, to);
    }

    /// Jumps to one of two labels; `None` falls through.
    pub fn branch(&mut self, cond: X, if_true: Option<Label>, if_false: Option<Label>) {
        match (if_true, if_false) {
            (Some(t), Some(f)) => {
                self.branch_when(cond, false, f);
                self.jump(t);
            }
            (Some(t), None) => self.branch_when(cond, true, t),
            (None, Some(f)) => self.branch_when(cond, false, f),
            (None, None) => {
                let scratch = self.word(false);
                self.set(scratch, cond);
            }
        }
    }

    fn branch_when(&mut self, cond: X, when: bool, to: Label) {
        if let X::Const(c) = cond {
            if (c != 0) == when {
                self.jump(to);
            }
            return;
        }
        struct V(bool);
        impl Visit for V {
            type Out = Op;
            fn visit<E: Expr>(self, e: E) -> Op {
                if self.0 { op_of(If::<E, true>(e)) } else { op_of(If::<E, false>(e)) }
            }
        }
        let at = self.push_op(cond.visit(V(when)));
        self.jumps.push((at, to));
    }

    /// A loop's test at its end: jumps back to `top` where the condition holds.
    pub fn loop_if(&mut self, cond: X, top: Label) {
        struct V;
        impl Visit for V {
            type Out = Op;
            fn visit<E: Expr>(self, e: E) -> Op {
                op_of(LoopIf(e))
            }
        }
        let at = self.push_op(cond.visit(V));
        self.jumps.push((at, top));
    }

    /// A dense integer switch: `targets[x - base]`, else `default`.
    pub fn jump_table(&mut self, x: X, base: i64, mut targets: Vec<Label>, default: Label) {
        targets.push(default);
        let stmt = Box::leak(Box::new(Table { e: x.node(), base: base as u64, targets: Default::default() }));
        let list: *const _ = &stmt.targets;
        struct Ref(&'static Table<Node>);
        impl Stmt for Ref {
            unsafe fn exec(&self, op: *const Op, fp: crate::tree::op::Fp, cx: *mut Cx) -> crate::tree::op::Next {
                // SAFETY: passed on.
                unsafe { self.0.exec(op, fp, cx) }
            }
        }
        let at = self.push(Ref(stmt));
        self.tables.push((at, targets, list));
    }

    /// Code that can't be reached.
    pub fn unreachable(&mut self) {
        self.push(Unreachable);
    }

    // ---- assignments ----

    /// `slot = x`.
    pub fn set(&mut self, dst: Slot, x: X) {
        if matches!(x, X::Local(slot) if slot == dst) {
            return;
        }
        struct V(Slot);
        impl Visit for V {
            type Out = Op;
            fn visit<E: Expr>(self, e: E) -> Op {
                op_of(Set { dst: self.0, e })
            }
        }
        let op = x.visit(V(dst));
        self.push_op(op);
    }

    /// Memory at `place` = `x`.
    pub fn store(&mut self, place: Place, kind: MemKind, x: X) {
        macro_rules! store {
            ($m:ty) => {
                store_op::<$m>(place, x)
            };
        }
        let op = match kind {
            MemKind::U8 => store!(mem::U8),
            MemKind::I8 => store!(mem::I8),
            MemKind::U16 => store!(mem::U16),
            MemKind::I16 => store!(mem::I16),
            MemKind::U32 => store!(mem::U32),
            MemKind::I32 => store!(mem::I32),
            MemKind::W64 | MemKind::Ptr => store!(mem::Ptr),
        };
        self.push_op(op);
    }

    /// Copies an aggregate; both places in memory format, overlapping or not.
    pub fn copy(&mut self, dst: Place, src: Place, rt: &RType) {
        if rt.size == 0 {
            // Addresses are still checked.
            for place in [src, dst] {
                if !matches!(place, Place::Frame { .. } | Place::Static(_)) {
                    let scratch = self.word(false);
                    self.set(scratch, X::Node(addr_node(place)));
                }
            }
            return;
        }
        if let (Place::Frame { byte: to }, Place::Frame { byte: from }) = (&dst, &src)
            && to % 8 == 0
            && from % 8 == 0
            && rt.size.is_multiple_of(8)
        {
            self.push(CopyWords { dst: to / 8, src: from / 8, words: rt.size / 8 });
            return;
        }
        self.push(Copy { dst: addr_node(dst), src: addr_node(src), bytes: rt.size as usize });
    }

    pub fn zero(&mut self, dst: Place, rt: &RType) {
        if rt.size > 0 {
            self.push(Zero { dst: addr_node(dst), bytes: rt.size as usize });
        }
    }

    // ---- calls ----

    /// Items with the words where they go.
    pub(super) fn items(args: Vec<Arg>) -> Items {
        let mut words = 0;
        let mut items = Vec::with_capacity(args.len());
        for arg in args {
            let at = words;
            words += arg.words();
            items.push((
                at,
                match arg {
                    Arg::Word(X::Local(slot)) => Item::Local(slot),
                    Arg::Word(X::Const(word)) => Item::Const(word),
                    Arg::Word(x) => Item::Word(x.node()),
                    Arg::Place(place, rt) => Item::Copy { addr: addr_node(place), bytes: rt.size },
                },
            ));
        }
        Items { items, words }
    }

    /// Pushes a call statement; `site` finds its link in the leaked data.
    fn push_call<S: Stmt>(&mut self, stmt: S, dst: Option<Slot>, site: impl Fn(&S) -> &Site) {
        let at = self.push(stmt);
        // SAFETY: the statement's data was leaked by `op_of` and has type `S`.
        let link: *const Cell<u64> = unsafe { &site(&*(self.ops[at].data as *const S)).link };
        self.sites.push((link, dst));
    }

    /// Results go, in word format, to the slots from `dst` on; `None` discards them.
    pub fn call(&mut self, target: Target, args: Vec<Arg>, dst: Option<Slot>) {
        self.call_with_results(target, args, dst, None)
    }

    /// As `call`; natives need to be told how many words of results they have.
    pub fn call_with_results(&mut self, target: Target, mut args: Vec<Arg>, dst: Option<Slot>, words: Option<u32>) {
        let site = || Site { link: Cell::new(0) };
        match target {
            Target::Func(func) => match (args.len(), args.pop(), args.pop()) {
                (0, ..) => self.push_call(Call0 { site: site(), func }, dst, |s| &s.site),
                (1, Some(Arg::Word(arg)), _) => {
                    struct V<'a>(&'a mut FuncBuilder, FuncRef, Option<Slot>);
                    impl Visit for V<'_> {
                        type Out = ();
                        fn visit<E: Expr>(self, arg: E) {
                            let stmt = Call1 { site: Site { link: Cell::new(0) }, func: self.1, arg };
                            self.0.push_call(stmt, self.2, |s| &s.site);
                        }
                    }
                    arg.visit(V(self, func, dst));
                }
                (2, Some(Arg::Word(X::Local(b))), Some(Arg::Word(X::Local(a)))) => {
                    self.push_call(Call2 { site: site(), func, args: (L(a), L(b)) }, dst, |s| &s.site);
                }
                (2, Some(Arg::Word(X::Local(b))), Some(Arg::Word(a))) => {
                    self.push_call(Call2 { site: site(), func, args: (a.node(), L(b)) }, dst, |s| &s.site);
                }
                (2, Some(Arg::Word(b)), Some(Arg::Word(X::Local(a)))) => {
                    self.push_call(Call2 { site: site(), func, args: (L(a), b.node()) }, dst, |s| &s.site);
                }
                (2, Some(Arg::Word(b)), Some(Arg::Word(a))) => {
                    self.push_call(Call2 { site: site(), func, args: (a.node(), b.node()) }, dst, |s| &s.site);
                }
                (_, last, before) => {
                    args.extend(before);
                    args.extend(last);
                    let args = Self::items(args);
                    self.push_call(CallN { site: site(), func, args }, dst, |s| &s.site);
                }
            },
            Target::Closure(x) => {
                let (target, args) = (Dynamic::Closure(x.node()), Self::items(args));
                self.push_call(CallDynamic { site: site(), target, args }, dst, |s| &s.site);
            }
            Target::Method { iface, method } => {
                let (target, args) = (Dynamic::Method(iface.node(), method), Self::items(args));
                self.push_call(CallDynamic { site: site(), target, args }, dst, |s| &s.site);
            }
            Target::Native(native) => {
                let args = Self::items(args);
                let result_words = words.unwrap_or(dst.is_some() as u32);
                let stmt = CallNative { site: site(), native, args, result_words, keep: dst.is_some() };
                self.push_call(stmt, dst, |s| &s.site);
            }
        }
    }

    /// `go target(args)`. A native is wrapped into a function by the lowering first. `nil` is what runs, with the
    /// same arguments, where the target is a nil function; without it that is a fatal error.
    pub fn go(&mut self, target: Target, args: Vec<Arg>, nil: Option<FuncRef>) {
        let args = Self::items(args);
        let target = match target {
            Target::Func(f) => GoTarget::Func(f),
            Target::Closure(x) => GoTarget::Dynamic(Dynamic::Closure(x.node())),
            Target::Method { iface, method } => GoTarget::Dynamic(Dynamic::Method(iface.node(), method)),
            Target::Native(_) => unreachable!("the lowering wraps natives that `go` calls"),
        };
        self.push(Go { target, args, nil });
    }

    /// `defer target(args)`. `map` tells which words of the arguments hold addresses.
    pub fn defer(&mut self, target: Target, args: Vec<Arg>, map: &[bool]) {
        let record = self.deferred(self.func, target, args, map);
        self.push(record);
    }

    fn deferred(&mut self, owner: FuncRef, target: Target, args: Vec<Arg>, map: &[bool]) -> Defer {
        let args = Self::items(args);
        let mut with_word = map.to_vec();
        let target = match target {
            Target::Func(f) => Deferred::Func(f),
            Target::Closure(x) => {
                with_word.push(true);
                Deferred::Dynamic(Dynamic::Closure(x.node()))
            }
            Target::Method { iface, method } => {
                // A receiver word that is no address is ignored by the collector only if it is told so:
                // a boxed integer's word could look like one. So methods of interfaces are deferred through a closure.
                let _ = (iface, method);
                unreachable!("the lowering binds a method of an interface before it defers it")
            }
            Target::Native(f) => Deferred::Native(f),
        };
        let (map, map_with_word) = (leak(map.to_vec()), leak(with_word));
        Defer { owner, target, args, map, map_with_word }
    }

    /// `dst` = the running frame's number, for `defer_at` of functions that it calls.
    pub fn frame_token(&mut self, dst: Slot) {
        // SAFETY: `dst` is a slot of the running frame.
        self.run(move |fp, cx| unsafe { fp.set(dst, defer::frame_offset(&*cx, fp) as u64) });
    }

    /// `defer` for an outer frame of the goroutine: `frame` is its number, `owner` its function, which runs deferred calls.
    pub fn defer_at(&mut self, owner: FuncRef, frame: X, target: Target, args: Vec<Arg>, map: &[bool]) {
        let record = self.deferred(owner, target, args, map);
        self.push(DeferAt { frame: frame.node(), record });
    }

    /// Runs this frame's deferred calls.
    pub fn run_defers(&mut self) {
        // Deferred calls return to `RunDefers`: the statement before it tells where they are called.
        self.run(|_, _| {});
        self.push(RunDefers);
    }

    /// Where a recovered panic goes on: `run_defers` and the return of the result slots.
    pub fn set_epilogue(&mut self, label: Label) {
        self.epilogue = Some(label);
    }

    /// Returns. Results in order.
    pub fn ret(&mut self, mut results: Vec<Arg>) {
        match (results.len(), results.pop()) {
            (0, _) => {
                self.push(Ret0);
            }
            (1, Some(Arg::Word(x))) => {
                struct V;
                impl Visit for V {
                    type Out = Op;
                    fn visit<E: Expr>(self, e: E) -> Op {
                        op_of(Ret1(e))
                    }
                }
                let op = x.visit(V);
                self.push_op(op);
            }
            (_, last) => {
                results.extend(last);
                self.push(RetN(Self::items(results)));
            }
        }
    }

    /// `panic(x)`.
    pub fn panic(&mut self, x: X) {
        let node = x.node();
        // SAFETY: as for `Stmt::exec`, which passes its arguments on.
        self.run(move |fp, cx| trap::throw(Trap::Panic(unsafe { node.eval(fp, cx) })));
    }

    /// `dst = recover()`.
    pub fn recover(&mut self, dst: Slot) {
        // SAFETY: as above.
        self.run(move |fp, cx| unsafe { fp.set(dst, defer::recover(fp, &mut *cx)) });
    }

    /// Completes the function.
    pub fn finish(mut self) -> FuncRef {
        self.push(Unreachable);
        let unwind = self.epilogue.map(|_| self.push(Unwind));
        let func = self.func.get();
        let frame_words = (self.ptr_map.len() as u32).max(self.result_words);
        self.ptr_map.resize(frame_words as usize, false);
        for (link, dst) in &self.sites {
            let delta = frame_words + HEADER as u32;
            // SAFETY: links lie in leaked statements.
            unsafe { (**link).set(Link::new(delta, dst.unwrap_or(delta)).0) };
        }
        let ops = std::mem::take(&mut self.ops).into_boxed_slice();
        let base = ops.as_ptr();
        let target = |label: Label| match self.labels[label.0 as usize] {
            Some(at) => at,
            None => unreachable!("a label that is jumped to is bound"),
        };
        for &(at, label) in &self.jumps {
            ops[at].jump.set(base.wrapping_add(target(label)));
        }
        for (at, labels, list) in &self.tables {
            let targets = labels.iter().map(|&l| target(l) as isize - *at as isize).collect();
            // SAFETY: the list lies in a leaked statement.
            unsafe { *(**list).borrow_mut() = targets };
        }
        // Parameters and the closure word are written by the caller.
        let first = self.param_words as usize + 1;
        let ptrs: Vec<usize> = (first..self.ptr_map.len()).filter(|&i| self.ptr_map[i]).collect();
        let zero = match (ptrs.first(), ptrs.last()) {
            (Some(&from), Some(&to)) => (from as u32, to as u32 + 1),
            _ => (0, 0),
        };
        func.frame_words.set(frame_words);
        func.zero.set(zero);
        func.entry.set(base);
        if let Some(label) = self.epilogue {
            func.epilogue.set(base.wrapping_add(target(label)));
            func.unwind.set(base.wrapping_add(unwind.unwrap_or_default()));
        }
        let done = func.ptr_map.set(self.ptr_map.into_boxed_slice()).is_ok()
            && func.positions.set(self.positions.into_boxed_slice()).is_ok()
            && func.code.set(ops).is_ok();
        assert!(done, "a function is finished once");
        self.func
    }
}

/// Words of the program that live as long as it.
fn leak(map: Vec<bool>) -> &'static [bool] {
    Box::leak(map.into_boxed_slice())
}

fn store_op<M: mem::Mem + 'static>(place: Place, x: X) -> Op {
    struct V<M>(X, PhantomData<M>);
    impl<M: mem::Mem + 'static> VisitAddr for V<M> {
        type Out = Op;
        fn visit<A: Addr>(self, place: A) -> Op {
            struct W<M, A>(A, PhantomData<M>);
            impl<M: mem::Mem + 'static, A: Addr> Visit for W<M, A> {
                type Out = Op;
                fn visit<E: Expr>(self, e: E) -> Op {
                    op_of(Store { place: self.0, e, kind: self.1 })
                }
            }
            match self.0 {
                X::Local(slot) => W(place, self.1).visit(L(slot)),
                X::Const(word) => W(place, self.1).visit(crate::tree::op::C(word)),
                x => W(place, self.1).visit(x.node()),
            }
        }
    }
    place.visit(V(x, PhantomData::<M>))
}
