//! Recurrences: the part of the iCalendar rule (RFC 5545, 3.3.10) that a poster can say in a sentence.

use std::fmt;
use std::ops::Range;

use rrule::{Frequency as RuleFrequency, NWeekday, RRule, Tz};

use super::{Date, FactError, Fault, Moment, Weekday};

/// More repetitions than this are a slip.
pub const MOST: u16 = 730;

/// The two letters of the weekdays in a rule, from Monday.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// How often something returns, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    /// The step.
    pub frequency: Frequency,
    /// Every how many steps, 1 to 99.
    pub interval: u8,
    /// On which weekdays; a number before one counts it within the month, from its end where negative.
    pub weekdays: Vec<(i8, Weekday)>,
    /// On which days of the month, from its end where negative.
    pub month_days: Vec<i8>,
    /// When it ends.
    pub end: End,
}

/// The step of a recurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// From day to day.
    Daily,
    /// From week to week.
    Weekly,
    /// From month to month.
    Monthly,
    /// From year to year.
    Yearly,
}

/// When a recurrence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// After so many times, the first one counted.
    Count(u16),
    /// With the last time on or before a day.
    Until(Date),
}

impl Recurrence {
    /// Reads `FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630`.
    ///
    /// # Errors
    /// `recurrence-invalid` for what is no rule, or a part of the notation that we do not take;
    /// `recurrence-endless` for a rule without `UNTIL` or `COUNT`.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let rule = text.strip_prefix("RRULE:").unwrap_or(text);
        let mut start = text.len() - rule.len();
        let mut read = Reading::default();
        for part in rule.split(';') {
            let range = start..start + part.len();
            start = range.end + 1;
            read.part(part, range)?;
        }
        let frequency = read.frequency.ok_or_else(|| FactError::whole(text, Fault::RecurrenceInvalid))?;
        let monthly = frequency == Frequency::Monthly;
        if let Some(range) = read.counted.filter(|_| !monthly).or(read.dated.filter(|_| !monthly)) {
            return Err(FactError::at(range, Fault::RecurrenceInvalid));
        }
        let end = read.end.ok_or_else(|| FactError::whole(text, Fault::RecurrenceEndless))?;
        Ok(Self {
            frequency,
            interval: read.interval.unwrap_or(1),
            weekdays: read.weekdays,
            month_days: read.month_days,
            end,
        })
    }

    /// Returns the times at which something that begins then takes place, in their order, without excepted days.
    ///
    /// One more than [`MOST`] where there are more. Counts on the clock of the wall, so that 18:00 stays 18:00 when the clocks change.
    #[must_use]
    pub fn occurrences(&self, start: Moment, except: &[Date]) -> Vec<Moment> {
        let Some(midnight) = start.date.naive().and_hms_opt(0, 0, 0) else { return Vec::new() };
        let first = midnight.and_utc().with_timezone(&Tz::UTC);
        let Ok(set) = self.rule(first).build(first) else { return vec![start] };
        let dates = set.all(MOST + 1).dates.into_iter().filter_map(|time| {
            let day = time.date_naive();
            Date::parse(&day.format("%Y-%m-%d").to_string()).ok()
        });
        let kept = dates.filter(|date| !except.contains(date));
        kept.map(|date| Moment { date, minutes: start.minutes }).collect()
    }

    fn rule(&self, first: chrono::DateTime<Tz>) -> RRule<rrule::Unvalidated> {
        let frequency = match self.frequency {
            Frequency::Daily => RuleFrequency::Daily,
            Frequency::Weekly => RuleFrequency::Weekly,
            Frequency::Monthly => RuleFrequency::Monthly,
            Frequency::Yearly => RuleFrequency::Yearly,
        };
        let weekdays = self.weekdays.iter().map(|(place, day)| {
            let day = chrono::Weekday::try_from(u8::try_from(day.index()).unwrap_or(0)).unwrap_or(chrono::Weekday::Mon);
            if *place == 0 { NWeekday::Every(day) } else { NWeekday::Nth((*place).into(), day) }
        });
        let rule = RRule::new(frequency).interval(self.interval.into()).by_weekday(weekdays.collect());
        let rule = rule.by_month_day(self.month_days.clone());
        match self.end {
            End::Count(count) => rule.count(count.into()),
            End::Until(date) => {
                let until = date.naive().and_hms_opt(0, 0, 0).map(|time| time.and_utc().with_timezone(&Tz::UTC));
                rule.until(until.unwrap_or(first))
            }
        }
    }
}

/// Writes the rule without its end, since calendars want that in another notation than people.
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let frequency = match self.frequency {
            Frequency::Daily => "DAILY",
            Frequency::Weekly => "WEEKLY",
            Frequency::Monthly => "MONTHLY",
            Frequency::Yearly => "YEARLY",
        };
        write!(f, "FREQ={frequency}")?;
        if self.interval > 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        for (index, (place, day)) in self.weekdays.iter().enumerate() {
            f.write_str(if index == 0 { ";BYDAY=" } else { "," })?;
            if *place != 0 {
                write!(f, "{place}")?;
            }
            f.write_str(DAYS.get(day.index()).copied().unwrap_or("MO"))?;
        }
        for (index, day) in self.month_days.iter().enumerate() {
            write!(f, "{}{day}", if index == 0 { ";BYMONTHDAY=" } else { "," })?;
        }
        Ok(())
    }
}

/// What was read of a rule so far.
#[derive(Default)]
struct Reading {
    frequency: Option<Frequency>,
    interval: Option<u8>,
    weekdays: Vec<(i8, Weekday)>,
    month_days: Vec<i8>,
    end: Option<End>,
    /// The bytes of weekdays that are counted within a month.
    counted: Option<Range<usize>>,
    /// The bytes of days of a month.
    dated: Option<Range<usize>>,
}

impl Reading {
    fn part(&mut self, part: &str, range: Range<usize>) -> Result<(), FactError> {
        let invalid = || FactError::at(range.clone(), Fault::RecurrenceInvalid);
        let capitals = part.trim().to_ascii_uppercase();
        if capitals != part {
            // Words are no rule in small letters.
            return Err(invalid().perhaps(Some(capitals).filter(|rule| rule.contains('='))));
        }
        let (name, value) = part.split_once('=').ok_or_else(invalid)?;
        let is_new = match name {
            "FREQ" => self.frequency.replace(frequency(value).ok_or_else(invalid)?).is_none(),
            "INTERVAL" => self.interval.replace(number(value, 99).ok_or_else(invalid)?).is_none(),
            "COUNT" => self.end.replace(End::Count(number(value, MOST).ok_or_else(invalid)?)).is_none(),
            "UNTIL" => {
                let until = until(value);
                let date = until.ok_or_else(|| invalid().perhaps(meant_until(value)))?;
                self.end.replace(End::Until(date)).is_none()
            }
            "BYDAY" => {
                let days: Option<Vec<_>> = value.split(',').map(weekday).collect();
                self.counted = value.bytes().any(|byte| byte.is_ascii_digit()).then(|| range.clone());
                std::mem::replace(&mut self.weekdays, days.ok_or_else(invalid)?).is_empty()
            }
            "BYMONTHDAY" => {
                let day = |day: &str| day.parse::<i8>().ok().filter(|day| *day != 0 && day.abs() <= 31);
                let days: Option<Vec<i8>> = value.split(',').map(day).collect();
                self.dated = Some(range.clone());
                std::mem::replace(&mut self.month_days, days.ok_or_else(invalid)?).is_empty()
            }
            _ => false,
        };
        if is_new { Ok(()) } else { Err(invalid()) }
    }
}

fn frequency(word: &str) -> Option<Frequency> {
    Some(match word {
        "DAILY" => Frequency::Daily,
        "WEEKLY" => Frequency::Weekly,
        "MONTHLY" => Frequency::Monthly,
        "YEARLY" => Frequency::Yearly,
        _ => return None,
    })
}

fn number<T: std::str::FromStr + PartialOrd + From<u8> + Copy>(text: &str, most: T) -> Option<T> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number >= T::from(1) && *number <= most)
}

/// Reads `TU`, `2MO`, `-1FR`.
fn weekday(text: &str) -> Option<(i8, Weekday)> {
    let (place, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let day = DAYS.iter().position(|day| *day == name).and_then(|index| Weekday::ALL.get(index).copied())?;
    let place = match place {
        "" => 0,
        place => place.parse().ok().filter(|place: &i8| *place != 0 && place.abs() <= 5)?,
    };
    Some((place, day))
}

/// Reads `20260630`; a time after it is left out, since the day decides.
fn until(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(8)?;
    let time = rest.is_empty() || rest.starts_with('T') && rest.trim_end_matches('Z').len() == 7;
    let digits = day.bytes().all(|byte| byte.is_ascii_digit());
    let number = |range: Range<usize>| day.get(range)?.parse::<u16>().ok();
    let (year, month, day_of_month) = (number(0..4)?, number(4..6)?, number(6..8)?);
    Date::new(year.into(), month.try_into().ok()?, day_of_month.try_into().ok()?).filter(|_| time && digits)
}

fn meant_until(text: &str) -> Option<String> {
    let date = Date::parse(text).ok().or_else(|| Date::parse(&Date::parse(text).err()?.suggestion?).ok())?;
    Some(format!("UNTIL={:04}{:02}{:02}", date.year(), date.month(), date.day()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Recurrence::parse(text).map_or_else(|error| shown(text, &error), |rule| rule.to_string());
        assert_eq!(found, expected);
    }

    #[test]
    fn rules_end_and_say_nothing_that_a_poster_cannot() {
        check("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630", "FREQ=WEEKLY;BYDAY=TU,TH");
        check("RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=6", "FREQ=MONTHLY;BYDAY=2MO");
        check("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260630T235959Z", "FREQ=MONTHLY;BYMONTHDAY=-1");
        check("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "FREQ=WEEKLY;INTERVAL=2");
        check("FREQ=WEEKLY;BYDAY=TU", "recurrence-endless: `FREQ=WEEKLY;BYDAY=TU`");
        check("ogni martedì", "recurrence-invalid: `ogni martedì`");
        check("FREQ=weekly;COUNT=2", "recurrence-invalid: `FREQ=weekly` -> `FREQ=WEEKLY`");
        check("FREQ=WEEKLY;UNTIL=2026-06-30", "recurrence-invalid: `UNTIL=2026-06-30` -> `UNTIL=20260630`");
        check("FREQ=WEEKLY;BYDAY=2MO;COUNT=2", "recurrence-invalid: `BYDAY=2MO`");
        check("FREQ=HOURLY;COUNT=2", "recurrence-invalid: `FREQ=HOURLY`");
        check("FREQ=DAILY;COUNT=2;UNTIL=20260630", "recurrence-invalid: `UNTIL=20260630`");
        check("FREQ=DAILY;COUNT=0", "recurrence-invalid: `COUNT=0`");
        check("COUNT=2", "recurrence-invalid: `COUNT=2`");
        check("", "recurrence-invalid: ``");
    }

    #[test]
    fn times_follow_the_clock_of_the_wall() {
        let check = |rule: &str, start: &str, except: &[&str], expected: &[&str]| {
            let except: Vec<Date> = except.iter().map(|date| Date::parse(date).unwrap()).collect();
            let found = Recurrence::parse(rule).unwrap().occurrences(Moment::parse(start).unwrap(), &except);
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, expected, "{rule}");
        };
        check(
            "FREQ=WEEKLY;BYDAY=SA;COUNT=3",
            "2026-03-21T18:00",
            &[],
            &["2026-03-21T18:00", "2026-03-28T18:00", "2026-04-04T18:00"],
        );
        check("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260324", "2026-03-09", &["2026-03-17"], &["2026-03-10", "2026-03-24"]);
        check("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-03-27", &[], &["2026-03-27", "2026-04-24"]);
        check("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "2026-01-31", &[], &["2026-01-31", "2026-03-31", "2026-05-31"]);
        check("FREQ=YEARLY;COUNT=2", "2024-02-29", &[], &["2024-02-29", "2028-02-29"]);
    }
}
