//! Package runtime's natives.
//!
//! In: words; the processor that runs the call. Out: words.
//! Always: what stops the world has the goroutine's position saved.
//! Not here: the errors that the runtime throws (`exec`).

use super::words::{arg, new_text, result};
use crate::exec;
use crate::tree::native::Flow;
use crate::tree::op::{Fp, Func, Link, Op};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Park, Pure0};
use std::sync::atomic::{AtomicU64, Ordering};

/// Go's limit is the number of bits of an int; this one is what a system can still start as threads.
const MOST_PROCS: i64 = 1024;

fn gomaxprocs(cx: &mut Cx, frame: *mut u64) {
    let n = (arg(frame, 0) as i64).clamp(0, MOST_PROCS);
    cx.retry_here();
    // SAFETY: the `Cx`'s own processor; the position is saved.
    let before = unsafe { (*cx.p).set_procs(n as usize) };
    result(frame, 0, before as u64);
}

fn num_cpu(_: &mut Cx) -> u64 {
    std::thread::available_parallelism().map_or(1, |n| n.get() as u64)
}

fn num_goroutine(cx: &mut Cx) -> u64 {
    // SAFETY: the `Cx`'s own processor.
    unsafe { (*cx.p).num_goroutines() as u64 }
}

fn gosched(_: &mut Cx, _: *mut u64) -> Flow {
    Flow::Yield
}

fn goexit(_: &mut Cx, _: *mut u64) -> Flow {
    Flow::Goexit
}

static FORCED: AtomicU64 = AtomicU64::new(0);

fn gc(cx: &mut Cx, _: *mut u64) -> Flow {
    FORCED.fetch_add(1, Ordering::Relaxed);
    // SAFETY: `NativeFn::Park` saved the position behind this call, which has no results: it is between two statements.
    unsafe { exec::collect(cx) };
    Flow::Next
}

fn memory(cx: &mut Cx, frame: *mut u64) {
    let stats = cx.heap.heap().stats();
    let figures = [
        stats.live_bytes,
        stats.total_alloc_bytes,
        stats.mallocs,
        stats.frees,
        stats.heap_bytes,
        stats.next_trigger,
        stats.pause_total.as_nanos() as u64,
        stats.collections,
        FORCED.load(Ordering::Relaxed),
    ];
    for (i, figure) in figures.into_iter().enumerate() {
        result(frame, i, figure);
    }
}

/// The statement that runs in the frame `skip` calls above the one that makes this call.
fn walk(cx: &mut Cx, skip: usize) -> Option<(*const Op, &'static Func)> {
    let mut left = skip;
    let (mut pc, mut fp) = (cx.pc, cx.fp);
    let me: *mut Cx = cx;
    loop {
        // SAFETY: `pc` is the statement that runs or, further up, the one before where a call returns to; every frame
        // has its header below slot 0, and the first one returns to `exit_op`.
        unsafe {
            let func = exec::runtime_of(me).func_of(pc)?;
            if !func.wrapper.get() {
                if left == 0 {
                    return Some((pc, func));
                }
                left -= 1;
            }
            let ret = *fp.0.sub(2) as *const Op;
            if ret == exec::exit_op() {
                return None;
            }
            pc = ret.wrapping_sub(1);
            fp = Fp(fp.0.sub(Link(*fp.0.sub(1)).delta()));
        }
    }
}

/// File and line of a statement.
fn place(cx: &mut Cx, pc: *const Op, func: &Func) -> (String, usize) {
    let pos = func.pos_of(pc);
    // SAFETY: the `Cx` is a processor's.
    let sources = unsafe { exec::runtime_of(cx) }.sources.read();
    let Some(file) = sources.file(pos) else { return (String::new(), 0) };
    let whole = std::path::absolute(&*file.name).ok().map(|path| path.to_string_lossy().into_owned());
    (whole.unwrap_or_else(|| file.name.to_string()), file.line_col(pos).0 as usize)
}

fn caller(cx: &mut Cx, frame: *mut u64) {
    let Some((pc, func)) = walk(cx, arg(frame, 0) as usize) else {
        for i in 0..4 {
            result(frame, i, 0);
        }
        return;
    };
    let (file, line) = place(cx, pc, func);
    let file = new_text(cx, file.as_bytes());
    let name = new_text(cx, func.name.as_bytes());
    // Words that aren't addresses must not look like ones that are: a position is a number here.
    result(frame, 0, pc as u64);
    result(frame, 1, file);
    result(frame, 2, line as u64);
    result(frame, 3, name);
}

fn position(cx: &mut Cx, frame: *mut u64) {
    let pc = arg(frame, 0) as *const Op;
    // SAFETY: the `Cx` is a processor's; `func_of` only compares the address.
    let found = unsafe { exec::runtime_of(cx) }.func_of(pc);
    let (file, line, name) = match found {
        Some(func) => {
            let (file, line) = place(cx, pc, func);
            (new_text(cx, file.as_bytes()), line, new_text(cx, func.name.as_bytes()))
        }
        None => (0, 0, 0),
    };
    result(frame, 0, file);
    result(frame, 1, line as u64);
    result(frame, 2, name);
}

/// Package runtime.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("runtime.GOMAXPROCS", Frame(gomaxprocs)),
        ("runtime.NumCPU", Pure0(num_cpu)),
        ("runtime.NumGoroutine", Pure0(num_goroutine)),
        ("runtime.Gosched", Park(gosched)),
        ("runtime.Goexit", Park(goexit)),
        ("runtime.GC", Park(gc)),
        ("runtime.memory", Frame(memory)),
        ("runtime.caller", Frame(caller)),
        ("runtime.position", Frame(position)),
    ]
}
