//! Runs a lowered program: the run loop, safepoints, panics, collections, reports.
//!
//! In: a `Program` and a scheduler's configuration. Out: what the program does, and its exit status.
//! Always: nothing of a goroutine is on the native stack when another runs or the collector looks.
//! Not here: what statements do (`tree`), who runs next (`sched`), library functions (`stdlib`).

mod frames;
mod gc;
mod machine;
mod panic;
pub mod print;
mod report;
mod runtime;

pub use frames::outer;
pub use gc::collect;
pub use machine::{exit_op, hooks, runtime_of};
pub use panic::TRACE;
pub use runtime::{Ended, Farewells, GoDebug, Options, Runtime, run};
