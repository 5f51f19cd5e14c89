//! Stretches of time in which one week comes back, and the seasons that they make.

use super::interval::Interval;
use super::rule::Rule;
use super::timetable::intervals;
use crate::facts::Date;

/// The times of a week without holidays, from Monday to Sunday.
pub type Week = [Vec<Interval>; 7];

/// Fewer days than this are dates that differ and no season.
const SEASON: i64 = 7;

/// A closure of fewer days than this interrupts a season and does not end it.
const CLOSURE: i64 = 28;

/// Days in which the same rules are bound to the date.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    pub(super) first: Date,
    pub(super) last: Date,
    /// In a stretch of fewer than seven days, only the days it has.
    pub(super) week: Week,
}

/// Days in which the same week holds, dates that differ apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Season {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The times of its week.
    pub week: Week,
}

impl Stretch {
    /// Returns the number of its days.
    pub(super) fn days(&self) -> i64 {
        self.first.days_until(self.last) + 1
    }

    /// Says whether it is long enough for a week of its own.
    pub(super) fn is_long(&self) -> bool {
        self.days() >= SEASON
    }

    /// Says whether nobody is there on any of its days.
    pub(super) fn is_closed(&self) -> bool {
        self.week.iter().all(Vec::is_empty)
    }
}

/// Splits the days from a first to a last where a rule that is bound to dates begins or ends.
pub(super) fn stretches(rules: &[Rule], first: Date, last: Date) -> Vec<Stretch> {
    let dated: Vec<&Rule> = rules.iter().filter(|rule| !rule.dates.is_empty()).collect();
    let in_force = |date: Date| dated.iter().map(|rule| rule.is_in_season(date)).collect::<Vec<bool>>();
    let mut bounds = vec![first];
    if !dated.is_empty() {
        let mut before = in_force(first);
        for date in days(first, last).skip(1) {
            let now = in_force(date);
            if now != before {
                bounds.push(date);
                before = now;
            }
        }
    }
    let ends = bounds.iter().skip(1).map(|next| next.minus_days(1)).chain([last]);
    let ends: Vec<Date> = ends.collect();
    bounds.into_iter().zip(ends).map(|(first, last)| Stretch { first, last, week: week(rules, first, last) }).collect()
}

/// Returns the days from a first to a last.
pub(super) fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    let count = u64::try_from(first.days_until(last) + 1).unwrap_or(0);
    (0..count).map(move |day| first.plus_days(day))
}

/// Returns the week of a stretch: that of its last seven days, when no night from before it is left.
fn week(rules: &[Rule], first: Date, last: Date) -> Week {
    let mut week = Week::default();
    for back in 0..7 {
        let date = last.minus_days(back);
        if date >= first {
            week[date.weekday().index()] = intervals(rules, None, date);
        }
    }
    week
}

/// Joins stretches with the same week to seasons, across single dates and short closures.
pub(super) fn seasons(stretches: &[Stretch]) -> Vec<Season> {
    let mut seasons: Vec<Season> = Vec::new();
    let mut interrupted = false;
    for stretch in stretches {
        if stretch.is_closed() {
            interrupted |= stretch.days() >= CLOSURE;
        } else if stretch.is_long() {
            match seasons.last_mut() {
                Some(season) if !interrupted && season.week == stretch.week => season.last = stretch.last,
                _ => {
                    seasons.push(Season { first: stretch.first, last: stretch.last, week: stretch.week.clone() });
                }
            }
            interrupted = false;
        }
    }
    seasons
}
