//! Exact constant arithmetic (Spec: Constants, Constant expressions).
//!
//! In: literals and operators. Out: values, or the reason why there is none.
//! Always: integers and rationals are exact; a float that would need an unreasonable size falls back to 512 bits.
//! Not here: which types constants have (`check`).

use num_bigint::BigInt;
use num_rational::BigRational;
use std::sync::Arc;

/// A constant's value, without its type.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Bool(bool),
    /// Go strings are bytes, not always UTF-8.
    String(Arc<[u8]>),
    Int(Arc<BigInt>),
    Float(Arc<BigRational>),
    Complex(Arc<BigRational>, Arc<BigRational>),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}
