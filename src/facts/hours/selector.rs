//! Reads which dates and days a rule is bound to.

use super::reader::Reader;
use super::rule::{DateSpan, Days, MONTHS, YearDay};
use super::spelling::{self, is_day, is_month};
use crate::facts::{Date, FactError, Fault};

/// Where a range of dates stands: its first byte, its dash (the end where it has none), its end.
struct Written {
    start: usize,
    dash: usize,
    end: usize,
    /// Whether it ends with a day of the same month: `Aug 10-21`.
    short: bool,
}

impl Reader<'_> {
    /// Reads months and dates: `Jun-Aug,Dec 24,2026 Aug 10-21`.
    pub(super) fn dates(&mut self) -> Result<Vec<DateSpan>, FactError> {
        let start = self.at;
        let mut spans: Vec<DateSpan> = Vec::new();
        while is_month(self.word()) || self.is_year() {
            spans.push(self.date_span()?);
            if self.rest().starts_with(", ") || !self.eat(",") {
                break;
            }
            let day = self.digits();
            if !day.is_empty() && day.len() <= 2 {
                let month = spans.last().and_then(|span| MONTHS.get(usize::from(span.to.month) - 1));
                let year =
                    spans.last().and_then(|span| span.to.year).map(|year| format!("{year} ")).unwrap_or_default();
                let range = self.at..self.at + day.len();
                let meant = month.map(|month| format!("{year}{month} {day}"));
                return Err(FactError::at(range, Fault::HoursInvalid).perhaps(meant));
            }
            if !is_month(self.word()) && !self.is_year() {
                return Err(self.unexpected());
            }
        }
        if spans.iter().any(|span| span.has_years() != spans[0].has_years()) {
            // Readers differ about dates of one year beside those of every year.
            return Err(FactError::at(start..self.at, Fault::HoursUnsupported));
        }
        if !spans.is_empty() {
            if self.rest().starts_with(':') {
                return Err(FactError::at(self.at..self.at + 1, Fault::HoursUnsupported));
            }
            self.gap()?;
        }
        Ok(spans)
    }

    /// Reads one range of dates, or one month or date.
    fn date_span(&mut self) -> Result<DateSpan, FactError> {
        let start = self.at;
        let (from, day) = self.date()?;
        let mut to = if day { from } else { YearDay { day: 31, ..from } };
        let dash = self.at;
        let mut short = false;
        if self.eat("-") {
            let number = self.digits();
            short = day && !number.is_empty() && number.len() <= 2;
            if short {
                to.day = self.day_of_month(from)?;
            } else {
                let (end, end_day) = self.date()?;
                if end.year.is_some() != from.year.is_some() || end_day != day {
                    return Err(FactError::at(start..self.at, Fault::HoursUnsupported));
                }
                to = if day { end } else { YearDay { day: 31, ..end } };
            }
        }
        if from.year.is_some() && !day {
            // Readers differ about a year before a month without a day.
            return Err(FactError::at(start..self.at, Fault::HoursUnsupported));
        }
        let span = DateSpan { from, to };
        let written = Written { start, dash, end: self.at, short };
        self.refuse_backward(&span, &written)?;
        self.refuse_around(&span, &written)?;
        Ok(span)
    }

    /// Refuses a range that ends before it begins and cannot mean the turn of a year.
    fn refuse_backward(&self, span: &DateSpan, written: &Written) -> Result<(), FactError> {
        let key = |day: YearDay| (day.year, day.month, day.day);
        let turns_year = !span.has_years() && !written.short;
        if turns_year || key(span.from) <= key(span.to) {
            return Ok(());
        }
        let meant = if written.short {
            let first = &self.text[written.start..written.dash];
            first.rsplit_once(' ').map(|(month, _)| format!("{month} {}-{}", span.to.day, span.from.day))
        } else {
            let (first, last) = (written.start..written.dash, written.dash + 1..written.end);
            Some(format!("{}-{}", &self.text[last], &self.text[first]))
        };
        Err(FactError::at(written.start..written.end, Fault::HoursInvalid).perhaps(meant))
    }

    /// Refuses ranges that readers end on different days: at a leap day, or where they go all around the year.
    fn refuse_around(&self, span: &DateSpan, written: &Written) -> Result<(), FactError> {
        let (from, to) = ((span.from.month, span.from.day), (span.to.month, span.to.day));
        let first = &self.text[written.start..written.dash];
        // Of `Feb 10-28` the reference finds no day but in leap years; it reads `Feb 10-Feb 28` as everybody does.
        if written.short && to >= (2, 28) && to.0 == 2 && (span.has_years() || to.1 == 28) {
            let year = span.to.year.map(|year| format!("{year} ")).unwrap_or_default();
            let meant = format!("{first}-{year}Feb {}", to.1);
            return Err(FactError::at(written.start..written.end, Fault::HoursUnsupported).meant(meant));
        }
        if span.has_years() || written.dash == written.end {
            return Ok(());
        }
        let meant = if to == (2, 29) && from == (2, 29) {
            first.to_owned()
        } else if to == (2, 29) {
            format!("{first}-Feb 28,Feb 29")
        } else if from == day_after(to) && from != (1, 1) {
            "Jan 1-Dec 31".to_owned()
        } else {
            return Ok(());
        };
        Err(FactError::at(written.start..written.end, Fault::HoursUnsupported).meant(meant))
    }

    /// Reads a month or a date; says whether it has a day.
    fn date(&mut self) -> Result<(YearDay, bool), FactError> {
        let year = if self.is_year() { self.digits().parse().ok() } else { None };
        if year.is_some() {
            self.at += 4;
            if !self.eat(" ") {
                return Err(self.unexpected());
            }
        }
        let Some(month) = spelling::month(self.word()) else { return Err(self.unexpected()) };
        self.at += 3;
        let first = YearDay { year, month, day: 1 };
        let next = Reader { at: self.at + 1, ..*self };
        let number = next.digits();
        if !self.rest().starts_with(' ') || number.is_empty() || number.len() > 2 {
            return Ok((first, false));
        }
        self.at += 1;
        Ok((YearDay { day: self.day_of_month(first)?, ..first }, true))
    }

    /// Reads a day of a month that has it in some year.
    fn day_of_month(&mut self, month: YearDay) -> Result<u8, FactError> {
        let number = self.digits();
        let range = self.at..self.at + number.len();
        let exists = |day: &u8| Date::new(month.year.unwrap_or(2024), month.month, *day).is_some();
        let Some(day) = number.parse::<u8>().ok().filter(exists) else {
            // The last day that the month has in every year.
            let last = (28..=31).rev().find(|day| Date::new(month.year.unwrap_or(2023), month.month, *day).is_some());
            let close = number.parse::<u8>().is_ok_and(|day| (29..=31).contains(&day));
            let meant = last.filter(|_| close).map(|day| day.to_string());
            return Err(FactError::at(range, Fault::HoursInvalid).perhaps(meant));
        };
        self.at = range.end;
        Ok(day)
    }

    /// Reads weekdays and holidays: `Mo-Fr,PH`.
    pub(super) fn days(&mut self) -> Result<Days, FactError> {
        let mut days = Days { range: self.at..self.at, ..Days::default() };
        while is_day(self.word()) {
            self.day_span(&mut days)?;
            if self.rest().starts_with(", ") || !self.eat(",") {
                break;
            }
            if !is_day(self.word()) {
                let slip = if self.word() == "Mar" { Some("Tu".to_owned()) } else { None };
                return Err(self.unexpected().perhaps(slip));
            }
        }
        days.range.end = self.at;
        if !days.is_empty() {
            self.refuse_mixed(&days)?;
            let space = self.at;
            self.gap()?;
            self.refuse_beside(&days, space)?;
        }
        Ok(days)
    }

    /// Reads one weekday, a range of them, or the name of holidays.
    fn day_span(&mut self, days: &mut Days) -> Result<(), FactError> {
        let start = self.at;
        let first = self.word();
        self.at += 2;
        match first {
            "PH" => days.public = true,
            "SH" if self.school => days.school = true,
            "SH" => return Err(FactError::at(start..self.at, Fault::HoursUnsupported)),
            _ => {
                let from = spelling::weekday(first).unwrap_or(0);
                let mut to = from;
                if self.eat("-") {
                    to = spelling::weekday(self.word()).ok_or_else(|| {
                        let slip = (self.word() == "Mar").then(|| "Tu".to_owned());
                        self.unexpected().perhaps(slip)
                    })?;
                    self.at += 2;
                }
                let length = (to + 7 - from) % 7;
                (0..=length).for_each(|step| days.weekdays[(from + step) % 7] = true);
            }
        }
        if self.rest().starts_with('[') {
            let close = self.rest().find(']').map_or(self.end, |close| self.at + close + 1);
            return Err(FactError::at(start..close, Fault::HoursUnsupported));
        }
        Ok(())
    }

    /// Refuses holidays between weekdays: the notation wants them together.
    fn refuse_mixed(&self, days: &Days) -> Result<(), FactError> {
        let written = &self.text[days.range.clone()];
        let holiday = |day: &&str| *day == "PH" || *day == "SH";
        let (holidays, weekdays): (Vec<&str>, Vec<&str>) = written.split(',').partition(holiday);
        let together = |first: &[&str], last: &[&str]| [first, last].concat().join(",");
        let meant = together(&weekdays, &holidays);
        if written == meant || written == together(&holidays, &weekdays) {
            return Ok(());
        }
        Err(FactError::at(days.range.clone(), Fault::HoursInvalid).meant(meant))
    }

    /// Refuses days beside days without a comma: programs read them differently.
    fn refuse_beside(&self, days: &Days, space: usize) -> Result<(), FactError> {
        let next = self.word();
        if is_day(next) {
            let holidays = days.public || days.school || next == "PH" || next == "SH";
            let fault = if holidays { Fault::HoursUnsupported } else { Fault::HoursInvalid };
            let cure = (!days.school && next != "SH").then(|| ",".to_owned());
            return Err(FactError::at(space..self.at, fault).perhaps(cure));
        }
        if self.rest().starts_with(['+', '-']) {
            return Err(FactError::at(self.at..self.end, Fault::HoursUnsupported));
        }
        Ok(())
    }
}

/// Returns the day after a day of a year without a leap day.
fn day_after((month, day): (u8, u8)) -> (u8, u8) {
    // A month without a day ends on its 31st; those that have none count as well.
    let next = if day < 31 { Date::new(2023, month, day + 1) } else { None };
    next.map_or((month % 12 + 1, 1), |date| (date.month(), date.day()))
}
