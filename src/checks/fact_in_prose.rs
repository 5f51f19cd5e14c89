//! Telephone numbers, e-mail addresses and days that were typed into prose, where nobody keeps them true.
//!
//! A day counts in figures and in words, with its year or without. What does not grow old does not count: the day of a
//! law, a public holiday without a year, a day of a text that says "every year", and a day that is over, which is history
//! unless something ended with it. Nor does a day of a notice, which grows old as a whole and has a day on which it expires.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Inspection;
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::typed::{self, Typed};
use crate::facts::{Date, Holidays};
use crate::language::{Language, Months, WrittenDay};
use crate::prose::{LeafKind, Text, plain};

/// The facts that hold what is typed, the likeliest first.
const FACTS: [(Typed, &[&str]); 3] =
    [(Typed::Email, &["email"]), (Typed::Phone, &["phone"]), (Typed::Day, &["deadline", "enrolment_until", "start"])];

/// Years in which a holiday is on the same day, if it has one.
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2028;

/// How words begin that make of the day behind them the end of something.
const ENDS: [&str; 8] = ["entro", "fino", "scad", "termin", "until", "deadline", "by", "before"];

/// How many words before a day can say that something ends with it.
const END_REACH: usize = 6;

/// What tells a day from other words.
pub(super) struct Calendar {
    today: Date,
    months: BTreeMap<Language, Months>,
    holidays: Holidays,
}

impl Calendar {
    /// Gathers the months of every language that pages are written in, and the holidays of the country.
    pub(super) fn new(inspection: &Inspection<'_>) -> Self {
        let mut months = BTreeMap::new();
        for entity in inspection.pages() {
            if !months.contains_key(&entity.language) {
                months.extend(Months::of(&entity.language).map(|own| (entity.language.clone(), own)));
            }
        }
        Self { today: inspection.today, months, holidays: inspection.content.settings.holidays() }
    }

    /// Finds what is typed into a text, with what the remark on it says.
    fn typed(&self, language: &Language, words: &str) -> Vec<(Typed, &'static str, Range<usize>)> {
        let in_words = self.months.get(language).map(|months| months.days(words)).unwrap_or_default();
        let in_words = in_words.into_iter().filter(|day| !self.returns(day)).map(|day| {
            let date = day.year.and_then(|year| Date::new(year, day.month, day.day));
            (Typed::Day, date, day.range)
        });
        let in_figures = typed::find_all(words).into_iter().map(|(what, range)| {
            let written = words.get(range.clone()).filter(|_| what == Typed::Day);
            (what, written.and_then(meant), range)
        });
        let said = in_words.chain(in_figures).filter_map(|(what, date, range)| {
            let is_past = date.is_some_and(|date| date < self.today);
            let reason = match what {
                Typed::Day if is_past && !is_end(words.get(..range.start)?) => return None,
                Typed::Day if is_past => "past",
                Typed::Day => "day",
                Typed::Email | Typed::Phone => "contact",
            };
            Some((what, reason, range))
        });
        said.collect()
    }

    /// Returns what the remarks on a page depend on beside the page.
    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// Says whether a day is a holiday of every year.
    fn returns(&self, day: &WrittenDay) -> bool {
        let is_holiday = |year| Date::new(year, day.month, day.day).is_some_and(|date| self.holidays.is_public(date));
        day.year.is_none() && YEARS.into_iter().all(is_holiday)
    }
}

pub(super) fn check(entity: &Entity, calendar: &Calendar) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        if matches!(text.kind, LeafKind::Field(_) | LeafKind::Keywords) {
            return;
        }
        // Titles and summaries are plain words, in which braces would be printed.
        let takes_facts = !matches!(text.kind, LeafKind::Title | LeafKind::Summary);
        let words = plain(&text.inlines);
        let mut found = calendar.typed(&entity.language, &words);
        found.retain(|(what, ..)| *what != Typed::Day || entity.kind.name != "news");
        found.sort_by_key(|(.., range)| range.start);
        for (what, reason, range) in found {
            let place = text.place(range.clone());
            let value = words.get(range).unwrap_or_default();
            let remark = Diagnostic::new(Code::FactInProse).at(place).with("value", value);
            let remark = remark.with("reason", if takes_facts || reason == "past" { reason } else { "line" });
            said.push(match home(entity, what) {
                Some((field, fact)) => remark.with("field", field).with("fact", fact),
                None => remark,
            });
        }
    });
    said
}

/// Returns the day that is written in figures.
fn meant(written: &str) -> Option<Date> {
    match Date::parse(written) {
        Ok(date) => Some(date),
        Err(error) => Date::parse(&error.suggestion?).ok(),
    }
}

/// Says whether the words before a day make it the end of something.
fn is_end(before: &str) -> bool {
    let sentence = before.rsplit(['.', ';', '!', '?']).next().unwrap_or_default().to_lowercase();
    let words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let begins = |word: &str, end: &&str| if end.len() > 2 { word.starts_with(*end) } else { word == *end };
    words.rev().take(END_REACH).any(|word| ENDS.iter().any(|end| begins(word, end)))
}

/// Returns the field of a page that would hold such a fact, and the name of the fact in prose.
fn home(entity: &Entity, what: Typed) -> Option<(&'static str, &'static str)> {
    let (_, names) = FACTS.iter().find(|(kind, _)| *kind == what)?;
    let field = |fact: &&str| entity.kind.all_fields().find(|field| field.fact == *fact);
    names.iter().find_map(field).map(|field| (field.name, field.fact))
}
