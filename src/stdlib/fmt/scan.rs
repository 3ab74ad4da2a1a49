//! What scanning needs to know of its operands: what they point to, and how to store there.
//!
//! In: interface words that hold pointers. Out: classes; stores. Not here: reading input (fmt.go).

use crate::stdlib::dynamic::Dynamic;
use crate::stdlib::unicode::tables::is_space;
use crate::stdlib::words::{arg, new_bytes, new_text, result, rune, text};
use crate::tree::{Cx, NativeFn};
use crate::value::mem;
use crate::value::rtype::Kind;

/// func pointee(arg any) (class, bits int, typeName string)
fn pointee(cx: &mut Cx, frame: *mut u64) {
    let operand = Dynamic::from_interface(arg(frame, 0));
    let target = operand.filter(|d| d.rt.kind == Kind::Pointer).and_then(|d| d.elem_type());
    let class = match target {
        None => 0,
        Some(t) => match t.kind {
            Kind::Bool => 1,
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => 2,
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => 3,
            Kind::Float32 | Kind::Float64 => 4,
            Kind::Complex64 | Kind::Complex128 => 5,
            Kind::String => 6,
            Kind::Slice if t.elem.get().is_some_and(|e| e.kind == Kind::Uint8) => 6,
            _ => 7,
        },
    };
    let name = operand.map_or("<nil>", |d| d.rt.name.as_str());
    let name = new_text(cx, name.as_bytes());
    result(frame, 0, class);
    result(frame, 1, target.map_or(0, |t| t.size as u64 * 8));
    result(frame, 2, name);
}

/// The value that a scanned operand points to. A nil pointer is Go's panic.
fn target(word: u64) -> Dynamic {
    match Dynamic::from_interface(word).and_then(|d| d.pointee()) {
        Some(target) => target,
        None => crate::tree::trap::nil_deref(),
    }
}

/// func storeWord(arg any, word uint64)
fn store_word(_: &mut Cx, frame: *mut u64) {
    let to = target(arg(frame, 0));
    // SAFETY: fmt.go stores only to pointers whose class is of one word; the store is of that type's size.
    unsafe { mem::store(to.rt.mem, to.address() as *mut u8, arg(frame, 1)) };
}

/// func storeFloat(arg any, f float64)
fn store_float(_: &mut Cx, frame: *mut u64) {
    let to = target(arg(frame, 0));
    let mut word = arg(frame, 1);
    if to.rt.kind == Kind::Float32 {
        word = (f64::from_bits(word) as f32).to_bits() as u64;
    }
    // SAFETY: fmt.go stores floats only to float32 and float64.
    unsafe { mem::store(to.rt.mem, to.address() as *mut u8, word) };
}

/// func storeText(arg any, s string)
fn store_text(cx: &mut Cx, frame: *mut u64) {
    let to = target(arg(frame, 0));
    let mut word = arg(frame, 1);
    if to.rt.kind == Kind::Slice {
        word = new_bytes(cx, text(word));
    }
    // SAFETY: fmt.go stores text only to strings and byte slices, which are one traced word.
    unsafe { mem::store(mem::MemKind::Ptr, to.address() as *mut u8, word) };
}

/// func storeComplex(arg any, re, im float64)
fn store_complex(_: &mut Cx, frame: *mut u64) {
    let to = target(arg(frame, 0));
    let (re, im) = (f64::from_bits(arg(frame, 1)), f64::from_bits(arg(frame, 2)));
    let at = to.address() as *mut u8;
    // SAFETY: fmt.go stores complex numbers only to complex64 and complex128, which are their two parts.
    unsafe {
        if to.rt.kind == Kind::Complex64 {
            at.cast::<f32>().write(re as f32);
            at.cast::<f32>().add(1).write(im as f32);
        } else {
            at.cast::<f64>().write(re);
            at.cast::<f64>().add(1).write(im);
        }
    }
}

/// The natives of scanning.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("fmt.pointee", NativeFn::Frame(pointee)),
        ("fmt.storeWord", NativeFn::Frame(store_word)),
        ("fmt.storeFloat", NativeFn::Frame(store_float)),
        ("fmt.isSpace", NativeFn::Pure1(|_, r| is_space(rune(r)) as u64)),
        ("fmt.storeText", NativeFn::Frame(store_text)),
        ("fmt.storeComplex", NativeFn::Frame(store_complex)),
    ]
}
