//! Every interleaving of the protocols by which processors fall asleep and are woken and by which goroutines wait for locks, checked by loom.
//!
//! The models run the scheduler's own `gate` and `word`, with loom's atomics in the place of `sync`. Around it stand small images of the
//! world's lock, of a queue and of a parker. A wake-up that is lost is a thread that sleeps for ever, which loom reports.

mod sync {
    pub use loom::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering, fence};
}

#[allow(dead_code)]
#[path = "../src/sched/gate.rs"]
mod gate;
#[allow(dead_code)]
#[path = "../src/sched/word.rs"]
mod word;

use loom::cell::UnsafeCell;
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

use gate::Gate;
use sync::{AtomicU32, AtomicU64, AtomicUsize, Ordering};
use word::{mutex, rw};

/// The world: who is active, who sleeps.
struct World {
    active: usize,
    idle: bool,
    woken: bool,
}

struct Model {
    gate: Gate,
    /// How many goroutines are queued. Relaxed, as weak as a queue can be.
    queue: AtomicUsize,
    world: Mutex<World>,
    parker: Condvar,
}

const PROCS: usize = 2;

impl Model {
    fn new(active: usize, searching: bool) -> Model {
        let gate = Gate::new(PROCS - active);
        if searching {
            gate.join_search();
        }
        let world = Mutex::new(World { active, idle: false, woken: false });
        Model { gate, queue: AtomicUsize::new(0), world, parker: Condvar::new() }
    }

    fn publish(&self, world: &World) {
        self.gate.set_free_permits(PROCS - world.active);
    }

    /// As `Shared::wake`.
    fn push(&self) {
        self.queue.fetch_add(1, Ordering::Relaxed);
        self.wake();
    }

    fn wake(&self) {
        if !self.gate.work_added() || !self.gate.begin_search() {
            return;
        }
        let mut world = self.world.lock().expect("no thread panics");
        if world.active < PROCS && world.idle {
            world.active += 1;
            world.idle = false;
            world.woken = true;
            self.publish(&world);
            self.parker.notify_one();
        } else {
            self.gate.end_search();
        }
    }

    fn take(&self) -> bool {
        let taken = self.queue.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
        taken.is_ok()
    }

    /// As `Processor::found`.
    fn found(&self, searching: &mut bool) {
        if std::mem::take(searching) && self.gate.end_search() && self.queue.load(Ordering::Relaxed) > 0 {
            self.wake();
        }
    }

    /// As `Processor::go_idle`: until there is work, which it takes.
    fn idle_until_work(&self, mut searching: bool) {
        loop {
            if self.take() {
                self.found(&mut searching);
                return;
            }
            if std::mem::take(&mut searching) {
                self.gate.end_search();
            }
            let mut world = self.world.lock().expect("no thread panics");
            world.active -= 1;
            world.idle = true;
            self.publish(&world);
            drop(world);
            self.gate.ran_dry();
            let wanted = self.queue.load(Ordering::Relaxed) > 0;
            let mut world = self.world.lock().expect("no thread panics");
            if wanted && !world.woken {
                world.idle = false;
                world.active += 1;
                self.publish(&world);
                continue;
            }
            while !world.woken {
                world = self.parker.wait(world).expect("no thread panics");
            }
            world.woken = false;
            searching = true;
        }
    }
}

#[test]
fn a_processor_that_falls_asleep_sees_the_work_or_is_woken() {
    loom::model(|| {
        let model = Arc::new(Model::new(2, false));
        let sleeper = {
            let model = model.clone();
            thread::spawn(move || model.idle_until_work(false))
        };
        model.push();
        sleeper.join().expect("no thread panics");
    });
}

#[test]
fn a_searcher_that_gives_up_sees_the_work_or_is_woken() {
    loom::model(|| {
        let model = Arc::new(Model::new(2, true));
        let sleeper = {
            let model = model.clone();
            thread::spawn(move || model.idle_until_work(true))
        };
        model.push();
        sleeper.join().expect("no thread panics");
    });
}

#[test]
fn two_pieces_of_work_are_both_taken() {
    loom::model(|| {
        let model = Arc::new(Model::new(2, true));
        let sleeper = {
            let model = model.clone();
            thread::spawn(move || {
                model.idle_until_work(true);
                model.idle_until_work(false);
            })
        };
        model.push();
        model.push();
        sleeper.join().expect("no thread panics");
    });
}

/// Where a waiter sleeps, and what it is told.
struct Told {
    what: Mutex<u32>,
    changed: Condvar,
}

impl Told {
    fn each() -> [Told; 3] {
        [0; 3].map(|_| Told { what: Mutex::new(0), changed: Condvar::new() })
    }

    fn tell(&self, what: u32) {
        *self.what.lock().expect("no thread panics") = what;
        self.changed.notify_one();
    }

    fn wait(&self) -> u32 {
        let mut what = self.what.lock().expect("no thread panics");
        while *what == 0 {
            what = self.changed.wait(what).expect("no thread panics");
        }
        std::mem::take(&mut what)
    }
}

/// A mutex whose waiters queue under a lock, as `sema` queues them in the park table.
struct Lock {
    word: AtomicU32,
    queue: Mutex<Vec<usize>>,
    /// What each waiter was told: 0 nothing yet, 1 to try again, 2 that it has the mutex.
    told: [Told; 3],
    inside: UnsafeCell<u32>,
}

// SAFETY: `inside` is guarded by the mutex; loom checks it.
unsafe impl Sync for Lock {}
// SAFETY: as above.
unsafe impl Send for Lock {}

impl Lock {
    fn new() -> Lock {
        Lock { word: AtomicU32::new(0), queue: Mutex::new(Vec::new()), told: Told::each(), inside: UnsafeCell::new(0) }
    }

    fn lock(&self, me: usize) {
        let mut again = false;
        while !mutex::try_lock(&self.word) {
            let mut queue = self.queue.lock().expect("no thread panics");
            if mutex::lock_or_wait(&self.word, again) {
                return;
            }
            if again {
                queue.insert(0, me);
            } else {
                queue.push(me);
            }
            drop(queue);
            if self.told[me].wait() == 2 {
                return;
            }
            again = true;
        }
    }

    fn unlock(&self) {
        if mutex::unlock(&self.word) == mutex::Unlocked::Waiters {
            let mut queue = self.queue.lock().expect("no thread panics");
            let waiter = if queue.is_empty() { None } else { Some(queue.remove(0)) };
            let handed = mutex::pass_on(&self.word, waiter.is_some(), !queue.is_empty());
            drop(queue);
            if let Some(waiter) = waiter {
                self.told[waiter].tell(if handed { 2 } else { 1 });
            }
        }
    }

    fn round(&self, me: usize) {
        self.lock(me);
        // SAFETY: the mutex is held.
        self.inside.with_mut(|inside| unsafe { *inside += 1 });
        self.unlock();
    }
}

#[test]
fn a_mutex_excludes_and_nobody_waits_for_ever() {
    let mut bounded = loom::model::Builder::new();
    bounded.preemption_bound = Some(3);
    bounded.check(|| {
        let lock = Arc::new(Lock::new());
        let other = {
            let lock = lock.clone();
            thread::spawn(move || {
                lock.round(1);
                lock.round(1);
            })
        };
        lock.round(0);
        lock.round(0);
        other.join().expect("no thread panics");
        // SAFETY: nobody else is left.
        lock.inside.with(|inside| unsafe { assert_eq!(*inside, 4) });
        assert_eq!(lock.word.load(Ordering::Relaxed), 0);
    });
}

/// A reader-writer lock whose waiters queue under a lock.
struct RwLock {
    word: AtomicU64,
    /// Readers and writers that wait.
    queue: Mutex<(Vec<usize>, Vec<usize>)>,
    told: [Told; 3],
    inside: UnsafeCell<u32>,
}

// SAFETY: `inside` is guarded by the lock; loom checks it.
unsafe impl Sync for RwLock {}
// SAFETY: as above.
unsafe impl Send for RwLock {}

impl RwLock {
    fn new() -> RwLock {
        let queue = Mutex::new((Vec::new(), Vec::new()));
        RwLock { word: AtomicU64::new(0), queue, told: Told::each(), inside: UnsafeCell::new(0) }
    }

    fn read(&self, me: usize) {
        if !rw::try_read(&self.word) {
            let mut queue = self.queue.lock().expect("no thread panics");
            if !rw::read_or_wait(&self.word) {
                queue.0.push(me);
                drop(queue);
                self.told[me].wait();
            }
        }
        // SAFETY: a reader's share is held.
        self.inside.with(|inside| unsafe { assert!(*inside <= 2) });
        if rw::read_unlock(&self.word) == rw::Unlocked::Waiters {
            self.pass_on();
        }
    }

    fn write(&self, me: usize) {
        if !rw::try_write(&self.word) {
            let mut queue = self.queue.lock().expect("no thread panics");
            if !rw::write_or_wait(&self.word) {
                queue.1.push(me);
                drop(queue);
                self.told[me].wait();
            }
        }
        // SAFETY: the writer's place is held.
        self.inside.with_mut(|inside| unsafe { *inside += 1 });
        if rw::write_unlock(&self.word) == rw::Unlocked::Waiters {
            let mut queue = self.queue.lock().expect("no thread panics");
            let readers = std::mem::take(&mut queue.0);
            rw::admit_readers(&self.word, readers.len());
            drop(queue);
            if readers.is_empty() {
                self.pass_on();
            }
            for reader in readers {
                self.told[reader].tell(1);
            }
        }
    }

    fn pass_on(&self) {
        let mut queue = self.queue.lock().expect("no thread panics");
        if !queue.1.is_empty() && rw::pass_to_writer(&self.word) {
            let writer = queue.1.remove(0);
            drop(queue);
            self.told[writer].tell(1);
        }
    }
}

#[test]
fn readers_and_writers_exclude_and_nobody_waits_for_ever() {
    let mut bounded = loom::model::Builder::new();
    bounded.preemption_bound = Some(3);
    bounded.check(|| {
        let lock = Arc::new(RwLock::new());
        let others = [1, 2].map(|me| {
            let lock = lock.clone();
            thread::spawn(move || if me == 1 { lock.write(1) } else { lock.read(2) })
        });
        lock.write(0);
        for other in others {
            other.join().expect("no thread panics");
        }
        assert_eq!(lock.word.load(Ordering::Relaxed), 0);
    });
}
