//! When things take place, in the reader's language: events with their repetitions, runs of courses.

use std::collections::BTreeSet;

use super::data::{Happening, Run, is_past};
use super::fact::{LocalEdition, Occasion, Occasions, TimePoint};
use super::reader::{Reader, Sheet};
use crate::content::Record;
use crate::facts::{Date, Moment, Weekday};
use crate::interface::Phrase;

/// How many of the next times of an event a page names.
const SHOWN: usize = 6;

/// How an undertaking with a beginning stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// It has not begun.
    Planned,
    /// It has begun and not ended.
    Running,
    /// It has ended.
    Ended,
}

impl Progress {
    /// Says how something stands on a day; what has no end goes on.
    pub(super) fn on(today: Date, start: Option<Date>, end: Option<Date>) -> Option<Self> {
        match (start, end) {
            (_, Some(end)) if end < today => Some(Self::Ended),
            (Some(start), _) if start > today => Some(Self::Planned),
            (None, None) => None,
            _ => Some(Self::Running),
        }
    }

    /// Returns the word of messages and style sheets.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Ended => "ended",
        }
    }
}

impl<'a> Reader<'a> {
    /// Returns all times of the event that a page is about, in their order.
    pub(super) fn times(&self, sheet: &Sheet<'a>) -> &'a [(Moment, Option<Moment>)] {
        self.data_of(sheet.index).and_then(|data| data.event.as_ref()).map_or(&[], |event| &event.times)
    }

    /// Returns when an event takes place.
    pub(super) fn occasions(&self, sheet: &Sheet<'a>) -> Option<Occasions> {
        let all = self.times(sheet);
        let last = *all.last()?;
        let coming: Vec<_> = all.iter().filter(|time| !is_past(time, self.today)).copied().collect();
        let over = coming.is_empty();
        let shown = if over { vec![last] } else { coming.iter().copied().take(SHOWN).collect() };
        let left = coming.len().saturating_sub(SHOWN);
        let until = crate::interface::Value::from(self.date(last.0.date));
        let more =
            (left > 0).then(|| self.interface.format("occasions-more", &[("count", left.into()), ("date", until)]));
        let times = shown.iter().map(|time| self.occasion(*time)).collect();
        Some(Occasions { times, more, over, calendar: Happening::CALENDAR })
    }

    fn occasion(&self, (start, end): (Moment, Option<Moment>)) -> Occasion {
        let point = |moment: Moment, with_day: bool| TimePoint {
            day: with_day.then(|| self.settings.formats.day(moment.date)),
            time: moment.minutes.map(|minutes| self.settings.formats.time(minutes)),
            machine: moment.with_offset(&self.content.settings.time_zone),
        };
        let to = end.filter(|end| *end != start && (end.date != start.date || end.minutes.is_some()));
        Occasion { from: point(start, true), to: to.map(|end| point(end, end.date != start.date)) }
    }

    /// Returns the runs of a course: those that can still be joined or go on, else the last one.
    pub(super) fn editions(&self, sheet: &Sheet<'a>) -> Vec<LocalEdition> {
        let mut records: Vec<&Record> =
            sheet.entity.facts.records("editions").filter(|edition| edition.date("start").is_some()).collect();
        records.sort_by_key(|edition| edition.date("start"));
        let runs = self.data_of(sheet.index).map_or(&[][..], |data| &data.runs);
        let mut editions: Vec<(&Record, &Run)> = records.into_iter().zip(runs).collect();
        let last = editions.last().copied();
        editions.retain(|(_, run)| run.end.is_none_or(|end| end >= self.today));
        if editions.is_empty() {
            editions.extend(last);
        }
        editions.into_iter().map(|(edition, run)| self.edition(sheet, edition, run)).collect()
    }

    fn edition_state(&self, edition: &Record) -> &'static str {
        let progress = Progress::on(self.today, edition.date("start"), edition.date("end"));
        let closed = edition.date("enrolment_until").is_some_and(|date| date < self.today);
        match (progress, edition.word("status")) {
            (_, Some("cancelled")) => "cancelled",
            (Some(Progress::Ended), _) => "over",
            (_, Some("full")) => "full",
            _ if closed => "closed",
            (Some(Progress::Running), None) if edition.date("enrolment_until").is_none() => "running",
            _ => "open",
        }
    }

    fn edition(&self, sheet: &Sheet<'a>, edition: &'a Record, run: &Run) -> LocalEdition {
        let state = self.edition_state(edition);
        let text = |name: &str| edition.text(name).map(|text| self.text(sheet, text));
        let mut phrases = Vec::new();
        if let Some(date) = edition.date("enrolment_until") {
            phrases.push(self.interface.format("enrol-until", &[("date", self.date(date).into())]));
        }
        phrases.extend(self.seats(edition));
        phrases.extend(self.free_days(run));
        let online = edition.entry("online_url").and_then(|entry| self.web_contact(sheet, entry));
        LocalEdition {
            state,
            state_words: self.interface.phrase(&format!("edition-{state}")),
            until: edition
                .date("enrolment_until")
                .or(edition.date("end"))
                .filter(|_| state == "open")
                .map(|day| day.to_string()),
            label: text("label"),
            period: self.period(edition.date("start"), edition.date("end")),
            hours: self.lesson_times(sheet, edition),
            place: edition.id("place").and_then(|id| self.place_of(id.as_str())),
            online,
            phrases,
            note: text("note"),
            calendar: run.calendar(),
        }
    }

    /// Words on which days of its weekdays a run has no lesson, as far as they are still to come.
    fn free_days(&self, run: &Run) -> Option<Phrase> {
        let days: BTreeSet<Date> = run.lessons.iter().map(|(date, _)| *date).collect();
        let (first, last) = (*days.first()?, *days.last()?);
        let weekdays: BTreeSet<Weekday> = days.iter().map(|date| date.weekday()).collect();
        let free = (0..=first.days_until(last).unsigned_abs())
            .map(|day| first.plus_days(day))
            .filter(|date| weekdays.contains(&date.weekday()) && !days.contains(date) && *date >= self.today);
        let words: Vec<String> = free.map(|date| self.date(date)).collect();
        let dates = self.settings.formats.list_and(&words);
        (!words.is_empty()).then(|| self.interface.format("lessons-free", &[("dates", dates.into())]))
    }

    /// Words from when until when an undertaking runs; an end that is only expected says so.
    pub(super) fn course_of(&self, facts: &Record) -> Option<Vec<Phrase>> {
        let period = self.period(facts.date("start"), facts.date("end"))?;
        let expected = facts.flag("end_expected").then(|| self.interface.phrase("end-expected"));
        Some(std::iter::once(period).chain(expected).collect())
    }

    /// Words how many can take part.
    pub(super) fn seats(&self, facts: &Record) -> Option<Phrase> {
        let seats = facts.integer("seats")?;
        Some(self.interface.format("seats", &[("count", seats.into())]))
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;
    use crate::facts::Date;

    #[test]
    fn undertakings_begin_and_end_by_the_calendar() {
        let check = |start: &str, end: &str, expected: Option<Progress>| {
            let today = Date::parse("2026-03-09").unwrap();
            assert_eq!(Progress::on(today, Date::parse(start).ok(), Date::parse(end).ok()), expected, "{start} {end}");
        };
        check("2026-03-09", "2026-03-09", Some(Progress::Running));
        check("2026-03-10", "", Some(Progress::Planned));
        check("2026-01-01", "2026-03-08", Some(Progress::Ended));
        check("", "2026-03-08", Some(Progress::Ended));
        check("2026-01-01", "", Some(Progress::Running));
        check("", "", None);
    }
}
