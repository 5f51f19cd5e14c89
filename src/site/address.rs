//! Addresses: where each entity stands in each tree, and the short names for printed matter.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Content, Entity};
use crate::language::Language;

/// Returns the address of an entity in a tree: the folder of a section, else the id.
#[must_use]
pub(super) fn of(language: &Language, entity: &Entity) -> Arc<str> {
    Arc::from(of_id(language, entity.id.as_str()))
}

/// Returns the address of the entity with an id.
#[must_use]
pub(super) fn of_id(language: &Language, id: &str) -> String {
    match id.strip_suffix("/section") {
        Some(folder) => format!("{language}/{folder}"),
        None if id == "site" => language.to_string(),
        None => format!("{language}/{id}"),
    }
}

/// Returns the short names of all pages: the last part of the id where nobody else has it, else the whole id.
#[must_use]
pub(super) fn short_names(content: &Content) -> BTreeMap<usize, Arc<str>> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let pages = || content.entities.iter().enumerate().filter(|(_, entity)| entity.is_page());
    for (_, entity) in pages() {
        *count.entry(entity.id.name()).or_default() += 1;
    }
    let name = |entity: &Entity| -> Arc<str> {
        if count.get(entity.id.name()) == Some(&1) {
            Arc::from(entity.id.name())
        } else {
            Arc::from(entity.id.as_str().replace('/', "-"))
        }
    };
    pages().map(|(index, entity)| (index, name(entity))).collect()
}
