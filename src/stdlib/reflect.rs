//! Package reflect's natives.
//!
//! In: a `*rtype`, which is the address of a type's descriptor; an `unsafe.Pointer` to a value of the type in memory
//! format. Out: words.
//! Always: type.go and its neighbours have checked kinds, bounds and what may be written; a value that is not addressable is
//! never written, so the box that it came in may serve as its memory.
//! Not here: what panics and how (the Go files).

mod channels;
mod relations;
mod types;
mod values;

use crate::tree::NativeFn;
use crate::value::RType;

/// The descriptor that a `*rtype` is.
fn rt(word: u64) -> &'static RType {
    if word == 0 {
        crate::tree::trap::nil_deref()
    }
    // SAFETY: the only `*rtype`s are those that `typeOf` and its kin make of descriptors, which are never freed.
    unsafe { &*(word as *const RType) }
}

/// A descriptor as `*rtype`.
fn word(rt: &'static RType) -> u64 {
    rt as *const RType as u64
}

/// Package reflect.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    let mut list = types::natives();
    list.extend(relations::natives());
    list.extend(values::natives());
    list.extend(channels::natives());
    list
}
