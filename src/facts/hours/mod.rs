//! Opening hours: a week, its seasons and its exceptions, in the part of the OpenStreetMap notation that
//! every program reads alike.
//!
//! `;` begins a rule that takes the place of earlier ones on its days, `,` one that adds to them. The reader
//! (`parse`) knows the bytes at fault, offers a cure, and refuses what programs understand differently or a table
//! cannot show; `timetable` says what the rest means, as the notation's reference does.

mod interval;
mod rule;
mod spelling;
mod reader;
mod selector;
mod parse;
mod remark;
mod calendar;
mod timetable;

use std::sync::Arc;

use super::{Date, FactError};
pub use calendar::Holidays;
pub use interval::Interval;
use rule::{Rule, State};
use timetable::intervals;

/// Opening hours that were read and understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    text: Arc<str>,
    rules: Arc<[Rule]>,
    holidays: Holidays,
    closed_on_public_holidays: bool,
}

impl OpeningHours {
    /// Reads hours as `Mo-Fr 09:00-12:30, We 14:00-17:00; PH off`.
    ///
    /// Hours that cannot be read (`hours-invalid`) or are outside our part of the notation
    /// (`hours-unsupported`) give no value. What can be read and is hardly meant (`hours-overlap`,
    /// `hours-overnight`, `hours-replaced`, `hours-never`) is remarked beside the value.
    #[must_use]
    pub fn parse(text: &str, calendar: &Holidays) -> (Option<Self>, Vec<FactError>) {
        let (rules, errors) = parse::rules(text, calendar.has_school());
        if !errors.is_empty() {
            return (None, errors);
        }
        let closed = rules.iter().any(|rule| rule.days.public && rule.state == State::Off)
            && calendar.public_holidays().all(|date| intervals(&rules, Some(calendar), date).is_empty());
        let remarks = remark::all(text, &rules, calendar);
        let hours = Self {
            text: text.trim().into(),
            rules: rules.into(),
            holidays: calendar.clone(),
            closed_on_public_holidays: closed,
        };
        (Some(hours), remarks)
    }

    /// Returns the notation as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the times of a day, holidays and seasons honoured, in their order.
    #[must_use]
    pub fn intervals_on(&self, date: Date) -> Vec<Interval> {
        intervals(&self.rules, Some(&self.holidays), date)
    }

    /// Returns the times of a week from Monday to Sunday; any day of the week names it.
    #[must_use]
    pub fn week(&self, monday: Date, honour_holidays: bool) -> [Vec<Interval>; 7] {
        let holidays = honour_holidays.then_some(&self.holidays);
        let monday = monday.monday();
        std::array::from_fn(|day| intervals(&self.rules, holidays, monday.plus_days(day as u64)))
    }

    /// Returns the times of today's week as if it had no holidays.
    #[must_use]
    pub fn usual_week(&self, today: Date) -> [Vec<Interval>; 7] {
        self.week(today, false)
    }

    /// Says whether the hours speak of public holidays, and close on all of them.
    #[must_use]
    pub fn closed_on_public_holidays(&self) -> bool {
        self.closed_on_public_holidays
    }

    /// Says whether the hours change during the year, apart from single days that are closed.
    #[must_use]
    pub fn has_seasons(&self) -> bool {
        let single_closure =
            |rule: &Rule| rule.state == State::Off && rule.dates.iter().all(|dates| dates.from == dates.to);
        self.rules.iter().any(|rule| !rule.dates.is_empty() && !single_closure(rule))
    }

    /// Says whether all openings need an appointment.
    #[must_use]
    pub fn only_by_appointment(&self) -> bool {
        let mut open = self.rules.iter().filter(|rule| rule.state != State::Off).peekable();
        open.peek().is_some() && open.all(|rule| rule.state == State::ByAppointment)
    }
}

#[cfg(test)]
mod tests;
