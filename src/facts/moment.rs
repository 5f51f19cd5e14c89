//! Moments of local time, as a poster gives them: a day, or a day and a time.

use std::fmt;

use chrono::{LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone};

use super::{Date, FactError, Fault};

/// A day, or a day and a time of the clock on the wall of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Minutes after midnight, 0 to 1439; none where only the day is known.
    pub minutes: Option<u16>,
}

impl Moment {
    /// Reads `2026-03-09` or `2026-03-09T18:00`; seconds are allowed and must be zero.
    ///
    /// # Errors
    /// `time-invalid` for another notation, with ours where it can be read; `date-invalid` for a day that
    /// the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let Some((day, clock)) = text.split_once('T') else { return parse_day(text) };
        let date = Date::parse(day)?;
        let at = |range| FactError::at(range, Fault::TimeInvalid);
        let range = day.len() + 1..text.len();
        let short = clock.strip_suffix(":00").filter(|short| short.len() == 5).unwrap_or(clock);
        match minutes(short) {
            Some(minutes) => Ok(Self { date, minutes: Some(minutes) }),
            None => Err(at(range).perhaps(meant_time(clock))),
        }
    }

    /// Says whether the clocks of a time zone never show this time, since they are put forward over it.
    #[must_use]
    pub fn is_skipped_in(self, zone: &str) -> bool {
        let Ok(zone) = zone.parse::<chrono_tz::Tz>() else { return false };
        self.naive().is_some_and(|naive| matches!(zone.from_local_datetime(&naive), LocalResult::None))
    }

    /// Returns by how many minutes local time is ahead of universal time then; of two possible offsets, the earlier.
    #[must_use]
    pub fn offset_in(self, zone: &str) -> Option<i32> {
        let zone = zone.parse::<chrono_tz::Tz>().ok()?;
        let local = zone.from_local_datetime(&self.naive()?).earliest()?;
        Some(local.offset().fix().local_minus_utc() / 60)
    }

    /// Returns the moment with its offset, as the web writes it: `2026-03-09T18:00+01:00`; a lone day as it is.
    #[must_use]
    pub fn with_offset(self, zone: &str) -> String {
        let Some(offset) = self.offset_in(zone) else { return self.to_string() };
        let sign = if offset < 0 { '-' } else { '+' };
        format!("{self}{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
    }

    fn naive(self) -> Option<NaiveDateTime> {
        let minutes = self.minutes?;
        Some(self.date.naive().and_hms_opt(0, 0, 0)? + TimeDelta::minutes(minutes.into()))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.minutes {
            Some(minutes) => write!(f, "{}T{:02}:{:02}", self.date, minutes / 60, minutes % 60),
            None => self.date.fmt(f),
        }
    }
}

/// Reads a day alone; a day and a time with another sign between them is a time in another notation.
fn parse_day(text: &str) -> Result<Moment, FactError> {
    Date::parse(text).map(|date| Moment { date, minutes: None }).map_err(|error| {
        let parts = text.trim().split_once(' ').and_then(|(day, clock)| {
            let date = Date::parse(day).ok().or_else(|| Date::parse(&Date::parse(day).err()?.suggestion?).ok())?;
            Some(format!("{date}T{}", meant_time(clock).or_else(|| minutes(clock).map(|_| clock.to_owned()))?))
        });
        match parts {
            Some(meant) => FactError::whole(text, Fault::TimeInvalid).meant(meant),
            None => error,
        }
    })
}

/// Reads `18:00` as minutes after midnight.
pub(super) fn minutes(clock: &str) -> Option<u16> {
    let (hour, minute) = clock.split_once(':')?;
    let number = |part: &str| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// Reads a time in another notation: `9:00`, `18.30`, `18:00:00`, `18`.
fn meant_time(clock: &str) -> Option<String> {
    let mut parts = clock.trim().split([':', '.', 'h']).map(str::trim);
    let hour: u16 = parts.next()?.parse().ok()?;
    let minute: u16 = match parts.next() {
        None | Some("") => 0,
        Some(minute) => minute.parse().ok()?,
    };
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}")).filter(|meant| meant != clock)
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Moment::parse(text).map_or_else(|error| shown(text, &error), |moment| moment.to_string());
        assert_eq!(found, expected);
    }

    #[test]
    fn moments_are_local_days_and_times() {
        check("2026-03-09", "2026-03-09");
        check("2026-03-09T18:00", "2026-03-09T18:00");
        check("2026-03-09T18:00:00", "2026-03-09T18:00");
        check("2026-03-09T9:00", "time-invalid: `9:00` -> `09:00`");
        check("2026-03-09T24:00", "time-invalid: `24:00`");
        check("2026-03-09T18:00+01:00", "time-invalid: `18:00+01:00`");
        check("2026-03-09 18.30", "time-invalid: `2026-03-09 18.30` -> `2026-03-09T18:30`");
        check("9/3/2026 18:00", "time-invalid: `9/3/2026 18:00` -> `2026-03-09T18:00`");
        check("2026-02-29T18:00", "date-invalid: `29`");
        check("domani", "date-invalid: `domani`");
    }

    #[test]
    fn clocks_jump_over_an_hour_in_spring() {
        let moment = |text: &str| Moment::parse(text).unwrap();
        assert!(moment("2026-03-29T02:30").is_skipped_in("Europe/Rome"));
        assert!(!moment("2026-03-29T03:00").is_skipped_in("Europe/Rome"));
        assert!(!moment("2026-10-25T02:30").is_skipped_in("Europe/Rome"));
        assert_eq!(moment("2026-03-28T18:00").with_offset("Europe/Rome"), "2026-03-28T18:00+01:00");
        assert_eq!(moment("2026-03-29T18:00").with_offset("Europe/Rome"), "2026-03-29T18:00+02:00");
        assert_eq!(moment("2026-03-29").with_offset("Europe/Rome"), "2026-03-29");
    }
}
