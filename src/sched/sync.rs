//! The atomics of the parts that the model tests check: the tests put loom's in this module's place.

pub use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering, fence};
