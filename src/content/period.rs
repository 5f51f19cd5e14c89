//! What dates say of one another: nothing ends before it begins, and no clock skips the hour of an event.

use super::entity::Entity;
use super::value::{Entry, Record, Value};
use super::whole::Content;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Moment;

/// Fields that begin a period, each with the one that ends it.
const PERIODS: [(&str, &str); 8] = [
    ("date", "expires"),
    ("enrolment_until", "end"),
    ("start", "end"),
    ("from", "until"),
    ("from", "to"),
    ("agreement_from", "agreement_until"),
    ("valid_from", "valid_to"),
    ("given_on", "expires_on"),
];

/// Names every period of an entity that ends before it begins, and every time that the clocks skip.
pub(super) fn check(content: &Content, entity: &Entity, said: &mut Vec<Diagnostic>) {
    record(&content.settings.time_zone, &entity.facts, said);
}

fn record(zone: &str, facts: &Record, said: &mut Vec<Diagnostic>) {
    for (first, last) in PERIODS {
        said.extend(reversed(facts, first, last));
    }
    for (_, entry) in facts.entries() {
        skipped(zone, entry, said);
        inside(zone, entry, said);
    }
}

fn inside(zone: &str, entry: &Entry, said: &mut Vec<Diagnostic>) {
    match &entry.value {
        Value::Record(facts) => record(zone, facts, said),
        Value::List(entries) => entries.iter().for_each(|entry| inside(zone, entry, said)),
        _ => {}
    }
}

fn reversed(facts: &Record, first: &str, last: &str) -> Option<Diagnostic> {
    let (begins, ends) = (facts.entry(first)?, facts.entry(last)?);
    let (from, to) = (moment(begins)?, moment(ends)?);
    // A day alone says nothing of the hour.
    let before =
        to.date < from.date || to.date == from.date && from.minutes.zip(to.minutes).is_some_and(|(from, to)| to < from);
    if before && first == "enrolment_until" {
        // The course is as long as it is: what is wrong is by when one enrols.
        let said = Diagnostic::new(Code::PeriodReversed).at(begins.span).with("reason", "after");
        let said = said.with("field", first).with("value", from.to_string()).with("target", to.to_string());
        return Some(said.related(ends.span, "ends-here"));
    }
    before.then(|| {
        let said = Diagnostic::new(Code::PeriodReversed).at(ends.span);
        let said = said.with("field", last).with("value", to.to_string()).with("target", from.to_string());
        said.related(begins.span, "begins-here")
    })
}

fn moment(entry: &Entry) -> Option<Moment> {
    match entry.value {
        Value::Date(date) => Some(Moment { date, minutes: None }),
        Value::Moment(moment) => Some(moment),
        _ => None,
    }
}

fn skipped(zone: &str, entry: &Entry, said: &mut Vec<Diagnostic>) {
    let Value::Moment(moment) = entry.value else { return };
    if moment.is_skipped_in(zone) {
        let remark = Diagnostic::new(Code::TimeSkipped).at(entry.span);
        said.push(remark.with("value", moment.to_string()).with("name", zone));
    }
}
