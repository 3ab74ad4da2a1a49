//! What happens is told to one observer. Statistics are the first one.
//!
//! In: events of processors. Out: whatever the observer makes of them.
//! Always: without an observer an event costs one test of a flag.
//! Not here: printing the figures (the command line does).

use std::sync::atomic::{AtomicU64, Ordering};

/// Something that happened on a processor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Happened {
    /// A goroutine was created.
    Spawn = 0,
    /// A goroutine began or went on to run.
    Run,
    /// A goroutine parked.
    Park,
    /// A parked goroutine became runnable.
    Ready,
    /// A goroutine used up its time slice or gave its turn away.
    Yield,
    /// A goroutine ended.
    Exit,
    /// A processor took goroutines from another one.
    Steal,
    /// A processor took goroutines from the global queue.
    Batch,
    /// A processor went to sleep.
    Idle,
    /// A processor was woken or started for work.
    WakeProcessor,
    /// The world was stopped.
    Stop,
    /// A blocking call gave its processor away.
    Block,
    /// A timer fired.
    Timer,
}

const KINDS: usize = 13;

/// Is told of everything that happens; called on the processor's thread, so it must be quick.
pub trait Observer: Send + Sync {
    fn happened(&self, processor: usize, what: Happened, goroutine: u64);

    /// The figures that it has gathered, by name.
    fn figures(&self) -> Vec<(&'static str, u64)> {
        Vec::new()
    }
}

/// Counts what happens.
#[derive(Default)]
pub struct Statistics {
    counts: [AtomicU64; KINDS],
}

impl Observer for Statistics {
    fn happened(&self, _: usize, what: Happened, _: u64) {
        self.counts[what as usize].fetch_add(1, Ordering::Relaxed);
    }

    fn figures(&self) -> Vec<(&'static str, u64)> {
        const NAMES: [&str; KINDS] = [
            "goroutines created",
            "turns",
            "parked",
            "woken",
            "yielded",
            "goroutines ended",
            "steals",
            "batches from the global queue",
            "processors gone idle",
            "processors woken",
            "world stopped",
            "blocking calls",
            "timers fired",
        ];
        NAMES.iter().zip(&self.counts).map(|(name, count)| (*name, count.load(Ordering::Relaxed))).collect()
    }
}
