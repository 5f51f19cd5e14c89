//! Telephone numbers, e-mail addresses and days that were typed into prose, where nobody keeps them true.
//!
//! A day counts in figures and in words, with its year or without. What does not grow old does not count: the day of a
//! law, a public holiday without a year, a day of a text that says "every year". Nor does a day of a notice, which grows
//! old as a whole and has a day on which it expires.

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

/// What tells a day from other words.
pub(super) struct Calendar {
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
        Self { months, holidays: inspection.content.settings.holidays() }
    }

    /// Finds the days that are written in words.
    fn days(&self, language: &Language, words: &str) -> Vec<Range<usize>> {
        let found = self.months.get(language).map(|months| months.days(words)).unwrap_or_default();
        found.into_iter().filter(|day| !self.returns(day)).map(|day| day.range).collect()
    }

    /// Says whether a day is a holiday of every year.
    fn returns(&self, day: &WrittenDay) -> bool {
        let is_holiday = |year| Date::new(year, day.month, day.day).is_some_and(|date| self.holidays.is_public(date));
        !day.has_year && YEARS.into_iter().all(is_holiday)
    }
}

pub(super) fn check(entity: &Entity, calendar: &Calendar) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        if matches!(text.kind, LeafKind::Field(_) | LeafKind::Keywords) {
            return;
        }
        let words = plain(&text.inlines);
        let mut found = typed::find_all(&words);
        found.extend(calendar.days(&entity.language, &words).into_iter().map(|range| (Typed::Day, range)));
        found.retain(|(what, _)| *what != Typed::Day || entity.kind.name != "news");
        found.sort_by_key(|(_, range)| range.start);
        for (what, range) in found {
            let place = text.place(range.clone());
            let value = words.get(range).unwrap_or_default();
            let remark = Diagnostic::new(Code::FactInProse).at(place).with("value", value);
            let remark = remark.with("reason", if what == Typed::Day { "day" } else { "contact" });
            said.push(match home(entity, what) {
                Some((field, fact)) => remark.with("field", field).with("fact", fact),
                None => remark,
            });
        }
    });
    said
}

/// Returns the field of a page that would hold such a fact, and the name of the fact in prose.
fn home(entity: &Entity, what: Typed) -> Option<(&'static str, &'static str)> {
    let (_, names) = FACTS.iter().find(|(kind, _)| *kind == what)?;
    let field = |fact: &&str| entity.kind.all_fields().find(|field| field.fact == *fact);
    names.iter().find_map(field).map(|field| (field.name, field.fact))
}
