//! Library functions written in Rust, as the tree calls them.
//!
//! Arguments and results are in word format (see `value`): a scalar, string, slice, interface, map, channel, function or
//! pointer is one word; a struct, array or complex number is its memory layout rounded up to words.
//! Always: a native runs inside one statement, so no collection happens while it runs and it may keep addresses in
//! Rust variables; it throws Go panics with `trap::throw`.
//! Not here: the natives themselves (`stdlib`).

use super::cx::Cx;

/// What a native does to its goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flow {
    /// Goes on; results are in the frame.
    Next,
    /// The goroutine was parked. When woken it goes on behind the call. Only for natives without results.
    Parked,
    /// The goroutine was parked. When woken it makes the same call again.
    Retry,
    /// Goes to the back of the queue, then goes on behind the call.
    Yield,
    /// `runtime.Goexit`: runs the deferred calls, then ends.
    Goexit,
}

#[derive(Clone, Copy)]
pub enum NativeFn {
    // One-word parameters and one one-word result: leaves of expression trees.
    Pure0(fn(&mut Cx) -> u64),
    Pure1(fn(&mut Cx, u64) -> u64),
    Pure2(fn(&mut Cx, u64, u64) -> u64),
    Pure3(fn(&mut Cx, u64, u64, u64) -> u64),
    /// A statement of its own: arguments lie from `frame[0]` on, results are written from `frame[0]` on.
    Frame(fn(&mut Cx, *mut u64)),
    /// As `Frame`, and may park the goroutine. It must do nothing with the goroutine after making it visible to others.
    Park(fn(&mut Cx, *mut u64) -> Flow),
}
