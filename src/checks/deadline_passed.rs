//! Deadlines that are over: editions of courses that nobody can join any more and that stand as open, and the days by which
//! a service was to be asked for.

use super::Inspection;
use crate::content::{Entity, Record};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;
use crate::prose::plain;

/// Services that nobody can ask for anyway.
const CLOSED: [&str; 2] = ["inactive", "defunct"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let today = inspection.today;
    let of = |entity: &Entity| match entity.kind.name {
        "course" => enrolments(entity, today),
        "service" => deadlines(entity, today),
        _ => Vec::new(),
    };
    inspection.pages().flat_map(of).collect()
}

/// Returns a remark on a field of a table whose day has passed.
fn passed(record: &Record, field: &str, today: Date) -> Option<Diagnostic> {
    let entry = record.entry(field)?;
    let date = record.date(field).filter(|date| *date < today)?;
    Some(Diagnostic::new(Code::DeadlinePassed).at(entry.span).with("value", date.to_string()))
}

fn enrolments(course: &Entity, today: Date) -> Vec<Diagnostic> {
    let said = course.facts.records("editions").filter_map(|edition| {
        let said = passed(edition, "enrolment_until", today)?.with("reason", "course");
        let over = edition.date("end").or(edition.date("start")).is_some_and(|last| last < today);
        (!over && is_open(edition)).then_some(said)
    });
    said.collect()
}

fn is_open(edition: &Record) -> bool {
    edition.word("status").is_none_or(|status| status == "open")
}

fn deadlines(service: &Entity, today: Date) -> Vec<Diagnostic> {
    if service.facts.word("status").is_some_and(|status| CLOSED.contains(&status)) {
        return Vec::new();
    }
    let said = service.facts.records("deadlines").filter_map(|deadline| {
        let label = deadline.text("label").map(|label| plain(&label.inlines)).unwrap_or_default();
        Some(passed(deadline, "date", today)?.with("reason", "service").with("name", label))
    });
    said.collect()
}
