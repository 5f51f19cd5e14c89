//! Which official words each page is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, Entity};
use crate::language::slug;
use crate::prose::plain;

/// Which official words each entity is about, by the places of both in `Content::entities`.
pub(super) struct Concepts {
    of: Vec<Vec<usize>>,
}

impl Concepts {
    /// Finds the official words in the titles and keywords of all entities; a term is about itself.
    pub(super) fn new(content: &Content) -> Self {
        let mut named: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
        for (index, term) in content.entities.iter().enumerate().filter(|(_, entity)| entity.kind.name == "term") {
            for form in written(term) {
                let form = slug(&form);
                let first = form.split('-').next().unwrap_or_default().to_owned();
                named.entry(first).or_default().push((form, index));
            }
        }
        let of = content.entities.iter().enumerate().map(|(index, entity)| match entity.kind.name {
            "term" => vec![index],
            _ if named.is_empty() => Vec::new(),
            _ => said(entity, &named),
        });
        Self { of: of.collect() }
    }

    /// Returns the official words that an entity is about.
    pub(super) fn of(&self, index: usize) -> &[usize] {
        self.of.get(index).map_or(&[], Vec::as_slice)
    }
}

/// Returns an official word with its other forms, as they stand on paper.
pub(super) fn written(term: &Entity) -> Vec<String> {
    let title = term.facts.text("title").map(|title| plain(&title.inlines));
    let others = term.facts.words("forms").chain(term.facts.word("short")).map(ToOwned::to_owned);
    title.into_iter().chain(others).collect()
}

/// Returns the terms whose words stand in the title or the keywords of an entity.
fn said(entity: &Entity, named: &BTreeMap<String, Vec<(String, usize)>>) -> Vec<usize> {
    let mut found = BTreeSet::new();
    for text in ["title", "keywords"].iter().filter_map(|name| entity.facts.text(name)) {
        let words = slug(&plain(&text.inlines));
        let mut rest = words.as_str();
        while !rest.is_empty() {
            let (first, after) = rest.split_once('-').unwrap_or((rest, ""));
            for (form, term) in named.get(first).into_iter().flatten() {
                if rest.strip_prefix(form.as_str()).is_some_and(|end| end.is_empty() || end.starts_with('-')) {
                    found.insert(*term);
                }
            }
            rest = after;
        }
    }
    found.into_iter().collect()
}
