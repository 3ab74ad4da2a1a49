//! A machine whose goroutines are steps written in Rust, for tests of the scheduler and of channels without the rest of Gorge.
//!
//! A step gets the processor and the goroutine, whose frame it may use, and says what comes next.
#![allow(dead_code)]

use std::alloc::{Layout, alloc_zeroed};
use std::sync::Arc;

use gorge::chan::{self, Chan, RecvOutcome, SendOutcome};
use gorge::sched::{Config, Exit, GoroutineRef, Machine, Outcome, PolicyKind, Processor, Scheduler};
use parking_lot::Mutex;

/// What follows a step.
pub enum Then {
    Go(Step),
    /// Parked; goes on with this step.
    Park(Step),
    Yield(Step),
    Exit,
    Goexit,
}

pub type Step = fn(&mut T) -> Then;

/// What a step sees.
pub struct T<'a> {
    pub p: &'a mut Processor,
    pub g: GoroutineRef,
    pub shared: &'a Shared,
}

/// What the steps of a test share.
#[derive(Default)]
pub struct Shared {
    pub log: Mutex<Vec<u64>>,
    pub on_timer: Mutex<Option<Step>>,
}

pub struct Fake {
    pub shared: Arc<Shared>,
}

impl T<'_> {
    pub fn get(&self, i: usize) -> u64 {
        // SAFETY: the goroutine runs here and its stack has 32 words.
        unsafe { *(*self.g.as_ptr()).stack.base.add(i) }
    }

    pub fn set(&mut self, i: usize, word: u64) {
        // SAFETY: as in `get`.
        unsafe { *(*self.g.as_ptr()).stack.base.add(i) = word }
    }

    pub fn at(&self, i: usize) -> *mut u64 {
        // SAFETY: as in `get`.
        unsafe { (*self.g.as_ptr()).stack.base.add(i) }
    }

    pub fn log(&self, word: u64) {
        self.shared.log.lock().push(word);
    }

    pub fn spawn(&mut self, step: Step, args: &[u64]) -> GoroutineRef {
        let g = self.p.new_goroutine(32);
        fill(g, step, args);
        self.p.spawn(g);
        g
    }

    /// The step's position must be saved before it becomes visible to others.
    pub fn save(&mut self, then: Step) {
        // SAFETY: the goroutine runs here.
        unsafe { (*self.g.as_ptr()).pc = then as *const () };
    }

    pub fn send(&mut self, ch: u64, slot: usize, then: Step) -> Then {
        self.save(then);
        let src = self.at(slot);
        // SAFETY: channels of these tests live for ever; the slot is in the frame.
        match unsafe { chan::send(self.p, self.g, ch as *mut Chan, src) } {
            SendOutcome::Done => Then::Go(then),
            SendOutcome::Closed => panic!("send on closed channel"),
            SendOutcome::Parked | SendOutcome::Nil => Then::Park(then),
        }
    }

    pub fn recv(&mut self, ch: u64, dst: usize, ok: usize, then: Step) -> Then {
        self.save(then);
        let (dst, ok) = (self.at(dst), self.at(ok));
        // SAFETY: as in `send`.
        match unsafe { chan::recv(self.p, self.g, ch as *mut Chan, dst, ok) } {
            RecvOutcome::Done => Then::Go(then),
            RecvOutcome::Parked => Then::Park(then),
        }
    }

    pub fn close(&mut self, ch: u64) {
        // SAFETY: as in `send`.
        unsafe { chan::close(self.p, ch as *mut Chan) }.expect("an open channel");
    }
}

fn fill(g: GoroutineRef, step: Step, args: &[u64]) {
    // SAFETY: new, in no queue; 32 words of stack.
    unsafe {
        (*g.as_ptr()).pc = step as *const ();
        for i in 0..32 {
            *(*g.as_ptr()).stack.base.add(i) = args.get(i).copied().unwrap_or(0);
        }
    }
}

/// A channel of one-word elements, never freed.
pub fn make(cap: usize) -> u64 {
    let size = chan::size_bytes(1, cap as i64).expect("a small channel");
    // SAFETY: not of size zero, aligned, ours.
    unsafe {
        let at = alloc_zeroed(Layout::from_size_align(size, 8).expect("a small channel")) as *mut u64;
        chan::init(at, 1, &[false], cap) as u64
    }
}

impl Machine for Fake {
    type Local = u64;

    fn new_local(&self, _: &mut Processor) -> u64 {
        0
    }

    fn run(&self, local: &mut u64, p: &mut Processor, g: GoroutineRef) -> Outcome {
        // SAFETY: saved by `fill` or by a step.
        let mut step: Step = unsafe { std::mem::transmute::<*const (), Step>((*g.as_ptr()).pc) };
        let mut fuel = 200;
        loop {
            *local += 1;
            match step(&mut T { p, g, shared: &self.shared }) {
                Then::Go(next) => step = next,
                Then::Park(_) => return Outcome::Parked,
                Then::Yield(next) => {
                    // SAFETY: the goroutine runs here.
                    unsafe { (*g.as_ptr()).pc = next as *const () };
                    return Outcome::Yield;
                }
                Then::Exit => return Outcome::Exited,
                Then::Goexit => return Outcome::Goexit,
            }
            fuel -= 1;
            if fuel == 0 {
                fuel = 200;
                // SAFETY: the goroutine runs here.
                unsafe { (*g.as_ptr()).pc = step as *const () };
                if p.poll() {
                    return Outcome::Yield;
                }
            }
        }
    }

    fn timer_fired(&self, _: &mut u64, p: &mut Processor, token: u64) {
        let step = self.shared.on_timer.lock().expect("the test sets it");
        let g = p.new_goroutine(32);
        fill(g, step, &[token]);
        p.spawn(g);
    }
}

/// Runs `step` as the main goroutine.
pub fn run(config: Config, step: Step, args: &[u64]) -> (Exit, Arc<Shared>) {
    run_with(config, step, args, Arc::default())
}

pub fn run_with(config: Config, step: Step, args: &[u64], shared: Arc<Shared>) -> (Exit, Arc<Shared>) {
    let scheduler = Scheduler::new(config);
    let main = scheduler.new_goroutine(32);
    fill(main, step, args);
    let exit = scheduler.run(Arc::new(Fake { shared: shared.clone() }), main);
    for (name, n) in scheduler.figures() {
        println!("{name}: {n}");
    }
    (exit, shared)
}

pub fn procs(procs: usize) -> Config {
    Config { procs, ..Config::default() }
}

pub fn policy(policy: PolicyKind, seed: u64) -> Config {
    Config { policy, seed, ..Config::default() }
}
