//! A map's entries in the order in which fmt prints them.
//!
//! In: a map. Out: copies of its entries, sorted by key.
//! Always: numbers ascending, NaN first; false before true; structs and arrays by their parts; channels and pointers
//! by address; interfaces nil first, then by type, then by value.

use crate::heap::Cache;
use crate::stdlib::dynamic::Dynamic;
use crate::value::map;
use crate::value::rtype::{Kind, RType};
use std::cmp::Ordering;

/// A copy of a map's entry.
pub struct Entry {
    key_type: &'static RType,
    value_type: &'static RType,
    words: Box<[u64]>,
}

impl Entry {
    /// The key.
    pub fn key(&self) -> Dynamic {
        // SAFETY: `words` begins with the key in word format, and is neither moved nor freed while the view is used.
        unsafe { Dynamic::in_words(self.key_type, self.words.as_ptr()) }
    }

    /// The value.
    pub fn value(&self) -> Dynamic {
        let at = self.key_type.words as usize;
        // SAFETY: the value in word format stands behind the key.
        unsafe { Dynamic::in_words(self.value_type, self.words.as_ptr().add(at)) }
    }
}

/// The entries of the map `m`; none for nil.
pub fn sorted_entries(cache: &mut Cache, m: Dynamic) -> Vec<Entry> {
    let mut entries = Vec::new();
    let (Some(&key_type), Some(value_type)) = (m.rt.key.get(), m.elem_type()) else { return entries };
    let (key_words, value_words) = (key_type.words as usize, value_type.words as usize);
    // SAFETY: the value is a map word of that type, so entries have those sizes.
    unsafe {
        let iter = map::iter_new(cache, m.scalar());
        loop {
            let mut words = vec![0u64; key_words + value_words].into_boxed_slice();
            let key = words.as_mut_ptr();
            match map::iter_next(iter, key, key.add(key_words)) {
                Ok(true) => entries.push(Entry { key_type, value_type, words }),
                Ok(false) => break,
                Err(e) => crate::tree::map_error(e),
            }
        }
    }
    entries.sort_by(|a, b| compare(a.key(), b.key()));
    entries
}

fn compare_floats(a: f64, b: f64) -> Ordering {
    match (a.is_nan(), b.is_nan()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        _ => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
    }
}

/// The order of two keys of one type.
fn compare(a: Dynamic, b: Dynamic) -> Ordering {
    match a.rt.kind {
        Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => {
            (a.scalar() as i64).cmp(&(b.scalar() as i64))
        }
        Kind::String => a.bytes().cmp(b.bytes()),
        Kind::Float32 | Kind::Float64 => compare_floats(a.float(), b.float()),
        Kind::Complex64 | Kind::Complex128 => {
            let ((ar, ai), (br, bi)) = (a.complex(), b.complex());
            compare_floats(ar, br).then(compare_floats(ai, bi))
        }
        Kind::Struct => (0..a.num_fields())
            .filter_map(|i| Some(compare(a.field(i)?.2, b.field(i)?.2)))
            .find(|o| o.is_ne())
            .unwrap_or(Ordering::Equal),
        Kind::Array => (0..a.span().1)
            .filter_map(|i| Some(compare(a.index(i)?, b.index(i)?)))
            .find(|o| o.is_ne())
            .unwrap_or(Ordering::Equal),
        Kind::Interface => compare_interfaces(a, b),
        _ => a.scalar().cmp(&b.scalar()),
    }
}

fn compare_interfaces(a: Dynamic, b: Dynamic) -> Ordering {
    match (Dynamic::from_interface(a.scalar()), Dynamic::from_interface(b.scalar())) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(a), Some(b)) if a.rt.id == b.rt.id => compare(a, b),
        (Some(a), Some(b)) => (rank(a.rt), &a.rt.name, a.rt.id).cmp(&(rank(b.rt), &b.rt.name, b.rt.id)),
    }
}

/// Go orders types by where its linker puts them. That is not specified; this is what it comes to.
fn rank(rt: &RType) -> u32 {
    let predeclared = rt.pkg_path.is_empty();
    match rt.kind {
        _ if rt.plain_name.is_empty() && !is_basic(rt.kind) => 0,
        Kind::Struct | Kind::Array => 30,
        _ if !predeclared => 1,
        Kind::String => 2,
        Kind::Int8 => 3,
        Kind::Uint8 => 4,
        Kind::Int16 => 5,
        Kind::Uint16 => 6,
        Kind::Int32 => 7,
        Kind::Uint32 => 8,
        Kind::Int64 => 9,
        Kind::Uint64 => 10,
        Kind::Int => 11,
        Kind::Uint => 12,
        Kind::Uintptr => 13,
        Kind::Complex64 => 14,
        Kind::Complex128 => 15,
        Kind::Float32 => 16,
        Kind::Float64 => 17,
        _ => 18,
    }
}

fn is_basic(kind: Kind) -> bool {
    (kind as u8) <= Kind::String as u8
}
