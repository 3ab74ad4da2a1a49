//! Calls of functions, closures, methods of interfaces and natives.
//!
//! A call makes the callee's frame right behind the caller's: room first, then the arguments straight into its slots,
//! then the header. Always: while arguments are evaluated the callee's area is not part of any frame, so the collector
//! can't see it half filled; it runs only between statements.

use super::assign::next;
use crate::tree::cx::{Cx, Leave};
use crate::tree::native::{Flow, NativeFn};
use crate::tree::op::{Expr, Fp, Func, FuncRef, HEADER, Link, Next, Node, Op, Stmt};
use crate::tree::trap;
use crate::value::{RType, func, mem};
use std::cell::Cell;

/// One argument or result.
pub enum Item {
    Word(Node),
    Local(u32),
    Const(u64),
    /// An aggregate in memory.
    Copy {
        addr: Node,
        bytes: u32,
    },
}

/// Arguments with the words where they go.
pub struct Items {
    pub items: Vec<(u32, Item)>,
    pub words: u32,
}

impl Items {
    /// Evaluates all into words from `out` on.
    ///
    /// # Safety
    /// `out` has room for `words` words and is no part of the frame `fp`, or nothing after it reads what it overwrites.
    #[inline(always)]
    pub unsafe fn write(&self, fp: Fp, cx: *mut Cx, out: *mut u64) {
        for (at, item) in &self.items {
            // SAFETY: `at` is below `words`.
            unsafe {
                let to = out.add(*at as usize);
                match item {
                    Item::Local(slot) => *to = fp.get(*slot),
                    Item::Const(word) => *to = *word,
                    Item::Word(node) => *to = node.eval(fp, cx),
                    Item::Copy { addr, bytes } => {
                        let src = addr.eval(fp, cx) as *const u8;
                        if *bytes % 8 != 0 {
                            *to.add((*bytes / 8) as usize) = 0;
                        }
                        mem::copy_bytes(to.cast(), src, *bytes as usize);
                    }
                }
            }
        }
    }
}

/// How a call reaches its callee, and where results go. `link` is completed when the caller's frame size is known.
pub struct Site {
    pub link: Cell<u64>,
}

impl Site {
    #[inline(always)]
    pub fn link(&self) -> Link {
        Link(self.link.get())
    }
}

/// The callee's frame: room for it, `words` words at the least.
///
/// # Safety
/// `fp` is the running frame.
#[inline(always)]
unsafe fn room(fp: Fp, cx: *mut Cx, delta: usize, words: usize) -> Fp {
    // SAFETY: compared as addresses only; `grow` moves the frames where there is no room.
    unsafe {
        if fp.0.wrapping_add(delta + words) > (*cx).stack_end {
            return ((*cx).hooks.grow)(cx, fp, delta + words);
        }
    }
    fp
}

/// Goes into a function whose arguments lie in its frame.
///
/// # Safety
/// `new` has room for the header below it and for `func`'s frame.
#[inline(always)]
pub unsafe fn enter(func: &'static Func, new: Fp, ret: *const Op, link: Link, cx: *mut Cx) -> Next {
    // SAFETY: room was made by the caller.
    unsafe {
        *new.0.sub(2) = ret as u64;
        *new.0.sub(1) = link.0;
        let (from, to) = func.zero.get();
        for slot in from..to {
            new.set(slot, 0);
        }
        (*cx).fp = new;
        (*cx).fuel -= 1;
        let pc = func.entry.get();
        if (*cx).fuel < 0 {
            return ((*cx).hooks.poll)(cx, pc, new);
        }
        Next { pc, fp: new }
    }
}

pub struct Call0 {
    pub site: Site,
    pub func: FuncRef,
}

impl Stmt for Call0 {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: `room` made the room that `enter` needs.
        unsafe {
            let (func, link) = (self.func.get(), self.site.link());
            let fp = room(fp, cx, link.delta(), func.frame_words.get() as usize);
            enter(func, Fp(fp.0.add(link.delta())), Op::next(op), link, cx)
        }
    }
}

/// A call with one word.
pub struct Call1<E> {
    pub site: Site,
    pub func: FuncRef,
    pub arg: E,
}

impl<E: Expr> Stmt for Call1<E> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Call0`.
        unsafe {
            let (func, link) = (self.func.get(), self.site.link());
            let fp = room(fp, cx, link.delta(), func.frame_words.get() as usize);
            let new = Fp(fp.0.add(link.delta()));
            let word = self.arg.eval(fp, cx);
            new.set(0, word);
            enter(func, new, Op::next(op), link, cx)
        }
    }
}

/// A call with two words.
pub struct Call2<E, F> {
    pub site: Site,
    pub func: FuncRef,
    pub args: (E, F),
}

impl<E: Expr, F: Expr> Stmt for Call2<E, F> {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Call0`.
        unsafe {
            let (func, link) = (self.func.get(), self.site.link());
            let fp = room(fp, cx, link.delta(), func.frame_words.get() as usize);
            let new = Fp(fp.0.add(link.delta()));
            let (a, b) = (self.args.0.eval(fp, cx), self.args.1.eval(fp, cx));
            new.set(0, a);
            new.set(1, b);
            enter(func, new, Op::next(op), link, cx)
        }
    }
}

/// Any call of a declared function.
pub struct CallN {
    pub site: Site,
    pub func: FuncRef,
    pub args: Items,
}

impl Stmt for CallN {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Call0`.
        unsafe {
            let (func, link) = (self.func.get(), self.site.link());
            let fp = room(fp, cx, link.delta(), func.frame_words.get() as usize);
            let new = Fp(fp.0.add(link.delta()));
            self.args.write(fp, cx, new.0);
            enter(func, new, Op::next(op), link, cx)
        }
    }
}

/// Whom a call reaches when it is made.
pub enum Dynamic {
    Closure(Node),
    /// A method of an interface value, by its number.
    Method(Node, u32),
}

/// A callee and the word that goes with it: a closure's behind the parameters, a receiver in front of them.
#[derive(Clone, Copy)]
pub struct Callee {
    pub func: &'static Func,
    pub word: u64,
    pub receiver: bool,
}

impl Dynamic {
    /// # Safety
    /// As for `Expr::eval`.
    #[inline(always)]
    pub unsafe fn resolve(&self, fp: Fp, cx: *mut Cx) -> Callee {
        // SAFETY: a function word is 0 or a closure's address; an interface word 0 or a box's.
        unsafe {
            match self {
                Dynamic::Closure(node) => {
                    let word = node.eval(fp, cx);
                    if word == 0 {
                        trap::nil_deref()
                    }
                    Callee { func: &*(func::func_of(word) as *const Func), word, receiver: false }
                }
                Dynamic::Method(node, method) => {
                    let word = node.eval(fp, cx);
                    if word == 0 {
                        trap::nil_deref()
                    }
                    method_of(word, *method)
                }
            }
        }
    }
}

/// The method of a boxed value.
///
/// # Safety
/// `word` is a box's address, and its type has the method: the checker has seen to it.
#[inline(always)]
pub unsafe fn method_of(word: u64, method: u32) -> Callee {
    // SAFETY: as above.
    unsafe {
        let rtype = &**(word as *const *const RType);
        let Some(entry) = rtype.method(method) else { unreachable!("a value without the method of its interface") };
        let receiver = if entry.boxed_receiver { word } else { *(word as *const u64).add(1) };
        Callee { func: &*(entry.func as *const Func), word: receiver, receiver: true }
    }
}

/// A call through a closure or an interface.
pub struct CallDynamic {
    pub site: Site,
    pub target: Dynamic,
    pub args: Items,
}

impl Stmt for CallDynamic {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: as in `Call0`; a closure's word has a slot behind the parameters in every function.
        unsafe {
            let link = self.site.link();
            let callee = self.target.resolve(fp, cx);
            let fp = room(fp, cx, link.delta(), callee.func.frame_words.get() as usize);
            let new = Fp(fp.0.add(link.delta()));
            if callee.receiver {
                self.args.write(fp, cx, new.0.add(1));
                new.set(0, callee.word);
            } else {
                self.args.write(fp, cx, new.0);
                new.set(callee.func.param_words.get(), callee.word);
            }
            enter(callee.func, new, Op::next(op), link, cx)
        }
    }
}

/// A call of a library function written in Rust.
pub struct CallNative {
    pub site: Site,
    pub native: NativeFn,
    pub args: Items,
    pub result_words: u32,
    /// Results are wanted at the link's slot.
    pub keep: bool,
}

impl Stmt for CallNative {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the area behind the frame has room for arguments and results.
        unsafe {
            let link = self.site.link();
            let fp = room(fp, cx, link.delta(), self.args.words.max(self.result_words).max(4) as usize);
            (*cx).fp = fp;
            let out = fp.0.add(link.delta());
            self.args.write(fp, cx, out);
            match run_native(self.native, cx, out, op, fp) {
                Some(next) => next,
                None => {
                    if self.keep {
                        std::ptr::copy(out, fp.0.add(link.dst()), self.result_words as usize);
                    }
                    (*cx).fuel -= 1;
                    next!(op, fp)
                }
            }
        }
    }
}

/// Runs a native on the words at `out`. `Some` where the goroutine does not simply go on.
///
/// # Safety
/// `out` has room for the native's arguments and results; `op` is the calling statement.
pub unsafe fn run_native(native: NativeFn, cx: *mut Cx, out: *mut u64, op: *const Op, fp: Fp) -> Option<Next> {
    // SAFETY: the arguments were written by the caller as the native's signature says.
    unsafe {
        match native {
            NativeFn::Pure0(f) => *out = f(&mut *cx),
            NativeFn::Pure1(f) => *out = f(&mut *cx, *out),
            NativeFn::Pure2(f) => *out = f(&mut *cx, *out, *out.add(1)),
            NativeFn::Pure3(f) => *out = f(&mut *cx, *out, *out.add(1), *out.add(2)),
            NativeFn::Frame(f) => f(&mut *cx, out),
            NativeFn::Park(f) => {
                // Once the native has made the goroutine visible to others, its state must be whole.
                (*cx).save(Op::next(op), fp);
                let flow = f(&mut *cx, out);
                if flow != Flow::Next {
                    return Some(leave(flow, cx, op, fp));
                }
            }
        }
        None
    }
}

/// Leaves the run loop, or begins `runtime.Goexit`.
///
/// # Safety
/// As for `run_native`.
unsafe fn leave(flow: Flow, cx: *mut Cx, op: *const Op, fp: Fp) -> Next {
    // SAFETY: a parked goroutine is not touched here: only the processor's own state is.
    unsafe {
        match flow {
            Flow::Goexit => ((*cx).hooks.goexit)(cx, op, fp),
            Flow::Yield => {
                (*cx).leave = Leave::Yield;
                Next { pc: std::ptr::null(), fp }
            }
            // A native that retries has called `Cx::retry_here` before it became visible.
            Flow::Parked | Flow::Retry | Flow::Next => {
                (*cx).leave = Leave::Parked;
                Next { pc: std::ptr::null(), fp }
            }
        }
    }
}

/// `go` of any call: the arguments go into the new goroutine's first frame.
pub struct Go {
    pub target: GoTarget,
    pub args: Items,
    /// What runs in place of a nil function: a closure with the target's parameters.
    pub nil: Option<FuncRef>,
}

pub enum GoTarget {
    Func(FuncRef),
    Dynamic(Dynamic),
}

impl Stmt for Go {
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the new goroutine is ours until `spawn`; its stack has room for the frame.
        unsafe {
            let callee = match &self.target {
                GoTarget::Func(f) => Callee { func: f.get(), word: 0, receiver: false },
                GoTarget::Dynamic(Dynamic::Closure(f)) => match (f.eval(fp, cx), self.nil) {
                    (0, Some(nil)) => Callee { func: nil.get(), word: 0, receiver: false },
                    (0, None) => trap::throw(trap::Trap::Fatal("go of nil func value".to_string())),
                    (word, _) => Callee { func: &*(func::func_of(word) as *const Func), word, receiver: false },
                },
                GoTarget::Dynamic(d) => d.resolve(fp, cx),
            };
            let words = callee.func.frame_words.get() as usize + HEADER;
            let g = (*(*cx).p).new_goroutine(words);
            let new = Fp((*g.as_ptr()).stack.base.add(HEADER));
            if callee.receiver {
                self.args.write(fp, cx, new.0.add(1));
                new.set(0, callee.word);
            } else {
                self.args.write(fp, cx, new.0);
                if let GoTarget::Dynamic(_) = self.target {
                    new.set(callee.func.param_words.get(), callee.word);
                }
            }
            begin(callee.func, new, g, cx);
            (*(*cx).p).spawn(g);
            (*cx).fuel -= 1;
        }
        next!(op, fp)
    }
}

/// Makes the first frame of a goroutine ready to run. Its arguments are in place.
///
/// # Safety
/// `new` is slot 0 of a stack with room for the frame.
pub unsafe fn begin(func: &'static Func, new: Fp, g: crate::sched::GoroutineRef, cx: *mut Cx) {
    // SAFETY: as above.
    unsafe {
        *new.0.sub(2) = (*cx).hooks.exit_op as u64;
        *new.0.sub(1) = Link::new(0, 0).0;
        let (from, to) = func.zero.get();
        for slot in from..to {
            new.set(slot, 0);
        }
        (*g.as_ptr()).pc = func.entry.get() as *const ();
        (*g.as_ptr()).fp = new.0;
    }
}
