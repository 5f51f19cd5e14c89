//! Editions of courses that nobody can join any more and that still stand as open.

use super::Inspection;
use crate::content::{Entity, Record};
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let courses = inspection.pages().filter(|entity| entity.kind.name == "course");
    courses.flat_map(|course| passed(inspection, course)).collect()
}

fn passed(inspection: &Inspection<'_>, course: &Entity) -> Vec<Diagnostic> {
    let today = inspection.today;
    let said = course.facts.records("editions").filter_map(|edition| {
        let entry = edition.entry("enrolment_until")?;
        let date = edition.date("enrolment_until").filter(|date| *date < today)?;
        let over = edition.date("end").or(edition.date("start")).is_some_and(|last| last < today);
        (!over && is_open(edition))
            .then(|| Diagnostic::new(Code::DeadlinePassed).at(entry.span).with("value", date.to_string()))
    });
    said.collect()
}

fn is_open(edition: &Record) -> bool {
    edition.word("status").is_none_or(|status| status == "open")
}
