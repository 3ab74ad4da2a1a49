//! UTF-8 as Go reads it: any bytes are a string, and what is not UTF-8 decodes as U+FFFD of width 1.
//!
//! In: bytes. Out: runes and widths.
//! Always: surrogates, overlong forms and runes beyond U+10FFFF are invalid.

/// What an invalid sequence decodes to.
pub const RUNE_ERROR: u32 = 0xFFFD;
/// The largest valid rune.
pub const MAX_RUNE: u32 = 0x10FFFF;

/// The first rune of `s` and its width; (U+FFFD, 0) for no bytes, (U+FFFD, 1) for invalid ones.
#[inline]
pub fn decode(s: &[u8]) -> (u32, usize) {
    match s.first() {
        None => (RUNE_ERROR, 0),
        Some(&b) if b < 0x80 => (b as u32, 1),
        _ => decode_long(s),
    }
}

fn decode_long(s: &[u8]) -> (u32, usize) {
    const BAD: (u32, usize) = (RUNE_ERROR, 1);
    let lead = s[0];
    let (len, lo, hi) = match lead {
        0xC2..=0xDF => (2, 0x80, 0xBF),
        0xE0 => (3, 0xA0, 0xBF),
        0xED => (3, 0x80, 0x9F),
        0xE1..=0xEF => (3, 0x80, 0xBF),
        0xF0 => (4, 0x90, 0xBF),
        0xF1..=0xF3 => (4, 0x80, 0xBF),
        0xF4 => (4, 0x80, 0x8F),
        _ => return BAD,
    };
    if s.len() < len || s[1] < lo || s[1] > hi {
        return BAD;
    }
    let mut r = (lead as u32) & (0x7F >> len);
    for &b in &s[1..len] {
        if b & 0xC0 != 0x80 {
            return BAD;
        }
        r = r << 6 | (b & 0x3F) as u32;
    }
    (r, len)
}

/// The last rune of `s` and its width, by the same rules as [`decode`].
pub fn decode_last(s: &[u8]) -> (u32, usize) {
    let n = s.len();
    if n == 0 {
        return (RUNE_ERROR, 0);
    }
    let least = n.saturating_sub(4);
    let mut start = n - 1;
    while start > least && s[start] & 0xC0 == 0x80 {
        start -= 1;
    }
    let (r, w) = decode(&s[start..]);
    if start + w == n { (r, w) } else { (RUNE_ERROR, 1) }
}

/// Appends `r`; an invalid rune is written as U+FFFD.
#[inline]
pub fn push(out: &mut Vec<u8>, r: u32) {
    if r < 0x80 {
        out.push(r as u8);
        return;
    }
    let c = char::from_u32(r).unwrap_or('\u{FFFD}');
    let mut buf = [0; 4];
    out.extend_from_slice(c.encode_utf8(&mut buf).as_bytes());
}

/// How many runes `s` holds; each invalid byte counts as one.
pub fn count(s: &[u8]) -> usize {
    if s.is_ascii() {
        return s.len();
    }
    Runes(s).count()
}

/// Whether `s` is UTF-8 throughout.
pub fn valid(s: &[u8]) -> bool {
    std::str::from_utf8(s).is_ok()
}

/// Whether `r` can be encoded.
pub fn valid_rune(r: u32) -> bool {
    char::from_u32(r).is_some()
}

/// Bytes that `r` takes; `None` for an invalid rune.
pub fn rune_len(r: u32) -> Option<usize> {
    char::from_u32(r).map(char::len_utf8)
}

/// Whether `s` begins with a whole rune, valid or not (an invalid byte is a whole rune of width 1).
pub fn full_rune(s: &[u8]) -> bool {
    let (r, w) = decode(s);
    if w == 0 {
        return false;
    }
    if r != RUNE_ERROR || w != 1 {
        return true;
    }
    // Not whole only if what is there is a proper beginning of a longer sequence.
    let len = match s[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return true,
    };
    if s.len() >= len {
        return true;
    }
    let mut padded = [0x80u8; 4];
    padded[..s.len()].copy_from_slice(s);
    if s.len() == 1 {
        return false;
    }
    // The second byte decides; later ones only need to continue.
    let second_ok = match s[0] {
        0xE0 => s[1] >= 0xA0 && s[1] <= 0xBF,
        0xED => s[1] >= 0x80 && s[1] <= 0x9F,
        0xF0 => s[1] >= 0x90 && s[1] <= 0xBF,
        0xF4 => s[1] >= 0x80 && s[1] <= 0x8F,
        _ => s[1] & 0xC0 == 0x80,
    };
    !(second_ok && s[2..].iter().all(|b| b & 0xC0 == 0x80))
}

/// The runes of a byte string with their widths.
pub struct Runes<'a>(pub &'a [u8]);

impl Iterator for Runes<'_> {
    type Item = (u32, usize);
    #[inline]
    fn next(&mut self) -> Option<(u32, usize)> {
        let (r, w) = decode(self.0);
        if w == 0 {
            return None;
        }
        self.0 = &self.0[w..];
        Some((r, w))
    }
}
