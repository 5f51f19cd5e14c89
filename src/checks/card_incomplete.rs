//! Expected facts that are neither given nor said to be unknown.

use super::Inspection;
use crate::content::Entity;
use crate::content::table::Need;
use crate::diagnostic::{Code, Diagnostic};

/// The fields of which one is enough to reach somebody.
const CONTACTS: [&str; 4] = ["phones", "emails", "web", "places"];

/// What is expected of a service for emergencies.
const IN_EMERGENCY: [&str; 3] = ["category", "audience", "channels"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    inspection.pages().filter_map(missing).collect()
}

fn missing(entity: &Entity) -> Option<Diagnostic> {
    let unknown: Vec<&str> = entity.facts.words("unknown").collect();
    // A field that could not be read has its own remark.
    let is_silent = |name: &str| !entity.facts.is_written(name) && !unknown.contains(&name);
    // In an emergency nobody asks how long it takes or what to bring.
    let is_emergency = entity.facts.flag("emergency");
    let expected = entity.kind.all_fields().filter(|field| field.need == Need::Expected);
    let expected = expected.filter(|field| !is_emergency || IN_EMERGENCY.contains(&field.name));
    let mut names: Vec<&str> = expected.map(|field| field.name).filter(|name| is_silent(name)).collect();
    let has_field = |name: &&str| entity.kind.all_fields().any(|field| field.name == *name);
    let contacts_silent = CONTACTS.iter().filter(|name| has_field(name)).all(|name| is_silent(name));
    if entity.kind.contact && contacts_silent && !unknown.contains(&"contacts") {
        names.push("phones");
    }
    if names.is_empty() {
        return None;
    }
    let said = Diagnostic::new(Code::CardIncomplete).at(entity.head);
    Some(said.with("list", names.join(", ")).with("kind", entity.kind.name))
}
