//! From exact rationals to binary floating point, rounding to nearest, ties to even.

use num_bigint::{BigInt, BigUint, Sign};
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// `x` as `mantissa * 2^exponent` with a mantissa of at most `bits` bits and an exponent of at least `min_exponent`.
pub fn decompose(x: &BigRational, bits: u64, min_exponent: i64) -> (BigUint, i64) {
    let numer = x.numer().magnitude();
    let denom = x.denom().magnitude();
    // The quotient's length is this or one less.
    let length = numer.bits() as i64 - denom.bits() as i64 + 1;
    let mut exponent = (length - bits as i64 - 1).max(min_exponent);
    loop {
        let (scaled_numer, scaled_denom) = if exponent < 0 {
            (numer << exponent.unsigned_abs(), denom.clone())
        } else {
            (numer.clone(), denom << exponent.unsigned_abs())
        };
        let quotient = &scaled_numer / &scaled_denom;
        let rest = scaled_numer - &quotient * &scaled_denom;
        if quotient.bits() > bits {
            exponent += (quotient.bits() - bits) as i64;
            continue;
        }
        let twice = rest << 1u32;
        let up = twice > scaled_denom || (twice == scaled_denom && quotient.bit(0));
        let mantissa = if up { quotient + 1u32 } else { quotient };
        return (mantissa, exponent);
    }
}

/// `mantissa * 2^exponent` with a sign.
pub fn compose(sign: Sign, mantissa: BigUint, exponent: i64) -> BigRational {
    let mantissa = BigInt::from_biguint(if sign == Sign::Minus { Sign::Minus } else { Sign::Plus }, mantissa);
    if exponent >= 0 {
        BigRational::from_integer(mantissa << exponent.unsigned_abs())
    } else {
        BigRational::new(mantissa, BigInt::one() << exponent.unsigned_abs())
    }
}

pub fn to_f64(x: &BigRational) -> f64 {
    to_float(x, 53, -1074, 1024)
}

pub fn to_f32(x: &BigRational) -> f32 {
    // Exact: the value has been rounded to what an `f32` holds.
    to_float(x, 24, -149, 128) as f32
}

fn to_float(x: &BigRational, bits: u64, min_exponent: i64, max_length: i64) -> f64 {
    if x.is_zero() {
        return 0.0;
    }
    let (mantissa, exponent) = decompose(x, bits, min_exponent);
    let length = mantissa.bits() as i64 + exponent;
    let magnitude = if length > max_length {
        f64::INFINITY
    } else if mantissa.is_zero() {
        0.0
    } else {
        // Two steps keep each power of two in range; both products are exact.
        let m = mantissa.to_u64().unwrap_or(u64::MAX) as f64;
        let half = exponent / 2;
        m * 2f64.powi(half as i32) * 2f64.powi((exponent - half) as i32)
    };
    if x.is_negative() { -magnitude } else { magnitude }
}
