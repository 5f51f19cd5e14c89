//! Days of the civil calendar and the days of the week.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{FactError, Fault};

/// A day of the civil calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday, the first.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday, the last.
    Sunday,
}

impl Date {
    /// Makes a date, if the calendar has it (years 1 to 9999).
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month.into(), day.into()).map(Self)
    }

    /// Reads a date as `2026-03-09`.
    ///
    /// # Errors
    /// `date-invalid` for any other notation (with the date in ours, where it can be read) and for a day
    /// that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let invalid = || FactError::whole(text, Fault::DateInvalid);
        let shape = text.bytes().enumerate().all(
            |(at, byte)| {
                if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() }
            },
        );
        if text.len() != 10 || !shape {
            return Err(invalid().perhaps(other_notation(text).map(|date| date.to_string())));
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<u16>().unwrap_or(0);
        let (year, month, day) = (number(0..4), number(5..7), number(8..10));
        match Self::new(year.into(), u8::try_from(month).unwrap_or(0), u8::try_from(day).unwrap_or(0)) {
            Some(date) => Ok(date),
            None if year == 0 => Err(invalid()),
            None if !(1..=12).contains(&month) => Err(FactError::at(5..7, Fault::DateInvalid)),
            None => Err(FactError::at(8..10, Fault::DateInvalid)),
        }
    }

    /// Returns the year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        u8::try_from(self.0.month()).unwrap_or(1)
    }

    /// Returns the day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        u8::try_from(self.0.day()).unwrap_or(1)
    }

    /// Returns the day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        let index = self.0.weekday().num_days_from_monday() as usize;
        Weekday::ALL.get(index).copied().unwrap_or(Weekday::Monday)
    }

    /// Returns the Monday of the date's week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.minus_days(self.weekday().index() as u64)
    }

    /// Returns the date a number of days later.
    #[must_use]
    pub fn plus_days(self, days: u64) -> Self {
        Self(self.0.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX))
    }

    /// Returns the date a number of days earlier.
    #[must_use]
    pub fn minus_days(self, days: u64) -> Self {
        Self(self.0.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN))
    }

    /// Returns the date a number of months later: the last day of the month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// Returns the number of days from this date to another; negative when the other is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// Returns the date as the library of opening hours wants it.
    pub(crate) fn naive(self) -> NaiveDate {
        self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// Year, month and day: so that rooms which know no `Date` can take one.
impl From<Date> for (i32, u8, u8) {
    fn from(date: Date) -> Self {
        (date.year(), date.month(), date.day())
    }
}

impl Weekday {
    /// All seven, from Monday.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// Returns the place in the week: 0 for Monday, 6 for Sunday.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// Returns the English name, as schema.org writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
        }
    }
}

impl From<Weekday> for usize {
    fn from(day: Weekday) -> Self {
        day.index()
    }
}

/// Reads a date that is not in our notation: `9/3/2026`, `9.3.2026`, `2026-3-9`, ` 2026-03-09`.
fn other_notation(text: &str) -> Option<Date> {
    let mut parts = text.trim().split(['-', '/', '.', ' ']).map(|part| part.parse::<u16>().ok());
    let (first, month, last) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let (year, day) = if first > 31 { (first, last) } else { (last, first) };
    Date::new(year.into(), u8::try_from(month).ok()?, u8::try_from(day).ok()?).filter(|_| year >= 1000)
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Date::parse(text).map_or_else(|error| shown(text, &error), |date| date.to_string());
        assert_eq!(found, expected);
    }

    #[test]
    fn dates_are_written_year_first() {
        check("2026-03-09", "2026-03-09");
        check("2024-02-29", "2024-02-29");
        check("2026-02-29", "date-invalid: `29`");
        check("2026-13-01", "date-invalid: `13`");
        check("9/3/2026", "date-invalid: `9/3/2026` -> `2026-03-09`");
        check("2026-3-9", "date-invalid: `2026-3-9` -> `2026-03-09`");
        check("9 marzo 2026", "date-invalid: `9 marzo 2026`");
        check("9/3/26", "date-invalid: `9/3/26`");
        check("è-09-2026", "date-invalid: `è-09-2026`");
        check("", "date-invalid: ``");
    }

    #[test]
    fn dates_are_counted_on() {
        let check = |found: Date, expected: &str| assert_eq!(found.to_string(), expected);
        let date = Date::parse("2026-01-31").unwrap();
        check(date.plus_months(1), "2026-02-28");
        check(date.plus_days(1), "2026-02-01");
        check(date.monday(), "2026-01-26");
        assert_eq!(date.weekday(), Weekday::Saturday);
        assert_eq!(date.days_until(date.plus_days(9)), 9);
    }
}
