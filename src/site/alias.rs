//! Words under which a page is found though its title does not say them: keywords, and all spellings of the official
//! words that it is about.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::page::Alias;
use super::reader::{Reader, Sheet};
use crate::content::{Content, Entity};
use crate::interface::Phrase;
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

    fn of(&self, index: usize) -> &[usize] {
        self.of.get(index).map_or(&[], Vec::as_slice)
    }
}

/// Returns an official word with its other forms, as they stand on paper.
fn written(term: &Entity) -> Vec<String> {
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

impl<'a> Reader<'a> {
    /// Returns the words beside its title under which a page is found.
    pub(super) fn aliases(&self, sheet: &Sheet<'a>) -> Vec<Alias> {
        let mut found = Found { aliases: Vec::new(), seen: BTreeSet::new() };
        self.keywords(sheet, &mut found);
        for index in self.mentions.concepts().of(sheet.index) {
            if *index == sheet.index {
                self.spellings(sheet, &mut found);
            } else if let Some(term) = Sheet::new(self.content, *index) {
                self.spellings(&term, &mut found);
            }
        }
        found.aliases
    }

    /// Adds the keywords, as the page has them and as they were written.
    fn keywords(&self, sheet: &Sheet<'a>, found: &mut Found) {
        let Some(keywords) = sheet.entity.facts.text("keywords") else { return };
        let shown = self.text(sheet, keywords).first;
        let source = plain(&keywords.inlines);
        for (words, language) in [(shown.plain(), &shown.language), (source, &sheet.entity.language)] {
            for word in words.split(';') {
                found.add(word.trim(), |word| self.name_in(word, language));
            }
        }
    }

    /// Adds an official word in all its spellings; what is no form of the word itself leads through it.
    fn spellings(&self, term: &Sheet<'a>, found: &mut Found) {
        let entity = term.entity;
        let Some(title) = entity.facts.text("title") else { return };
        let official = Arc::new(self.name_in(plain(&title.inlines), &entity.language));
        for form in written(entity) {
            found.add(&form, |form| self.name_in(form, &entity.language));
        }
        for word in entity.facts.words("misspellings") {
            found.add_for(word, &official, |word| self.name_in(word, &entity.language));
        }
        let words = self.catalogues.languages.get(self.language()).and_then(|known| known.terms.get(entity.id.name()));
        let word = self.title(term, title).first;
        found.add(&word.plain(), |text| self.name_in(text, &word.language));
        if let Some(words) = words {
            words.cases.values().for_each(|form| found.add(form, Self::own));
            words.search.iter().for_each(|spelling| found.add_for(spelling, &official, Self::own));
        }
        self.keywords(term, found);
    }
}

/// Aliases without repetition.
struct Found {
    aliases: Vec<Alias>,
    seen: BTreeSet<String>,
}

impl Found {
    fn add<'b>(&mut self, text: &'b str, word: impl FnOnce(&'b str) -> Phrase) {
        if !text.is_empty() && self.seen.insert(text.to_lowercase()) {
            self.aliases.push(Alias { word: word(text), stands_for: None });
        }
    }

    fn add_for<'b>(&mut self, text: &'b str, official: &Arc<Phrase>, word: impl FnOnce(&'b str) -> Phrase) {
        if !text.is_empty() && self.seen.insert(text.to_lowercase()) {
            self.aliases.push(Alias { word: word(text), stands_for: Some(official.clone()) });
        }
    }
}
