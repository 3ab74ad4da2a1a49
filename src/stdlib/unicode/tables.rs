//! Unicode 17 as Go's package unicode has it: categories, case mappings, named tables.
//!
//! In: the tables that `generate.go` wrote. Out: answers about runes.
//! Always: the same answer as Go's for every rune, the invalid ones included.

use std::sync::OnceLock;

static CATEGORY: &[u8] = include_bytes!("category.bin");
static CASE: &[u8] = include_bytes!("case.bin");
static TABLES: &[u8] = include_bytes!("tables.bin");
static NAMES: &str = include_str!("tables.txt");

// General categories in the order of `generate.go`.
const LU: u8 = 0;
const LL: u8 = 1;
const LT: u8 = 2;
const LO: u8 = 4;
const MN: u8 = 5;
const ME: u8 = 7;
const ND: u8 = 8;
const NO: u8 = 10;
const PC: u8 = 11;
const PO: u8 = 17;
const SM: u8 = 18;
const SO: u8 = 21;
const ZS: u8 = 22;
const CC: u8 = 25;
const CN: u8 = 29;

fn word(bytes: &[u8], i: usize) -> u32 {
    let at = i * 4;
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn latin() -> &'static [u8; 256] {
    static LATIN: OnceLock<[u8; 256]> = OnceLock::new();
    LATIN.get_or_init(|| std::array::from_fn(|r| search_category(r as u32)))
}

fn search_category(r: u32) -> u8 {
    let (mut lo, mut hi) = (0, CATEGORY.len() / 4);
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if word(CATEGORY, mid) >> 8 <= r { lo = mid } else { hi = mid }
    }
    word(CATEGORY, lo) as u8
}

fn category(r: u32) -> u8 {
    match r {
        0..=255 => latin()[r as usize],
        256..=0x10FFFF => search_category(r),
        _ => CN,
    }
}

/// What unicode.IsLetter says.
pub fn is_letter(r: u32) -> bool {
    category(r) <= LO
}
/// What unicode.IsUpper says.
pub fn is_upper(r: u32) -> bool {
    category(r) == LU
}
/// What unicode.IsLower says.
pub fn is_lower(r: u32) -> bool {
    category(r) == LL
}
/// What unicode.IsTitle says.
pub fn is_title(r: u32) -> bool {
    category(r) == LT
}
/// What unicode.IsMark says.
pub fn is_mark(r: u32) -> bool {
    (MN..=ME).contains(&category(r))
}
/// What unicode.IsDigit says.
pub fn is_digit(r: u32) -> bool {
    category(r) == ND
}
/// What unicode.IsNumber says.
pub fn is_number(r: u32) -> bool {
    (ND..=NO).contains(&category(r))
}
/// What unicode.IsPunct says.
pub fn is_punct(r: u32) -> bool {
    (PC..=PO).contains(&category(r))
}
/// What unicode.IsSymbol says.
pub fn is_symbol(r: u32) -> bool {
    (SM..=SO).contains(&category(r))
}
/// What unicode.IsControl says.
pub fn is_control(r: u32) -> bool {
    category(r) == CC
}
/// What unicode.IsGraphic says: letters, marks, numbers, punctuation, symbols, spaces.
pub fn is_graphic(r: u32) -> bool {
    category(r) <= ZS
}
/// What unicode.IsPrint and strconv.IsPrint say: graphic, but of the spaces only U+0020.
#[inline]
pub fn is_print(r: u32) -> bool {
    match r {
        0x20..=0x7E => true,
        0..=0x9F => false,
        _ => category(r) < ZS,
    }
}
/// What unicode.IsSpace says: the property White_Space.
#[inline]
pub fn is_space(r: u32) -> bool {
    match r {
        9..=13 | 0x20 | 0x85 | 0xA0 => true,
        0..=0xFF => false,
        0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 => true,
        _ => false,
    }
}

/// A column of `case.bin`.
#[derive(Clone, Copy)]
pub enum Mapping {
    /// unicode.ToUpper
    Upper = 3,
    /// unicode.ToLower
    Lower = 4,
    /// unicode.ToTitle
    Title = 5,
    /// unicode.SimpleFold
    Fold = 6,
}

/// `r` mapped; runes without a mapping, invalid ones among them, are returned as they are.
pub fn map_case(r: u32, mapping: Mapping) -> u32 {
    if r < 0x80 {
        let b = r as u8;
        match mapping {
            Mapping::Upper | Mapping::Title => return b.to_ascii_uppercase() as u32,
            Mapping::Lower => return b.to_ascii_lowercase() as u32,
            Mapping::Fold => {}
        }
    }
    if r > 0x10FFFF {
        return r;
    }
    let (mut lo, mut hi) = (0, CASE.len() / 28);
    // Runs that alternate overlap with their neighbours, by less than their own number.
    while lo < hi {
        let mid = (lo + hi) / 2;
        if word(CASE, mid * 7) <= r { lo = mid + 1 } else { hi = mid }
    }
    for run in (lo.saturating_sub(3)..lo).rev() {
        let at = run * 7;
        let (first, last, stride) = (word(CASE, at), word(CASE, at + 1), word(CASE, at + 2));
        if first <= r && r <= last && (r - first).is_multiple_of(stride) {
            return r.wrapping_add(word(CASE, at + mapping as usize));
        }
    }
    r
}

/// The number of the named table, as `unicode.go` uses it.
pub fn table_number(name: &str) -> Option<usize> {
    NAMES.lines().position(|n| n == name)
}

/// Whether `r` is in table `n`; false for a number that no table has.
pub fn in_table(n: usize, r: u32) -> bool {
    let count = word(TABLES, 0) as usize;
    if n >= count {
        return false;
    }
    let base = count + 2;
    let (mut lo, mut hi) = (word(TABLES, 1 + n) as usize, word(TABLES, 2 + n) as usize);
    while lo < hi {
        let mid = (lo + hi) / 2;
        if word(TABLES, base + mid * 3 + 1) < r { lo = mid + 1 } else { hi = mid }
    }
    if lo >= word(TABLES, 2 + n) as usize {
        return false;
    }
    let at = base + lo * 3;
    let first = word(TABLES, at);
    first <= r && (r - first).is_multiple_of(word(TABLES, at + 2))
}

/// How many ranges table `n` has.
pub fn len_of(n: usize) -> usize {
    if n >= word(TABLES, 0) as usize { 0 } else { (word(TABLES, 2 + n) - word(TABLES, 1 + n)) as usize }
}

/// First, last and stride of a range of table `n`.
pub fn range_of(n: usize, i: usize) -> [u32; 3] {
    if i >= len_of(n) {
        return [0; 3];
    }
    let at = word(TABLES, 0) as usize + 2 + (word(TABLES, 1 + n) as usize + i) * 3;
    [0, 1, 2].map(|part| word(TABLES, at + part))
}
