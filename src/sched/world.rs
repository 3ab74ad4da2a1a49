//! Which processors run, which sleep, and how they are stopped and woken.
//!
//! In: processors that run dry, find work, block, or ask for a stopped world. Out: permits to run.
//! Always: `active`, the number of processors that hold a permit, is at most `procs`; a goroutine is run, and a run queue
//! changed by its owner, only with a permit; no permit is handed out while the world is stopped.
//!
//! No wake-up is lost: see `gate`, modelled in `tests/sched_model.rs`. While a processor searches nobody else is woken; it gives up searching
//! before it looks for the last time, and wakes the next one when it has found something. With one processor nobody else could
//! be woken, and there is no fence.
//!
//! A stopped world: `stopping` is set under the lock, then `attention`; every processor looks at `attention` between
//! statements (`Processor::poll`), gives its permit back and waits. The stopper goes ahead when it holds the only permit. The
//! lock orders all that they wrote before what the stopper reads. A processor that sleeps or blocks has no permit anyway.
//!
//! Rejected: a thread that watches the others and wakes them. Its polling costs what the fences cost, and hello-world would start a thread.
//!
//! Not here: the queues' contents (`processor`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};

use crossbeam_deque::{Injector, Stealer};
use crossbeam_utils::sync::Unparker;
use parking_lot::{Condvar, Mutex, MutexGuard};

use super::gate::Gate;
use super::goroutine::{GoroutineRef, Registry, Status, WaitReason};
use super::observer::{Happened, Observer};
use super::park::ParkTable;
use super::policy::Policy;
use super::processor::Processor;
use super::scheduler::Config;
use super::timers::{Timers, Token};

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The main goroutine returned (0), or the program asked for this exit status.
    Done(i32),
    /// Nothing can ever run again.
    Deadlock(Vec<Blocked>),
    /// Somebody outside asked for the end.
    Interrupted,
    /// The system gave no thread.
    NoThread,
    /// The machine itself panicked.
    Broken,
}

/// A goroutine that a deadlock left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    pub g: GoroutineRef,
    pub id: u64,
    pub reason: WaitReason,
    pub cookie: u64,
}

/// A place for a processor: its thread, and what others may know of it.
pub(crate) struct Slot {
    pub(crate) unparker: Unparker,
    /// The machine's own state for this processor. Followed only while the world is stopped.
    pub(crate) local: *mut (),
    /// Somebody took this slot off the idle list and gave it a permit.
    pub(crate) woken: bool,
    /// Goroutines created minus goroutines ended here.
    pub(crate) live: Arc<AtomicI64>,
}

/// What the world's lock guards.
pub(crate) struct World {
    pub(crate) procs: usize,
    pub(crate) active: usize,
    pub(crate) slots: Vec<Slot>,
    /// Processors without a permit that wait for work, the latest last.
    pub(crate) idle: Vec<usize>,
    /// Who sleeps only until the first timer is due, and until when.
    pub(crate) keeper: Option<(usize, u64)>,
    /// Without a permit, but with a goroutine or a queue in hand: stopped, or on the way back to the run loop.
    pub(crate) leaving: usize,
    pub(crate) blocking: usize,
    /// Back from a blocking call, waiting for a permit.
    pub(crate) returning: usize,
    pub(crate) holds: usize,
    pub(crate) stopping: bool,
    pub(crate) exit: Option<Exit>,
}

// SAFETY: `Slot::local` is only followed while the world is stopped, by the one who stopped it.
unsafe impl Send for World {}

/// What a policy that picks keeps.
pub(crate) struct Pool {
    pub(crate) policy: Box<dyn Policy>,
    pub(crate) candidates: Vec<GoroutineRef>,
}

pub(crate) type StartThread = Arc<dyn Fn(Arc<Shared>, usize) -> bool + Send + Sync>;

/// What all processors of a scheduler share.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) registry: Registry,
    pub(crate) injector: Injector<GoroutineRef>,
    pub(crate) stealers: Mutex<Arc<Vec<Stealer<GoroutineRef>>>>,
    pub(crate) stealers_version: AtomicUsize,
    /// Some processor has to look up from its work.
    pub(crate) attention: AtomicBool,
    pub(crate) gate: Gate,
    pub(crate) world: Mutex<World>,
    pub(crate) changed: Condvar,
    pub(crate) timers: Timers,
    pub(crate) park: ParkTable,
    pub(crate) pool: Mutex<Pool>,
    pub(crate) pooled: AtomicUsize,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) next_id: AtomicU64,
    pub(crate) start_thread: Mutex<Option<StartThread>>,
    /// The main goroutine's id.
    pub(crate) main_id: AtomicU64,
    /// Goroutines created from outside.
    pub(crate) outside: AtomicI64,
}

impl Shared {
    /// Tells the idle that there is work. Call after the push.
    #[inline]
    pub(crate) fn wake(self: &Arc<Self>) {
        if self.gate.work_added() {
            self.wake_one();
        }
    }

    #[cold]
    fn wake_one(self: &Arc<Self>) {
        if !self.gate.begin_search() {
            return;
        }
        let mut world = self.world.lock();
        // A stopped world looks at the queues when it starts again, and who returns from a call looks too.
        if !world.may_run() {
            self.gate.end_search();
            return;
        }
        world.active += 1;
        if let Some(slot) = world.idle.pop() {
            world.slots[slot].woken = true;
            world.slots[slot].unparker.unpark();
        } else if let Some(start) = self.start_thread.lock().clone() {
            let slot = world.slots.len();
            if !start_processor(self, &mut world, slot, &start) {
                // The system gives no more threads: those that there are go on.
                world.active -= 1;
                world.slots.truncate(slot);
                self.gate.end_search();
            }
        } else {
            world.active -= 1;
            self.gate.end_search();
        }
        self.publish(&world);
        drop(world);
        self.tell(0, Happened::WakeProcessor, 0);
    }

    /// Brings the flags that are read without the lock up to date.
    pub(crate) fn publish(&self, world: &World) {
        self.gate.set_free_permits(world.procs.saturating_sub(world.active));
        let attention = world.stopping
            || world.exit.is_some()
            || world.active > world.procs
            || (world.returning > 0 && world.active >= world.procs);
        self.attention.store(attention, Ordering::SeqCst);
        if world.stopping || world.exit.is_some() || world.returning > 0 {
            self.changed.notify_all();
        }
    }

    /// Whether some queue that everybody may take from holds a goroutine.
    pub(crate) fn has_work(&self) -> bool {
        !self.injector.is_empty()
            || self.pooled.load(Ordering::SeqCst) > 0
            || self.stealers.lock().iter().any(|stealer| !stealer.is_empty())
    }

    /// Ends the run, unless it has ended.
    pub(crate) fn end(&self, world: &mut MutexGuard<World>, exit: Exit) {
        if world.exit.is_none() {
            world.exit = Some(exit);
            self.publish(world);
            for slot in &world.slots {
                slot.unparker.unpark();
            }
        }
    }

    /// Makes sleeping processors look around again.
    pub(crate) fn rouse(&self, world: &World) {
        for &slot in &world.idle {
            world.slots[slot].unparker.unpark();
        }
    }

    #[inline]
    pub(crate) fn tell(&self, processor: usize, what: Happened, goroutine: u64) {
        if let Some(observer) = &self.observer {
            observer.happened(processor, what, goroutine);
        }
    }

    /// How many goroutines are alive; exact while the world is stopped.
    pub(crate) fn live(&self, world: &World) -> usize {
        let sum = world.slots.iter().map(|slot| slot.live.load(Ordering::Relaxed)).sum::<i64>();
        (sum + self.outside.load(Ordering::Relaxed)).max(0) as usize
    }

    /// Every goroutine that waits. The caller knows that nothing runs.
    pub(crate) fn blocked(&self) -> Vec<Blocked> {
        let mut all = Vec::new();
        self.registry.each(|g| {
            if g.status() == Status::Waiting {
                let wait = g.wait();
                all.push(Blocked { g, id: g.id(), reason: wait.reason, cookie: wait.cookie });
            }
        });
        all.sort_by_key(|blocked| blocked.id);
        all
    }
}

pub(crate) fn start_processor(shared: &Arc<Shared>, world: &mut World, slot: usize, start: &StartThread) -> bool {
    // The thread fills in the rest before it looks for work; until then nobody unparks a slot that isn't idle.
    let parker = crossbeam_utils::sync::Parker::new();
    world.slots.push(Slot {
        unparker: parker.unparker().clone(),
        local: std::ptr::null_mut(),
        woken: false,
        live: Arc::default(),
    });
    start(shared.clone(), slot)
}

impl World {
    pub(crate) fn new(procs: usize) -> World {
        World {
            procs,
            active: 0,
            slots: Vec::new(),
            idle: Vec::new(),
            keeper: None,
            leaving: 0,
            blocking: 0,
            returning: 0,
            holds: 0,
            stopping: false,
            exit: None,
        }
    }

    /// Whether one more processor may run.
    pub(crate) fn may_run(&self) -> bool {
        self.active < self.procs && !self.stopping && self.exit.is_none() && self.returning == 0
    }
}

/// The world while it stands still, for the one who stopped it.
pub struct Stopped<'a> {
    shared: &'a Arc<Shared>,
    locals: Vec<*mut ()>,
}

impl Stopped<'_> {
    /// Calls `f` with every goroutine that is alive. None of them runs.
    pub fn goroutines(&self, f: impl FnMut(GoroutineRef)) {
        self.shared.registry.each(f);
    }

    /// Every processor's `Machine::Local`, the stopper's own among them.
    pub fn locals<L>(&self) -> impl Iterator<Item = *mut L> + '_ {
        self.locals.iter().map(|&local| local as *mut L)
    }

    /// Drops the pending timers of those tokens for which `keep` says no.
    pub fn retain_timers(&self, keep: impl FnMut(Token) -> bool) {
        self.shared.timers.retain_tokens(keep);
    }
}

impl Processor {
    /// Stops all other processors, calls `f`, and lets them go on. If another processor is stopping the world already this
    /// one only waits with the others, and the answer is None. Only between two statements, the goroutine's position saved.
    pub fn stop_the_world<R>(&mut self, f: impl FnOnce(&mut Processor, &Stopped) -> R) -> Option<R> {
        let shared = self.shared.clone();
        let mut world = shared.world.lock();
        if world.stopping || world.exit.is_some() {
            return None;
        }
        world.stopping = true;
        shared.publish(&world);
        while world.active > 1 {
            shared.changed.wait(&mut world);
        }
        let locals = world.slots.iter().map(|slot| slot.local).filter(|local| !local.is_null()).collect();
        drop(world);
        shared.tell(self.slot, Happened::Stop, 0);
        let answer = f(self, &Stopped { shared: &shared, locals });
        let mut world = shared.world.lock();
        world.stopping = false;
        self.enter_mode(world.procs);
        shared.publish(&world);
        shared.changed.notify_all();
        shared.rouse(&world);
        drop(world);
        if shared.has_work() {
            shared.wake();
        }
        Some(answer)
    }

    /// Waits while the world is stopped, gives the permit back if there are too many or the run has ended.
    /// True if the goroutine must return to the run loop.
    #[cold]
    pub(crate) fn attend(&mut self) -> bool {
        if self.without_permit {
            return true;
        }
        let shared = self.shared.clone();
        let mut world = shared.world.lock();
        if world.stopping && world.exit.is_none() {
            world.active -= 1;
            world.leaving += 1;
            shared.publish(&world);
            while world.stopping && world.exit.is_none() {
                shared.changed.wait(&mut world);
            }
            if world.exit.is_some() || world.active >= world.procs || world.returning > 0 {
                self.without_permit = true;
                return true;
            }
            world.leaving -= 1;
            world.active += 1;
            shared.publish(&world);
            self.enter_mode(world.procs);
        }
        if world.exit.is_some() {
            return true;
        }
        if world.active > world.procs || (world.returning > 0 && world.active >= world.procs) {
            world.active -= 1;
            world.leaving += 1;
            self.without_permit = true;
            shared.publish(&world);
            return true;
        }
        false
    }

    /// Sets how many processors may run and says how many might before. 0 only asks.
    pub fn set_procs(&mut self, procs: usize) -> usize {
        let before = self.shared.world.lock().procs;
        if procs == 0 || procs == before {
            return before;
        }
        loop {
            let set = self.stop_the_world(|p, _| {
                let mut world = p.shared.world.lock();
                std::mem::replace(&mut world.procs, procs)
            });
            match set {
                Some(before) => return before,
                None => {
                    if self.safepoint() {
                        return before;
                    }
                }
            }
        }
    }

    /// Between two statements, the position saved: waits while the world is stopped, and until this processor may run again.
    /// True if the run has ended.
    pub fn safepoint(&mut self) -> bool {
        let shared = self.shared.clone();
        let mut world = shared.world.lock();
        if world.stopping && world.exit.is_none() {
            world.active -= 1;
            self.wait_for_permit(&shared, &mut world);
        }
        world.exit.is_some()
    }

    /// Waits for a permit ahead of all who are idle. If the run ends meanwhile it counts as one that has a permit.
    pub(crate) fn wait_for_permit(&mut self, shared: &Shared, world: &mut MutexGuard<World>) {
        world.returning += 1;
        shared.publish(world);
        while world.exit.is_none() && (world.stopping || world.active >= world.procs) {
            shared.changed.wait(world);
        }
        world.returning -= 1;
        world.active += 1;
        self.enter_mode(world.procs);
        shared.publish(world);
    }

    pub fn procs(&self) -> usize {
        self.shared.world.lock().procs
    }

    /// How many goroutines are alive.
    pub fn num_goroutines(&self) -> usize {
        self.shared.live(&self.shared.world.lock())
    }

    /// Gives the permit back and waits for work. False when the run has ended.
    pub(crate) fn go_idle(&mut self) -> bool {
        let shared = self.shared.clone();
        if std::mem::take(&mut self.searching) {
            shared.gate.end_search();
        }
        let mut world = shared.world.lock();
        if std::mem::take(&mut self.without_permit) {
            world.leaving -= 1;
        } else {
            world.active -= 1;
        }
        world.idle.push(self.slot);
        shared.publish(&world);
        drop(world);
        shared.gate.ran_dry();
        shared.tell(self.slot, Happened::Idle, 0);
        loop {
            let wanted = shared.has_work();
            let mut world = shared.world.lock();
            let woken = std::mem::take(&mut world.slots[self.slot].woken);
            if world.exit.is_some() {
                // Who woke it counted it as active.
                world.active -= usize::from(woken);
                return false;
            }
            if woken {
                // Who woke it counted it as searching and as active.
                self.searching = true;
                self.enter_mode(world.procs);
                return true;
            }
            let first = shared.timers.first();
            let due = first != u64::MAX && first <= shared.timers.now();
            // A ticker that nobody listens to may always be due.
            let due = due && !self.deadlocked(&world);
            if world.may_run() && (wanted || due || self.jump(&world)) {
                let slot = self.slot;
                world.idle.retain(|&idle| idle != slot);
                world.active += 1;
                shared.publish(&world);
                self.enter_mode(world.procs);
                return true;
            }
            if self.deadlocked(&world) {
                let blocked = shared.blocked();
                shared.end(&mut world, Exit::Deadlock(blocked));
                return false;
            }
            self.sleep(world);
        }
    }

    /// With virtual time, moves it on if only timers are left.
    fn jump(&self, world: &World) -> bool {
        let only = world.active == 0 && world.leaving == 0 && world.blocking == 0;
        only && self.shared.timers.is_virtual() && self.a_timer_matters(world) && self.shared.timers.jump()
    }

    /// Whether a timer can make something happen, when nothing runs.
    fn a_timer_matters(&self, world: &World) -> bool {
        // Who comes from outside may wait for the timer.
        let outside = world.holds > 0;
        self.shared.timers.any_matters(|on| outside || (self.shared.config.awaited)(on))
    }

    /// Nothing runs, nothing waits to run, and nobody outside could change that.
    fn deadlocked(&self, world: &World) -> bool {
        world.active == 0
            && world.leaving == 0
            && world.blocking == 0
            && world.returning == 0
            && world.holds == 0
            && !world.stopping
            && !self.a_timer_matters(world)
            && !self.shared.has_work()
    }

    /// Sleeps until it is woken, or, if nobody else does, until the first timer is due.
    fn sleep(&mut self, mut world: MutexGuard<World>) {
        let shared = self.shared.clone();
        let first = shared.timers.first();
        let keeps = first != u64::MAX && world.keeper.is_none_or(|(_, until)| until > first) && world.may_run();
        if !keeps {
            drop(world);
            self.parker.park();
            return;
        }
        world.keeper = Some((self.slot, first));
        drop(world);
        let wait = first.saturating_sub(shared.timers.now());
        self.parker.park_timeout(std::time::Duration::from_nanos(wait));
        let mut world = shared.world.lock();
        if world.keeper.is_some_and(|(slot, _)| slot == self.slot) {
            world.keeper = None;
        }
    }
}

/// While it lives, something outside may still add work: the run doesn't end in a deadlock.
pub struct ExternalHold {
    shared: Arc<Shared>,
}

impl ExternalHold {
    pub(crate) fn new(shared: &Arc<Shared>) -> ExternalHold {
        shared.world.lock().holds += 1;
        ExternalHold { shared: shared.clone() }
    }
}

impl Drop for ExternalHold {
    fn drop(&mut self) {
        let mut world = self.shared.world.lock();
        world.holds -= 1;
        self.shared.rouse(&world);
    }
}
