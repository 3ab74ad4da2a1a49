//! Package iter's natives: a sequence that is pulled and the one that pulls it run in turns.
//!
//! In: the addresses of `iter.go`'s two counters, one for each side's turn. Out: nothing.
//! Always: the turn goes to the other side at once, past the run queues; a goroutine parks with its position saved.
//! Not here: what the sides tell each other (`iter.go`).

use super::words::arg;
use crate::sched::{Acquire, WaitReason};
use crate::tree::native::Flow;
use crate::tree::{Cx, NativeFn};

/// func pass(to *uint32): the other side's turn comes.
fn pass(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: the counter is a field of a live `coroutine`, which the caller's frame keeps.
    unsafe { (*cx.p).semrelease(arg(frame, 0) as *mut u32, true) };
}

/// func await(own *uint32): waits for the own turn.
fn wait(cx: &mut Cx, frame: *mut u64) -> Flow {
    // SAFETY: as in `pass`; `NativeFn::Park` saved the position behind the call, which has no results.
    match unsafe { (*cx.p).semacquire(cx.g, arg(frame, 0) as *mut u32, WaitReason::Coroutine) } {
        Acquire::Acquired => Flow::Next,
        Acquire::Parked => Flow::Parked,
    }
}

/// func change(to, own *uint32): `pass`, then `await`.
fn change(cx: &mut Cx, frame: *mut u64) -> Flow {
    pass(cx, frame);
    // SAFETY: as in `wait`.
    match unsafe { (*cx.p).semacquire(cx.g, arg(frame, 1) as *mut u32, WaitReason::Coroutine) } {
        Acquire::Acquired => Flow::Next,
        Acquire::Parked => Flow::Parked,
    }
}

/// Package iter.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("iter.pass", NativeFn::Frame(pass)),
        ("iter.await", NativeFn::Park(wait)),
        ("iter.change", NativeFn::Park(change)),
    ]
}
