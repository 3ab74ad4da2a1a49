//! Locks on a program's own words: a mutex, a reader-writer lock, a counter that is waited for, a condition.
//!
//! In: the address of a word in the program's memory, zero at first. Out: had, or the goroutine parked.
//! Always: without contention an operation is one step of the word (`word`). Whoever must wait notes so in the word and queues under
//! the shard's lock of the park table; whoever sees the note takes the same lock, so that nobody is overlooked.
//! Not here: the words' states (`word`), misuse's messages (`stdlib`'s `sync`).

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::goroutine::{GoroutineRef, WaitReason};
use super::park::Acquire;
use super::processor::Processor;
use super::word::{mutex, rw};

/// What `Waiter::index` tells a goroutine that makes its `mutex_lock` again.
const TRY_AGAIN: u32 = 1;
const GRANTED: u32 = 2;

/// # Safety
/// `address` is that of an aligned word that lives as long as anybody uses it.
unsafe fn word32<'a>(address: *mut u32) -> &'a AtomicU32 {
    // SAFETY: as the caller says.
    unsafe { AtomicU32::from_ptr(address) }
}

/// # Safety
/// As for `word32`.
unsafe fn word64<'a>(address: *mut u64) -> &'a AtomicU64 {
    // SAFETY: as the caller says.
    unsafe { AtomicU64::from_ptr(address) }
}

/// Takes a mutex if it is free.
///
/// # Safety
/// `address` is that of an aligned word that lives as long as anybody uses it.
#[inline]
pub unsafe fn mutex_try_lock(address: *mut u32) -> bool {
    // SAFETY: as the caller says.
    mutex::try_lock(unsafe { word32(address) })
}

/// Takes a reader's share if there is no writer, nor one who waits.
///
/// # Safety
/// As for `mutex_try_lock`.
#[inline]
pub unsafe fn rw_try_read(address: *mut u64) -> bool {
    // SAFETY: as the caller says.
    rw::try_read(unsafe { word64(address) })
}

/// Takes the writer's place if nobody has the lock.
///
/// # Safety
/// As for `mutex_try_lock`.
#[inline]
pub unsafe fn rw_try_write(address: *mut u64) -> bool {
    // SAFETY: as the caller says.
    rw::try_write(unsafe { word64(address) })
}

impl Processor {
    /// Takes the mutex, or parks `g`, which then makes the same call again.
    ///
    /// # Safety
    /// As for `mutex_try_lock`; `g` runs here, its position saved so that it makes the call again.
    #[inline]
    pub unsafe fn mutex_lock(&mut self, g: GoroutineRef, address: *mut u32) -> Acquire {
        // SAFETY: as the caller says; the running goroutine's waiter is this processor's.
        unsafe {
            let told = std::mem::replace(&mut (*g.as_ptr()).waiter.index, 0);
            if told == GRANTED || mutex_try_lock(address) {
                return Acquire::Acquired;
            }
            self.mutex_lock_slow(g, address, told == TRY_AGAIN)
        }
    }

    /// Rejected: handing over at every unlock. With several processors each round would then wait for a goroutine to be scheduled.
    /// A goroutine that was woken in vain once is the first in the queue and asks for the hand-over.
    #[cold]
    unsafe fn mutex_lock_slow(&mut self, g: GoroutineRef, address: *mut u32, again: bool) -> Acquire {
        // SAFETY: as `mutex_lock`'s caller says.
        let word = unsafe { word32(address) };
        if !self.is_single() {
            for _ in 0..40 {
                std::hint::spin_loop();
                // SAFETY: as above.
                if unsafe { mutex_try_lock(address) } {
                    return Acquire::Acquired;
                }
            }
        }
        // SAFETY: `g` runs here, its position saved.
        unsafe {
            self.park_unless(g, address as usize, WaitReason::MutexLock, again, || mutex::lock_or_wait(word, again))
        }
    }

    /// Gives the mutex back. False if it isn't locked.
    ///
    /// # Safety
    /// As for `mutex_try_lock`.
    #[inline]
    pub unsafe fn mutex_unlock(&mut self, address: *mut u32) -> bool {
        // SAFETY: as the caller says.
        let word = unsafe { word32(address) };
        match mutex::unlock(word) {
            mutex::Unlocked::Done => true,
            mutex::Unlocked::NotLocked => false,
            mutex::Unlocked::Waiters => {
                self.mutex_pass_on(address as usize, word);
                true
            }
        }
    }

    #[cold]
    fn mutex_pass_on(&mut self, address: usize, word: &AtomicU32) {
        self.notify_one_with(address, |waiter, more| {
            let handed = mutex::pass_on(word, waiter.is_some(), more);
            if let Some(waiter) = waiter {
                // SAFETY: unlinked under the shard's lock, so the record is ours until its goroutine is made runnable.
                unsafe { (*waiter).index = if handed { GRANTED } else { TRY_AGAIN } };
            }
        });
    }

    /// Takes a reader's share, or parks `g` until it is given one.
    ///
    /// # Safety
    /// As for `mutex_try_lock`, aligned to 8; `g` runs here, its position saved behind the call.
    #[inline]
    pub unsafe fn rw_read_lock(&mut self, g: GoroutineRef, address: *mut u64) -> Acquire {
        // SAFETY: as the caller says.
        unsafe {
            if rw_try_read(address) {
                return Acquire::Acquired;
            }
            let word = word64(address);
            self.park_unless(g, address as usize, WaitReason::RWMutexRLock, false, || rw::read_or_wait(word))
        }
    }

    /// Takes the writer's place, or parks `g` until it is given it.
    ///
    /// # Safety
    /// As for `rw_read_lock`.
    #[inline]
    pub unsafe fn rw_write_lock(&mut self, g: GoroutineRef, address: *mut u64) -> Acquire {
        // SAFETY: as the caller says.
        unsafe {
            if rw_try_write(address) {
                return Acquire::Acquired;
            }
            let word = word64(address);
            // Writers queue at the word's second half, which is in the same shard.
            self.park_unless(g, address as usize + 4, WaitReason::RWMutexLock, false, || rw::write_or_wait(word))
        }
    }

    /// Gives a reader's share back. False if there is none.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    #[inline]
    pub unsafe fn rw_read_unlock(&mut self, address: *mut u64) -> bool {
        // SAFETY: as the caller says.
        let word = unsafe { word64(address) };
        match rw::read_unlock(word) {
            rw::Unlocked::Done => true,
            rw::Unlocked::NotLocked => false,
            rw::Unlocked::Waiters => {
                self.rw_pass_on(address as usize, word);
                true
            }
        }
    }

    /// Gives the writer's place back. False if nobody has it.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    #[inline]
    pub unsafe fn rw_write_unlock(&mut self, address: *mut u64) -> bool {
        // SAFETY: as the caller says.
        let word = unsafe { word64(address) };
        match rw::write_unlock(word) {
            rw::Unlocked::Done => true,
            rw::Unlocked::NotLocked => false,
            rw::Unlocked::Waiters => {
                self.rw_writer_done(address as usize, word);
                true
            }
        }
    }

    /// The last reader went and writers wait: the first of them gets the lock, unless somebody was faster.
    #[cold]
    fn rw_pass_on(&mut self, address: usize, word: &AtomicU64) {
        self.notify_one_if(address + 4, || rw::pass_to_writer(word));
    }

    /// A writer goes: all readers who wait come in; if there are none, the next writer does.
    #[cold]
    fn rw_writer_done(&mut self, address: usize, word: &AtomicU64) {
        // The readers that wait are counted in before the writer's flag goes, under the lock under which they queue.
        let readers = self.take_all(address, |readers| rw::admit_readers(word, readers));
        if readers == 0 {
            self.rw_pass_on(address, word);
        }
    }

    /// Parks `g` until the counter in the high half of the word is 0, unless it is.
    ///
    /// # Safety
    /// As for `rw_read_lock`.
    pub unsafe fn wait_for_zero(&mut self, g: GoroutineRef, address: *mut u64) -> Acquire {
        // SAFETY: as the caller says.
        let word = unsafe { word64(address) };
        // Acquire: pairs with the release of `add_to_counter`.
        let zero = || word.load(Ordering::Acquire) >> 32 == 0;
        if zero() {
            return Acquire::Acquired;
        }
        // SAFETY: as the caller says.
        unsafe { self.park_unless(g, address as usize, WaitReason::WaitGroupWait, false, zero) }
    }

    /// Adds to the counter and wakes all who wait for it to be 0 if it is. None if it would be negative.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    pub unsafe fn add_to_counter(&mut self, address: *mut u64, delta: i64) -> Option<()> {
        // SAFETY: as the caller says.
        let word = unsafe { word64(address) };
        // Acquire and release: what was done before each step to zero is seen by who waits for it.
        let before = word.fetch_add((delta as u64) << 32, Ordering::AcqRel);
        let now = ((before >> 32) as i32).wrapping_add(delta as i32);
        if now < 0 {
            return None;
        }
        if now == 0 && delta != 0 {
            self.notify_all(address as usize);
        }
        Some(())
    }

    /// A ticket for `condition_wait`. The word's low half counts those who came, its high half those who were called.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    pub unsafe fn condition_add(&mut self, address: *mut u64) -> u32 {
        // SAFETY: as the caller says; the halves of an aligned word.
        unsafe { word32(address as *mut u32) }.fetch_add(1, Ordering::AcqRel)
    }

    /// Parks `g` until its ticket is called, unless it was.
    ///
    /// # Safety
    /// As for `rw_read_lock`.
    pub unsafe fn condition_wait(&mut self, g: GoroutineRef, address: *mut u64, ticket: u32) -> Acquire {
        // SAFETY: as the caller says.
        unsafe {
            let called = word32((address as *mut u32).add(1));
            (*g.as_ptr()).waiter.index = ticket;
            let before = || before(ticket, called.load(Ordering::Acquire));
            let got = self.park_unless(g, address as usize, WaitReason::CondWait, false, before);
            if got == Acquire::Acquired {
                (*g.as_ptr()).waiter.index = 0;
            }
            got
        }
    }

    /// Calls the first ticket that wasn't called.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    pub unsafe fn condition_signal(&mut self, address: *mut u64) {
        // SAFETY: as the caller says.
        let (came, called) = unsafe { (word32(address as *mut u32), word32((address as *mut u32).add(1))) };
        if came.load(Ordering::Acquire) == called.load(Ordering::Acquire) {
            return;
        }
        // Its goroutine may not have got as far as to wait; then it finds that it was called.
        self.take_ticket(address as usize, || {
            let ticket = called.load(Ordering::Relaxed);
            if came.load(Ordering::Relaxed) == ticket {
                return None;
            }
            called.store(ticket.wrapping_add(1), Ordering::Release);
            Some(ticket)
        });
    }

    /// Calls all tickets.
    ///
    /// # Safety
    /// As for `rw_try_read`.
    pub unsafe fn condition_broadcast(&mut self, address: *mut u64) {
        // SAFETY: as the caller says.
        let (came, called) = unsafe { (word32(address as *mut u32), word32((address as *mut u32).add(1))) };
        if came.load(Ordering::Acquire) == called.load(Ordering::Acquire) {
            return;
        }
        self.take_all(address as usize, |_| called.store(came.load(Ordering::Relaxed), Ordering::Release));
    }
}

/// Whether a ticket comes before another; they wrap around.
fn before(ticket: u32, other: u32) -> bool {
    (ticket.wrapping_sub(other) as i32) < 0
}
