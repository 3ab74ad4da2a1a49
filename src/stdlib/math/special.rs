//! Gamma, error and Bessel functions with the digits that Go computes.
//!
//! In: float64s. Out: float64s, equal bit for bit to Go's package math.
//! Always: Gamma by Cephes; the others are FreeBSD's msun, which the crate `libm` has too, over Go's own log, sin and cos.

use super::elementary::{cos, exp, horner, log, pow, sin};
use std::f64::consts::PI;

fn stirling(x: f64) -> (f64, f64) {
    if x > 200.0 {
        return (f64::INFINITY, 1.0);
    }
    let s = [
        7.87311395793093628397e-04,
        -2.29549961613378126380e-04,
        -2.68132617805781232825e-03,
        3.47222221605458667310e-03,
        8.33333333333482257126e-02,
    ];
    let w = 1.0 / x;
    let w = 1.0 + w * horner(w, &s);
    let y = exp(x);
    let (y1, y2) = if x > 143.01608 {
        // In two halves, so that the power does not overflow.
        let v = pow(x, 0.5 * x - 0.25);
        (v, v / y)
    } else {
        (pow(x, x - 0.5) / y, 1.0)
    };
    (y1, 2.506628274631000502417 * w * y2)
}

fn is_negative_integer(x: f64) -> bool {
    x < 0.0 && x.is_finite() && x.fract() == 0.0
}

/// The Gamma function.
pub fn gamma(x: f64) -> f64 {
    if is_negative_integer(x) || x == f64::NEG_INFINITY || x.is_nan() {
        return f64::NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    if x.abs() > 33.0 { gamma_large(x) } else { gamma_small(x) }
}

fn gamma_large(x: f64) -> f64 {
    if x >= 0.0 {
        let (a, b) = stirling(x);
        return a * b;
    }
    let q = x.abs();
    let mut p = q.floor();
    let sign = if p as i64 & 1 == 0 { -1.0 } else { 1.0 };
    let mut z = q - p;
    if z > 0.5 {
        p += 1.0;
        z = q - p;
    }
    z = q * sin(PI * z);
    if z == 0.0 {
        return f64::INFINITY * sign;
    }
    let (a, b) = stirling(q);
    let z = z.abs();
    let d = z * a * b;
    sign * if d.is_infinite() { PI / z / a / b } else { PI / d }
}

fn gamma_small(mut x: f64) -> f64 {
    let near_zero = |z: f64, x: f64| {
        if x == 0.0 {
            return f64::INFINITY;
        }
        z / ((1.0 + 0.57721566490153286060651209008240243104215933593992 * x) * x)
    };
    let mut z = 1.0;
    while x >= 3.0 {
        x -= 1.0;
        z *= x;
    }
    while x < 0.0 {
        if x > -1e-09 {
            return near_zero(z, x);
        }
        z /= x;
        x += 1.0;
    }
    while x < 2.0 {
        if x < 1e-09 {
            return near_zero(z, x);
        }
        z /= x;
        x += 1.0;
    }
    if x == 2.0 {
        return z;
    }
    x -= 2.0;
    let p = [
        1.60119522476751861407e-04,
        1.19135147006586384913e-03,
        1.04213797561761569935e-02,
        4.76367800457137231464e-02,
        2.07448227648435975150e-01,
        4.94214826801497100753e-01,
        9.99999999999999996796e-01,
    ];
    let q = [
        -2.31581873324120129819e-05,
        5.39605580493303397842e-04,
        -4.45641913851797240494e-03,
        1.18139785222060435552e-02,
        3.58236398605498653373e-02,
        -2.34591795718243348568e-01,
        7.14304917030273074085e-02,
        1.00000000000000000320e+00,
    ];
    z * horner(x, &p) / horner(x, &q)
}

/// Logarithm of the absolute value of Gamma, and Gamma's sign.
pub fn lgamma(x: f64) -> (f64, i64) {
    let (v, sign) = libm::lgamma_r(x);
    // Zero and the negative integers have no sign in Go.
    if x == 0.0 || is_negative_integer(x) { (f64::INFINITY, 1) } else { (v, sign as i64) }
}

/// The error function.
pub fn erf(x: f64) -> f64 {
    libm::erf(x)
}

/// 1 - erf(x)
pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

/// Sine and cosine of one angle.
pub fn sincos(x: f64) -> (f64, f64) {
    (sin(x), cos(x))
}

/// Natural logarithm, for the Go side of the special functions.
pub fn ln(x: f64) -> f64 {
    log(x)
}
