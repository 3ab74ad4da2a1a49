//! Function values: a closure object is the function's address and the captured words.
//!
//! In: a function's address, captures. Out: words; nil is 0.
//! Always: a function that captures nothing has one closure object for the whole run, outside the heap.
//! Not here: what a function is (`tree::op::Func`).

use crate::heap::{Cache, Desc};
use parking_lot::Mutex;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Trace descriptor of closures whose captures hold addresses as `map` says.
pub fn closure_desc(map: &[bool]) -> &'static Desc {
    let mut words = vec![false];
    words.extend_from_slice(map);
    Desc::words(&words)
}

/// A fresh closure.
pub fn new_closure(cache: &mut Cache, func: *const (), captures: &[u64], desc: &'static Desc) -> u64 {
    let object = cache.alloc(8 + captures.len() * 8, desc) as *mut u64;
    // SAFETY: a fresh object of that many words.
    unsafe {
        *object = func as u64;
        std::ptr::copy_nonoverlapping(captures.as_ptr(), object.add(1), captures.len());
    }
    object as u64
}

/// The closure word of a function without captures: always the same for one function.
pub fn static_closure(func: *const ()) -> u64 {
    // One table for the process: function values outlive the session that made them.
    static TABLE: OnceLock<Mutex<FxHashMap<usize, u64>>> = OnceLock::new();
    let mut table = TABLE.get_or_init(Default::default).lock();
    *table.entry(func as usize).or_insert_with(|| Box::leak(Box::new(func as u64)) as *const u64 as u64)
}

/// The function of a closure.
///
/// # Safety
/// `word` is a closure's address.
#[inline(always)]
pub unsafe fn func_of(word: u64) -> *const () {
    // SAFETY: by the caller.
    unsafe { *(word as *const *const ()) }
}
