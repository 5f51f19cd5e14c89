//! Facts of one page that cannot all be true, and parents that lead back to where they began.

use std::collections::BTreeSet;

use super::Inspection;
use crate::content::{Entity, EntityId, Entry, Record, Shape, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for entity in &inspection.content.entities {
        said.extend(ages(entity));
        said.extend(future(inspection, entity));
        said.extend(review(entity));
        said.extend(unknown(entity));
        said.extend(circle(inspection, entity));
        for (field, entry) in entity.facts.entries() {
            if let (Shape::List(Shape::Record(group)), Value::List(entries)) = (&field.shape, &entry.value) {
                let names: Vec<&str> = group.fields.iter().map(|field| field.name).collect();
                said.extend(
                    entries.iter().filter_map(|entry| empty(&names, entry).map(|said| said.with("field", field.name))),
                );
                said.extend(twice(field.name, entries));
            }
        }
    }
    said
}

fn remark(reason: &'static str, entry: &Entry) -> Diagnostic {
    Diagnostic::new(Code::FactContradiction).at(entry.span).with("reason", reason)
}

fn ages(entity: &Entity) -> Option<Diagnostic> {
    let (least, most) = (entity.facts.integer("minimum_age")?, entity.facts.integer("maximum_age")?);
    let entry = entity.facts.entry("maximum_age")?;
    (least > most).then(|| remark("ages", entry).with("count", most).with("limit", least))
}

/// Nobody has confirmed anything on a day that is still to come.
fn future(inspection: &Inspection<'_>, entity: &Entity) -> Option<Diagnostic> {
    let date = entity.facts.date("verified_on").filter(|date| *date > inspection.today)?;
    Some(remark("future", entity.facts.entry("verified_on")?).with("value", date.to_string()))
}

/// A day of review lies after the day of the last one.
fn review(entity: &Entity) -> Option<Diagnostic> {
    let (review, verified) = (entity.facts.date("review_by")?, entity.facts.date("verified_on")?);
    let entry = entity.facts.entry("review_by").filter(|_| review < verified)?;
    Some(remark("review", entry).with("value", review.to_string()).with("target", verified.to_string()))
}

/// What is given is not unknown.
fn unknown(entity: &Entity) -> impl Iterator<Item = Diagnostic> {
    entity.facts.list("unknown").iter().filter_map(|entry| match &entry.value {
        Value::Word(name) if entity.facts.entry(name).is_some() => {
            Some(remark("unknown", entry).with("field", name.as_str()))
        }
        _ => None,
    })
}

fn empty(names: &[&str], entry: &Entry) -> Option<Diagnostic> {
    let Value::Record(record) = &entry.value else { return None };
    let is_empty = record.entries().next().is_none() && names.iter().all(|name| !record.is_written(name));
    is_empty.then(|| remark("empty", entry))
}

/// Names the second of two entries that prose or lists could not tell apart.
fn twice(field: &'static str, entries: &[Entry]) -> Vec<Diagnostic> {
    let mut seen: Vec<(String, &Entry)> = Vec::new();
    let mut said = Vec::new();
    for entry in entries {
        let Value::Record(record) = &entry.value else { continue };
        let Some(name) = distinction(field, record) else { continue };
        match seen.iter().find(|(other, _)| *other == name) {
            Some((_, first)) => {
                let remark = remark("twice", entry).with("field", field).with("value", name);
                said.push(remark.related(first.span, "first-here"));
            }
            None => seen.push((name, entry)),
        }
    }
    said
}

/// Returns that by which an entry is told from the others of its list.
fn distinction(field: &str, record: &Record) -> Option<String> {
    match field {
        "phones" | "emails" | "web" => record.text("label").map(|label| plain(&label.inlines)),
        "municipalities" => record.word("code").map(str::to_owned),
        _ => None,
    }
}

/// Names one entity of a circle of parents: the first of them by id.
fn circle(inspection: &Inspection<'_>, entity: &Entity) -> Option<Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut next = entity.facts.id("parent")?;
    while next != &entity.id {
        if !seen.insert(next) || *next < entity.id {
            return None;
        }
        next = inspection.content.entity(next.as_str())?.facts.id("parent")?;
    }
    let others = seen.into_iter().map(EntityId::as_str);
    let ids: Vec<&str> = [entity.id.as_str()].into_iter().chain(others).collect();
    Some(remark("circle", entity.facts.entry("parent")?).with("list", ids.join(", ")))
}
