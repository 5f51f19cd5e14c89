//! Addresses: where each entity stands in each tree, and the short names for printed matter.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::former::{self, FormerAddress};
use crate::content::reserved::is_reserved;
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

/// Returns the short names with the pages that each of them offers.
///
/// A page's short name is the last part of its id, and of every id that it had. Where two pages have one name it
/// offers both: a printed address never leads elsewhere because somebody added a page.
#[must_use]
pub(super) fn short_names(content: &Content) -> BTreeMap<&str, Vec<usize>> {
    let mut names: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, page) in pages(content) {
        names.entry(page.id.name()).or_default().push(index);
    }
    for (index, former) in former(content) {
        let name = former.id.map(|id| id.rsplit('/').next().unwrap_or(id));
        let owners = name.map(|name| names.entry(name).or_default());
        if let Some(owners) = owners.filter(|owners| !owners.contains(&index)) {
            owners.push(index);
        }
    }
    names
}

/// Returns the former addresses of all pages, each with the place of its page.
pub(super) fn former(content: &Content) -> impl Iterator<Item = (usize, FormerAddress<'_>)> {
    let trees: Vec<&str> = content.settings.languages.iter().map(|settings| settings.language.as_str()).collect();
    pages(content).flat_map(move |(index, entity)| {
        let trees = trees.clone();
        entity.facts.words("former_addresses").filter_map(move |written| {
            let address = former::read(written, &trees).ok()?;
            // An address of another site that is a page's id today by chance says nothing about that page.
            let is_today = |id: &str| content.entity(id).is_some() || content.section(id).is_some() || is_reserved(id);
            let id = address.id.filter(|id| !is_today(id));
            Some((index, FormerAddress { id, ..address }))
        })
    })
}

fn pages(content: &Content) -> impl Iterator<Item = (usize, &Entity)> {
    content.entities.iter().enumerate().filter(|(_, entity)| entity.is_page())
}
