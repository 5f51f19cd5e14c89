//! One rule of opening hours, and the days it holds on.

use std::ops::Range;

use super::calendar::Holidays;
use super::interval::Interval;
use crate::facts::Date;

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
    /// The first day.
    pub(super) from: YearDay,
    /// The last day; a month without a day ends on its 31st, whether it has one or not.
    pub(super) to: YearDay,
}

/// A day of one year or of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct YearDay {
    pub(super) year: Option<i32>,
    pub(super) month: u8,
    pub(super) day: u8,
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
}

impl DateSpan {
    /// Says whether it names years.
    pub(super) fn has_years(&self) -> bool {
        self.from.year.is_some()
    }

    /// Says whether a date lies within it; without years it may go over the end of a year.
    fn holds_on(&self, date: Date) -> bool {
        let day = (date.month(), date.day());
        let (from, to) = ((self.from.month, self.from.day), (self.to.month, self.to.day));
        match (self.from.year, self.to.year) {
            (Some(first), Some(last)) => (first, from) <= (date.year(), day) && (date.year(), day) <= (last, to),
            _ if from <= to => from <= day && day <= to,
            _ => from <= day || day <= to,
        }
    }
}

impl Rule {
    /// Says whether the rule is bound to neither dates nor days.
    pub(super) fn is_unbound(&self) -> bool {
        self.dates.is_empty() && self.days.is_empty()
    }

    /// Says whether the rule's months and dates hold on a day.
    pub(super) fn is_in_season(&self, date: Date) -> bool {
        self.dates.is_empty() || self.dates.iter().any(|span| span.holds_on(date))
    }

    /// Says whether the rule holds on a day; without holidays no day is one.
    pub(super) fn holds_on(&self, date: Date, holidays: Option<&Holidays>) -> bool {
        let on_holiday = |holidays: &Holidays| {
            self.days.public && holidays.is_public(date) || self.days.school && holidays.is_school(date)
        };
        let on_day =
            self.days.is_empty() || self.days.weekdays[date.weekday().index()] || holidays.is_some_and(on_holiday);
        on_day && self.is_in_season(date)
    }
}

/// Writes a span of times: `09:00-12:30`.
pub(super) fn time_span(from: u16, to: u16) -> String {
    format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
}

/// Writes a week, days in a row with the same times as one.
pub(super) fn week_notation(week: &[Vec<Interval>; 7]) -> String {
    let mut rules: Vec<String> = Vec::new();
    let mut day = 0;
    while day < week.len() {
        let alike = week[day..].iter().take_while(|times| **times == week[day]).count();
        let (first, last) = (WEEKDAYS[day], WEEKDAYS[day + alike - 1]);
        let days = if alike == 1 { first.to_owned() } else { format!("{first}-{last}") };
        for appointment in [false, true] {
            let times = week[day].iter().filter(|open| open.by_appointment == appointment);
            let times: Vec<String> = times.map(|open| time_span(open.from, open.to)).collect();
            let mark = if appointment { format!(" open \"{BY_APPOINTMENT}\"") } else { String::new() };
            let joint = if appointment && week[day].iter().any(|open| !open.by_appointment) { ", " } else { "; " };
            if !times.is_empty() {
                let before = if rules.is_empty() { "" } else { joint };
                rules.push(format!("{before}{days} {}{mark}", times.join(",")));
            }
        }
        day += alike;
    }
    if rules.is_empty() { "off".to_owned() } else { rules.concat() }
}
