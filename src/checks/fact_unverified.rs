//! Pages that nobody verified, and pages past their review.

use super::Inspection;
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Provenance, Verification};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    inspection.pages().filter_map(|entity| standing(inspection, entity)).collect()
}

fn standing(inspection: &Inspection<'_>, entity: &Entity) -> Option<Diagnostic> {
    if matches!(entity.kind.name, "topic" | "term" | "page") && entity.facts.date("verified_on").is_none() {
        return None;
    }
    if entity.facts.is_unread("verified_on") {
        return None;
    }
    let provenance =
        Provenance { verified_on: entity.facts.date("verified_on"), review_by: entity.facts.date("review_by") };
    let place = entity.facts.entry("verified_on").map_or(entity.head, |entry| entry.span);
    match provenance.standing(inspection.today, inspection.content.settings.review_months.unwrap_or(12)) {
        Verification::Fresh { .. } => None,
        Verification::Never => Some(Diagnostic::new(Code::FactUnverified).at(place)),
        Verification::Overdue { verified, due } => {
            let said = Diagnostic::new(Code::ReviewOverdue).at(place);
            Some(said.with("value", due.to_string()).with("found", verified.to_string()))
        }
    }
}
