//! What a processor carries while it runs goroutines: allocation cache, fuel, the running goroutine.
//!
//! Always: one `Cx` for a processor's thread; nodes get it by pointer and use it only during the statement.

use super::op::{Fp, Func, FuncRef, Next, Op};
use crate::heap::Cache;
use crate::sched::{GoroutineRef, Processor};
use crate::value::RType;

/// How slow paths of nodes reach the layer above the tree.
pub struct Hooks {
    /// The fuel is used up, between two statements: `pc` and `fp` say where to go on.
    pub poll: unsafe fn(cx: *mut Cx, pc: *const Op, fp: Fp) -> Next,
    /// Makes room for `words` words from `fp` on; gives the frame's new place. Throws Go's stack overflow.
    pub grow: unsafe fn(cx: *mut Cx, fp: Fp, words: usize) -> Fp,
}

/// Types that the runtime itself makes values of.
#[derive(Clone, Copy)]
pub struct WellKnown {
    /// `runtime.errorString`, `runtime.plainError`: string kinds; `*runtime.TypeAssertionError` is a string kind here too.
    pub runtime_error: &'static RType,
    pub plain_error: &'static RType,
    pub type_assertion_error: &'static RType,
    pub string: &'static RType,
    pub int: &'static RType,
    /// Method numbers of `Error() string` and `String() string`.
    pub error_method: u32,
    pub string_method: u32,
}

/// Leaves the run loop for this reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leave {
    Yield,
    Parked,
    Exited,
}

#[repr(C)]
pub struct Cx {
    /// Counts down at backward jumps and calls; below zero the slow path is taken.
    pub fuel: i32,
    pub leave: Leave,
    /// The statement that runs.
    pub pc: *const Op,
    /// The frame that runs; exact at calls, returns and polls.
    pub fp: Fp,
    /// First word behind the goroutine's stack.
    pub stack_end: *mut u64,
    pub g: GoroutineRef,
    pub p: *mut Processor,
    pub heap: Cache,
    pub hooks: &'static Hooks,
    pub well_known: &'static WellKnown,
    /// The layer above's own (`exec::Runtime`).
    pub runtime: *const (),
    /// Turns of `fuel` left in this time slice.
    pub slice: i32,
    /// Deferred calls, panics: `exec`'s own state of the running goroutine; see `defer`.
    pub scratch: Vec<u64>,
}

impl Cx {
    /// The function a statement belongs to is found by the layer above; nodes never need it.
    #[inline(always)]
    pub fn enter(func: FuncRef) -> &'static Func {
        func.get()
    }
}
