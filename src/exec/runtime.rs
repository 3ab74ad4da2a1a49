//! What all processors of a run share, and a run from its start to its exit status.

use super::report;
use crate::chan::{self, Chan};
use crate::heap::Heap;
use crate::sched::{Config, Exit, GoroutineRef, PolicyKind, Scheduler};
use crate::source::SourceMap;
use crate::tree::build::{Global, Program};
use crate::tree::cx::WellKnown;
use crate::tree::op::{Fp, Func, FuncRef, HEADER, Link, Op};
use crossbeam_channel::Sender;
use parking_lot::{Mutex, RwLock};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicU64, Ordering};

/// Behaviour of earlier versions that a program asks for (Go, Backwards Compatibility, and GODEBUG).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct GoDebug {
    /// `panicnil=1`: `panic(nil)` panics with nil.
    pub panic_nil: bool,
    /// `randseednop=0`: `Seed` of package math/rand seeds what the package's functions give.
    pub rand_seed: bool,
}

impl GoDebug {
    /// Takes a setting over; those that change nothing here are passed by.
    pub fn set(&mut self, name: &str, value: &str) {
        match name {
            "panicnil" => self.panic_nil = value == "1",
            "randseednop" => self.rand_seed = value == "0",
            _ => {}
        }
    }

    /// What a program of a language version has that asks for nothing.
    pub fn set_version(&mut self, version: (u32, u32)) {
        self.panic_nil = version < (1, 21);
        self.rand_seed = version < (1, 24);
    }
}

/// How a program is run.
#[derive(Clone, Debug)]
pub struct Options {
    pub procs: usize,
    pub policy: PolicyKind,
    pub seed: u64,
    pub virtual_time: bool,
    /// Print figures of scheduler and collector to standard error at the end.
    pub stats: bool,
    /// Bytes that the heap may hold.
    pub max_memory: usize,
    /// Collect at every safepoint that follows an allocation.
    pub stress: bool,
    /// An uncaught panic ends its goroutine, not the run: at the prompt.
    pub keep_going: bool,
    pub debug: GoDebug,
    /// What `os.Args` holds.
    pub args: Vec<String>,
    /// Writes out what the program has printed. Called before anything goes to standard error, when the program idles,
    /// and at the end.
    pub flush: fn(),
    /// Writes out what has waited for a while. Called now and then while the program computes.
    pub flush_late: fn(),
}

impl Default for Options {
    fn default() -> Options {
        Options {
            procs: 1,
            policy: PolicyKind::Gc,
            seed: 0,
            virtual_time: false,
            stats: false,
            max_memory: default_max_memory(),
            stress: false,
            keep_going: false,
            debug: GoDebug::default(),
            args: Vec::new(),
            flush: || (),
            flush_late: || (),
        }
    }
}

/// Three quarters of the machine's memory.
fn default_max_memory() -> usize {
    // SAFETY: `sysconf` has no obligations.
    let (pages, size) = unsafe { (libc::sysconf(libc::_SC_PHYS_PAGES), libc::sysconf(libc::_SC_PAGESIZE)) };
    if pages <= 0 || size <= 0 { 4 << 30 } else { pages as usize / 4 * 3 * size as usize }
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ended {
    /// Exit status: 0, what `os.Exit` was given, or 2.
    pub status: i32,
}

/// A call to make when an object can't be reached any more: a finalizer's or a cleanup's.
pub struct Farewell {
    pub id: u64,
    pub object: u64,
    /// A `func()`.
    pub call: u64,
    /// Where a finalizer's call finds the object, which lives on until then; 0 for a cleanup.
    pub held: u64,
}

/// The calls that wait, and those whose objects a collection has found unreachable.
#[derive(Default)]
pub struct Farewells {
    pub waiting: Vec<Farewell>,
    pub due: Vec<u64>,
    last: u64,
}

impl Farewells {
    /// Adds a call and gives its number.
    pub fn add(&mut self, object: u64, call: u64, held: u64) -> u64 {
        self.last += 1;
        self.waiting.push(Farewell { id: self.last, object, call, held });
        self.last
    }
}

/// The shared state of a run.
pub struct Runtime {
    pub options: Options,
    pub heap: Arc<Heap>,
    pub scheduler: Arc<Scheduler>,
    pub well_known: &'static WellKnown,
    pub sources: RwLock<SourceMap>,
    /// The folder that the names of sources are relative to: the current one when the program begins.
    pub folder: PathBuf,
    /// Functions by the address of their code, for traces and the collector.
    funcs: RwLock<Vec<FuncRef>>,
    pub globals: Mutex<Vec<Global>>,
    /// Words that library functions keep between calls, by address.
    pub extra_roots: Mutex<Vec<*mut u64>>,
    /// What is called when objects can't be reached any more.
    pub farewells: Mutex<Farewells>,
    /// Exit status that a fatal error or an uncaught panic has set.
    pub failed: AtomicI32,
    /// Who reports its end first reports alone.
    pub reporting: Mutex<bool>,
    /// A goroutine whose end is waited for, by number, and who is told whether it panicked.
    watched: Mutex<Option<(u64, Sender<bool>)>>,
    /// The watched goroutine's number, 0 for none; and that of one which is to end at its next safepoint.
    watched_id: AtomicU64,
    pub interrupted: AtomicU64,
}

// SAFETY: the addresses in `globals` and `extra_roots` are read by the collector while the world is stopped.
unsafe impl Send for Runtime {}
// SAFETY: as above.
unsafe impl Sync for Runtime {}

impl Runtime {
    /// A runtime for the program, whose functions and globals it takes over.
    pub fn new(options: Options, sources: SourceMap, well_known: &'static WellKnown) -> Arc<Runtime> {
        let config = Config {
            procs: options.procs,
            policy: options.policy,
            seed: options.seed,
            virtual_time: options.virtual_time,
            statistics: options.stats,
            // SAFETY: a timer's token names a channel, which lives as long as the timer; no goroutine runs.
            awaited: |ch| unsafe { chan::is_received_from(ch as *const Chan) },
            // SAFETY: a timer's token names a channel, which lives as long as the timer.
            full: |ch| unsafe { chan::is_full(ch as *const Chan) },
        };
        Arc::new(Runtime {
            heap: Heap::new(options.max_memory, options.stress),
            scheduler: Scheduler::new(config),
            well_known,
            sources: RwLock::new(sources),
            folder: std::env::current_dir().unwrap_or_default(),
            funcs: RwLock::default(),
            globals: Mutex::default(),
            extra_roots: Mutex::default(),
            farewells: Mutex::default(),
            failed: AtomicI32::new(0),
            reporting: Mutex::new(false),
            watched: Mutex::new(None),
            watched_id: AtomicU64::new(0),
            interrupted: AtomicU64::new(0),
            options,
        })
    }

    /// Makes functions and globals of a program known. Called again when a session's program has grown.
    pub fn load(&self, program: &mut Program) {
        let mut funcs: Vec<FuncRef> = program.funcs.iter().copied().filter(|f| f.get().code.get().is_some()).collect();
        funcs.sort_by_key(|f| f.get().entry.get() as usize);
        *self.funcs.write() = funcs;
        self.globals.lock().append(&mut program.globals);
    }

    /// The function that owns a statement.
    pub fn func_of(&self, pc: *const Op) -> Option<&'static Func> {
        let funcs = self.funcs.read();
        let at = funcs.partition_point(|f| f.get().entry.get() <= pc).checked_sub(1)?;
        let func = funcs[at].get();
        func.owns(pc).then_some(func)
    }

    /// A goroutine that will run a function without parameters, in no queue.
    pub fn new_main(&self, func: FuncRef) -> GoroutineRef {
        let func = func.get();
        let g = self.scheduler.new_goroutine(func.frame_words.get() as usize + HEADER);
        // SAFETY: the goroutine is ours until it is handed to the scheduler; its stack has room for the frame.
        unsafe {
            let fp = Fp((*g.as_ptr()).stack.base.add(HEADER));
            *fp.0.sub(2) = super::machine::exit_op() as u64;
            *fp.0.sub(1) = Link::new(0, 0).0;
            for slot in 0..func.frame_words.get() {
                fp.set(slot, 0);
            }
            (*g.as_ptr()).pc = func.entry.get() as *const ();
            (*g.as_ptr()).fp = fp.0;
        }
        g
    }

    /// Words of the largest stack that a goroutine may have.
    pub fn max_stack_words(&self) -> usize {
        (self.options.max_memory / 3).min(512 << 20) / 8
    }

    /// Tells `end` when the goroutine has ended, and whether it panicked.
    pub fn watch(&self, g: GoroutineRef, end: Sender<bool>) {
        *self.watched.lock() = Some((g.id(), end));
        self.watched_id.store(g.id(), Ordering::SeqCst);
    }

    /// The goroutine ends at its next safepoint.
    pub fn interrupt(&self, g: GoroutineRef) {
        self.interrupted.store(g.id(), Ordering::SeqCst);
    }

    /// A goroutine has ended.
    pub fn goroutine_ended(&self, id: u64, panicked: bool) {
        // Relaxed: who watches wrote it before the goroutine could run.
        if self.watched_id.load(Ordering::Relaxed) != id {
            return;
        }
        if let Some((_, end)) = self.watched.lock().take_if(|(watched, _)| *watched == id) {
            // Nobody waits any more if the input was interrupted.
            let _ = end.send(panicked);
        }
    }

    /// Writes to standard error, after everything the program has printed.
    pub fn complain(&self, text: impl AsRef<[u8]>) {
        (self.options.flush)();
        // There is nobody left to tell that standard error is closed.
        let _ = std::io::stderr().lock().write_all(text.as_ref());
    }
}

/// Runs a function of the program as its main goroutine, to the end.
pub fn run(runtime: &Arc<Runtime>, main: FuncRef) -> Ended {
    let g = runtime.new_main(main);
    let exit = runtime.scheduler.run(super::machine::Exec::new(runtime.clone()), g);
    (runtime.options.flush)();
    let failed = runtime.failed.load(Ordering::SeqCst);
    let status = match exit {
        _ if failed != 0 => failed,
        Exit::Done(code) => code,
        Exit::Deadlock(blocked) => {
            runtime.complain(report::deadlock(runtime, &blocked));
            2
        }
        Exit::Interrupted => 130,
        Exit::NoThread => {
            runtime.complain("fatal error: the system gave no thread\n");
            2
        }
        Exit::Broken => {
            runtime.complain("fatal error: gorge: internal error, please report it\n");
            2
        }
    };
    if runtime.options.stats {
        runtime.complain(report::stats(runtime));
    }
    Ended { status }
}
