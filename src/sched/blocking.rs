//! Calls into the host that block the thread.
//!
//! In: a closure that may wait for the outside world. Out: its result.
//! Always: while it runs the processor has no permit and its queue is in the global one, so that another thread can
//! take over; afterwards it waits for a permit before it touches anything of the program's.
//! Not here: which calls block (`stdlib` knows).

use super::observer::Happened;
use super::processor::Processor;

impl Processor {
    /// Calls `f`, which may block the thread and touches nothing that the collector moves or frees.
    /// The goroutine's position is saved.
    pub fn blocking<R>(&mut self, f: impl FnOnce() -> R) -> R {
        let shared = self.shared.clone();
        if self.observed {
            shared.tell(self.slot, Happened::Block, 0);
        }
        self.give_up_queue();
        let mut world = shared.world.lock();
        world.active -= 1;
        world.blocking += 1;
        shared.publish(&world);
        drop(world);
        if shared.has_work() || shared.timers.first() != u64::MAX {
            shared.wake();
        }
        let answer = f();
        let mut world = shared.world.lock();
        world.blocking -= 1;
        self.wait_for_permit(&shared, &mut world);
        if world.exit.is_some() {
            // The run is over and what the program knew is gone: this thread has nowhere to go back to.
            world.active -= 1;
            shared.changed.notify_all();
            drop(world);
            loop {
                std::thread::park();
            }
        }
        answer
    }
}
