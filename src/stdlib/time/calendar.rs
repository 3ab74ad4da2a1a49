//! The proleptic Gregorian calendar.
//!
//! In and out: days since January 1 of the year 1. Source of the day counts: H. Hinnant, "chrono-compatible
//! low-level date algorithms". Not here: text, zones.

/// Seconds from the year 1 to 1970.
pub const UNIX_TO_YEAR_1: i64 = 62_135_596_800;

pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// A date. Months, days and days of the year begin with 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Date {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub year_day: i64,
}

/// Days from March 1 of the year 0 to January 1 of the year 1.
const MARCH_0: i64 = 306;

pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days of a month (1 to 12).
pub fn days_in(month: i64, year: i64) -> i64 {
    match month {
        2 => 28 + is_leap(year) as i64,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The date so many days after January 1 of the year 1.
pub fn civil(days: i64) -> Date {
    let z = days + MARCH_0;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date { year, month, day, year_day: days - days_since(year, 1, 1) + 1 }
}

/// Days from January 1 of the year 1 to a date, whose month and day may be out of their ranges.
pub fn days_since(year: i64, month: i64, day: i64) -> i64 {
    let months = month.wrapping_sub(1);
    let year = year.wrapping_add(months.div_euclid(12));
    let month = months.rem_euclid(12) + 1;
    let y = if month <= 2 { year.wrapping_sub(1) } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * shifted + 2) / 5;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era.wrapping_mul(146_097).wrapping_add(day_of_era - MARCH_0).wrapping_add(day.wrapping_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_days_are_inverse() {
        assert_eq!(days_since(1, 1, 1), 0);
        assert_eq!(days_since(1970, 1, 1) * 86_400, UNIX_TO_YEAR_1);
        for days in (-1_000_000..1_000_000).step_by(97) {
            let date = civil(days);
            assert_eq!(days_since(date.year, date.month, date.day), days);
            assert!((1..=366).contains(&date.year_day));
        }
        assert_eq!(civil(days_since(2024, 14, 31)), Date { year: 2025, month: 3, day: 3, year_day: 62 });
    }
}
