//! Every interleaving of the protocol by which processors fall asleep and are woken, checked by loom.
//!
//! The model runs the scheduler's own `gate`, with loom's atomics in the place of `sync`. Around it stand small images of the
//! world's lock, of a queue and of a parker. A wake-up that is lost is a thread that sleeps for ever, which loom reports.

mod sync {
    pub use loom::sync::atomic::{AtomicUsize, Ordering, fence};
}

#[allow(dead_code)]
#[path = "../src/sched/gate.rs"]
mod gate;

use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

use gate::Gate;
use sync::{AtomicUsize, Ordering};

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
