//! Official words that no page names: neither by their id nor by one of their forms in a text.

use std::collections::{BTreeMap, BTreeSet};

use super::Inspection;
use crate::catalogue::Glossary;
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::memo::Memo;
use crate::prose::plain;
use crate::source::ContentHash;

pub(super) fn check(inspection: &Inspection<'_>, memo: &Memo) -> Vec<Diagnostic> {
    if !inspection.content.broken.is_empty() {
        // A page that cannot be read may name any word.
        return Vec::new();
    }
    let entities = &inspection.content.entities;
    let mut silent: BTreeMap<&str, &Entity> = BTreeMap::new();
    silent.extend(inspection.pages().filter(|page| page.kind.name == "term").map(|term| (term.id.as_str(), term)));
    // What a fact or a link names needs no look into the texts.
    for entity in entities {
        entity.visit_named(&mut |id| {
            if id != entity.id.as_str() {
                silent.remove(id);
            }
        });
    }
    let hashes: Vec<ContentHash> = silent.values().map(|term| term.hash).collect();
    let input = ContentHash::of_parts(hashes.iter().map(|hash| hash.as_bytes().as_slice()));
    let mut glossaries: BTreeMap<&Language, Glossary<'_>> = BTreeMap::new();
    for language in silent.values().map(|term| &term.language) {
        let own = || silent.values().copied().filter(|term| term.language == *language);
        glossaries.entry(language).or_insert_with(|| Glossary::of_terms(own()));
    }
    let mut mentioned: BTreeSet<String> = BTreeSet::new();
    for entity in entities {
        let Some(glossary) = glossaries.get(&entity.language) else { continue };
        let input = ContentHash::of_parts([entity.hash.as_bytes().as_slice(), input.as_bytes()]);
        let found = memo.of("terms-mentioned", input, || in_texts(entity, glossary));
        mentioned.extend(found.iter().cloned());
    }
    let is_silent = |term: &&&Entity| !mentioned.contains(term.id.name());
    silent.values().filter(is_silent).map(|term| Diagnostic::new(Code::TermUnmentioned).at(term.head)).collect()
}

/// Returns the names of the terms that the texts of a page mention.
fn in_texts(entity: &Entity, glossary: &Glossary<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    entity.visit_texts(&mut |text| {
        let words = plain(&text.inlines);
        found.extend(glossary.mentioned(&words, entity.id.as_str()).into_iter().map(|(name, _)| name.to_owned()));
    });
    found
}
