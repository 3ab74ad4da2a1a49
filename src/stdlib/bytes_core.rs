//! What packages strings and bytes have in common: searching, cutting, mapping byte strings.
//!
//! In: bytes. Out: offsets, parts or new bytes.
//! Always: what Go's functions give, for bytes that are no UTF-8 too. Not here: words (`strings`, `bytes`).

use super::unicode::tables::{Mapping, is_digit, is_letter, is_space, map_case};
use super::utf8_core::{RUNE_ERROR, Runes, decode, decode_last, push, valid_rune};

/// Where `sep` first stands in `s`.
pub fn find(s: &[u8], sep: &[u8]) -> Option<usize> {
    match sep {
        [] => Some(0),
        [b] => memchr::memchr(*b, s),
        _ => memchr::memmem::find(s, sep),
    }
}

/// Where `sep` last stands in `s`.
pub fn rfind(s: &[u8], sep: &[u8]) -> Option<usize> {
    match sep {
        [] => Some(s.len()),
        [b] => memchr::memrchr(*b, s),
        _ => memchr::memmem::rfind(s, sep),
    }
}

/// How often `sep` stands in `s` without overlap; for an empty one, runes and one more.
pub fn count(s: &[u8], sep: &[u8]) -> usize {
    match sep {
        [] => super::utf8_core::count(s) + 1,
        [b] => memchr::memchr_iter(*b, s).count(),
        _ => memchr::memmem::find_iter(s, sep).count(),
    }
}

/// Where the rune first stands. U+FFFD is found in any invalid byte; an invalid rune nowhere.
pub fn find_rune(s: &[u8], r: u32) -> Option<usize> {
    if r < 0x80 {
        return memchr::memchr(r as u8, s);
    }
    if !valid_rune(r) {
        return None;
    }
    offsets(s).find(|&(_, c, _)| c == r).map(|(at, ..)| at)
}

/// Offset, rune and width of every rune.
fn offsets(s: &[u8]) -> impl Iterator<Item = (usize, u32, usize)> + '_ {
    let mut at = 0;
    Runes(s).map(move |(r, w)| {
        at += w;
        (at - w, r, w)
    })
}

/// Whether the rune is one of `chars`' runes.
pub fn in_set(chars: &[u8], r: u32) -> bool {
    Runes(chars).any(|(c, _)| c == r)
}

/// Where the first rune of `s` stands that is in `chars`.
pub fn find_any(s: &[u8], chars: &[u8]) -> Option<usize> {
    offsets(s).find(|&(_, r, _)| in_set(chars, r)).map(|(at, ..)| at)
}

/// Where the last rune of `s` stands that is in `chars`.
pub fn rfind_any(s: &[u8], chars: &[u8]) -> Option<usize> {
    let mut end = s.len();
    while end > 0 {
        let (r, w) = decode_last(&s[..end]);
        end -= w;
        if in_set(chars, r) {
            return Some(end);
        }
    }
    None
}

/// Equal but for the case of letters, by Unicode's simple folding.
pub fn equal_fold(a: &[u8], b: &[u8]) -> bool {
    let (mut a, mut b) = (Runes(a), Runes(b));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some((x, _)), Some((y, _))) => {
                if x != y && !same_fold(x, y) {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

fn same_fold(x: u32, y: u32) -> bool {
    if x < 0x80 && y < 0x80 {
        return (x as u8).eq_ignore_ascii_case(&(y as u8));
    }
    let mut r = map_case(x, Mapping::Fold);
    while r != x {
        if r == y {
            return true;
        }
        r = map_case(r, Mapping::Fold);
    }
    false
}

/// Every rune mapped to another case; `None` if nothing changes. Invalid bytes become U+FFFD if anything changes.
pub fn change_case(s: &[u8], mapping: Mapping) -> Option<Vec<u8>> {
    if s.is_ascii() {
        let upper = !matches!(mapping, Mapping::Lower);
        let changes = |b: &u8| if upper { b.is_ascii_lowercase() } else { b.is_ascii_uppercase() };
        if !s.iter().any(changes) {
            return None;
        }
        return Some(if upper { s.to_ascii_uppercase() } else { s.to_ascii_lowercase() });
    }
    let mut out = Vec::with_capacity(s.len());
    for (r, _) in Runes(s) {
        push(&mut out, map_case(r, mapping));
    }
    (out != s).then_some(out)
}

/// The first letter of each word in title case.
pub fn title(s: &[u8]) -> Vec<u8> {
    let separates = |r: u32| {
        if r < 0x80 {
            return !(r as u8).is_ascii_alphanumeric() && r != b'_' as u32;
        }
        !is_letter(r) && !is_digit(r) && is_space(r)
    };
    let mut previous = b' ' as u32;
    let mut out = Vec::with_capacity(s.len());
    for (r, _) in Runes(s) {
        push(&mut out, if separates(previous) { map_case(r, Mapping::Title) } else { r });
        previous = r;
    }
    out
}

/// The range of `s` without spaces at its ends.
pub fn trim_space(s: &[u8]) -> (usize, usize) {
    trim_by(s, is_space, true, true)
}

/// The range of `s` without runes of `set` at its ends.
pub fn trim_set(s: &[u8], set: &[u8], left: bool, right: bool) -> (usize, usize) {
    trim_by(s, |r| in_set(set, r), left, right)
}

fn trim_by(s: &[u8], drop: impl Fn(u32) -> bool, left: bool, right: bool) -> (usize, usize) {
    let (mut lo, mut hi) = (0, s.len());
    while left && lo < hi {
        let (r, w) = decode(&s[lo..]);
        if !drop(r) {
            break;
        }
        lo += w;
    }
    while right && lo < hi {
        let (r, w) = decode_last(&s[lo..hi]);
        if !drop(r) {
            break;
        }
        hi -= w;
    }
    (lo, hi)
}

/// The ranges of the fields between spaces.
pub fn fields(s: &[u8]) -> Vec<(usize, usize)> {
    let mut list = Vec::new();
    let mut start = None;
    for (at, r, _) in offsets(s) {
        if is_space(r) {
            if let Some(from) = start.take() {
                list.push((from, at));
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(from) = start {
        list.push((from, s.len()));
    }
    list
}

/// The ranges between separators, at most `n` (negative: all), each with `keep` bytes of its separator.
/// `None` for `n` = 0. An empty separator splits into runes.
pub fn split(s: &[u8], sep: &[u8], keep: usize, n: i64) -> Option<Vec<(usize, usize)>> {
    if n == 0 {
        return None;
    }
    let most = if n < 0 { usize::MAX } else { n as usize };
    let mut list = Vec::new();
    if sep.is_empty() {
        for (at, _, w) in offsets(s) {
            if list.len() + 1 == most {
                list.push((at, s.len()));
                break;
            }
            list.push((at, at + w));
        }
        return Some(list);
    }
    let mut from = 0;
    while list.len() + 1 < most {
        let Some(at) = find(&s[from..], sep) else { break };
        list.push((from, from + at + keep));
        from += at + sep.len();
    }
    list.push((from, s.len()));
    Some(list)
}

/// `old` replaced by `new`, at most `n` times (negative: always); `None` if nothing changes.
pub fn replace(s: &[u8], old: &[u8], new: &[u8], n: i64) -> Option<Vec<u8>> {
    if n == 0 || old == new {
        return None;
    }
    let found = count(s, old);
    if found == 0 {
        return None;
    }
    let most = if n < 0 { found } else { found.min(n as usize) };
    let mut out = Vec::with_capacity(s.len());
    let mut from = 0;
    for i in 0..most {
        let mut at = from;
        if old.is_empty() {
            if i > 0 {
                at += decode(&s[from..]).1;
            }
        } else {
            at += find(&s[from..], old).unwrap_or(0);
        }
        out.extend_from_slice(&s[from..at]);
        out.extend_from_slice(new);
        from = at + old.len();
    }
    out.extend_from_slice(&s[from..]);
    Some(out)
}

/// Runs of invalid bytes replaced by `by`; `None` if there are none.
pub fn to_valid(s: &[u8], by: &[u8]) -> Option<Vec<u8>> {
    if super::utf8_core::valid(s) {
        return None;
    }
    let mut out = Vec::with_capacity(s.len());
    let mut in_run = false;
    for (at, r, w) in offsets(s) {
        let invalid = r == RUNE_ERROR && w == 1;
        if !invalid {
            out.extend_from_slice(&s[at..at + w]);
        } else if !in_run {
            out.extend_from_slice(by);
        }
        in_run = invalid;
    }
    Some(out)
}

/// What strings.Replacer does: at each place the first pair (old, new) whose old stands there.
pub fn replace_pairs(s: &[u8], pairs: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    let (mut i, mut last, mut previous_empty) = (0, 0, false);
    // Which bytes a non-empty old begins with.
    let mut starts = [false; 256];
    for (old, _) in pairs {
        if let Some(&b) = old.first() {
            starts[b as usize] = true;
        }
    }
    let has_empty = pairs.iter().any(|(old, _)| old.is_empty());
    while i <= s.len() {
        if !has_empty && (i == s.len() || !starts[s[i] as usize]) {
            i += 1;
            continue;
        }
        let found = pairs.iter().find(|(old, _)| s[i..].starts_with(old) && !(old.is_empty() && previous_empty));
        previous_empty = found.is_some_and(|(old, _)| old.is_empty());
        if let Some((old, new)) = found {
            out.extend_from_slice(&s[last..i]);
            out.extend_from_slice(new);
            i += old.len();
            last = i;
        } else {
            i += 1;
        }
    }
    out.extend_from_slice(&s[last..]);
    out
}
