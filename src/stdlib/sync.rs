//! Package sync's natives: Mutex, RWMutex, WaitGroup, Cond on words of the program's memory.
//!
//! In: addresses of `sync.go`'s structs, whose first word is the state. Out: nothing, or whether it worked.
//! Always: a goroutine that parks has its position saved first (`NativeFn::Park` does, behind the call).
//! Not here: the protocols (`sched::sema`), what is written in Go (`sync.go`).

use super::words::{arg, result};
use crate::sched::{Acquire, sema};
use crate::tree::native::Flow;
use crate::tree::trap::{Trap, nil_deref, throw};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Park, Pure1};
use std::sync::atomic::{AtomicU32, Ordering};

/// The state word of the struct that argument 0 points at.
fn state(frame: *mut u64) -> *mut u64 {
    let address = arg(frame, 0) as *mut u64;
    if address.is_null() {
        nil_deref()
    }
    address
}

fn flow(got: Acquire) -> Flow {
    match got {
        Acquire::Acquired => Flow::Next,
        Acquire::Parked => Flow::Parked,
    }
}

fn fatal(text: &str) -> ! {
    throw(Trap::Fatal(text.to_string()))
}

fn lock(cx: &mut Cx, frame: *mut u64) -> Flow {
    let address = state(frame) as *mut u32;
    // SAFETY: the word is a live Mutex's, kept alive by the caller's frame, which keeps its pointer as the call's argument.
    unsafe {
        if (*cx.g.as_ptr()).waiter.index == 0 && sema::mutex_try_lock(address) {
            return Flow::Next;
        }
        // Who was woken makes the call again and finds out whether it was handed the mutex.
        cx.retry_here();
        match (*cx.p).mutex_lock(cx.g, address) {
            Acquire::Acquired => Flow::Next,
            Acquire::Parked => Flow::Retry,
        }
    }
}

fn unlock(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    if !unsafe { (*cx.p).mutex_unlock(state(frame) as *mut u32) } {
        fatal("sync: unlock of unlocked mutex")
    }
}

fn try_lock(_: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    let got = unsafe { sema::mutex_try_lock(state(frame) as *mut u32) };
    result(frame, 0, got as u64);
}

fn rw_lock(cx: &mut Cx, frame: *mut u64) -> Flow {
    // SAFETY: as in `lock`.
    flow(unsafe { (*cx.p).rw_write_lock(cx.g, state(frame)) })
}

fn rw_unlock(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    if !unsafe { (*cx.p).rw_write_unlock(state(frame)) } {
        fatal("sync: Unlock of unlocked RWMutex")
    }
}

fn r_lock(cx: &mut Cx, frame: *mut u64) -> Flow {
    // SAFETY: as in `lock`.
    flow(unsafe { (*cx.p).rw_read_lock(cx.g, state(frame)) })
}

fn r_unlock(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    if !unsafe { (*cx.p).rw_read_unlock(state(frame)) } {
        fatal("sync: RUnlock of unlocked RWMutex")
    }
}

fn rw_try_lock(_: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    let got = unsafe { sema::rw_try_write(state(frame)) };
    result(frame, 0, got as u64);
}

fn try_r_lock(_: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    let got = unsafe { sema::rw_try_read(state(frame)) };
    result(frame, 0, got as u64);
}

/// Says whether the counter is still at least 0; `sync.go` panics otherwise.
fn add(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    let fine = unsafe { (*cx.p).add_to_counter(state(frame), arg(frame, 1) as i64) };
    result(frame, 0, fine.is_some() as u64);
}

fn wait(cx: &mut Cx, frame: *mut u64) -> Flow {
    // SAFETY: as in `lock`.
    flow(unsafe { (*cx.p).wait_for_zero(cx.g, state(frame)) })
}

fn ticket(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    let ticket = unsafe { (*cx.p).condition_add(state(frame)) };
    result(frame, 0, ticket as u64);
}

fn wait_for(cx: &mut Cx, frame: *mut u64) -> Flow {
    // SAFETY: as in `lock`.
    flow(unsafe { (*cx.p).condition_wait(cx.g, state(frame), arg(frame, 1) as u32) })
}

fn signal(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    unsafe { (*cx.p).condition_signal(state(frame)) }
}

fn broadcast(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    unsafe { (*cx.p).condition_broadcast(state(frame)) }
}

fn done<'a>(address: u64) -> &'a AtomicU32 {
    if address == 0 {
        nil_deref()
    }
    // SAFETY: a live Once's first word.
    unsafe { AtomicU32::from_ptr(address as *mut u32) }
}

fn is_done(_: &mut Cx, address: u64) -> u64 {
    // Acquire: who sees that it is done sees what was done.
    done(address).load(Ordering::Acquire) as u64
}

fn finish(_: &mut Cx, frame: *mut u64) {
    done(arg(frame, 0)).store(1, Ordering::Release);
}

/// Package sync.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("sync.(*Mutex).Lock", Park(lock)),
        ("sync.(*Mutex).Unlock", Frame(unlock)),
        ("sync.(*Mutex).TryLock", Frame(try_lock)),
        ("sync.(*RWMutex).Lock", Park(rw_lock)),
        ("sync.(*RWMutex).Unlock", Frame(rw_unlock)),
        ("sync.(*RWMutex).RLock", Park(r_lock)),
        ("sync.(*RWMutex).RUnlock", Frame(r_unlock)),
        ("sync.(*RWMutex).TryLock", Frame(rw_try_lock)),
        ("sync.(*RWMutex).TryRLock", Frame(try_r_lock)),
        ("sync.(*WaitGroup).add", Frame(add)),
        ("sync.(*WaitGroup).Wait", Park(wait)),
        ("sync.(*Once).isDone", Pure1(is_done)),
        ("sync.(*Once).finish", Frame(finish)),
        ("sync.(*notifyList).ticket", Frame(ticket)),
        ("sync.(*notifyList).wait", Park(wait_for)),
        ("sync.(*notifyList).signal", Frame(signal)),
        ("sync.(*notifyList).broadcast", Frame(broadcast)),
    ]
}
