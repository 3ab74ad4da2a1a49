//! The elementary functions with the digits that Go computes on amd64.
//!
//! In: float64s. Out: float64s, equal bit for bit to Go's package math.
//! Always: the same algorithms in the same order of operations: Cephes for the trigonometric and hyperbolic
//! functions, FreeBSD's msun for log and exp2, Shibata's (SLEEF) with fused multiply-add for exp.
//! Not here: what the hardware rounds correctly anyhow (sqrt, floor), and special functions (`special`).

// Constants stand as they were published.
#![allow(clippy::excessive_precision)]

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_PI_2, FRAC_PI_4, LN_2, LOG2_E, LOG10_E, PI};

const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;

/// Horner's rule, the coefficient of the highest power first.
#[inline(always)]
pub(super) fn horner(x: f64, coefficients: &[f64]) -> f64 {
    let mut sum = coefficients[0];
    for c in &coefficients[1..] {
        sum = sum * x + c;
    }
    sum
}

/// The absolute value, but for -0, which stays.
#[inline(always)]
pub(super) fn unsigned(x: f64) -> f64 {
    if x < 0.0 { -x } else { x }
}

/// Fraction in [½, 1) and exponent.
pub fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (x, shifted) = if x.abs() < f64::MIN_POSITIVE { (x * (1u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7FF) as i64 - 1022;
    (f64::from_bits(bits & !(0x7FF << 52) | 1022 << 52), exp + shifted)
}

/// frac × 2^exp, rounded once.
pub fn ldexp(frac: f64, exp: i64) -> f64 {
    if frac == 0.0 || !frac.is_finite() {
        return frac;
    }
    let (f, e) = frexp(frac);
    let exp = exp.saturating_add(e - 1);
    if exp < -1075 {
        return 0f64.copysign(frac);
    }
    if exp > 1023 {
        return f64::INFINITY.copysign(frac);
    }
    let (exp, scale) = if exp < -1022 { (exp + 53, 1.0 / (1u64 << 53) as f64) } else { (exp, 1.0) };
    scale * f64::from_bits(f.to_bits() & !(0x7FF << 52) | ((exp + 1023) as u64) << 52)
}

/// Whole part and fraction, both with the sign of `x`.
pub fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (x, f64::NAN);
    }
    let whole = x.trunc();
    (whole, (x - whole).copysign(x))
}

/// e^x
pub fn exp(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return 0.0;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    // Out of range of an int32 the conversion gives its least value.
    let scaled = (LOG2_E * x).round_ties_even();
    let n = if scaled >= -2147483648.0 { scaled as i32 } else { i32::MIN };
    let k = n as f64;
    let mut r = (-6.93147180559662956511601805686950683593750e-01f64).mul_add(k, x);
    r = (-0.28235290563031577122588448175013436025525412068e-12f64).mul_add(k, r);
    r *= 0.0625;
    let taylor = [
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
        4.1666666666666666667e-2,
        1.6666666666666666667e-1,
        0.5,
        1.0,
    ];
    let mut sum = 2.4801587301587301587e-5f64;
    for c in taylor {
        sum = sum.mul_add(r, c);
    }
    // e^r - 1, then four squarings of e^r, carried as e^r - 1.
    r *= sum;
    for _ in 0..3 {
        r *= r + 2.0;
    }
    let y = (r + 2.0).mul_add(r, 1.0);
    let biased = n.wrapping_add(0x3FF);
    if biased >= 0x7FF {
        return f64::INFINITY;
    }
    if biased > 0 {
        return y * f64::from_bits((biased as u64) << 52);
    }
    if biased < -52 {
        return 0.0;
    }
    y * f64::from_bits(((biased + 0x3FE) as u64) << 52) * f64::from_bits(1 << 52)
}

/// 2^x
pub fn exp2(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    if x < -1.0740e+03 {
        return 0.0;
    }
    let k = if x > 0.0 { (x + 0.5).trunc() } else { (x - 0.5).trunc() };
    let t = x - k;
    let (hi, lo) = (t * LN2_HI, -t * LN2_LO);
    let r = hi - lo;
    let t = r * r;
    let p = [
        4.13813679705723846039e-08,
        -1.65339022054652515390e-06,
        6.61375632143793436117e-05,
        -2.77777777770155933842e-03,
        1.66666666666666657415e-01,
    ];
    let c = r - t * horner(t, &p);
    ldexp(1.0 - ((lo - (r * c) / (2.0 - c)) - hi), k as i64)
}

/// Natural logarithm. A subnormal `x` is taken as Go's assembly takes it: not normalised.
pub fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    let bits = x.to_bits();
    let mut f1 = f64::from_bits(bits & ((1 << 52) - 1) | 0.5f64.to_bits());
    let mut k = ((bits >> 52) as i64 - 0x3FE) as f64;
    if f1 <= FRAC_1_SQRT_2 {
        f1 *= 2.0;
        k -= 1.0;
    }
    let f = f1 - 1.0;
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let odd = [1.479819860511658591e-01, 1.818357216161805012e-01, 2.857142874366239149e-01, 6.666666666666735130e-01];
    let even = [1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01];
    let r = s2 * horner(s4, &odd) + s4 * horner(s4, &even);
    let half_square = 0.5 * f * f;
    k * LN2_HI - ((half_square - (s * (half_square + r) + k * LN2_LO)) - f)
}

/// Decimal logarithm.
pub fn log10(x: f64) -> f64 {
    log(x) * LOG10_E
}

/// Binary logarithm, exact for powers of two.
pub fn log2(x: f64) -> f64 {
    let (frac, exp) = frexp(x);
    if frac == 0.5 {
        return (exp - 1) as f64;
    }
    log(frac) * LOG2_E + exp as f64
}

const SIN: [f64; 6] = [
    1.58962301576546568060e-10,
    -2.50507477628578072866e-8,
    2.75573136213857245213e-6,
    -1.98412698295895385996e-4,
    8.33333333332211858878e-3,
    -1.66666666666666307295e-1,
];
const COS: [f64; 6] = [
    -1.13585365213876817300e-11,
    2.08757008419747316778e-9,
    -2.75573141792967388112e-7,
    2.48015872888517045348e-5,
    -1.38888888888730564116e-3,
    4.16666666666665929218e-2,
];

/// 4/π in binary, after the point.
const FOUR_OVER_PI: [u64; 20] = [
    0x0000000000000001,
    0x45f306dc9c882a53,
    0xf84eafa3ea69bb81,
    0xb6c52b3278872083,
    0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0,
    0x0c925dd413a32439,
    0xfc3bd63962534e7d,
    0xd1046bea5d768909,
    0xd338e04d68befc82,
    0x7323ac7306a673e9,
    0x3908bf177bf25076,
    0x3ff12fffbc0b301f,
    0xde5e2316b414da3e,
    0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a,
    0xea4f758fd7cbe2f6,
    0x7a0e73ef14a525d4,
    0xd7f6bf623f1aba10,
    0xac06608df8f6d757,
];

/// Octant and remainder of a large angle (Payne and Hanek).
fn reduce_large(x: f64) -> (u64, f64) {
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7FF) as i64 - 1023 - 52;
    let mant = bits & ((1 << 52) - 1) | 1 << 52;
    let (digit, shift) = ((exp + 61) as usize / 64, (exp + 61) as u32 % 64);
    let window = |i: usize| {
        let low = if shift == 0 { 0 } else { FOUR_OVER_PI[i + 1] >> (64 - shift) };
        FOUR_OVER_PI[i] << shift | low
    };
    let (z0, z1, z2) = (window(digit), window(digit + 1), window(digit + 2));
    let middle = z1 as u128 * mant as u128;
    let top = (z0.wrapping_mul(mant) as u128) << 64;
    let product = top.wrapping_add(middle).wrapping_add((z2 as u128 * mant as u128) >> 64);
    let j = (product >> 125) as u64;
    let fraction = product << 3;
    let lead = ((fraction >> 64) as u64).leading_zeros();
    let exp = 1023 - (lead as u64 + 1);
    let mant = ((fraction << lead << 1) >> 64) as u64 >> 12;
    let z = f64::from_bits(mant | exp << 52);
    if j & 1 == 1 { ((j + 1) & 7, (z - 1.0) * FRAC_PI_4) } else { (j, z * FRAC_PI_4) }
}

/// Octant (even) and remainder of an angle ≥ 0.
fn reduce(x: f64) -> (u64, f64) {
    if x >= (1u64 << 29) as f64 {
        return reduce_large(x);
    }
    let mut j = (x * 1.27323954473516268615) as u64;
    let mut y = j as f64;
    if j & 1 == 1 {
        j += 1;
        y += 1.0;
    }
    let z = ((x - y * 7.85398125648498535156e-1) - y * 3.77489470793079817668e-8) - y * 2.69515142907905952645e-15;
    (j & 7, z)
}

fn sin_part(z: f64) -> f64 {
    let zz = z * z;
    z + z * zz * horner(zz, &SIN)
}

fn cos_part(z: f64) -> f64 {
    let zz = z * z;
    1.0 - 0.5 * zz + zz * zz * horner(zz, &COS)
}

/// Sine.
pub fn sin(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return f64::NAN;
    }
    let (j, z) = reduce(x.abs());
    let y = if j & 3 == 2 { cos_part(z) } else { sin_part(z) };
    if (j > 3) != (x < 0.0) { -y } else { y }
}

/// Cosine.
pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let (j, z) = reduce(x.abs());
    let y = if j & 3 == 2 { sin_part(z) } else { cos_part(z) };
    if (j > 3) != (j & 3 > 1) { -y } else { y }
}

/// Tangent.
pub fn tan(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return f64::NAN;
    }
    let (j, z) = reduce(x.abs());
    let zz = z * z;
    let mut y = z;
    if zz > 1e-14 {
        let p = [-1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7];
        let q = [
            1.0,
            1.36812963470692954678e4,
            -1.32089234440210967447e6,
            2.50083801823357915839e7,
            -5.38695755929454629881e7,
        ];
        y = z + z * (zz * horner(zz, &p) / horner(zz, &q));
    }
    if j & 2 == 2 {
        y = -1.0 / y;
    }
    if x < 0.0 { -y } else { y }
}

fn atan_small(x: f64) -> f64 {
    let p = [
        -8.750608600031904122785e-01,
        -1.615753718733365076637e+01,
        -7.500855792314704667340e+01,
        -1.228866684490136173410e+02,
        -6.485021904942025371773e+01,
    ];
    let q = [
        1.0,
        2.485846490142306297962e+01,
        1.650270098316988542046e+02,
        4.328810604912902668951e+02,
        4.853903996359136964868e+02,
        1.945506571482613964425e+02,
    ];
    let z = x * x;
    x * (z * horner(z, &p) / horner(z, &q)) + x
}

fn atan_positive(x: f64) -> f64 {
    const MORE_BITS: f64 = 6.123233995736765886130e-17;
    if x <= 0.66 {
        return atan_small(x);
    }
    if x > 2.41421356237309504880 {
        return FRAC_PI_2 - atan_small(1.0 / x) + MORE_BITS;
    }
    FRAC_PI_4 + atan_small((x - 1.0) / (x + 1.0)) + 0.5 * MORE_BITS
}

/// Arc tangent.
pub fn atan(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    if x > 0.0 { atan_positive(x) } else { -atan_positive(-x) }
}

/// Arc sine.
pub fn asin(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let a = x.abs();
    if a > 1.0 {
        return f64::NAN;
    }
    let other = (1.0 - a * a).sqrt();
    let y = if a > 0.7 { FRAC_PI_2 - atan_positive(other / a) } else { atan_positive(a / other) };
    if x < 0.0 { -y } else { y }
}

/// Arc cosine.
pub fn acos(x: f64) -> f64 {
    FRAC_PI_2 - asin(x)
}

/// The angle of the point (x, y).
pub fn atan2(y: f64, x: f64) -> f64 {
    if y.is_nan() || x.is_nan() {
        return f64::NAN;
    }
    if y == 0.0 {
        return if x.is_sign_negative() { PI.copysign(y) } else { 0f64.copysign(y) };
    }
    if x == 0.0 {
        return FRAC_PI_2.copysign(y);
    }
    if x.is_infinite() {
        let angle = match (x > 0.0, y.is_infinite()) {
            (true, true) => FRAC_PI_4,
            (true, false) => 0.0,
            (false, true) => 2.35619449019234492885,
            (false, false) => PI,
        };
        return angle.copysign(y);
    }
    if y.is_infinite() {
        return FRAC_PI_2.copysign(y);
    }
    let q = atan(y / x);
    match (x < 0.0, q <= 0.0) {
        (false, _) => q,
        (true, true) => q + PI,
        (true, false) => q - PI,
    }
}

/// Hyperbolic sine.
pub fn sinh(x: f64) -> f64 {
    let a = unsigned(x);
    let y = if a > 21.0 {
        exp(a) * 0.5
    } else if a > 0.5 {
        let e = exp(a);
        (e - 1.0 / e) * 0.5
    } else {
        let p = [
            -0.2630563213397497062819489e+2,
            -0.2894211355989563807284660366e+4,
            -0.8991272022039509355398013511e+5,
            -0.6307673640497716991184787251e+6,
        ];
        let q = [
            1.0,
            -0.173678953558233699533450911e+3,
            0.1521517378790019070696485176e+5,
            -0.6307673640497716991212077277e+6,
        ];
        let square = a * a;
        horner(square, &p) * a / horner(square, &q)
    };
    if x < 0.0 { -y } else { y }
}

/// Hyperbolic cosine.
pub fn cosh(x: f64) -> f64 {
    let a = x.abs();
    if a > 21.0 {
        return exp(a) * 0.5;
    }
    let e = exp(a);
    (e + 1.0 / e) * 0.5
}

/// Hyperbolic tangent.
pub fn tanh(x: f64) -> f64 {
    let z = x.abs();
    if z > 0.5 * 8.8029691931113054295988e+01 {
        return 1f64.copysign(x);
    }
    if z >= 0.625 {
        let s = exp(2.0 * z);
        let y = 1.0 - 2.0 / (s + 1.0);
        return if x < 0.0 { -y } else { y };
    }
    if x == 0.0 {
        return x;
    }
    let s = x * x;
    let p = [-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3];
    let q = [1.0, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3];
    x + x * s * horner(s, &p) / horner(s, &q)
}

/// Inverse hyperbolic cosine.
pub fn acosh(x: f64) -> f64 {
    if x < 1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == 1.0 {
        return 0.0;
    }
    if x >= (1u64 << 28) as f64 {
        return log(x) + LN_2;
    }
    if x > 2.0 {
        return log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()));
    }
    let t = x - 1.0;
    super::special::log1p(t + (2.0 * t + t * t).sqrt())
}

/// Inverse hyperbolic sine.
pub fn asinh(x: f64) -> f64 {
    if !x.is_finite() {
        return x;
    }
    const LARGE: f64 = (1u64 << 28) as f64;
    let a = unsigned(x);
    let y = if a > LARGE {
        log(a) + LN_2
    } else if a > 2.0 {
        log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else if a < 1.0 / LARGE {
        a
    } else {
        super::special::log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
    };
    if x < 0.0 { -y } else { y }
}

/// Inverse hyperbolic tangent.
pub fn atanh(x: f64) -> f64 {
    let a = unsigned(x);
    if a > 1.0 || x.is_nan() {
        return f64::NAN;
    }
    if a == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let y = if a < 1.0 / (1u64 << 28) as f64 {
        a
    } else if a < 0.5 {
        let t = a + a;
        0.5 * super::special::log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * super::special::log1p((a + a) / (1.0 - a))
    };
    if x < 0.0 { -y } else { y }
}

fn is_odd(x: f64) -> bool {
    x.abs() < (1u64 << 53) as f64 && x.fract() == 0.0 && x as i64 & 1 == 1
}

/// x^y
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 0.0 {
        let odd = x.is_sign_negative() && is_odd(y);
        return match (y < 0.0, odd) {
            (true, true) => f64::NEG_INFINITY,
            (true, false) => f64::INFINITY,
            (false, true) => x,
            (false, false) => 0.0,
        };
    }
    if y.is_infinite() {
        return pow_of_huge(x, y);
    }
    if x.is_infinite() {
        if x < 0.0 {
            return pow(1.0 / x, -y);
        }
        return if y < 0.0 { 0.0 } else { f64::INFINITY };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let (mut whole, mut fraction) = modf(y.abs());
    if fraction != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    if whole >= (1u64 << 63) as f64 {
        return pow_of_huge(x, y);
    }
    let (mut a, mut a_exp) = (1.0, 0i64);
    if fraction != 0.0 {
        if fraction > 0.5 {
            fraction -= 1.0;
            whole += 1.0;
        }
        a = exp(fraction * log(x));
    }
    // x^whole by squaring, mantissa and exponent apart.
    let (mut m, mut e) = frexp(x);
    let mut i = whole as i64;
    while i != 0 {
        if !(-4096..=4096).contains(&e) {
            a_exp += e;
            break;
        }
        if i & 1 == 1 {
            a *= m;
            a_exp += e;
        }
        m *= m;
        e <<= 1;
        if m < 0.5 {
            m += m;
            e -= 1;
        }
        i >>= 1;
    }
    if y < 0.0 {
        a = 1.0 / a;
        a_exp = -a_exp;
    }
    ldexp(a, a_exp)
}

fn pow_of_huge(x: f64, y: f64) -> f64 {
    if x == -1.0 {
        1.0
    } else if (x.abs() < 1.0) == (y > 0.0) {
        0.0
    } else {
        f64::INFINITY
    }
}

/// Cube root.
pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let mut t = if a < f64::MIN_POSITIVE {
        let scaled = (1u64 << 54) as f64 * a;
        f64::from_bits(scaled.to_bits() / 3 + (696219795 << 32))
    } else {
        f64::from_bits(a.to_bits() / 3 + (715094163 << 32))
    };
    // To 23 bits, then one step of Newton's.
    let r = t * t / a;
    let s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01
        + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = f64::from_bits((t.to_bits() & (0xF_FFFF_FFFC << 28)) + (1 << 30));
    let r = a / (t * t);
    let r = (r - t) / (t + t + r);
    t += t * r;
    if x < 0.0 { -t } else { t }
}

/// √(p² + q²)
pub fn hypot(p: f64, q: f64) -> f64 {
    let (p, q) = (p.abs(), q.abs());
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return f64::NAN;
    }
    if p == 0.0 && q == 0.0 {
        return 0.0;
    }
    let (large, small) = if p > q { (p, q) } else { (q, p) };
    let ratio = small / large;
    large * (ratio * ratio + 1.0).sqrt()
}

/// The IEEE 754 remainder.
pub fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() || x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (mut a, y) = (x.abs(), y.abs());
    if a == y {
        return 0f64.copysign(x);
    }
    if y <= f64::MAX / 2.0 {
        a %= y + y;
    }
    if y < 4.45014771701440276618e-308 {
        if a + a > y {
            a -= y;
            if a + a >= y {
                a -= y;
            }
        }
    } else {
        let half = 0.5 * y;
        if a > half {
            a -= y;
            if a >= half {
                a -= y;
            }
        }
    }
    if x.is_sign_negative() { -a } else { a }
}
