//! The time, as the device's own clock and time zone have it.

use jiff::civil::Date;

/// Returns now, in milliseconds since 1 January 1970 UTC.
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// Returns now by the clock that events are stamped with, in milliseconds since
/// the page began.
pub fn event_now_ms() -> f64 {
    web_sys::Event::new("now").map_or(0.0, |event| event.time_stamp())
}

/// Returns today's day where the device is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(1970);
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::ZERO)
}

/// Returns the hour (0–23) and minute (0–59) of a moment where the device is.
pub fn time_of_day(at_ms: f64) -> (u32, u32) {
    let at = js_sys::Date::new(&at_ms.into());
    (at.get_hours(), at.get_minutes())
}
