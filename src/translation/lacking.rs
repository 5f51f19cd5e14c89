//! The official words that a language lacks, and how often its readers meet them.

use super::bench::Bench;
use crate::catalogue::{Glossary, State};
use crate::language::Language;
use crate::prose::plain;

/// An official word in one language.
#[derive(Debug, Clone)]
pub struct TermStatus {
    /// The name of its term.
    pub name: String,
    /// The official word.
    pub official: String,
    /// Its word in the language, from `terms.ftl` or else the translated title of its page.
    pub word: Option<String>,
    /// How it stands.
    pub standing: TermStanding,
    /// In how many texts it is mentioned.
    pub mentions: usize,
}

/// How an official word stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermStanding {
    /// Nothing stands for it.
    Missing,
    /// Its word is one of what the official word was before.
    Stale,
    /// Its word was made by a machine.
    Machine,
    /// The translated title of its page stands for it, without cases and spellings.
    Title,
    /// It has its word.
    Worded,
}

impl TermStanding {
    /// Returns the word of the standing, as commands show it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Machine => "machine",
            Self::Title => "title",
            Self::Worded => "worded",
        }
    }
}

/// Returns the official words of the site in a language: what is lacking first, the most mentioned first. The language
/// that they are official in lacks none.
#[must_use]
pub fn terms(bench: Bench<'_>, language: &Language) -> Vec<TermStatus> {
    if *language == bench.content.settings.source_language {
        return Vec::new();
    }
    let glossary = Glossary::new(bench.content, &bench.content.settings.source_language);
    let Some(catalogue) = bench.catalogues.languages.get(language) else { return Vec::new() };
    let mut mentions: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for (entity, page) in bench.content.entities.iter().zip(&bench.catalogues.units) {
        for unit in &page.units {
            for (name, _) in glossary.mentioned(&unit.source, entity.id.as_str()) {
                *mentions.entry(name).or_default() += 1;
            }
        }
    }
    let mut terms = Vec::new();
    for (index, entity) in bench.content.entities.iter().enumerate() {
        let Some(title) = entity.facts.text("title").filter(|_| entity.kind.name == "term") else { continue };
        let name = entity.id.name();
        let unit = bench.catalogues.units.get(index).and_then(|units| units.of(title));
        let translated = unit.and_then(|unit| bench.catalogues.translation(language, index, unit));
        let translated = translated.filter(|found| !found.kept).map(|found| plain(&found.inlines));
        let own = catalogue.terms.get(name).map(|words| words.word.clone());
        let standing = match (&own, &translated, catalogue.doubtful.get(name)) {
            (None, None, _) => TermStanding::Missing,
            (_, _, Some(doubt)) if doubt.stale.is_some() => TermStanding::Stale,
            (_, _, Some(doubt)) if doubt.state == State::Machine => TermStanding::Machine,
            (None, Some(_), _) => TermStanding::Title,
            _ => TermStanding::Worded,
        };
        terms.push(TermStatus {
            name: name.to_owned(),
            official: plain(&title.inlines),
            word: own.or(translated),
            standing,
            mentions: mentions.get(name).copied().unwrap_or_default(),
        });
    }
    terms.sort_by(|a, b| (a.standing, b.mentions, &a.name).cmp(&(b.standing, a.mentions, &b.name)));
    terms
}
