//! What hours come to in this year and the next: their seasons, the dates that differ, what holds on holidays.

use std::sync::Arc;

use super::calendar::Holidays;
use super::compact;
use super::interval::Interval;
use super::night::{Opening, openings};
use super::rule::Rule;
use super::season::{Season, Stretch, days, seasons, stretches};
use super::timetable::intervals;
use crate::facts::Date;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// Hours over the year of a day and the next one.
#[derive(Debug)]
pub struct Outlook {
    pub(super) first: Date,
    pub(super) last: Date,
    rules: Arc<[Rule]>,
    holidays: Holidays,
    seasons: Vec<Season>,
    /// Whether the hours of any day differ from those of its season.
    differs: bool,
    text: String,
    public: OnHolidays,
    school: OnHolidays,
}

/// What hours say of a sort of holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnHolidays {
    /// Nothing, or there are none.
    Unsaid,
    /// Nobody is there.
    Closed,
    /// The same openings on each of them.
    Open(Vec<Opening>),
    /// Other hours from holiday to holiday.
    Differing,
}

/// Dates with hours that differ from the week of their season.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedHours {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The openings of each of these days; none is closed.
    pub openings: Vec<Opening>,
}

impl Outlook {
    /// Looks at the year of a day and the next one.
    pub(super) fn of(rules: &Arc<[Rule]>, holidays: &Holidays, today: Date) -> Self {
        let edge = |year: i32, month, day| Date::new(year, month, day).unwrap_or(today);
        let (first, last) = (edge(today.year(), 1, 1), edge(today.year() + 1, 12, 31));
        let stretches = stretches(rules, first, last);
        let differing = differing(rules, holidays, &stretches);
        let text = compact::written((first, last), &stretches, &differing);
        let mut outlook = Self {
            first,
            last,
            rules: rules.clone(),
            holidays: holidays.clone(),
            seasons: seasons(&stretches),
            differs: stretches.len() > 1 || !differing.is_empty(),
            text,
            public: OnHolidays::Unsaid,
            school: OnHolidays::Unsaid,
        };
        if rules.iter().any(|rule| rule.days.public) {
            outlook.public = outlook.on_holidays(Holidays::is_public);
        }
        if rules.iter().any(|rule| rule.days.school) {
            outlook.school = outlook.on_holidays(Holidays::is_school);
        }
        outlook
    }

    /// Returns the hours of both years in the compact form of `data-hours`, which `compact` explains.
    #[must_use]
    pub fn compact(&self) -> &str {
        &self.text
    }

    /// Returns the first and the last day it looks at.
    #[must_use]
    pub fn bounds(&self) -> (Date, Date) {
        (self.first, self.last)
    }

    /// Returns the seasons that end on a day or later, in their order.
    pub fn seasons_from(&self, today: Date) -> impl Iterator<Item = &Season> {
        self.seasons.iter().filter(move |season| season.last >= today)
    }

    /// Says whether somebody is there at any minute of both years, without an appointment.
    #[must_use]
    pub fn is_always_open(&self) -> bool {
        let all_day =
            |day: &[Interval]| matches!(day, [open] if open.from == 0 && open.to == 1440 && !open.by_appointment);
        let [season] = self.seasons.as_slice() else { return false };
        let undisturbed = season.first == self.first && season.last == self.last && !self.differs;
        undisturbed && season.week.iter().all(|day| all_day(day))
    }

    /// Returns what the hours say of public holidays.
    #[must_use]
    pub fn on_public_holidays(&self) -> &OnHolidays {
        &self.public
    }

    /// Returns what the hours say of the school's holidays.
    #[must_use]
    pub fn on_school_holidays(&self) -> &OnHolidays {
        &self.school
    }

    /// Returns the dates of some days, the first of them included, whose hours differ from their season's week.
    ///
    /// Days in a row with the same hours are one; a closure goes on over days that are closed in any week.
    #[must_use]
    pub fn dates_ahead(&self, today: Date, count: u64) -> Vec<DatedHours> {
        let mut found: Vec<DatedHours> = Vec::new();
        if !self.differs {
            return found;
        }
        let mut closed_since = None;
        // A day is asked for as the neighbour of two others too.
        let mut three = [today.minus_days(1), today, today.plus_days(1)].map(|date| self.intervals_on(date));
        for date in days(today, today.plus_days(count).min(self.last)) {
            let (usual, openings) = (self.usual_openings(date), openings(three.each_ref().map(Vec::as_slice)));
            three.rotate_left(1);
            three[2] = self.intervals_on(date.plus_days(2));
            let closed_anyway = usual.is_empty() && openings.is_empty();
            let goes_on = |last: &DatedHours| {
                let over_closed_days = openings.is_empty() && closed_since == Some(last.last.plus_days(1));
                (last.last.plus_days(1) == date || over_closed_days) && last.openings == openings
            };
            if usual != openings && !self.only_goes_on(&usual, &openings, date) {
                match found.last_mut() {
                    Some(last) if goes_on(last) => last.last = date,
                    _ => found.push(DatedHours { first: date, last: date, openings }),
                }
            }
            closed_since = if closed_anyway { closed_since.or(Some(date)) } else { None };
        }
        found
    }

    /// Says whether a day differs only in that its night does not end where it usually does: the next day tells that.
    fn only_goes_on(&self, usual: &[Opening], openings: &[Opening], date: Date) -> bool {
        let Some((night, others)) = usual.split_last().filter(|(night, _)| night.to > DAY) else { return false };
        let whole = Opening { to: DAY, ..*night };
        let next = self.intervals_on(date.plus_days(1));
        let goes_on = next.first().is_some_and(|open| {
            open.from == 0 && open.to >= night.to - DAY && open.by_appointment == night.by_appointment
        });
        goes_on && openings.split_last() == Some((&whole, others))
    }

    /// Returns the openings that begin on a day.
    fn openings_on(&self, date: Date) -> Vec<Opening> {
        let days = [date.minus_days(1), date, date.plus_days(1)].map(|date| self.intervals_on(date));
        openings(days.each_ref().map(Vec::as_slice))
    }

    fn intervals_on(&self, date: Date) -> Vec<Interval> {
        intervals(&self.rules, Some(&self.holidays), date)
    }

    /// Returns the openings of a day's weekday in its season.
    fn usual_openings(&self, date: Date) -> Vec<Opening> {
        let season = self.seasons.iter().find(|season| season.first <= date && date <= season.last);
        let day = date.weekday().index();
        season.map_or_else(Vec::new, |season| {
            openings([(day + 6) % 7, day, (day + 1) % 7].map(|day| season.week[day].as_slice()))
        })
    }

    fn on_holidays(&self, is_holiday: impl Fn(&Holidays, Date) -> bool) -> OnHolidays {
        let holidays = days(self.first, self.last).filter(|date| is_holiday(&self.holidays, *date));
        let mut found = holidays.map(|date| self.openings_on(date));
        match found.next() {
            None => OnHolidays::Unsaid,
            Some(first) if found.any(|other| other != first) => OnHolidays::Differing,
            Some(first) if first.is_empty() => OnHolidays::Closed,
            Some(first) => OnHolidays::Open(first),
        }
    }
}

/// Returns the days on which other times hold than in the week of their stretch.
///
/// Only holidays, the days after them and the first days of stretches can differ.
fn differing(rules: &[Rule], holidays: &Holidays, stretches: &[Stretch]) -> Vec<(Date, Vec<Interval>)> {
    let public = rules.iter().any(|rule| rule.days.public);
    let school = rules.iter().any(|rule| rule.days.school);
    let holiday = |date: Date| public && holidays.is_public(date) || school && holidays.is_school(date);
    let mut found = Vec::new();
    for stretch in stretches {
        let mut after_holiday = true;
        for date in days(stretch.first, stretch.last) {
            let today = holiday(date);
            if today || after_holiday {
                let times = intervals(rules, Some(holidays), date);
                if times != stretch.week[date.weekday().index()] {
                    found.push((date, times));
                }
            }
            after_holiday = today;
        }
    }
    found
}
