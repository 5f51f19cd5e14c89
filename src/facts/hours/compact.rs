//! The hours of two years in one short line, which scripts read without knowing the notation.
//!
//! `2026-01-01 2027-12-31 12345=540-750,840-1020a @181-242/12345=480-660 @5,95=`: the first and the last day it is
//! right for, then entries with a space before each. An entry says on which days which times hold, and takes the place
//! of earlier entries on its days; a day that none names is closed.
//!
//! - Before the `=`: weekdays (`1` is Monday, `7` is Sunday), or `@` with days counted from the first (which is 0) and
//!   ranges of them, then perhaps `/` and weekdays, to which the days are narrowed.
//! - After it: times in minutes after midnight, from and to (at most 1440), `a` where one needs an appointment; nothing
//!   is closed.
//!
//! All minutes are those of a clock on the wall of the office, so nothing in it changes with the clocks.

use std::fmt::Write;

use super::interval::Interval;
use super::season::{Stretch, Week};
use crate::facts::Date;

/// Ranges of day numbers, and the times of each of these days.
type DatedTimes<'a> = (Vec<(i64, i64)>, &'a [Interval]);

/// Writes what the stretches and the days that differ from them come to.
pub(super) fn written(
    (first, last): (Date, Date),
    stretches: &[Stretch],
    differing: &[(Date, Vec<Interval>)],
) -> String {
    let base = usual(stretches);
    let mut text = format!("{first} {last}");
    for (weekdays, times) in by_weekday(&base, &Week::default()) {
        write_entry(&mut text, "", &weekdays, &times);
    }
    let long: Vec<&Stretch> = stretches.iter().filter(|stretch| stretch.is_long() && stretch.week != base).collect();
    for (place, stretch) in long.iter().enumerate() {
        if long.iter().take(place).any(|earlier| earlier.week == stretch.week) {
            continue;
        }
        let alike = long.iter().filter(|other| other.week == stretch.week);
        let ranges = alike.map(|other| (number(first, other.first), number(first, other.last)));
        let days = format!("@{}/", written_ranges(ranges));
        for (weekdays, times) in by_weekday(&stretch.week, &base) {
            write_entry(&mut text, &days, &weekdays, &times);
        }
    }
    for (ranges, times) in single_days(first, (stretches, &base), differing) {
        let days = format!("@{}", written_ranges(ranges.into_iter()));
        write_entry(&mut text, &days, "", times);
    }
    text
}

/// Returns the week of the most days.
fn usual(stretches: &[Stretch]) -> Week {
    let long = || stretches.iter().filter(|stretch| stretch.is_long());
    let count = |week: &Week| long().filter(|stretch| stretch.week == *week).map(Stretch::days).sum::<i64>();
    // Of equals the first.
    let most = long().rev().max_by_key(|stretch| count(&stretch.week));
    most.map(|stretch| stretch.week.clone()).unwrap_or_default()
}

/// Groups the weekdays whose times differ from those of another week by their times.
fn by_weekday(week: &Week, other: &Week) -> Vec<(String, Vec<Interval>)> {
    let mut groups: Vec<(String, Vec<Interval>)> = Vec::new();
    for (day, times) in week.iter().enumerate().filter(|(day, times)| other[*day] != **times) {
        let digit = (day + 1).to_string();
        match groups.iter_mut().find(|(_, group)| group == times) {
            Some((weekdays, _)) => weekdays.push_str(&digit),
            None => groups.push((digit, times.clone())),
        }
    }
    groups
}

/// Groups the days that no week tells rightly by their times, each group as ranges of day numbers.
fn single_days<'a>(
    first: Date,
    (stretches, base): (&'a [Stretch], &Week),
    differing: &'a [(Date, Vec<Interval>)],
) -> Vec<DatedTimes<'a>> {
    let short = stretches.iter().filter(|stretch| !stretch.is_long());
    let days = short.flat_map(|stretch| {
        super::season::days(stretch.first, stretch.last)
            .map(|date| (date, stretch.week[date.weekday().index()].as_slice()))
    });
    let mut all: Vec<(Date, &[Interval])> = days
        .filter(|(date, times)| base[date.weekday().index()] != *times)
        .filter(|(date, _)| differing.iter().all(|(other, _)| other != date))
        .chain(differing.iter().map(|(date, times)| (*date, times.as_slice())))
        .collect();
    all.sort_by_key(|(date, _)| *date);
    let mut groups: Vec<DatedTimes<'a>> = Vec::new();
    for (date, times) in all {
        let day = number(first, date);
        match groups.iter_mut().find(|(_, group)| *group == times) {
            Some((ranges, _)) => match ranges.last_mut() {
                Some(range) if range.1 + 1 == day => range.1 = day,
                _ => ranges.push((day, day)),
            },
            None => groups.push((vec![(day, day)], times)),
        }
    }
    groups
}

fn number(first: Date, date: Date) -> i64 {
    first.days_until(date)
}

fn written_ranges(ranges: impl Iterator<Item = (i64, i64)>) -> String {
    let written = |(from, to): (i64, i64)| if from == to { from.to_string() } else { format!("{from}-{to}") };
    ranges.map(written).collect::<Vec<_>>().join(",")
}

fn write_entry(text: &mut String, days: &str, weekdays: &str, times: &[Interval]) {
    let times = times.iter().map(|open| {
        let mark = if open.by_appointment { "a" } else { "" };
        format!("{}-{}{mark}", open.from, open.to)
    });
    // Writing to a text cannot fail.
    let _ = write!(text, " {days}{weekdays}={}", times.collect::<Vec<_>>().join(","));
}
