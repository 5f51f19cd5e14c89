//! The memory of a site: what was translated elsewhere from the same words, or before its block went.
//!
//! It is offered and never used by itself: the same words can need other words on another page.

use std::collections::BTreeMap;

use super::bench::{Bench, Pages};
use crate::catalogue::register;
use crate::language::Language;

/// The translations of a language by what they were made from.
pub(super) struct Memory {
    known: BTreeMap<String, Vec<Known>>,
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
    /// Gathers what a language has: fresh translations, and those whose block is gone.
    pub(super) fn new(bench: Bench<'_>, language: &Language) -> Self {
        let mut memory = Self { known: BTreeMap::new() };
        for entry in bench.entries(language, &Pages::default()) {
            let Some(found) = entry.found.filter(|found| found.stale.is_none() && !found.kept) else { continue };
            memory.add(&entry.unit.source, Known {
                doubt: 2 - found.state as u8,
                page: entry.page().to_owned(),
                message: entry.unit.id.to_string(),
                text: bench.written(found.place).to_owned(),
            });
        }
        let folder = format!("translations/_register/{language}");
        for file in bench.sources.below(&folder) {
            let Ok(register) = register::read(&file.text) else { continue };
            let page = file.path.below(&folder).unwrap_or_default().trim_end_matches(".toml");
            for retired in register.retired.into_iter().filter(|retired| retired.message.is_none()) {
                memory.add(&retired.source, Known {
                    doubt: 5 - retired.state as u8,
                    page: page.to_owned(),
                    message: String::new(),
                    text: retired.text,
                });
            }
        }
        memory.known.values_mut().for_each(|known| known.sort());
        memory
    }

    fn add(&mut self, source: &str, known: Known) {
        if !crate::fluent::is_missing(&known.text) && !crate::fluent::is_kept(&known.text) {
            self.known.entry(folded(source)).or_default().push(known);
        }
    }

    /// Returns the best translation of a source that stands elsewhere, with the page where it stands.
    pub(super) fn offer(&self, source: &str, (page, message): (&str, &str)) -> Option<(&str, &str)> {
        let known = self.known.get(&folded(source))?;
        let other = known.iter().find(|known| known.page != page || known.message != message)?;
        Some((&other.text, &other.page))
    }
}

/// Returns a source without what a touch-up changes.
fn folded(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(['.', ' ']).to_lowercase()
}
