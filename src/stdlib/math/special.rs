//! Gamma, error and Bessel functions with the digits that Go computes.
//!
//! In and out: float64s.
//! Always: Gamma by Cephes, log1p and the error functions by FreeBSD's msun, as in Go: the same bits.
//! Not here: lgamma and the Bessel functions are the crate `libm`'s, whose last digits may differ from Go's.

// Constants stand as they were published.
#![allow(clippy::excessive_precision)]

use super::elementary::{exp, horner, pow, sin, unsigned};
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
    if x.is_infinite() {
        return (x, 1);
    }
    let (v, sign) = libm::lgamma_r(x);
    // Zero and the negative integers have no sign in Go.
    if x == 0.0 || is_negative_integer(x) { (f64::INFINITY, 1) } else { (v, sign as i64) }
}

/// log(1 + x)
pub fn log1p(x: f64) -> f64 {
    const LN2_HI: f64 = 6.93147180369123816490e-01;
    const LN2_LO: f64 = 1.90821492927058770002e-10;
    const MANTISSA: u64 = (1 << 52) - 1;
    if x < -1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let a = x.abs();
    let near = a < 4.142135623730950488017e-01;
    if a < 1.0 / (1u64 << 29) as f64 {
        return if a < 1.0 / (1u64 << 54) as f64 { x } else { x - x * x * 0.5 };
    }
    // 1 + x = 2^k (1 + f), with the correction c for what 1 + x loses.
    let (mut k, mut f, mut c, mut small_f) = (0i64, x, 0.0, false);
    if !(near && x > -2.928932188134524755992e-01) {
        let mut u = x;
        if a < (1u64 << 53) as f64 {
            u = 1.0 + x;
            k = (u.to_bits() >> 52) as i64 - 1023;
            c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
            c /= u;
        } else {
            k = (u.to_bits() >> 52) as i64 - 1023;
        }
        let mut bits = u.to_bits() & MANTISSA;
        if bits < 0x0006a09e667f3bcd {
            u = f64::from_bits(bits | 0x3ff << 52);
        } else {
            k += 1;
            u = f64::from_bits(bits | 0x3fe << 52);
            bits = ((1 << 52) - bits) >> 2;
        }
        small_f = bits == 0;
        f = u - 1.0;
    }
    let half_square = 0.5 * f * f;
    let kf = k as f64;
    if small_f {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { kf * LN2_HI + (c + kf * LN2_LO) };
        }
        let r = half_square * (1.0 - 0.66666666666666666 * f);
        return if k == 0 { f - r } else { kf * LN2_HI - ((r - (kf * LN2_LO + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let p = [
        1.479819860511658591e-01,
        1.531383769920937332e-01,
        1.818357216161805012e-01,
        2.222219843214978396e-01,
        2.857142874366239149e-01,
        3.999999999940941908e-01,
        6.666666666666735130e-01,
    ];
    let r = z * horner(z, &p);
    if k == 0 {
        return f - (half_square - s * (half_square + r));
    }
    kf * LN2_HI - ((half_square - (s * (half_square + r) + (kf * LN2_LO + c))) - f)
}

// The error function's pieces; coefficients of the highest power first.
const ERX: f64 = 8.45062911510467529297e-01;
const PP: [f64; 5] = [
    -2.37630166566501626084e-05,
    -5.77027029648944159157e-03,
    -2.84817495755985104766e-02,
    -3.25042107247001499370e-01,
    1.28379167095512558561e-01,
];
const QQ: [f64; 6] = [
    -3.96022827877536812320e-06,
    1.32494738004321644526e-04,
    5.08130628187576562776e-03,
    6.50222499887672944485e-02,
    3.97917223959155352819e-01,
    1.0,
];
const PA: [f64; 7] = [
    -2.16637559486879084300e-03,
    3.54783043256182359371e-02,
    -1.10894694282396677476e-01,
    3.18346619901161753674e-01,
    -3.72207876035701323847e-01,
    4.14856118683748331666e-01,
    -2.36211856075265944077e-03,
];
const QA: [f64; 7] = [
    1.19844998467991074170e-02,
    1.36370839120290507362e-02,
    1.26171219808761642112e-01,
    7.18286544141962662868e-02,
    5.40397917702171048937e-01,
    1.06420880400844228286e-01,
    1.0,
];
const RA: [f64; 8] = [
    -9.81432934416914548592e+00,
    -8.12874355063065934246e+01,
    -1.84605092906711035994e+02,
    -1.62396669462573470355e+02,
    -6.23753324503260060396e+01,
    -1.05586262253232909814e+01,
    -6.93858572707181764372e-01,
    -9.86494403484714822705e-03,
];
const SA: [f64; 9] = [
    -6.04244152148580987438e-02,
    6.57024977031928170135e+00,
    1.08635005541779435134e+02,
    4.29008140027567833386e+02,
    6.45387271733267880336e+02,
    4.34565877475229228821e+02,
    1.37657754143519042600e+02,
    1.96512716674392571292e+01,
    1.0,
];
const RB: [f64; 7] = [
    -4.83519191608651397019e+02,
    -1.02509513161107724954e+03,
    -6.37566443368389627722e+02,
    -1.60636384855821916062e+02,
    -1.77579549177547519889e+01,
    -7.99283237680523006574e-01,
    -9.86494292470009928597e-03,
];
const SB: [f64; 8] = [
    -2.24409524465858183362e+01,
    4.74528541206955367215e+02,
    2.55305040643316442583e+03,
    3.19985821950859553908e+03,
    1.53672958608443695994e+03,
    3.25792512996573918826e+02,
    3.03380607434824582924e+01,
    1.0,
];

/// (1 - erf(a)) × a for a ≥ 1.25.
fn erf_tail(a: f64) -> f64 {
    let s = 1.0 / (a * a);
    let (r, q) = if a < 1.0 / 0.35 { (horner(s, &RA), horner(s, &SA)) } else { (horner(s, &RB), horner(s, &SB)) };
    let z = f64::from_bits(a.to_bits() & 0xffffffff00000000);
    exp(-z * z - 0.5625) * exp((z - a) * (z + a) + r / q)
}

/// The error function.
pub fn erf(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let a = unsigned(x);
    let y = if a < 0.84375 {
        if a < 2.848094538889218e-306 {
            0.125 * (8.0 * a + 1.02703333676410069053e+00 * a)
        } else if a < 1.0 / (1u64 << 28) as f64 {
            a + 1.28379167095512586316e-01 * a
        } else {
            let z = a * a;
            a + a * (horner(z, &PP) / horner(z, &QQ))
        }
    } else if a < 1.25 {
        let s = a - 1.0;
        ERX + horner(s, &PA) / horner(s, &QA)
    } else if a >= 6.0 {
        1.0
    } else {
        1.0 - erf_tail(a) / a
    };
    if x < 0.0 { -y } else { y }
}

/// 1 - erf(x)
pub fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let (a, negative) = (x.abs(), x < 0.0);
    if a < 0.84375 {
        let mut y = a;
        if a >= 1.0 / (1u64 << 56) as f64 {
            let z = a * a;
            let q = horner(z, &PP) / horner(z, &QQ);
            y = if a < 0.25 { a + a * q } else { 0.5 + (a * q + (a - 0.5)) };
        }
        return if negative { 1.0 + y } else { 1.0 - y };
    }
    if a < 1.25 {
        let s = a - 1.0;
        let q = horner(s, &PA) / horner(s, &QA);
        return if negative { 1.0 + ERX + q } else { 1.0 - ERX - q };
    }
    if a >= 28.0 || negative && a > 6.0 {
        return if negative { 2.0 } else { 0.0 };
    }
    let tail = erf_tail(a);
    if negative { 2.0 - tail / a } else { tail / a }
}
