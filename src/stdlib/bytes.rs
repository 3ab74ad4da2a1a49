//! Package bytes' natives.
//!
//! In and out: words. Always: a part of a slice is given as a range, of which bytes.go makes a slice.

use super::bytes_core as core;
use super::unicode::tables::Mapping;
use super::words::{arg, bytes, check_repeat, index, int, new_bytes, new_ints, panic_text, result, rune, text};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1, Pure2, Pure3};

fn ranges(cx: &mut Cx, list: &[(usize, usize)]) -> u64 {
    let flat: Vec<u64> = list.iter().flat_map(|&(lo, hi)| [lo as u64, hi as u64]).collect();
    new_ints(cx, &flat)
}

fn range(frame: *mut u64, (lo, hi): (usize, usize)) {
    result(frame, 0, int(lo));
    result(frame, 1, int(hi));
}

/// A changed copy; a plain copy if nothing changes.
fn copy(cx: &mut Cx, s: u64, new: Option<Vec<u8>>) -> u64 {
    match new {
        Some(new) => new_bytes(cx, &new),
        None => new_bytes(cx, bytes(s)),
    }
}

fn repeat(cx: &mut Cx, b: u64, n: u64) -> u64 {
    let (b, n) = (bytes(b), n as i64);
    if n < 0 {
        panic_text(cx, "bytes: negative Repeat count");
    }
    check_repeat(cx, b.len(), n as usize, "bytes: Repeat output length overflow");
    new_bytes(cx, &b.repeat(n as usize))
}

fn split_ranges(cx: &mut Cx, frame: *mut u64) {
    let keep = arg(frame, 2) as usize;
    let list = core::split(bytes(arg(frame, 0)), bytes(arg(frame, 1)), keep, arg(frame, 3) as i64);
    let word = ranges(cx, &list.unwrap_or_default());
    result(frame, 0, word);
}

fn replace(cx: &mut Cx, frame: *mut u64) {
    let s = arg(frame, 0);
    let new = core::replace(bytes(s), bytes(arg(frame, 1)), bytes(arg(frame, 2)), arg(frame, 3) as i64);
    let word = copy(cx, s, new);
    result(frame, 0, word);
}

/// Package bytes.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("bytes.Compare", Pure2(|_, a, b| bytes(a).cmp(bytes(b)) as i8 as i64 as u64)),
        ("bytes.Contains", Pure2(|_, s, t| core::find(bytes(s), bytes(t)).is_some() as u64)),
        ("bytes.ContainsAny", Pure2(|_, s, t| core::find_any(bytes(s), text(t)).is_some() as u64)),
        ("bytes.ContainsRune", Pure2(|_, s, r| core::find_rune(bytes(s), rune(r)).is_some() as u64)),
        ("bytes.Count", Pure2(|_, s, t| int(core::count(bytes(s), bytes(t))))),
        ("bytes.Equal", Pure2(|_, a, b| (bytes(a) == bytes(b)) as u64)),
        ("bytes.EqualFold", Pure2(|_, a, b| core::equal_fold(bytes(a), bytes(b)) as u64)),
        ("bytes.HasPrefix", Pure2(|_, s, t| bytes(s).starts_with(bytes(t)) as u64)),
        ("bytes.HasSuffix", Pure2(|_, s, t| bytes(s).ends_with(bytes(t)) as u64)),
        ("bytes.Index", Pure2(|_, s, t| index(core::find(bytes(s), bytes(t))))),
        ("bytes.IndexAny", Pure2(|_, s, t| index(core::find_any(bytes(s), text(t))))),
        ("bytes.IndexByte", Pure2(|_, s, b| index(memchr::memchr(b as u8, bytes(s))))),
        ("bytes.IndexRune", Pure2(|_, s, r| index(core::find_rune(bytes(s), rune(r))))),
        ("bytes.LastIndex", Pure2(|_, s, t| index(core::rfind(bytes(s), bytes(t))))),
        ("bytes.LastIndexAny", Pure2(|_, s, t| index(core::rfind_any(bytes(s), text(t))))),
        ("bytes.LastIndexByte", Pure2(|_, s, b| index(memchr::memrchr(b as u8, bytes(s))))),
        ("bytes.Repeat", Pure2(repeat)),
        ("bytes.Replace", Frame(replace)),
        ("bytes.ReplaceAll", Pure3(|cx, s, a, b| copy(cx, s, core::replace(bytes(s), bytes(a), bytes(b), -1)))),
        ("bytes.Title", Pure1(|cx, s| new_bytes(cx, &core::title(bytes(s))))),
        ("bytes.ToLower", Pure1(|cx, s| copy(cx, s, core::change_case(bytes(s), Mapping::Lower)))),
        ("bytes.ToTitle", Pure1(|cx, s| copy(cx, s, core::change_case(bytes(s), Mapping::Title)))),
        ("bytes.ToUpper", Pure1(|cx, s| copy(cx, s, core::change_case(bytes(s), Mapping::Upper)))),
        ("bytes.ToValidUTF8", Pure2(|cx, s, t| copy(cx, s, core::to_valid(bytes(s), bytes(t))))),
        ("bytes.fieldRanges", Pure1(|cx, s| ranges(cx, &core::fields(bytes(s))))),
        ("bytes.splitRanges", Frame(split_ranges)),
        ("bytes.spaceRange", Frame(|_, f| range(f, core::trim_space(bytes(arg(f, 0)))))),
        (
            "bytes.trimRange",
            Frame(|_, f| {
                let (s, set) = (bytes(arg(f, 0)), text(arg(f, 1)));
                range(f, core::trim_set(s, set, arg(f, 2) != 0, arg(f, 3) != 0));
            }),
        ),
    ]
}
