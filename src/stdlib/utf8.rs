//! Package unicode/utf8's natives.

use super::utf8_core as core;
use super::words::{arg, bytes, int, new_bytes, result, rune, rune_word, text};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1};

fn decoded(frame: *mut u64, (r, w): (u32, usize)) {
    result(frame, 0, rune_word(r));
    result(frame, 1, int(w));
}

fn rune_len(_: &mut Cx, r: u64) -> u64 {
    core::rune_len(rune(r)).map_or(u64::MAX, int)
}

fn encode(cx: &mut Cx, r: u64) -> u64 {
    let mut out = Vec::with_capacity(4);
    core::push(&mut out, rune(r));
    new_bytes(cx, &out)
}

/// Package unicode/utf8.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("unicode/utf8.RuneCount", Pure1(|_, b| int(core::count(bytes(b))))),
        ("unicode/utf8.RuneCountInString", Pure1(|_, s| int(core::count(text(s))))),
        ("unicode/utf8.Valid", Pure1(|_, b| core::valid(bytes(b)) as u64)),
        ("unicode/utf8.ValidString", Pure1(|_, s| core::valid(text(s)) as u64)),
        ("unicode/utf8.ValidRune", Pure1(|_, r| core::valid_rune(rune(r)) as u64)),
        ("unicode/utf8.FullRune", Pure1(|_, b| core::full_rune(bytes(b)) as u64)),
        ("unicode/utf8.FullRuneInString", Pure1(|_, s| core::full_rune(text(s)) as u64)),
        ("unicode/utf8.RuneLen", Pure1(rune_len)),
        ("unicode/utf8.encode", Pure1(encode)),
        ("unicode/utf8.DecodeRune", Frame(|_, f| decoded(f, core::decode(bytes(arg(f, 0)))))),
        ("unicode/utf8.DecodeRuneInString", Frame(|_, f| decoded(f, core::decode(text(arg(f, 0)))))),
        ("unicode/utf8.DecodeLastRune", Frame(|_, f| decoded(f, core::decode_last(bytes(arg(f, 0)))))),
        ("unicode/utf8.DecodeLastRuneInString", Frame(|_, f| decoded(f, core::decode_last(text(arg(f, 0)))))),
    ]
}
