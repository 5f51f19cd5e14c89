//! Opening hours written out for a year: the usual week of each season, and the days that differ from it.

use crate::facts::hours::Season;
use crate::facts::{Date, Interval, OpeningHours};

/// For how many days hours are written out: a year, and the week after it.
const DAYS: u64 = 371;

/// Opening hours written out for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningYear {
    /// The seasons in their order; one where the week is the same all year.
    pub seasons: Vec<Season>,
    /// Whether the seasons have a beginning and an end, and are not one week all year.
    pub bounded: bool,
    /// Days that differ from the week of their season, in their order.
    pub exceptions: Vec<Exception>,
}

/// Days in a row that differ from their season in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The first of them.
    pub from: Date,
    /// The last of them.
    pub until: Date,
    /// Their times; none where nobody is there.
    pub openings: Vec<Interval>,
}

impl OpeningYear {
    /// Writes hours out from a day on.
    #[must_use]
    pub fn new(hours: &OpeningHours, today: Date) -> Self {
        let (first, last) = (today.monday(), today.monday().plus_days(DAYS - 1));
        let outlook = hours.outlook(today);
        let in_sight = outlook.seasons_from(first).filter(|season| season.first <= last).cloned();
        let clipped = in_sight.map(|season| Season {
            first: season.first.max(first),
            last: season.last.min(last),
            week: season.week,
        });
        let seasons: Vec<Season> = clipped.collect();
        let bounded = seasons.iter().any(|season| season.first > first || season.last < last);
        let exceptions = exceptions(hours, (today, last), &seasons);
        Self { seasons, bounded, exceptions }
    }
}

/// Returns the days that differ from their season; outside of all seasons, those with any times.
fn exceptions(hours: &OpeningHours, (today, last): (Date, Date), seasons: &[Season]) -> Vec<Exception> {
    let mut found: Vec<Exception> = Vec::new();
    let mut date = today;
    while date <= last {
        let openings = hours.intervals_on(date);
        let season = seasons.iter().find(|season| season.first <= date && date <= season.last);
        let usual = season.and_then(|season| season.week.get(date.weekday().index()));
        if usual.map_or(&[][..], Vec::as_slice) != openings {
            match found.last_mut() {
                Some(last) if last.until.plus_days(1) == date && last.openings == openings => last.until = date,
                _ => found.push(Exception { from: date, until: date, openings }),
            }
        }
        date = date.plus_days(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Holidays;

    fn written(hours: &str) -> OpeningYear {
        let (hours, _) = OpeningHours::parse(hours, &Holidays::default());
        OpeningYear::new(&hours.unwrap(), Date::new(2026, 3, 9).unwrap())
    }

    fn seasons(table: &OpeningYear) -> Vec<String> {
        let open = |season: &Season| season.week.iter().filter(|day| !day.is_empty()).count();
        table.seasons.iter().map(|season| format!("{}/{} {}", season.first, season.last, open(season))).collect()
    }

    fn exceptions(table: &OpeningYear) -> Vec<String> {
        let days = table.exceptions.iter();
        days.map(|days| format!("{}/{} {}", days.from, days.until, days.openings.len())).collect()
    }

    #[test]
    fn a_week_is_one_season_and_holidays_are_exceptions() {
        let table = written("Mo-Fr 09:00-12:30; PH off; Mar 11 off");
        assert_eq!(seasons(&table), ["2026-03-09/2027-03-14 5"]);
        let expected = [
            "2026-03-11/2026-03-11 0",
            "2026-04-06/2026-04-06 0",
            "2026-05-01/2026-05-01 0",
            "2026-06-02/2026-06-02 0",
            "2026-12-08/2026-12-08 0",
            "2026-12-25/2026-12-25 0",
            "2027-01-01/2027-01-01 0",
            "2027-01-06/2027-01-06 0",
            "2027-03-11/2027-03-11 0",
        ];
        assert_eq!(exceptions(&table), expected);
    }

    #[test]
    fn months_with_other_hours_are_seasons() {
        let table = written("Mo-Fr 09:00-12:30; Jul-Aug Mo,We 09:00-11:00; Jul-Aug Tu,Th,Fr off");
        let expected = ["2026-03-09/2026-06-30 5", "2026-07-01/2026-08-31 2", "2026-09-01/2027-03-14 5"];
        assert_eq!(seasons(&table), expected);
        assert!(exceptions(&table).is_empty(), "{:?}", exceptions(&table));
    }

    #[test]
    fn one_summer_has_a_beginning_and_an_end() {
        let table = written("2026 Jun 1-2026 Aug 31 Mo-Fr 09:00-12:00; 2026 Dec 5 10:00-12:00");
        assert_eq!((seasons(&table), table.bounded), (vec!["2026-06-01/2026-08-31 5".to_owned()], true));
        assert_eq!(exceptions(&table), ["2026-12-05/2026-12-05 1"]);
        assert!(!written("Mo-Fr 09:00-12:00; PH off").bounded);
    }

    #[test]
    fn a_closure_of_days_in_a_row_is_one_exception() {
        let table = written("24/7; 2026 Aug 10-2026 Aug 21 off");
        assert_eq!(exceptions(&table), ["2026-08-10/2026-08-21 0"]);
    }
}
