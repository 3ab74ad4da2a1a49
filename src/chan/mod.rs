//! Go channels: send, receive, close, select.
//!
//! In: words of a parked or running goroutine's frame, by address. Out: whether the operation is done, or the goroutine parked.
//! Always, between two operations:
//! - nobody waits to receive while a value is buffered, or while a sender waits;
//! - a sender waits only while the buffer is full;
//! - nobody waits on a closed channel;
//! - except that a record of a select which another channel has resolved may still be queued until its resolver has
//!   unlinked it: `queue::pop_live` passes over it.
//!
//! A channel is one object of the collector: header, then the ring of elements in word format. It needs no drop: what
//! waits is linked through the waiting goroutines' own records. A byte lock guards all of it; with one processor nothing
//! runs at the same time and the lock isn't taken at all (`Processor::is_single`).
//!
//! A parked goroutine's frame doesn't move, so the other side copies straight between the two frames (Spec: Send statements,
//! Receive operator). The parking protocol (`sched::goroutine`) says who may touch what when.
//!
//! Not here: nil channels' types, element types (`elem_words` and a pointer map is all that is known of them).

mod claim;
mod ops;
mod queue;
mod select;

use crate::sched::sync;

pub use ops::{
    CloseError, RecvOutcome, SendOutcome, cap, close, hide_buffer, is_full, is_received_from, len, recv, send,
    try_recv, try_send,
};
pub use queue::{Chan, HEADER_BYTES, MakeError, init, size_bytes};
pub use select::{Case, Dir, SelectOutcome, select};
