//! A map's table: index, hashes and entries in one object. What always holds is told in the parent's header.
//!
//! In: keys with their hashes, from the map's operations. Out: entry numbers.
//! Not here: who may write.

use super::super::mem::{Mem, Ptr};
use super::super::rtype::MapType;
use crate::heap::{Cache, Desc, Marker};
use std::sync::atomic::{AtomicU32, Ordering};

/// The most entries of a table without an index.
const SMALL: u32 = 8;
/// The start of a table. `index`, `hashes` and `entries` follow.
#[repr(C)]
pub(super) struct Table {
    pub(super) typ: &'static MapType,
    pub(super) cap: u32,
    /// 0 or a power of two.
    pub(super) index_len: u32,
    /// Entries that were appended, holes included.
    pub(super) used: AtomicU32,
    /// Entries before this one are holes.
    pub(super) first: AtomicU32,
}

pub(in crate::value) fn table_desc() -> &'static Desc {
    static DESC: Desc = Desc::custom_const(trace_table);
    &DESC
}

fn trace_table(obj: *mut u8, _size: usize, marker: &mut Marker) {
    // SAFETY: the descriptor is given to tables alone. A table that was allocated but not filled in can't be seen
    // here: nothing is collected between the two.
    let t = unsafe { &*(obj as *const Table) };
    let traced = &*t.typ.traced;
    for i in 0..t.used.load(Ordering::Relaxed) {
        if t.hash_at(i).load(Ordering::Relaxed) != 0 {
            let entry = t.entry(i);
            for &w in traced {
                // SAFETY: in bounds: `traced` names words of an entry.
                marker.mark(unsafe { entry.add(w as usize).read() });
            }
        }
    }
}

impl Table {
    #[inline(always)]
    pub(super) fn index(&self) -> *const AtomicU32 {
        (self as *const Table).wrapping_add(1) as *const AtomicU32
    }

    #[inline(always)]
    pub(super) fn slot(&self, i: u32) -> &AtomicU32 {
        debug_assert!(i < self.index_len);
        // SAFETY: in bounds: callers mask with `index_len - 1`.
        unsafe { &*self.index().add(i as usize) }
    }

    #[inline(always)]
    pub(super) fn hash_at(&self, i: u32) -> &AtomicU32 {
        debug_assert!(i < self.cap);
        // SAFETY: in bounds: the hashes follow the index; callers pass `i < cap`.
        unsafe { &*self.index().add(self.index_len as usize + i as usize) }
    }

    #[inline(always)]
    pub(super) fn entry_words(&self) -> usize {
        (self.typ.key_words + self.typ.elem_words) as usize
    }

    #[inline(always)]
    pub(super) fn entries(&self) -> *mut u64 {
        // `index_len` and `cap` are even, so this is aligned to 8.
        self.index().wrapping_add((self.index_len + self.cap) as usize) as *mut u64
    }

    #[inline(always)]
    pub(super) fn entry(&self, i: u32) -> *mut u64 {
        debug_assert!(i < self.cap);
        self.entries().wrapping_add(i as usize * self.entry_words())
    }

    /// An entry's value.
    #[inline(always)]
    pub(super) fn value(&self, i: u32) -> *mut u64 {
        self.entry(i).wrapping_add(self.typ.key_words as usize)
    }

    pub(super) fn new<'a>(cache: &mut Cache, typ: &'static MapType, room: usize) -> &'a Table {
        let mut index_len = 0usize;
        let mut cap = SMALL as usize;
        if room > cap {
            index_len = 16;
            while index_len / 8 * 5 < room {
                index_len *= 2;
            }
            cap = index_len / 8 * 5;
        }
        let entry = (typ.key_words + typ.elem_words) as usize * 8;
        let size = size_of::<Table>() + (index_len + cap) * 4 + cap * entry;
        let p = cache.alloc(size, typ.table_desc) as *mut Table;
        // SAFETY: in bounds, and nobody else's yet.
        unsafe {
            p.write(Table {
                typ,
                cap: cap as u32,
                index_len: index_len as u32,
                used: AtomicU32::new(0),
                first: AtomicU32::new(0),
            });
            &*p
        }
    }

    /// Looks for an entry with this hash for which `same` holds; returns its number and its slot.
    #[inline(always)]
    pub(super) fn find(&self, hash: u32, mut same: impl FnMut(*const u64) -> bool) -> Option<(u32, u32)> {
        if self.index_len == 0 {
            for i in 0..self.used.load(Ordering::Acquire).min(self.cap) {
                if self.hash_at(i).load(Ordering::Acquire) == hash && same(self.entry(i)) {
                    return Some((i, 0));
                }
            }
            return None;
        }
        let mask = self.index_len - 1;
        let mut at = hash & mask;
        loop {
            let slot = self.slot(at).load(Ordering::Acquire);
            if slot == 0 {
                return None;
            }
            if (slot ^ hash) & !mask == 0 {
                // A hole's number is `mask`, which is beyond the capacity.
                let i = (slot & mask).wrapping_sub(1);
                if i < self.cap && same(self.entry(i)) {
                    return Some((i, at));
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// Puts an entry's number into the index. For the map's writer, or before the table is published.
    #[inline(always)]
    pub(super) fn link(&self, hash: u32, i: u32) {
        if self.index_len == 0 {
            return;
        }
        let mask = self.index_len - 1;
        let mut at = hash & mask;
        while self.slot(at).load(Ordering::Relaxed) != 0 {
            at = (at + 1) & mask;
        }
        self.slot(at).store((hash & !mask) | (i + 1), Ordering::Release);
    }

    /// Appends an entry with this key and a zero value; there is room. For the map's writer.
    #[inline(always)]
    pub(super) fn append(&self, hash: u32, key: *const u64) -> u32 {
        let i = self.used.load(Ordering::Relaxed);
        debug_assert!(i < self.cap);
        // SAFETY: in bounds: `i < cap`; the caller's key has the type's words.
        unsafe { store_words(self.entry(i), key, self.typ.key_words) };
        self.hash_at(i).store(hash, Ordering::Release);
        self.used.store(i + 1, Ordering::Release);
        self.link(hash, i);
        i
    }

    /// A table with this one's live entries and room for half as many more.
    pub(super) fn rebuilt<'a>(&self, cache: &mut Cache, live: usize) -> &'a Table {
        let new = Table::new(cache, self.typ, live + live / 2 + 1);
        let words = self.entry_words();
        let mut n = 0;
        for i in self.first.load(Ordering::Relaxed)..self.used.load(Ordering::Relaxed) {
            let hash = self.hash_at(i).load(Ordering::Relaxed);
            if hash != 0 {
                if n == new.cap {
                    // Only when this is a copy of a map that someone is writing meanwhile.
                    break;
                }
                // SAFETY: in bounds: `n < cap`.
                unsafe { store_words(new.entry(n), self.entry(i), words as u32) };
                new.hash_at(n).store(hash, Ordering::Relaxed);
                new.link(hash, n);
                n += 1;
            }
        }
        new.used.store(n, Ordering::Relaxed);
        new
    }
}

/// # Safety
/// `from` is readable and `to` writable for `words` words.
#[inline(always)]
pub(super) unsafe fn store_words(to: *mut u64, from: *const u64, words: u32) {
    for i in 0..words as usize {
        // SAFETY: the caller's promise.
        unsafe { Ptr::store(to.add(i) as *mut u8, Ptr::load(from.add(i) as *const u8)) };
    }
}
