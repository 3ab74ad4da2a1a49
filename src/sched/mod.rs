//! Goroutines on a pool of processors.
//!
//! In: goroutines whose code is run by a `Machine`. Out: their interleaving, and how the run ended (`Exit`).
//! Always: at most as many processors run as were asked for; a goroutine that can run does so within a bounded number of
//! turns; with one processor everything happens in an order that depends on the program and the seed alone.
//! Not here: any Go value; channels (`chan`); the code of a goroutine (`exec`).
//!
//! `goroutine` what is scheduled, and the parking protocol · `policy` who runs next · `processor` the queues of one processor ·
//! `world` which processors run, sleep, stop and wake · `gate` whom to wake · `timers` · `park` waiting by address · `sema` locks on words, whose states are `word`'s · `blocking` calls that block the
//! thread · `observer` who is told · `scheduler` the run loop.

pub mod blocking;
pub mod gate;
pub mod goroutine;
pub mod observer;
pub mod park;
pub mod policy;
pub mod processor;
pub mod scheduler;
pub mod sema;
pub mod sync;
pub mod timers;
pub mod word;
pub mod world;

pub use goroutine::{FrameStack, Goroutine, GoroutineRef, Status, WaitInfo, WaitReason, Waiter, Wake};
pub use observer::{Happened, Observer, Statistics};
pub use park::Acquire;
pub use policy::{PolicyKind, Rng};
pub use processor::Processor;
pub use scheduler::{Config, Machine, Outcome, Scheduler};
pub use timers::{TimerId, Token};
pub use world::{Blocked, Exit, ExternalHold, Stopped};
