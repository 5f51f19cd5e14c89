//! Time zones: which there are, and when their clocks are put forward and back.

use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetName, Tz};

use super::{Date, Moment};

/// A change of the clocks of a time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// The local time at which the clocks change, as they show it before.
    pub at: Moment,
    /// By how many minutes local time is ahead of universal time before.
    pub before: i32,
    /// The same afterwards.
    pub after: i32,
    /// What local time is called afterwards: `CEST`.
    pub name: String,
}

/// Says whether a name is that of a time zone in the IANA list: `Europe/Rome`.
#[must_use]
pub fn is_time_zone(name: &str) -> bool {
    name.parse::<Tz>().is_ok()
}

/// Returns the changes of the clocks from a day to another, the last one before the first day included.
///
/// A zone that never changes its clocks has one entry, on the day it begins with.
#[must_use]
pub fn transitions(zone: &str, from: Date, until: Date) -> Vec<Transition> {
    let Ok(zone) = zone.parse::<Tz>() else { return Vec::new() };
    let day = |date: Date| date.naive().and_hms_opt(0, 0, 0).map(|time| time.and_utc());
    // Clocks that change at all change at least once in eighteen months.
    let (Some(mut time), Some(end)) = (day(from.minus_days(550)), day(until.plus_days(1))) else { return Vec::new() };
    let mut found = Vec::new();
    while time < end {
        let next = time + TimeDelta::days(1);
        if minutes(zone, time) != minutes(zone, next) {
            found.extend(transition(zone, change(zone, time, next)));
        }
        time = next;
    }
    let before = found.iter().rposition(|change: &Transition| change.at.date < from).unwrap_or(0);
    found.drain(..before);
    if found.is_empty() {
        let start = day(from.minus_days(1));
        found.extend(start.and_then(|start| transition(zone, start)));
    }
    found
}

fn minutes(zone: Tz, time: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&time.naive_utc()).fix().local_minus_utc() / 60
}

/// Finds the minute at which the offset changes between two times.
fn change(zone: Tz, mut early: DateTime<Utc>, mut late: DateTime<Utc>) -> DateTime<Utc> {
    let before = minutes(zone, early);
    while late - early > TimeDelta::minutes(1) {
        let middle = early + TimeDelta::minutes((late - early).num_minutes() / 2);
        if minutes(zone, middle) == before { early = middle } else { late = middle }
    }
    late
}

fn transition(zone: Tz, time: DateTime<Utc>) -> Option<Transition> {
    let (before, after) = (minutes(zone, time - TimeDelta::minutes(1)), minutes(zone, time));
    let name = zone.offset_from_utc_datetime(&time.naive_utc()).abbreviation().unwrap_or_default().to_owned();
    let local = time.naive_utc() + TimeDelta::minutes(before.into());
    let at = Moment::parse(&local.format("%Y-%m-%dT%H:%M").to_string()).ok()?;
    Some(Transition { at, before, after, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_change_twice_a_year_or_never() {
        let check = |zone: &str, from: &str, until: &str, expected: &[&str]| {
            let (from, until) = (Date::parse(from).unwrap(), Date::parse(until).unwrap());
            let found: Vec<String> = transitions(zone, from, until)
                .iter()
                .map(|change| format!("{} {} {} {}", change.at, change.before, change.after, change.name))
                .collect();
            assert_eq!(found, expected, "{zone}");
        };
        check(
            "Europe/Rome",
            "2026-03-20",
            "2026-11-01",
            &["2025-10-26T03:00 120 60 CET", "2026-03-29T02:00 60 120 CEST", "2026-10-25T03:00 120 60 CET"],
        );
        check("Europe/Rome", "2026-05-01", "2026-05-01", &["2026-03-29T02:00 60 120 CEST"]);
        check("Asia/Karachi", "2026-05-01", "2026-05-02", &["2026-04-30T05:00 300 300 PKT"]);
        check("nowhere", "2026-05-01", "2026-05-02", &[]);
        assert!(is_time_zone("Europe/Rome") && !is_time_zone("Europe/Cremona"));
    }
}
