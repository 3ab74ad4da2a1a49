//! Between words and Rust: what every native needs.
//!
//! In: argument words and frames. Out: bytes, numbers, new Go values.
//! Always: bytes that come from words live until the running statement ends.
//! Not here: values whose type is only known at run time (`dynamic`).

use crate::heap::Desc;
use crate::tree::Cx;
use crate::tree::trap::{self, Trap, throw};
use crate::value::rtype::{Kind, RType};
use crate::value::{iface, mem, slice, string};
use std::sync::OnceLock;

/// A string argument.
#[inline(always)]
pub fn text(word: u64) -> &'static [u8] {
    // SAFETY: the checker saw to it that the argument is a string; it is used during this statement only.
    unsafe { string::bytes(word) }
}

/// A []byte argument.
#[inline(always)]
pub fn bytes(word: u64) -> &'static [u8] {
    // SAFETY: the checker saw to it that the argument is a []byte; it is used during this statement only.
    unsafe { slice::bytes(word) }
}

/// A slice argument whose elements take a word each ([]int, []string, []any, []float64).
#[inline(always)]
pub fn elements(word: u64) -> &'static [u64] {
    // SAFETY: the checker saw to it that the argument is such a slice; it is used during this statement only.
    unsafe {
        let (ptr, len, _) = slice::parts(word);
        if len == 0 { &[] } else { std::slice::from_raw_parts(ptr.cast(), len) }
    }
}

/// A new string.
#[inline]
pub fn new_text(cx: &mut Cx, s: &[u8]) -> u64 {
    string::new(&mut cx.heap, s)
}

/// `panic(text)`.
#[cold]
pub fn panic_text(cx: &mut Cx, text: &str) -> ! {
    let word = new_text(cx, text.as_bytes());
    let value = iface::box_word(&mut cx.heap, cx.well_known.string, word);
    throw(Trap::Panic(value))
}

/// Panics unless memory can hold `n` times `len` bytes; `overflow` says so where not even an int can.
pub fn check_repeat(cx: &mut Cx, len: usize, n: usize, overflow: &str) {
    match len.checked_mul(n) {
        Some(size) if size <= slice::MAX_BYTES => {}
        Some(size) if size <= i64::MAX as usize => trap::throw_runtime("makeslice: len out of range"),
        _ => panic_text(cx, overflow),
    }
}

/// The part `lo..hi` of a string argument, sharing its bytes.
#[inline]
pub fn part(cx: &mut Cx, word: u64, lo: usize, hi: usize) -> u64 {
    let len = text(word).len();
    if lo == 0 && hi == len {
        return word;
    }
    // SAFETY: in bounds by the clamp; `word` is a string.
    unsafe { string::substring(&mut cx.heap, word, lo.min(hi), hi.min(len)) }
}

fn layout(cell: &'static OnceLock<&'static RType>, kind: Kind) -> &'static RType {
    cell.get_or_init(|| RType::scalar(0, kind, "").leak())
}

/// A type laid out as byte is. For layout only: it is no type of a program.
pub fn byte_layout() -> &'static RType {
    static CELL: OnceLock<&'static RType> = OnceLock::new();
    layout(&CELL, Kind::Uint8)
}

/// A type laid out as int is.
pub fn int_layout() -> &'static RType {
    static CELL: OnceLock<&'static RType> = OnceLock::new();
    layout(&CELL, Kind::Int)
}

/// A type laid out as string, and every other word that is traced, is.
pub fn traced_layout() -> &'static RType {
    static CELL: OnceLock<&'static RType> = OnceLock::new();
    layout(&CELL, Kind::String)
}

/// A new []byte, not nil.
pub fn new_bytes(cx: &mut Cx, b: &[u8]) -> u64 {
    let word = slice::new(&mut cx.heap, byte_layout(), b.len(), b.len());
    // SAFETY: the slice is new and has room for `b`.
    unsafe { std::ptr::copy_nonoverlapping(b.as_ptr(), slice::parts(word).0, b.len()) };
    word
}

fn new_words(cx: &mut Cx, elem: &'static RType, words: &[u64]) -> u64 {
    let word = slice::new(&mut cx.heap, elem, words.len(), words.len());
    // SAFETY: the slice is new and has room for the words.
    unsafe { std::ptr::copy_nonoverlapping(words.as_ptr(), slice::parts(word).0.cast(), words.len()) };
    word
}

/// A new []int.
pub fn new_ints(cx: &mut Cx, words: &[u64]) -> u64 {
    new_words(cx, int_layout(), words)
}

/// A new []string, []any or [][]byte of words that are such values.
pub fn new_traced(cx: &mut Cx, words: &[u64]) -> u64 {
    new_words(cx, traced_layout(), words)
}

/// A new []bool.
pub fn bools(word: u64) -> &'static [u8] {
    bytes(word)
}

/// A new interface word that holds the value of type `rt` at `d`.
pub fn box_value(cx: &mut Cx, d: &super::dynamic::Dynamic) -> u64 {
    let rt = d.rt;
    let words = rt.words as usize;
    let object = cx.heap.alloc(8 + 8 * words, rt.box_desc).cast::<u64>();
    // SAFETY: the object is new and has room for the type and the value's words; `d` holds a value of the type,
    // in memory format if it is an aggregate.
    unsafe {
        object.write(rt as *const RType as u64);
        if rt.aggregate {
            mem::load_words(rt, d.address(), object.add(1));
        } else {
            object.add(1).write(d.scalar());
        }
    }
    object as u64
}

/// A string that shares the bytes of a []byte, which nobody may change any more.
pub fn share_bytes(cx: &mut Cx, word: u64) -> u64 {
    static DESC: OnceLock<&'static Desc> = OnceLock::new();
    // SAFETY: `word` is a []byte.
    let (ptr, len, _) = unsafe { slice::parts(word) };
    if len == 0 {
        return 0;
    }
    let desc = DESC.get_or_init(|| Desc::words(&[true, false]));
    let header = cx.heap.alloc(16, desc).cast::<u64>();
    // SAFETY: the header is new and has two words.
    unsafe {
        header.write(ptr as u64);
        header.add(1).write(len as u64);
    }
    header as u64
}

/// Argument `i` of a native that works on a frame.
#[inline(always)]
pub fn arg(frame: *mut u64, i: usize) -> u64 {
    // SAFETY: the tree lays a native's arguments out from `frame[0]` on; natives ask for no more than they declare.
    unsafe { frame.add(i).read() }
}

/// Result `i` of a native that works on a frame.
#[inline(always)]
pub fn result(frame: *mut u64, i: usize, word: u64) {
    // SAFETY: the tree leaves room for a native's results from `frame[0]` on.
    unsafe { frame.add(i).write(word) }
}

/// An int as a word.
#[inline(always)]
pub fn int(n: usize) -> u64 {
    n as u64
}

/// An index, or -1.
#[inline(always)]
pub fn index(n: Option<usize>) -> u64 {
    n.map_or(u64::MAX, |n| n as u64)
}

/// A rune argument; negative ones become an invalid rune.
#[inline(always)]
pub fn rune(word: u64) -> u32 {
    u32::try_from(word).unwrap_or(u32::MAX)
}

/// A rune result.
#[inline(always)]
pub fn rune_word(r: u32) -> u64 {
    r as i32 as i64 as u64
}
