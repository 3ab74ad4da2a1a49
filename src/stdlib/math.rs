//! Package math's natives.
//!
//! In and out: words that are float64s' bits.

pub mod elementary;
pub mod special;

use super::words::{arg, result};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure0, Pure1, Pure2, Pure3};
use elementary as e;

fn f(word: u64) -> f64 {
    f64::from_bits(word)
}

fn w(x: f64) -> u64 {
    x.to_bits()
}

/// Go's NaN.
const NAN: u64 = 0x7FF8000000000001;

fn max(_: &mut Cx, x: u64, y: u64) -> u64 {
    let (x, y) = (f(x), f(y));
    if x == f64::INFINITY || y == f64::INFINITY {
        return w(f64::INFINITY);
    }
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if x == 0.0 && y == 0.0 {
        return w(if x.is_sign_negative() { y } else { x });
    }
    w(if x > y { x } else { y })
}

fn min(_: &mut Cx, x: u64, y: u64) -> u64 {
    let (x, y) = (f(x), f(y));
    if x == f64::NEG_INFINITY || y == f64::NEG_INFINITY {
        return w(f64::NEG_INFINITY);
    }
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if x == 0.0 && y == 0.0 {
        return w(if x.is_sign_negative() { x } else { y });
    }
    w(if x < y { x } else { y })
}

fn dim(_: &mut Cx, x: u64, y: u64) -> u64 {
    let v = f(x) - f(y);
    // NaN stays.
    w(if v <= 0.0 { 0.0 } else { v })
}

fn is_inf(_: &mut Cx, x: u64, sign: u64) -> u64 {
    let (x, sign) = (f(x), sign as i64);
    (sign >= 0 && x == f64::INFINITY || sign <= 0 && x == f64::NEG_INFINITY) as u64
}

fn two(frame: *mut u64, a: u64, b: u64) {
    result(frame, 0, a);
    result(frame, 1, b);
}

fn frexp(_: &mut Cx, frame: *mut u64) {
    let (frac, exp) = e::frexp(f(arg(frame, 0)));
    two(frame, w(frac), exp as u64);
}

fn modf(_: &mut Cx, frame: *mut u64) {
    let (whole, frac) = e::modf(f(arg(frame, 0)));
    two(frame, w(whole), w(frac));
}

fn lgamma(_: &mut Cx, frame: *mut u64) {
    let (v, sign) = special::lgamma(f(arg(frame, 0)));
    two(frame, w(v), sign as u64);
}

fn sincos(_: &mut Cx, frame: *mut u64) {
    let x = f(arg(frame, 0));
    two(frame, w(e::sin(x)), w(e::cos(x)));
}

fn pow10(_: &mut Cx, n: u64) -> u64 {
    w(format!("1e{}", n as i64).parse().unwrap_or(0.0))
}

macro_rules! one {
    ($name:literal, $function:expr) => {
        (concat!("math.", $name), Pure1(|_, x| w($function(f(x)))))
    };
}

macro_rules! pair {
    ($name:literal, $function:expr) => {
        (concat!("math.", $name), Pure2(|_, x, y| w($function(f(x), f(y)))))
    };
}

/// Zero at zero and at the infinities, where `libm` keeps the sign of a negative order.
fn bessel_jn(n: i32, x: f64) -> f64 {
    match n {
        _ if x.is_infinite() || n != 0 && x == 0.0 => 0.0,
        1 => libm::j1(x),
        _ => libm::jn(n, x),
    }
}

/// Package math.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        one!("Abs", f64::abs),
        one!("Acos", e::acos),
        one!("Acosh", e::acosh),
        one!("Asin", e::asin),
        one!("Asinh", e::asinh),
        one!("Atan", e::atan),
        one!("Atanh", e::atanh),
        one!("Cbrt", e::cbrt),
        one!("Ceil", f64::ceil),
        one!("Cos", e::cos),
        one!("Cosh", e::cosh),
        one!("Erf", special::erf),
        one!("Erfc", special::erfc),
        one!("Exp", e::exp),
        one!("Exp2", e::exp2),
        one!("Expm1", libm::expm1),
        one!("Floor", f64::floor),
        one!("Gamma", special::gamma),
        one!("J0", libm::j0),
        one!("J1", |x| bessel_jn(1, x)),
        one!("Log", e::log),
        one!("Log10", e::log10),
        one!("Log1p", special::log1p),
        one!("Log2", e::log2),
        one!("Round", f64::round),
        one!("RoundToEven", f64::round_ties_even),
        one!("Sin", e::sin),
        one!("Sinh", e::sinh),
        one!("Sqrt", f64::sqrt),
        one!("Tan", e::tan),
        one!("Tanh", e::tanh),
        one!("Trunc", f64::trunc),
        one!("Y0", libm::y0),
        one!("Y1", libm::y1),
        pair!("Atan2", e::atan2),
        pair!("Copysign", f64::copysign),
        pair!("Hypot", e::hypot),
        pair!("Mod", |x: f64, y: f64| x % y),
        pair!("Pow", e::pow),
        pair!("Remainder", e::remainder),
        ("math.Dim", Pure2(dim)),
        ("math.Max", Pure2(max)),
        ("math.Min", Pure2(min)),
        ("math.FMA", Pure3(|_, x, y, z| w(f(x).mul_add(f(y), f(z))))),
        ("math.Float32bits", Pure1(|_, x| x)),
        ("math.Float32frombits", Pure1(|_, x| x)),
        ("math.Float64bits", Pure1(|_, x| x)),
        ("math.Float64frombits", Pure1(|_, x| x)),
        ("math.Inf", Pure1(|_, sign| w(if sign as i64 >= 0 { f64::INFINITY } else { f64::NEG_INFINITY }))),
        ("math.IsInf", Pure2(is_inf)),
        ("math.IsNaN", Pure1(|_, x| f(x).is_nan() as u64)),
        ("math.Jn", Pure2(|_, n, x| w(bessel_jn(n as i32, f(x))))),
        ("math.Yn", Pure2(|_, n, x| w(libm::yn(n as i32, f(x))))),
        ("math.Ldexp", Pure2(|_, x, n| w(e::ldexp(f(x), n as i64)))),
        ("math.NaN", Pure0(|_| NAN)),
        ("math.Signbit", Pure1(|_, x| x >> 63)),
        ("math.pow10", Pure1(pow10)),
        ("math.Frexp", Frame(frexp)),
        ("math.Lgamma", Frame(lgamma)),
        ("math.Modf", Frame(modf)),
        ("math.Sincos", Frame(sincos)),
    ]
}
