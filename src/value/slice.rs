//! Slices.
//!
//! In and out: a word that is 0 (nil) or the address of a `SliceHeader`.
//! Always: a header is immutable; its array is in memory format and outlives it. A slice without capacity
//! has the address of no array, lest it has that of the object behind.
//! Not here: index checks (`tree`), Go's panics.
//!
//! Spec: Slice types; Appending to and copying slices; Slice expressions.

use super::mem;
use super::rtype::RType;
use super::string;
use crate::heap::{Cache, Desc};
use std::sync::OnceLock;

/// What a slice's word refers to.
#[repr(C)]
#[derive(Debug)]
pub struct SliceHeader {
    pub ptr: *mut u8,
    pub len: usize,
    pub cap: usize,
}

// SAFETY: immutable.
unsafe impl Send for SliceHeader {}
// SAFETY: immutable.
unsafe impl Sync for SliceHeader {}

const HEADER: usize = size_of::<SliceHeader>();
/// The most bytes that an array may have; Go's own limit on this kind of machine.
pub const MAX_BYTES: usize = 1 << 47;

/// The word of a slice that is empty but not nil.
pub fn empty() -> u64 {
    static EMPTY: SliceHeader = SliceHeader { ptr: NOWHERE, len: 0, cap: 0 };
    &raw const EMPTY as u64
}

/// The address of an array without elements: not nil, not in the heap.
const NOWHERE: *mut u8 = {
    static ZERO: u64 = 0;
    &raw const ZERO as *mut u8
};

/// Address of the array, length and capacity.
///
/// # Safety
/// `w` is a slice's word.
#[inline(always)]
pub unsafe fn parts(w: u64) -> (*mut u8, usize, usize) {
    if w == 0 {
        return (std::ptr::null_mut(), 0, 0);
    }
    // SAFETY: the caller's promise.
    let h = unsafe { &*(w as *const SliceHeader) };
    (h.ptr, h.len, h.cap)
}

/// `len(s)`.
///
/// # Safety
/// `w` is a slice's word.
#[inline(always)]
pub unsafe fn len(w: u64) -> usize {
    // SAFETY: the caller's promise.
    unsafe { parts(w).1 }
}

/// A slice of bytes, as it is now. A racing writer may change the bytes while they are looked at.
///
/// # Safety
/// `w` is the word of a slice of one-byte elements; no other goroutine writes to them while the result is used.
#[inline]
pub unsafe fn bytes(w: u64) -> &'static [u8] {
    // SAFETY: the caller's promise.
    unsafe {
        let (ptr, len, _) = parts(w);
        if len == 0 { &[] } else { std::slice::from_raw_parts(ptr, len) }
    }
}

fn header_desc() -> &'static Desc {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    DESC.get_or_init(|| Desc::words(&[true, false, false]))
}

/// A header for part of an array that lives on its own.
///
/// # Safety
/// `ptr` is the address of `cap` elements in memory that something traced, or this header, keeps. It may lie right
/// behind an array if `cap` is 0; it is not kept then.
#[inline]
pub unsafe fn header(cache: &mut Cache, ptr: *mut u8, len: usize, cap: usize) -> u64 {
    let p = cache.alloc(HEADER, header_desc()) as *mut SliceHeader;
    // An address behind the array would be one of the next object.
    let ptr = if cap == 0 { NOWHERE } else { ptr };
    // SAFETY: in bounds, and nobody else's yet.
    unsafe { p.write(SliceHeader { ptr, len, cap }) };
    p as u64
}

/// `make([]T, len, cap)`: header and zeroed array in one object. `len <= cap`; the caller has checked both against
/// `max_len`.
pub fn new(cache: &mut Cache, elem: &'static RType, len: usize, cap: usize) -> u64 {
    let array = cap.saturating_mul(elem.size as usize);
    if array == 0 && cap == 0 {
        return empty();
    }
    let p = cache.alloc(HEADER.saturating_add(array).max(HEADER + 1), elem.slice_desc);
    // SAFETY: in bounds. The address of itself needs no tracing.
    unsafe { (p as *mut SliceHeader).write(SliceHeader { ptr: p.add(HEADER), len, cap }) };
    p as u64
}

/// The greatest length that `make` accepts.
pub fn max_len(elem: &RType) -> usize {
    MAX_BYTES.checked_div(elem.go_size as usize).unwrap_or(isize::MAX as usize)
}

/// `s[lo:hi:max]`, with indices in range; without the third, `max` is the capacity.
///
/// # Safety
/// `w` is a slice's word and `lo <= hi <= max <= cap`.
#[inline]
pub unsafe fn reslice(cache: &mut Cache, w: u64, elem_size: usize, lo: usize, hi: usize, max: usize) -> u64 {
    if w == 0 {
        return 0;
    }
    // SAFETY: the caller's promise.
    unsafe {
        let (ptr, _, _) = parts(w);
        header(cache, ptr.add(lo * elem_size), hi - lo, max - lo)
    }
}

/// Go's sizes of small objects: what `append` rounds up to shows in `cap`.
static GO_CLASSES: [u32; 66] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480,
    512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864,
    5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480,
    21760, 24576, 27264, 28672,
];

/// The bytes that Go's allocator makes of a request. Objects with addresses past 512 bytes have a header of 8.
fn go_rounded(bytes: u128, leaf: bool) -> u128 {
    const LARGEST: u128 = 32768;
    if bytes == 0 {
        0
    } else if bytes <= LARGEST - 8 {
        let header = if !leaf && bytes > 512 { 8 } else { 0 };
        let full = bytes + header;
        let at = GO_CLASSES.partition_point(|&c| (c as u128) < full);
        GO_CLASSES.get(at).map_or(LARGEST, |&c| c as u128) - header
    } else {
        bytes.next_multiple_of(8192)
    }
}

/// The capacity that Go's `append` gives to `new_len` elements that don't fit into `old_cap`.
pub fn grown_cap(elem: &RType, new_len: usize, old_cap: usize) -> usize {
    const LARGE: usize = 256;
    let mut cap = old_cap;
    if elem.go_size == 0 {
        return new_len;
    }
    if new_len > old_cap.saturating_mul(2) {
        cap = new_len;
    } else if old_cap < LARGE {
        cap = old_cap * 2;
    } else {
        // From twofold growth for small slices to a quarter for large ones.
        while cap < new_len {
            cap = cap.saturating_add((cap + 3 * LARGE) / 4);
        }
    }
    let bytes = go_rounded(cap as u128 * elem.go_size as u128, !elem.has_pointers());
    (bytes / elem.go_size as u128).min(isize::MAX as u128) as usize
}

/// A slice with `n` more elements than `w`, in `w`'s array if they fit and else in a new one, and the address of the
/// first new element. The new elements hold what the array held. `n = 0` returns `w` itself.
///
/// # Safety
/// `w` is the word of a slice of `elem`.
#[inline]
pub unsafe fn append_reserve(cache: &mut Cache, w: u64, elem: &'static RType, n: usize) -> (u64, *mut u8) {
    // SAFETY: the caller's promise.
    let (ptr, len, cap) = unsafe { parts(w) };
    let size = elem.size as usize;
    if n <= cap - len {
        if n == 0 {
            return (w, ptr);
        }
        // SAFETY: in bounds: `len + n <= cap`.
        return unsafe { (header(cache, ptr, len + n, cap), ptr.add(len * size)) };
    }
    // SAFETY: the caller's promise.
    unsafe { grow(cache, w, elem, n) }
}

/// # Safety
/// As for `append_reserve`.
#[inline(never)]
unsafe fn grow(cache: &mut Cache, w: u64, elem: &'static RType, n: usize) -> (u64, *mut u8) {
    // SAFETY: the caller's promise.
    let (ptr, len, cap) = unsafe { parts(w) };
    let size = elem.size as usize;
    let new_len = len.saturating_add(n);
    let grown = new(cache, elem, new_len, grown_cap(elem, new_len, cap));
    // SAFETY: in bounds: the new array holds `new_len > len` elements.
    unsafe {
        let (to, _, _) = parts(grown);
        mem::copy_bytes(to, ptr, len * size);
        (grown, to.add(len * size))
    }
}

/// `append(w, x)` for a one-word element.
///
/// # Safety
/// `w` is the word of a slice of `elem`, `x` a value of it, and `elem` is no aggregate.
#[inline]
pub unsafe fn append_word(cache: &mut Cache, w: u64, elem: &'static RType, x: u64) -> u64 {
    // SAFETY: the caller's promise; `append_reserve` made room.
    unsafe {
        let (grown, at) = append_reserve(cache, w, elem, 1);
        mem::store(elem.mem, at, x);
        grown
    }
}

/// `append(w, other...)`. The slices may share an array.
///
/// # Safety
/// Both are words of slices of `elem`.
pub unsafe fn append_slice(cache: &mut Cache, w: u64, elem: &'static RType, other: u64) -> u64 {
    // SAFETY: the caller's promise; `append_reserve` made room.
    unsafe {
        let (from, n, _) = parts(other);
        let (grown, at) = append_reserve(cache, w, elem, n);
        mem::move_bytes(at, from, n * elem.size as usize);
        grown
    }
}

/// `append([]byte, string...)`.
///
/// # Safety
/// `w` is the word of a slice of one-byte elements, `s` a string's.
pub unsafe fn append_string(cache: &mut Cache, w: u64, elem: &'static RType, s: u64) -> u64 {
    // SAFETY: the caller's promise; `append_reserve` made room.
    unsafe {
        let from = string::bytes(s);
        let (grown, at) = append_reserve(cache, w, elem, from.len());
        mem::move_bytes(at, from.as_ptr(), from.len());
        grown
    }
}

/// `copy(dst, src)`: how many elements.
///
/// # Safety
/// Both are words of slices of elements of `elem_size` bytes.
pub unsafe fn copy(dst: u64, src: u64, elem_size: usize) -> usize {
    // SAFETY: the caller's promise.
    unsafe {
        let ((to, a, _), (from, b, _)) = (parts(dst), parts(src));
        let n = a.min(b);
        mem::move_bytes(to, from, n * elem_size);
        n
    }
}

/// `copy([]byte, string)`.
///
/// # Safety
/// `dst` is the word of a slice of one-byte elements, `s` a string's.
pub unsafe fn copy_string(dst: u64, s: u64) -> usize {
    // SAFETY: the caller's promise.
    unsafe {
        let ((to, a, _), from) = (parts(dst), string::bytes(s));
        let n = a.min(from.len());
        mem::move_bytes(to, from.as_ptr(), n);
        n
    }
}

/// `clear(s)`.
///
/// # Safety
/// `w` is the word of a slice of elements of `elem_size` bytes.
pub unsafe fn clear(w: u64, elem_size: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        let (ptr, len, _) = parts(w);
        mem::zero_bytes(ptr, len * elem_size);
    }
}

/// `[]byte(s)` and the like: a slice with these bytes. `elem` is a one-byte type. `constant`: `s` is; of other strings
/// Go rounds the capacity up as it does for `append`.
pub fn from_bytes(cache: &mut Cache, elem: &'static RType, b: &[u8], constant: bool) -> u64 {
    let cap = if constant { b.len() } else { go_rounded(b.len() as u128, true) as usize };
    let w = new(cache, elem, b.len(), cap);
    // SAFETY: in bounds, and nobody else's yet.
    unsafe {
        let (ptr, _, _) = parts(w);
        std::ptr::copy_nonoverlapping(b.as_ptr(), ptr, b.len());
    }
    w
}

/// `[]rune(s)`, as `from_bytes`. `elem` is a four-byte type.
pub fn from_runes(cache: &mut Cache, elem: &'static RType, b: &[u8], constant: bool) -> u64 {
    let n = string::rune_count(b);
    let cap = if constant { n } else { go_rounded(n as u128 * 4, true) as usize / 4 };
    let w = new(cache, elem, n, cap);
    // SAFETY: as above.
    let (ptr, _, _) = unsafe { parts(w) };
    for (i, (_, rune)) in string::runes(b).enumerate() {
        // SAFETY: in bounds: there are `n` runes.
        unsafe { (ptr as *mut u32).add(i).write(rune) };
    }
    w
}

/// `string([]byte)`.
///
/// # Safety
/// `w` is the word of a slice of one-byte elements.
pub unsafe fn to_string(cache: &mut Cache, w: u64) -> u64 {
    // SAFETY: the caller's promise.
    let (ptr, len, _) = unsafe { parts(w) };
    // SAFETY: in bounds. The bytes may change meanwhile, so they are copied as shared memory is.
    string::build(cache, len, |to| unsafe { mem::move_bytes(to.as_mut_ptr(), ptr, len) })
}

/// `string([]rune)`.
///
/// # Safety
/// `w` is the word of a slice of four-byte elements.
pub unsafe fn runes_to_string(cache: &mut Cache, w: u64) -> u64 {
    // SAFETY: the caller's promise.
    let (ptr, len, _) = unsafe { parts(w) };
    // SAFETY: in bounds.
    let rune = move |i: usize| unsafe { mem::load(mem::MemKind::U32, ptr.add(i * 4)) as u32 };
    string::from_runes(cache, (0..len).map(rune))
}
