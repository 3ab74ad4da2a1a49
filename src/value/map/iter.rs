//! Iterations over maps.
//!
//! In: a map's word. Out: its entries, one at a time, while the map may change.
//! Always: an iteration goes through the table that was the map's when it began. If the map has another one by now,
//! each entry is looked up in that, so that what comes up is an entry of the map at the time.
//!
//! Spec: For statements with range clause, clause 3.

use super::table::{Table, store_words};
use super::{Map, MapError, map, same_key};
use crate::heap::{Cache, Desc};
use std::sync::OnceLock;
use std::sync::atomic::Ordering;

/// Where an iteration is.
#[repr(C)]
struct Iter {
    map: u64,
    /// The table that was the map's when the iteration began.
    table: u64,
    /// The next entry.
    at: u64,
    /// The map's `clears` then.
    clears: u64,
}

pub(in crate::value) fn iter_desc() -> &'static Desc {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    DESC.get_or_init(|| Desc::words(&[true, true]))
}

/// An iteration over the map, an object that the collector must find while it is used.
///
/// # Safety
/// `m` is a map's word.
pub unsafe fn iter_new(cache: &mut Cache, m: u64) -> u64 {
    let mut start = Iter { map: 0, table: 0, at: 0, clears: 0 };
    let mut desc = Desc::LEAF;
    if m != 0 {
        // SAFETY: the caller's promise.
        let map = unsafe { map(m) };
        desc = map.typ.iter_desc;
        start.map = m;
        start.clears = map.clears.load(Ordering::Relaxed) as u64;
        if let Some(t) = map.current() {
            start.table = t as *const Table as u64;
            start.at = t.first.load(Ordering::Relaxed) as u64;
        }
    }
    let p = cache.alloc(size_of::<Iter>(), desc) as *mut Iter;
    // SAFETY: in bounds, and nobody else's yet.
    unsafe { p.write(start) };
    p as u64
}

/// Steps to the next entry and writes its key and value where `key` and `val` point to (unless null); `false` at the
/// end.
///
/// An entry that is removed before it is reached does not come up; one that is added may or may not; each comes up
/// once. Spec: For statements with range clause, clause 3.
///
/// # Safety
/// `iter` was made by `iter_new` and is used by one goroutine; `key` and `val` are null or have room.
pub unsafe fn iter_next(iter: u64, key: *mut u64, val: *mut u64) -> Result<bool, MapError> {
    // SAFETY: the caller's promise.
    let it = unsafe { &mut *(iter as *mut Iter) };
    if it.table == 0 {
        return Ok(false);
    }
    // SAFETY: the iteration's object keeps both.
    let (m, t) = unsafe { (map(it.map), &*(it.table as *const Table)) };
    if m.state.load(Ordering::Relaxed) != 0 {
        return Err(MapError::ConcurrentIterWrite);
    }
    let current = m.current();
    let same = current.is_some_and(|c| std::ptr::eq(c, t));
    // A table that was replaced doesn't grow, and one that is current grows up to its capacity at most.
    let used = t.used.load(Ordering::Acquire).min(t.cap);
    while it.at < used as u64 {
        let i = it.at as u32;
        it.at += 1;
        let hash = t.hash_at(i).load(Ordering::Acquire);
        if hash == 0 {
            continue;
        }
        let found = if same { Some((t, i)) } else { relocate(m, current, t, i, hash, it.clears) };
        if let Some((t, i)) = found {
            // SAFETY: in bounds: an entry of the table; the caller's promise.
            unsafe {
                if !key.is_null() {
                    store_words(key, t.entry(i), t.typ.key_words);
                }
                if !val.is_null() {
                    store_words(val, t.value(i), t.typ.elem_words);
                }
            }
            return Ok(true);
        }
    }
    it.at = u64::MAX;
    Ok(false)
}

/// Where the old table's entry is now, if it still is an entry.
fn relocate<'a>(
    m: &Map,
    current: Option<&'a Table>,
    old: &'a Table,
    i: u32,
    hash: u32,
    clears: u64,
) -> Option<(&'a Table, u32)> {
    let key = old.entry(i);
    // SAFETY: entries hold keys of the type.
    if unsafe { !same_key(m.typ, key, key) } {
        // A NaN: it can't be found, so it can't have been deleted, except by `clear`.
        return (m.clears.load(Ordering::Relaxed) as u64 == clears).then_some((old, i));
    }
    let t = current?;
    // SAFETY: as above.
    t.find(hash, |k| unsafe { same_key(m.typ, k, key) }).map(|(i, _)| (t, i))
}
