//! A processor: a local run queue, the goroutine that is next in line, and the turn-taking between them.
//!
//! In: goroutines that become runnable (`ready`, `spawn`, `yield_now`). Out: the one that runs next (`find`).
//! Always: a runnable goroutine is in exactly one queue; only the owner's thread touches a processor, thieves see its
//! `Stealer`; the global queue is looked at every 61st turn; who is next in line may pass the queue only `next_bound` times in a row.
//!
//! With one processor (`single`) nobody steals, so the local and the global queue are plain rings and nothing is
//! locked or fenced. `enter_mode` moves their contents when the number of processors changes; the world stands still then,
//! or the processor has only just got its permit.
//!
//! The one next in line can't be stolen. A goroutine that computes for long could so delay the one that it woke, while another
//! processor sleeps: `poll` then moves it to the queue. Rejected: an atomic slot, which costs a locked instruction in every hand-off.
//!
//! Not here: who may run at all (`world`).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crossbeam_deque::{Steal, Stealer, Worker};
use crossbeam_utils::sync::Parker;

use super::goroutine::{self, GoroutineRef, Status, WaitReason};
use super::observer::Happened;
use super::policy::{Event, Place, Rng};
use super::timers::{Due, TimerId, Token};
use super::world::{Exit, Shared, Slot};

/// Turns handed over in a row while others wait.
const MOST_HANDED: u32 = 1 << 12;
/// How many polls make a time slice.
const SLICE_POLLS: u32 = 8;
/// How many statements a runner should run between two polls.
pub const FUEL: u32 = 4000;
/// Free goroutines that a processor keeps.
const KEEP_FREE: usize = 512;
/// Go's local queues hold so many; the policy `gc` moves half of a full one to the global queue.
const GC_QUEUE: usize = 256;

/// One processor, owned by its thread.
pub struct Processor {
    pub(crate) shared: Arc<Shared>,
    pub(crate) slot: usize,
    /// Whether this is the only processor, so that nothing needs a lock.
    pub(crate) single: bool,
    next: Option<GoroutineRef>,
    ring: VecDeque<GoroutineRef>,
    global_ring: VecDeque<GoroutineRef>,
    worker: Worker<GoroutineRef>,
    stealers: Arc<Vec<Stealer<GoroutineRef>>>,
    stealers_version: usize,
    tick: u32,
    next_streak: u32,
    next_bound: u32,
    polls: u32,
    early_polls: u32,
    spawn_place: Place,
    ready_place: Place,
    yield_place: Place,
    gc_overflow: bool,
    pub(crate) observed: bool,
    /// Runs before everybody else: the running goroutine's turn goes on in it.
    handed: Option<GoroutineRef>,
    handed_streak: u32,
    pub(crate) searching: bool,
    pub(crate) without_permit: bool,
    pub(crate) parker: Parker,
    /// Tokens that are due. Nothing else keeps them alive: the run loop hands them out before it does anything else.
    pub(crate) fired: Vec<u64>,
    free: Vec<GoroutineRef>,
    ids: std::ops::Range<u64>,
    live: Arc<AtomicI64>,
    pub(crate) rng: Rng,
    pub(crate) idle_at_end: bool,
}

impl Processor {
    /// A processor for `slot`; the slot is filled in.
    pub(crate) fn new(shared: Arc<Shared>, slot: usize) -> Box<Processor> {
        let worker = Worker::new_fifo();
        let parker = Parker::new();
        let live = Arc::new(AtomicI64::new(0));
        {
            let mut stealers = shared.stealers.lock();
            let mut all = Vec::clone(&stealers);
            all.push(worker.stealer());
            *stealers = Arc::new(all);
            shared.stealers_version.fetch_add(1, Ordering::Release);
        }
        let mut world = shared.world.lock();
        let entry =
            Slot { unparker: parker.unparker().clone(), local: std::ptr::null_mut(), woken: false, live: live.clone() };
        if slot < world.slots.len() {
            world.slots[slot] = entry;
        } else {
            world.slots.push(entry);
        }
        let single = world.procs == 1;
        drop(world);
        let pool = shared.pool.lock();
        let (spawn_place, ready_place, yield_place) =
            (pool.policy.place(Event::Spawn), pool.policy.place(Event::Ready), pool.policy.place(Event::Yield));
        let next_bound = pool.policy.next_bound();
        drop(pool);
        Box::new(Processor {
            slot,
            single,
            next: None,
            ring: VecDeque::new(),
            global_ring: VecDeque::new(),
            worker,
            stealers: Arc::default(),
            stealers_version: 0,
            tick: 0,
            next_streak: 0,
            next_bound,
            polls: 0,
            early_polls: 0,
            spawn_place,
            ready_place,
            yield_place,
            gc_overflow: spawn_place == Place::NextInstead,
            observed: shared.observer.is_some(),
            handed: None,
            handed_streak: 0,
            searching: false,
            without_permit: false,
            parker,
            fired: Vec::new(),
            free: Vec::new(),
            ids: 0..0,
            live,
            rng: Rng::new(shared.config.seed, slot as u64 + 1),
            idle_at_end: false,
            shared,
        })
    }

    /// Which processor this is, for messages.
    pub fn id(&self) -> usize {
        self.slot
    }

    /// Whether this is the only processor.
    #[inline]
    pub fn is_single(&self) -> bool {
        self.single
    }

    /// A goroutine with a stack of at least `words` words, `fp` at its base, in no queue. Its maker fills it in and spawns it
    /// before the next safepoint.
    pub fn new_goroutine(&mut self, words: usize) -> GoroutineRef {
        let g = match self.free.pop() {
            Some(g) => g,
            None => {
                self.shared.registry.refill(&mut self.free);
                self.free.pop().expect("refilled")
            }
        };
        let id = match self.ids.next() {
            Some(id) => id,
            None => {
                let first = self.shared.next_id.fetch_add(16, Ordering::Relaxed);
                self.ids = first + 1..first + 16;
                first
            }
        };
        // Only this thread writes the counter.
        self.live.store(self.live.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        // SAFETY: taken from a free list.
        unsafe { goroutine::prepare(g, id, words) };
        g
    }

    /// Takes back a goroutine that has ended.
    pub(crate) fn retire(&mut self, g: GoroutineRef) {
        self.observe(Happened::Exit, g);
        // SAFETY: it ran here until now, so this processor owns it.
        unsafe { goroutine::retire(g) };
        self.live.store(self.live.load(Ordering::Relaxed) - 1, Ordering::Relaxed);
        self.free.push(g);
        if self.free.len() > KEEP_FREE {
            self.shared.registry.give_back(&mut self.free, KEEP_FREE / 2);
        }
    }

    /// Makes a new goroutine runnable, where the policy says.
    #[inline]
    pub fn spawn(&mut self, g: GoroutineRef) {
        self.observe(Happened::Spawn, g);
        self.place(g, self.spawn_place);
    }

    /// Makes a parked goroutine runnable. The caller owns it: it unlinked it from what it waited for.
    #[inline]
    pub fn ready(&mut self, g: GoroutineRef) {
        self.observe(Happened::Ready, g);
        self.place(g, self.ready_place);
    }

    /// As `ready`, and it runs next, whatever the policy: the turn of the one that runs goes on in it.
    pub(crate) fn hand_over(&mut self, g: GoroutineRef) {
        self.handed_streak += 1;
        if self.handed.is_some() || (self.handed_streak > MOST_HANDED && self.others_wait()) {
            self.handed_streak = 0;
            return self.ready(g);
        }
        self.observe(Happened::Ready, g);
        g.set_status(Status::Runnable);
        self.handed = Some(g);
    }

    /// Puts the goroutine that ran at the end of the line.
    pub(crate) fn yield_now(&mut self, g: GoroutineRef) {
        self.observe(Happened::Yield, g);
        self.place(g, self.yield_place);
    }

    #[inline]
    fn place(&mut self, g: GoroutineRef, place: Place) {
        g.set_status(Status::Runnable);
        match place {
            Place::Next => {
                if self.next.is_none() {
                    self.next = Some(g);
                } else {
                    self.push_local(g);
                }
            }
            Place::NextInstead => {
                if let Some(before) = self.next.replace(g) {
                    self.push_local(before);
                }
            }
            Place::Global => self.push_global(g),
            Place::Pool => self.push_pool(g),
        }
    }

    #[inline]
    fn push_local(&mut self, g: GoroutineRef) {
        if self.single {
            if self.gc_overflow && self.ring.len() >= GC_QUEUE {
                self.global_ring.extend(self.ring.drain(..GC_QUEUE / 2));
                self.global_ring.push_back(g);
            } else {
                self.ring.push_back(g);
            }
        } else {
            self.worker.push(g);
            self.shared.wake();
        }
    }

    #[inline]
    fn push_global(&mut self, g: GoroutineRef) {
        if self.single {
            self.global_ring.push_back(g);
        } else {
            self.shared.injector.push(g);
            self.shared.wake();
        }
    }

    #[cold]
    fn push_pool(&mut self, g: GoroutineRef) {
        let mut pool = self.shared.pool.lock();
        pool.candidates.push(g);
        self.shared.pooled.store(pool.candidates.len(), Ordering::SeqCst);
        drop(pool);
        if !self.single {
            self.shared.wake();
        }
    }

    fn pick_from_pool(&mut self) -> Option<GoroutineRef> {
        let mut pool = self.shared.pool.lock();
        let n = pool.candidates.len();
        if n == 0 {
            return None;
        }
        let i = pool.policy.pick(n).min(n - 1);
        let g = pool.candidates.remove(i);
        self.shared.pooled.store(n - 1, Ordering::SeqCst);
        Some(g)
    }

    /// The goroutine that runs next, if there is one.
    #[inline]
    pub(crate) fn find(&mut self) -> Option<GoroutineRef> {
        self.tick = self.tick.wrapping_add(1);
        self.polls = 0;
        if self.tick.is_multiple_of(16) && self.shared.timers.first() != u64::MAX {
            self.check_timers();
        }
        if let Some(g) = self.handed.take() {
            return Some(g);
        }
        if self.tick.is_multiple_of(61)
            && let Some(g) = self.pop_global()
        {
            return Some(g);
        }
        if let Some(g) = self.next.take() {
            self.next_streak += 1;
            if self.next_streak < self.next_bound || !self.others_wait() {
                return Some(g);
            }
            self.next_streak = 0;
            self.push_local(g);
        } else {
            self.next_streak = 0;
        }
        if self.single {
            if let Some(g) = self.ring.pop_front() {
                return Some(g);
            }
            if let Some(g) = self.global_ring.pop_front() {
                return Some(g);
            }
        } else if let Some(g) = self.worker.pop() {
            return Some(g);
        }
        self.find_further()
    }

    /// Beyond its own queue: the global queue, timers, other processors' queues.
    fn find_further(&mut self) -> Option<GoroutineRef> {
        if self.shared.pooled.load(Ordering::Relaxed) > 0
            && let Some(g) = self.pick_from_pool()
        {
            return self.found(g);
        }
        if self.shared.timers.first() != u64::MAX {
            self.check_timers();
            if let Some(g) =
                self.next.take().or_else(|| if self.single { self.ring.pop_front() } else { self.worker.pop() })
            {
                return self.found(g);
            }
        }
        if let Some(g) = self.take_batch() {
            self.observe(Happened::Batch, g);
            return self.found(g);
        }
        if self.single {
            return None;
        }
        for round in 0..4 {
            if let Some(g) = self.steal() {
                self.observe(Happened::Steal, g);
                return self.found(g);
            }
            for _ in 0..(16 << round) {
                std::hint::spin_loop();
            }
            if let Some(g) = self.take_batch() {
                return self.found(g);
            }
        }
        None
    }

    /// It has work, so it doesn't search any more; the next one may.
    fn found(&mut self, g: GoroutineRef) -> Option<GoroutineRef> {
        if std::mem::take(&mut self.searching) && self.shared.gate.end_search() && self.shared.has_work() {
            self.shared.wake();
        }
        Some(g)
    }

    fn pop_global(&mut self) -> Option<GoroutineRef> {
        if let Some(g) = self.global_ring.pop_front() {
            return Some(g);
        }
        loop {
            match self.shared.injector.steal() {
                Steal::Success(g) => return Some(g),
                Steal::Empty => return None,
                Steal::Retry => {}
            }
        }
    }

    fn take_batch(&mut self) -> Option<GoroutineRef> {
        if self.single {
            return self.pop_global();
        }
        loop {
            match self.shared.injector.steal_batch_and_pop(&self.worker) {
                Steal::Success(g) => return Some(g),
                Steal::Empty => return None,
                Steal::Retry => {}
            }
        }
    }

    fn steal(&mut self) -> Option<GoroutineRef> {
        let version = self.shared.stealers_version.load(Ordering::Acquire);
        if version != self.stealers_version {
            self.stealers = self.shared.stealers.lock().clone();
            self.stealers_version = version;
        }
        let n = self.stealers.len();
        let start = self.rng.below(n as u32) as usize;
        for i in 0..n {
            let victim = (start + i) % n;
            loop {
                // A processor's own queue is empty when it gets here, so taking from it finds nothing.
                match self.stealers[victim].steal_batch_and_pop(&self.worker) {
                    Steal::Success(g) => return Some(g),
                    Steal::Empty => break,
                    Steal::Retry => {}
                }
            }
        }
        None
    }

    /// Whether anybody but the one next in line waits for a turn.
    fn others_wait(&self) -> bool {
        !self.ring.is_empty()
            || !self.global_ring.is_empty()
            || !self.worker.is_empty()
            || !self.shared.injector.is_empty()
            || self.shared.pooled.load(Ordering::Relaxed) > 0
    }

    /// Whether somebody asks for this processor's attention.
    #[inline]
    pub fn stop_requested(&self) -> bool {
        self.shared.attention.load(Ordering::Relaxed)
    }

    /// The runner calls it every `FUEL` statements, the position saved. True if it must return `Outcome::Yield`.
    #[inline]
    pub fn poll(&mut self) -> bool {
        if self.stop_requested() && self.attend() {
            return true;
        }
        self.polls += 1;
        if !self.single
            && self.next.is_some()
            && self.shared.gate.has_free_permit()
            && let Some(g) = self.next.take()
        {
            self.push_local(g);
        }
        if self.polls < SLICE_POLLS {
            return false;
        }
        self.polls = 0;
        if self.shared.timers.first() != u64::MAX {
            self.shared.timers.slice_over();
            self.check_timers();
        }
        self.handed.is_some() || self.next.is_some() || !self.fired.is_empty() || self.others_wait()
    }

    /// As `poll`, when only a few statements have run since the last one: it takes many of these to make up one.
    pub fn poll_early(&mut self) -> bool {
        if self.stop_requested() && self.attend() {
            return true;
        }
        self.early_polls += 1;
        if self.early_polls < FUEL / 8 {
            return false;
        }
        self.early_polls = 0;
        self.poll()
    }

    /// The number of statements to run between polls.
    #[inline]
    pub fn fuel(&self) -> u32 {
        FUEL
    }

    /// Wakes sleepers whose time has come and notes the tokens that are due.
    pub(crate) fn check_timers(&mut self) {
        let now = self.shared.timers.now();
        while self.shared.timers.first() <= now {
            match self.shared.timers.pop_due(now, self.shared.config.full) {
                Some(Due::Wake(g)) => self.ready(g),
                Some(Due::Token(token)) => self.fired.push(token.word),
                None => break,
            }
            if self.observed {
                self.shared.tell(self.slot, Happened::Timer, 0);
            }
        }
    }

    /// Nanoseconds on the scheduler's clock, which only goes forward.
    pub fn now_ns(&self) -> u64 {
        self.shared.timers.read_clock()
    }

    /// Parks `g` until `when`. Its position is saved; the caller returns `Outcome::Parked`.
    pub fn sleep_until(&mut self, g: GoroutineRef, when: u64) {
        g.set_waiting(WaitReason::Sleep);
        self.shared.timers.add(when, 0, Due::Wake(g));
    }

    /// Sets a timer whose `token` the machine is handed at `when`, and then every `period` nanoseconds if it isn't 0.
    pub fn start_timer(&mut self, when: u64, period: u64, token: Token) -> TimerId {
        self.shared.timers.add(when, period, Due::Token(token))
    }

    /// Takes a timer away; says whether it was pending.
    pub fn stop_timer(&mut self, id: TimerId) -> bool {
        self.shared.timers.stop(id)
    }

    /// Ends the whole run. The goroutine returns `Outcome::Yield` to the run loop at once.
    pub fn exit(&mut self, code: i32) {
        let shared = self.shared.clone();
        let mut world = shared.world.lock();
        shared.end(&mut world, Exit::Done(code));
    }

    /// A number from this processor's seeded generator, below `n`.
    #[inline]
    pub fn random_below(&mut self, n: u32) -> u32 {
        self.rng.below(n)
    }

    /// Takes up the way of working for `procs` processors. Only with a permit just got, or the world stopped.
    pub(crate) fn enter_mode(&mut self, procs: usize) {
        let single = procs == 1;
        if single == self.single {
            return;
        }
        self.single = single;
        if single {
            while let Some(g) = self.worker.pop() {
                self.ring.push_back(g);
            }
        } else {
            for g in self.ring.drain(..) {
                self.worker.push(g);
            }
            for g in self.global_ring.drain(..) {
                self.shared.injector.push(g);
            }
        }
    }

    /// Gives everything that is queued here to the global queue, where any processor finds it.
    pub(crate) fn give_up_queue(&mut self) {
        let first = self.handed.take().into_iter().chain(self.next.take());
        let mine = first.chain(self.ring.drain(..)).chain(self.global_ring.drain(..));
        for g in mine {
            self.shared.injector.push(g);
        }
        while let Some(g) = self.worker.pop() {
            self.shared.injector.push(g);
        }
    }

    /// The next token that is due.
    pub(crate) fn next_fired(&mut self) -> Option<u64> {
        if self.fired.is_empty() { None } else { Some(self.fired.remove(0)) }
    }

    /// Whether something is queued here.
    pub(crate) fn has_own(&self) -> bool {
        self.handed.is_some() || self.next.is_some() || self.others_wait()
    }

    #[inline]
    pub(crate) fn observe(&self, what: Happened, g: GoroutineRef) {
        if self.observed {
            self.shared.tell(self.slot, what, g.id());
        }
    }
}
