//! The run loop of a processor, and what the tree's slow paths do.
//!
//! The loop runs statement after statement until one says to leave. What a statement throws unwinds to here: a Go
//! panic becomes deferred calls, a lack of memory becomes a collection and another try.
//! Always: `cx.pc` is the statement that runs, `cx.fp` its frame.

use super::{gc, panic, runtime::Runtime};
use crate::heap::OutOfMemory;
use crate::sched::{GoroutineRef, Machine, Outcome, Processor, Wake};
use crate::tree::cx::{Cx, Hooks, Leave};
use crate::tree::defer::GoState;
use crate::tree::op::{Fp, Func, HEADER, Next, Op, Stmt, op_of};
use crate::tree::stmt::call;
use crate::tree::trap::{self, Trap};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};

/// What runs goroutines for the scheduler.
pub struct Exec {
    runtime: Arc<Runtime>,
}

impl Exec {
    pub fn new(runtime: Arc<Runtime>) -> Arc<Exec> {
        Arc::new(Exec { runtime })
    }
}

/// A goroutine's first frame has returned.
struct GoroutineEnd;

impl Stmt for GoroutineEnd {
    unsafe fn exec(&self, _: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: the processor's own state.
        unsafe { (*cx).leave = Leave::Exited };
        Next { pc: std::ptr::null(), fp }
    }
}

struct SharedOps {
    exit: Op,
    fatal: Op,
}

// SAFETY: the statements are read only.
unsafe impl Send for SharedOps {}
// SAFETY: as above.
unsafe impl Sync for SharedOps {}

fn shared_ops() -> &'static SharedOps {
    // Statements without state, the same for every run of the process.
    static OPS: OnceLock<SharedOps> = OnceLock::new();
    OPS.get_or_init(|| SharedOps { exit: op_of(GoroutineEnd), fatal: op_of(panic::PrintPanic) })
}

/// Where a goroutine's first frame returns to.
pub fn exit_op() -> *const Op {
    &shared_ops().exit
}

/// Where the method returns to that gives an uncaught panic its text.
pub fn fatal_op() -> *const Op {
    &shared_ops().fatal
}

/// How the tree reaches this layer.
pub fn hooks() -> &'static Hooks {
    struct Shared(Hooks);
    // SAFETY: code pointers, and a statement that is read only.
    unsafe impl Send for Shared {}
    // SAFETY: as above.
    unsafe impl Sync for Shared {}
    static HOOKS: OnceLock<Shared> = OnceLock::new();
    &HOOKS
        .get_or_init(|| {
            Shared(Hooks { poll, grow, goexit: panic::goexit, unwind: panic::unwind, func_of, exit_op: exit_op() })
        })
        .0
}

/// The runtime of the processor.
///
/// # Safety
/// `cx` is a processor's.
pub unsafe fn runtime_of<'a>(cx: *mut Cx) -> &'a Runtime {
    // SAFETY: set from the `Arc` that `Exec` holds for as long as the run lasts.
    unsafe { &*((*cx).runtime as *const Runtime) }
}

unsafe fn func_of(cx: *mut Cx, pc: *const Op) -> Option<&'static Func> {
    // SAFETY: passed on.
    unsafe { runtime_of(cx).func_of(pc) }
}

/// The fuel is used up, between two statements.
unsafe fn poll(cx: *mut Cx, pc: *const Op, fp: Fp) -> Next {
    // SAFETY: the goroutine's position is saved before anything looks at it.
    unsafe {
        (*cx).fp = fp;
        (*cx).save(pc, fp);
        let collected = (*cx).heap.wants_collection;
        if collected {
            gc::collect(cx);
        }
        let runtime = runtime_of(cx);
        (runtime.options.flush_late)();
        // Relaxed: it is looked at again soon.
        if runtime.interrupted.load(Ordering::Relaxed) == (*cx).g.id() {
            runtime.interrupted.store(0, Ordering::Relaxed);
            (*cx).leave = Leave::Goexit;
            return Next { pc: std::ptr::null(), fp };
        }
        // A collection cut the countdown short, so hardly any of the time slice has gone.
        let leave = if collected { (*(*cx).p).poll_early() } else { (*(*cx).p).poll() };
        (*cx).fuel = (*(*cx).p).fuel() as i32;
        if (*cx).heap.wants_collection {
            // Another collection may be due already; the countdown must not hide it.
            (*cx).fuel = 0;
        }
        if leave {
            (*cx).leave = Leave::Yield;
            return Next { pc: std::ptr::null(), fp };
        }
        Next { pc, fp }
    }
}

/// Makes room for `words` words from `fp` on, moving the goroutine's stack if need be.
unsafe fn grow(cx: *mut Cx, fp: Fp, words: usize) -> Fp {
    // SAFETY: the processor runs the goroutine, so its stack is this thread's.
    unsafe {
        if fp.0.wrapping_add(words) <= (*cx).stack_end {
            return fp;
        }
        let g = (*cx).g.as_ptr();
        let used = fp.0.offset_from((*g).stack.base) as usize;
        let need = used + words + HEADER;
        let limit = runtime_of(cx).max_stack_words();
        if need > limit {
            trap::throw(Trap::StackOverflow(limit * 8))
        }
        (*g).fp = fp.0;
        (*g).grow_stack(need);
        (*cx).stack_end = (*g).stack.limit();
        let moved = Fp((*g).fp);
        (*cx).fp = moved;
        moved
    }
}

/// Runs statements until one leaves.
#[inline(never)]
unsafe fn walk(cx: *mut Cx) {
    // SAFETY: `pc` and `fp` were saved by this goroutine's last statement, or made by `call::begin`.
    unsafe {
        let mut next = Next { pc: (*cx).pc, fp: (*cx).fp };
        while !next.pc.is_null() {
            (*cx).pc = next.pc;
            next = ((*next.pc).run)(next.pc, next.fp, cx);
        }
    }
}

impl Exec {
    /// What a statement threw: where to go on.
    unsafe fn caught(&self, cx: *mut Cx, payload: Box<dyn Any + Send>, starved: &mut *const Op) {
        // SAFETY: the statement left by unwinding; the goroutine is still this processor's.
        unsafe {
            let payload = match payload.downcast::<Trap>() {
                Ok(trap) => return panic::begin(cx, *trap),
                Err(payload) => payload,
            };
            if payload.is::<OutOfMemory>() {
                // A statement has no effect before it has all its operands, so it can be run again.
                if *starved == (*cx).pc {
                    return panic::begin(cx, Trap::Fatal("runtime: out of memory".to_string()));
                }
                *starved = (*cx).pc;
                let (pc, fp) = ((*cx).pc, (*cx).fp);
                (*cx).save(pc, fp);
                gc::collect(cx);
                // Once it succeeds, the same statement may run out of memory again, and be helped again.
                let next = ((*pc).run)(pc, fp, cx);
                *starved = std::ptr::null();
                (*cx).pc = next.pc;
                (*cx).fp = next.fp;
                return;
            }
            let what = payload.downcast_ref::<&str>().map(|s| s.to_string());
            let what = what.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
            panic::begin(cx, Trap::Fatal(format!("gorge: internal error, please report it: {what}")))
        }
    }
}

impl Machine for Exec {
    type Local = Cx;

    fn new_local(&self, p: &mut Processor) -> Cx {
        Cx {
            fuel: 0,
            leave: Leave::Exited,
            pc: std::ptr::null(),
            fp: Fp(std::ptr::null_mut()),
            stack_end: std::ptr::null_mut(),
            // SAFETY: dangling until the first turn; never followed before `run` sets it.
            g: unsafe { GoroutineRef::from_ptr(std::ptr::dangling_mut()) },
            p,
            heap: self.runtime.heap.new_cache(),
            hooks: hooks(),
            well_known: self.runtime.well_known,
            runtime: Arc::as_ptr(&self.runtime) as *const (),
        }
    }

    fn run(&self, local: &mut Cx, p: &mut Processor, g: GoroutineRef) -> Outcome {
        let cx: *mut Cx = local;
        // SAFETY: the scheduler hands the goroutine to this processor alone; the `Cx` lives in one place until the
        // processor's thread ends, so that the countdown's address stays good.
        unsafe {
            (*cx).p = p;
            (*cx).g = g;
            (*cx).heap.signal = &raw mut (*cx).fuel;
            (*cx).fuel = if (*cx).heap.wants_collection { 0 } else { (*p).fuel() as i32 };
            (*cx).pc = (*g.as_ptr()).pc as *const Op;
            (*cx).fp = Fp((*g.as_ptr()).fp);
            (*cx).stack_end = (*g.as_ptr()).stack.limit();
            let mut thrown: Option<Box<dyn Any + Send>> = None;
            if (*g.as_ptr()).wake == Wake::SendOnClosed {
                (*g.as_ptr()).wake = Wake::None;
                (*cx).pc = (*cx).pc.wrapping_sub(1);
                thrown = Some(Box::new(Trap::Plain("send on closed channel".to_string())));
            }
            let mut starved = std::ptr::null();
            loop {
                let pending = thrown.take();
                let walked = catch_unwind(AssertUnwindSafe(|| {
                    if let Some(payload) = pending {
                        self.caught(cx, payload, &mut starved);
                    }
                    walk(cx)
                }));
                match walked {
                    Ok(()) => break,
                    Err(payload) => thrown = Some(payload),
                }
            }
            match (*cx).leave {
                Leave::Yield => Outcome::Yield,
                Leave::Parked => Outcome::Parked,
                Leave::Exited => Outcome::Exited,
                Leave::Goexit => Outcome::Goexit,
            }
        }
    }

    fn timer_fired(&self, local: &mut Cx, p: &mut Processor, token: u64) {
        // SAFETY: a token is a closure word that the timer has kept alive; the new goroutine is ours until `spawn`.
        unsafe {
            let func = &*(crate::value::func::func_of(token) as *const Func);
            let g = p.new_goroutine(func.frame_words.get() as usize + HEADER);
            let fp = Fp((*g.as_ptr()).stack.base.add(HEADER));
            fp.set(func.param_words.get(), token);
            call::begin(func, fp, g, local);
            p.spawn(g);
        }
    }

    fn release(&self, _: &mut Cx, g: GoroutineRef) {
        self.runtime.goroutine_ended(g.id(), false);
        // SAFETY: the goroutine has ended; `ext` is null or what `Cx::state` leaked.
        unsafe {
            let ext = std::mem::replace(&mut (*g.as_ptr()).ext, std::ptr::null_mut());
            if !ext.is_null() {
                drop(Box::from_raw(ext as *mut GoState));
            }
        }
    }

    fn idle(&self, _: &mut Cx) {
        (self.runtime.options.flush)();
    }
}
