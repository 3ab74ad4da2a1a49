//! The parts that every node shares: frames, expression nodes, statements and functions.
//!
//! A function's body is an array of `Op`s, one for a statement. An `Op` is a code pointer, the statement's own data
//! and where it jumps to; running it gives the next `Op` and the frame it runs in. `Next { pc: null }` leaves the run loop.
//! An expression is a `Node`: a code pointer and its data, called with the frame; it gives one word.
//!
//! A frame is `[return Op, caller's link, slot 0, slot 1, …]`; `Fp` points at slot 0. The link says by how many words
//! to go down to the caller's frame, and to which of the caller's slots the results go.
//! Always: nothing outside `Fp` points into frames, except records of a parked goroutine, whose frames do not move.
//! Nodes live as long as the process: programs are small, and sessions grow them a line at a time.
//! Not here: which node is chosen for what (`build`).

use super::cx::Cx;
use crate::source::Pos;
use std::cell::{Cell, OnceCell};

/// The running frame: points at slot 0.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Fp(pub *mut u64);

/// Words below slot 0 that belong to the frame: return `Op` and link.
pub const HEADER: usize = 2;

impl Fp {
    /// # Safety
    /// `slot` is below the running function's `frame_words`; `build` hands out no others.
    #[inline(always)]
    pub unsafe fn get(self, slot: u32) -> u64 {
        // SAFETY: in bounds by the caller; only the processor that runs the goroutine touches its frames.
        unsafe { *self.0.add(slot as usize) }
    }

    /// # Safety
    /// As `get`.
    #[inline(always)]
    pub unsafe fn set(self, slot: u32, word: u64) {
        // SAFETY: as in `get`.
        unsafe { *self.0.add(slot as usize) = word }
    }

    #[inline(always)]
    pub fn at(self, slot: u32) -> *mut u64 {
        self.0.wrapping_add(slot as usize)
    }
}

/// How to return: packed so that a call writes it with one store.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Link(pub u64);

impl Link {
    pub fn new(delta: u32, dst: u32) -> Link {
        Link((dst as u64) << 32 | delta as u64)
    }

    /// Words from the caller's slot 0 to the callee's.
    #[inline(always)]
    pub fn delta(self) -> usize {
        self.0 as u32 as usize
    }

    /// The caller's slot where results go.
    #[inline(always)]
    pub fn dst(self) -> usize {
        (self.0 >> 32) as usize
    }
}

/// Where to go on.
#[derive(Clone, Copy)]
pub struct Next {
    pub pc: *const Op,
    pub fp: Fp,
}

pub type RunFn = unsafe fn(*const Op, Fp, *mut Cx) -> Next;

/// One statement.
#[repr(C)]
pub struct Op {
    pub run: RunFn,
    pub data: *const (),
    /// The jump's target, where the statement has one.
    pub jump: Cell<*const Op>,
}

impl Op {
    /// The statement behind this one.
    #[inline(always)]
    pub fn next(op: *const Op) -> *const Op {
        op.wrapping_add(1)
    }
}

/// A statement's data and its walk.
pub trait Stmt: 'static {
    /// # Safety
    /// `op` is the `Op` that carries `self`; `fp` is a frame of the function that it was built for; `cx` is the
    /// processor that runs the goroutine.
    unsafe fn exec(&self, op: *const Op, fp: Fp, cx: *mut Cx) -> Next;
}

unsafe fn run_stmt<S: Stmt>(op: *const Op, fp: Fp, cx: *mut Cx) -> Next {
    // SAFETY: `Op::data` was made from a leaked `S` by `op_of`, which also chose this function.
    unsafe { (*((*op).data as *const S)).exec(op, fp, cx) }
}

/// The `Op` of a statement. Its data is never freed.
pub fn op_of<S: Stmt>(stmt: S) -> Op {
    Op { run: run_stmt::<S>, data: Box::into_raw(Box::new(stmt)) as *const (), jump: Cell::new(std::ptr::null()) }
}

/// A pure expression of one word.
pub trait Expr: 'static {
    /// # Safety
    /// As for `Stmt::exec`.
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64;
}

/// An expression of any shape, behind one indirect call.
pub struct Node {
    run: unsafe fn(*const (), Fp, *mut Cx) -> u64,
    data: *const (),
}

unsafe fn run_expr<E: Expr>(data: *const (), fp: Fp, cx: *mut Cx) -> u64 {
    // SAFETY: `Node::new` paired this function with a leaked `E`.
    unsafe { (*(data as *const E)).eval(fp, cx) }
}

impl Node {
    pub fn new<E: Expr>(expr: E) -> Node {
        Node { run: run_expr::<E>, data: Box::into_raw(Box::new(expr)) as *const () }
    }
}

impl Expr for Node {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, cx: *mut Cx) -> u64 {
        // SAFETY: the pair was made by `Node::new`.
        unsafe { (self.run)(self.data, fp, cx) }
    }
}

/// An expression's value is an address: of a place in memory format.
pub trait Addr: 'static {
    /// # Safety
    /// As for `Stmt::exec`. The address is good until the statement ends.
    unsafe fn addr(&self, fp: Fp, cx: *mut Cx) -> *mut u8;
}

/// A slot's word.
pub struct L(pub u32);
/// A constant word.
pub struct C(pub u64);

impl Expr for L {
    #[inline(always)]
    unsafe fn eval(&self, fp: Fp, _: *mut Cx) -> u64 {
        // SAFETY: `build` hands out only slots of the function.
        unsafe { fp.get(self.0) }
    }
}

impl Expr for C {
    #[inline(always)]
    unsafe fn eval(&self, _: Fp, _: *mut Cx) -> u64 {
        self.0
    }
}

/// A function in its lowered form.
#[derive(Default)]
pub struct Func {
    /// As traces print it: `main.f`, `main.(*T).m`, `main.main.func1`.
    pub name: String,
    /// Set once, when the body is finished.
    pub code: OnceCell<Box<[Op]>>,
    /// First statement; set with `code`.
    pub entry: Cell<*const Op>,
    /// Slots of a frame, header not counted.
    pub frame_words: Cell<u32>,
    /// Words of all parameters; the closure word has the slot behind them.
    pub param_words: Cell<u32>,
    /// Words of all results.
    pub result_words: Cell<u32>,
    /// Slots to zero at entry: from, to.
    pub zero: Cell<(u32, u32)>,
    /// For each slot: does it hold an address?
    pub ptr_map: OnceCell<Box<[bool]>>,
    /// For each statement: its place in the source.
    pub positions: OnceCell<Box<[Pos]>>,
    /// Where a recovered panic goes on.
    pub epilogue: Cell<*const Op>,
    /// Its `Unwind` statement, where it defers.
    pub unwind: Cell<*const Op>,
    /// Made by us, not written by the user: left out of traces; `recover` looks through it.
    pub wrapper: Cell<bool>,
}

// SAFETY: a `Func` is filled by one thread before any other can reach it (`FuncBuilder::finish_into`) and only read after that.
unsafe impl Sync for Func {}
// SAFETY: as above.
unsafe impl Send for Func {}

impl Func {
    /// The position of one of the function's statements.
    pub fn pos_of(&self, pc: *const Op) -> Pos {
        let (Some(code), Some(positions)) = (self.code.get(), self.positions.get()) else { return Pos::NONE };
        let index = (pc as usize).wrapping_sub(code.as_ptr() as usize) / size_of::<Op>();
        positions.get(index).copied().unwrap_or(Pos::NONE)
    }

    /// Whether the statement is one of the function's.
    pub fn owns(&self, pc: *const Op) -> bool {
        self.code.get().is_some_and(|code| code.as_ptr_range().contains(&pc))
    }
}

/// A function that may not have a body yet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FuncRef(pub *const Func);

// SAFETY: functions are never freed, and `Func` is `Sync`.
unsafe impl Send for FuncRef {}
// SAFETY: as above.
unsafe impl Sync for FuncRef {}

impl FuncRef {
    pub fn get(self) -> &'static Func {
        // SAFETY: `Program::declare` leaks every function.
        unsafe { &*self.0 }
    }
}
