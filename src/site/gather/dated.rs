//! The dates of an entity: times of an event, runs of a course, what is particular to a project.

use std::collections::BTreeMap;

use super::value::{code, web};
use crate::content::{Entity, EntityId, Record, Value};
use crate::facts::{Date, Moment};
use crate::site::data::{Funding, Happening, Run};

/// For how many days the lessons of a course are counted: a slip in the year must not make us count for ever.
const LONGEST_RUN: i64 = 800;

/// Reads when an event takes place.
pub(super) fn happening(event: &Entity) -> Option<Happening> {
    let facts = &event.facts;
    let start = facts.moment("start")?;
    Some(Happening {
        start,
        end: facts.moment("end"),
        repeat: match facts.get("repeat") {
            Some(Value::Recurrence(rule)) => Some(rule.as_ref().clone()),
            _ => None,
        },
        except: facts.dates("except").collect(),
        times: times(event),
        place: facts.id("place").filter(|_| !event.is_moved_online()).map(EntityId::shared),
        online: web(facts, "online_url"),
        status: code(facts, "status").filter(|status| *status != "scheduled"),
        seats: facts.integer("seats"),
    })
}

/// Returns all times of an event, in their order.
fn times(event: &Entity) -> Vec<(Moment, Option<Moment>)> {
    let facts = &event.facts;
    let Some(start) = facts.moment("start") else { return Vec::new() };
    let end = facts.moment("end");
    let Some(Value::Recurrence(rule)) = facts.get("repeat") else { return vec![(start, end)] };
    let except: Vec<Date> = facts.dates("except").collect();
    let length = end.map_or(0, |end| start.date.days_until(end.date)).unsigned_abs();
    let moved = |start: Moment| end.map(|end| Moment { date: start.date.plus_days(length), minutes: end.minutes });
    rule.occurrences(start, &except).into_iter().map(|start| (start, moved(start))).collect()
}

/// Reads the runs of a course, in their order.
pub(super) fn runs(course: &Record) -> Vec<Run> {
    let mut runs: Vec<Run> = course.records("editions").filter_map(run).collect();
    runs.sort_by_key(|run| run.start);
    let mut seen = BTreeMap::new();
    for run in &mut runs {
        let count = seen.entry(run.start).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            run.key = format!("{}-{count}", run.start);
        }
    }
    runs
}

fn run(edition: &Record) -> Option<Run> {
    let start = edition.date("start")?;
    let end = edition.date("end");
    let lessons = match edition.get("hours") {
        Some(Value::Hours(hours)) => {
            // Of a run whose end nobody knows, no lesson is certain.
            let days = end.map(|end| start.days_until(end).clamp(0, LONGEST_RUN).unsigned_abs());
            let on = |date: Date| hours.openings_on(date).into_iter().map(move |opening| (date, opening));
            days.into_iter().flat_map(|days| 0..=days).flat_map(|day| on(start.plus_days(day))).collect()
        }
        _ => Vec::new(),
    };
    Some(Run {
        key: start.to_string(),
        start,
        end,
        lessons,
        place: edition.id("place").map(EntityId::shared),
        online: web(edition, "online_url"),
        status: code(edition, "status").filter(|status| *status != "open"),
        seats: edition.integer("seats"),
        enrolment_until: edition.date("enrolment_until"),
    })
}

/// Reads the codes and the money of a project.
pub(super) fn funding(facts: &Record) -> Box<Funding> {
    let word = |name: &str| facts.word(name).map(ToOwned::to_owned);
    Box::new(Funding {
        acronym: word("acronym"),
        programme: word("programme"),
        fund: word("fund"),
        code: word("code"),
        cup: word("cup"),
        total_cost: match facts.get("total_cost") {
            Some(Value::Amount(amount)) => Some(*amount),
            _ => None,
        },
        eu_rate: facts.integer("eu_rate"),
    })
}
