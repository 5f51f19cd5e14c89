//! Pages to which nothing leads but the list of their section.

use std::collections::BTreeSet;

use super::Inspection;
use crate::content::{Entity, Value};
use crate::diagnostic::{Code, Diagnostic};

/// Kinds that are found by other ways: by their day, by their letter, as the tree that others hang on.
const LISTED: [&str; 4] = ["event", "news", "term", "topic"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let settings = &inspection.content.settings;
    let mut named: BTreeSet<String> = BTreeSet::new();
    let of_settings = [&settings.front_desk, &settings.legal.privacy, &settings.legal.legal_notes];
    named.extend(of_settings.into_iter().flatten().map(ToString::to_string));
    for entity in &inspection.content.entities {
        entity.facts.entries().for_each(|(_, entry)| ids(&entry.value, &mut named));
        entity.visit_texts(&mut |text| named.extend(text.links.iter().filter_map(|link| page_of(&link.address))));
    }
    let is_alone = |entity: &&Entity| {
        let is_found = LISTED.contains(&entity.kind.name) || entity.facts.flag("emergency");
        !is_found && entity.facts.ids("topics").next().is_none() && !named.contains(entity.id.as_str())
    };
    inspection.pages().filter(is_alone).map(|entity| Diagnostic::new(Code::PageUnlinked).at(entity.head)).collect()
}

fn ids(value: &Value, named: &mut BTreeSet<String>) {
    match value {
        Value::Id(id) => drop(named.insert(id.to_string())),
        Value::List(entries) => entries.iter().for_each(|entry| ids(&entry.value, named)),
        Value::Record(record) => record.entries().for_each(|(_, entry)| ids(&entry.value, named)),
        Value::Map(entries) => entries.iter().for_each(|(_, entry)| ids(&entry.value, named)),
        _ => {}
    }
}

/// Returns the id that the address of a link in prose means.
fn page_of(address: &str) -> Option<String> {
    let path = address.split('#').next().unwrap_or_default().trim().trim_matches('/');
    (!path.is_empty()).then(|| path.strip_suffix(".md").unwrap_or(path).to_owned())
}
