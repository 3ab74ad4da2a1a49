//! Whether somebody must be woken for new work: the flags that are read without the world's lock.
//!
//! In: who adds work, who runs dry. Out: whether to wake a processor.
//! Always: work that was added before `work_added` is seen by whoever called `ran_dry` and then looks at the queues, or `work_added`
//! says that there is somebody to wake.
//!
//! Proof. Adding: push; fence A; read the flags. Running dry: write the flags; fence B; look. Both fences are sequentially consistent, so
//! one comes first. If A does, the push is seen by the look. If B does, the flags are seen as they were written: a free permit and
//! nobody searching. Each access by itself may be relaxed.
//!
//! This file uses only `sync`, so that `tests/sched_model.rs` can check it with loom.

use super::sync::{AtomicUsize, Ordering, fence};

/// The flags.
pub struct Gate {
    /// How many more processors may run.
    free_permits: AtomicUsize,
    /// How many have just been woken and haven't found anything yet.
    searching: AtomicUsize,
}

impl Gate {
    pub fn new(free_permits: usize) -> Gate {
        Gate { free_permits: AtomicUsize::new(free_permits), searching: AtomicUsize::new(0) }
    }

    /// Work was pushed: true if a processor should be woken for it.
    #[inline(always)]
    pub fn work_added(&self) -> bool {
        fence(Ordering::SeqCst);
        self.free_permits.load(Ordering::Relaxed) > 0 && self.searching.load(Ordering::Relaxed) == 0
    }

    /// Call after the last change of the flags and before the last look at the queues.
    pub fn ran_dry(&self) {
        fence(Ordering::SeqCst);
    }

    /// Whether somebody sleeps who might run; a hint.
    #[inline(always)]
    pub fn has_free_permit(&self) -> bool {
        self.free_permits.load(Ordering::Relaxed) > 0
    }

    /// Only with the world's lock held.
    pub fn set_free_permits(&self, n: usize) {
        self.free_permits.store(n, Ordering::Relaxed);
    }

    /// Makes the caller the one who wakes; false if somebody else searches already.
    pub fn begin_search(&self) -> bool {
        self.searching.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }

    /// One more searches, whoever does already.
    pub fn join_search(&self) {
        self.searching.fetch_add(1, Ordering::AcqRel);
    }

    /// Ends a search; true if it was the only one.
    pub fn end_search(&self) -> bool {
        self.searching.fetch_sub(1, Ordering::AcqRel) == 1
    }
}
