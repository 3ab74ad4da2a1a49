//! What a processor carries while it runs goroutines: allocation cache, fuel, the running goroutine.
//!
//! Always: one `Cx` for a processor's thread; nodes get it by pointer and use it only during the statement.

use super::defer::GoState;
use super::op::{Fp, Next, Op};
use crate::heap::Cache;
use crate::sched::{GoroutineRef, Processor};
use crate::value::RType;

/// How slow paths of nodes reach the layer above the tree.
pub struct Hooks {
    /// The fuel is used up, between two statements: `pc` and `fp` say where to go on.
    pub poll: unsafe fn(cx: *mut Cx, pc: *const Op, fp: Fp) -> Next,
    /// Makes room for `words` words from `fp` on; gives the frame's new place. Throws Go's stack overflow.
    pub grow: unsafe fn(cx: *mut Cx, fp: Fp, words: usize) -> Fp,
    /// `runtime.Goexit`: deferred calls, then the goroutine's end.
    pub goexit: unsafe fn(cx: *mut Cx, op: *const Op, fp: Fp) -> Next,
    /// The function that owns a statement.
    pub func_of: super::stmt::defer::FuncOf,
    /// Where a goroutine's first frame returns to.
    pub exit_op: *const Op,
    /// A deferred call that a panic runs has returned to the frame that deferred it.
    pub unwind: unsafe fn(cx: *mut Cx, op: *const Op, fp: Fp) -> Next,
}

/// Types that the runtime itself makes values of.
#[derive(Clone, Copy)]
pub struct WellKnown {
    /// `runtime.errorString`, `runtime.boundsError`, `runtime.plainError`: string kinds; `*runtime.TypeAssertionError` is a string kind here too.
    pub runtime_error: &'static RType,
    pub bounds_error: &'static RType,
    pub plain_error: &'static RType,
    pub type_assertion_error: &'static RType,
    /// `*runtime.PanicNilError`, a string kind here too.
    pub nil_error: &'static RType,
    /// A string kind that only the runtime makes: the text that a panic's value gave of itself.
    pub panic_text: &'static RType,
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
    /// Ended by `runtime.Goexit`.
    Goexit,
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
}

impl Cx {
    /// Writes down where the goroutine goes on. Must be done before another processor can see it parked.
    #[inline(always)]
    pub fn save(&mut self, pc: *const Op, fp: Fp) {
        // SAFETY: the running goroutine is this processor's alone.
        unsafe {
            let g = self.g.as_ptr();
            (*g).pc = pc as *const ();
            (*g).fp = fp.0;
        }
    }

    /// For natives: when woken, the goroutine makes the same call again.
    pub fn retry_here(&mut self) {
        let (pc, fp) = (self.pc, self.fp);
        self.save(pc, fp);
    }

    /// The running goroutine's deferred calls and panics.
    #[inline(always)]
    pub fn state(&mut self) -> &mut GoState {
        // SAFETY: `ext` is null or a leaked `GoState` of this goroutine, freed when it ends.
        unsafe {
            let g = self.g.as_ptr();
            if (*g).ext.is_null() {
                (*g).ext = Box::into_raw(Box::<GoState>::default()) as *mut ();
            }
            &mut *((*g).ext as *mut GoState)
        }
    }
}
