//! Go panics: deferred calls, `recover`, `runtime.Goexit`, and the end of a program that does not recover.
//!
//! A panic pops deferred calls and runs each as an ordinary frame on top of the frame that deferred it. That call
//! returns to the frame's `Unwind` statement, which either finds the panic recovered, and goes on at the function's
//! epilogue, or takes the next deferred call. Frames above the deferring one are given up as soon as its call starts.
//! Always: `GoState::panics` holds the panics on their way, newest last; one is `aborted` once a later one has left the
//! deferred call that it was running (Spec: Handling panics).
//! Not here: `recover` itself (`tree::stmt::defer`).

use super::frames::outer;
use super::machine::{fatal_op, runtime_of};
use super::report;
use crate::sched::Processor;
use crate::tree::cx::{Cx, Leave};
use crate::tree::defer::PanicRec;
use crate::tree::op::{Fp, Func, HEADER, Link, Next, Op, Stmt};
use crate::tree::stmt::{call, defer};
use crate::tree::trap::Trap;
use crate::value::{Kind, RType, iface, mem, string};
use std::sync::atomic::Ordering;

/// How many frames of a trace are kept.
pub const TRACE: usize = 50;

/// Begins what a trap asks for, and sets the position where the run loop goes on.
///
/// # Safety
/// The running statement has thrown; its goroutine is this processor's.
pub unsafe fn begin(cx: *mut Cx, trap: Trap) {
    // SAFETY: passed on.
    unsafe {
        let well_known = (*cx).well_known;
        let boxed = |rt: &'static RType, text: &str| {
            let heap = &mut (*cx).heap;
            let word = string::new(heap, text.as_bytes());
            if rt.kind != Kind::Pointer {
                return iface::box_word(heap, rt, word);
            }
            // A pointer to a struct whose first field is the text.
            let target = rt.elem();
            let cell = heap.alloc(target.size as usize, target.cell_desc);
            mem::store(mem::MemKind::Ptr, cell, word);
            iface::box_word(heap, rt, cell as u64)
        };
        let value = match trap {
            Trap::Panic(0) if !runtime_of(cx).options.debug.panic_nil => {
                boxed(well_known.nil_error, "panic called with nil argument")
            }
            Trap::Panic(value) => value,
            Trap::Runtime(text) => boxed(well_known.runtime_error, &text),
            Trap::Bounds(text) => boxed(well_known.bounds_error, &text),
            Trap::Plain(text) => boxed(well_known.plain_error, &text),
            Trap::TypeAssertion(text) => boxed(well_known.type_assertion_error, &text),
            Trap::Fatal(text) => {
                let panics = panics_text(cx).0;
                let tab = if panics.is_empty() { "" } else { "\t" };
                let panics = String::from_utf8_lossy(&panics);
                return fatal(cx, &format!("{panics}{tab}fatal error: {text}"));
            }
            Trap::StackOverflow(bytes) => {
                let text = format!("runtime: goroutine stack exceeds {bytes}-byte limit\nfatal error: stack overflow");
                return fatal(cx, &text);
            }
            Trap::Exit(code) => {
                let runtime = runtime_of(cx);
                (runtime.options.flush)();
                exit(cx, code);
                return;
            }
        };
        let next = start(cx, value, false);
        go_on(cx, next);
    }
}

/// Reports what no program can recover from, and ends the run.
unsafe fn fatal(cx: *mut Cx, text: &str) {
    // SAFETY: passed on.
    unsafe {
        let trace = trace(cx, (*cx).pc, (*cx).fp);
        let running = report::running(runtime_of(cx), (*cx).g.id(), &trace);
        die(cx, 2, format!("{text}\n\n{running}").as_bytes());
    }
}

unsafe fn go_on(cx: *mut Cx, next: Next) {
    // SAFETY: the processor's own state.
    unsafe {
        (*cx).pc = next.pc;
        (*cx).fp = next.fp;
    }
}

/// Ends the run with a status.
unsafe fn exit(cx: *mut Cx, code: i32) {
    // SAFETY: the processor's own state; the goroutine is given up.
    unsafe {
        let p: *mut Processor = (*cx).p;
        (*p).exit(code);
        let fp = (*cx).fp;
        (*cx).save(exit_anchor(cx), fp);
        (*cx).leave = Leave::Yield;
        (*cx).pc = std::ptr::null();
    }
}

/// A position that the collector takes for a goroutine without frames.
unsafe fn exit_anchor(cx: *mut Cx) -> *const Op {
    // SAFETY: the processor's own state.
    unsafe { (*cx).hooks.exit_op }
}

/// Prints a report, unless another goroutine is at it, and ends the run.
unsafe fn die(cx: *mut Cx, status: i32, text: &[u8]) {
    // SAFETY: passed on.
    unsafe {
        let runtime = runtime_of(cx);
        {
            let mut reported = runtime.reporting.lock();
            if !*reported {
                *reported = true;
                runtime.complain(text);
                runtime.failed.store(status, Ordering::SeqCst);
            }
        }
        exit(cx, status);
    }
}

/// Functions and statements of the frames from `fp` on, innermost first.
unsafe fn trace(cx: *mut Cx, pc: *const Op, fp: Fp) -> Vec<(*const Func, *const Op)> {
    // SAFETY: frames have headers, down to the one that returns to the exit statement.
    unsafe {
        let runtime = runtime_of(cx);
        let mut at = Some((pc, fp));
        let mut frames = Vec::new();
        while let Some((pc, fp)) = at.filter(|_| frames.len() < TRACE) {
            let Some(func) = runtime.func_of(pc) else { break };
            if !func.wrapper.get() {
                frames.push((func as *const Func, pc));
            }
            at = outer(fp);
        }
        frames
    }
}

/// Run-time errors that have one value each in Go.
const SINGLE_ERRORS: [&str; 3] =
    ["invalid memory address or nil pointer dereference", "integer divide by zero", "negative shift amount"];

/// Whether two interfaces are one value to Go's report: of the same type, and with the same data word. Constants and
/// small numbers have one place each there, and so have some errors of type `runtime_error`.
///
/// # Safety
/// Both are interface words.
unsafe fn same_value(a: u64, b: u64, runtime_error: &RType) -> bool {
    // SAFETY: by the caller; a box of a one-word type has that word behind its type; the error's is its text.
    unsafe {
        match (iface::type_of(a), iface::type_of(b)) {
            _ if a == b => true,
            (Some(x), Some(y)) if std::ptr::eq(x, runtime_error) && std::ptr::eq(x, y) => {
                let (a, b) = (iface::word(a), iface::word(b));
                string::equal(a, b) && SINGLE_ERRORS.iter().any(|text| text.as_bytes() == string::bytes(a))
            }
            (Some(x), Some(y)) if std::ptr::eq(x, y) && x.words == 1 => {
                let (a, b) = (*(a as *const u64).add(1), *(b as *const u64).add(1));
                a == b && (a < 256 || matches!(x.kind, Kind::Pointer | Kind::Map | Kind::Chan | Kind::Func))
            }
            _ => false,
        }
    }
}

unsafe fn start(cx: *mut Cx, value: u64, goexit: bool) -> Next {
    // SAFETY: passed on.
    unsafe {
        let (pc, fp) = ((*cx).pc, (*cx).fp);
        let trace = trace(cx, pc, fp);
        let rec =
            PanicRec { value, goexit, recovered: false, frame: usize::MAX, aborted: false, repanicked: false, trace };
        let runtime_error = (*cx).well_known.runtime_error;
        let panics = &mut (*cx).state().panics;
        if let Some(before) = panics.last_mut() {
            before.repanicked = !goexit && !before.goexit && same_value(before.value, value, runtime_error);
        }
        panics.push(rec);
        step(cx)
    }
}

/// `runtime.Goexit`.
///
/// # Safety
/// As for `Hooks::goexit`.
pub unsafe fn goexit(cx: *mut Cx, op: *const Op, fp: Fp) -> Next {
    // SAFETY: passed on.
    unsafe {
        (*cx).pc = op;
        (*cx).fp = fp;
        start(cx, 0, true)
    }
}

/// Runs the next deferred call for the newest panic.
unsafe fn step(cx: *mut Cx) -> Next {
    // SAFETY: records are of frames that are still on the stack: a frame's records go with it.
    unsafe {
        loop {
            let state = (*cx).state();
            let Some(rec) = state.defers.pop() else { return nobody_recovered(cx) };
            let Some(newest) = state.panics.len().checked_sub(1) else { unreachable!("a panic is on its way") };
            for earlier in &mut state.panics[..newest] {
                // Its deferred call ran on top of this frame or a later one, and is given up now.
                if earlier.frame != usize::MAX && earlier.frame >= rec.frame {
                    earlier.aborted = true;
                }
            }
            state.panics[newest].frame = rec.frame;
            let owner = &*rec.owner;
            let fp = Fp((*(*cx).g.as_ptr()).stack.base.add(rec.frame));
            (*cx).fp = fp;
            (*cx).pc = owner.unwind.get();
            let unwind = owner.unwind.get();
            if let Some(next) = defer::start(cx, rec, fp, unwind, unwind) {
                return next;
            }
        }
    }
}

/// A deferred call that a panic ran has returned.
///
/// # Safety
/// As for `Hooks::unwind`.
pub unsafe fn unwind(cx: *mut Cx, op: *const Op, fp: Fp) -> Next {
    // SAFETY: `op` is the `Unwind` statement of the function whose frame `fp` is.
    unsafe {
        (*cx).fp = fp;
        let state = (*cx).state();
        if state.panics.last().is_some_and(|p| p.recovered) {
            state.panics.pop();
            let mut goexit = false;
            while state.panics.last().is_some_and(|p| p.aborted) {
                goexit |= state.panics.pop().is_some_and(|p| p.goexit);
            }
            if goexit {
                // What was aborted was the goroutine's end: it goes on.
                return start(cx, 0, true);
            }
            let Some(func) = runtime_of(cx).func_of(op) else { unreachable!("a statement of a function") };
            return Next { pc: func.epilogue.get(), fp };
        }
        step(cx)
    }
}

/// No deferred call is left: the goroutine ends, or the program does.
unsafe fn nobody_recovered(cx: *mut Cx) -> Next {
    // SAFETY: the goroutine's frames are given up; its first frame's place is used for one last call.
    unsafe {
        let state = (*cx).state();
        let gone = Next { pc: std::ptr::null(), fp: (*cx).fp };
        if state.panics.last().is_some_and(|p| p.goexit) {
            state.panics.clear();
            (*cx).leave = Leave::Goexit;
            return gone;
        }
        if std::mem::replace(&mut state.printing, true) {
            let value = state.panics.last().map_or(0, |p| p.value);
            let what = match iface::type_of(value) {
                Some(rt) if !std::ptr::eq(rt, (*cx).well_known.string) => format!("type {}", rt.name),
                _ => String::from_utf8_lossy(&report::panic_value(value, (*cx).well_known)).into_owned(),
            };
            fatal(cx, &format!("fatal error: panic while printing panic value: {what}"));
            return Next { pc: (*cx).pc, fp: (*cx).fp };
        }
        let base = Fp((*(*cx).g.as_ptr()).stack.base.add(HEADER));
        (*cx).fp = base;
        ask_text(cx, base, 0)
    }
}

/// Calls `Error` or `String` of the panic's value from number `from` on that has one; prints when all are done.
unsafe fn ask_text(cx: *mut Cx, base: Fp, from: usize) -> Next {
    // SAFETY: as in `nobody_recovered`.
    unsafe {
        let (error, text) = ((*cx).well_known.error_method, (*cx).well_known.string_method);
        let count = (*cx).state().panics.len();
        for i in from..count {
            let value = (*cx).state().panics[i].value;
            let Some(rt) = iface::type_of(value) else { continue };
            let Some(method) = [error, text].into_iter().find(|&m| rt.method(m).is_some()) else { continue };
            let callee = call::method_of(value, method);
            // Slot 0 of the first frame's place is the number of the panic; the text comes to slot 1.
            let delta = 2 + HEADER;
            let fp = ((*cx).hooks.grow)(cx, base, delta + callee.func.frame_words.get() as usize);
            fp.set(0, i as u64);
            let new = Fp(fp.0.add(delta));
            new.set(0, callee.word);
            return call::enter(callee.func, new, fatal_op(), Link::new(delta as u32, 1), cx);
        }
        print(cx);
        Next { pc: std::ptr::null(), fp: base }
    }
}

/// Takes the text of a panic's value and asks for the next one's.
pub struct PrintPanic;

impl Stmt for PrintPanic {
    unsafe fn exec(&self, _: *const Op, fp: Fp, cx: *mut Cx) -> Next {
        // SAFETY: `ask_text` put the number into slot 0 and had the result put into slot 1.
        unsafe {
            let (i, text) = (fp.get(0) as usize, fp.get(1));
            let heap = &mut (*cx).heap;
            let boxed = iface::box_word(heap, (*cx).well_known.panic_text, text);
            (*cx).state().panics[i].value = boxed;
            ask_text(cx, fp, i + 1)
        }
    }
}

/// The panics on their way, a line or more for each, and whether one is a nil pointer's.
unsafe fn panics_text(cx: *mut Cx) -> (Vec<u8>, bool) {
    // SAFETY: panics' values are interface words.
    unsafe {
        let well_known = (*cx).well_known;
        // Bytes: a panic's string need not be UTF-8.
        let mut text = Vec::new();
        let mut nil = false;
        let mut before_repanicked = false;
        for p in (*cx).state().panics.iter().filter(|p| !p.goexit) {
            if std::mem::replace(&mut before_repanicked, p.repanicked) {
                continue;
            }
            let tab = if text.is_empty() { "" } else { "\t" };
            let recovered = match (p.repanicked, p.recovered) {
                (true, true) => " [recovered, repanicked]",
                (_, true) => " [recovered]",
                _ => "",
            };
            let value = report::panic_value(p.value, well_known);
            nil |= value.ends_with(b"nil pointer dereference");
            text.extend_from_slice(format!("{tab}panic: ").as_bytes());
            text.extend_from_slice(&value);
            text.extend_from_slice(format!("{recovered}\n").as_bytes());
        }
        (text, nil)
    }
}

/// Go's report of an uncaught panic.
unsafe fn print(cx: *mut Cx) {
    // SAFETY: panics' values are interface words.
    unsafe {
        let runtime = runtime_of(cx);
        let id = (*cx).g.id();
        let (mut text, nil) = panics_text(cx);
        let state = (*cx).state();
        if nil {
            text.extend_from_slice(b"[signal SIGSEGV: segmentation violation]\n");
        }
        let trace = state.panics.last().map(|p| std::mem::take(&mut p.trace.clone())).unwrap_or_default();
        text.push(b'\n');
        text.extend_from_slice(report::running(runtime, id, &trace).as_bytes());
        if runtime.options.keep_going {
            runtime.complain(&text);
            (*cx).state().panics.clear();
            runtime.goroutine_ended(id, true);
            (*cx).leave = Leave::Goexit;
            return;
        }
        die(cx, 2, &text);
    }
}
