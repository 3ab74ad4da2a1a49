//! One operand's text: padding, signs, digits, quotes, as fmt's verbs lay them out.
//!
//! In: a scalar or bytes, and the flags, width and precision of a verb. Out: bytes appended to `out`.
//! Always: what package fmt prints for the same operand. Not here: choosing the form by type (`print`).

use crate::stdlib::strconv::ftoa::append_float;
use crate::stdlib::strconv::quote::{Style, can_backquote, quote, quote_rune};
use crate::stdlib::unicode::tables::is_print;
use crate::stdlib::utf8_core::{MAX_RUNE, RUNE_ERROR, count, decode, push};

/// The flags, width and precision of one verb.
#[derive(Clone, Copy, Default, Debug)]
pub struct Flags {
    pub minus: bool,
    pub plus: bool,
    pub sharp: bool,
    pub space: bool,
    pub zero: bool,
    /// `%+v`: `plus` is moved here.
    pub plus_v: bool,
    /// `%#v`: `sharp` is moved here.
    pub sharp_v: bool,
    pub width: Option<usize>,
    pub prec: Option<usize>,
}

/// The output and the flags that hold for what is written next.
#[derive(Default)]
pub struct Formatter {
    pub out: Vec<u8>,
    pub flags: Flags,
}

impl Formatter {
    fn padding(&mut self, n: usize) {
        // Zeros may only stand at the left.
        let byte = if self.flags.zero && !self.flags.minus { b'0' } else { b' ' };
        self.out.resize(self.out.len() + n, byte);
    }

    /// Appends `s`, padded to the width in runes.
    pub fn pad(&mut self, s: &[u8]) {
        let width = match self.flags.width {
            None | Some(0) => return self.out.extend_from_slice(s),
            Some(w) => w.saturating_sub(count(s)),
        };
        if self.flags.minus {
            self.out.extend_from_slice(s);
            self.padding(width);
        } else {
            self.padding(width);
            self.out.extend_from_slice(s);
        }
    }

    fn pad_without_zeros(&mut self, s: &[u8]) {
        let zero = std::mem::replace(&mut self.flags.zero, false);
        self.pad(s);
        self.flags.zero = zero;
    }

    /// `%t`
    pub fn boolean(&mut self, v: bool) {
        self.pad(if v { b"true" } else { b"false" });
    }

    /// `%d %b %o %O %x %X`: `v` holds a signed number's bits when `signed`.
    pub fn integer(&mut self, v: u64, base: u64, signed: bool, verb: char, upper: bool) {
        let f = self.flags;
        let negative = signed && (v as i64) < 0;
        let mut u = if negative { v.wrapping_neg() } else { v };
        if base == 10 && f.width.is_none() && f.prec.is_none() && !f.plus && !f.space && verb != 'O' {
            return self.plain_decimal(u, negative);
        }
        let mut prec = 0;
        if let Some(p) = f.prec {
            prec = p;
            if p == 0 && u == 0 {
                let zero = std::mem::replace(&mut self.flags.zero, false);
                self.padding(f.width.unwrap_or(0));
                self.flags.zero = zero;
                return;
            }
        } else if f.zero && !f.minus && f.width.is_some() {
            // Zeros to the width are a precision that leaves room for the sign.
            prec = f.width.unwrap_or(0);
            if negative || f.plus || f.space {
                prec = prec.saturating_sub(1);
            }
        }
        // Built from the right.
        let digits: &[u8; 17] = if upper { b"0123456789ABCDEFX" } else { b"0123456789abcdefx" };
        let mut rev = Vec::with_capacity(72);
        loop {
            rev.push(digits[(u % base) as usize]);
            u /= base;
            if u == 0 {
                break;
            }
        }
        if rev.len() < prec {
            rev.resize(prec, b'0');
        }
        if f.sharp {
            match base {
                2 => rev.extend_from_slice(b"b0"),
                8 if rev.last() != Some(&b'0') => rev.push(b'0'),
                16 => rev.extend_from_slice(&[digits[16], b'0']),
                _ => {}
            }
        }
        if verb == 'O' {
            rev.extend_from_slice(b"o0");
        }
        if negative {
            rev.push(b'-');
        } else if f.plus {
            rev.push(b'+');
        } else if f.space {
            rev.push(b' ');
        }
        rev.reverse();
        self.pad_without_zeros(&rev);
    }

    fn plain_decimal(&mut self, mut u: u64, negative: bool) {
        let mut buf = [0u8; 21];
        let mut i = buf.len();
        loop {
            i -= 1;
            buf[i] = b'0' + (u % 10) as u8;
            u /= 10;
            if u == 0 {
                break;
            }
        }
        if negative {
            i -= 1;
            buf[i] = b'-';
        }
        self.out.extend_from_slice(&buf[i..]);
    }

    /// `%U`
    pub fn unicode(&mut self, u: u64) {
        let prec = self.flags.prec.unwrap_or(4).max(4);
        let mut text = format!("U+{u:0prec$X}").into_bytes();
        if self.flags.sharp && u <= MAX_RUNE as u64 && is_print(u as u32) {
            text.extend_from_slice(b" '");
            push(&mut text, u as u32);
            text.push(b'\'');
        }
        self.pad_without_zeros(&text);
    }

    fn truncate<'a>(&self, s: &'a [u8]) -> &'a [u8] {
        let Some(prec) = self.flags.prec else { return s };
        let mut at = 0;
        for _ in 0..prec {
            if at >= s.len() {
                return s;
            }
            at += decode(&s[at..]).1;
        }
        &s[..at]
    }

    /// `%s`
    pub fn string(&mut self, s: &[u8]) {
        let s = self.truncate(s);
        self.pad(s);
    }

    /// `%x %X` of a string or bytes.
    pub fn hex_string(&mut self, s: &[u8], upper: bool) {
        let f = self.flags;
        let s = &s[..f.prec.unwrap_or(s.len()).min(s.len())];
        if s.is_empty() {
            return self.padding(f.width.unwrap_or(0));
        }
        let mut width = 2 * s.len();
        if f.space {
            if f.sharp {
                width *= 2;
            }
            width += s.len() - 1;
        } else if f.sharp {
            width += 2;
        }
        let fill = f.width.unwrap_or(0).saturating_sub(width);
        if !f.minus {
            self.padding(fill);
        }
        let digits: &[u8; 17] = if upper { b"0123456789ABCDEFX" } else { b"0123456789abcdefx" };
        for (i, &c) in s.iter().enumerate() {
            if f.space && i > 0 {
                self.out.push(b' ');
            }
            if f.sharp && (i == 0 || f.space) {
                self.out.extend_from_slice(&[b'0', digits[16]]);
            }
            self.out.extend_from_slice(&[digits[(c >> 4) as usize], digits[(c & 15) as usize]]);
        }
        if f.minus {
            self.padding(fill);
        }
    }

    /// `%q` of a string.
    pub fn quoted(&mut self, s: &[u8]) {
        let s = self.truncate(s);
        let mut text = Vec::with_capacity(s.len() + 2);
        if self.flags.sharp && can_backquote(s) {
            text.push(b'`');
            text.extend_from_slice(s);
            text.push(b'`');
        } else {
            quote(&mut text, s, if self.flags.plus { Style::Ascii } else { Style::Plain });
        }
        self.pad(&text);
    }

    /// `%c`
    pub fn character(&mut self, v: u64) {
        let mut text = Vec::with_capacity(4);
        push(&mut text, rune_of(v));
        self.pad(&text);
    }

    /// `%q` of an integer.
    pub fn quoted_rune(&mut self, v: u64) {
        let mut text = Vec::new();
        quote_rune(&mut text, rune_of(v), if self.flags.plus { Style::Ascii } else { Style::Plain });
        self.pad(&text);
    }

    /// `%e %f %g %b %x` and their capitals; `prec` is the verb's own default, -1 for the shortest.
    pub fn float(&mut self, v: f64, size: u32, verb: u8, prec: i64) {
        let f = self.flags;
        let prec = f.prec.map_or(prec, |p| p as i64);
        let mut num = Vec::with_capacity(32);
        append_float(&mut num, v, verb, prec, size);
        // From here on num begins with a sign.
        if !matches!(num[0], b'-' | b'+') {
            num.insert(0, b'+');
        }
        if f.space && num[0] == b'+' && !f.plus {
            num[0] = b' ';
        }
        if !v.is_finite() {
            // What is no number is not padded with zeros; NaN has a sign only if one was asked for.
            let unsigned = v.is_nan() && !f.space && !f.plus;
            return self.pad_without_zeros(&num[unsigned as usize..]);
        }
        if f.sharp && verb != b'b' {
            restore_zeros(&mut num, verb, prec);
        }
        if f.plus || num[0] != b'+' {
            if f.zero && !f.minus && f.width.is_some_and(|w| w > num.len()) {
                self.out.push(num[0]);
                self.padding(f.width.unwrap_or(0) - num.len());
                self.out.extend_from_slice(&num[1..]);
                return;
            }
            return self.pad(&num);
        }
        self.pad(&num[1..]);
    }
}

fn rune_of(v: u64) -> u32 {
    if v > MAX_RUNE as u64 { RUNE_ERROR } else { v as u32 }
}

/// The flag `#` keeps a decimal point and the zeros that %g drops.
fn restore_zeros(num: &mut Vec<u8>, verb: u8, prec: i64) {
    let mut digits = match verb {
        b'g' | b'G' | b'x' if prec == -1 => 6,
        b'g' | b'G' | b'x' => prec,
        _ => 0,
    };
    let is_hex = matches!(verb, b'x' | b'X');
    let tail_at = num.iter().position(|&c| matches!(c, b'p' | b'P') || matches!(c, b'e' | b'E') && !is_hex);
    let tail = tail_at.map_or(Vec::new(), |at| num.split_off(at));
    let (mut point, mut nonzero) = (false, false);
    for &c in &num[1..] {
        if c == b'.' {
            point = true;
            continue;
        }
        nonzero |= c != b'0';
        if nonzero {
            digits -= 1;
        }
    }
    if !point {
        if num.len() == 2 && num[1] == b'0' {
            digits -= 1;
        }
        num.push(b'.');
    }
    if digits > 0 {
        num.resize(num.len() + digits as usize, b'0');
    }
    num.extend_from_slice(&tail);
}
