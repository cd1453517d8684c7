//! Dates and times of day as people say them.

use jiff::civil::Weekday;

use super::Language;
use crate::board::Date;

const DANISH_WEEKDAYS: [&str; 7] = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
];
const ENGLISH_WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const DANISH_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH_MONTHS: [&str; 12] = [
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

/// Returns a day with its weekday: *tirsdag den 24. november 2026*.
pub fn long(language: Language, date: Date) -> String {
    let weekday = weekday_name(language, date.weekday());
    let day = short(language, date);
    match language {
        Language::Danish => format!("{weekday} den {day}"),
        Language::English => format!("{weekday} {day}"),
    }
}

/// Returns a day: *24. november 2026*.
pub fn short(language: Language, date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()) - 1;
    let (day, year) = (date.day(), date.year());
    match language {
        Language::Danish => format!("{day}. {} {year}", DANISH_MONTHS[month]),
        Language::English => format!("{day} {} {year}", ENGLISH_MONTHS[month]),
    }
}

/// Returns a time of day, 0–23 hours and 0–59 minutes: *14.32*, *14:32*.
pub fn time_of_day(language: Language, hours: u32, minutes: u32) -> String {
    match language {
        Language::Danish => format!("{hours}.{minutes:02}"),
        Language::English => format!("{hours:02}:{minutes:02}"),
    }
}

fn weekday_name(language: Language, weekday: Weekday) -> &'static str {
    let day = usize::from(weekday.to_monday_zero_offset().unsigned_abs());
    match language {
        Language::Danish => DANISH_WEEKDAYS[day],
        Language::English => ENGLISH_WEEKDAYS[day],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_with_its_weekday() {
        let date = jiff::civil::date(2026, 11, 24);
        assert_eq!(
            long(Language::Danish, date),
            "tirsdag den 24. november 2026"
        );
        assert_eq!(long(Language::English, date), "Tuesday 24 November 2026");
    }

    #[test]
    fn a_time_is_written_as_in_the_country() {
        assert_eq!(time_of_day(Language::Danish, 9, 5), "9.05");
        assert_eq!(time_of_day(Language::English, 9, 5), "09:05");
    }
}
