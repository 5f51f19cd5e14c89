//! Writes the texts of a language into a file for its translators.

use std::collections::BTreeSet;

use super::only::Only;
use super::po::{self, Head};
use super::{Format, glossary, memory, table, xliff};
use crate::content::settings::LanguageSettings;
use crate::language::Language;
use crate::prose::plain;
use crate::translation::bench::{Bench, Pages, Progress};
use crate::translation::item::items;
use crate::translation::words::CommentWords;

/// What leaves the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outgoing {
    /// Texts that translators send back.
    Texts(Format),
    /// What is translated, as TMX.
    Memory,
    /// The official words, as a table.
    Glossary,
}

impl Outgoing {
    /// Returns how the names of such files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Texts(format) => format.as_str(),
            Self::Memory => "tmx",
            Self::Glossary => "glossary.csv",
        }
    }
}

/// A file for translators, and how much work it is.
#[derive(Debug)]
pub struct Exported {
    /// The file.
    pub text: String,
    /// How many texts it holds.
    pub units: usize,
    /// Words of texts without a translation.
    pub new_words: usize,
    /// Words of texts whose source changed.
    pub stale_words: usize,
    /// Words of texts that stand in the file before, or are translated elsewhere.
    pub repeated_words: usize,
}

/// Writes the texts of a language.
#[must_use]
pub fn export(
    bench: Bench<'_>,
    settings: &LanguageSettings,
    (outgoing, only): (Outgoing, Only),
    pages: &Pages,
) -> Exported {
    let site_source = &bench.content.settings.source_language;
    let words = CommentWords::new(site_source);
    let items = items(bench, (&settings.language, &words), pages, |entry| only.has(entry));
    // Pages may be written in another language than the site; each text says so then.
    let own = items.first().map(|first| &first.entry.entity.language);
    let is_own = |language: &&Language| items.iter().all(|item| item.entry.entity.language == **language);
    let source = own.filter(is_own).filter(|_| outgoing != Outgoing::Glossary).unwrap_or(site_source);
    let site = bench.content.entity("site").and_then(|site| site.facts.text("title"));
    let title = site.map(|title| plain(&title.inlines)).unwrap_or_default();
    let head =
        Head { title: &title, source: source.as_str(), name: &settings.name, language: settings.language.as_str() };
    let (text, units) = match outgoing {
        Outgoing::Texts(Format::Xliff) => (xliff::write(&head, &items, &words), items.len()),
        Outgoing::Texts(Format::Po) => (po::write(&head, &items, &words), items.len()),
        Outgoing::Texts(Format::Csv) => (table::write(&head, &items, &words), items.len()),
        Outgoing::Memory => memory::write(&head, &items),
        Outgoing::Glossary => glossary::write(bench, (&head, &settings.language), &words, (pages, only)),
    };
    let mut exported = Exported { text, units, new_words: 0, stale_words: 0, repeated_words: 0 };
    if !matches!(outgoing, Outgoing::Texts(_)) {
        return exported;
    }
    let mut seen = BTreeSet::new();
    for item in &items {
        let is_repeated = !seen.insert(item.entry.unit.source.as_str()) || item.memory.is_some();
        let slot = match item.entry.progress() {
            Progress::Fresh(_) => continue,
            Progress::Stale(_) => &mut exported.stale_words,
            _ if is_repeated => &mut exported.repeated_words,
            _ => &mut exported.new_words,
        };
        *slot += item.entry.words();
    }
    exported
}
