//! Package math/bits' natives.

use super::words::{arg, result};
use crate::tree::trap::{divide, throw_runtime};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1, Pure2};

fn div64(_: &mut Cx, frame: *mut u64) {
    let (hi, lo, y) = (arg(frame, 0), arg(frame, 1), arg(frame, 2));
    if y == 0 {
        divide();
    }
    if y <= hi {
        throw_runtime("integer overflow");
    }
    let n = (hi as u128) << 64 | lo as u128;
    result(frame, 0, (n / y as u128) as u64);
    result(frame, 1, (n % y as u128) as u64);
}

fn mul64(_: &mut Cx, frame: *mut u64) {
    let n = arg(frame, 0) as u128 * arg(frame, 1) as u128;
    result(frame, 0, (n >> 64) as u64);
    result(frame, 1, n as u64);
}

fn mul32(_: &mut Cx, frame: *mut u64) {
    let n = arg(frame, 0) * arg(frame, 1);
    result(frame, 0, n >> 32);
    result(frame, 1, n as u32 as u64);
}

fn add64(_: &mut Cx, frame: *mut u64) {
    let (x, y, carry) = (arg(frame, 0), arg(frame, 1), arg(frame, 2));
    let sum = x.wrapping_add(y).wrapping_add(carry);
    result(frame, 0, sum);
    result(frame, 1, ((x & y) | ((x | y) & !sum)) >> 63);
}

fn add32(_: &mut Cx, frame: *mut u64) {
    let sum = arg(frame, 0) + arg(frame, 1) + arg(frame, 2);
    result(frame, 0, sum as u32 as u64);
    result(frame, 1, sum >> 32);
}

fn sub64(_: &mut Cx, frame: *mut u64) {
    let (x, y, borrow) = (arg(frame, 0), arg(frame, 1), arg(frame, 2));
    let diff = x.wrapping_sub(y).wrapping_sub(borrow);
    result(frame, 0, diff);
    result(frame, 1, ((!x & y) | (!(x ^ y) & diff)) >> 63);
}

fn sub32(_: &mut Cx, frame: *mut u64) {
    let [x, y, borrow] = [0, 1, 2].map(|i| arg(frame, i) as u32);
    let diff = x.wrapping_sub(y).wrapping_sub(borrow);
    result(frame, 0, diff as u64);
    result(frame, 1, (((!x & y) | (!(x ^ y) & diff)) >> 31) as u64);
}

fn zeros(x: u64) -> u64 {
    x.leading_zeros() as u64
}

fn trailing(x: u64, width: u32) -> u64 {
    x.trailing_zeros().min(width) as u64
}

fn ones(x: u64) -> u64 {
    x.count_ones() as u64
}

fn len(x: u64) -> u64 {
    64 - zeros(x)
}

/// A function of all widths: of words that are normalised to theirs, so that some widths need no work of their own.
macro_rules! widths {
    ($list:ident, $name:literal, $any:expr, $w8:expr, $w16:expr, $w32:expr) => {
        $list.extend([
            (concat!("math/bits.", $name), Pure1(|_, x| ($any)(x))),
            (concat!("math/bits.", $name, "8"), Pure1(|_, x| ($w8)(x))),
            (concat!("math/bits.", $name, "16"), Pure1(|_, x| ($w16)(x))),
            (concat!("math/bits.", $name, "32"), Pure1(|_, x| ($w32)(x))),
            (concat!("math/bits.", $name, "64"), Pure1(|_, x| ($any)(x))),
        ])
    };
}

/// Package math/bits.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    let mut list = vec![
        ("math/bits.RotateLeft", Pure2(|_, x, k| x.rotate_left((k & 63) as u32))),
        ("math/bits.RotateLeft8", Pure2(|_, x, k| (x as u8).rotate_left((k & 7) as u32) as u64)),
        ("math/bits.RotateLeft16", Pure2(|_, x, k| (x as u16).rotate_left((k & 15) as u32) as u64)),
        ("math/bits.RotateLeft32", Pure2(|_, x, k| (x as u32).rotate_left((k & 31) as u32) as u64)),
        ("math/bits.RotateLeft64", Pure2(|_, x, k| x.rotate_left((k & 63) as u32))),
        ("math/bits.ReverseBytes", Pure1(|_, x| x.swap_bytes())),
        ("math/bits.ReverseBytes16", Pure1(|_, x| (x as u16).swap_bytes() as u64)),
        ("math/bits.ReverseBytes32", Pure1(|_, x| (x as u32).swap_bytes() as u64)),
        ("math/bits.ReverseBytes64", Pure1(|_, x| x.swap_bytes())),
        ("math/bits.Add", Frame(add64)),
        ("math/bits.Add32", Frame(add32)),
        ("math/bits.Add64", Frame(add64)),
        ("math/bits.Sub", Frame(sub64)),
        ("math/bits.Sub32", Frame(sub32)),
        ("math/bits.Sub64", Frame(sub64)),
        ("math/bits.Mul", Frame(mul64)),
        ("math/bits.Mul32", Frame(mul32)),
        ("math/bits.Mul64", Frame(mul64)),
        ("math/bits.Div", Frame(div64)),
        ("math/bits.Div64", Frame(div64)),
    ];
    widths!(list, "LeadingZeros", zeros, |x| zeros(x) - 56, |x| zeros(x) - 48, |x| zeros(x) - 32);
    widths!(list, "TrailingZeros", |x| trailing(x, 64), |x| trailing(x, 8), |x| trailing(x, 16), |x| trailing(x, 32));
    widths!(list, "OnesCount", ones, ones, ones, ones);
    widths!(list, "Len", len, len, len, len);
    widths!(
        list,
        "Reverse",
        u64::reverse_bits,
        |x: u64| (x as u8).reverse_bits() as u64,
        |x: u64| (x as u16).reverse_bits() as u64,
        |x: u64| (x as u32).reverse_bits() as u64
    );
    list
}
