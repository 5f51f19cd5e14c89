//! Pages to which nothing leads but the list of their section.

use std::collections::BTreeSet;

use super::Inspection;
use crate::content::{Entity, EntityId};
use crate::diagnostic::{Code, Diagnostic};

/// Kinds that are found by other ways: by their day, by their letter, as the tree that others hang on.
const LISTED: [&str; 4] = ["event", "news", "term", "topic"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    if !inspection.content.broken.is_empty() {
        // A page that cannot be read may lead to any other.
        return Vec::new();
    }
    let settings = &inspection.content.settings;
    let of_settings = [&settings.front_desk, &settings.legal.privacy, &settings.legal.legal_notes];
    let mut named: BTreeSet<&str> = of_settings.into_iter().flatten().map(EntityId::as_str).collect();
    for entity in &inspection.content.entities {
        entity.visit_named(&mut |id| {
            named.insert(id);
        });
    }
    let is_alone = |entity: &&Entity| {
        let is_found = LISTED.contains(&entity.kind.name) || entity.facts.flag("emergency");
        !is_found && entity.facts.ids("topics").next().is_none() && !named.contains(entity.id.as_str())
    };
    inspection.pages().filter(is_alone).map(|entity| Diagnostic::new(Code::PageUnlinked).at(entity.head)).collect()
}
