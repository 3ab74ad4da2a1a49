//! Who resolves a parked select.
//!
//! In: the state of a goroutine that is parked in several channels. Out: whether the caller is the one.
//! Always: between an `open` and the next one exactly one `claim` is true.
//!
//! The state orders nothing else: the records are published by the channels' locks, and what the claimer writes into the
//! goroutine is published by the run queue that it pushes it to. So relaxed accesses do.
//!
//! This file uses only `sync`, so that `tests/chan_model.rs` can check it with loom.

use super::sync::{AtomicU32, Ordering};

/// Lets the select be resolved. Before its first record is linked.
pub fn open(state: &AtomicU32) {
    state.store(0, Ordering::Relaxed);
}

/// Whether it is still to be resolved; a hint unless nothing else runs.
pub fn is_open(state: &AtomicU32) -> bool {
    state.load(Ordering::Relaxed) == 0
}

/// Makes the caller the one who resolves it.
pub fn claim(state: &AtomicU32) -> bool {
    state.compare_exchange(0, 1, Ordering::Relaxed, Ordering::Relaxed).is_ok()
}

/// As `claim`, where nothing else runs.
pub fn claim_alone(state: &AtomicU32) -> bool {
    let open = is_open(state);
    state.store(1, Ordering::Relaxed);
    open
}
