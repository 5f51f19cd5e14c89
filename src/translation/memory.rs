//! The memory of a site: what was translated elsewhere from the same words, or before its block went.
//!
//! It is offered and never used by itself: the same words can need other words on another page.

use std::collections::BTreeMap;

use super::bench::{Bench, Pages};
use super::decision::{Decision, Verdict};
use super::retired::retired;
use crate::catalogue::register::{self, Register};
use crate::content::Content;
use crate::fluent::{self, Reading};
use crate::language::Language;

/// The translations of a language by what they were made from.
pub(super) struct Memory {
    known: BTreeMap<String, Vec<Known>>,
    /// The words that were taken out of a message last, by page, message and what they were made from.
    own: BTreeMap<(String, String, String), String>,
}

/// A translation that can be offered: the best first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    /// Small for what a person read.
    doubt: u8,
    page: String,
    message: String,
    text: String,
}

impl Memory {
    /// Gathers what a language has: fresh translations, those whose block is gone, and those that come in now.
    pub(super) fn new(bench: Bench<'_>, language: &Language, decisions: &[Decision]) -> Self {
        let mut memory = Self { known: BTreeMap::new(), own: BTreeMap::new() };
        for entry in bench.entries(language, &Pages::default()) {
            let Some(found) = entry.found.filter(|found| found.stale.is_none() && !found.kept) else { continue };
            let place = (entry.page(), entry.unit.id.as_str());
            memory.add(&entry.unit.source, (2 - found.state as u8, place), bench.written(found.place));
        }
        for decision in decisions.iter().filter(|decision| decision.language == *language) {
            if let Verdict::Put { value, made_from, state, .. } = &decision.verdict {
                memory.add(made_from, (2 - *state as u8, (&decision.page, &decision.message)), value);
            }
        }
        let folder = format!("translations/_register/{language}");
        for file in bench.sources.below(&folder) {
            let Ok(register) = register::read(&file.text) else { continue };
            let page = file.path.below(&folder).unwrap_or_default().trim_end_matches(".toml");
            // Under the name that it will have once its files are moved.
            let page = bench.catalogues.renamed.today(page).unwrap_or(page);
            if page_is_gone(bench, page) {
                memory.add_left(bench, language, (page, &register));
            }
            for retired in &register.retired {
                match &retired.message {
                    // Of a text that somebody changed without saying that it holds nobody knows what it says.
                    None if retired.seen.is_some() => {}
                    None => memory.add(&retired.source, (5 - retired.state as u8, (page, "")), &retired.text),
                    Some(message) => {
                        let place = (
                            page.to_owned(),
                            message.clone(),
                            folded(retired.seen.as_ref().unwrap_or(&retired.source)),
                        );
                        memory.own.insert(place, retired.text.clone());
                    }
                }
            }
        }
        memory.add_going(bench, language);
        memory.known.values_mut().for_each(|known| {
            known.sort();
            known.dedup();
        });
        memory
    }

    /// Adds translations whose block went since the last time: they are in the register next time.
    fn add_going(&mut self, bench: Bench<'_>, language: &Language) {
        for (entity, units) in bench.content.entities.iter().zip(&bench.catalogues.units) {
            if units.gone.is_empty() || entity.language == *language {
                continue;
            }
            let page = entity.id.as_str();
            let renamed = &bench.catalogues.renamed;
            let Some(file) = renamed.catalogue(bench.sources, language, &entity.id) else { continue };
            let register = renamed.register(bench.sources, language, &entity.id);
            let register = register.and_then(|file| register::read(&file.text).ok()).unwrap_or_default();
            let records = |id: &str, text: &str| register.has(id, text);
            let written = fluent::read_knowing(&file.text, Reading::of_page(entity.language.as_str(), &records));
            for message in written.messages.iter().filter(|message| message.faults.is_empty()) {
                let Some(gone) = units.gone.iter().find(|gone| gone.id == message.id) else { continue };
                let gone = retired(message, &register, &gone.source);
                if gone.seen.is_none() {
                    self.add(&gone.source, (5 - gone.state as u8, (page, "")), &gone.text);
                }
            }
        }
    }

    /// Adds the translations of a page that is gone, as long as its catalogue stands there.
    fn add_left(&mut self, bench: Bench<'_>, language: &Language, (page, register): (&str, &Register)) {
        let Some(file) = bench.sources.at(&format!("translations/{language}/{page}.ftl")) else { return };
        let records = |id: &str, text: &str| register.has(id, text);
        let written = fluent::read_knowing(&file.text, Reading::of_page("", &records));
        for message in written.messages.iter().filter(|message| message.faults.is_empty()) {
            let record = register.records.get(&*message.id).filter(|record| record.text.are(message.value));
            if let Some(record) = record.filter(|record| record.seen.is_none()) {
                self.add(&record.source, (5 - record.state as u8, (page, "")), message.value);
            }
        }
    }

    fn add(&mut self, source: &str, (doubt, (page, message)): (u8, (&str, &str)), text: &str) {
        if !fluent::is_missing(text) && !fluent::is_kept(text) {
            let known = Known { doubt, page: page.to_owned(), message: message.to_owned(), text: text.to_owned() };
            self.known.entry(folded(source)).or_default().push(known);
        }
    }

    /// Returns the words that were taken out of a message, else the best translation of its source that stands
    /// elsewhere, with the page where it stands or stood.
    pub(super) fn offer(&self, source: &str, (page, message): (&str, &str)) -> Option<(&str, &str)> {
        let place = (page.to_owned(), message.to_owned(), folded(source));
        if let Some(((own_page, ..), words)) = self.own.get_key_value(&place) {
            return Some((words, own_page));
        }
        let known = self.known.get(&folded(source))?;
        let other = known.iter().find(|known| known.page != page || known.message != message)?;
        Some((&other.text, &other.page))
    }
}

fn page_is_gone(bench: Bench<'_>, page: &str) -> bool {
    let Content { entities, .. } = bench.content;
    page != "terms" && !entities.iter().any(|entity| entity.id.as_str() == page)
}

/// Returns a source without what a touch-up changes.
fn folded(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(['.', ' ']).to_lowercase()
}
