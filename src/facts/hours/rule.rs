//! One rule of opening hours, and its plain notation.

use std::ops::Range;

/// The comment that hours may carry.
pub(super) const BY_APPOINTMENT: &str = "by appointment";

/// The two letters of the weekdays, from Monday.
pub(super) const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The three letters of the months.
pub(super) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// One rule: on which dates and days it holds, at what times, and what it says of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// The bytes of `;` or `,` before it.
    pub(super) joint: Range<usize>,
    /// Whether it adds to earlier rules and does not take their place.
    pub(super) adds: bool,
    /// The months and dates it is bound to; none is the whole year.
    pub(super) dates: Vec<DateSpan>,
    /// The days it is bound to; none is every day.
    pub(super) days: Days,
    /// Its times; none is the whole day.
    pub(super) times: Vec<TimeSpan>,
    /// What it says.
    pub(super) state: State,
}

/// Months or dates: `Jun-Aug`, `Dec 24`, `2026 Aug 10-2026 Aug 21`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateSpan {
    /// As it was written.
    pub(super) notation: String,
    /// Whether it is one day of a year.
    pub(super) single_day: bool,
    /// Whether it names years.
    pub(super) years: bool,
}

/// Weekdays and holidays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Days {
    /// Their bytes.
    pub(super) range: Range<usize>,
    /// From Monday.
    pub(super) weekdays: [bool; 7],
    /// Public holidays.
    pub(super) public: bool,
    /// School holidays.
    pub(super) school: bool,
}

/// From a time to another, in minutes after midnight; an end beyond 1440 is on the next day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TimeSpan {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// The first minute.
    pub(super) from: u16,
    /// The minute it ends.
    pub(super) to: u16,
}

/// What a rule says of its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Somebody is there.
    Open,
    /// Somebody is there for those who have an appointment.
    ByAppointment,
    /// Nobody is there.
    Off,
}

impl Days {
    /// Says whether the rule names no days.
    pub(super) fn is_empty(&self) -> bool {
        !self.names_weekdays() && !self.public && !self.school
    }

    /// Says whether the rule names weekdays.
    pub(super) fn names_weekdays(&self) -> bool {
        self.weekdays.contains(&true)
    }

    /// Says whether the rule holds on a day of some ordinary week together with another.
    pub(super) fn meet(&self, other: &Self) -> bool {
        (0..7).any(|day| self.holds_on(day) && other.holds_on(day))
            || self.public && other.public
            || self.school && other.school
    }

    /// Says whether the rule holds on a weekday that is no holiday.
    fn holds_on(&self, day: usize) -> bool {
        self.is_empty() || self.weekdays[day]
    }

    /// Writes weekdays one by one, then holidays.
    fn notation(&self) -> String {
        let weekdays = WEEKDAYS.iter().zip(self.weekdays).filter(|(_, named)| *named).map(|(day, _)| *day);
        let holidays = [("PH", self.public), ("SH", self.school)];
        let holidays = holidays.iter().filter(|(_, named)| *named).map(|(day, _)| *day);
        weekdays.chain(holidays).collect::<Vec<_>>().join(",")
    }
}

impl Rule {
    /// Says whether the rule is bound to neither dates nor days.
    pub(super) fn is_unbound(&self) -> bool {
        self.dates.is_empty() && self.days.is_empty()
    }

    /// Writes the rule as every reader of the notation reads it.
    fn notation(&self) -> String {
        let mut parts = Vec::new();
        if !self.dates.is_empty() {
            parts.push(self.dates.iter().map(|dates| dates.notation.as_str()).collect::<Vec<_>>().join(","));
        }
        if !self.days.is_empty() {
            parts.push(self.days.notation());
        }
        let times: Vec<String> = merged(&self.times).into_iter().map(|(from, to)| time_span(from, to)).collect();
        if !times.is_empty() {
            parts.push(times.join(","));
        }
        match self.state {
            State::Open => {}
            State::ByAppointment => parts.push(format!("open \"{BY_APPOINTMENT}\"")),
            State::Off if parts.is_empty() => parts.push("24/7 off".to_owned()),
            State::Off => parts.push("off".to_owned()),
        }
        parts.join(" ")
    }
}

/// Writes rules as every reader of the notation reads them.
///
/// Overlapping times of one rule come out as one: the library loses a part of them otherwise.
pub(super) fn notation(rules: &[Rule]) -> String {
    let mut text = String::new();
    for rule in rules {
        if !text.is_empty() {
            text.push_str(if rule.adds { ", " } else { "; " });
        }
        text.push_str(&rule.notation());
    }
    text
}

/// Writes a span of times: `09:00-12:30`.
pub(super) fn time_span(from: u16, to: u16) -> String {
    format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
}

/// Returns times in order, those that overlap or touch as one.
fn merged(times: &[TimeSpan]) -> Vec<(u16, u16)> {
    let mut sorted: Vec<(u16, u16)> = times.iter().map(|span| (span.from, span.to)).collect();
    sorted.sort_unstable();
    let mut merged: Vec<(u16, u16)> = Vec::new();
    for (from, to) in sorted {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}
