//! Send, receive, close, length and capacity of one channel.
//!
//! In: a channel or null (nil). Out: what happened. A goroutine that was parked isn't the caller's any more.
//! Not here: several channels at once (`select`); the panics that the outcomes turn into (`tree`).

use std::ptr;

use super::queue::{Chan, copy};
use crate::sched::goroutine::Goroutine;
use crate::sched::{GoroutineRef, Processor, WaitReason, Waiter, Wake};

/// What a send came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SendOutcome {
    Done,
    /// Parked; when it goes on, `Goroutine::wake` says whether the channel was closed.
    Parked,
    /// Parked for ever: the channel is nil.
    Nil,
    /// The channel is closed: the sender panics.
    Closed,
}

/// What a receive came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecvOutcome {
    Done,
    /// Parked, maybe for ever.
    Parked,
}

/// Why a channel can't be closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CloseError {
    Nil,
    Closed,
}

impl CloseError {
    /// Go's text of the panic.
    pub fn text(self) -> &'static str {
        match self {
            CloseError::Nil => "close of nil channel",
            CloseError::Closed => "close of closed channel",
        }
    }
}

/// Spec: Send statements.
///
/// # Safety
/// `ch` is null or a channel; `src` points at one element in `g`'s frame; `g` runs on `p`, its position saved.
#[inline]
pub unsafe fn send(p: &mut Processor, g: GoroutineRef, ch: *mut Chan, src: *const u64) -> SendOutcome {
    if ch.is_null() {
        g.set_waiting(WaitReason::ChanSendNil);
        return SendOutcome::Nil;
    }
    // SAFETY: as the caller says; the lock is held between `lock` and `unlock`, and the parked goroutine's record is its own.
    unsafe {
        Chan::lock(ch, p);
        match send_locked(p, ch, src) {
            Some(Sent::Closed) => {
                Chan::unlock(ch, p);
                SendOutcome::Closed
            }
            Some(Sent::Buffered) => {
                Chan::unlock(ch, p);
                SendOutcome::Done
            }
            Some(Sent::To(waiter)) => {
                Chan::unlock(ch, p);
                wake(p, waiter);
                SendOutcome::Done
            }
            None => {
                g.set_waiting(WaitReason::ChanSend);
                let waiter = fill_waiter(g.as_ptr(), src as *mut u64, ptr::null_mut());
                (*ch).senders.push(waiter);
                Chan::unlock(ch, p);
                SendOutcome::Parked
            }
        }
    }
}

/// Spec: Receive operator. `dst` and `ok_dst` may be null.
///
/// # Safety
/// `ch` is null or a channel; `dst` and `ok_dst` are null or in `g`'s frame; `g` runs on `p`, its position saved.
#[inline]
pub unsafe fn recv(p: &mut Processor, g: GoroutineRef, ch: *mut Chan, dst: *mut u64, ok_dst: *mut u64) -> RecvOutcome {
    if ch.is_null() {
        g.set_waiting(WaitReason::ChanReceiveNil);
        return RecvOutcome::Parked;
    }
    // SAFETY: as in `send`.
    unsafe {
        Chan::lock(ch, p);
        match recv_locked(p, ch, dst, ok_dst) {
            Some(waiter) => {
                Chan::unlock(ch, p);
                if !waiter.is_null() {
                    wake(p, waiter);
                }
                RecvOutcome::Done
            }
            None => {
                g.set_waiting(WaitReason::ChanReceive);
                let waiter = fill_waiter(g.as_ptr(), dst, ok_dst);
                (*ch).receivers.push(waiter);
                Chan::unlock(ch, p);
                RecvOutcome::Parked
            }
        }
    }
}

/// Sends if that needs no waiting; None if it would. A closed channel is `Closed`, a nil one would wait.
///
/// # Safety
/// `ch` is null or a channel; `src` points at one element.
pub unsafe fn try_send(p: &mut Processor, ch: *mut Chan, src: *const u64) -> Option<SendOutcome> {
    if ch.is_null() {
        return None;
    }
    // SAFETY: as the caller says.
    unsafe {
        Chan::lock(ch, p);
        let sent = send_locked(p, ch, src);
        Chan::unlock(ch, p);
        match sent? {
            Sent::Closed => return Some(SendOutcome::Closed),
            Sent::Buffered => {}
            Sent::To(waiter) => wake(p, waiter),
        }
    }
    Some(SendOutcome::Done)
}

/// Receives if that needs no waiting; says whether it has.
///
/// # Safety
/// `ch` is null or a channel; `dst` and `ok_dst` are null or have room.
pub unsafe fn try_recv(p: &mut Processor, ch: *mut Chan, dst: *mut u64, ok_dst: *mut u64) -> bool {
    if ch.is_null() {
        return false;
    }
    // SAFETY: as the caller says.
    unsafe {
        Chan::lock(ch, p);
        let received = recv_locked(p, ch, dst, ok_dst);
        Chan::unlock(ch, p);
        match received {
            None => return false,
            Some(waiter) if !waiter.is_null() => wake(p, waiter),
            Some(_) => {}
        }
    }
    true
}

/// Spec: Close.
///
/// # Safety
/// `ch` is null or a channel.
pub unsafe fn close(p: &mut Processor, ch: *mut Chan) -> Result<(), CloseError> {
    if ch.is_null() {
        return Err(CloseError::Nil);
    }
    // The claimed waiters, chained by `next`; nobody else touches a claimed waiter.
    let mut first: *mut Waiter = ptr::null_mut();
    let mut last: *mut Waiter = ptr::null_mut();
    // SAFETY: as the caller says; the lock is held for what is the channel's.
    unsafe {
        Chan::lock(ch, p);
        if (*ch).closed {
            Chan::unlock(ch, p);
            return Err(CloseError::Closed);
        }
        (*ch).closed = true;
        let mut chain = |waiter: *mut Waiter| {
            (*waiter).next = ptr::null_mut();
            if last.is_null() {
                first = waiter;
            } else {
                (*last).next = waiter;
            }
            last = waiter;
        };
        while let Some(waiter) = (*ch).receivers.pop_live(p) {
            deliver_zero(ch, (*waiter).ptr, (*waiter).ok);
            resolve(waiter);
            chain(waiter);
        }
        while let Some(waiter) = (*ch).senders.pop_live(p) {
            resolve(waiter);
            (*(*waiter).g).wake = Wake::SendOnClosed;
            chain(waiter);
        }
        Chan::unlock(ch, p);
        while !first.is_null() {
            let waiter = first;
            // Read before the goroutine may run and use its record again.
            first = (*waiter).next;
            wake(p, waiter);
        }
    }
    Ok(())
}

/// The number of buffered elements; 0 for nil.
///
/// # Safety
/// `ch` is null or a channel.
pub unsafe fn len(ch: *mut Chan) -> usize {
    // SAFETY: a channel; the count is atomic.
    if ch.is_null() || unsafe { (*ch).unseen } { 0 } else { unsafe { (*ch).count() } }
}

/// The size of the buffer; 0 for nil.
///
/// # Safety
/// `ch` is null or a channel.
pub unsafe fn cap(ch: *mut Chan) -> usize {
    // SAFETY: a channel; its capacity never changes.
    if ch.is_null() || unsafe { (*ch).unseen } { 0 } else { unsafe { (*ch).cap } }
}

/// Whether a goroutine waits to receive.
///
/// # Safety
/// `ch` is a channel, and no goroutine runs.
pub unsafe fn is_received_from(ch: *const Chan) -> bool {
    // SAFETY: by the caller.
    unsafe { !(*ch).receivers.first.is_null() }
}

/// Whether the buffer has no room.
///
/// # Safety
/// `ch` is a channel.
pub unsafe fn is_full(ch: *const Chan) -> bool {
    // SAFETY: a channel; the count is atomic, and its capacity never changes.
    unsafe { (*ch).count() >= (*ch).cap }
}

/// Lets `len` and `cap` be 0, as of a timer's channel: what is in its buffer can still be taken back.
///
/// # Safety
/// `ch` is a channel that no other goroutine knows.
pub unsafe fn hide_buffer(ch: *mut Chan) {
    // SAFETY: by the caller.
    unsafe { (*ch).unseen = true };
}

pub(super) enum Sent {
    Closed,
    Buffered,
    /// Straight to this claimed waiter, to be woken when no lock is held.
    To(*mut Waiter),
}

/// A send that needs no waiting; None if it does.
///
/// # Safety
/// The lock is held.
#[inline(always)]
pub(super) unsafe fn send_locked(p: &Processor, ch: *mut Chan, src: *const u64) -> Option<Sent> {
    // SAFETY: the lock is held; a claimed waiter's goroutine is parked, so its frame is there and ours to write.
    unsafe {
        if (*ch).closed {
            return Some(Sent::Closed);
        }
        if let Some(waiter) = (*ch).receivers.pop_live(p) {
            if !(*waiter).ptr.is_null() {
                copy((*waiter).ptr, src, (*ch).elem_words);
            }
            if !(*waiter).ok.is_null() {
                *(*waiter).ok = 1;
            }
            resolve(waiter);
            return Some(Sent::To(waiter));
        }
        if (*ch).count() < (*ch).cap {
            (*ch).push(src);
            return Some(Sent::Buffered);
        }
    }
    None
}

/// A receive that needs no waiting, with the sender to be woken when no lock is held, or null; None if it needs waiting.
///
/// # Safety
/// The lock is held.
#[inline(always)]
pub(super) unsafe fn recv_locked(p: &Processor, ch: *mut Chan, dst: *mut u64, ok_dst: *mut u64) -> Option<*mut Waiter> {
    // SAFETY: as in `send_locked`.
    unsafe {
        let waiter = if (*ch).count() > 0 {
            (*ch).pop(dst);
            match (*ch).senders.pop_live(p) {
                Some(waiter) => {
                    (*ch).push((*waiter).ptr);
                    waiter
                }
                None => ptr::null_mut(),
            }
        } else if let Some(waiter) = (*ch).senders.pop_live(p) {
            if !dst.is_null() {
                copy(dst, (*waiter).ptr, (*ch).elem_words);
            }
            waiter
        } else if (*ch).closed {
            deliver_zero(ch, dst, ok_dst);
            return Some(ptr::null_mut());
        } else {
            return None;
        };
        if !ok_dst.is_null() {
            *ok_dst = 1;
        }
        if !waiter.is_null() {
            resolve(waiter);
        }
        Some(waiter)
    }
}

/// What a receive from a closed, empty channel gives.
unsafe fn deliver_zero(ch: *mut Chan, dst: *mut u64, ok_dst: *mut u64) {
    // SAFETY: the callers' destinations have room.
    unsafe {
        if !dst.is_null() {
            ptr::write_bytes(dst, 0, (*ch).elem_words as usize);
        }
        if !ok_dst.is_null() {
            *ok_dst = 0;
        }
    }
}

/// Tells a claimed select which case it was.
#[inline(always)]
unsafe fn resolve(waiter: *mut Waiter) {
    // SAFETY: claimed, so the goroutine's records are the caller's.
    unsafe {
        if (*waiter).select {
            let chosen = (*(*waiter).g).select.chosen;
            if !chosen.is_null() {
                *chosen = (*waiter).index as u64;
            }
        }
    }
}

/// Makes a claimed waiter's goroutine runnable, its other records unlinked first. No lock is held.
///
/// # Safety
/// The caller claimed it.
#[inline(always)]
pub(super) unsafe fn wake(p: &mut Processor, waiter: *mut Waiter) {
    // SAFETY: claimed, so the goroutine is the caller's.
    unsafe {
        let g = (*waiter).g;
        if (*waiter).select {
            super::select::unlink_all(p, g);
        }
        p.ready(GoroutineRef::from_ptr(g));
    }
}

#[inline(always)]
unsafe fn fill_waiter(g: *mut Goroutine, at: *mut u64, ok: *mut u64) -> *mut Waiter {
    // SAFETY: the goroutine runs on the caller's processor, so its record is the caller's.
    unsafe {
        let waiter = &raw mut (*g).waiter;
        (*waiter).g = g;
        (*waiter).ptr = at;
        (*waiter).ok = ok;
        (*waiter).select = false;
        waiter
    }
}
