//! Real numbers of constants (Spec: Constants: "mantissa of at least 256 bits and a signed binary exponent of at least
//! 16 bits"; here as gc has it, 512 bits and an exponent of 32).
//!
//! In: exact rationals. Out: their sums, products and so on.
//! Always: what has a numerator and a denominator of at most 4096 bits is exact; anything else is rounded to 512 bits
//! after every operation, and stays so.
//! Not here: literals (`literal`), what is shown (`text`).

use super::float;
use num_bigint::{BigInt, BigUint, Sign};
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// Numerators and denominators longer than this are rounded.
const MAX_RATIONAL_BITS: u64 = 4096;

/// Bits of a rounded number's mantissa.
const PRECISION: u64 = 512;

/// A rounded number is less than 2 to this power, and not less than half of 2 to its negative.
const MAX_EXPONENT: i64 = i32::MAX as i64;
const MIN_EXPONENT: i64 = i32::MIN as i64;

/// A constant's real number, or an infinity where an operation went beyond all bounds.
#[derive(Clone, Debug)]
pub struct Real(Form);

#[derive(Clone, Debug)]
enum Form {
    Exact(BigRational),
    Rounded(Rounded),
    /// Beyond `MAX_EXPONENT`: never part of a constant's value.
    Infinite,
}

/// `mantissa * 2^exponent`; the mantissa is odd and has at most `PRECISION` bits.
#[derive(Clone, Debug)]
pub(super) struct Rounded {
    pub mantissa: BigInt,
    pub exponent: i64,
}

impl Rounded {
    /// Rounds to nearest, ties to even. `mantissa` is not 0.
    fn new(mantissa: BigInt, exponent: i64, bits: u64) -> Rounded {
        let (sign, magnitude) = mantissa.into_parts();
        let (mut magnitude, mut exponent) = (magnitude, exponent);
        if magnitude.bits() > bits {
            let cut = magnitude.bits() - bits;
            let half_set = magnitude.bit(cut - 1);
            let tie = half_set && magnitude.trailing_zeros() == Some(cut - 1);
            magnitude >>= cut;
            exponent += cut as i64;
            if half_set && (!tie || magnitude.bit(0)) {
                magnitude += 1u32;
            }
        }
        let zeros = magnitude.trailing_zeros().unwrap_or(0);
        Rounded { mantissa: BigInt::from_biguint(sign, magnitude >> zeros), exponent: exponent + zeros as i64 }
    }

    fn of_rational(x: &BigRational) -> Rounded {
        let (mantissa, exponent) = float::decompose(x, PRECISION, i64::MIN / 2);
        Rounded::new(BigInt::from_biguint(x.numer().sign(), mantissa), exponent, PRECISION)
    }

    /// The magnitude is less than 2 to this power, and not less than half of that.
    fn length(&self) -> i64 {
        self.mantissa.bits() as i64 + self.exponent
    }

    fn times(&self, other: &Rounded, bits: u64) -> Rounded {
        Rounded::new(&self.mantissa * &other.mantissa, self.exponent + other.exponent, bits)
    }

    /// `other` is not 0.
    fn quotient(&self, other: &Rounded) -> Rounded {
        // More bits than are kept, and one that tells whether there is a rest.
        let shift = other.mantissa.bits() + PRECISION + 2;
        let numer = &self.mantissa << shift;
        let quotient: BigInt = &numer / &other.mantissa;
        let exact = &quotient * &other.mantissa == numer;
        let marked = (quotient.magnitude() << 1u32) + u32::from(!exact);
        let sign = if self.mantissa.sign() == other.mantissa.sign() { Sign::Plus } else { Sign::Minus };
        let exponent = self.exponent - other.exponent - shift as i64 - 1;
        Rounded::new(BigInt::from_biguint(sign, marked), exponent, PRECISION)
    }

    /// `None` for 0.
    fn plus(&self, other: &Rounded) -> Option<Rounded> {
        let (high, low) = if self.length() >= other.length() { (self, other) } else { (other, self) };
        if high.length() - low.length() > 2 * PRECISION as i64 {
            // Less than half of the last place.
            return Some(high.clone());
        }
        let exponent = high.exponent.min(low.exponent);
        let part = |x: &Rounded| &x.mantissa << (x.exponent - exponent).unsigned_abs();
        let sum = part(high) + part(low);
        (!sum.is_zero()).then(|| Rounded::new(sum, exponent, PRECISION))
    }

    /// The number with another mantissa's length, towards zero or away from it.
    fn cut(&self, bits: u64, up: bool) -> Rounded {
        let magnitude = self.mantissa.magnitude();
        let Some(cut) = magnitude.bits().checked_sub(bits).filter(|&n| n > 0) else { return self.clone() };
        let kept: BigUint = (magnitude >> cut) + u32::from(up);
        Rounded::new(BigInt::from_biguint(self.mantissa.sign(), kept), self.exponent + cut as i64, PRECISION)
    }

    fn as_integer(&self) -> Option<BigInt> {
        (self.exponent >= 0).then(|| &self.mantissa << self.exponent.unsigned_abs())
    }
}

impl Real {
    pub fn zero() -> Real {
        Real(Form::Exact(BigRational::zero()))
    }

    /// Exact if it is of a reasonable size.
    pub fn new(x: BigRational) -> Real {
        if x.numer().bits() <= MAX_RATIONAL_BITS && x.denom().bits() <= MAX_RATIONAL_BITS {
            return Real(Form::Exact(x));
        }
        Real::rounded(Some(Rounded::of_rational(&x)))
    }

    pub fn from_integer(n: BigInt) -> Real {
        Real::new(BigRational::from_integer(n))
    }

    /// `None` for infinities and NaN.
    pub fn from_f64(x: f64) -> Option<Real> {
        BigRational::from_float(x).map(|x| Real(Form::Exact(x)))
    }

    /// `digits * base^power`, where `base` is 2 or 10. Infinite where that is too large, 0 where it is too small.
    pub fn scaled(digits: BigInt, base: u32, power: i64) -> Real {
        if digits.is_zero() {
            return Real::zero();
        }
        // Bits of the factor, at most.
        let factor_bits = power.unsigned_abs().saturating_mul(if base == 2 { 1 } else { 4 });
        if factor_bits <= 2 * MAX_RATIONAL_BITS {
            let factor = num_traits::pow(BigInt::from(base), power.unsigned_abs() as usize);
            return Real::new(if power >= 0 {
                BigRational::from_integer(digits * factor)
            } else {
                BigRational::new(digits, factor.max(BigInt::one()))
            });
        }
        if factor_bits > 1 << 40 {
            return if power > 0 { Real(Form::Infinite) } else { Real::zero() };
        }
        let digits = Rounded::new(digits, if base == 2 { power } else { 0 }, PRECISION);
        if base == 2 {
            return Real::rounded(Some(digits));
        }
        let factor = power_of_ten(power.unsigned_abs());
        Real::rounded(Some(if power > 0 { digits.times(&factor, PRECISION) } else { digits.quotient(&factor) }))
    }

    fn rounded(x: Option<Rounded>) -> Real {
        Real(match x {
            None => Form::Exact(BigRational::zero()),
            Some(x) if x.length() > MAX_EXPONENT => Form::Infinite,
            Some(x) if x.length() < MIN_EXPONENT => Form::Exact(BigRational::zero()),
            Some(x) => Form::Rounded(x),
        })
    }

    pub fn is_finite(&self) -> bool {
        !matches!(self.0, Form::Infinite)
    }

    pub fn is_zero(&self) -> bool {
        matches!(&self.0, Form::Exact(x) if x.is_zero())
    }

    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Form::Exact(x) => x.is_negative(),
            Form::Rounded(x) => x.mantissa.is_negative(),
            Form::Infinite => false,
        }
    }

    /// The number as an integer, if it is one of at most 4096 bits. A rounded number is one too if it is next to one.
    pub fn to_integer(&self) -> Option<BigInt> {
        match &self.0 {
            Form::Exact(x) => x.is_integer().then(|| x.numer().clone()),
            Form::Rounded(x) if x.length().unsigned_abs() < MAX_RATIONAL_BITS => {
                let near = |up| x.cut(PRECISION - 4, up).as_integer();
                x.as_integer().or_else(|| near(false)).or_else(|| near(true))
            }
            Form::Rounded(_) | Form::Infinite => None,
        }
    }

    /// The nearest `f64`; infinite if it is out of range.
    pub fn to_f64(&self) -> f64 {
        self.to_float(float::to_f64)
    }

    /// The nearest `f32`; infinite if it is out of range.
    pub fn to_f32(&self) -> f32 {
        self.to_float(|x| f64::from(float::to_f32(x))) as f32
    }

    fn to_float(&self, of_rational: fn(&BigRational) -> f64) -> f64 {
        match &self.0 {
            Form::Exact(x) => of_rational(x),
            Form::Rounded(x) if x.length().unsigned_abs() < MAX_RATIONAL_BITS => {
                of_rational(&float::compose(x.mantissa.sign(), x.mantissa.magnitude().clone(), x.exponent))
            }
            Form::Rounded(x) if x.length() < 0 => 0.0f64.copysign(if x.mantissa.is_negative() { -1.0 } else { 1.0 }),
            Form::Rounded(x) if x.mantissa.is_negative() => f64::NEG_INFINITY,
            Form::Rounded(_) | Form::Infinite => f64::INFINITY,
        }
    }

    /// The decimal logarithm of the magnitude of a number that is not 0, as its whole and its fractional part.
    pub fn log10(&self) -> (i64, f64) {
        let x = self.to_rounded();
        // The mantissa as a number from 0.5 to 1.
        let length = x.mantissa.bits();
        let top = x.mantissa.magnitude() >> length.saturating_sub(64);
        let fraction = top.to_f64().unwrap_or(1.0) / 2f64.powi(length.min(64) as i32);
        let whole = (x.length() as f64 * std::f64::consts::LOG10_2).floor();
        // Kept apart: the logarithm has up to ten digits before its point.
        let rest = x.length() as f64 * std::f64::consts::LOG10_2 - whole + fraction.log10();
        (whole as i64 + rest.floor() as i64, rest - rest.floor())
    }

    fn to_rounded(&self) -> Rounded {
        match &self.0 {
            Form::Exact(x) => Rounded::of_rational(x),
            Form::Rounded(x) => x.clone(),
            Form::Infinite => Rounded { mantissa: BigInt::one(), exponent: MAX_EXPONENT },
        }
    }

    /// Both exact, or both rounded; `None` if one is infinite, or 0 and the other is not exact.
    fn combine(
        &self,
        other: &Real,
        exact: impl FnOnce(&BigRational, &BigRational) -> BigRational,
        rounded: impl FnOnce(&Rounded, &Rounded) -> Option<Rounded>,
    ) -> Real {
        match (&self.0, &other.0) {
            (Form::Infinite, _) | (_, Form::Infinite) => Real(Form::Infinite),
            (Form::Exact(a), Form::Exact(b)) => Real::new(exact(a, b)),
            _ => Real::rounded(rounded(&self.to_rounded(), &other.to_rounded())),
        }
    }
}

/// `10^n`, to more bits than are kept.
fn power_of_ten(n: u64) -> Rounded {
    const BITS: u64 = PRECISION + 128;
    let ten = Rounded { mantissa: BigInt::from(5), exponent: 1 };
    let mut power = Rounded { mantissa: BigInt::one(), exponent: 0 };
    for bit in (0..u64::BITS - n.leading_zeros()).rev() {
        power = power.times(&power, BITS);
        if n >> bit & 1 == 1 {
            power = power.times(&ten, BITS);
        }
    }
    power
}

impl Add for &Real {
    type Output = Real;
    fn add(self, other: &Real) -> Real {
        if self.is_zero() {
            return other.clone();
        }
        if other.is_zero() {
            return self.clone();
        }
        self.combine(other, |a, b| a + b, Rounded::plus)
    }
}

impl Sub for &Real {
    type Output = Real;
    fn sub(self, other: &Real) -> Real {
        self + &-other
    }
}

impl Mul for &Real {
    type Output = Real;
    fn mul(self, other: &Real) -> Real {
        if self.is_zero() || other.is_zero() {
            return Real::zero();
        }
        self.combine(other, |a, b| a * b, |a, b| Some(a.times(b, PRECISION)))
    }
}

impl Div for &Real {
    type Output = Real;
    /// `other` is not 0.
    fn div(self, other: &Real) -> Real {
        if self.is_zero() {
            return Real::zero();
        }
        self.combine(other, |a, b| a / b, |a, b| Some(a.quotient(b)))
    }
}

impl Neg for &Real {
    type Output = Real;
    fn neg(self) -> Real {
        Real(match &self.0 {
            Form::Exact(x) => Form::Exact(-x),
            Form::Rounded(x) => Form::Rounded(Rounded { mantissa: -&x.mantissa, exponent: x.exponent }),
            Form::Infinite => Form::Infinite,
        })
    }
}

impl Ord for Real {
    fn cmp(&self, other: &Real) -> Ordering {
        if let (Form::Exact(a), Form::Exact(b)) = (&self.0, &other.0) {
            return a.cmp(b);
        }
        let difference = self - other;
        if difference.is_negative() {
            Ordering::Less
        } else if difference.is_zero() {
            Ordering::Equal
        } else {
            Ordering::Greater
        }
    }
}

impl PartialOrd for Real {
    fn partial_cmp(&self, other: &Real) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Real {
    fn eq(&self, other: &Real) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Real {}

/// All digits of an exact number; two numbers are equal if they are told equally.
impl std::fmt::Display for Real {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Form::Exact(x) => write!(f, "{x}"),
            Form::Rounded(_) if let Some(n) = self.to_integer() => write!(f, "{n}"),
            Form::Rounded(x) => write!(f, "{}p{}", x.mantissa, x.exponent),
            Form::Infinite => f.write_str("infinity"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_to(power: i64) -> Real {
        Real::scaled(BigInt::one(), 10, power)
    }

    #[test]
    fn quotients_of_huge_numbers() {
        for power in [5000, 64_645_699, 646_456_992, -64_645_699, -646_456_992] {
            let quotient = &ten_to(power) / &ten_to(power - 1);
            assert_eq!(quotient.to_f64(), 10.0, "{power}");
        }
    }

    #[test]
    fn bounds_of_exponents() {
        assert!(ten_to(646_456_992).is_finite());
        assert!(!ten_to(646_456_993).is_finite());
        assert!(!ten_to(646_456_993).is_zero());
        assert!(!ten_to(-646_456_993).is_zero());
        assert!(ten_to(-646_456_994).is_zero());
        assert!(!(&ten_to(500_000_000) * &ten_to(500_000_000)).is_finite());
        assert!((&ten_to(-500_000_000) * &ten_to(-500_000_000)).is_zero());
    }

    #[test]
    fn sums_of_huge_numbers() {
        let (big, one) = (ten_to(5000), ten_to(0));
        assert_eq!(&big + &one, big);
        assert_eq!((&big - &big).to_f64(), 0.0);
        assert!(big > one && -&big < one);
        assert_eq!((&(&big + &big) / &big).to_integer(), Some(BigInt::from(2)));
    }

    #[test]
    fn logarithms() {
        let (whole, rest) = ten_to(646_456_992).log10();
        assert!((whole == 646_456_992 && rest < 1e-6) || (whole == 646_456_991 && rest > 1.0 - 1e-6), "{whole} {rest}");
        assert!(ten_to(-5000).log10().0.abs_diff(-5000) <= 1);
    }
}
