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
mod clock;
mod selector;
mod parse;
mod remark;
mod calendar;
mod timetable;
mod season;
mod night;
mod compact;
mod outlook;

use std::sync::{Arc, OnceLock};

use super::{Date, FactError};
pub use calendar::Holidays;
pub use interval::Interval;
pub use night::{Opening, openings_of_week};
pub use outlook::{DatedHours, OnHolidays, Outlook};
use rule::{Rule, State};
pub use season::{Season, Week};
use timetable::intervals;

/// Opening hours that were read and understood.
#[derive(Debug, Clone)]
pub struct OpeningHours {
    text: Arc<str>,
    rules: Arc<[Rule]>,
    holidays: Holidays,
    /// Costly, and the same in all languages: made once, for the day the site is built for.
    outlook: Arc<OnceLock<Arc<Outlook>>>,
}

impl PartialEq for OpeningHours {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.rules == other.rules && self.holidays == other.holidays
    }
}

impl Eq for OpeningHours {}

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
        let remarks = remark::all(text, &rules, calendar);
        let hours =
            Self { text: text.trim().into(), rules: rules.into(), holidays: calendar.clone(), outlook: Arc::default() };
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

    /// Returns the openings that begin on a day, each to its end, holidays and seasons honoured.
    #[must_use]
    pub fn openings_on(&self, date: Date) -> Vec<Opening> {
        let days = [date.minus_days(1), date, date.plus_days(1)].map(|day| self.intervals_on(day));
        night::openings([&days[0], &days[1], &days[2]])
    }

    /// Returns the times of today's week as if it had no holidays.
    #[must_use]
    pub fn usual_week(&self, today: Date) -> Week {
        let monday = today.monday();
        std::array::from_fn(|day| intervals(&self.rules, None, monday.plus_days(day as u64)))
    }

    /// Writes the week that the rules without dates come to: `Mo-Tu 09:00-12:30; We 14:00-17:00`.
    #[must_use]
    pub fn undated_week(&self) -> Option<String> {
        let undated: Vec<Rule> = self.rules.iter().filter(|rule| rule.dates.is_empty()).cloned().collect();
        let monday = Date::new(2026, 1, 5).filter(|_| !undated.is_empty())?;
        let week: Week = std::array::from_fn(|day| intervals(&undated, None, monday.plus_days(day as u64)));
        Some(rule::week_notation(&week))
    }

    /// Returns what the hours come to in the year of a day and the next one.
    #[must_use]
    pub fn outlook(&self, today: Date) -> Arc<Outlook> {
        let make = || Arc::new(Outlook::of(&self.rules, &self.holidays, today));
        let kept = self.outlook.get_or_init(make);
        if kept.bounds().0.year() == today.year() { kept.clone() } else { make() }
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
