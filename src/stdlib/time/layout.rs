//! Layouts: a reference time written as other times are to be shown.
//!
//! In: a layout and an instant. Out: text. `elements` cuts a layout up; reading text by one is `parse`'s.
//! Always: what isn't an element is shown as it stands.

use super::calendar::{MONTHS, WEEKDAYS, civil};

/// A piece of a layout.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Element {
    LongMonth,
    Month,
    NumMonth,
    ZeroMonth,
    LongWeekday,
    Weekday,
    Day,
    UnderDay,
    ZeroDay,
    UnderYearDay,
    ZeroYearDay,
    Hour,
    Hour12,
    ZeroHour12,
    Minute,
    ZeroMinute,
    Second,
    ZeroSecond,
    LongYear,
    Year,
    Upper,
    Lower,
    Zone,
    /// An offset: `Z` instead of zero, a colon, minutes, seconds.
    Offset {
        z: bool,
        colon: bool,
        minutes: bool,
        seconds: bool,
    },
    /// Digits behind a point or comma; zeros at the end are dropped if `nines`.
    Fraction {
        digits: usize,
        nines: bool,
        comma: bool,
    },
}

use Element::*;

const FIXED: [(&[u8], Element); 30] = [
    (b"January", LongMonth),
    (b"Jan", Month),
    (b"Monday", LongWeekday),
    (b"Mon", Weekday),
    (b"MST", Zone),
    (b"2006", LongYear),
    (b"002", ZeroYearDay),
    (b"01", ZeroMonth),
    (b"02", ZeroDay),
    (b"03", ZeroHour12),
    (b"04", ZeroMinute),
    (b"05", ZeroSecond),
    (b"06", Year),
    (b"15", Hour),
    (b"1", NumMonth),
    (b"2", Day),
    (b"3", Hour12),
    (b"4", Minute),
    (b"5", Second),
    (b"PM", Upper),
    (b"pm", Lower),
    (b"-07:00:00", Offset { z: false, colon: true, minutes: true, seconds: true }),
    (b"-070000", Offset { z: false, colon: false, minutes: true, seconds: true }),
    (b"-07:00", Offset { z: false, colon: true, minutes: true, seconds: false }),
    (b"-0700", Offset { z: false, colon: false, minutes: true, seconds: false }),
    (b"-07", Offset { z: false, colon: false, minutes: false, seconds: false }),
    (b"Z07:00:00", Offset { z: true, colon: true, minutes: true, seconds: true }),
    (b"Z070000", Offset { z: true, colon: false, minutes: true, seconds: true }),
    (b"Z07:00", Offset { z: true, colon: true, minutes: true, seconds: false }),
    (b"Z0700", Offset { z: true, colon: false, minutes: true, seconds: false }),
];

/// The element that a text begins with, and its length.
fn element_at(s: &[u8]) -> Option<(Element, usize)> {
    if s.starts_with(b"__2") {
        return Some((UnderYearDay, 3));
    }
    // The year may follow an underline; the day then isn't meant.
    if s.starts_with(b"_2") && !s.starts_with(b"_2006") {
        return Some((UnderDay, 2));
    }
    if s.starts_with(b"Jan") || s.starts_with(b"Mon") {
        let (long, short) = if s[0] == b'J' { (&b"January"[..], Month) } else { (&b"Monday"[..], Weekday) };
        if s.starts_with(long) {
            return Some((if s[0] == b'J' { LongMonth } else { LongWeekday }, long.len()));
        }
        // "Month" is a word, not a name of a day.
        if s.get(3).is_some_and(u8::is_ascii_lowercase) {
            return None;
        }
        return Some((short, 3));
    }
    if let Some(&first @ (b'.' | b',')) = s.first()
        && let Some(&digit @ (b'0' | b'9')) = s.get(1)
    {
        let digits = s[1..].iter().take_while(|b| **b == digit).count();
        if !s.get(1 + digits).is_some_and(u8::is_ascii_digit) {
            return Some((Fraction { digits, nines: digit == b'9', comma: first == b',' }, 1 + digits));
        }
        return None;
    }
    if s.starts_with(b"Z07") && !s.starts_with(b"Z070") && !s.starts_with(b"Z07:00") {
        return Some((Offset { z: true, colon: false, minutes: false, seconds: false }, 3));
    }
    FIXED.iter().find(|(text, _)| s.starts_with(text)).map(|(text, element)| (*element, text.len()))
}

/// The text before an element, the element with its own text, and the rest.
pub type Cut<'a> = (&'a [u8], Option<(Element, &'a [u8])>, &'a [u8]);

/// The text before a layout's first element, the element with its own text, and the rest.
pub fn next_element(layout: &[u8]) -> Cut<'_> {
    for at in 0..layout.len() {
        if let Some((element, len)) = element_at(&layout[at..]) {
            return (&layout[..at], Some((element, &layout[at..at + len])), &layout[at + len..]);
        }
    }
    (layout, None, b"")
}

/// An instant and the zone in which it is shown.
pub struct Shown<'a> {
    /// Since the year 1, in UTC.
    pub sec: i64,
    pub nsec: u32,
    pub zone: &'a [u8],
    /// Seconds east of UTC.
    pub offset: i64,
}

pub fn format(layout: &[u8], t: &Shown) -> Vec<u8> {
    let mut out = Vec::with_capacity(layout.len() + 10);
    let mut rest = layout;
    loop {
        let (before, element, after) = next_element(rest);
        out.extend_from_slice(before);
        let Some((element, _)) = element else { return out };
        show(&mut out, element, t);
        rest = after;
    }
}

fn show(out: &mut Vec<u8>, element: Element, t: &Shown) {
    let wall = t.sec.wrapping_add(t.offset);
    let days = wall.div_euclid(86_400);
    let date = civil(days);
    let seconds = wall.rem_euclid(86_400);
    let (hour, minute, second) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    let hour12 = if hour % 12 == 0 { 12 } else { hour % 12 };
    let month = MONTHS[(date.month - 1) as usize];
    let weekday = WEEKDAYS[(days + 1).rem_euclid(7) as usize];
    let text = match element {
        LongMonth => month.to_string(),
        Month => month[..3].to_string(),
        NumMonth => date.month.to_string(),
        ZeroMonth => format!("{:02}", date.month),
        LongWeekday => weekday.to_string(),
        Weekday => weekday[..3].to_string(),
        Day => date.day.to_string(),
        UnderDay => format!("{:2}", date.day),
        ZeroDay => format!("{:02}", date.day),
        UnderYearDay => format!("{:3}", date.year_day),
        ZeroYearDay => format!("{:03}", date.year_day),
        Hour => format!("{hour:02}"),
        Hour12 => hour12.to_string(),
        ZeroHour12 => format!("{hour12:02}"),
        Minute => minute.to_string(),
        ZeroMinute => format!("{minute:02}"),
        Second => second.to_string(),
        ZeroSecond => format!("{second:02}"),
        LongYear if date.year < 0 => format!("-{:04}", -date.year),
        LongYear => format!("{:04}", date.year),
        Year => format!("{:02}", date.year.rem_euclid(100)),
        Upper => (if hour >= 12 { "PM" } else { "AM" }).to_string(),
        Lower => (if hour >= 12 { "pm" } else { "am" }).to_string(),
        Zone if !t.zone.is_empty() => String::from_utf8_lossy(t.zone).into_owned(),
        Zone => nameless_zone(t.offset),
        Offset { z: true, .. } if t.offset == 0 => "Z".to_string(),
        Offset { colon, minutes, seconds, .. } => offset_text(t.offset, colon, minutes, seconds),
        Fraction { digits, nines, comma } => fraction(t.nsec, digits, nines, comma),
    };
    out.extend_from_slice(text.as_bytes());
}

/// A zone without a name is shown by its offset.
fn nameless_zone(offset: i64) -> String {
    let minutes = offset.abs() / 60;
    let sign = if offset < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

fn offset_text(offset: i64, colon: bool, minutes: bool, seconds: bool) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let offset = offset.abs();
    let mut text = format!("{sign}{:02}", offset / 3600);
    let colon = if colon { ":" } else { "" };
    if minutes {
        text += &format!("{colon}{:02}", offset % 3600 / 60);
    }
    if seconds {
        text += &format!("{colon}{:02}", offset % 60);
    }
    text
}

fn fraction(nsec: u32, digits: usize, nines: bool, comma: bool) -> String {
    let all = format!("{nsec:09}");
    let mut shown = &all[..digits.min(9)];
    if nines {
        shown = shown.trim_end_matches('0');
        if shown.is_empty() {
            return String::new();
        }
    }
    format!("{}{shown}", if comma { ',' } else { '.' })
}
