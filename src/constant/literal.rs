//! The values of literals (Spec: Integer literals to String literals).

use super::{Real, Value};
use crate::syntax::ast::LitKind;
use num_bigint::BigInt;
use num_traits::{Num, Zero};

/// The value of a literal as it is written; `None` if it is malformed or too large.
pub fn parse_literal(kind: LitKind, text: &str) -> Option<Value> {
    match kind {
        LitKind::Int => parse_int(text).map(Value::int),
        LitKind::Float => parse_float(text).map(Value::float),
        LitKind::Imag => {
            let digits = text.strip_suffix('i')?;
            Some(Value::complex(Real::zero(), parse_imaginary(digits)?))
        }
        LitKind::Rune => {
            let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
            let mut rest = inner;
            match next_char(&mut rest)? {
                Unit::Byte(b) if rest.is_empty() => Some(Value::int(b)),
                Unit::Char(c) if rest.is_empty() => Some(Value::int(c as u32)),
                _ => None,
            }
        }
        LitKind::String => parse_string(text).map(Value::string),
    }
}

fn parse_int(text: &str) -> Option<BigInt> {
    let clean: String = text.chars().filter(|&c| c != '_').collect();
    let (radix, digits) = split_radix(&clean);
    BigInt::from_str_radix(digits, radix).ok()
}

fn split_radix(text: &str) -> (u32, &str) {
    let bytes = text.as_bytes();
    if bytes.len() < 2 || bytes[0] != b'0' {
        return (10, text);
    }
    match bytes[1] {
        b'x' | b'X' => (16, &text[2..]),
        b'b' | b'B' => (2, &text[2..]),
        b'o' | b'O' => (8, &text[2..]),
        _ => (8, &text[1..]),
    }
}

/// For backward compatibility an imaginary literal of decimal digits is decimal, leading zeros or not.
fn parse_imaginary(text: &str) -> Option<Real> {
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'_') {
        let clean: String = text.chars().filter(|&c| c != '_').collect();
        return BigInt::from_str_radix(&clean, 10).ok().map(Real::from_integer);
    }
    if text.contains(['.', 'p', 'P'])
        || (!text.starts_with("0x") && !text.starts_with("0X") && text.contains(['e', 'E']))
    {
        return parse_float(text);
    }
    parse_int(text).map(Real::from_integer)
}

/// `None` also where the exponent is out of all bounds, as gc has it: beyond 64 bits, or beyond 32 for the power of two
/// that is part of a number other than 0. Decimal numbers that are too small are 0.
fn parse_float(text: &str) -> Option<Real> {
    let clean: String = text.chars().filter(|&c| c != '_').collect();
    let hex = clean.strip_prefix("0x").or_else(|| clean.strip_prefix("0X"));
    let (radix, body, marks) = match hex {
        Some(body) => (16, body, ['p', 'P']),
        None => (10, clean.as_str(), ['e', 'E']),
    };
    let (mantissa, exponent) = match body.split_once(marks) {
        Some((m, e)) => (m, e.parse::<i64>().ok()?),
        None => (body, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = BigInt::from_str_radix(&format!("0{whole}{fraction}"), radix).ok()?;
    if digits.is_zero() {
        return Some(Real::zero());
    }
    let places = fraction.len() as i64 * if radix == 16 { 4 } else { 1 };
    let power = exponent.checked_sub(places)?;
    let length = power.checked_add_unsigned(digits.bits())?;
    if !(i64::from(i32::MIN)..=i64::from(i32::MAX)).contains(&length) {
        return None;
    }
    Some(Real::scaled(digits, if radix == 16 { 2 } else { 10 }, power)).filter(Real::is_finite)
}

enum Unit {
    Byte(u8),
    Char(char),
}

fn parse_string(text: &str) -> Option<Vec<u8>> {
    if let Some(raw) = text.strip_prefix('`') {
        // Spec: String literals. Carriage returns are discarded from raw strings.
        return Some(raw.strip_suffix('`')?.bytes().filter(|&b| b != b'\r').collect());
    }
    let mut rest = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        match next_char(&mut rest)? {
            Unit::Byte(b) => out.push(b),
            Unit::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Some(out)
}

/// Takes one character or escape sequence off `rest`.
fn next_char(rest: &mut &str) -> Option<Unit> {
    let mut chars = rest.chars();
    let first = chars.next()?;
    if first != '\\' {
        *rest = chars.as_str();
        return Some(Unit::Char(first));
    }
    let escape = chars.next()?;
    *rest = chars.as_str();
    let simple = |c| Some(Unit::Char(c));
    match escape {
        'a' => simple('\x07'),
        'b' => simple('\x08'),
        'f' => simple('\x0c'),
        'n' => simple('\n'),
        'r' => simple('\r'),
        't' => simple('\t'),
        'v' => simple('\x0b'),
        '\\' | '\'' | '"' => simple(escape),
        'x' => number(rest, 2, 16).and_then(|n| u8::try_from(n).ok()).map(Unit::Byte),
        'u' => number(rest, 4, 16).and_then(char::from_u32).map(Unit::Char),
        'U' => number(rest, 8, 16).and_then(char::from_u32).map(Unit::Char),
        '0'..='7' => {
            let high = escape.to_digit(8)?;
            number(rest, 2, 8).and_then(|low| u8::try_from(high * 64 + low).ok()).map(Unit::Byte)
        }
        _ => None,
    }
}

fn number(rest: &mut &str, len: usize, radix: u32) -> Option<u32> {
    let digits = rest.get(..len)?;
    *rest = &rest[len..];
    u32::from_str_radix(digits, radix).ok()
}
