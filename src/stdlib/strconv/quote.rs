//! Go's quoted forms of strings and runes, and back.
//!
//! In: bytes. Out: bytes that stand in Go source for them, or the bytes that Go source stands for.
//! Always: what strconv.Quote* and Unquote* give. Not here: building Go's error values.

use crate::stdlib::unicode::tables::{is_graphic, is_print};
use crate::stdlib::utf8_core::{MAX_RUNE, RUNE_ERROR, decode, push, valid_rune};

/// Which runes stand for themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// All printable ones.
    Plain,
    /// Printable ASCII only.
    Ascii,
    /// All graphic ones (spaces among them).
    Graphic,
}

const HEX: &[u8; 16] = b"0123456789abcdef";

fn push_hex(out: &mut Vec<u8>, r: u32, digits: u32) {
    for i in (0..digits).rev() {
        out.push(HEX[(r >> (4 * i) & 15) as usize]);
    }
}

fn push_escaped(out: &mut Vec<u8>, r: u32, quote: u8, style: Style) {
    if r == quote as u32 || r == b'\\' as u32 {
        out.extend_from_slice(&[b'\\', r as u8]);
        return;
    }
    let itself = match style {
        Style::Ascii => r < 0x80 && is_print(r),
        Style::Plain => is_print(r),
        Style::Graphic => is_print(r) || is_graphic(r),
    };
    if itself {
        return push(out, r);
    }
    let short = match r {
        7 => b'a',
        8 => b'b',
        12 => b'f',
        10 => b'n',
        13 => b'r',
        9 => b't',
        11 => b'v',
        _ => 0,
    };
    if short != 0 {
        out.extend_from_slice(&[b'\\', short]);
    } else if r < 0x20 || r == 0x7F {
        out.extend_from_slice(b"\\x");
        push_hex(out, r, 2);
    } else if !valid_rune(r) {
        out.extend_from_slice(b"\\ufffd");
    } else if r < 0x10000 {
        out.extend_from_slice(b"\\u");
        push_hex(out, r, 4);
    } else {
        out.extend_from_slice(b"\\U");
        push_hex(out, r, 8);
    }
}

/// Appends `s` in double quotes.
pub fn quote(out: &mut Vec<u8>, s: &[u8], style: Style) {
    out.push(b'"');
    let mut rest = s;
    while let Some(&b) = rest.first() {
        let (r, w) = decode(rest);
        if w == 1 && r == RUNE_ERROR {
            out.extend_from_slice(b"\\x");
            push_hex(out, b as u32, 2);
        } else {
            push_escaped(out, r, b'"', style);
        }
        rest = &rest[w..];
    }
    out.push(b'"');
}

/// Appends `r` in single quotes; an invalid rune as U+FFFD.
pub fn quote_rune(out: &mut Vec<u8>, r: u32, style: Style) {
    let r = if valid_rune(r) { r } else { RUNE_ERROR };
    out.push(b'\'');
    push_escaped(out, r, b'\'', style);
    out.push(b'\'');
}

/// Whether `s` can stand unchanged between backquotes on one line.
pub fn can_backquote(s: &[u8]) -> bool {
    let mut rest = s;
    while !rest.is_empty() {
        let (r, w) = decode(rest);
        rest = &rest[w..];
        if w > 1 {
            if r == 0xFEFF {
                return false;
            }
            continue;
        }
        if r == RUNE_ERROR || (r < 0x20 && r != 9) || r == b'`' as u32 || r == 0x7F {
            return false;
        }
    }
    true
}

/// The first character of an escaped string: the rune or byte, whether it takes more than one byte in UTF-8,
/// and the bytes after it. `None` is strconv.ErrSyntax.
pub fn unquote_char(s: &[u8], quote: u8) -> Option<(u32, bool, &[u8])> {
    let c = *s.first()?;
    if c == quote && (quote == b'\'' || quote == b'"') {
        return None;
    }
    if c >= 0x80 {
        let (r, w) = decode(s);
        return Some((r, true, &s[w..]));
    }
    if c != b'\\' {
        return Some((c as u32, false, &s[1..]));
    }
    let e = *s.get(1)?;
    let rest = &s[2..];
    let simple = |r: u8| Some((r as u32, false, rest));
    match e {
        b'a' => simple(7),
        b'b' => simple(8),
        b'f' => simple(12),
        b'n' => simple(10),
        b'r' => simple(13),
        b't' => simple(9),
        b'v' => simple(11),
        b'\\' => simple(b'\\'),
        b'\'' | b'"' if e == quote => simple(e),
        b'x' | b'u' | b'U' => {
            let n = match e {
                b'x' => 2,
                b'u' => 4,
                _ => 8,
            };
            let mut v = 0u32;
            for &h in rest.get(..n)? {
                let d = (h as char).to_digit(16)?;
                v = v << 4 | d;
            }
            if e == b'x' {
                return Some((v, false, &rest[n..]));
            }
            valid_rune(v).then(|| (v, true, &rest[n..]))
        }
        b'0'..=b'7' => {
            let digits = s.get(1..4)?;
            let mut v = 0u32;
            for &d in digits {
                if !(b'0'..=b'7').contains(&d) {
                    return None;
                }
                v = v << 3 | (d - b'0') as u32;
            }
            (v <= 255).then(|| (v, false, &s[4..]))
        }
        _ => None,
    }
}

/// The quoted string that `s` begins with (its length), and with `out` its value too.
fn scan_quoted(s: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    if s.len() < 2 {
        return None;
    }
    let quote = s[0];
    match quote {
        b'`' => {
            let end = 1 + s[1..].iter().position(|&b| b == b'`')?;
            out.extend(s[1..end].iter().filter(|&&b| b != b'\r'));
            Some(end + 1)
        }
        b'"' | b'\'' => {
            let mut rest = &s[1..];
            let mut n = 0;
            loop {
                let &b = rest.first()?;
                if b == quote {
                    return Some(s.len() - rest.len() + 1);
                }
                if b == b'\n' || (quote == b'\'' && n == 1) {
                    return None;
                }
                let (r, multi, after) = unquote_char(rest, quote)?;
                if r < 0x80 || !multi {
                    out.push(r as u8);
                } else if r == RUNE_ERROR && rest[0] != 0xEF && rest[0] != b'\\' && quote == b'"' {
                    // An invalid byte in the source becomes U+FFFD.
                    push(out, RUNE_ERROR);
                } else {
                    push(out, r.min(MAX_RUNE));
                }
                rest = after;
                n += 1;
            }
        }
        _ => None,
    }
}

/// What strconv.Unquote gives; `None` is strconv.ErrSyntax.
pub fn unquote(s: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let n = scan_quoted(s, &mut out)?;
    (n == s.len()).then_some(out)
}

/// What strconv.QuotedPrefix gives, as a length.
pub fn quoted_prefix(s: &[u8]) -> Option<usize> {
    scan_quoted(s, &mut Vec::new())
}
