//! Package strings' natives.
//!
//! In and out: words. Always: a part of a string shares its bytes. Not here: what calls functions of the program (strings.go).

use super::bytes_core as core;
use super::unicode::tables::Mapping;
use super::words::{
    arg, byte_layout, bytes, check_repeat, elements, index, int, new_text, new_traced, panic_text, part, result, rune,
    share_bytes, text,
};
use crate::tree::trap::nil_deref;
use crate::tree::{Cx, NativeFn};
use crate::value::{mem, slice, string};
use NativeFn::{Frame, Pure1, Pure2, Pure3};

fn parts(cx: &mut Cx, s: u64, ranges: &[(usize, usize)]) -> u64 {
    let words: Vec<u64> = ranges.iter().map(|&(lo, hi)| part(cx, s, lo, hi)).collect();
    new_traced(cx, &words)
}

fn split(cx: &mut Cx, s: u64, sep: u64, keep: bool, n: i64) -> u64 {
    let keep = if keep { text(sep).len() } else { 0 };
    match core::split(text(s), text(sep), keep, n) {
        Some(ranges) => parts(cx, s, &ranges),
        None => 0,
    }
}

fn changed(cx: &mut Cx, s: u64, new: Option<Vec<u8>>) -> u64 {
    match new {
        Some(new) => new_text(cx, &new),
        None => s,
    }
}

fn repeat(cx: &mut Cx, s: u64, n: u64) -> u64 {
    let (bytes, n) = (text(s), n as i64);
    if n < 0 {
        panic_text(cx, "strings: negative Repeat count");
    }
    check_repeat(cx, bytes.len(), n as usize, "strings: Repeat output length overflow");
    if n == 0 || bytes.is_empty() {
        return 0;
    }
    string::build(&mut cx.heap, bytes.len() * n as usize, |out| {
        for chunk in out.chunks_exact_mut(bytes.len()) {
            chunk.copy_from_slice(bytes);
        }
    })
}

/// panic(errors.New(text)), whose only trace is its text.
fn join(cx: &mut Cx, list: u64, sep: u64) -> u64 {
    let (list, sep) = (elements(list), text(sep));
    match list {
        [] => return 0,
        [one] => return *one,
        _ => {}
    }
    let size = list.iter().map(|&s| text(s).len()).sum::<usize>() + sep.len() * (list.len() - 1);
    string::build(&mut cx.heap, size, |out| {
        let mut at = 0;
        for (i, &s) in list.iter().enumerate() {
            if i > 0 {
                out[at..at + sep.len()].copy_from_slice(sep);
                at += sep.len();
            }
            let s = text(s);
            out[at..at + s.len()].copy_from_slice(s);
            at += s.len();
        }
    })
}

fn trim(cx: &mut Cx, s: u64, set: u64, left: bool, right: bool) -> u64 {
    let (lo, hi) = core::trim_set(text(s), text(set), left, right);
    part(cx, s, lo, hi)
}

fn cut(cx: &mut Cx, frame: *mut u64) {
    let (s, sep) = (arg(frame, 0), arg(frame, 1));
    let (bytes, n) = (text(s), text(sep).len());
    let (before, after, found) = match core::find(bytes, text(sep)) {
        Some(at) => (part(cx, s, 0, at), part(cx, s, at + n, bytes.len()), 1),
        None => (s, 0, 0),
    };
    result(frame, 0, before);
    result(frame, 1, after);
    result(frame, 2, found);
}

fn replace(cx: &mut Cx, frame: *mut u64) {
    let s = arg(frame, 0);
    let new = core::replace(text(s), text(arg(frame, 1)), text(arg(frame, 2)), arg(frame, 3) as i64);
    let s = changed(cx, s, new);
    result(frame, 0, s);
}

fn replace_pairs(cx: &mut Cx, s: u64, pairs: u64) -> u64 {
    let pairs: Vec<(&[u8], &[u8])> = elements(pairs).chunks_exact(2).map(|p| (text(p[0]), text(p[1]))).collect();
    let new = core::replace_pairs(text(s), &pairs);
    if new == text(s) { s } else { new_text(cx, &new) }
}

fn compare(_: &mut Cx, a: u64, b: u64) -> u64 {
    text(a).cmp(text(b)) as i8 as i64 as u64
}

/// Panics if the builder at `b` is a copy of one that was written to; its second word is its address from the first
/// write on.
fn copy_check(cx: &mut Cx, b: u64) {
    let builder = b as *mut u8;
    if builder.is_null() {
        nil_deref();
    }
    // SAFETY: a *Builder points to its struct, a []byte and a *Builder, of one word each.
    let addr = unsafe { builder.add(8) };
    // SAFETY: as above.
    match unsafe { mem::load(mem::MemKind::Ptr, addr) } {
        // SAFETY: as above.
        0 => unsafe { mem::store(mem::MemKind::Ptr, addr, b) },
        addr if addr == b => {}
        _ => panic_text(cx, "strings: illegal use of non-zero Builder copied by value"),
    }
}

/// Appends to the builder at `b`, whose first word is its buffer.
fn build(cx: &mut Cx, b: u64, add: &[u8]) {
    copy_check(cx, b);
    let field = b as *mut u8;
    // SAFETY: a *Builder points to its struct, whose first field is a []byte; `append_reserve` gives room for `add`.
    unsafe {
        let old = mem::load(mem::MemKind::Ptr, field);
        let (new, room) = slice::append_reserve(&mut cx.heap, old, byte_layout(), add.len());
        std::ptr::copy_nonoverlapping(add.as_ptr(), room, add.len());
        mem::store(mem::MemKind::Ptr, field, new);
    }
}

fn write_string(cx: &mut Cx, frame: *mut u64) {
    let s = text(arg(frame, 1));
    build(cx, arg(frame, 0), s);
    result(frame, 0, int(s.len()));
    result(frame, 1, 0);
}

fn write(cx: &mut Cx, frame: *mut u64) {
    let s = bytes(arg(frame, 1));
    build(cx, arg(frame, 0), s);
    result(frame, 0, int(s.len()));
    result(frame, 1, 0);
}

fn write_byte(cx: &mut Cx, frame: *mut u64) {
    build(cx, arg(frame, 0), &[arg(frame, 1) as u8]);
    result(frame, 0, 0);
}

fn write_rune(cx: &mut Cx, frame: *mut u64) {
    let mut out = Vec::with_capacity(4);
    super::utf8_core::push(&mut out, rune(arg(frame, 1)));
    build(cx, arg(frame, 0), &out);
    result(frame, 0, int(out.len()));
    result(frame, 1, 0);
}

/// Package strings.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("strings.Clone", Pure1(|cx, s| new_text(cx, text(s)))),
        ("strings.Compare", Pure2(compare)),
        ("strings.Contains", Pure2(|_, s, t| core::find(text(s), text(t)).is_some() as u64)),
        ("strings.ContainsAny", Pure2(|_, s, t| core::find_any(text(s), text(t)).is_some() as u64)),
        ("strings.ContainsRune", Pure2(|_, s, r| core::find_rune(text(s), rune(r)).is_some() as u64)),
        ("strings.Count", Pure2(|_, s, t| int(core::count(text(s), text(t))))),
        ("strings.Cut", Frame(cut)),
        ("strings.EqualFold", Pure2(|_, s, t| core::equal_fold(text(s), text(t)) as u64)),
        ("strings.Fields", Pure1(|cx, s| parts(cx, s, &core::fields(text(s))))),
        ("strings.HasPrefix", Pure2(|_, s, t| text(s).starts_with(text(t)) as u64)),
        ("strings.HasSuffix", Pure2(|_, s, t| text(s).ends_with(text(t)) as u64)),
        ("strings.Index", Pure2(|_, s, t| index(core::find(text(s), text(t))))),
        ("strings.IndexAny", Pure2(|_, s, t| index(core::find_any(text(s), text(t))))),
        ("strings.IndexByte", Pure2(|_, s, b| index(memchr::memchr(b as u8, text(s))))),
        ("strings.IndexRune", Pure2(|_, s, r| index(core::find_rune(text(s), rune(r))))),
        ("strings.Join", Pure2(join)),
        ("strings.LastIndex", Pure2(|_, s, t| index(core::rfind(text(s), text(t))))),
        ("strings.LastIndexAny", Pure2(|_, s, t| index(core::rfind_any(text(s), text(t))))),
        ("strings.LastIndexByte", Pure2(|_, s, b| index(memchr::memrchr(b as u8, text(s))))),
        ("strings.Repeat", Pure2(repeat)),
        ("strings.Replace", Frame(replace)),
        ("strings.ReplaceAll", Pure3(|cx, s, a, b| changed(cx, s, core::replace(text(s), text(a), text(b), -1)))),
        ("strings.Split", Pure2(|cx, s, t| split(cx, s, t, false, -1))),
        ("strings.SplitAfter", Pure2(|cx, s, t| split(cx, s, t, true, -1))),
        ("strings.SplitAfterN", Pure3(|cx, s, t, n| split(cx, s, t, true, n as i64))),
        ("strings.SplitN", Pure3(|cx, s, t, n| split(cx, s, t, false, n as i64))),
        ("strings.Title", Pure1(|cx, s| new_text(cx, &core::title(text(s))))),
        ("strings.ToLower", Pure1(|cx, s| changed(cx, s, core::change_case(text(s), Mapping::Lower)))),
        ("strings.ToTitle", Pure1(|cx, s| changed(cx, s, core::change_case(text(s), Mapping::Title)))),
        ("strings.ToUpper", Pure1(|cx, s| changed(cx, s, core::change_case(text(s), Mapping::Upper)))),
        ("strings.ToValidUTF8", Pure2(|cx, s, t| changed(cx, s, core::to_valid(text(s), text(t))))),
        ("strings.Trim", Pure2(|cx, s, t| trim(cx, s, t, true, true))),
        ("strings.TrimLeft", Pure2(|cx, s, t| trim(cx, s, t, true, false))),
        ("strings.TrimRight", Pure2(|cx, s, t| trim(cx, s, t, false, true))),
        (
            "strings.TrimSpace",
            Pure1(|cx, s| {
                let (lo, hi) = core::trim_space(text(s));
                part(cx, s, lo, hi)
            }),
        ),
        (
            "strings.TrimPrefix",
            Pure2(|cx, s, t| {
                let n = text(s).strip_prefix(text(t)).map_or(0, |_| text(t).len());
                part(cx, s, n, text(s).len())
            }),
        ),
        (
            "strings.TrimSuffix",
            Pure2(|cx, s, t| {
                let n = text(s).strip_suffix(text(t)).map_or(0, |_| text(t).len());
                part(cx, s, 0, text(s).len() - n)
            }),
        ),
        ("strings.replacePairs", Pure2(replace_pairs)),
        ("strings.share", Pure1(share_bytes)),
        ("strings.(*Builder).copyCheck", Frame(|cx, frame| copy_check(cx, arg(frame, 0)))),
        ("strings.(*Builder).Write", Frame(write)),
        ("strings.(*Builder).WriteByte", Frame(write_byte)),
        ("strings.(*Builder).WriteRune", Frame(write_rune)),
        ("strings.(*Builder).WriteString", Frame(write_string)),
    ]
}
