//! The words of a mutex and of a reader-writer lock: their states and the steps between them.
//!
//! In: a word, zero at first. Out: whether a step was made.
//! Always: the fast steps are one compare-and-swap. The slow ones are made under the lock of the queue in which goroutines wait for
//! this word, and only they change the flags that say that somebody waits. So whoever gives the lock back either sees that nobody
//! waits, or takes the queue's lock too.
//!
//! Orders: whoever takes a lock acquires what whoever gave it back released. Nothing else is ordered by the words.
//!
//! This file uses only `sync`, so that `tests/sched_model.rs` can check it with loom.

use super::sync::{AtomicU32, AtomicU64, Ordering};

const LOCKED: u32 = 1;
const WAITERS: u32 = 2;
/// The next unlock hands the mutex over instead of letting everybody run for it.
const HANDOFF: u32 = 4;

/// A mutex's steps.
pub mod mutex {
    use super::*;

    /// Takes it if it is free, whoever waits.
    #[inline]
    pub fn try_lock(word: &AtomicU32) -> bool {
        let state = word.load(Ordering::Relaxed);
        state & LOCKED == 0
            && word.compare_exchange(state, state | LOCKED, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Under the queue's lock: takes it, or notes that somebody waits, and asks for the hand-over if `handoff`.
    pub fn lock_or_wait(word: &AtomicU32, handoff: bool) -> bool {
        let wish = if handoff { WAITERS | HANDOFF } else { WAITERS };
        let mut state = word.load(Ordering::Relaxed);
        loop {
            let free = state & LOCKED == 0;
            let next = if free { state | LOCKED } else { state | wish };
            match word.compare_exchange_weak(state, next, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return free,
                Err(now) => state = now,
            }
        }
    }

    /// What an unlock without the queue's lock came to.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Unlocked {
        Done,
        /// Somebody waits: `pass_on` must be called under the queue's lock.
        Waiters,
        NotLocked,
    }

    #[inline]
    pub fn unlock(word: &AtomicU32) -> Unlocked {
        match word.compare_exchange(LOCKED, 0, Ordering::Release, Ordering::Relaxed) {
            Ok(_) => Unlocked::Done,
            Err(state) if state & LOCKED == 0 => Unlocked::NotLocked,
            Err(_) => Unlocked::Waiters,
        }
    }

    /// Under the queue's lock, the first waiter unlinked: gives the mutex back. True if that waiter has it now.
    pub fn pass_on(word: &AtomicU32, waiter: bool, more: bool) -> bool {
        // While it is locked and somebody waits, only holders of the queue's lock change the word.
        let state = word.load(Ordering::Relaxed);
        let handed = waiter && state & HANDOFF != 0;
        let rest = if more { WAITERS } else { 0 };
        word.store(if handed { LOCKED | rest } else { rest }, Ordering::Release);
        handed
    }
}

const WRITER: u64 = 1 << 63;
const READERS_WAIT: u64 = 1 << 31;
const READERS: u64 = READERS_WAIT - 1;
const ONE_WRITER_WAITS: u64 = 1 << 32;
const WRITERS_WAIT: u64 = (WRITER - 1) & !(ONE_WRITER_WAITS - 1);

/// Makes a step: `step` gives the next state, or None for no step. Says whether it was made.
fn step(word: &AtomicU64, success: Ordering, mut step: impl FnMut(u64) -> Option<u64>) -> bool {
    let mut state = word.load(Ordering::Relaxed);
    loop {
        let Some(next) = step(state) else { return false };
        match word.compare_exchange_weak(state, next, success, Ordering::Relaxed) {
            Ok(_) => return true,
            Err(now) => state = now,
        }
    }
}

/// A reader-writer lock's steps. A writer that waits keeps further readers out.
pub mod rw {
    use super::*;

    #[inline]
    pub fn try_read(word: &AtomicU64) -> bool {
        step(word, Ordering::Acquire, |state| (state & (WRITER | WRITERS_WAIT) == 0).then_some(state + 1))
    }

    #[inline]
    pub fn try_write(word: &AtomicU64) -> bool {
        word.compare_exchange(0, WRITER, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Under the queue's lock: takes a share, or notes that readers wait.
    pub fn read_or_wait(word: &AtomicU64) -> bool {
        let mut free = false;
        step(word, Ordering::Acquire, |state| {
            free = state & (WRITER | WRITERS_WAIT) == 0;
            Some(if free { state + 1 } else { state | READERS_WAIT })
        });
        free
    }

    /// Under the queue's lock: takes the writer's place, or notes that one more writer waits.
    pub fn write_or_wait(word: &AtomicU64) -> bool {
        let mut free = false;
        step(word, Ordering::Acquire, |state| {
            free = state & (WRITER | WRITERS_WAIT | READERS) == 0;
            Some(if free { state | WRITER } else { state + ONE_WRITER_WAITS })
        });
        free
    }

    /// What a reader's or writer's unlock without the queue's lock came to.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Unlocked {
        Done,
        /// Somebody waits: the queue's lock is needed to go on.
        Waiters,
        NotLocked,
    }

    /// After `Waiters` comes `pass_to_writer`.
    #[inline]
    pub fn read_unlock(word: &AtomicU64) -> Unlocked {
        let mut last = false;
        let made = step(word, Ordering::Release, |state| {
            last = state & READERS == 1 && state & WRITERS_WAIT != 0;
            (state & READERS != 0).then(|| state - 1)
        });
        match (made, last) {
            (false, _) => Unlocked::NotLocked,
            (true, true) => Unlocked::Waiters,
            (true, false) => Unlocked::Done,
        }
    }

    /// After `Waiters` comes `admit_readers`.
    #[inline]
    pub fn write_unlock(word: &AtomicU64) -> Unlocked {
        match word.compare_exchange(WRITER, 0, Ordering::Release, Ordering::Relaxed) {
            Ok(_) => Unlocked::Done,
            Err(state) if state & WRITER == 0 => Unlocked::NotLocked,
            Err(_) => Unlocked::Waiters,
        }
    }

    /// Under the queue's lock: gives the lock, if it is free and a writer waits, to the first of them. True if it did.
    pub fn pass_to_writer(word: &AtomicU64) -> bool {
        step(word, Ordering::AcqRel, |state| {
            let free = state & (WRITER | READERS) == 0 && state & WRITERS_WAIT != 0;
            free.then(|| (state | WRITER) - ONE_WRITER_WAITS)
        })
    }

    /// Under the queue's lock: the writer goes and the `readers` who wait come in. If there are none, `pass_to_writer` follows.
    pub fn admit_readers(word: &AtomicU64, readers: usize) {
        step(word, Ordering::AcqRel, |state| Some((state & !(WRITER | READERS_WAIT)) + readers as u64));
    }
}
