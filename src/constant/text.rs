//! Constants as messages show them.

use super::{Real, Value};
use std::fmt;

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Bool(b) => write!(f, "{b}"),
            Value::String(s) => f.write_str(&shortened(&quote(s))),
            Value::Int(n) => write!(f, "{n}"),
            Value::Float(x) => f.write_str(&real_text(x)),
            Value::Complex(re, im) => write!(f, "({} + {}i)", real_text(re), real_text(im)),
            Value::Unknown => f.write_str("unknown"),
        }
    }
}

/// Long strings are cut to 72 characters.
fn shortened(text: &str) -> String {
    const MAX: usize = 72;
    if text.chars().count() <= MAX {
        return text.to_string();
    }
    let cut: String = text.chars().take(MAX - 3).collect();
    format!("{cut}...")
}

/// As Go's `%.6g`, whatever the exponent.
fn real_text(x: &Real) -> String {
    let nearest = x.to_f64();
    if x.is_zero() || nearest != 0.0 && nearest.is_finite() {
        let short = float_text(nearest);
        // All digits where six would tell a whole number.
        return if short.contains('.') || x.to_integer().is_some() { short } else { all_digits(nearest) };
    }
    // Out of a float64's range.
    let (whole, rest) = x.log10();
    let scientific = format!("{:.5e}", 10f64.powf(rest));
    let (mantissa, more) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let sign = if x.is_negative() { "-" } else { "" };
    format!("{sign}{}e{:+}", trimmed(mantissa), whole + more.parse::<i64>().unwrap_or(0))
}

/// As Go's `%.6g` for a finite number.
fn float_text(x: f64) -> String {
    if x == 0.0 {
        return "0".to_string();
    }
    let scientific = format!("{x:.5e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        return trimmed(&format!("{x:.*}", (5 - exponent).max(0) as usize));
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{}e{sign}{:02}", trimmed(mantissa), exponent.abs())
}

/// As Go's `%g`.
fn all_digits(x: f64) -> String {
    let scientific = format!("{x:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..6).contains(&exponent) {
        return format!("{x}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}

fn trimmed(digits: &str) -> String {
    if !digits.contains('.') {
        return digits.to_string();
    }
    digits.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A Go string literal for these bytes, as `%q` writes it.
pub fn quote(bytes: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\x0b' => out.push_str("\\v"),
                c if (c as u32) < 0x20 || c as u32 == 0x7f => out.push_str(&format!("\\x{:02x}", c as u32)),
                c if c.is_control() => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push(c),
            }
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push('"');
    out
}
