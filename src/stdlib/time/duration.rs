//! Durations as text.
//!
//! In: nanoseconds, or text such as "1h2m3.5s". Out: the other. Not here: arithmetic (`time.go`).

/// The shortest text of a duration, with the units that Go chooses.
pub fn text(d: i64) -> String {
    let n = d.unsigned_abs();
    let sign = if d < 0 { "-" } else { "" };
    if n == 0 {
        return "0s".to_string();
    }
    if n < 1_000 {
        return format!("{sign}{n}ns");
    }
    if n < 1_000_000 {
        return format!("{sign}{}µs", decimal(n, 3));
    }
    if n < 1_000_000_000 {
        return format!("{sign}{}ms", decimal(n, 6));
    }
    let minutes = n / 60_000_000_000;
    let seconds = decimal(n % 60_000_000_000, 9);
    match (minutes / 60, minutes % 60) {
        (0, 0) => format!("{sign}{seconds}s"),
        (0, minutes) => format!("{sign}{minutes}m{seconds}s"),
        (hours, minutes) => format!("{sign}{hours}h{minutes}m{seconds}s"),
    }
}

/// `n / 10^places`, without zeros at its end.
fn decimal(n: u64, places: u32) -> String {
    let unit = 10u64.pow(places);
    if n.is_multiple_of(unit) {
        return (n / unit).to_string();
    }
    let fraction = format!("{:0width$}", n % unit, width = places as usize);
    format!("{}.{}", n / unit, fraction.trim_end_matches('0'))
}

/// Reads a duration. The error is Go's text.
pub fn parse(whole: &[u8]) -> Result<i64, String> {
    let invalid = || format!("time: invalid duration {}", String::from_utf8_lossy(&quote(whole)));
    let (negative, mut s) = match whole.first() {
        Some(b'-') => (true, &whole[1..]),
        Some(b'+') => (false, &whole[1..]),
        _ => (false, whole),
    };
    if s == b"0" {
        return Ok(0);
    }
    if s.is_empty() {
        return Err(invalid());
    }
    let mut total: u64 = 0;
    while !s.is_empty() {
        let (number, unit, rest) = element(s).ok_or_else(invalid)?;
        s = rest;
        if unit.is_empty() {
            return Err(format!("time: missing unit in duration {}", String::from_utf8_lossy(&quote(whole))));
        }
        let Some(scale) = scale_of(unit) else {
            let unit = quote(unit);
            return Err(format!(
                "time: unknown unit {} in duration {}",
                String::from_utf8_lossy(&unit),
                String::from_utf8_lossy(&quote(whole))
            ));
        };
        let value = number.nanoseconds(scale).ok_or_else(invalid)?;
        total = total.checked_add(value).filter(|&t| t <= 1 << 63).ok_or_else(invalid)?;
    }
    if negative {
        return Ok((total as i64).wrapping_neg());
    }
    i64::try_from(total).map_err(|_| invalid())
}

struct Number {
    whole: u64,
    /// Numerator over `scale`, a power of ten.
    fraction: u64,
    scale: f64,
}

impl Number {
    fn nanoseconds(&self, scale: u64) -> Option<u64> {
        let whole = self.whole.checked_mul(scale).filter(|&v| v <= 1 << 63)?;
        let fraction = self.fraction as f64 * (scale as f64 / self.scale);
        whole.checked_add(fraction as u64)
    }
}

/// A number, its unit, and what follows.
fn element(s: &[u8]) -> Option<(Number, &[u8], &[u8])> {
    let digits = s.iter().take_while(|b| b.is_ascii_digit()).count();
    let mut number = Number { whole: 0, fraction: 0, scale: 1.0 };
    for b in &s[..digits] {
        number.whole = number.whole.checked_mul(10)?.checked_add((b - b'0') as u64).filter(|&v| v <= 1 << 63)?;
    }
    let mut rest = &s[digits..];
    if rest.first() == Some(&b'.') {
        rest = &rest[1..];
        let places = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        if digits == 0 && places == 0 {
            return None;
        }
        // Digits that no 63 bits hold change nothing.
        for b in &rest[..places] {
            let Some(more) = number.fraction.checked_mul(10).and_then(|n| n.checked_add((b - b'0') as u64)) else {
                break;
            };
            if more > 1 << 63 {
                break;
            }
            number.fraction = more;
            number.scale *= 10.0;
        }
        rest = &rest[places..];
    } else if digits == 0 {
        return None;
    }
    let unit = rest.iter().take_while(|b| **b != b'.' && !b.is_ascii_digit()).count();
    Some((number, &rest[..unit], &rest[unit..]))
}

fn scale_of(unit: &[u8]) -> Option<u64> {
    Some(match unit {
        b"ns" => 1,
        b"us" => 1_000,
        b"ms" => 1_000_000,
        b"s" => 1_000_000_000,
        b"m" => 60_000_000_000,
        b"h" => 3_600_000_000_000,
        // Two spellings of the micro sign.
        unit if unit == "µs".as_bytes() || unit == "μs".as_bytes() => 1_000,
        _ => return None,
    })
}

/// A text in double quotes, for messages of this package.
pub fn quote(s: &[u8]) -> Vec<u8> {
    let mut out = vec![b'"'];
    for &b in s {
        match b {
            b'"' | b'\\' => out.extend([b'\\', b]),
            b' '..=b'~' => out.push(b),
            _ => out.extend(format!("\\x{b:02x}").into_bytes()),
        }
    }
    out.push(b'"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_gos_text() {
        let cases: [(i64, &str); 10] = [
            (0, "0s"),
            (1, "1ns"),
            (1_100, "1.1µs"),
            (2_200_000, "2.2ms"),
            (3_300_000_000, "3.3s"),
            (245_000_000_000, "4m5s"),
            (245_001_000_000, "4m5.001s"),
            (18_367_001_000_000, "5h6m7.001s"),
            (480_000_000_001, "8m0.000000001s"),
            (i64::MIN, "-2562047h47m16.854775808s"),
        ];
        for (d, s) in cases {
            assert_eq!(text(d), s);
            assert_eq!(parse(s.as_bytes()), Ok(d));
        }
        assert_eq!(parse(b"1.5h"), Ok(5_400_000_000_000));
        assert_eq!(parse(b"-.5s"), Ok(-500_000_000));
        assert_eq!(parse(b"3"), Err("time: missing unit in duration \"3\"".to_string()));
        assert_eq!(parse(b"x"), Err("time: invalid duration \"x\"".to_string()));
        assert_eq!(parse(b"3x"), Err("time: unknown unit \"x\" in duration \"3x\"".to_string()));
    }
}
