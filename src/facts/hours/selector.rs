//! Reads which dates and days a rule is bound to.

use super::reader::Reader;
use super::rule::{DateSpan, Days};
use super::spelling::{self, is_day, is_month};
use crate::facts::{FactError, Fault};

impl Reader<'_> {
    /// Reads months and dates: `Jun-Aug,Dec 24,2026 Aug 10-21`.
    pub(super) fn dates(&mut self) -> Result<Vec<DateSpan>, FactError> {
        let mut spans: Vec<DateSpan> = Vec::new();
        while is_month(self.word()) || self.is_year() {
            spans.push(self.date_span()?);
            if self.rest().starts_with(", ") || !self.eat(",") {
                break;
            }
            let day = self.digits();
            if !day.is_empty() && day.len() <= 2 {
                let month = spans.last().and_then(|span| span.notation.rsplit_once(' ')).map(|(month, _)| month);
                let range = self.at..self.at + day.len();
                let meant = month.map(|month| format!("{month} {day}"));
                return Err(FactError::at(range, Fault::HoursInvalid).perhaps(meant));
            }
            if !is_month(self.word()) && !self.is_year() {
                return Err(self.unexpected());
            }
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
        let (years, day) = self.date()?;
        let mut single_day = day;
        if self.eat("-") {
            single_day = false;
            let number = self.digits();
            if day && !number.is_empty() && number.len() <= 2 {
                self.day_of_month()?;
            } else {
                let (end_years, end_day) = self.date()?;
                if end_years != years || end_day != day {
                    return Err(FactError::at(start..self.at, Fault::HoursUnsupported));
                }
            }
        }
        if years && !day {
            // Readers differ about a year before a month without a day.
            return Err(FactError::at(start..self.at, Fault::HoursUnsupported));
        }
        Ok(DateSpan { notation: self.text[start..self.at].to_owned(), single_day, years })
    }

    /// Reads a month or a date; says whether it has a year, and whether it has a day.
    fn date(&mut self) -> Result<(bool, bool), FactError> {
        let years = self.is_year();
        if years {
            self.at += 4;
            if !self.eat(" ") {
                return Err(self.unexpected());
            }
        }
        if !is_month(self.word()) {
            return Err(self.unexpected());
        }
        self.at += 3;
        let next = Reader { at: self.at + 1, ..*self };
        let number = next.digits();
        let day = self.rest().starts_with(' ') && !number.is_empty() && number.len() <= 2;
        if day {
            self.at += 1;
            self.day_of_month()?;
        }
        Ok((years, day))
    }

    /// Reads a day of a month.
    fn day_of_month(&mut self) -> Result<(), FactError> {
        let number = self.digits();
        let range = self.at..self.at + number.len();
        if !number.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day)) {
            return Err(FactError::at(range, Fault::HoursInvalid));
        }
        self.at = range.end;
        Ok(())
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
