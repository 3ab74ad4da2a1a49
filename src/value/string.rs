//! Strings.
//!
//! In and out: a word that is 0 (empty) or the address of a `StrHeader`.
//! Always: header and bytes are immutable. A string that is made here has its bytes behind its header, in one untraced
//! object: its address of itself needs no tracing. A substring shares the bytes of its origin.
//! Not here: constants' evaluation (`constant`), printing.
//!
//! Spec: String types; Conversions to and from a string type; For statements with range clause, clause 2.

use crate::heap::{Cache, Desc};
use parking_lot::Mutex;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a string's word refers to.
#[repr(C)]
#[derive(Debug)]
pub struct StrHeader {
    pub ptr: *const u8,
    pub len: usize,
}

// SAFETY: immutable.
unsafe impl Send for StrHeader {}
// SAFETY: immutable.
unsafe impl Sync for StrHeader {}

const HEADER: usize = size_of::<StrHeader>();
/// A substring of at most this many bytes is copied: a header that shares takes as much and keeps its origin alive.
const COPY_UP_TO: usize = 16;
/// What decodes to itself where bytes are not UTF-8.
pub const RUNE_ERROR: u32 = 0xFFFD;

/// A string's bytes. They live for as long as the collector finds the string; `'static` stands for "until the
/// statement that is running ends".
///
/// # Safety
/// `w` is a string's word.
#[inline(always)]
pub unsafe fn bytes(w: u64) -> &'static [u8] {
    if w == 0 {
        return &[];
    }
    // SAFETY: the caller's promise: a header, whose bytes are readable and immutable.
    unsafe {
        let h = &*(w as *const StrHeader);
        std::slice::from_raw_parts(h.ptr, h.len)
    }
}

/// `len(s)`.
///
/// # Safety
/// `w` is a string's word.
#[inline(always)]
pub unsafe fn len(w: u64) -> usize {
    if w == 0 {
        return 0;
    }
    // SAFETY: the caller's promise.
    unsafe { (*(w as *const StrHeader)).len }
}

/// A string of `n` bytes that are still to be written, and where.
fn reserve(cache: &mut Cache, n: usize) -> (u64, *mut u8) {
    let p = cache.alloc_leaf(HEADER.saturating_add(n));
    // SAFETY: in bounds: HEADER + n bytes were allocated and are nobody else's yet.
    unsafe {
        let data = p.add(HEADER);
        (p as *mut StrHeader).write(StrHeader { ptr: data, len: n });
        (p as u64, data)
    }
}

/// A string of `n` bytes that `fill` writes. The bytes are zero before.
pub fn build(cache: &mut Cache, n: usize, fill: impl FnOnce(&mut [u8])) -> u64 {
    if n == 0 {
        return 0;
    }
    let (w, data) = reserve(cache, n);
    // SAFETY: `n` bytes from `data` on are this call's alone until it returns.
    fill(unsafe { std::slice::from_raw_parts_mut(data, n) });
    w
}

/// A string with these bytes.
pub fn new(cache: &mut Cache, b: &[u8]) -> u64 {
    build(cache, b.len(), |to| to.copy_from_slice(b))
}

/// Spec: String concatenation.
///
/// # Safety
/// The words are strings'.
pub unsafe fn concat(cache: &mut Cache, parts: &[u64]) -> u64 {
    // SAFETY: the caller's promise.
    let total = parts.iter().map(|&w| unsafe { len(w) }).fold(0, usize::saturating_add);
    // SAFETY: as above. A part that is all of it is the result.
    if let Some(&whole) = parts.iter().find(|&&w| unsafe { len(w) } == total) {
        return whole;
    }
    build(cache, total, |mut to| {
        for &w in parts {
            // SAFETY: as above.
            let part = unsafe { bytes(w) };
            let (here, rest) = to.split_at_mut(part.len());
            here.copy_from_slice(part);
            to = rest;
        }
    })
}

/// `a + b`.
///
/// # Safety
/// The words are strings'.
#[inline]
pub unsafe fn concat2(cache: &mut Cache, a: u64, b: u64) -> u64 {
    // SAFETY: the caller's promise.
    let (x, y) = unsafe { (bytes(a), bytes(b)) };
    if x.is_empty() {
        return b;
    }
    if y.is_empty() {
        return a;
    }
    build(cache, x.len().saturating_add(y.len()), |to| {
        to[..x.len()].copy_from_slice(x);
        to[x.len()..].copy_from_slice(y);
    })
}

fn shared_desc() -> &'static Desc {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    DESC.get_or_init(|| Desc::words(&[true, false]))
}

/// `s[lo:hi]`, with indices in range.
///
/// # Safety
/// `w` is a string's word and `lo <= hi <= len`.
pub unsafe fn substring(cache: &mut Cache, w: u64, lo: usize, hi: usize) -> u64 {
    // SAFETY: the caller's promise.
    let whole = unsafe { bytes(w) };
    let part = &whole[lo..hi];
    if part.len() == whole.len() {
        return w;
    }
    if part.len() <= COPY_UP_TO {
        return new(cache, part);
    }
    let p = cache.alloc(HEADER, shared_desc()) as *mut StrHeader;
    // SAFETY: in bounds; the address is inside of the origin's object, since the part isn't empty.
    unsafe { p.write(StrHeader { ptr: part.as_ptr(), len: part.len() }) };
    p as u64
}

/// A string of bytes that lie elsewhere.
///
/// # Safety
/// `len` bytes are readable at `ptr` as long as the string is used, and what they are part of is found by it.
pub unsafe fn view(cache: &mut Cache, ptr: *const u8, len: usize) -> u64 {
    if len == 0 {
        return 0;
    }
    let p = cache.alloc(HEADER, shared_desc()) as *mut StrHeader;
    // SAFETY: in bounds, and nobody else's yet.
    unsafe { p.write(StrHeader { ptr, len }) };
    p as u64
}

/// Spec: Comparison operators, strings are ordered bytewise.
///
/// # Safety
/// The words are strings'.
#[inline]
pub unsafe fn compare(a: u64, b: u64) -> Ordering {
    // SAFETY: the caller's promise.
    unsafe { bytes(a).cmp(bytes(b)) }
}

/// `a == b`.
///
/// # Safety
/// The words are strings'.
#[inline]
pub unsafe fn equal(a: u64, b: u64) -> bool {
    // SAFETY: the caller's promise.
    a == b || unsafe { bytes(a) == bytes(b) }
}

/// A hash of the string's bytes.
///
/// # Safety
/// `w` is a string's word.
#[inline]
pub unsafe fn hash(w: u64, seed: u64) -> u64 {
    // SAFETY: the caller's promise.
    hash_bytes(unsafe { bytes(w) }, seed)
}

const K0: u64 = 0xa076_1d64_78bd_642f;
const K1: u64 = 0xe703_7ed1_a0b4_28db;

/// Multiplies to 128 bits and folds the halves: each bit of the result depends on all bits of both.
#[inline(always)]
pub(super) fn fold(a: u64, b: u64) -> u64 {
    let wide = (a as u128) * (b as u128);
    wide as u64 ^ (wide >> 64) as u64
}

fn word_at(b: &[u8], at: usize) -> u64 {
    b[at..].first_chunk().map_or(0, |c| u64::from_le_bytes(*c))
}

/// A hash of bytes, after wyhash: 16 bytes a step, folded multiplication.
#[inline]
pub fn hash_bytes(b: &[u8], seed: u64) -> u64 {
    let n = b.len();
    let mut h = seed ^ K0;
    let (x, y) = if n >= 8 {
        let mut at = 0;
        while at + 16 < n {
            h = fold(word_at(b, at) ^ K1, word_at(b, at + 8) ^ h);
            at += 16;
        }
        (word_at(b, n.saturating_sub(16)), word_at(b, n - 8))
    } else if n >= 4 {
        let four = |at: usize| b[at..].first_chunk().map_or(0, |c| u32::from_le_bytes(*c)) as u64;
        (four(0), four(n - 4))
    } else if n > 0 {
        ((b[0] as u64) << 16 | (b[n / 2] as u64) << 8 | b[n - 1] as u64, 0)
    } else {
        (0, 0)
    };
    fold(K1 ^ n as u64, fold(x ^ K1, y ^ h))
}

/// The rune at byte `at` and its width; `(RUNE_ERROR, 1)` where the bytes are not UTF-8.
/// Spec: For statements with range clause, clause 2.
#[inline]
pub fn decode_rune(b: &[u8], at: usize) -> (u32, usize) {
    match b.get(at) {
        None => (RUNE_ERROR, 0),
        Some(&c) if c < 0x80 => (c as u32, 1),
        Some(&c) => decode_long(c, &b[at + 1..]),
    }
}

fn decode_long(first: u8, rest: &[u8]) -> (u32, usize) {
    let (extra, least) = match first {
        0xC2..=0xDF => (1, 0x80),
        0xE0..=0xEF => (2, 0x800),
        0xF0..=0xF4 => (3, 0x1_0000),
        _ => return (RUNE_ERROR, 1),
    };
    let mut rune = (first as u32) & (0x3F >> extra);
    for i in 0..extra {
        match rest.get(i) {
            Some(&c) if c & 0xC0 == 0x80 => rune = rune << 6 | (c & 0x3F) as u32,
            _ => return (RUNE_ERROR, 1),
        }
    }
    if rune < least || (0xD800..0xE000).contains(&rune) || rune > 0x10_FFFF {
        return (RUNE_ERROR, 1);
    }
    (rune, extra + 1)
}

/// A rune's UTF-8, and its width. What is not a rune is encoded as `RUNE_ERROR`.
#[inline]
pub fn encode_rune(rune: u32) -> ([u8; 4], usize) {
    let mut buf = [0; 4];
    let c = char::from_u32(rune).unwrap_or(char::REPLACEMENT_CHARACTER);
    let n = c.encode_utf8(&mut buf).len();
    (buf, n)
}

/// `string(rune)`, for an integer of any size.
pub fn from_rune(cache: &mut Cache, rune: u64) -> u64 {
    let (buf, n) = encode_rune(u32::try_from(rune).unwrap_or(RUNE_ERROR));
    new(cache, &buf[..n])
}

/// `string([]rune)`.
pub fn from_runes(cache: &mut Cache, runes: impl Iterator<Item = u32> + Clone) -> u64 {
    let total = runes.clone().map(|r| encode_rune(r).1).sum();
    build(cache, total, |to| {
        let mut at = 0;
        for r in runes {
            let (buf, n) = encode_rune(r);
            // A racing writer may have changed the runes between the passes.
            if at + n > to.len() {
                break;
            }
            to[at..at + n].copy_from_slice(&buf[..n]);
            at += n;
        }
    })
}

/// The runes of a string, with the byte position of each.
pub fn runes(b: &[u8]) -> impl Iterator<Item = (usize, u32)> + Clone + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (rune, n) = decode_rune(b, at);
        let here = at;
        at += n;
        (n > 0).then_some((here, rune))
    })
}

/// `len([]rune(s))`.
pub fn rune_count(b: &[u8]) -> usize {
    runes(b).count()
}

/// A string for the rest of the process; equal bytes, equal word.
pub fn leak_static(b: &[u8]) -> u64 {
    // Literals of all programs of the process: they are immutable, so sharing them shows nowhere.
    static KNOWN: OnceLock<Mutex<HashMap<&'static [u8], u64>>> = OnceLock::new();
    if b.is_empty() {
        return 0;
    }
    let mut known = KNOWN.get_or_init(Default::default).lock();
    if let Some(&w) = known.get(b) {
        return w;
    }
    let data: &'static [u8] = Box::leak(b.into());
    let header: &'static StrHeader = Box::leak(Box::new(StrHeader { ptr: data.as_ptr(), len: data.len() }));
    let w = header as *const StrHeader as u64;
    known.insert(data, w);
    w
}
