//! Maps: insertion-ordered, open addressing, made of the collector's objects alone.
//!
//! In: a map's word (0 is nil), keys and values in word format. Out: addresses of values; outcomes.
//!
//! A map is a `Map` object that refers to one `Table` object, which holds everything that must be consistent:
//!
//! ```text
//! header | index: u32 x index_len | hashes: u32 x cap | entries: (key words, value words) x cap
//! ```
//!
//! Entries are appended in the order of insertion. A deleted entry's hash is set to 0 and stays a hole until the table
//! is replaced. A slot of the index is 0 (never used), `HOLE`, or an entry's number + 1 in the bits below `index_len`
//! with the hash's remaining bits above; probing is linear. A table of up to 8 entries has no index.
//!
//! Always:
//! 1. Only who holds `Map::state` writes the map and its table. Who finds it held returns an error: the program has
//!    a data race, which Go calls fatal. Readers look at the state once and take no lock.
//! 2. A reader is memory-safe whatever it races with: it loads the table's address once (acquire; a table is complete
//!    before it is published by a release store), the table's dimensions never change, each entry number is compared
//!    with the capacity before use, and each word read is 0 or a value's word, because words are written whole and an
//!    entry's number is used for one key only.
//! 3. An entry's words are stored before its hash, its hash before its slot (release), so who finds an entry through
//!    a slot that it loaded with acquire sees its words.
//! 4. A table that is replaced is not changed any more, so that an iteration can go on in it.
//!
//! Not here: Go's panics; the order of `range` (it is the order of insertion, which the specification permits).
//!
//! Spec: Map types; Deletion of map elements; Clear; For statements with range clause.

mod iter;
mod table;

pub(super) use iter::iter_desc;
pub use iter::{iter_new, iter_next};
pub(super) use table::table_desc;
use table::{Table, store_words};

use super::iface;
use super::mem::{Mem, Ptr};
use super::rtype::{KeyKind, MapType, RType};
use super::string;
use crate::heap::{Cache, Desc};
use std::ptr::null;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// Why an operation could not be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MapError {
    /// Fatal: "concurrent map writes".
    ConcurrentWrites,
    /// Fatal: "concurrent map read and map write".
    ConcurrentReadWrite,
    /// Fatal: "concurrent map iteration and map write".
    ConcurrentIterWrite,
    /// Panic: "assignment to entry in nil map".
    NilMap,
    /// Panic: "hash of unhashable type T".
    Unhashable(&'static RType),
    /// Panic: "hash of unhashable type: T", for a key sought or deleted where there are no entries.
    UnhashableInEmpty(&'static RType),
}

/// What a map's word refers to.
#[repr(C)]
struct Map {
    typ: &'static MapType,
    /// 1 while someone writes.
    state: AtomicU32,
    /// How often the map was cleared.
    clears: AtomicU32,
    count: AtomicU64,
    /// The table's address, or 0.
    table: AtomicU64,
}

const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;
/// The most entries that a map is prepared for; a hint beyond is as good as none.
const MAX_HINT: usize = 1 << 28;

pub(super) fn map_desc() -> &'static Desc {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    DESC.get_or_init(|| Desc::words(&[false, false, false, true]))
}

/// # Safety
/// `w` is a map's word and not nil.
#[inline(always)]
unsafe fn map<'a>(w: u64) -> &'a Map {
    // SAFETY: the caller's promise.
    unsafe { &*(w as *const Map) }
}

/// The right to write a map. Dropped also when an allocation unwinds.
struct Writing<'a>(&'a Map);

impl<'a> Writing<'a> {
    #[inline(always)]
    fn begin(m: &'a Map) -> Result<Writing<'a>, MapError> {
        match m.state.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed) {
            Ok(_) => Ok(Writing(m)),
            Err(_) => Err(MapError::ConcurrentWrites),
        }
    }
}

impl Drop for Writing<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        self.0.state.store(0, Ordering::Release);
    }
}

impl Map {
    /// The table, for a reader.
    #[inline(always)]
    fn read(&self) -> Result<Option<&Table>, MapError> {
        if self.state.load(Ordering::Relaxed) != 0 {
            return Err(MapError::ConcurrentReadWrite);
        }
        Ok(self.current())
    }

    #[inline(always)]
    fn current(&self) -> Option<&Table> {
        // SAFETY: 0 or the address of a table, which the map, or what loaded it from there in this statement, keeps.
        unsafe { (self.table.load(Ordering::Acquire) as *const Table).as_ref() }
    }

    /// A table with room for an entry. For the map's writer.
    #[inline(always)]
    fn with_room(&self, cache: &mut Cache) -> &Table {
        match self.current() {
            Some(t) if t.used.load(Ordering::Relaxed) < t.cap => t,
            old => self.replace(cache, old),
        }
    }

    #[inline(never)]
    fn replace(&self, cache: &mut Cache, old: Option<&Table>) -> &Table {
        let new = match old {
            Some(t) => t.rebuilt(cache, self.count.load(Ordering::Relaxed) as usize),
            None => Table::new(cache, self.typ, 1),
        };
        self.table.store(new as *const Table as u64, Ordering::Release);
        new
    }

    /// The number of the entry with the key, appended if it is new, in the table that is current then.
    #[inline(always)]
    fn entry_for(
        &self,
        cache: &mut Cache,
        hash: u32,
        key: *const u64,
        same: impl FnMut(*const u64) -> bool,
    ) -> (&Table, u32, bool) {
        if let Some(t) = self.current()
            && let Some((i, _)) = t.find(hash, same)
        {
            return (t, i, false);
        }
        let t = self.with_room(cache);
        let i = t.append(hash, key);
        self.count.store(self.count.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        (t, i, true)
    }

    /// Makes the entry a hole. For the map's writer.
    fn remove(&self, t: &Table, i: u32, at: u32) {
        t.hash_at(i).store(0, Ordering::Relaxed);
        if t.index_len != 0 {
            t.slot(at).store(t.index_len - 1, Ordering::Relaxed);
        }
        for &w in &*t.typ.traced {
            // SAFETY: in bounds: a word of the entry. 0 is a value of every traced type.
            unsafe { Ptr::store(t.entry(i).add(w as usize) as *mut u8, 0) };
        }
        let mut first = t.first.load(Ordering::Relaxed);
        if i == first {
            let used = t.used.load(Ordering::Relaxed);
            while first < used && t.hash_at(first).load(Ordering::Relaxed) == 0 {
                first += 1;
            }
            t.first.store(first, Ordering::Relaxed);
        }
        self.count.store(self.count.load(Ordering::Relaxed) - 1, Ordering::Relaxed);
    }
}

/// 0 says that an entry is a hole.
#[inline(always)]
fn narrow(hash: u64) -> u32 {
    let h = (hash >> 32) as u32;
    if h == 0 { 1 } else { h }
}

#[inline(always)]
fn hash_word(key: u64) -> u32 {
    narrow(iface::hash_bits(key, SEED))
}

/// # Safety
/// `key` is a string's word.
#[inline(always)]
unsafe fn hash_string(key: u64) -> u32 {
    // SAFETY: the caller's promise.
    narrow(unsafe { string::hash(key, SEED) })
}

/// # Safety
/// `key` holds a key of the type, whose kind is `KeyKind::Plain`.
#[inline]
unsafe fn hash_plain(typ: &MapType, key: *const u64) -> u32 {
    let last = typ.key_words as usize - 1;
    // SAFETY: the caller's promise.
    unsafe {
        let h = (0..last).fold(SEED, |h, i| iface::hash_bits(word(key.add(i)), h));
        narrow(iface::hash_bits(word(key.add(last)) & typ.last_mask, h))
    }
}

/// # Safety
/// `p` is a readable word.
#[inline(always)]
unsafe fn word(p: *const u64) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { Ptr::load(p as *const u8) }
}

/// # Safety
/// `key` holds a key of the type.
#[inline]
unsafe fn hash_key(typ: &MapType, key: *const u64) -> Result<u32, MapError> {
    // SAFETY: the caller's promise.
    unsafe {
        match typ.key_kind {
            KeyKind::Word => Ok(hash_word(word(key))),
            KeyKind::String => Ok(hash_string(word(key))),
            KeyKind::Plain => Ok(hash_plain(typ, key)),
            KeyKind::Generic => match iface::hash_words(typ.key, key, SEED) {
                Ok(h) => Ok(narrow(h)),
                Err(t) => Err(MapError::Unhashable(t)),
            },
        }
    }
}

/// # Safety
/// Both hold keys of the type.
#[inline]
unsafe fn same_key(typ: &MapType, a: *const u64, b: *const u64) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        match typ.key_kind {
            KeyKind::Word => word(a) == word(b),
            KeyKind::String => string::equal(word(a), word(b)),
            KeyKind::Plain => {
                let last = typ.key_words as usize - 1;
                (0..last).all(|i| word(a.add(i)) == word(b.add(i)))
                    && (word(a.add(last)) ^ word(b.add(last))) & typ.last_mask == 0
            }
            // What could be hashed can be compared.
            KeyKind::Generic => iface::equal_words(typ.key, a, b).unwrap_or(false),
        }
    }
}

/// `make(map[K]V, hint)`.
pub fn new(cache: &mut Cache, typ: &'static MapType, hint: usize) -> u64 {
    let table = if hint == 0 || hint > MAX_HINT { 0 } else { Table::new(cache, typ, hint) as *const Table as u64 };
    let p = cache.alloc(size_of::<Map>(), typ.map_desc) as *mut Map;
    // SAFETY: in bounds, and nobody else's yet.
    unsafe {
        p.write(Map {
            typ,
            state: AtomicU32::new(0),
            clears: AtomicU32::new(0),
            count: AtomicU64::new(0),
            table: AtomicU64::new(table),
        });
    }
    p as u64
}

/// The map's type; `None` for nil.
///
/// # Safety
/// `m` is a map's word.
pub unsafe fn type_of(m: u64) -> Option<&'static MapType> {
    // SAFETY: the caller's promise.
    unsafe { (m as *const Map).as_ref() }.map(|m| m.typ)
}

/// `len(m)`.
///
/// # Safety
/// `m` is a map's word.
#[inline]
pub unsafe fn len(m: u64) -> usize {
    // SAFETY: the caller's promise.
    if m == 0 { 0 } else { unsafe { map(m) }.count.load(Ordering::Relaxed) as usize }
}

/// The address of the value for a key, to be read at once; null if there is none. A nil map has no entries.
///
/// # Safety
/// `m` is a map's word and `key` holds a key of its type. A nil map's key is not looked at.
pub unsafe fn find(m: u64, key: *const u64) -> Result<*const u64, MapError> {
    if m == 0 {
        return Ok(null());
    }
    // SAFETY: the caller's promise.
    let m = unsafe { map(m) };
    if m.typ.key_kind == KeyKind::Generic && m.count.load(Ordering::Relaxed) == 0 {
        // SAFETY: the caller's promise.
        unsafe { check_key(m.typ, key)? };
    }
    let Some(t) = m.read()? else { return Ok(null()) };
    // SAFETY: as above.
    let hash = unsafe { hash_key(m.typ, key)? };
    // SAFETY: entries hold keys of the type.
    let same = |k| unsafe { same_key(m.typ, k, key) };
    Ok(t.find(hash, same).map_or(null(), |(i, _)| t.value(i)))
}

/// Looks at a key that is sought where there are no entries: Go panics all the same if it can't be hashed.
///
/// # Safety
/// `key` holds a key of the type.
pub unsafe fn check_key(typ: &MapType, key: *const u64) -> Result<(), MapError> {
    // SAFETY: the caller's promise.
    match unsafe { hash_key(typ, key) } {
        Err(MapError::Unhashable(t)) => Err(MapError::UnhashableInEmpty(t)),
        _ => Ok(()),
    }
}

/// `find` for keys that are one word, equal if their bits are (`KeyKind::Word`).
///
/// # Safety
/// `m` is the word of a map with such keys.
#[inline]
pub unsafe fn find_word(m: u64, key: u64) -> Result<*const u64, MapError> {
    if m == 0 {
        return Ok(null());
    }
    // SAFETY: the caller's promise.
    let Some(t) = unsafe { map(m) }.read()? else { return Ok(null()) };
    // SAFETY: entries hold keys of the type.
    Ok(t.find(hash_word(key), |k| unsafe { word(k) } == key).map_or(null(), |(i, _)| t.value(i)))
}

/// `find` for string keys.
///
/// # Safety
/// `m` is the word of a map with such keys, `key` a string's.
#[inline]
pub unsafe fn find_string(m: u64, key: u64) -> Result<*const u64, MapError> {
    // SAFETY: the caller's promise.
    unsafe { find_bytes(m, string::bytes(key)) }
}

/// `find` for string keys, given the bytes: `m[string(bytes)]` needs no string.
///
/// # Safety
/// `m` is the word of a map with such keys.
#[inline]
pub unsafe fn find_bytes(m: u64, key: &[u8]) -> Result<*const u64, MapError> {
    if m == 0 {
        return Ok(null());
    }
    // SAFETY: the caller's promise.
    let Some(t) = unsafe { map(m) }.read()? else { return Ok(null()) };
    let hash = narrow(string::hash_bytes(key, SEED));
    // SAFETY: entries hold keys of the type.
    Ok(t.find(hash, |k| unsafe { string::bytes(word(k)) } == key).map_or(null(), |(i, _)| t.value(i)))
}

/// Calls `f` with the address of the key's value, in an entry that is made if there is none (then the value is zero).
///
/// # Safety
/// `m` is a map's word and `key` holds a key of its type.
#[inline]
unsafe fn write<R>(cache: &mut Cache, m: u64, key: *const u64, f: impl FnOnce(*mut u64) -> R) -> Result<R, MapError> {
    if m == 0 {
        return Err(MapError::NilMap);
    }
    // SAFETY: the caller's promise; entries hold keys of the type.
    unsafe {
        let m = map(m);
        let hash = hash_key(m.typ, key)?;
        let _writing = Writing::begin(m)?;
        let (t, i, new) = m.entry_for(cache, hash, key, |k| same_key(m.typ, k, key));
        if !new && m.typ.key_kind == KeyKind::Generic {
            // Equal keys may differ (+0 and -0), and the last one set is kept.
            store_words(t.entry(i), key, m.typ.key_words);
        }
        Ok(f(t.value(i)))
    }
}

/// `m[key] = val`.
///
/// # Safety
/// `m` is a map's word; `key` and `val` hold values of its types.
pub unsafe fn set(cache: &mut Cache, m: u64, key: *const u64, val: *const u64) -> Result<(), MapError> {
    // SAFETY: the caller's promise.
    unsafe {
        let words = type_of(m).map_or(0, |t| t.elem_words);
        write(cache, m, key, |to| store_words(to, val, words))
    }
}

/// `m[key] = val` for keys of `KeyKind::Word` and values of one word.
///
/// # Safety
/// `m` is the word of such a map.
#[inline]
pub unsafe fn set_word(cache: &mut Cache, m: u64, key: u64, val: u64) -> Result<(), MapError> {
    if m == 0 {
        return Err(MapError::NilMap);
    }
    // SAFETY: the caller's promise; entries hold keys of the type.
    unsafe {
        let m = map(m);
        let _writing = Writing::begin(m)?;
        let (t, i, _) = m.entry_for(cache, hash_word(key), &key, |k| word(k) == key);
        Ptr::store(t.value(i) as *mut u8, val);
    }
    Ok(())
}

/// `m[key] = val` for string keys and values of one word.
///
/// # Safety
/// `m` is the word of such a map, `key` a string's.
#[inline]
pub unsafe fn set_string(cache: &mut Cache, m: u64, key: u64, val: u64) -> Result<(), MapError> {
    if m == 0 {
        return Err(MapError::NilMap);
    }
    // SAFETY: the caller's promise; entries hold keys of the type.
    unsafe {
        let m = map(m);
        let _writing = Writing::begin(m)?;
        let (t, i, _) = m.entry_for(cache, hash_string(key), &key, |k| string::equal(word(k), key));
        Ptr::store(t.value(i) as *mut u8, val);
    }
    Ok(())
}

/// `m[key] op= x` for values of one word: `f` makes the new value of the old one (0 if there is none). `f` must not
/// touch the map; if it unwinds, the old value stays.
///
/// # Safety
/// `m` is the word of a map with values of one word; `key` holds a key of its type.
#[inline]
pub unsafe fn update_word(
    cache: &mut Cache,
    m: u64,
    key: *const u64,
    f: impl FnOnce(u64) -> u64,
) -> Result<(), MapError> {
    // SAFETY: the caller's promise.
    unsafe { write(cache, m, key, |at| Ptr::store(at as *mut u8, f(word(at)))) }
}

/// `delete(m, key)`.
///
/// # Safety
/// `m` is a map's word and `key` holds a key of its type.
pub unsafe fn delete(m: u64, key: *const u64) -> Result<(), MapError> {
    if m == 0 {
        return Ok(());
    }
    // SAFETY: the caller's promise; entries hold keys of the type.
    unsafe {
        let m = map(m);
        if m.count.load(Ordering::Relaxed) == 0 {
            check_key(m.typ, key)?;
        }
        let hash = hash_key(m.typ, key)?;
        let _writing = Writing::begin(m)?;
        if let Some(t) = m.current()
            && let Some((i, at)) = t.find(hash, |k| same_key(m.typ, k, key))
        {
            m.remove(t, i, at);
        }
    }
    Ok(())
}

/// `clear(m)`.
///
/// # Safety
/// `m` is a map's word.
pub unsafe fn clear(m: u64) -> Result<(), MapError> {
    if m == 0 {
        return Ok(());
    }
    // SAFETY: the caller's promise.
    let m = unsafe { map(m) };
    let _writing = Writing::begin(m)?;
    m.clears.store(m.clears.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    m.count.store(0, Ordering::Relaxed);
    m.table.store(0, Ordering::Release);
    Ok(())
}

/// A copy of the map, with room of its own (`maps.Clone`). nil for nil.
///
/// # Safety
/// `m` is a map's word.
pub unsafe fn clone(cache: &mut Cache, m: u64) -> Result<u64, MapError> {
    if m == 0 {
        return Ok(0);
    }
    // SAFETY: the caller's promise.
    let from = unsafe { map(m) };
    let table = from.read()?.map(|t| t.rebuilt(cache, from.count.load(Ordering::Relaxed) as usize));
    let copy = new(cache, from.typ, 0);
    if let Some(t) = table {
        // SAFETY: just made.
        let to = unsafe { map(copy) };
        to.count.store(t.used.load(Ordering::Relaxed) as u64, Ordering::Relaxed);
        to.table.store(t as *const Table as u64, Ordering::Release);
    }
    Ok(copy)
}

/// How many entries the table has room for.
#[cfg(test)]
fn capacity(m: u64) -> u32 {
    // SAFETY: tests pass maps.
    unsafe { map(m) }.current().map_or(0, |t| t.cap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::Heap;
    use crate::value::rtype::Kind;

    #[test]
    fn holes_do_not_make_a_map_grow() {
        let int = RType::scalar(0, Kind::Int, "int").leak();
        let typ = MapType::new(None, int, int);
        let mut c = Heap::new(0, false).new_cache();
        let m = new(&mut c, typ, 0);
        for i in 0..100_000u64 {
            // SAFETY: a map of words.
            unsafe {
                set_word(&mut c, m, i, i).unwrap();
                if i >= 20 {
                    delete(m, &(i - 20)).unwrap();
                }
            }
        }
        assert!(capacity(m) <= 80, "{}", capacity(m));
    }
}
