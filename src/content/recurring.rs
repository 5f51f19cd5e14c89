//! Events that return: the rule, the first day and the exceptions fit together, so that every calendar shows the same.

use super::entity::Entity;
use super::value::Value;
use super::whole::Content;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::recurrence::MOST;
use crate::facts::{Date, Moment};

/// For how many days the lessons of a run are looked for.
const LONGEST_RUN: i64 = 800;

/// Names what of a recurrence programs would read in different ways, or that cancels nothing or everything.
pub(super) fn check(content: &Content, entity: &Entity, said: &mut Vec<Diagnostic>) {
    let facts = &entity.facts;
    let Some(start) = facts.moment("start") else { return };
    let remark = |field: &str, reason: &'static str, value: String| {
        let entry = facts.entry(field)?;
        Some(Diagnostic::new(Code::RecurrenceUnfit).at(entry.span).with("reason", reason).with("value", value))
    };
    let Some(Value::Recurrence(rule)) = facts.get("repeat") else {
        if !facts.is_written("repeat") && !facts.list("except").is_empty() {
            said.extend(remark("except", "alone", String::new()));
        }
        return;
    };
    let times = rule.occurrences(start, &[]);
    if times.len() > usize::from(MOST) {
        said.extend(remark("repeat", "many", MOST.to_string()));
    } else if times.first() != Some(&start) {
        said.extend(remark("start", "start", start.date.to_string()));
    } else if let Some(time) = times.iter().find(|time| time.is_skipped_in(&content.settings.time_zone)) {
        said.extend(remark("repeat", "skipped", time.to_string()));
    } else {
        said.extend(exceptions(entity, &times));
    }
}

/// Names the hours of a run that give no lesson in its period.
pub(super) fn lessons(course: &Entity, said: &mut Vec<Diagnostic>) {
    for edition in course.facts.records("editions") {
        let (Some(start), Some(end)) = (edition.date("start"), edition.date("end")) else { continue };
        let (Some(Value::Hours(hours)), Some(entry)) = (edition.get("hours"), edition.entry("hours")) else { continue };
        let days = start.days_until(end).clamp(0, LONGEST_RUN).unsigned_abs();
        if end >= start && (0..=days).all(|day| hours.intervals_on(start.plus_days(day)).is_empty()) {
            said.push(Diagnostic::new(Code::HoursNever).at(entry.span));
        }
    }
}

fn exceptions(event: &Entity, times: &[Moment]) -> Vec<Diagnostic> {
    let happens = |date: Date| times.iter().any(|time| time.date == date);
    let dates: Vec<Date> = event.facts.dates("except").collect();
    let unfit = |reason: &'static str, value: String| {
        Diagnostic::new(Code::RecurrenceUnfit).with("reason", reason).with("value", value)
    };
    let mut said: Vec<Diagnostic> = Vec::new();
    for entry in event.facts.list("except") {
        if let Value::Date(date) = entry.value
            && !happens(date)
        {
            said.push(unfit("miss", date.to_string()).at(entry.span));
        }
    }
    if times.iter().all(|time| dates.contains(&time.date)) {
        said.extend(event.facts.entry("except").map(|entry| unfit("none", String::new()).at(entry.span)));
    }
    said
}
