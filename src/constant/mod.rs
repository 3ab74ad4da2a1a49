//! Exact constant arithmetic (Spec: Constants, Constant expressions).
//!
//! In: literals and operators. Out: values, or the reason why there is none.
//! Always: integers and rationals are exact; a float that would need an unreasonable size is rounded
//! to 512 bits (`real`).
//! Not here: which types constants have (`check`).

mod float;
mod literal;
mod real;
mod text;

pub use literal::parse_literal;
pub use real::Real;
pub use text::quote;

use crate::syntax::ast::{BinaryOp, UnaryOp};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::sync::Arc;

/// A constant's value, without its type.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Bool(bool),
    /// Go strings are bytes, not always UTF-8.
    String(Arc<[u8]>),
    Int(Arc<BigInt>),
    Float(Arc<Real>),
    Complex(Arc<Real>, Arc<Real>),
    /// Of a constant whose declaration has an error. It fits everywhere, so that no other error follows from that one.
    Unknown,
}

impl Value {
    pub fn int(n: impl Into<BigInt>) -> Value {
        Value::Int(Arc::new(n.into()))
    }

    pub fn string(bytes: impl AsRef<[u8]>) -> Value {
        Value::String(Arc::from(bytes.as_ref()))
    }

    pub fn float(x: Real) -> Value {
        Value::Float(Arc::new(x))
    }

    pub fn complex(re: Real, im: Real) -> Value {
        Value::Complex(Arc::new(re), Arc::new(im))
    }

    /// `None` for infinities and NaN.
    pub fn from_f64(x: f64) -> Option<Value> {
        Real::from_f64(x).map(Value::float)
    }

    // ---- reading ----

    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(b) = self { Some(*b) } else { None }
    }

    pub fn as_bytes(&self) -> Option<&Arc<[u8]>> {
        if let Value::String(s) = self { Some(s) } else { None }
    }

    /// The value as an integer, if it is one: `2.0` and `2 + 0i` are.
    pub fn to_int(&self) -> Option<Arc<BigInt>> {
        match self {
            Value::Int(n) => Some(n.clone()),
            Value::Float(x) => x.to_integer().map(Arc::new),
            Value::Complex(re, im) if im.is_zero() => re.to_integer().map(Arc::new),
            Value::Complex(..) => None,
            Value::Bool(_) | Value::String(_) | Value::Unknown => None,
        }
    }

    /// The value as a real number, if it is one.
    pub fn to_float(&self) -> Option<Arc<Real>> {
        match self {
            Value::Int(n) => Some(Arc::new(Real::from_integer((**n).clone()))),
            Value::Float(x) => Some(x.clone()),
            Value::Complex(re, im) => im.is_zero().then(|| re.clone()),
            Value::Bool(_) | Value::String(_) | Value::Unknown => None,
        }
    }

    pub fn to_complex(&self) -> Option<(Arc<Real>, Arc<Real>)> {
        match self {
            Value::Complex(re, im) => Some((re.clone(), im.clone())),
            _ => self.to_float().map(|re| (re, Arc::new(Real::zero()))),
        }
    }

    pub fn to_i64(&self) -> Option<i64> {
        self.to_int()?.to_i64()
    }

    pub fn to_u64(&self) -> Option<u64> {
        self.to_int()?.to_u64()
    }

    /// The nearest `f64`; infinite if it is out of range. 0 for what is no real number.
    pub fn to_f64(&self) -> f64 {
        self.to_float().map_or(0.0, |x| x.to_f64())
    }

    /// The nearest `f32`; infinite if it is out of range.
    pub fn to_f32(&self) -> f32 {
        self.to_float().map_or(0.0, |x| x.to_f32())
    }

    /// -1, 0 or 1. Of a complex number: 0 or 1.
    pub fn sign(&self) -> i32 {
        let of = |negative: bool, zero: bool| {
            if zero {
                0
            } else if negative {
                -1
            } else {
                1
            }
        };
        match self {
            Value::Int(n) => of(n.is_negative(), n.is_zero()),
            Value::Float(x) => of(x.is_negative(), x.is_zero()),
            Value::Complex(re, im) => of(false, re.is_zero() && im.is_zero()),
            Value::Bool(_) | Value::String(_) | Value::Unknown => 1,
        }
    }

    /// Rounds to what a `float64` (`bits` 64) or a `float32` holds; `None` if it is out of range.
    pub fn round_float(&self, bits: u32) -> Option<Value> {
        round(&*self.to_float()?, bits).map(Value::float)
    }

    /// As `round_float`, both parts.
    pub fn round_complex(&self, bits: u32) -> Option<Value> {
        let (re, im) = self.to_complex()?;
        Some(Value::complex(round(&re, bits)?, round(&im, bits)?))
    }
}

/// What a float of 64 or 32 bits makes of `x`; `None` if it overflows.
fn round(x: &Real, bits: u32) -> Option<Real> {
    Real::from_f64(if bits == 32 { f64::from(x.to_f32()) } else { x.to_f64() })
}

/// Spec: Arithmetic operators. `unsigned_bits`: the width of the operand's type where it is unsigned, for `^`.
/// `None` if the operator is not defined on the value.
pub fn unary(op: UnaryOp, x: &Value, unsigned_bits: Option<u32>) -> Option<Value> {
    match (op, x) {
        (UnaryOp::Plus, Value::Int(_) | Value::Float(_) | Value::Complex(..)) => Some(x.clone()),
        (UnaryOp::Neg, Value::Int(n)) => Some(Value::int(-&**n)),
        (UnaryOp::Neg, Value::Float(f)) => Some(Value::float(-&**f)),
        (UnaryOp::Neg, Value::Complex(re, im)) => Some(Value::complex(-&**re, -&**im)),
        (UnaryOp::Xor, Value::Int(n)) => {
            let flipped = !&**n;
            Some(Value::int(match unsigned_bits {
                // For unsigned types only as many bits as the type has.
                Some(bits) => flipped & ((BigInt::one() << bits) - 1),
                None => flipped,
            }))
        }
        (UnaryOp::Not, Value::Bool(b)) => Some(Value::Bool(!b)),
        _ => None,
    }
}

/// Spec: Constant expressions. Not for comparisons and shifts. `integer`: `/` truncates.
/// `None` if the operator is not defined, for a division by zero, and for floats beyond all bounds.
pub fn binary(op: BinaryOp, x: &Value, y: &Value, integer: bool) -> Option<Value> {
    binary_of(op, x, y, integer).filter(|value| match value {
        Value::Float(x) => x.is_finite(),
        Value::Complex(re, im) => re.is_finite() && im.is_finite(),
        Value::Bool(_) | Value::String(_) | Value::Int(_) | Value::Unknown => true,
    })
}

fn binary_of(op: BinaryOp, x: &Value, y: &Value, integer: bool) -> Option<Value> {
    match (x, y) {
        (Value::Bool(a), Value::Bool(b)) => match op {
            BinaryOp::LogAnd => Some(Value::Bool(*a && *b)),
            BinaryOp::LogOr => Some(Value::Bool(*a || *b)),
            _ => None,
        },
        (Value::String(a), Value::String(b)) if op == BinaryOp::Add => Some(Value::string([&a[..], &b[..]].concat())),
        (Value::Int(a), Value::Int(b)) => binary_int(op, a, b, integer),
        (Value::Complex(..), _) | (_, Value::Complex(..)) => binary_complex(op, x.to_complex()?, y.to_complex()?),
        _ => binary_float(op, &*x.to_float()?, &*y.to_float()?),
    }
}

fn binary_int(op: BinaryOp, a: &BigInt, b: &BigInt, integer: bool) -> Option<Value> {
    Some(Value::int(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div | BinaryOp::Rem if b.is_zero() => return None,
        BinaryOp::Div if integer => a / b,
        BinaryOp::Div => return Some(Value::float(Real::new(BigRational::new(a.clone(), b.clone())))),
        BinaryOp::Rem => a % b,
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::AndNot => a & !b,
        _ => return None,
    }))
}

fn binary_float(op: BinaryOp, a: &Real, b: &Real) -> Option<Value> {
    Some(Value::float(match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div if !b.is_zero() => a / b,
        _ => return None,
    }))
}

type Parts = (Arc<Real>, Arc<Real>);

fn binary_complex(op: BinaryOp, (a, b): Parts, (c, d): Parts) -> Option<Value> {
    let (a, b, c, d) = (&*a, &*b, &*c, &*d);
    Some(match op {
        BinaryOp::Add => Value::complex(a + c, b + d),
        BinaryOp::Sub => Value::complex(a - c, b - d),
        BinaryOp::Mul => Value::complex(&(a * c) - &(b * d), &(b * c) + &(a * d)),
        BinaryOp::Div => {
            let s = &(c * c) + &(d * d);
            if s.is_zero() {
                return None;
            }
            Value::complex(&(&(a * c) + &(b * d)) / &s, &(&(b * c) - &(a * d)) / &s)
        }
        _ => return None,
    })
}

/// `x << n` or `x >> n` for an integer `x`.
pub fn shift(op: BinaryOp, x: &BigInt, n: u32) -> Value {
    Value::int(if op == BinaryOp::Shl { x << n } else { x >> n })
}

/// Spec: Comparison operators, for constants of the same kind. `None` if they can't be compared so.
pub fn compare(op: BinaryOp, x: &Value, y: &Value) -> Option<bool> {
    let ordering = match (x, y) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Complex(..), _) | (_, Value::Complex(..)) => {
            let same = x.to_complex()? == y.to_complex()?;
            return match op {
                BinaryOp::Eq => Some(same),
                BinaryOp::Ne => Some(!same),
                _ => None,
            };
        }
        _ => x.to_float()?.cmp(&y.to_float()?),
    };
    Some(match op {
        BinaryOp::Eq => ordering == Ordering::Equal,
        BinaryOp::Ne => ordering != Ordering::Equal,
        BinaryOp::Lt => ordering == Ordering::Less,
        BinaryOp::Le => ordering != Ordering::Greater,
        BinaryOp::Gt => ordering == Ordering::Greater,
        BinaryOp::Ge => ordering != Ordering::Less,
        _ => return None,
    })
}
