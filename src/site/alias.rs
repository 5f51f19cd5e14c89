//! Words under which a page is found though its title does not say them: keywords, and all spellings of the official
//! words that it is about.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::concepts::written;
use super::page::{Alias, AliasOrigin};
use super::reader::{Reader, Sheet};
use crate::interface::Phrase;
use crate::prose::plain;

impl<'a> Reader<'a> {
    /// Returns the words beside its title under which a page is found.
    pub(super) fn aliases(&self, sheet: &Sheet<'a>) -> Vec<Alias> {
        let mut found = Found { aliases: Vec::new(), seen: BTreeSet::new(), origin: AliasOrigin::OwnTerm };
        let concepts = self.mentions.concepts().of(sheet.index);
        // What a term is called comes before what is said of it, so that a keyword does not hide it.
        if concepts.contains(&sheet.index) {
            self.spellings(sheet, &mut found);
        }
        found.origin = AliasOrigin::Keyword;
        self.keywords(sheet, &mut found);
        let terms = concepts.iter().filter(|index| **index != sheet.index);
        let terms: Vec<Sheet<'a>> = terms.filter_map(|index| Sheet::new(self.content, *index)).collect();
        found.origin = AliasOrigin::Term;
        terms.iter().for_each(|term| self.spellings(term, &mut found));
        found.origin = AliasOrigin::TermKeyword;
        terms.iter().for_each(|term| self.keywords(term, &mut found));
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
    }
}

/// Aliases without repetition.
struct Found {
    aliases: Vec<Alias>,
    seen: BTreeSet<String>,
    /// Why the page has what is added.
    origin: AliasOrigin,
}

impl Found {
    fn add<'b>(&mut self, text: &'b str, word: impl FnOnce(&'b str) -> Phrase) {
        self.push(text, None, word);
    }

    fn add_for<'b>(&mut self, text: &'b str, official: &Arc<Phrase>, word: impl FnOnce(&'b str) -> Phrase) {
        self.push(text, Some(official), word);
    }

    fn push<'b>(&mut self, text: &'b str, official: Option<&Arc<Phrase>>, word: impl FnOnce(&'b str) -> Phrase) {
        if !text.is_empty() && self.seen.insert(text.to_lowercase()) {
            self.aliases.push(Alias { word: word(text), stands_for: official.cloned(), origin: self.origin });
        }
    }
}
