//! Package time's natives: clocks, sleeping, timers, and the arithmetic of dates.
//!
//! In and out: words. An instant is seconds since the year 1 and nanoseconds; a timer is a closure word.
//! Always: with virtual time the wall clock begins at 2009-11-10 23:00:00 UTC and moves with the scheduler's clock.
//! Not here: when timers fire (`sched`), what they call (`time.go`).

mod calendar;
mod duration;
mod layout;
mod parse;
mod zones;

use super::words::{arg, new_text, result, text};
use crate::chan::{self, Chan};
use crate::exec;
use crate::sched::{Acquire, TimerId, Token};
use crate::tree::native::Flow;
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Park, Pure0, Pure1, Pure3};
use calendar::UNIX_TO_YEAR_1;
use std::time::{SystemTime, UNIX_EPOCH};

fn monotonic(cx: &mut Cx) -> u64 {
    // SAFETY: the `Cx`'s own processor.
    unsafe { (*cx.p).now_ns() }
}

/// Where virtual time begins, in seconds since 1970.
const VIRTUAL_START: u64 = 1_257_894_000;

fn now(cx: &mut Cx, frame: *mut u64) {
    let mono = monotonic(cx);
    // SAFETY: the `Cx` is a processor's.
    let is_virtual = unsafe { exec::runtime_of(cx) }.options.virtual_time;
    let (sec, nsec) = if is_virtual {
        (VIRTUAL_START + (mono - 1) / 1_000_000_000, (mono - 1) % 1_000_000_000)
    } else {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        (since.as_secs(), since.subsec_nanos() as u64)
    };
    result(frame, 0, sec);
    result(frame, 1, nsec);
    result(frame, 2, mono);
}

fn sleep(cx: &mut Cx, frame: *mut u64) -> Flow {
    let d = arg(frame, 0) as i64;
    if d <= 0 {
        return Flow::Next;
    }
    // SAFETY: the `Cx`'s own processor; `NativeFn::Park` saved the position behind this call.
    unsafe {
        let when = (*cx.p).now_ns().saturating_add(d as u64);
        (*cx.p).sleep_until(cx.g, when);
    }
    Flow::Parked
}

fn start_timer(cx: &mut Cx, frame: *mut u64) {
    let (when, period) = (arg(frame, 0), arg(frame, 1));
    let token = Token { word: arg(frame, 2), awaited: arg(frame, 3) };
    // SAFETY: the `Cx`'s own processor.
    let id = unsafe { (*cx.p).start_timer(when, period, token) };
    result(frame, 0, id.0);
}

fn stop_timer(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: the `Cx`'s own processor.
    let was = unsafe { (*cx.p).stop_timer(TimerId(arg(frame, 0))) };
    result(frame, 0, was as u64);
}

fn hide_buffer(_: &mut Cx, frame: *mut u64) {
    // SAFETY: `time.go` passes a channel that it has just made.
    unsafe { chan::hide_buffer(arg(frame, 0) as *mut Chan) };
}

fn lock(cx: &mut Cx, frame: *mut u64) -> Flow {
    cx.retry_here();
    // SAFETY: the word is a live timer's; the position is saved.
    match unsafe { (*cx.p).mutex_lock(cx.g, arg(frame, 0) as *mut u32) } {
        Acquire::Acquired => Flow::Next,
        Acquire::Parked => Flow::Retry,
    }
}

fn unlock(cx: &mut Cx, frame: *mut u64) {
    // SAFETY: as in `lock`.
    unsafe { (*cx.p).mutex_unlock(arg(frame, 0) as *mut u32) };
}

fn civil(_: &mut Cx, frame: *mut u64) {
    let date = calendar::civil(arg(frame, 0) as i64);
    result(frame, 0, date.year as u64);
    result(frame, 1, date.month as u64);
    result(frame, 2, date.day as u64);
    result(frame, 3, date.year_day as u64);
}

fn days_since(_: &mut Cx, year: u64, month: u64, day: u64) -> u64 {
    calendar::days_since(year as i64, month as i64, day as i64) as u64
}

fn month_name(cx: &mut Cx, m: u64) -> u64 {
    match (m as i64 - 1).try_into().ok().and_then(|i: usize| calendar::MONTHS.get(i)) {
        Some(name) => new_text(cx, name.as_bytes()),
        None => new_text(cx, format!("%!Month({})", m as i64).as_bytes()),
    }
}

fn weekday_name(cx: &mut Cx, d: u64) -> u64 {
    match calendar::WEEKDAYS.get(d as usize) {
        Some(name) => new_text(cx, name.as_bytes()),
        None => new_text(cx, format!("%!Weekday({})", d as i64).as_bytes()),
    }
}

/// How far the instant is past a multiple of `d` since the year 1.
fn remainder(_: &mut Cx, sec: u64, nsec: u64, d: u64) -> u64 {
    let instant = sec as i64 as i128 * 1_000_000_000 + nsec as i128;
    instant.rem_euclid(d as i64 as i128) as u64
}

fn duration_text(cx: &mut Cx, d: u64) -> u64 {
    new_text(cx, duration::text(d as i64).as_bytes())
}

fn signed_seconds(cx: &mut Cx, ns: u64) -> u64 {
    let ns = ns as i64;
    let sign = if ns < 0 { '-' } else { '+' };
    let ns = ns.unsigned_abs();
    new_text(cx, format!("{sign}{}.{:09}", ns / 1_000_000_000, ns % 1_000_000_000).as_bytes())
}

fn parse_duration(cx: &mut Cx, frame: *mut u64) {
    let (d, wrong) = match duration::parse(text(arg(frame, 0))) {
        Ok(d) => (d, 0),
        Err(wrong) => (0, new_text(cx, wrong.as_bytes())),
    };
    result(frame, 0, d as u64);
    result(frame, 1, wrong);
}

fn format(cx: &mut Cx, frame: *mut u64) {
    let instant = layout::Shown {
        sec: arg(frame, 1) as i64,
        nsec: arg(frame, 2) as u32,
        zone: text(arg(frame, 3)),
        offset: arg(frame, 4) as i64,
    };
    let shown = layout::format(text(arg(frame, 0)), &instant);
    let word = new_text(cx, &shown);
    result(frame, 0, word);
}

fn parse_time(cx: &mut Cx, frame: *mut u64) {
    let (layout, value) = (text(arg(frame, 0)), text(arg(frame, 1)));
    for i in 0..8 {
        result(frame, i, 0);
    }
    match parse::parse(layout, value) {
        Ok(found) => {
            let name = new_text(cx, &found.zone_name);
            result(frame, 0, found.sec as u64);
            result(frame, 1, found.nsec as u64);
            result(frame, 2, found.zone as u64);
            result(frame, 3, found.offset as u64);
            result(frame, 4, name);
        }
        Err(wrong) => {
            let words = [&wrong.layout_elem, &wrong.value_elem, &wrong.message].map(|s| new_text(cx, s));
            for (i, word) in words.into_iter().enumerate() {
                result(frame, 5 + i, word);
            }
        }
    }
}

fn quote(cx: &mut Cx, s: u64) -> u64 {
    let quoted = duration::quote(text(s));
    new_text(cx, &quoted)
}

/// Package time.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    debug_assert_eq!(UNIX_TO_YEAR_1, 62_135_596_800);
    let mut list = vec![
        ("time.now", Frame(now)),
        ("time.monotonic", Pure0(monotonic)),
        ("time.Sleep", Park(sleep)),
        ("time.startTimer", Frame(start_timer)),
        ("time.stopTimer", Frame(stop_timer)),
        ("time.hideBuffer", Frame(hide_buffer)),
        ("time.(*lock).lock", Park(lock)),
        ("time.(*lock).unlock", Frame(unlock)),
        ("time.civil", Frame(civil)),
        ("time.daysSince", Pure3(days_since)),
        ("time.monthName", Pure1(month_name)),
        ("time.weekdayName", Pure1(weekday_name)),
        ("time.remainder", Pure3(remainder)),
        ("time.durationText", Pure1(duration_text)),
        ("time.signedSeconds", Pure1(signed_seconds)),
        ("time.parseDuration", Frame(parse_duration)),
        ("time.format", Frame(format)),
        ("time.parse", Frame(parse_time)),
        ("time.quote", Pure1(quote)),
    ];
    list.extend(zones::natives());
    list
}
