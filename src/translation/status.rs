//! How far each language has come, and what is needed most.

use super::bench::{Bench, Entry, Pages, Progress};
use super::need::Need;
use crate::catalogue::State;
use crate::content::settings::LanguageSettings;
use crate::language::Language;

/// How far one language has come.
#[derive(Debug, Clone)]
pub struct LanguageStatus {
    /// The language.
    pub language: Language,
    /// Its own name.
    pub name: String,
    /// Its texts.
    pub count: Count,
    /// Messages that are damaged or incomplete; those of a text make it count as missing.
    pub faults: usize,
    /// Interface messages that are worded, of how many.
    pub interface: (usize, usize),
    /// Whether the language is kept out of what is published.
    pub draft: bool,
}

/// How far some texts have come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// How many texts there are to translate.
    pub units: usize,
    /// Fresh translations, in any state.
    pub translated: usize,
    /// Those a second person read.
    pub reviewed: usize,
    /// Translations of what the source said before.
    pub stale: usize,
    /// Texts without a translation that can be used.
    pub missing: usize,
    /// Fresh translations made by a machine.
    pub machine: usize,
    /// Messages of these texts that cannot be used.
    pub damaged: usize,
    /// Words of the texts that are missing or stale.
    pub words_left: usize,
}

/// How far one page has come.
#[derive(Debug, Clone)]
pub struct PageStatus {
    /// Its id.
    pub page: String,
    /// Its texts.
    pub count: Count,
    /// Whether it has a critical text that is open.
    pub critical: bool,
}

impl Count {
    fn add(&mut self, entry: &Entry<'_>) {
        self.units += 1;
        let words = entry.words();
        match entry.progress() {
            Progress::Fresh(state) => {
                self.translated += 1;
                self.reviewed += usize::from(state == State::Reviewed);
                self.machine += usize::from(state == State::Machine);
                return;
            }
            Progress::Stale(_) => self.stale += 1,
            Progress::Missing => self.missing += 1,
            Progress::Damaged => {
                self.missing += 1;
                self.damaged += 1;
            }
        }
        self.words_left += words;
    }

    /// Returns how many of a hundred texts are translated.
    #[must_use]
    pub fn share(&self) -> usize {
        (self.translated * 100).checked_div(self.units).unwrap_or(100)
    }
}

/// Counts how far each language that texts are translated into has come, in the order of the switcher.
#[must_use]
pub fn status(bench: Bench<'_>) -> Vec<LanguageStatus> {
    bench.targets().map(|language| of_language(bench, language)).collect()
}

/// Counts how far one language has come.
#[must_use]
pub fn of_language(bench: Bench<'_>, settings: &LanguageSettings) -> LanguageStatus {
    let reference = bench.interfaces.ids(&bench.content.settings.source_language);
    let ids = bench.interfaces.ids(&settings.language);
    let worded = reference.iter().filter(|id| ids.binary_search(id).is_ok()).count();
    let mut count = Count::default();
    bench.entries(&settings.language, &Pages::default()).iter().for_each(|entry| count.add(entry));
    LanguageStatus {
        language: settings.language.clone(),
        name: settings.name.to_string(),
        count,
        faults: bench.catalogues.languages.get(&settings.language).map_or(0, |catalogue| catalogue.faults),
        interface: (worded, reference.len()),
        draft: settings.draft,
    }
}

/// Returns the texts of a language that are open, the most needed first.
#[must_use]
pub fn needed<'a>(bench: Bench<'a>, language: &Language, pages: &Pages) -> Vec<Entry<'a>> {
    let need = Need::new(bench.content);
    let mut open = bench.entries(language, pages);
    open.retain(|entry| entry.progress().is_open());
    // What a machine made is read after what is missing or old.
    let is_machine = |entry: &Entry<'_>| matches!(entry.progress(), Progress::Fresh(_));
    open.sort_by_cached_key(|entry| (!entry.text.critical, is_machine(entry), need.rank(entry)));
    open
}

/// Counts how far each page has come in a language, the most needed first; pages with nothing left to do come last.
#[must_use]
pub fn pages(bench: Bench<'_>, language: &Language) -> Vec<PageStatus> {
    let need = Need::new(bench.content);
    let mut pages: Vec<(_, PageStatus)> = Vec::new();
    let mut last = usize::MAX;
    for entry in bench.entries(language, &Pages::default()) {
        let is_open = entry.progress().is_open();
        let rank = (!is_open, need.rank(&entry));
        if last != entry.place.0 {
            last = entry.place.0;
            let page = PageStatus { page: entry.page().to_owned(), count: Count::default(), critical: false };
            pages.push((rank, page));
        }
        if let Some((best, page)) = pages.last_mut() {
            *best = rank.min(*best);
            page.count.add(&entry);
            page.critical |= is_open && entry.text.critical;
        }
    }
    pages.sort_by_key(|(rank, _)| *rank);
    pages.into_iter().map(|(_, page)| page).collect()
}
