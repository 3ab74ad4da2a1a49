//! Package sync/atomic's natives.
//!
//! In: addresses of words of the program's memory. Out: words, normalised to their width.
//! Always: every operation is sequentially consistent, as Go's memory model asks for.
//! Loads are leaves of expression trees. What changes memory is a statement of its own: a statement may be run again
//! when memory has run out in it.

use super::words::{arg, result};
use crate::tree::trap::nil_deref;
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1, Pure2};
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicI32, AtomicI64, AtomicU32, AtomicU64};

/// The operations on one width: the atomic type, its integer.
macro_rules! width {
    ($module:ident, $atomic:ty, $int:ty) => {
        mod $module {
            use super::*;

            fn at<'a>(address: u64) -> &'a $atomic {
                if address == 0 {
                    nil_deref()
                }
                // SAFETY: the address of a live variable of this width, which Go's layout aligns.
                unsafe { <$atomic>::from_ptr(address as *mut $int) }
            }

            pub fn load(_: &mut Cx, address: u64) -> u64 {
                at(address).load(SeqCst) as u64
            }

            pub fn store(_: &mut Cx, frame: *mut u64) {
                at(arg(frame, 0)).store(arg(frame, 1) as $int, SeqCst);
            }

            pub fn add(_: &mut Cx, frame: *mut u64) {
                let delta = arg(frame, 1) as $int;
                let old = at(arg(frame, 0)).fetch_add(delta, SeqCst);
                result(frame, 0, old.wrapping_add(delta) as u64);
            }

            pub fn swap(_: &mut Cx, frame: *mut u64) {
                let old = at(arg(frame, 0)).swap(arg(frame, 1) as $int, SeqCst);
                result(frame, 0, old as u64);
            }

            pub fn compare_and_swap(_: &mut Cx, frame: *mut u64) {
                let (old, new) = (arg(frame, 1) as $int, arg(frame, 2) as $int);
                let done = at(arg(frame, 0)).compare_exchange(old, new, SeqCst, SeqCst).is_ok();
                result(frame, 0, done as u64);
            }

            pub fn and(_: &mut Cx, frame: *mut u64) {
                let old = at(arg(frame, 0)).fetch_and(arg(frame, 1) as $int, SeqCst);
                result(frame, 0, old as u64);
            }

            pub fn or(_: &mut Cx, frame: *mut u64) {
                let old = at(arg(frame, 0)).fetch_or(arg(frame, 1) as $int, SeqCst);
                result(frame, 0, old as u64);
            }
        }
    };
}

width!(i32s, AtomicI32, i32);
width!(i64s, AtomicI64, i64);
width!(u32s, AtomicU32, u32);
width!(u64s, AtomicU64, u64);

/// Whether two interface values have the same type.
fn same_type(_: &mut Cx, a: u64, b: u64) -> u64 {
    // SAFETY: an interface word is 0 or the address of a box, which begins with its type.
    let rtype = |word: u64| if word == 0 { 0 } else { unsafe { *(word as *const u64) } };
    (rtype(a) == rtype(b)) as u64
}

/// The natives of one width: `sync/atomic.LoadT` and so on, and the methods of `T`.
macro_rules! names {
    ($all:ident, $module:ident, $name:literal) => {
        $all.extend([
            (concat!("sync/atomic.Load", $name), Pure1($module::load)),
            (concat!("sync/atomic.Store", $name), Frame($module::store)),
            (concat!("sync/atomic.Add", $name), Frame($module::add)),
            (concat!("sync/atomic.Swap", $name), Frame($module::swap)),
            (concat!("sync/atomic.CompareAndSwap", $name), Frame($module::compare_and_swap)),
            (concat!("sync/atomic.And", $name), Frame($module::and)),
            (concat!("sync/atomic.Or", $name), Frame($module::or)),
            (concat!("sync/atomic.(*", $name, ").Load"), Pure1($module::load)),
            (concat!("sync/atomic.(*", $name, ").Store"), Frame($module::store)),
            (concat!("sync/atomic.(*", $name, ").Add"), Frame($module::add)),
            (concat!("sync/atomic.(*", $name, ").Swap"), Frame($module::swap)),
            (concat!("sync/atomic.(*", $name, ").CompareAndSwap"), Frame($module::compare_and_swap)),
            (concat!("sync/atomic.(*", $name, ").And"), Frame($module::and)),
            (concat!("sync/atomic.(*", $name, ").Or"), Frame($module::or)),
        ])
    };
}

/// Package sync/atomic.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    let mut all: Vec<(&'static str, NativeFn)> = vec![
        ("sync/atomic.LoadPointer", Pure1(u64s::load)),
        ("sync/atomic.StorePointer", Frame(u64s::store)),
        ("sync/atomic.SwapPointer", Frame(u64s::swap)),
        ("sync/atomic.CompareAndSwapPointer", Frame(u64s::compare_and_swap)),
        // An interface is one word.
        ("sync/atomic.(*Value).load", Pure1(u64s::load)),
        ("sync/atomic.(*Value).replace", Frame(u64s::compare_and_swap)),
        ("sync/atomic.sameType", Pure2(same_type)),
    ];
    names!(all, i32s, "Int32");
    names!(all, i64s, "Int64");
    names!(all, u32s, "Uint32");
    names!(all, u64s, "Uint64");
    names!(all, u64s, "Uintptr");
    all
}
