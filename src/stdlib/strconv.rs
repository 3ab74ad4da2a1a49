//! Package strconv's natives.
//!
//! In and out: words. Failures are codes (`parse::Failure`), of which strconv.go makes errors.

pub mod ftoa;
pub mod parse;
pub mod quote;

use super::unicode::tables::{is_graphic, is_print};
use super::words::{arg, new_text, part, result, rune, rune_word, text};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure1, Pure2};
use quote::Style;

fn parse_int(_: &mut Cx, frame: *mut u64) {
    let (n, code) = match parse::parse_int(text(arg(frame, 0)), arg(frame, 1) as i64, arg(frame, 2) as i64) {
        Ok(n) => (n, 0),
        Err((why, n)) => (n, why as u64),
    };
    result(frame, 0, n as u64);
    result(frame, 1, code);
}

fn parse_uint(_: &mut Cx, frame: *mut u64) {
    let (n, code) = match parse::parse_uint(text(arg(frame, 0)), arg(frame, 1) as i64, arg(frame, 2) as i64) {
        Ok(n) => (n, 0),
        Err((why, n)) => (n, why as u64),
    };
    result(frame, 0, n);
    result(frame, 1, code);
}

fn parse_float(_: &mut Cx, frame: *mut u64) {
    let (f, code) = match parse::parse_float(text(arg(frame, 0)), arg(frame, 1) as i64) {
        Ok(f) => (f, 0),
        Err((why, f)) => (f, why as u64),
    };
    result(frame, 0, f.to_bits());
    result(frame, 1, code);
}

/// func floatPrefix(s string, bitSize int) (f float64, n, code int)
fn float_prefix(_: &mut Cx, frame: *mut u64) {
    let (f, n, code) = match parse::parse_float_prefix(text(arg(frame, 0)), arg(frame, 1) as i64) {
        Ok((f, n)) => (f, n, 0),
        Err((why, f, n)) => (f, n, why as u64),
    };
    result(frame, 0, f.to_bits());
    result(frame, 1, n as u64);
    result(frame, 2, code);
}

fn format_float(cx: &mut Cx, frame: *mut u64) {
    let mut out = Vec::with_capacity(24);
    let (value, size) = (f64::from_bits(arg(frame, 0)), arg(frame, 3) as u32);
    let value = if size == 32 { value as f32 as f64 } else { value };
    ftoa::append_float(&mut out, value, arg(frame, 1) as u8, arg(frame, 2) as i64, size);
    let s = new_text(cx, &out);
    result(frame, 0, s);
}

fn format_int(cx: &mut Cx, n: u64, base: u64) -> u64 {
    let mut out = Vec::with_capacity(20);
    parse::append_uint(&mut out, (n as i64).unsigned_abs(), base, (n as i64) < 0);
    new_text(cx, &out)
}

fn format_uint(cx: &mut Cx, n: u64, base: u64) -> u64 {
    let mut out = Vec::with_capacity(20);
    parse::append_uint(&mut out, n, base, false);
    new_text(cx, &out)
}

fn itoa(cx: &mut Cx, n: u64) -> u64 {
    format_int(cx, n, 10)
}

fn quoted(cx: &mut Cx, s: u64, style: Style) -> u64 {
    let mut out = Vec::with_capacity(text(s).len() + 2);
    quote::quote(&mut out, text(s), style);
    new_text(cx, &out)
}

fn quoted_rune(cx: &mut Cx, r: u64, style: Style) -> u64 {
    let mut out = Vec::new();
    quote::quote_rune(&mut out, rune(r), style);
    new_text(cx, &out)
}

fn unquote(cx: &mut Cx, frame: *mut u64) {
    let value = quote::unquote(text(arg(frame, 0)));
    let s = value.as_ref().map_or(0, |v| new_text(cx, v));
    result(frame, 0, s);
    result(frame, 1, value.is_some() as u64);
}

fn quoted_prefix(_: &mut Cx, s: u64) -> u64 {
    quote::quoted_prefix(text(s)).map_or(u64::MAX, |n| n as u64)
}

fn unquote_char(cx: &mut Cx, frame: *mut u64) {
    let s = arg(frame, 0);
    let all = text(s);
    match quote::unquote_char(all, arg(frame, 1) as u8) {
        Some((r, multibyte, tail)) => {
            let tail = part(cx, s, all.len() - tail.len(), all.len());
            result(frame, 0, rune_word(r));
            result(frame, 1, multibyte as u64);
            result(frame, 2, tail);
            result(frame, 3, 1);
        }
        None => (0..4).for_each(|i| result(frame, i, 0)),
    }
}

/// Package strconv.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("strconv.parseInt", Frame(parse_int)),
        ("strconv.parseUint", Frame(parse_uint)),
        ("strconv.parseFloat", Frame(parse_float)),
        ("strconv.floatPrefix", Frame(float_prefix)),
        ("strconv.formatFloat", Frame(format_float)),
        ("strconv.formatInt", Pure2(format_int)),
        ("strconv.formatUint", Pure2(format_uint)),
        ("strconv.unquote", Frame(unquote)),
        ("strconv.quotedPrefix", Pure1(quoted_prefix)),
        ("strconv.unquoteChar", Frame(unquote_char)),
        ("strconv.Itoa", Pure1(itoa)),
        ("strconv.Quote", Pure1(|cx, s| quoted(cx, s, Style::Plain))),
        ("strconv.QuoteToASCII", Pure1(|cx, s| quoted(cx, s, Style::Ascii))),
        ("strconv.QuoteToGraphic", Pure1(|cx, s| quoted(cx, s, Style::Graphic))),
        ("strconv.QuoteRune", Pure1(|cx, r| quoted_rune(cx, r, Style::Plain))),
        ("strconv.QuoteRuneToASCII", Pure1(|cx, r| quoted_rune(cx, r, Style::Ascii))),
        ("strconv.QuoteRuneToGraphic", Pure1(|cx, r| quoted_rune(cx, r, Style::Graphic))),
        ("strconv.CanBackquote", Pure1(|_, s| quote::can_backquote(text(s)) as u64)),
        ("strconv.IsPrint", Pure1(|_, r| is_print(rune(r)) as u64)),
        ("strconv.IsGraphic", Pure1(|_, r| is_graphic(rune(r)) as u64)),
    ]
}
