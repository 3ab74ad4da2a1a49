//! Reads a time by a layout.
//!
//! In: a layout and a text. Out: what the wall clock showed, and the zone that the text names; or what didn't fit.
//! Not here: which moment a wall clock's time is in a zone (`time.go`).

use super::calendar::{MONTHS, WEEKDAYS, days_in, days_since, is_leap};
use super::duration::quote;
use super::layout::{Element, next_element};

/// What a text says.
#[derive(Default)]
pub struct Found {
    /// The wall clock's seconds since the year 1.
    pub sec: i64,
    pub nsec: i64,
    /// 0 none, 1 UTC, 2 an offset, 3 a name.
    pub zone: i64,
    pub offset: i64,
    pub zone_name: Vec<u8>,
}

/// Where and why a text doesn't fit: the element and the text, or a message.
pub struct Wrong {
    pub layout_elem: Vec<u8>,
    pub value_elem: Vec<u8>,
    pub message: Vec<u8>,
}

struct Fields {
    year: i64,
    month: i64,
    day: i64,
    year_day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    nsec: i64,
    pm: Option<bool>,
    hour12: bool,
    offset: Option<i64>,
    utc: bool,
    zone_name: Vec<u8>,
}

/// Why an element didn't fit.
enum Misfit {
    Bad,
    OutOfRange(&'static str),
}

type Fit<T> = Result<T, Misfit>;

pub fn parse(layout: &[u8], value: &[u8]) -> Result<Found, Wrong> {
    let mut f = Fields {
        year: 0,
        month: -1,
        day: -1,
        year_day: -1,
        hour: 0,
        minute: 0,
        second: 0,
        nsec: 0,
        pm: None,
        hour12: false,
        offset: None,
        utc: false,
        zone_name: Vec::new(),
    };
    let (mut rest, mut text) = (layout, value);
    loop {
        let (before, element, after) = next_element(rest);
        let held = text;
        let Some(behind) = skip(text, before) else {
            return Err(misfit(before, held));
        };
        text = behind;
        let Some((element, elem_text)) = element else {
            if !text.is_empty() {
                let message = [b": extra text: ", quote(text).as_slice()].concat();
                return Err(Wrong { layout_elem: Vec::new(), value_elem: text.to_vec(), message });
            }
            break;
        };
        rest = after;
        let held = text;
        match f.read(element, &mut text, rest) {
            Ok(()) => {}
            Err(Misfit::Bad) => return Err(misfit(elem_text, held)),
            Err(Misfit::OutOfRange(what)) => return Err(out_of_range(elem_text, held, what)),
        }
    }
    f.finish().map_err(|what| out_of_range(b"", value, what))
}

fn misfit(layout_elem: &[u8], value_elem: &[u8]) -> Wrong {
    Wrong { layout_elem: layout_elem.to_vec(), value_elem: value_elem.to_vec(), message: Vec::new() }
}

fn out_of_range(layout_elem: &[u8], value_elem: &[u8], what: &str) -> Wrong {
    let message = format!(": {what} out of range").into_bytes();
    Wrong { layout_elem: layout_elem.to_vec(), value_elem: value_elem.to_vec(), message }
}

/// The text behind a prefix, in which a run of spaces matches any run of spaces.
fn skip<'a>(mut text: &'a [u8], mut prefix: &[u8]) -> Option<&'a [u8]> {
    while let Some(&first) = prefix.first() {
        if first == b' ' {
            if text.first().is_some_and(|b| *b != b' ') {
                return None;
            }
            prefix = prefix.trim_ascii_start();
            text = &text[text.iter().take_while(|b| **b == b' ').count()..];
            continue;
        }
        if text.first() != Some(&first) {
            return None;
        }
        prefix = &prefix[1..];
        text = &text[1..];
    }
    Some(text)
}

fn digits(text: &mut &[u8], n: usize) -> Fit<i64> {
    let (head, tail) = text.split_at_checked(n).ok_or(Misfit::Bad)?;
    if !head.iter().all(u8::is_ascii_digit) {
        return Err(Misfit::Bad);
    }
    *text = tail;
    Ok(head.iter().fold(0, |n, b| n * 10 + (b - b'0') as i64))
}

/// One or two digits; two if `fixed`.
fn number(text: &mut &[u8], fixed: bool) -> Fit<i64> {
    if !fixed && !text.get(1).is_some_and(u8::is_ascii_digit) {
        return digits(text, 1);
    }
    digits(text, 2)
}

/// Which of the names the text begins with, whatever the case.
fn name(text: &mut &[u8], names: &[&str], short: bool) -> Fit<i64> {
    for (i, name) in names.iter().enumerate() {
        let name = if short { &name[..3] } else { name };
        if let Some((head, tail)) = text.split_at_checked(name.len())
            && head.eq_ignore_ascii_case(name.as_bytes())
        {
            *text = tail;
            return Ok(i as i64);
        }
    }
    Err(Misfit::Bad)
}

fn within(value: i64, low: i64, high: i64, what: &'static str) -> Fit<i64> {
    if (low..high).contains(&value) { Ok(value) } else { Err(Misfit::OutOfRange(what)) }
}

impl Fields {
    fn read(&mut self, element: Element, text: &mut &[u8], rest: &[u8]) -> Fit<()> {
        match element {
            Element::Year => {
                let two = digits(text, 2)?;
                self.year = if two >= 69 { two + 1900 } else { two + 2000 };
            }
            Element::LongYear => self.year = digits(text, 4)?,
            Element::Month => self.month = name(text, &MONTHS, true)? + 1,
            Element::LongMonth => self.month = name(text, &MONTHS, false)? + 1,
            Element::NumMonth | Element::ZeroMonth => {
                self.month = within(number(text, element == Element::ZeroMonth)?, 1, 13, "month")?;
            }
            Element::Weekday => drop(name(text, &WEEKDAYS, true)?),
            Element::LongWeekday => drop(name(text, &WEEKDAYS, false)?),
            Element::Day | Element::UnderDay | Element::ZeroDay => {
                if element == Element::UnderDay && text.first() == Some(&b' ') {
                    *text = &text[1..];
                }
                self.day = number(text, element == Element::ZeroDay)?;
            }
            Element::UnderYearDay => {
                let spaces = text.iter().take_while(|b| **b == b' ').count().min(2);
                *text = &text[spaces..];
                let n = text.iter().take(3).take_while(|b| b.is_ascii_digit()).count();
                self.year_day = digits(text, n.max(1))?;
            }
            Element::ZeroYearDay => self.year_day = digits(text, 3)?,
            Element::Hour => self.hour = within(number(text, false)?, 0, 24, "hour")?,
            Element::Hour12 | Element::ZeroHour12 => {
                self.hour = within(number(text, element == Element::ZeroHour12)?, 0, 13, "hour")?;
                self.hour12 = true;
            }
            Element::Minute | Element::ZeroMinute => {
                self.minute = within(number(text, element == Element::ZeroMinute)?, 0, 60, "minute")?;
            }
            Element::Second | Element::ZeroSecond => {
                self.second = within(number(text, element == Element::ZeroSecond)?, 0, 60, "second")?;
                self.fraction_unasked(text, rest)?;
            }
            Element::Upper | Element::Lower => {
                let (head, tail) = text.split_at_checked(2).ok_or(Misfit::Bad)?;
                let upper = element == Element::Upper;
                self.pm = Some(match head {
                    b"AM" if upper => false,
                    b"PM" if upper => true,
                    b"am" if !upper => false,
                    b"pm" if !upper => true,
                    _ => return Err(Misfit::Bad),
                });
                *text = tail;
            }
            Element::Zone => self.read_zone(text)?,
            Element::Offset { z, colon, minutes, seconds } => self.read_offset(text, z, colon, minutes, seconds)?,
            Element::Fraction { digits: n, nines: false, .. } => self.nsec = fraction(text, n)?,
            Element::Fraction { .. } => {
                if text.len() >= 2 && matches!(text[0], b'.' | b',') && text[1].is_ascii_digit() {
                    let n = text[1..].iter().take_while(|b| b.is_ascii_digit()).count();
                    self.nsec = fraction(text, n)?;
                }
            }
        }
        Ok(())
    }

    /// A fraction may follow the seconds even if the layout doesn't show one.
    fn fraction_unasked(&mut self, text: &mut &[u8], rest: &[u8]) -> Fit<()> {
        let asked = matches!(next_element(rest), (b"", Some((Element::Fraction { .. }, _)), _));
        if !asked && text.len() >= 2 && matches!(text[0], b'.' | b',') && text[1].is_ascii_digit() {
            let n = text[1..].iter().take_while(|b| b.is_ascii_digit()).count();
            self.nsec = fraction(text, n)?;
        }
        Ok(())
    }

    fn read_zone(&mut self, text: &mut &[u8]) -> Fit<()> {
        if text.starts_with(b"UTC") {
            self.utc = true;
            *text = &text[3..];
            return Ok(());
        }
        let len = zone_name_len(text).ok_or(Misfit::Bad)?;
        self.zone_name = text[..len].to_vec();
        *text = &text[len..];
        Ok(())
    }

    fn read_offset(&mut self, text: &mut &[u8], z: bool, colon: bool, minutes: bool, seconds: bool) -> Fit<()> {
        if z && text.first() == Some(&b'Z') {
            *text = &text[1..];
            self.utc = true;
            return Ok(());
        }
        let sign = match text.first() {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return Err(Misfit::Bad),
        };
        *text = &text[1..];
        let mut offset = within(digits(text, 2)?, 0, 25, "time zone offset hour")? * 3600;
        for (asked, scale, what) in [(minutes, 60, "time zone offset minute"), (seconds, 1, "time zone offset second")]
        {
            if !asked {
                continue;
            }
            if colon {
                *text = text.strip_prefix(b":").ok_or(Misfit::Bad)?;
            }
            offset += within(digits(text, 2)?, 0, 61, what)? * scale;
        }
        self.offset = Some(sign * offset);
        Ok(())
    }

    fn finish(mut self) -> Result<Found, &'static str> {
        if let Some(pm) = self.pm {
            if pm && self.hour < 12 {
                self.hour += 12;
            } else if !pm && self.hour == 12 {
                self.hour = 0;
            }
        }
        if self.year_day >= 0 {
            let most = 365 + is_leap(self.year) as i64;
            if !(1..=most).contains(&self.year_day) {
                return Err("day-of-year");
            }
            let date = super::calendar::civil(days_since(self.year, 1, 1) + self.year_day - 1);
            if self.month >= 0 && self.month != date.month {
                return Err("day-of-year does not match month; day");
            }
            if self.day >= 0 && self.day != date.day {
                return Err("day-of-year does not match day; day");
            }
            (self.month, self.day) = (date.month, date.day);
        }
        if self.month < 0 {
            self.month = 1;
        }
        if self.day < 0 {
            self.day = 1;
        }
        if self.day < 1 || self.day > days_in(self.month, self.year) {
            return Err("day");
        }
        let days = days_since(self.year, self.month, self.day);
        let sec = days * 86_400 + self.hour * 3600 + self.minute * 60 + self.second;
        let (zone, offset) = match self.offset {
            Some(offset) => (2, offset),
            None if self.utc => (1, 0),
            None if !self.zone_name.is_empty() => (3, named_offset(&self.zone_name)),
            None => (0, 0),
        };
        Ok(Found { sec, nsec: self.nsec, zone, offset, zone_name: self.zone_name })
    }
}

/// How long the zone's name is that a text begins with: three capitals, or one of the longer forms that are in use.
fn zone_name_len(text: &[u8]) -> Option<usize> {
    if let Some(rest) = text.strip_prefix(b"GMT") {
        return Some(3 + signed_hours_len(rest).unwrap_or(0));
    }
    if text.starts_with(b"ChST") || text.starts_with(b"MeST") {
        return Some(4);
    }
    if text.len() >= 3 && matches!(text[0], b'+' | b'-') {
        return signed_hours_len(text);
    }
    match text.iter().take(6).take_while(|b| b.is_ascii_uppercase()).count() {
        3 => Some(3),
        4 if text[3] == b'T' || text.starts_with(b"WITA") => Some(4),
        5 if text[4] == b'T' => Some(5),
        _ => None,
    }
}

/// The length of a sign and a number of hours.
fn signed_hours_len(text: &[u8]) -> Option<usize> {
    let digits = text.strip_prefix(b"+").or(text.strip_prefix(b"-"))?;
    let n = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    let hours: u64 = std::str::from_utf8(&digits[..n]).ok()?.parse().ok()?;
    (hours < 24).then_some(1 + n)
}

/// "GMT+3" says its offset; other names that the zone doesn't know have none.
fn named_offset(name: &[u8]) -> i64 {
    let Some(rest) = name.strip_prefix(b"GMT") else { return 0 };
    std::str::from_utf8(rest).ok().and_then(|hours| hours.parse::<i64>().ok()).map_or(0, |hours| hours * 3600)
}

/// A point or comma and `n` digits, as nanoseconds.
fn fraction(text: &mut &[u8], n: usize) -> Fit<i64> {
    let (head, tail) = text.split_at_checked(n + 1).ok_or(Misfit::Bad)?;
    // As Go reads it, the digits may have a sign, which takes the place of one.
    let (digits, negative) = match &head[1..] {
        [sign @ (b'+' | b'-'), digits @ ..] if !digits.is_empty() => (digits, *sign == b'-'),
        digits => (digits, false),
    };
    if !matches!(head[0], b'.' | b',') || !digits.iter().all(u8::is_ascii_digit) {
        return Err(Misfit::Bad);
    }
    let signs = &b"0"[..n - digits.len()];
    let nine = signs.iter().chain(digits).chain(std::iter::repeat(&b'0')).take(9);
    let value = nine.fold(0, |n, b| n * 10 + (b - b'0') as i64);
    *text = tail;
    if negative && value != 0 { Err(Misfit::OutOfRange("fractional second")) } else { Ok(value) }
}
