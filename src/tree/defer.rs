//! Deferred calls and panics of a goroutine, as data.
//!
//! A deferred call is recorded with its evaluated arguments and the frame that deferred it. Records of one goroutine
//! form a stack, and so do the words of their arguments.
//! Always: the records of a frame are gone when it returns; `run_defers` stands before each return of a function that
//! defers.
//! Not here: running them (`stmt::defer`), unwinding (`exec::panic`).

use super::native::NativeFn;
use super::op::Func;

/// Whom a deferred call reaches.
#[derive(Clone, Copy)]
pub enum DeferTarget {
    Func(&'static Func),
    Native(NativeFn),
    /// A nil function: the call panics, not the statement that deferred it (Spec: Defer statements).
    Nil,
}

pub struct DeferRec {
    /// The frame that deferred: words from the goroutine's stack base to its slot 0.
    pub frame: usize,
    /// Its function.
    pub owner: *const Func,
    pub target: DeferTarget,
    /// First of its words in `GoState::args`.
    pub args: usize,
    /// Which of the words hold addresses.
    pub map: &'static [bool],
}

/// A panic on its way, or `runtime.Goexit`.
pub struct PanicRec {
    /// An interface word; meaningless for `goexit`.
    pub value: u64,
    pub goexit: bool,
    pub recovered: bool,
    /// The frame whose deferred calls it runs now: words from the stack's base. `usize::MAX` before the first.
    pub frame: usize,
    /// A later panic has left the deferred call that this one ran.
    pub aborted: bool,
    /// A deferred call recovered it and panicked with the same value again.
    pub repanicked: bool,
    /// Functions and statements of the frames where it began, innermost first.
    pub trace: Vec<(*const Func, *const super::op::Op)>,
}

/// What a goroutine has beside its frames.
#[derive(Default)]
pub struct GoState {
    pub defers: Vec<DeferRec>,
    pub args: Vec<u64>,
    pub panics: Vec<PanicRec>,
    /// The texts of the panics that nobody recovered are being asked for.
    pub printing: bool,
}
