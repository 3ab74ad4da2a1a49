//! The natives of packages math/rand and math/rand/v2.
//!
//! Always: a seeded source gives the same numbers as Go's.
//! Not here: what is computed of a source's numbers (the Go files).

mod ziggurat;

use super::words::new_ints;
use crate::exec;
use crate::tree::{Cx, NativeFn};
use NativeFn::{Pure0, Pure1, Pure2};
use std::cell::Cell;
use std::hash::{BuildHasher, Hasher, RandomState};

/// What Go's generator mixes into the seed: its state after 7.8e12 steps.
static MIXED_IN: &[u8] = include_bytes!("rand/state.bin");

thread_local! {
    static STATE: Cell<u64> = Cell::new(RandomState::new().build_hasher().finish());
}

/// func randomBits() uint64, by splitmix64 from a seed that is different for each thread and run.
fn random_bits(_: &mut Cx) -> u64 {
    let z = STATE.get().wrapping_add(0x9E3779B97F4A7C15);
    STATE.set(z);
    let z = (z ^ z >> 30).wrapping_mul(0xBF58476D1CE4E5B9);
    let z = (z ^ z >> 27).wrapping_mul(0x94D049BB133111EB);
    z ^ z >> 31
}

/// func seedWorks() bool
fn seed_works(cx: &mut Cx) -> u64 {
    // SAFETY: the processor that calls has a runtime, which outlives it.
    unsafe { exec::runtime_of(cx) }.options.debug.rand_seed as u64
}

/// func seeded(seed int64) []int64
fn seeded(cx: &mut Cx, seed: u64) -> u64 {
    const MODULUS: i64 = (1 << 31) - 1;
    let mut x = (seed as i64).rem_euclid(MODULUS);
    if x == 0 {
        x = 89482311;
    }
    // Lehmer's generator.
    let mut next = || {
        x = x * 48271 % MODULUS;
        x
    };
    for _ in 0..20 {
        next();
    }
    let state: Vec<u64> = MIXED_IN
        .chunks_exact(8)
        .map(|c| {
            let mixed = c.iter().rev().fold(0u64, |w, &b| w << 8 | b as u64);
            let seed = next() << 40 ^ next() << 20 ^ next();
            seed as u64 ^ mixed
        })
        .collect();
    new_ints(cx, &state)
}

/// func ziggurat(table, strip int) uint32
fn ziggurat(_: &mut Cx, table: u64, strip: u64) -> u64 {
    ziggurat::entry(table, strip) as u64
}

/// Package math/rand/v2.
pub fn natives_v2() -> Vec<(&'static str, NativeFn)> {
    vec![("math/rand/v2.randomBits", Pure0(random_bits)), ("math/rand/v2.ziggurat", Pure2(ziggurat))]
}

/// Package math/rand.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("math/rand.randomBits", Pure0(random_bits)),
        ("math/rand.seeded", Pure1(seeded)),
        ("math/rand.seedWorks", Pure0(seed_works)),
        ("math/rand.ziggurat", Pure2(ziggurat)),
    ]
}
