//! A run: the loop that every processor's thread goes round.
//!
//! In: a `Machine` that runs goroutines, and the main goroutine. Out: how the run ended.
//! Always: every processor has a thread of its own, and all but the first start only when there is work for them. The calling
//! thread waits: it must be able to end the run while every other thread is in a call that blocks.
//! Not here: choosing (`policy`, `processor`), sleeping and stopping (`world`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};

use crossbeam_deque::Injector;
use parking_lot::{Condvar, Mutex};

use super::gate::Gate;
use super::goroutine::{self, GoroutineRef, Registry, Status};
use super::observer::{Happened, Observer, Statistics};
use super::park::ParkTable;
use super::policy::PolicyKind;
use super::processor::Processor;
use super::timers::Timers;
use super::world::{Exit, ExternalHold, Pool, Shared, World, start_processor};

/// How a scheduler works.
#[derive(Clone, Debug)]
pub struct Config {
    /// How many processors may run at once; at least 1.
    pub procs: usize,
    pub policy: PolicyKind,
    /// Of the random choices (`select`, stealing, the policy `random`).
    pub seed: u64,
    /// Time stands still while something runs and jumps to the next timer otherwise.
    pub virtual_time: bool,
    /// Count what happens.
    pub statistics: bool,
    /// Whether a goroutine waits on what a timer's token names. Asked only while none runs.
    pub awaited: fn(u64) -> bool,
    /// Whether what a token's `awaited` names has no room for what the timer would put there.
    pub full: fn(u64) -> bool,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            procs: 1,
            policy: PolicyKind::Gc,
            seed: 0,
            virtual_time: false,
            statistics: false,
            awaited: |_| true,
            full: |_| false,
        }
    }
}

/// How a goroutine's turn ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It can go on; its position is saved.
    Yield,
    /// It waits, and isn't this processor's any more (parking protocol, 3).
    Parked,
    /// It ended. If it was the main goroutine, so does the run.
    Exited,
    /// It ended without ending the run, even if it was the main goroutine (`runtime.Goexit`).
    Goexit,
}

/// What runs goroutines.
pub trait Machine: Send + Sync + 'static {
    /// A processor's own state, made and used on its thread.
    type Local: 'static;

    fn new_local(&self, p: &mut Processor) -> Self::Local;

    /// Runs `g` from its saved position until its turn ends.
    fn run(&self, local: &mut Self::Local, p: &mut Processor, g: GoroutineRef) -> Outcome;

    /// A timer that was started with `token` is due.
    fn timer_fired(&self, local: &mut Self::Local, p: &mut Processor, token: u64);

    /// `g` has ended: what `ext` points to can go.
    fn release(&self, local: &mut Self::Local, g: GoroutineRef) {
        let _ = (local, g);
    }

    /// This processor has nothing to do and may sleep.
    fn idle(&self, local: &mut Self::Local) {
        let _ = local;
    }

    /// This processor's thread ends.
    fn drop_local(&self, local: Self::Local) {
        drop(local);
    }
}

/// A scheduler: processors, goroutines, timers.
pub struct Scheduler {
    pub(crate) shared: Arc<Shared>,
}

impl Scheduler {
    pub fn new(config: Config) -> Arc<Scheduler> {
        let observer = config.statistics.then(|| Arc::new(Statistics::default()) as Arc<dyn Observer>);
        Scheduler::with_observer(config, observer)
    }

    /// A scheduler that tells `observer` what happens.
    pub fn with_observer(config: Config, observer: Option<Arc<dyn Observer>>) -> Arc<Scheduler> {
        let procs = config.procs.max(1);
        let pool = Pool { policy: config.policy.build(config.seed), candidates: Vec::new() };
        Arc::new(Scheduler {
            shared: Arc::new(Shared {
                registry: Registry::new(),
                injector: Injector::new(),
                stealers: Mutex::default(),
                stealers_version: AtomicUsize::new(0),
                attention: AtomicBool::new(false),
                gate: Gate::new(procs),
                world: Mutex::new(World::new(procs)),
                changed: Condvar::new(),
                timers: Timers::new(config.virtual_time),
                park: ParkTable::new(),
                pool: Mutex::new(pool),
                pooled: AtomicUsize::new(0),
                observer,
                next_id: AtomicU64::new(1),
                start_thread: Mutex::new(None),
                main_id: AtomicU64::new(0),
                outside: AtomicI64::new(0),
                config,
            }),
        })
    }

    /// A goroutine made outside of any processor, in no queue (see `Processor::new_goroutine`).
    pub fn new_goroutine(&self, words: usize) -> GoroutineRef {
        let mut free = Vec::new();
        self.shared.registry.refill(&mut free);
        let g = free.pop().expect("refilled");
        self.shared.registry.give_back(&mut free, 0);
        let id = self.shared.next_id.fetch_add(1, Ordering::Relaxed);
        self.shared.outside.fetch_add(1, Ordering::Relaxed);
        // SAFETY: taken from a free list.
        unsafe { goroutine::prepare(g, id, words) };
        g
    }

    /// Makes a goroutine runnable from outside. Somebody outside holds an `ExternalHold`, or the run may have ended.
    pub fn inject(&self, g: GoroutineRef) {
        g.set_status(Status::Runnable);
        self.shared.injector.push(g);
        self.shared.wake();
    }

    /// Ends the run from outside.
    pub fn interrupt(&self) {
        let mut world = self.shared.world.lock();
        self.shared.end(&mut world, Exit::Interrupted);
    }

    /// Keeps the run from ending in a deadlock while it lives.
    pub fn hold(&self) -> ExternalHold {
        ExternalHold::new(&self.shared)
    }

    /// What the observer has counted.
    pub fn figures(&self) -> Vec<(&'static str, u64)> {
        self.shared.observer.as_ref().map(|observer| observer.figures()).unwrap_or_default()
    }

    /// Runs `main` and what it spawns until the run ends. Then no goroutine runs any more, except inside calls that block.
    pub fn run<M: Machine>(self: &Arc<Self>, machine: Arc<M>, main: GoroutineRef) -> Exit {
        let shared = &self.shared;
        let starter = machine.clone();
        *shared.start_thread.lock() = Some(Arc::new(move |shared: Arc<Shared>, slot| {
            let machine = starter.clone();
            let builder = std::thread::Builder::new().name(format!("processor {slot}")).stack_size(THREAD_STACK);
            let thread = builder.spawn(move || {
                let _guard = EndOnPanic(shared.clone());
                let mut p = Processor::new(shared, slot);
                // Who started the thread counted it as active and searching.
                p.searching = true;
                go_round(&*machine, &mut p);
            });
            thread.is_ok()
        }));
        shared.main_id.store(main.id(), Ordering::Relaxed);
        main.set_status(Status::Runnable);
        shared.injector.push(main);
        let start = shared.start_thread.lock().clone();
        let mut world = shared.world.lock();
        world.active += 1;
        shared.gate.join_search();
        shared.publish(&world);
        if !start.is_some_and(|start| start_processor(shared, &mut world, 0, &start)) {
            world.exit = Some(Exit::NoThread);
            world.active -= 1;
        }
        while world.exit.is_none() || world.active + world.leaving > 0 {
            shared.changed.wait(&mut world);
        }
        let exit = world.exit.clone();
        drop(world);
        *shared.start_thread.lock() = None;
        exit.unwrap_or(Exit::Interrupted)
    }
}

/// Expression trees are walked on the thread's stack; the system gives its pages only when they are used.
const THREAD_STACK: usize = 64 << 20;

/// A panic of the machine's ends the run: nobody may wait for a thread that is gone.
struct EndOnPanic(Arc<Shared>);

impl Drop for EndOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut world = self.0.world.lock();
            self.0.end(&mut world, Exit::Broken);
            world.active = world.active.saturating_sub(1);
            self.0.publish(&world);
        }
    }
}

/// The life of a processor's thread.
fn go_round<M: Machine>(machine: &M, p: &mut Processor) {
    let shared = p.shared.clone();
    let local = Box::into_raw(Box::new(machine.new_local(p)));
    shared.world.lock().slots[p.slot].local = local as *mut ();
    // SAFETY: made above, freed below. Others follow the slot's pointer only while the world is stopped, that is,
    // while this thread is inside `attend`, asleep, or in a blocking call.
    turns(machine, unsafe { &mut *local }, p);
    let mut world = shared.world.lock();
    world.slots[p.slot].local = std::ptr::null_mut();
    drop(world);
    // SAFETY: from `Box::into_raw` above, and nobody else knows it any more.
    machine.drop_local(*unsafe { Box::from_raw(local) });
    let mut world = shared.world.lock();
    if p.without_permit {
        world.leaving -= 1;
    } else if !p.idle_at_end {
        world.active -= 1;
    }
    shared.publish(&world);
    shared.changed.notify_all();
}

/// Turn after turn until the run ends.
fn turns<M: Machine>(machine: &M, local: &mut M::Local, p: &mut Processor) {
    loop {
        // Before the processor attends: what a timer that has fired keeps alive, no collection sees.
        hand_out_fired(machine, local, p);
        if p.without_permit || (p.stop_requested() && p.attend()) {
            if shared_ended(p) {
                return;
            }
            p.give_up_queue();
            p.shared.wake();
            if !p.go_idle() {
                p.idle_at_end = true;
                return;
            }
            continue;
        }
        let g = p.find();
        hand_out_fired(machine, local, p);
        let Some(g) = g else {
            if p.has_own() {
                continue;
            }
            machine.idle(local);
            if !p.go_idle() {
                p.idle_at_end = true;
                return;
            }
            continue;
        };
        g.set_status(Status::Running);
        p.observe(Happened::Run, g);
        match machine.run(local, p, g) {
            Outcome::Parked => {
                if p.observed {
                    p.shared.tell(p.slot, Happened::Park, 0);
                }
            }
            Outcome::Yield => p.yield_now(g),
            outcome => {
                machine.release(local, g);
                end_goroutine(p, g, outcome);
            }
        }
    }
}

fn hand_out_fired<M: Machine>(machine: &M, local: &mut M::Local, p: &mut Processor) {
    while let Some(token) = p.next_fired() {
        machine.timer_fired(local, p, token);
    }
}

fn shared_ended(p: &Processor) -> bool {
    p.shared.world.lock().exit.is_some()
}

fn end_goroutine(p: &mut Processor, g: GoroutineRef, outcome: Outcome) {
    // Relaxed: written before any processor ran.
    if outcome == Outcome::Exited && g.id() == p.shared.main_id.load(Ordering::Relaxed) {
        let shared = p.shared.clone();
        let mut world = shared.world.lock();
        shared.end(&mut world, Exit::Done(0));
    }
    p.retire(g);
}
