//! Text to numbers, with the syntax and the limits of strconv's Parse functions.
//!
//! In: bytes. Out: a value, or the kind of failure and the value that Go returns beside it.
//! Not here: building Go's error values.

/// What is wrong with the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// strconv.ErrSyntax
    Syntax = 1,
    /// strconv.ErrRange
    Range = 2,
    /// "invalid base "
    Base = 3,
    /// "invalid bit size "
    BitSize = 4,
}

/// Whether underscores stand only between digits, or after a base prefix.
fn underscores_ok(s: &[u8]) -> bool {
    let s = match s {
        [b'+' | b'-', rest @ ..] => rest,
        _ => s,
    };
    let prefixed = s.len() >= 2 && s[0] == b'0' && matches!(s[1] | 0x20, b'b' | b'o' | b'x');
    let hex = prefixed && s[1] | 0x20 == b'x';
    let mut after_digit = prefixed;
    let mut after_underscore = false;
    for &c in &s[if prefixed { 2 } else { 0 }..] {
        if c.is_ascii_digit() || hex && c.is_ascii_hexdigit() {
            (after_digit, after_underscore) = (true, false);
        } else if c == b'_' {
            if !after_digit {
                return false;
            }
            (after_digit, after_underscore) = (false, true);
        } else {
            if after_underscore {
                return false;
            }
            (after_digit, after_underscore) = (false, false);
        }
    }
    !after_underscore
}

/// strconv.ParseUint.
pub fn parse_uint(s: &[u8], base: i64, bits: i64) -> Result<u64, (Failure, u64)> {
    if s.is_empty() {
        return Err((Failure::Syntax, 0));
    }
    let (radix, digits) = match base {
        2..=36 => (base as u64, s),
        0 if s[0] != b'0' => (10, s),
        0 if s.len() >= 3 && s[1] | 0x20 == b'b' => (2, &s[2..]),
        0 if s.len() >= 3 && s[1] | 0x20 == b'o' => (8, &s[2..]),
        0 if s.len() >= 3 && s[1] | 0x20 == b'x' => (16, &s[2..]),
        0 => (8, &s[1..]),
        _ => return Err((Failure::Base, 0)),
    };
    let bits = match bits {
        0 => 64,
        1..=64 => bits,
        _ => return Err((Failure::BitSize, 0)),
    };
    let max = u64::MAX >> (64 - bits);
    let (mut n, mut underscores, mut overflow) = (0u64, false, false);
    for &c in digits {
        let d = match c {
            b'_' if base == 0 => {
                underscores = true;
                continue;
            }
            b'0'..=b'9' => c - b'0',
            b'a'..=b'z' | b'A'..=b'Z' => (c | 0x20) - b'a' + 10,
            _ => return Err((Failure::Syntax, 0)),
        } as u64;
        if d >= radix {
            return Err((Failure::Syntax, 0));
        }
        // Go stops at the first digit that is too much: what follows is not looked at.
        match n.checked_mul(radix).and_then(|n| n.checked_add(d)) {
            Some(v) if v <= max => n = v,
            _ => {
                overflow = true;
                break;
            }
        }
    }
    if overflow {
        return Err((Failure::Range, max));
    }
    if underscores && !underscores_ok(s) {
        return Err((Failure::Syntax, 0));
    }
    Ok(n)
}

/// strconv.ParseInt.
pub fn parse_int(s: &[u8], base: i64, bits: i64) -> Result<i64, (Failure, i64)> {
    let (negative, digits) = match s {
        [] => return Err((Failure::Syntax, 0)),
        [b'+', rest @ ..] => (false, rest),
        [b'-', rest @ ..] => (true, rest),
        _ => (false, s),
    };
    let n = match parse_uint(digits, base, bits) {
        Ok(n) => n,
        Err((Failure::Range, n)) => n,
        Err((why, _)) => return Err((why, 0)),
    };
    let bits = if bits == 0 { 64 } else { bits };
    let limit = 1u64 << (bits - 1);
    if !negative && n >= limit {
        return Err((Failure::Range, (limit - 1) as i64));
    }
    if negative && n > limit {
        return Err((Failure::Range, (limit as i64).wrapping_neg()));
    }
    Ok(if negative { (n as i64).wrapping_neg() } else { n as i64 })
}

fn special(s: &[u8]) -> Option<(f64, usize)> {
    let (sign, signed, rest) = match s {
        [b'+', rest @ ..] => (1.0, true, rest),
        [b'-', rest @ ..] => (-1.0, true, rest),
        _ => (1.0, false, s),
    };
    let starts = |word: &str| rest.len() >= word.len() && rest[..word.len()].eq_ignore_ascii_case(word.as_bytes());
    let n = signed as usize;
    if starts("infinity") {
        Some((sign * f64::INFINITY, n + 8))
    } else if starts("inf") {
        Some((sign * f64::INFINITY, n + 3))
    } else if !signed && starts("nan") {
        Some((f64::NAN, 3))
    } else {
        None
    }
}

/// The number that `s` begins with: its value and its length. A float32's value is rounded once, to it.
pub fn parse_float_prefix(s: &[u8], bits: i64) -> Result<(f64, usize), (Failure, f64, usize)> {
    if let Some(v) = special(s) {
        return Ok(v);
    }
    let syntax = Err((Failure::Syntax, 0.0, 0));
    let mut i = 0;
    let negative = s.first() == Some(&b'-');
    if matches!(s.first(), Some(b'+' | b'-')) {
        i = 1;
    }
    let hex = s.len() > i + 2 && s[i] == b'0' && s[i + 1] | 0x20 == b'x';
    if hex {
        i += 2;
    }
    let mut text = String::new();
    let (mut underscores, mut dot, mut digits) = (false, false, false);
    while let Some(&c) = s.get(i) {
        match c {
            b'_' => underscores = true,
            b'.' if !dot => {
                dot = true;
                text.push('.');
            }
            _ if c.is_ascii_digit() || hex && c.is_ascii_hexdigit() => {
                digits = true;
                text.push(c as char);
            }
            _ => break,
        }
        i += 1;
    }
    if !digits {
        return syntax;
    }
    let mut exp = 0i64;
    let mark = if hex { b'p' } else { b'e' };
    if s.get(i).is_some_and(|c| c | 0x20 == mark) {
        i += 1;
        let exp_negative = s.get(i) == Some(&b'-');
        if matches!(s.get(i), Some(b'+' | b'-')) {
            i += 1;
        }
        if !s.get(i).is_some_and(u8::is_ascii_digit) {
            return syntax;
        }
        while let Some(&c) = s.get(i) {
            match c {
                b'_' => underscores = true,
                b'0'..=b'9' if exp < 10000 => exp = exp * 10 + (c - b'0') as i64,
                b'0'..=b'9' => {}
                _ => break,
            }
            i += 1;
        }
        if exp_negative {
            exp = -exp;
        }
    } else if hex {
        return syntax;
    }
    if underscores && !underscores_ok(&s[..i]) {
        return syntax;
    }
    let value = if hex { hex_value(&text, exp, bits) } else { decimal_value(&text, exp, bits) };
    let value = if negative { -value } else { value };
    if value.is_infinite() { Err((Failure::Range, value, i)) } else { Ok((value, i)) }
}

fn decimal_value(text: &str, exp: i64, bits: i64) -> f64 {
    let text = format!("{text}e{exp}");
    if bits == 32 { text.parse::<f32>().map_or(0.0, |v| v as f64) } else { text.parse::<f64>().unwrap_or(0.0) }
}

/// Hexadecimal digits with at most one point, times 2^exp, rounded half to even to the type.
fn hex_value(text: &str, exp: i64, bits: i64) -> f64 {
    let (mut mant, mut exp, mut after_dot) = (0u64, exp, false);
    let mut sticky = false;
    for c in text.chars() {
        let Some(d) = c.to_digit(16) else {
            after_dot = true;
            continue;
        };
        if mant >> 60 == 0 {
            mant = mant << 4 | d as u64;
            exp -= if after_dot { 4 } else { 0 };
        } else {
            sticky |= d != 0;
            exp += if after_dot { 0 } else { 4 };
        }
    }
    if mant == 0 {
        return 0.0;
    }
    let (mant_bits, min_exp, max_exp) = if bits == 32 { (24, -149, 127) } else { (53, -1074, 1023) };
    // Normalise to 64 bits, then drop to the precision that the exponent leaves.
    let shift = mant.leading_zeros() as i64;
    mant <<= shift;
    exp -= shift;
    let mut drop = 64 - mant_bits;
    if exp + drop < min_exp {
        drop = min_exp - exp;
    }
    if drop > 64 {
        return 0.0;
    }
    let (kept, rest, half) =
        if drop == 64 { (0, mant, 1u64 << 63) } else { (mant >> drop, mant & ((1 << drop) - 1), 1u64 << (drop - 1)) };
    let up = rest > half || rest == half && (sticky || kept & 1 == 1);
    let kept = kept + up as u64;
    exp += drop;
    if kept == 0 {
        return 0.0;
    }
    if exp + (63 - kept.leading_zeros() as i64) > max_exp {
        return f64::INFINITY;
    }
    // Exact: kept has at most 53 bits and the result is representable.
    let half_exp = exp / 2;
    kept as f64 * 2f64.powi(half_exp as i32) * 2f64.powi((exp - half_exp) as i32)
}

/// strconv.ParseFloat.
pub fn parse_float(s: &[u8], bits: i64) -> Result<f64, (Failure, f64)> {
    match parse_float_prefix(s, bits) {
        Ok((v, n)) if n == s.len() => Ok(v),
        Err((Failure::Range, v, n)) if n == s.len() => Err((Failure::Range, v)),
        _ => Err((Failure::Syntax, 0.0)),
    }
}

/// strconv.FormatInt and FormatUint: `negative` puts a sign before the magnitude. `base` is 2..=36.
pub fn append_uint(out: &mut Vec<u8>, mut n: u64, base: u64, negative: bool) {
    let mut buf = [0u8; 65];
    let mut i = buf.len();
    loop {
        i -= 1;
        buf[i] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(n % base) as usize];
        n /= base;
        if n == 0 {
            break;
        }
    }
    if negative {
        i -= 1;
        buf[i] = b'-';
    }
    out.extend_from_slice(&buf[i..]);
}
