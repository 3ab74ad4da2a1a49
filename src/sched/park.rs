//! Goroutines that wait by address: the semaphores and conditions under `sync`.
//!
//! In: an address of a counter that no object but its owner uses. Out: who may go on, first come, first served.
//! Always: a waiter is in the table exactly while it waits; the count at an address changes only under its shard's lock
//! when somebody waits there, so a release is never lost between the look at the count and the queueing.
//! Not here: what a mutex makes of it (`stdlib`'s `sync`).

use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};

use hashbrown::HashMap;
use parking_lot::Mutex;

use super::goroutine::{Goroutine, GoroutineRef, WaitReason, Waiter};
use super::processor::Processor;

const SHARDS: usize = 64;

#[derive(Clone, Copy)]
struct Queue {
    first: *mut Waiter,
    last: *mut Waiter,
}

#[derive(Default)]
struct Shard {
    queues: HashMap<usize, Queue>,
}

// SAFETY: the waiters are linked and unlinked under the shard's lock (parking protocol).
unsafe impl Send for Shard {}

/// The table of all that wait by address.
pub(crate) struct ParkTable {
    shards: Vec<Mutex<Shard>>,
}

/// Whether a semaphore was had at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Acquire {
    Acquired,
    /// The goroutine waits and has been given the semaphore when it goes on; the caller returns `Outcome::Parked`.
    Parked,
}

impl ParkTable {
    pub(crate) fn new() -> ParkTable {
        ParkTable { shards: (0..SHARDS).map(|_| Mutex::default()).collect() }
    }

    fn shard(&self, address: usize) -> &Mutex<Shard> {
        &self.shards[(address >> 3).wrapping_mul(0x9e37_79b9) % SHARDS]
    }
}

impl Shard {
    fn push(&mut self, address: usize, waiter: *mut Waiter) {
        let queue = self.queues.entry(address).or_insert(Queue { first: ptr::null_mut(), last: ptr::null_mut() });
        // SAFETY: the waiter belongs to the goroutine that parks; linked waiters are guarded by this lock.
        unsafe {
            (*waiter).next = ptr::null_mut();
            (*waiter).queued = true;
            if queue.last.is_null() {
                queue.first = waiter;
            } else {
                (*queue.last).next = waiter;
            }
        }
        queue.last = waiter;
    }

    fn push_first(&mut self, address: usize, waiter: *mut Waiter) {
        let Some(queue) = self.queues.get_mut(&address) else {
            return self.push(address, waiter);
        };
        // SAFETY: as in `push`.
        unsafe {
            (*waiter).next = queue.first;
            (*waiter).queued = true;
        }
        queue.first = waiter;
    }

    /// Unlinks the record that carries `ticket`.
    fn remove(&mut self, address: usize, ticket: u32) -> Option<*mut Waiter> {
        let queue = self.queues.get_mut(&address)?;
        let (mut before, mut waiter) = (ptr::null_mut::<Waiter>(), queue.first);
        // SAFETY: linked waiters are guarded by this lock.
        unsafe {
            while !waiter.is_null() && (*waiter).index != ticket {
                before = waiter;
                waiter = (*waiter).next;
            }
            if waiter.is_null() {
                return None;
            }
            if before.is_null() {
                queue.first = (*waiter).next;
            } else {
                (*before).next = (*waiter).next;
            }
            if queue.last == waiter {
                queue.last = before;
            }
            (*waiter).queued = false;
            // A ticket must not be taken for what a mutex tells its waiters.
            (*waiter).index = 0;
        }
        if queue.first.is_null() {
            self.queues.remove(&address);
        }
        Some(waiter)
    }

    fn pop(&mut self, address: usize) -> Option<*mut Waiter> {
        let queue = self.queues.get_mut(&address)?;
        let waiter = queue.first;
        // SAFETY: linked waiters are guarded by this lock; a queue in the table isn't empty.
        unsafe {
            queue.first = (*waiter).next;
            (*waiter).queued = false;
        }
        if queue.first.is_null() {
            self.queues.remove(&address);
        }
        Some(waiter)
    }
}

impl Processor {
    /// Takes one from the counter at `address`, or parks `g` until somebody gives it one.
    ///
    /// # Safety
    /// `address` is that of an aligned `u32` that lives as long as somebody waits; `g` runs here, its position saved.
    pub unsafe fn semacquire(&mut self, g: GoroutineRef, address: *mut u32, reason: WaitReason) -> Acquire {
        // SAFETY: aligned and alive, as the caller says.
        let count = unsafe { AtomicU32::from_ptr(address) };
        if take_one(count) {
            return Acquire::Acquired;
        }
        let mut shard = self.shared.park.shard(address as usize).lock();
        if take_one(count) {
            return Acquire::Acquired;
        }
        g.set_waiting(reason);
        shard.push(address as usize, waiter_of(g));
        Acquire::Parked
    }

    /// Gives one to the first who waits at `address`, or adds it to the counter. With `handoff` who gets it runs next
    /// if the caller's turn ends now.
    ///
    /// # Safety
    /// As for `semacquire`.
    pub unsafe fn semrelease(&mut self, address: *mut u32, handoff: bool) -> bool {
        let mut shard = self.shared.park.shard(address as usize).lock();
        let Some(waiter) = shard.pop(address as usize) else {
            // SAFETY: aligned and alive, as the caller says. Release: pairs with the acquire in `take_one`.
            unsafe { AtomicU32::from_ptr(address) }.fetch_add(1, Ordering::Release);
            return false;
        };
        drop(shard);
        // SAFETY: unlinked under the lock, so it is ours to make runnable.
        let g = unsafe { GoroutineRef::from_ptr((*waiter).g) };
        if handoff {
            self.hand_over(g);
        } else {
            self.ready(g);
        }
        true
    }

    /// Parks `g` at `address` unless `go_on`, asked under the lock that `notify_*` takes, says that there is no need.
    /// `first` puts it ahead of those that wait.
    ///
    /// # Safety
    /// `g` runs here, its position saved.
    pub unsafe fn park_unless(
        &mut self,
        g: GoroutineRef,
        address: usize,
        reason: WaitReason,
        first: bool,
        go_on: impl FnOnce() -> bool,
    ) -> Acquire {
        let mut shard = self.shared.park.shard(address).lock();
        if go_on() {
            return Acquire::Acquired;
        }
        g.set_waiting(reason);
        if first {
            shard.push_first(address, waiter_of(g));
        } else {
            shard.push(address, waiter_of(g));
        }
        Acquire::Parked
    }

    /// Wakes the first who waits at `address`. `then` is called under the lock with its record and whether more wait.
    pub fn notify_one_with(&mut self, address: usize, then: impl FnOnce(Option<*mut Waiter>, bool)) -> bool {
        let mut shard = self.shared.park.shard(address).lock();
        let waiter = shard.pop(address);
        then(waiter, shard.queues.contains_key(&address));
        drop(shard);
        self.ready_waiter(waiter)
    }

    /// Wakes the first who waits at `address` if there is one and `agrees`, asked under the lock, does.
    pub fn notify_one_if(&mut self, address: usize, agrees: impl FnOnce() -> bool) -> bool {
        let mut shard = self.shared.park.shard(address).lock();
        let waiter = if shard.queues.contains_key(&address) && agrees() { shard.pop(address) } else { None };
        drop(shard);
        self.ready_waiter(waiter)
    }

    /// Wakes the one whose record carries the ticket that `which` gives under the lock.
    pub fn take_ticket(&mut self, address: usize, which: impl FnOnce() -> Option<u32>) -> bool {
        let mut shard = self.shared.park.shard(address).lock();
        let waiter = which().and_then(|ticket| shard.remove(address, ticket));
        drop(shard);
        self.ready_waiter(waiter)
    }

    fn ready_waiter(&mut self, waiter: Option<*mut Waiter>) -> bool {
        if let Some(waiter) = waiter {
            // SAFETY: unlinked under the lock, so it is ours to make runnable.
            self.ready(unsafe { GoroutineRef::from_ptr((*waiter).g) });
        }
        waiter.is_some()
    }

    /// Wakes all who wait at `address`; says how many they were.
    pub fn notify_all(&mut self, address: usize) -> usize {
        self.take_all(address, |_| ())
    }

    /// As `notify_all`; `then` is called under the lock with their number.
    pub fn take_all(&mut self, address: usize, then: impl FnOnce(usize)) -> usize {
        let mut shard = self.shared.park.shard(address).lock();
        let mut first = shard.queues.remove(&address).map_or(ptr::null_mut(), |queue| queue.first);
        // The flags of the chain are cleared before the lock goes; the chain itself is ours from here.
        let n = release_chain(first);
        then(n);
        drop(shard);
        while !first.is_null() {
            // SAFETY: the chain was taken out under the lock; the next is read before the goroutine may run.
            let (g, next) = unsafe { ((*first).g, (*first).next) };
            first = next;
            // SAFETY: a waiter's goroutine.
            self.ready(unsafe { GoroutineRef::from_ptr(g) });
        }
        n
    }
}

/// Marks a chain's records as unlinked and counts them.
fn release_chain(mut waiter: *mut Waiter) -> usize {
    let mut n = 0;
    while !waiter.is_null() {
        // SAFETY: the caller holds the lock that guards the chain.
        unsafe {
            (*waiter).queued = false;
            (*waiter).index = 0;
            waiter = (*waiter).next;
        }
        n += 1;
    }
    n
}

fn waiter_of(g: GoroutineRef) -> *mut Waiter {
    let g: *mut Goroutine = g.as_ptr();
    // SAFETY: the goroutine runs on the calling processor, which so owns its waiter.
    unsafe {
        (*g).waiter.g = g;
        &raw mut (*g).waiter
    }
}

fn take_one(count: &AtomicU32) -> bool {
    let mut now = count.load(Ordering::Relaxed);
    while now > 0 {
        // Acquire: pairs with the release that added it.
        match count.compare_exchange_weak(now, now - 1, Ordering::Acquire, Ordering::Relaxed) {
            Ok(_) => return true,
            Err(other) => now = other,
        }
    }
    false
}
