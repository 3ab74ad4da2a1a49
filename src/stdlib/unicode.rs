//! Package unicode's natives.

pub mod tables;

use super::words::{arg, result, rune, rune_word};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Pure1, Pure2};
use tables::{Mapping, map_case};

/// A mapped rune; what is no rune at all is left alone.
fn mapped(r: u64, mapping: Mapping) -> u64 {
    let known = rune(r);
    if known > super::utf8_core::MAX_RUNE { r } else { rune_word(map_case(known, mapping)) }
}

/// func tableRange(number, i int) (lo, hi, stride uint32)
fn table_range(_: &mut Cx, frame: *mut u64) {
    let range = tables::range_of(arg(frame, 0) as usize, arg(frame, 1) as usize);
    for (i, part) in range.into_iter().enumerate() {
        result(frame, i, part as u64);
    }
}

/// Package unicode.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("unicode.IsControl", Pure1(|_, r| tables::is_control(rune(r)) as u64)),
        ("unicode.IsDigit", Pure1(|_, r| tables::is_digit(rune(r)) as u64)),
        ("unicode.IsGraphic", Pure1(|_, r| tables::is_graphic(rune(r)) as u64)),
        ("unicode.IsLetter", Pure1(|_, r| tables::is_letter(rune(r)) as u64)),
        ("unicode.IsLower", Pure1(|_, r| tables::is_lower(rune(r)) as u64)),
        ("unicode.IsMark", Pure1(|_, r| tables::is_mark(rune(r)) as u64)),
        ("unicode.IsNumber", Pure1(|_, r| tables::is_number(rune(r)) as u64)),
        ("unicode.IsPrint", Pure1(|_, r| tables::is_print(rune(r)) as u64)),
        ("unicode.IsPunct", Pure1(|_, r| tables::is_punct(rune(r)) as u64)),
        ("unicode.IsSpace", Pure1(|_, r| tables::is_space(rune(r)) as u64)),
        ("unicode.IsSymbol", Pure1(|_, r| tables::is_symbol(rune(r)) as u64)),
        ("unicode.IsTitle", Pure1(|_, r| tables::is_title(rune(r)) as u64)),
        ("unicode.IsUpper", Pure1(|_, r| tables::is_upper(rune(r)) as u64)),
        ("unicode.SimpleFold", Pure1(|_, r| mapped(r, Mapping::Fold))),
        ("unicode.ToLower", Pure1(|_, r| mapped(r, Mapping::Lower))),
        ("unicode.ToTitle", Pure1(|_, r| mapped(r, Mapping::Title))),
        ("unicode.ToUpper", Pure1(|_, r| mapped(r, Mapping::Upper))),
        ("unicode.tableLen", Pure1(|_, n| tables::len_of(n as usize) as u64)),
        ("unicode.tableRange", NativeFn::Frame(table_range)),
        ("unicode.inTable", Pure2(|_, n, r| tables::in_table(n as usize, rune(r)) as u64)),
    ]
}
