//! Package sort's natives: what needs no function of the program.

use super::dynamic::Dynamic;
use super::words::{arg, elements, text};
use crate::tree::trap::{Trap, throw};
use crate::tree::{Cx, NativeFn};
use crate::value::rtype::Kind;
use crate::value::slice;
use std::cmp::Ordering;

fn by_float(a: &u64, b: &u64) -> Ordering {
    let (a, b) = (f64::from_bits(*a), f64::from_bits(*b));
    a.partial_cmp(&b).unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}

fn by_int(a: &u64, b: &u64) -> Ordering {
    (*a as i64).cmp(&(*b as i64))
}

fn by_text(a: &u64, b: &u64) -> Ordering {
    text(*a).cmp(text(*b))
}

/// Sorts a slice of one-word elements by way of a copy, so that a racing writer can't break the sort.
fn sort(frame: *mut u64, compare: fn(&u64, &u64) -> Ordering) {
    let word = arg(frame, 0);
    let mut copy = elements(word).to_vec();
    copy.sort_by(compare);
    // SAFETY: the slice has as many words as the copy.
    unsafe { std::ptr::copy_nonoverlapping(copy.as_ptr(), slice::parts(word).0.cast(), copy.len()) };
}

fn sorted(word: u64, compare: fn(&u64, &u64) -> Ordering) -> u64 {
    elements(word).is_sorted_by(|a, b| compare(a, b).is_le()) as u64
}

/// Address, length and element size of the slice that an interface holds.
fn span(x: u64) -> (*mut u8, usize, usize) {
    match Dynamic::from_interface(x) {
        Some(d) if d.rt.kind == Kind::Slice => {
            let (ptr, len, _) = d.span();
            (ptr as *mut u8, len, d.elem_type().map_or(0, |e| e.size as usize))
        }
        Some(d) => throw(Trap::Plain(format!("reflect: call of Swapper on {} Value", d.rt.kind_name()))),
        None => throw(Trap::Plain("reflect: call of Swapper on zero Value".to_string())),
    }
}

impl crate::value::rtype::RType {
    /// The kind as package reflect names it.
    pub fn kind_name(&self) -> String {
        match self.kind {
            Kind::Pointer => "ptr".to_string(),
            kind => format!("{kind:?}").to_lowercase(),
        }
    }
}

fn slice_len(_: &mut Cx, x: u64) -> u64 {
    span(x).1 as u64
}

/// func swap(x any, i, j int)
fn swap(_: &mut Cx, frame: *mut u64) {
    let (ptr, len, size) = span(arg(frame, 0));
    let (i, j) = (arg(frame, 1) as usize, arg(frame, 2) as usize);
    if i >= len || j >= len {
        throw(Trap::Plain("reflect: slice index out of range".to_string()));
    }
    // SAFETY: both elements are in bounds; `ptr::swap` allows them to be the same.
    unsafe {
        match size {
            8 => std::ptr::swap(ptr.cast::<u64>().add(i), ptr.cast::<u64>().add(j)),
            _ if i != j => std::ptr::swap_nonoverlapping(ptr.add(i * size), ptr.add(j * size), size),
            _ => {}
        }
    }
}

/// func permute(x any, order []int)
fn permute(_: &mut Cx, frame: *mut u64) {
    let (ptr, len, size) = span(arg(frame, 0));
    let order = elements(arg(frame, 1));
    if order.len() != len {
        return;
    }
    // SAFETY: `len * size` bytes are there.
    let copy = unsafe { std::slice::from_raw_parts(ptr, len * size) }.to_vec();
    for (i, &from) in order.iter().enumerate() {
        let from = from as usize * size;
        // SAFETY: element i is in bounds; the indices in `order` are, or the slice access panics.
        unsafe { std::ptr::copy_nonoverlapping(copy[from..from + size].as_ptr(), ptr.add(i * size), size) };
    }
}

/// What package slices sorts with.
pub fn slice_natives() -> Vec<(&'static str, NativeFn)> {
    use NativeFn::Frame;
    vec![
        ("slices.sortInts", Frame(|_, f| sort(f, by_int))),
        ("slices.sortFloats", Frame(|_, f| sort(f, by_float))),
        ("slices.sortStrings", Frame(|_, f| sort(f, by_text))),
    ]
}

/// Package sort.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    use NativeFn::{Frame, Pure1};
    vec![
        ("sort.sortInts", Frame(|_, f| sort(f, by_int))),
        ("sort.sortFloats", Frame(|_, f| sort(f, by_float))),
        ("sort.sortStrings", Frame(|_, f| sort(f, by_text))),
        ("sort.intsSorted", Pure1(|_, x| sorted(x, by_int))),
        ("sort.floatsSorted", Pure1(|_, x| sorted(x, by_float))),
        ("sort.stringsSorted", Pure1(|_, x| sorted(x, by_text))),
        ("sort.sliceLen", Pure1(slice_len)),
        ("sort.swap", Frame(swap)),
        ("sort.permute", Frame(permute)),
    ]
}
