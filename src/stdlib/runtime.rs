//! Package runtime's natives.
//!
//! In: words; the processor that runs the call. Out: words.
//! Always: what stops the world has the goroutine's position saved.
//! Not here: the errors that the runtime throws (`exec`).

use super::dynamic::Dynamic;
use super::words::{arg, new_text, result};
use crate::exec::{self, Farewells};
use crate::source::whole_path;
use crate::tree::native::Flow;
use crate::tree::op::{Func, Op};
use crate::tree::trap::{Trap, throw};
use crate::tree::{Cx, NativeFn};
use crate::value::rtype::Kind;
use NativeFn::{Frame, Park, Pure0, Pure2};
use parking_lot::MutexGuard;
use std::path::Path;
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
    let stats = cx.heap.stats();
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

/// A call that leads to where a goroutine is: its statement and function, or one of the runtime's own.
#[derive(Clone, Copy)]
enum Call {
    Of(*const Op, &'static Func),
    Machinery(usize),
}

/// The functions of Go's runtime that stand between and above a program's: what each is called, and where it is.
const MACHINERY: [(&str, &str, usize); 6] = [
    ("runtime.gopanic", "runtime/panic.go", 859),
    ("runtime.goexit", "runtime/asm_amd64.s", 1264),
    ("runtime.main", "runtime/proc.go", 302),
    ("runtime.doInit1", "runtime/proc.go", 8154),
    ("runtime.doInit", "runtime/proc.go", 8121),
    ("runtime.main", "runtime/proc.go", 269),
];

/// What runs deferred calls for a panic.
const GOPANIC: usize = 0;
/// What calls a goroutine's function, `main`, and what initialises packages; the innermost first.
const ABOVE_GOROUTINE: &[usize] = &[1];
const ABOVE_MAIN: &[usize] = &[2, 1];
const ABOVE_INITIALIZATION: &[usize] = &[3, 4, 5, 1];

/// Stands for the position of one of these: no statement has it.
fn machinery_pc(which: usize) -> u64 {
    (which as u64 + 1) * align_of::<Op>() as u64
}

/// The call `skip` calls above the one that makes this call. A deferred call that a panic runs was made where the panic
/// began: in Go the frames in between are still on the stack.
fn walk(cx: &mut Cx, skip: usize) -> Option<Call> {
    let me: *mut Cx = cx;
    // SAFETY: `pc` is the statement that runs or, further up, the one before where a call returns to; every frame has its
    // header below slot 0. What panics recorded are functions and statements, which are never freed.
    unsafe {
        let runtime = exec::runtime_of(me);
        let base = (*cx.g.as_ptr()).stack.base;
        let mut at = Some((cx.pc, cx.fp));
        let mut panics = cx.state().panics.iter().rev().filter(|p| !p.goexit && !p.aborted).peekable();
        let mut calls: Vec<Call> = Vec::new();
        let mut outermost = "";
        while let Some((pc, fp)) = at {
            if calls.len() > skip {
                break;
            }
            let func = runtime.func_of(pc)?;
            let offset = fp.0.offset_from(base) as usize;
            let began = panics.next_if(|p| p.frame == offset).and_then(|p| {
                let mut below = 0;
                let mut rest = Some((pc, fp));
                while let Some((pc, fp)) = rest {
                    below += usize::from(!runtime.func_of(pc)?.wrapper.get());
                    rest = exec::outer(fp);
                }
                // A trace that was cut short does not tell which frame is which.
                let whole = p.trace.len() < exec::TRACE;
                p.trace.len().checked_sub(below).filter(|_| whole).and_then(|last| p.trace.get(..=last))
            });
            match began {
                Some(trace) => {
                    calls.push(Call::Machinery(GOPANIC));
                    calls.extend(trace.iter().map(|&(func, pc)| Call::Of(pc, &*func)));
                }
                None if !func.wrapper.get() => calls.push(Call::Of(pc, func)),
                None => {}
            }
            if !func.wrapper.get() {
                outermost = &func.name;
            }
            at = exec::outer(fp);
        }
        if at.is_none() {
            let above = match (*cx.g.as_ptr()).id {
                1 if outermost == "main.main" => ABOVE_MAIN,
                1 => ABOVE_INITIALIZATION,
                _ => ABOVE_GOROUTINE,
            };
            calls.extend(above.iter().map(|&which| Call::Machinery(which)));
        }
        calls.get(skip).copied()
    }
}

/// File and line of a statement.
fn place(cx: &mut Cx, pc: *const Op, func: &Func) -> (String, usize) {
    let pos = func.pos_of(pc);
    // SAFETY: the `Cx` is a processor's.
    let runtime = unsafe { exec::runtime_of(cx) };
    let sources = runtime.sources.read();
    let Some(file) = sources.file(pos) else { return (String::new(), 0) };
    let place = file.place(pos);
    if place.file.is_empty() {
        return ("??".to_string(), place.line as usize);
    }
    let whole = whole_path(&runtime.folder, Path::new(place.file));
    (whole.to_string_lossy().into_owned(), place.line as usize)
}

fn caller(cx: &mut Cx, frame: *mut u64) {
    let (pc, func) = match walk(cx, arg(frame, 0) as usize) {
        Some(Call::Of(pc, func)) => (pc, func),
        Some(Call::Machinery(which)) => {
            result(frame, 0, machinery_pc(which));
            for (i, word) in machinery(cx, which).into_iter().enumerate() {
                result(frame, i + 1, word);
            }
            return;
        }
        None => {
            for i in 0..4 {
                result(frame, i, 0);
            }
            return;
        }
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

/// File, line and name of a function of the runtime's.
fn machinery(cx: &mut Cx, which: usize) -> [u64; 3] {
    let (name, file, line) = MACHINERY[which];
    [new_text(cx, file.as_bytes()), line as u64, new_text(cx, name.as_bytes())]
}

fn position(cx: &mut Cx, frame: *mut u64) {
    // Programs subtract 1 from where a call returns to: any byte behind a statement stands for the next one.
    let at = arg(frame, 0).checked_next_multiple_of(align_of::<Op>() as u64).unwrap_or(0);
    if let Some(which) = (0..MACHINERY.len()).find(|&which| machinery_pc(which) == at) {
        for (i, word) in machinery(cx, which).into_iter().enumerate() {
            result(frame, i, word);
        }
        return;
    }
    let pc = at as *const Op;
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

fn goroutine(cx: &mut Cx) -> u64 {
    // SAFETY: the `Cx`'s own goroutine, which runs.
    unsafe { (*cx.g.as_ptr()).id }
}

/// What Go throws for arguments of SetFinalizer; `None` if it takes them.
fn finalizer_fault(obj: u64, finalizer: u64) -> Option<String> {
    let Some(obj) = Dynamic::from_interface(obj) else { return Some("first argument is nil".to_string()) };
    if obj.rt.kind != Kind::Pointer {
        return Some(format!("first argument is {}, not pointer", obj.rt.name));
    }
    // Taking a finalizer away.
    let finalizer = Dynamic::from_interface(finalizer)?;
    let (given, name) = (&obj.rt.name, &finalizer.rt.name);
    if finalizer.rt.kind != Kind::Func {
        return Some(format!("second argument is {name}, not a function"));
    }
    let refused = format!("cannot pass {given} to finalizer {name}");
    let parameters = name.strip_prefix("func(")?;
    if parameters.contains("...") {
        return Some(refused + " because dotdotdot");
    }
    // A pointer passes as its own type only; what else passes is an interface that it implements.
    let others = parameters
        .strip_prefix(given.as_str())
        .map_or(parameters.starts_with(['*', ')']), |rest| !rest.starts_with(')'));
    others.then_some(refused)
}

fn check_finalizer(cx: &mut Cx, frame: *mut u64) {
    let (obj, finalizer) = (arg(frame, 0), arg(frame, 1));
    let fault = finalizer_fault(obj, finalizer).or_else(|| {
        let object = pointer(obj);
        let set = farewells(cx).waiting.iter().any(|f| f.held != 0 && f.object == object);
        (finalizer != 0 && set).then(|| "finalizer already set".to_string())
    });
    if let Some(fault) = fault {
        throw(Trap::Fatal(format!("runtime.SetFinalizer: {fault}")))
    }
}

fn farewells(cx: &mut Cx) -> MutexGuard<'static, Farewells> {
    // SAFETY: the `Cx` is a processor's, and the runtime outlives all processors.
    unsafe { exec::runtime_of(cx) }.farewells.lock()
}

/// The pointer that an interface holds.
fn pointer(obj: u64) -> u64 {
    Dynamic::from_interface(obj).map_or(0, |d| d.scalar())
}

/// func finalizerOf(obj, finalizer any) func(unsafe.Pointer)
fn finalizer_of(_: &mut Cx, obj: u64, finalizer: u64) -> u64 {
    let (Some(obj), Some(finalizer)) = (Dynamic::from_interface(obj), Dynamic::from_interface(finalizer)) else {
        return 0;
    };
    // All pointers are passed alike.
    let takes_it = finalizer.rt.name == format!("func({})", obj.rt.name);
    if takes_it { finalizer.scalar() } else { 0 }
}

/// func watch(obj any, call func(), held *unsafe.Pointer) (id uint64)
fn watch(cx: &mut Cx, frame: *mut u64) {
    let (object, call, held) = (pointer(arg(frame, 0)), arg(frame, 1), arg(frame, 2));
    // Variables of packages are always reached.
    let id = if cx.heap.heap().contains(object) { farewells(cx).add(object, call, held) } else { 0 };
    result(frame, 0, id);
}

/// func unwatch(id uint64)
fn unwatch(cx: &mut Cx, frame: *mut u64) {
    let id = arg(frame, 0);
    farewells(cx).waiting.retain(|f| f.id != id);
}

/// func unwatchFinalizer(obj any)
fn unwatch_finalizer(cx: &mut Cx, frame: *mut u64) {
    let object = pointer(arg(frame, 0));
    farewells(cx).waiting.retain(|f| f.held == 0 || f.object != object);
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
        ("runtime.goroutine", Pure0(goroutine)),
        ("runtime.checkFinalizer", Frame(check_finalizer)),
        ("runtime.finalizerOf", Pure2(finalizer_of)),
        ("runtime.watch", Frame(watch)),
        ("runtime.unwatch", Frame(unwatch)),
        ("runtime.unwatchFinalizer", Frame(unwatch_finalizer)),
        ("runtime.caller", Frame(caller)),
        ("runtime.position", Frame(position)),
    ]
}
