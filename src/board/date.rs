//! Calendar days, as the board needs them: no time of day, no time zone.

use super::BoardError;
use super::limits::YEARS;

/// A calendar day in the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601).
pub type Date = jiff::civil::Date;

/// Reads a day that is written `YYYY-MM-DD`, in no other form of ISO 8601.
///
/// Written out here, and [`iso`] too: the library's own reading and writing
/// know every form and every fault, at a tenth of the whole app's size.
pub fn from_iso(written: &str) -> Option<Date> {
    let signs: &[u8; 10] = written.as_bytes().try_into().ok()?;
    if signs[4] != b'-' || signs[7] != b'-' {
        return None;
    }
    let year = number(&signs[..4])?;
    let month = i8::try_from(number(&signs[5..7])?).ok()?;
    let day = i8::try_from(number(&signs[8..])?).ok()?;
    Date::new(year, month, day).ok()
}

/// Returns the day so many days after another, or before it.
pub fn days_after(mut day: Date, days: i64) -> Date {
    for _ in 0..days.unsigned_abs() {
        let next = if days > 0 {
            day.tomorrow()
        } else {
            day.yesterday()
        };
        day = next.unwrap_or(day);
    }
    day
}

/// Returns the same day so many months later, or the last one of that month
/// where it is shorter.
pub fn months_after(day: Date, months: u8) -> Date {
    let all = i16::from(day.month()) - 1 + i16::from(months);
    let year = day.year().saturating_add(all / 12);
    let month = i8::try_from(all % 12 + 1).unwrap_or(1);
    let mut days = (1..=day.day()).rev();
    let found = days.find_map(|it| Date::new(year, month, it).ok());
    found.unwrap_or(day)
}

/// Writes a day as `YYYY-MM-DD`; the board holds no year beyond four digits (B8).
pub fn iso(date: Date) -> String {
    let (month, day) = (date.month(), date.day());
    let year = date.year().clamp(*YEARS.start(), *YEARS.end());
    format!("{year:04}-{month:02}-{day:02}")
}

/// Takes a day, or none.
///
/// # Errors
/// [`BoardError::DateOutOfRange`] outside [`YEARS`].
pub fn checked(date: Option<Date>) -> Result<Option<Date>, BoardError> {
    if date.is_some_and(|date| !YEARS.contains(&date.year())) {
        return Err(BoardError::DateOutOfRange);
    }
    Ok(date)
}

fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0, |number, digit| {
        let value = i16::from(digit.wrapping_sub(b'0'));
        digit.is_ascii_digit().then_some(number * 10 + value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_it_is_read() {
        for written in ["2026-11-24", "0000-01-01", "9999-12-31", "2028-02-29"] {
            assert_eq!(from_iso(written).map(iso).as_deref(), Some(written));
        }
    }

    #[test]
    fn days_are_counted_over_the_ends_of_months() {
        let day = |written| from_iso(written).expect(written);
        assert_eq!(iso(days_after(day("2028-02-27"), 3)), "2028-03-01");
        assert_eq!(iso(days_after(day("2027-01-01"), -2)), "2026-12-30");
    }

    #[test]
    fn months_are_counted_over_the_end_of_the_year_and_short_months() {
        let day = |written| from_iso(written).expect(written);
        assert_eq!(iso(months_after(day("2026-11-24"), 3)), "2027-02-24");
        assert_eq!(iso(months_after(day("2026-11-30"), 3)), "2027-02-28");
        assert_eq!(iso(months_after(day("2026-12-01"), 0)), "2026-12-01");
        assert_eq!(months_after(day("9999-12-31"), 3), day("9999-12-31"));
    }

    #[test]
    fn what_is_no_day_in_this_form_is_none() {
        for written in [
            "",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "24.11.2026",
            "20261124",
            "2026-11-24T10:00",
            "+026-11-24",
            "-001-11-24",
            "2026-1-024",
            "２026-11-24",
        ] {
            assert_eq!(from_iso(written), None, "{written}");
        }
    }
}
