//! One program that grows, on a scheduler that keeps running.
//!
//! In: inputs. Out: what became of each. Always: the scheduler runs on a thread of its own for as long as the session
//! lives, so that goroutines go on between inputs; an input is one goroutine, and the prompt waits for its end.

use crate::check;
use crate::diag::{Code, Diagnostic, ErrorFormat, render};
use crate::exec::{self, Ended, Options, Runtime};
use crate::lower::Lowerer;
use crate::session::{Front, has_errors};
use crate::source::SourceMap;
use crate::tree::NativeFn;
use crate::types::PackageId;
use crossbeam_channel::{Receiver, Sender, bounded};
use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// What became of an input.
pub enum Outcome {
    Done,
    /// It was not run.
    Refused(Vec<Diagnostic>),
    /// The program ended the process's work: `os.Exit`, a fatal error.
    Ended(i32),
}

pub struct Engine {
    front: Front,
    lowerer: Lowerer,
    package: PackageId,
    runtime: Arc<Runtime>,
    /// Says when the scheduler's thread has ended.
    ended: Receiver<Ended>,
    _hold: ManuallyDrop<crate::sched::ExternalHold>,
    inputs: AtomicUsize,
    /// An input panicked: the status of a piped session.
    failed: AtomicBool,
}

fn natives(name: &str) -> Option<NativeFn> {
    super::show::native(name).or_else(|| crate::session::natives(name))
}

/// Set by Ctrl-C while an input runs.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

impl Engine {
    pub fn new(options: Options) -> Result<Engine, String> {
        let mut front = Front::default();
        let package = check::new_script_package(&mut front.world);
        let mut lowerer = Lowerer::default();
        lowerer.prompt = true;
        let explain =
            |front: &Front, diagnostics: &[Diagnostic]| render(diagnostics, &front.sources, ErrorFormat::Human, false);
        // The goroutine that keeps the scheduler going waits for ever.
        let base = front.check_unit(package, "<prompt>", "func gorgeWaits() { select {} }\ngorgeWaits()\n");
        base.map_err(|d| explain(&front, &d))?;
        let entry = lowerer.lower_package(&front.world, package, &natives).map_err(|d| explain(&front, &d))?;
        let options = Options { keep_going: true, ..options };
        let runtime = Runtime::new(options, front.sources.clone(), lowerer.well_known());
        runtime.load(&mut lowerer.program);
        // Never given back: the process ends with the session.
        let hold = ManuallyDrop::new(runtime.scheduler.hold());
        let (tell, ended): (Sender<Ended>, _) = bounded(1);
        let running = runtime.clone();
        let spawned = std::thread::Builder::new().name("scheduler".to_string()).spawn(move || {
            let result = exec::run(&running, entry);
            // The prompt may have gone already.
            let _ = tell.send(result);
        });
        spawned.map_err(|e| format!("gorge: no thread for the scheduler: {e}\n"))?;
        // SAFETY: the handler only stores to an atomic.
        unsafe {
            let handler: extern "C" fn(libc::c_int) = on_interrupt;
            libc::signal(libc::SIGINT, handler as libc::sighandler_t);
        }
        let (inputs, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
        Ok(Engine { front, lowerer, package, runtime, ended, _hold: hold, inputs, failed })
    }

    pub fn sources(&self) -> &SourceMap {
        &self.front.sources
    }

    pub fn flush(&self) {
        (self.runtime.options.flush)();
    }

    /// Exit status of a session that was not ended by an input.
    pub fn status(&self) -> i32 {
        if self.failed.load(Ordering::Relaxed) { 2 } else { 0 }
    }

    /// Checks, lowers and runs one input, and waits for its end.
    pub fn run(&mut self, text: &str) -> Outcome {
        let number = self.inputs.fetch_add(1, Ordering::Relaxed) + 1;
        let mut diagnostics = match self.front.check_unit(self.package, &format!("<input {number}>"), text) {
            Ok(warnings) => warnings,
            Err(errors) => errors,
        };
        // An expression's value is shown here, so it is used; and what is declared may be used by a later input.
        diagnostics.retain(|d| !matches!(d.code, Code::UnusedExpr | Code::UnusedVar | Code::UnusedImport));
        if has_errors(&diagnostics) {
            self.front.forget_unit(self.package);
            return Outcome::Refused(diagnostics);
        }
        let entry = match self.lowerer.lower_package(&self.front.world, self.package, &natives) {
            Ok(entry) => entry,
            Err(errors) => return Outcome::Refused(errors),
        };
        *self.runtime.sources.write() = self.front.sources.clone();
        self.runtime.load(&mut self.lowerer.program);
        self.wait_for(entry)
    }

    fn wait_for(&self, entry: crate::tree::FuncRef) -> Outcome {
        INTERRUPTED.store(false, Ordering::SeqCst);
        let g = self.runtime.new_main(entry);
        let (tell, done) = bounded(1);
        self.runtime.watch(g, tell);
        self.runtime.scheduler.inject(g);
        loop {
            crossbeam_channel::select! {
                recv(done) -> panicked => {
                    if panicked == Ok(true) {
                        self.failed.store(true, Ordering::Relaxed);
                    }
                    self.flush();
                    return Outcome::Done;
                }
                recv(self.ended) -> ended => {
                    return Outcome::Ended(ended.map_or(2, |e| e.status));
                }
                default(Duration::from_millis(50)) => {
                    if INTERRUPTED.swap(false, Ordering::SeqCst) {
                        self.runtime.interrupt(g);
                        // One that runs ends at its next safepoint; one that is parked is left where it is.
                        match done.recv_timeout(Duration::from_millis(200)) {
                            Ok(_) => eprintln!("interrupted"),
                            Err(_) => eprintln!("interrupted; the input's goroutine still waits"),
                        }
                        self.flush();
                        return Outcome::Done;
                    }
                }
            }
        }
    }
}

extern "C" fn on_interrupt(_: libc::c_int) {
    INTERRUPTED.store(true, Ordering::SeqCst);
}
