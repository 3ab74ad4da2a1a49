//! Floats to text, as strconv.AppendFloat lays them out.
//!
//! In: a float64 and the size (32 or 64) of the type that it came from. Out: bytes.
//! Always: digits are exact, or the shortest that read back the same; Go's layout of each verb.
//! Exact digits come from Rust's formatting, the shortest ones from Ryū.

use std::io::Write;

/// Decimal digits d1 d2 … of 0.d1d2… × 10^exp.
struct Digits {
    digits: Vec<u8>,
    exp: i32,
}

fn parse_sci(text: &str) -> Digits {
    let (mantissa, exp) = text.split_once('e').unwrap_or((text, "0"));
    let whole = mantissa.find('.').unwrap_or(mantissa.len());
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    let zeros = digits.iter().take_while(|&&d| d == b'0').count();
    let exp = exp.parse::<i32>().unwrap_or(0) + whole as i32 - zeros as i32;
    Digits { digits: digits[zeros..].to_vec(), exp }
}

fn strip_zeros(mut d: Digits) -> Digits {
    while d.digits.last() == Some(&b'0') {
        d.digits.pop();
    }
    if d.digits.is_empty() {
        d.exp = 0;
    }
    d
}

fn shortest(v: f64, size: u32) -> Digits {
    // Ryū breaks ties to even, as Go does; Rust's own formatting does not.
    let mut buffer = ryu::Buffer::new();
    let text = if size == 32 { buffer.format_finite(v as f32) } else { buffer.format_finite(v) };
    strip_zeros(parse_sci(text))
}

/// `n` ≥ 1 significant digits, rounded half to even on the exact value.
fn significant(v: f64, n: usize) -> Digits {
    // Beyond 800 digits a float64 has only zeros.
    strip_zeros(parse_sci(&format!("{v:.*e}", n.min(800) - 1)))
}

/// Appends `v` in format `verb` (one of b e E f g G x X) with precision `prec` (-1: shortest).
/// An unknown verb gives "%" and the verb, as in Go.
pub fn append_float(out: &mut Vec<u8>, v: f64, verb: u8, prec: i64, size: u32) {
    if v.is_nan() {
        return out.extend_from_slice(b"NaN");
    }
    if v.is_infinite() {
        return out.extend_from_slice(if v > 0.0 { b"+Inf" } else { b"-Inf" });
    }
    match verb {
        b'b' => return binary(out, v, size),
        b'x' | b'X' => return hexadecimal(out, v, verb, prec, size),
        b'e' | b'E' | b'f' | b'g' | b'G' => {}
        _ => return out.extend_from_slice(&[b'%', verb]),
    }
    if v.is_sign_negative() {
        out.push(b'-');
    }
    let v = v.abs();
    let is_shortest = prec < 0;
    match verb {
        b'f' if !is_shortest => fixed(out, v, prec as usize),
        b'f' => plain(out, &shortest(v, size)),
        b'e' | b'E' => {
            let d = if is_shortest { shortest(v, size) } else { significant(v, (prec as usize).saturating_add(1)) };
            let digits_after = if is_shortest { d.digits.len().saturating_sub(1) } else { prec as usize };
            scientific(out, &d, digits_after, verb);
        }
        _ => general(out, v, verb, prec, size),
    }
}

fn general(out: &mut Vec<u8>, v: f64, verb: u8, prec: i64, size: u32) {
    let is_shortest = prec < 0;
    let prec = if prec == 0 { 1 } else { prec };
    let d = if is_shortest { shortest(v, size) } else { significant(v, prec as usize) };
    let have = d.digits.len() as i64;
    let mut threshold = prec;
    if threshold > have && have >= d.exp as i64 {
        threshold = have;
    }
    if is_shortest {
        threshold = 6;
    }
    let exp = if d.digits.is_empty() { -1 } else { d.exp as i64 - 1 };
    if exp < -4 || exp >= threshold {
        let after = if is_shortest || prec > have { have - 1 } else { prec - 1 };
        return scientific(out, &d, after.max(0) as usize, verb + b'e' - b'g');
    }
    plain(out, &d);
}

/// d.ddde±dd
fn scientific(out: &mut Vec<u8>, d: &Digits, after: usize, e: u8) {
    out.push(*d.digits.first().unwrap_or(&b'0'));
    if after > 0 {
        out.push(b'.');
        let have = d.digits.get(1..).unwrap_or(&[]);
        let n = have.len().min(after);
        out.extend_from_slice(&have[..n]);
        out.resize(out.len() + after - n, b'0');
    }
    let exp = if d.digits.is_empty() { 0 } else { d.exp - 1 };
    out.push(e);
    exponent(out, exp);
}

fn exponent(out: &mut Vec<u8>, exp: i32) {
    let _ = write!(out, "{}{:02}", if exp < 0 { '-' } else { '+' }, exp.unsigned_abs());
}

/// ddd.ddd with as many digits as there are.
fn plain(out: &mut Vec<u8>, d: &Digits) {
    let n = d.digits.len();
    if d.exp > 0 {
        let whole = (d.exp as usize).min(n);
        out.extend_from_slice(&d.digits[..whole]);
        out.resize(out.len() + d.exp as usize - whole, b'0');
    } else {
        out.push(b'0');
    }
    let whole = d.exp.clamp(0, n as i32) as usize;
    if n > whole {
        out.push(b'.');
        if d.exp < 0 {
            out.resize(out.len() + d.exp.unsigned_abs() as usize, b'0');
        }
        out.extend_from_slice(&d.digits[whole..]);
    }
}

fn fixed(out: &mut Vec<u8>, v: f64, prec: usize) {
    // A float64 has at most 1074 digits after the point.
    let exact = prec.min(1100);
    let _ = write!(out, "{v:.exact$}");
    if prec > exact {
        out.resize(out.len() + prec - exact, b'0');
    }
}

/// Mantissa, exponent (value = mantissa × 2^exponent) and mantissa bits of the type.
fn parts(v: f64, size: u32) -> (u64, i32, u32) {
    if size == 32 {
        let bits = (v as f32).to_bits();
        let exp = (bits >> 23 & 0xFF) as i32;
        let mant = (bits & 0x7F_FFFF) as u64;
        if exp == 0 { (mant, 1 - 150, 23) } else { (mant | 1 << 23, exp - 150, 23) }
    } else {
        let bits = v.to_bits();
        let exp = (bits >> 52 & 0x7FF) as i32;
        let mant = bits & ((1 << 52) - 1);
        if exp == 0 { (mant, 1 - 1075, 52) } else { (mant | 1 << 52, exp - 1075, 52) }
    }
}

/// -ddddp±ddd
fn binary(out: &mut Vec<u8>, v: f64, size: u32) {
    if v.is_sign_negative() {
        out.push(b'-');
    }
    let (mant, exp, _) = parts(v, size);
    let _ = write!(out, "{mant}p{exp:+}");
}

/// -0x1.yyyyyyyyp±ddd
fn hexadecimal(out: &mut Vec<u8>, v: f64, verb: u8, prec: i64, size: u32) {
    if v.is_sign_negative() {
        out.push(b'-');
    }
    let (mut mant, exp, bits) = parts(v, size);
    let mut exp = if mant == 0 { 0 } else { exp + bits as i32 };
    // The leading 1 at bit 60.
    mant <<= 60 - bits;
    while mant != 0 && mant & 1 << 60 == 0 {
        mant <<= 1;
        exp -= 1;
    }
    if (0..15).contains(&prec) {
        let shift = prec as u32 * 4;
        let extra = (mant << shift) & ((1 << 60) - 1);
        mant >>= 60 - shift;
        if extra | (mant & 1) > 1 << 59 {
            mant += 1;
        }
        mant <<= 60 - shift;
        if mant & 1 << 61 != 0 {
            mant >>= 1;
            exp += 1;
        }
    }
    let digit = |d: u64| {
        let c = b"0123456789abcdef"[(d & 15) as usize];
        if verb == b'X' { c.to_ascii_uppercase() } else { c }
    };
    out.extend_from_slice(&[b'0', verb, b'0' + (mant >> 60 & 1) as u8]);
    mant <<= 4;
    if prec < 0 && mant != 0 {
        out.push(b'.');
        while mant != 0 {
            out.push(digit(mant >> 60));
            mant <<= 4;
        }
    } else if prec > 0 {
        out.push(b'.');
        for _ in 0..prec {
            out.push(digit(mant >> 60));
            mant <<= 4;
        }
    }
    out.push(if verb == b'X' { b'P' } else { b'p' });
    exponent(out, exp);
}
