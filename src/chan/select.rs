//! Spec: Select statements. Several channel operations, of which exactly one goes ahead.
//!
//! In: cases with their channels and places. Out: which one went ahead, or that the goroutine parked in all of them.
//! Always: the choice among the cases that can go ahead is uniform; channels are locked in the order of their addresses,
//! each once, so two selects never wait for each other.
//!
//! A parked select has a record in the queue of every case's channel. Whoever finds one of them, under that channel's
//! lock, must first claim the goroutine (`select_state` from 0 to 1); so one party resolves it and all others pass it by. The
//! resolver lets its own locks go, unlinks the other records, each under its channel's lock, and only then makes the
//! goroutine runnable: nobody can meet a record whose goroutine runs. Modelled in `tests/chan_model.rs`.
//!
//! Rejected: the woken goroutine unlinks its records itself, as Go's does. It would have to come back to this module before
//! its next statement, and the records would stay in the queues for as long as it waits for a processor.

use std::ptr;

use super::claim;
use super::ops::{self, RecvOutcome, SendOutcome, Sent};
use super::queue::Chan;
use crate::sched::goroutine::{Goroutine, reserve_select_records};
use crate::sched::{GoroutineRef, Processor, WaitReason, Waiter};

/// Which way a case goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u64)]
pub enum Dir {
    Recv = 0,
    Send = 1,
}

/// One case of a select. `ptr` is the value to send, or where to receive to (may be null); `ok_ptr` may be null.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Case {
    pub dir: Dir,
    /// Null for a nil channel: the case never goes ahead.
    pub ch: *mut Chan,
    pub ptr: *mut u64,
    pub ok_ptr: *mut u64,
}

/// What a select came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectOutcome {
    /// This case went ahead; `chosen` says so too.
    Done(usize),
    /// No case could go ahead; `chosen` is -1.
    Default,
    /// Parked; when it goes on, `chosen` says which case it was, and `Goroutine::wake` whether that was a send on a closed channel.
    Parked,
    /// The case that was chosen sends on a closed channel: the goroutine panics.
    Closed,
}

/// Selects among `cases`.
///
/// # Safety
/// `g` runs on `p`, its position saved; the places are in `g`'s frame; `chosen` is null or in its frame; channels are null or channels.
pub unsafe fn select(
    p: &mut Processor,
    g: GoroutineRef,
    cases: &[Case],
    has_default: bool,
    chosen: *mut u64,
) -> SelectOutcome {
    if let ([case], false) = (cases, has_default)
        && !case.ch.is_null()
    {
        // SAFETY: as the caller says.
        return unsafe { select_one(p, g, case, chosen) };
    }
    let mut order = LockOrder::new(cases, p.is_single());
    // SAFETY: channels, as the caller says; all are unlocked on every way out of here.
    unsafe {
        order.lock(p);
        loop {
            let ready = ready_cases(cases);
            if ready == 0 {
                break;
            }
            let which = if ready == 1 { 0 } else { p.random_below(ready) };
            // A rival may claim the waiter between the look and this; then look again.
            let Some((index, outcome)) = perform(p, cases, which) else { continue };
            order.unlock(p);
            set_chosen(chosen, index as u64);
            return match outcome {
                Performed::Closed => SelectOutcome::Closed,
                Performed::Alone => SelectOutcome::Done(index),
                Performed::With(waiter) => {
                    ops::wake(p, waiter);
                    SelectOutcome::Done(index)
                }
            };
        }
        if has_default {
            order.unlock(p);
            set_chosen(chosen, u64::MAX);
            return SelectOutcome::Default;
        }
        let reason = if order.is_empty() { WaitReason::SelectNoCases } else { WaitReason::Select };
        g.set_waiting(if cases.is_empty() { WaitReason::SelectNoCases } else { reason });
        park(g.as_ptr(), cases, chosen);
        // From the first unlock on, `g` may be claimed; `order` is this stack frame's own.
        order.unlock(p);
    }
    SelectOutcome::Parked
}

unsafe fn set_chosen(chosen: *mut u64, index: u64) {
    if !chosen.is_null() {
        // SAFETY: in the goroutine's frame, as `select`'s caller says.
        unsafe { *chosen = index };
    }
}

/// A select of one case is that operation.
unsafe fn select_one(p: &mut Processor, g: GoroutineRef, case: &Case, chosen: *mut u64) -> SelectOutcome {
    // SAFETY: as `select`'s caller says.
    unsafe {
        set_chosen(chosen, 0);
        match case.dir {
            Dir::Recv => match ops::recv(p, g, case.ch, case.ptr, case.ok_ptr) {
                RecvOutcome::Done => SelectOutcome::Done(0),
                RecvOutcome::Parked => SelectOutcome::Parked,
            },
            Dir::Send => match ops::send(p, g, case.ch, case.ptr) {
                SendOutcome::Done => SelectOutcome::Done(0),
                SendOutcome::Parked | SendOutcome::Nil => SelectOutcome::Parked,
                SendOutcome::Closed => SelectOutcome::Closed,
            },
        }
    }
}

/// Whether a case can go ahead.
///
/// # Safety
/// The channel is locked.
unsafe fn is_ready(case: &Case) -> bool {
    if case.ch.is_null() {
        return false;
    }
    // SAFETY: the lock is held.
    unsafe {
        let ch = &mut *case.ch;
        match case.dir {
            Dir::Recv => ch.count() > 0 || ch.closed || ch.senders.has_live(),
            Dir::Send => ch.closed || ch.count() < ch.cap || ch.receivers.has_live(),
        }
    }
}

/// How many cases can go ahead.
unsafe fn ready_cases(cases: &[Case]) -> u32 {
    // SAFETY: all channels are locked.
    cases.iter().filter(|case| unsafe { is_ready(case) }).count() as u32
}

enum Performed {
    Closed,
    Alone,
    With(*mut Waiter),
}

/// Lets the `which`th of the cases that can go ahead go ahead. None if it no longer can.
unsafe fn perform(p: &Processor, cases: &[Case], which: u32) -> Option<(usize, Performed)> {
    // SAFETY: all channels are locked.
    unsafe {
        let (index, case) = cases.iter().enumerate().filter(|(_, case)| is_ready(case)).nth(which as usize)?;
        let performed = match case.dir {
            Dir::Send => match ops::send_locked(p, case.ch, case.ptr)? {
                Sent::Closed => Performed::Closed,
                Sent::Buffered => Performed::Alone,
                Sent::To(waiter) => Performed::With(waiter),
            },
            Dir::Recv => match ops::recv_locked(p, case.ch, case.ptr, case.ok_ptr)? {
                waiter if waiter.is_null() => Performed::Alone,
                waiter => Performed::With(waiter),
            },
        };
        Some((index, performed))
    }
}

/// Queues a record for every case.
unsafe fn park(g: *mut Goroutine, cases: &[Case], chosen: *mut u64) {
    // SAFETY: `g` runs here, so its records are ours; all channels are locked.
    unsafe {
        let records = reserve_select_records(g, cases.len());
        (*g).select.chosen = chosen;
        claim::open(&(*g).select_state);
        let mut n = 0;
        for (index, case) in cases.iter().enumerate().filter(|(_, case)| !case.ch.is_null()) {
            let record = records.add(n);
            n += 1;
            record.write(Waiter {
                next: ptr::null_mut(),
                prev: ptr::null_mut(),
                g,
                ptr: case.ptr,
                ok: case.ok_ptr,
                owner: case.ch as *mut (),
                index: index as u32,
                select: true,
                queued: false,
                send: case.dir == Dir::Send,
            });
            match case.dir {
                Dir::Recv => (*case.ch).receivers.push(record),
                Dir::Send => (*case.ch).senders.push(record),
            }
        }
        (*g).select.len = n as u32;
    }
}

/// Unlinks all records of a claimed select.
///
/// # Safety
/// The caller claimed `g` and holds no channel's lock.
pub(super) unsafe fn unlink_all(p: &Processor, g: *mut Goroutine) {
    // SAFETY: claimed, so the list of records is ours; each record's links are guarded by its channel's lock.
    unsafe {
        let records = (*g).select.waiters;
        for i in 0..(*g).select.len as usize {
            let record = records.add(i);
            let ch = (*record).owner as *mut Chan;
            Chan::lock(ch, p);
            if (*record).send {
                (*ch).senders.unlink(record);
            } else {
                (*ch).receivers.unlink(record);
            }
            Chan::unlock(ch, p);
        }
        (*g).select.len = 0;
    }
}

const FEW: usize = 8;

/// The channels of a select, each once, by address.
struct LockOrder {
    few: [*mut Chan; FEW],
    many: Vec<*mut Chan>,
    len: usize,
}

impl LockOrder {
    fn new(cases: &[Case], single: bool) -> LockOrder {
        let mut order = LockOrder { few: [ptr::null_mut(); FEW], many: Vec::new(), len: 0 };
        let channels = cases.iter().map(|case| case.ch).filter(|ch| !ch.is_null());
        if single {
            // Nothing will be locked; only whether there are any matters.
            order.len = usize::from(channels.count() > 0);
            return order;
        }
        if cases.len() <= FEW {
            for ch in channels {
                order.few[order.len] = ch;
                order.len += 1;
            }
            let few = &mut order.few[..order.len];
            few.sort_unstable();
            let mut kept = 0;
            for i in 0..few.len() {
                if i == 0 || few[i] != few[i - 1] {
                    few[kept] = few[i];
                    kept += 1;
                }
            }
            order.len = kept;
        } else {
            order.many = channels.collect();
            order.many.sort_unstable();
            order.many.dedup();
            order.len = order.many.len();
        }
        order
    }

    fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn all(&self) -> &[*mut Chan] {
        if self.many.is_empty() { &self.few[..self.len] } else { &self.many }
    }

    unsafe fn lock(&mut self, p: &Processor) {
        if !p.is_single() {
            for &ch in self.all() {
                // SAFETY: a channel; in the order of addresses.
                unsafe { Chan::lock(ch, p) };
            }
        }
    }

    unsafe fn unlock(&mut self, p: &Processor) {
        if !p.is_single() {
            for &ch in self.all() {
                // SAFETY: locked by `lock`.
                unsafe { Chan::unlock(ch, p) };
            }
        }
    }
}
