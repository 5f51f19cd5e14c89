//! Opening hours written out for a year: the usual week of each season, and the days that differ from it.

use crate::facts::{Date, Interval, OpeningHours};

/// The times of the seven days, from Monday.
pub type Week = [Vec<Interval>; 7];

/// For how many weeks hours are written out: a year from the week of the build.
const WEEKS: u64 = 53;

/// Opening hours written out for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningYear {
    /// The seasons in their order; one where the week is the same all year.
    pub seasons: Vec<Season>,
    /// Days that differ from the week of their season, in their order.
    pub exceptions: Vec<Exception>,
}

/// A part of the year with the same week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Season {
    /// Its first day, a Monday.
    pub from: Date,
    /// Its last day, a Sunday.
    pub until: Date,
    /// Its week.
    pub week: Week,
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
        let seasons = seasons(hours, today.monday());
        let exceptions = exceptions(hours, today, &seasons);
        Self { seasons, exceptions }
    }
}

/// Groups the weeks of the year; a single odd week is no season but holds exceptions, or the border between two.
fn seasons(hours: &OpeningHours, monday: Date) -> Vec<Season> {
    let week = |number: u64| hours.week(monday.plus_days(number * 7), false);
    let season = |number: u64, week: Week| Season {
        from: monday.plus_days(number * 7),
        until: monday.plus_days(number * 7 + 6),
        week,
    };
    if !hours.has_seasons() {
        let (this, next) = (week(0), week(1));
        // Where a day of one of them is closed for once, the week after both is as usual.
        let usual = if this == next { this } else { week(2) };
        return vec![Season { until: monday.plus_days(WEEKS * 7 - 1), ..season(0, usual) }];
    }
    let mut seasons: Vec<Season> = Vec::new();
    let mut current = week(0);
    for number in 0..WEEKS {
        let next = week(number + 1);
        match seasons.last_mut() {
            Some(last) if last.week == current || next != current => last.until = last.until.plus_days(7),
            _ => seasons.push(season(number, current)),
        }
        current = next;
    }
    seasons
}

fn exceptions(hours: &OpeningHours, today: Date, seasons: &[Season]) -> Vec<Exception> {
    let mut found: Vec<Exception> = Vec::new();
    for season in seasons {
        let mut date = season.from.max(today);
        while date <= season.until {
            let openings = hours.intervals_on(date);
            if season.week.get(date.weekday().index()) != Some(&openings) {
                match found.last_mut() {
                    Some(last) if last.until.plus_days(1) == date && last.openings == openings => last.until = date,
                    _ => found.push(Exception { from: date, until: date, openings }),
                }
            }
            date = date.plus_days(1);
        }
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
        table.seasons.iter().map(|season| format!("{}/{} {}", season.from, season.until, open(season))).collect()
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
        let expected = ["2026-03-09/2026-07-05 5", "2026-07-06/2026-09-06 2", "2026-09-07/2027-03-14 5"];
        assert_eq!(seasons(&table), expected);
        // The first days of July and of September lie in the weeks of the seasons before.
        let days = ["2026-07-01/2026-07-01 1", "2026-07-02/2026-07-03 0", "2026-09-01/2026-09-04 1"];
        assert_eq!(exceptions(&table), days);
    }

    #[test]
    fn a_closure_of_days_in_a_row_is_one_exception() {
        let table = written("24/7; 2026 Aug 10-2026 Aug 21 off");
        assert_eq!(exceptions(&table), ["2026-08-10/2026-08-21 0"]);
    }
}
