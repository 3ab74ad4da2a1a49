//! Package errors' natives: what As and Is ask of types at run time.

use super::dynamic::Dynamic;
use super::words::{arg, result};
use crate::tree::{Cx, NativeFn};
use crate::value::mem;
use crate::value::rtype::Kind;

/// func comparable_(v any) bool
fn is_comparable(_: &mut Cx, v: u64) -> u64 {
    Dynamic::from_interface(v).is_none_or(|d| d.rt.comparable) as u64
}

/// func checkTarget(target any, errType any) int
fn check_target(_: &mut Cx, target: u64, err_type: u64) -> u64 {
    let Some(target) = Dynamic::from_interface(target) else { return 1 };
    if target.rt.kind != Kind::Pointer || target.scalar() == 0 {
        return 2;
    }
    let Some(elem) = target.elem_type() else { return 2 };
    if elem.kind == Kind::Interface {
        return 0;
    }
    let error = Dynamic::from_interface(err_type).and_then(|d| d.elem_type());
    if error.is_some_and(|e| elem.missing_method(e).is_none()) { 0 } else { 3 }
}

/// func assign(err error, target any) bool
fn assign(_: &mut Cx, frame: *mut u64) {
    let (err, target) = (arg(frame, 0), arg(frame, 1));
    result(frame, 0, try_assign(err, target).is_some() as u64);
}

fn try_assign(err: u64, target: u64) -> Option<()> {
    let value = Dynamic::from_interface(err)?;
    let target = Dynamic::from_interface(target)?;
    let elem = target.elem_type()?;
    let to = target.scalar() as *mut u8;
    if std::ptr::eq(elem, value.rt) {
        // SAFETY: `to` points to a value of `elem`, which is the type of what the box holds in word format.
        unsafe { mem::store_words(elem, value.address().cast(), to) };
        return Some(());
    }
    if elem.kind == Kind::Interface && value.rt.missing_method(elem).is_none() {
        // SAFETY: `to` points to an interface word.
        unsafe { mem::store(mem::MemKind::Ptr, to, err) };
        return Some(());
    }
    None
}

/// Package errors.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("errors.comparable_", NativeFn::Pure1(is_comparable)),
        ("errors.checkTarget", NativeFn::Pure2(check_target)),
        ("errors.assign", NativeFn::Frame(assign)),
    ]
}
