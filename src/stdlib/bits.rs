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

/// Package math/bits.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("math/bits.LeadingZeros64", Pure1(|_, x| x.leading_zeros() as u64)),
        ("math/bits.TrailingZeros64", Pure1(|_, x| x.trailing_zeros() as u64)),
        ("math/bits.OnesCount64", Pure1(|_, x| x.count_ones() as u64)),
        ("math/bits.Reverse64", Pure1(|_, x| x.reverse_bits())),
        ("math/bits.ReverseBytes64", Pure1(|_, x| x.swap_bytes())),
        ("math/bits.RotateLeft64", Pure2(|_, x, k| x.rotate_left((k & 63) as u32))),
        ("math/bits.Div64", Frame(div64)),
        ("math/bits.Mul64", Frame(mul64)),
    ]
}
