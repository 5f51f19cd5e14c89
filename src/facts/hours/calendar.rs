//! Which days are holidays.

use std::sync::Arc;

use opening_hours::ContextHolidays;
use opening_hours::localization::Country;

use crate::facts::Date;

/// Years for which the patron's day is entered: those the library knows the other holidays of.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2077;

/// The holidays of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    days: ContextHolidays,
    school: bool,
}

impl Holidays {
    /// Makes the holidays of a country (`IT`), with the patron's day as month and day, and the school's
    /// holidays from a first to a last day.
    ///
    /// Returns nothing for a country that is not in the library's list.
    #[must_use]
    pub fn new(country: &str, patron_saint: Option<(u8, u8)>, school: &[(Date, Date)]) -> Option<Self> {
        let country = country.parse::<Country>().ok()?;
        let mut public = country.holidays().get_public().clone();
        if let Some((month, day)) = patron_saint {
            for date in YEARS.filter_map(|year| Date::new(year, month, day)) {
                public.insert(date.naive());
            }
        }
        let mut days_off = ContextHolidays::default().get_school().clone();
        for (first, last) in school {
            // A slip in the years must not make us count for ever.
            for date in (0..=first.days_until(*last).min(400)).filter_map(|day| u64::try_from(day).ok()) {
                days_off.insert(first.plus_days(date).naive());
            }
        }
        Some(Self { days: ContextHolidays::new(Arc::new(public), Arc::new(days_off)), school: !school.is_empty() })
    }

    /// Says whether a day is a public holiday.
    #[must_use]
    pub fn is_public(&self, date: Date) -> bool {
        self.days.get_public().contains(date.naive())
    }

    /// Says whether the schools are closed for holidays on a day.
    #[must_use]
    pub fn is_school(&self, date: Date) -> bool {
        self.days.get_school().contains(date.naive())
    }

    /// Says whether the school's holidays are known.
    #[must_use]
    pub fn has_school(&self) -> bool {
        self.school
    }
}

/// Italy, without a patron and without a school.
impl Default for Holidays {
    fn default() -> Self {
        Self { days: Country::IT.holidays(), school: false }
    }
}

/// Returns three years of days, a leap year among them, to look for what happens on any of them.
pub(super) fn sample_days() -> impl Iterator<Item = Date> {
    Date::new(2026, 1, 5).into_iter().flat_map(|first| (0..1096).map(move |day| first.plus_days(day)))
}
