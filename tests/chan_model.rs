//! Every interleaving of the wakers of one parked select, checked by loom.
//!
//! The model runs the channels' own `claim`, with loom's atomics. Around it stand two channels (a lock, and a queue of one place), and a run
//! queue of one place. Loom tracks every access to the records: one that isn't ordered by a
//! channel's lock or by the run queue is reported.

mod sync {
    pub use loom::sync::atomic::{AtomicU32, Ordering};
}

#[allow(dead_code)]
#[path = "../src/chan/claim.rs"]
mod claim;

use loom::cell::UnsafeCell;
use loom::sync::{Arc, Mutex};
use loom::thread;

use sync::{AtomicU32, Ordering};

/// A select's record: in which case, and whether it is queued. Guarded by its channel's lock, or the goroutine's own.
struct Record {
    queued: UnsafeCell<bool>,
    value: UnsafeCell<u32>,
}

struct Model {
    state: AtomicU32,
    /// Each channel's lock, with whether the select's record is in its queue.
    channels: [Mutex<bool>; 2],
    records: [Record; 2],
    chosen: UnsafeCell<u32>,
    /// How often the goroutine was made runnable.
    ready: AtomicU32,
}

// SAFETY: the cells are guarded as `Record` says; loom checks it.
unsafe impl Send for Model {}
// SAFETY: as above.
unsafe impl Sync for Model {}

impl Model {
    /// The select is parked in both channels.
    fn parked() -> Model {
        let record = || Record { queued: UnsafeCell::new(true), value: UnsafeCell::new(0) };
        let state = AtomicU32::new(1);
        claim::open(&state);
        Model {
            state,
            channels: [Mutex::new(true), Mutex::new(true)],
            records: [record(), record()],
            chosen: UnsafeCell::new(u32::MAX),
            ready: AtomicU32::new(0),
        }
    }

    /// A send on channel `i`, as `ops::send` with a select's record at the head of the queue. Says whether it was received.
    fn send(&self, i: usize) -> bool {
        let mut linked = self.channels[i].lock().expect("no thread panics");
        if !*linked {
            return false;
        }
        *linked = false;
        let record = &self.records[i];
        // SAFETY: it was linked and the channel's lock is held.
        record.queued.with_mut(|queued| unsafe { *queued = false });
        if !claim::claim(&self.state) {
            return false;
        }
        // SAFETY: claimed: the goroutine's place for the value and the choice are ours.
        record.value.with_mut(|value| unsafe { *value = 10 + i as u32 });
        // SAFETY: as above.
        self.chosen.with_mut(|chosen| unsafe { *chosen = i as u32 });
        drop(linked);
        let other = 1 - i;
        let mut linked = self.channels[other].lock().expect("no thread panics");
        *linked = false;
        // SAFETY: the other channel's lock is held, and the goroutine isn't runnable yet.
        self.records[other].queued.with_mut(|queued| unsafe { *queued = false });
        drop(linked);
        // The run queue: a release that the goroutine's processor acquires.
        self.ready.fetch_add(1, Ordering::Release);
        true
    }

    /// The goroutine goes on, and uses its records for its next select.
    fn resume(&self) -> u32 {
        while self.ready.load(Ordering::Acquire) == 0 {
            thread::yield_now();
        }
        // SAFETY: it runs, so its records are its own.
        let chosen = self.chosen.with(|chosen| unsafe { *chosen });
        for record in &self.records {
            // SAFETY: as above.
            record.queued.with_mut(|queued| unsafe { assert!(!*queued) });
            // SAFETY: as above.
            record.value.with_mut(|value| unsafe { *value = 0 });
        }
        chosen
    }
}

#[test]
fn one_of_two_senders_resolves_a_select() {
    loom::model(|| {
        let model = Arc::new(Model::parked());
        let first = {
            let model = model.clone();
            thread::spawn(move || model.send(0))
        };
        let second = {
            let model = model.clone();
            thread::spawn(move || model.send(1))
        };
        let chosen = model.resume();
        let received = [first.join().expect("no panic"), second.join().expect("no panic")];
        assert_eq!(received.iter().filter(|received| **received).count(), 1);
        assert!(received[chosen as usize]);
        assert_eq!(model.ready.load(Ordering::Relaxed), 1);
    });
}
