//! A channel's representation: header, lock, ring of elements, queues of waiters.
//!
//! Always: everything but `elem_words`, `cap` and `elem_map` (which never change) is read and written with the lock held, or with
//! one processor; `head < cap` unless `cap` is 0; `len <= cap`.
//! Not here: what the operations mean (`ops`, `select`).

use std::ptr;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use super::claim;
use crate::sched::goroutine::Goroutine;
use crate::sched::{Processor, Waiter};

/// Those that wait on one side of a channel, first come, first served.
#[repr(C)]
pub(super) struct WaitQueue {
    pub(super) first: *mut Waiter,
    pub(super) last: *mut Waiter,
}

/// A channel's header; its ring lies behind it.
#[repr(C)]
pub struct Chan {
    lock: AtomicU8,
    pub(super) closed: bool,
    /// A timer's channel: programs see it without a buffer. Set before anybody else knows the channel.
    pub(super) unseen: bool,
    pub(super) elem_words: u32,
    pub(super) cap: usize,
    /// Atomic only for `len(ch)`, which takes no lock.
    pub(super) len: AtomicUsize,
    pub(super) head: usize,
    pub(super) receivers: WaitQueue,
    pub(super) senders: WaitQueue,
    pub(super) elem_map: &'static [bool],
}

/// Where the ring begins.
pub const HEADER_BYTES: usize = size_of::<Chan>();

/// `make(chan T, n)`: Go's panic "makechan: size out of range".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MakeError;

/// How large a channel's object is.
pub fn size_bytes(elem_words: usize, cap: i64) -> Result<usize, MakeError> {
    let cap = usize::try_from(cap).map_err(|_| MakeError)?;
    let ring = cap.checked_mul(elem_words).and_then(|words| words.checked_mul(8)).ok_or(MakeError)?;
    let size = ring.checked_add(HEADER_BYTES).ok_or(MakeError)?;
    if size > isize::MAX as usize / 2 { Err(MakeError) } else { Ok(size) }
}

/// Makes an empty channel at `at`. `elem_map` says which of an element's words hold addresses.
///
/// # Safety
/// `at` is aligned to 8, nobody else uses it, and `size_bytes(elem_words, cap)` bytes are there.
pub unsafe fn init(at: *mut u64, elem_words: usize, elem_map: &'static [bool], cap: usize) -> *mut Chan {
    let chan = at as *mut Chan;
    let none = || WaitQueue { first: ptr::null_mut(), last: ptr::null_mut() };
    // SAFETY: in bounds and ours, as the caller says.
    unsafe {
        chan.write(Chan {
            lock: AtomicU8::new(0),
            closed: false,
            unseen: false,
            elem_words: elem_words as u32,
            cap,
            len: AtomicUsize::new(0),
            head: 0,
            receivers: none(),
            senders: none(),
            elem_map,
        });
    }
    chan
}

impl Chan {
    /// Takes the lock, unless `p` is the only processor.
    ///
    /// # Safety
    /// `chan` is a channel.
    #[inline(always)]
    pub(super) unsafe fn lock(chan: *mut Chan, p: &Processor) {
        if p.is_single() {
            return;
        }
        // SAFETY: a channel, and the byte is atomic. Acquire: pairs with the release in `unlock`.
        let lock = unsafe { &(*chan).lock };
        if lock.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
            wait_for(lock);
        }
    }

    /// # Safety
    /// The caller holds the lock.
    #[inline(always)]
    pub(super) unsafe fn unlock(chan: *mut Chan, p: &Processor) {
        if p.is_single() {
            return;
        }
        // SAFETY: a channel. Release: publishes all that was written under the lock.
        unsafe { (*chan).lock.store(0, Ordering::Release) }
    }

    #[inline(always)]
    pub(super) fn count(&self) -> usize {
        self.len.load(Ordering::Relaxed)
    }

    #[inline(always)]
    pub(super) fn set_count(&self, n: usize) {
        self.len.store(n, Ordering::Relaxed)
    }

    fn slot(&mut self, i: usize) -> *mut u64 {
        let ring = (self as *mut Chan).wrapping_add(1) as *mut u64;
        ring.wrapping_add(i * self.elem_words as usize)
    }

    /// Adds the element at `src` to the ring, which has room.
    ///
    /// # Safety
    /// The lock is held; `src` points at `elem_words` words.
    #[inline]
    pub(super) unsafe fn push(&mut self, src: *const u64) {
        let count = self.count();
        let mut at = self.head + count;
        if at >= self.cap {
            at -= self.cap;
        }
        let slot = self.slot(at);
        // SAFETY: `at < cap`, so the slot is inside the object.
        unsafe { copy(slot, src, self.elem_words) };
        self.set_count(count + 1);
    }

    /// Takes the first element of the ring, which isn't empty, to `dst` (null: drops it).
    ///
    /// # Safety
    /// The lock is held; `dst` is null or has room for `elem_words` words.
    #[inline]
    pub(super) unsafe fn pop(&mut self, dst: *mut u64) {
        let slot = self.slot(self.head);
        if !dst.is_null() {
            // SAFETY: `head < cap`, so the slot is inside the object.
            unsafe { copy(dst, slot, self.elem_words) };
        }
        self.head += 1;
        if self.head == self.cap {
            self.head = 0;
        }
        self.set_count(self.count() - 1);
    }

    /// Calls `f` with every buffered word that holds an address.
    ///
    /// # Safety
    /// `chan` is a channel and the world is stopped.
    pub unsafe fn each_pointer(chan: *mut Chan, mut f: impl FnMut(u64)) {
        // SAFETY: as the caller says.
        let chan = unsafe { &mut *chan };
        if !chan.elem_map.contains(&true) {
            return;
        }
        for i in 0..chan.count() {
            let slot = chan.slot((chan.head + i) % chan.cap);
            for (word, _) in chan.elem_map.iter().enumerate().filter(|(_, traced)| **traced) {
                // SAFETY: inside the object: the map is `elem_words` long.
                f(unsafe { *slot.add(word) });
            }
        }
    }
}

#[cold]
fn wait_for(lock: &AtomicU8) {
    let mut spins = 0u32;
    loop {
        while lock.load(Ordering::Relaxed) != 0 {
            spins += 1;
            // The holder never blocks, but the system may have taken its thread off the core.
            if spins.is_multiple_of(128) {
                std::thread::yield_now();
            } else {
                std::hint::spin_loop();
            }
        }
        if lock.compare_exchange_weak(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok() {
            return;
        }
    }
}

/// Copies one element.
///
/// # Safety
/// `words` words can be read at `src` and written at `dst`.
#[inline(always)]
pub(super) unsafe fn copy(dst: *mut u64, src: *const u64, words: u32) {
    if words == 1 {
        // SAFETY: as the caller says.
        unsafe { *dst = *src };
    } else {
        // SAFETY: as the caller says; a frame and a ring, or two frames, may be the same only if they are equal.
        unsafe { ptr::copy(src, dst, words as usize) };
    }
}

impl WaitQueue {
    /// # Safety
    /// The lock is held; the waiter is in no queue and its goroutine's.
    #[inline]
    pub(super) unsafe fn push(&mut self, waiter: *mut Waiter) {
        // SAFETY: as the caller says; linked waiters are guarded by the lock.
        unsafe {
            (*waiter).next = ptr::null_mut();
            (*waiter).prev = self.last;
            (*waiter).queued = true;
            if self.last.is_null() {
                self.first = waiter;
            } else {
                (*self.last).next = waiter;
            }
        }
        self.last = waiter;
    }

    /// Unlinks `waiter` if it is queued here.
    ///
    /// # Safety
    /// The lock is held; the waiter's `owner` and side are this queue's.
    pub(super) unsafe fn unlink(&mut self, waiter: *mut Waiter) {
        // SAFETY: linked waiters are guarded by the lock.
        unsafe {
            if !(*waiter).queued {
                return;
            }
            (*waiter).queued = false;
            let (prev, next) = ((*waiter).prev, (*waiter).next);
            if prev.is_null() {
                self.first = next;
            } else {
                (*prev).next = next;
            }
            if next.is_null() {
                self.last = prev;
            } else {
                (*next).prev = prev;
            }
        }
    }

    /// Unlinks the first waiter that is still to be had, and claims it: nobody else will wake its goroutine.
    ///
    /// # Safety
    /// The lock is held.
    #[inline]
    pub(super) unsafe fn pop_live(&mut self, p: &Processor) -> Option<*mut Waiter> {
        loop {
            let waiter = self.first;
            if waiter.is_null() {
                return None;
            }
            // SAFETY: linked waiters are guarded by the lock.
            unsafe {
                self.first = (*waiter).next;
                if self.first.is_null() {
                    self.last = ptr::null_mut();
                } else {
                    (*self.first).prev = ptr::null_mut();
                }
                (*waiter).queued = false;
                if !(*waiter).select || claim_select((*waiter).g, p) {
                    return Some(waiter);
                }
            }
        }
    }

    /// Whether somebody here is still to be had. Unlinks those that aren't from the front.
    ///
    /// # Safety
    /// The lock is held.
    pub(super) unsafe fn has_live(&mut self) -> bool {
        while !self.first.is_null() {
            let waiter = self.first;
            // SAFETY: linked waiters are guarded by the lock, and their goroutines don't run.
            unsafe {
                if !(*waiter).select || claim::is_open(&(*(*waiter).g).select_state) {
                    return true;
                }
                self.unlink(waiter);
            }
        }
        false
    }
}

/// Resolves a parked select. False if somebody else already has.
///
/// # Safety
/// `g` is parked in a select and one of its records is guarded by a lock that the caller holds.
#[inline]
unsafe fn claim_select(g: *mut Goroutine, p: &Processor) -> bool {
    // SAFETY: `g` isn't woken before all its records are unlinked, each under its channel's lock.
    let state = unsafe { &(*g).select_state };
    if p.is_single() { claim::claim_alone(state) } else { claim::claim(state) }
}
