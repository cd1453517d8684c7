//! Calendar days, as the board needs them: no time of day, no time zone.

/// A calendar day in the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601).
pub type Date = jiff::civil::Date;
