//! What is over and still stands there: events, courses, news, agreements, alerts, prices.

use super::Inspection;
use crate::content::{Entity, Entry, Record, Value};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::facts::Date;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let today = inspection.today;
    let mut said = Vec::new();
    for entity in inspection.pages() {
        let facts = &entity.facts;
        match entity.kind.name {
            "event" => said.extend(event(entity, today)),
            "course" => said.extend(course(entity, today)),
            "news" => said.extend(past("news", facts.entry("expires"), today)),
            // A network whose agreement ended is told as if it still were.
            "organisation" => said.extend(past("agreement", facts.entry("agreement_until"), today).map(graver)),
            _ => {}
        }
        if facts.entry("alert").is_some() {
            said.extend(past("alert", facts.entry("alert_until"), today));
        }
        said.extend(past("status", facts.entry("status_until"), today).map(graver));
        said.extend(prices(entity, today));
    }
    said
}

/// Makes a remark one that wants a change.
fn graver(said: Diagnostic) -> Diagnostic {
    Diagnostic { severity: Severity::Warning, ..said }
}

fn remark(reason: &'static str, entry: &Entry, last: Date) -> Diagnostic {
    Diagnostic::new(Code::Expired).at(entry.span).with("reason", reason).with("value", last.to_string())
}

fn past(reason: &'static str, entry: Option<&Entry>, today: Date) -> Option<Diagnostic> {
    let entry = entry?;
    match entry.value {
        Value::Date(last) if last < today => Some(remark(reason, entry, last)),
        _ => None,
    }
}

fn event(event: &Entity, today: Date) -> Option<Diagnostic> {
    let facts = &event.facts;
    if facts.is_unread("repeat") || facts.is_unread("end") {
        // It may go on for years.
        return None;
    }
    let (start, entry) = (facts.moment("start")?, facts.entry("start")?);
    let last = match facts.get("repeat") {
        Some(Value::Recurrence(rule)) => {
            let except: Vec<Date> = facts.dates("except").collect();
            rule.occurrences(start, &except).last().map(|time| time.date)?
        }
        _ => facts.moment("end").unwrap_or(start).date,
    };
    (last < today).then(|| remark("event", entry, last))
}

/// A course is over when all its runs are; one that has no end goes on.
fn course(course: &Entity, today: Date) -> Option<Diagnostic> {
    let ends = course.facts.records("editions").map(|run: &Record| run.date("end"));
    let last = ends.collect::<Option<Vec<Date>>>()?.into_iter().max()?;
    let entry = course.facts.entry("editions")?;
    (last < today).then(|| remark("course", entry, last))
}

/// A price of before is only in the way, but where no other follows the page has none that holds.
fn prices(entity: &Entity, today: Date) -> Vec<Diagnostic> {
    let prices = || entity.facts.records("cost_options");
    let is_past = |price: &Record| price.date("valid_to").is_some_and(|last| last < today);
    let has_other = !prices().all(is_past);
    let said = prices().filter_map(|price| past("price", price.entry("valid_to"), today));
    said.map(|said| if has_other { said } else { graver(said) }).collect()
}
