//! Spellings that belong to two official words: a search for one of them cannot know which is meant.

use std::collections::BTreeMap;

use super::Inspection;
use crate::content::{Entity, Entry, Value};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::language::Folding;
use crate::source::Span;

/// The fields of a term that hold other ways to write it.
const FIELDS: [&str; 4] = ["title", "forms", "short", "misspellings"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let terms: Vec<&Entity> = inspection.pages().filter(|entity| entity.kind.name == "term").collect();
    let mut offices = Offices { folding: folding(inspection), owners: BTreeMap::new() };
    let mut said = Vec::new();
    for term in &terms {
        for entry in FIELDS.iter().filter_map(|name| term.facts.entry(name)) {
            let several = if let Value::List(entries) = &entry.value { entries.as_slice() } else { &[] };
            said.extend(several.iter().chain(std::iter::once(entry)).filter_map(|entry| offices.add(term, entry)));
        }
    }
    // Each tree has an index of its own: what readers of two languages write alike meets nowhere.
    for catalogue in inspection.catalogues.languages.values() {
        let mut readers = BTreeMap::new();
        for term in &terms {
            let Some(words) = catalogue.terms.get(term.id.name()) else { continue };
            for spelling in &words.search {
                let Some((other, severity)) = offices.other(term, spelling, &mut readers) else { continue };
                let remark = remark(spelling, other).with("name", term.id.name()).at(words.place);
                said.push(Diagnostic { severity, ..remark });
            }
        }
    }
    said
}

fn folding(inspection: &Inspection<'_>) -> Folding {
    let language = &inspection.content.settings.source_language;
    Folding::new(language, language)
}

/// The spellings of the offices' own language, each with the terms that have it and where they write it.
struct Offices<'a> {
    folding: Folding,
    owners: BTreeMap<String, Vec<(&'a Entity, Span)>>,
}

impl<'a> Offices<'a> {
    /// Adds what a term writes; says which other one wrote it first.
    fn add(&mut self, term: &'a Entity, entry: &Entry) -> Option<Diagnostic> {
        let text = match &entry.value {
            Value::Word(word) => word.clone(),
            Value::Text(text) => crate::prose::plain(&text.inlines),
            _ => return None,
        };
        let owners = self.owners.entry(self.folded(&text)?).or_default();
        let first = owners.iter().find(|owner| owner.0.id != term.id).copied();
        owners.push((term, entry.span));
        let (other, place) = first?;
        Some(remark(&text, other).at(entry.span).related(place, "first-here"))
    }

    /// Returns the other term that owns a spelling of a reader's language, and how grave that is: a word of the offices
    /// leads to the wrong one, whereas an everyday word may well mean two things, and the search shows both. What the
    /// term itself bears in the offices' language was said there.
    fn other(
        &self,
        term: &'a Entity,
        text: &str,
        readers: &mut BTreeMap<String, &'a Entity>,
    ) -> Option<(&'a Entity, Severity)> {
        let words = self.folded(text)?;
        let owners = self.owners.get(&words).map_or(&[][..], Vec::as_slice);
        if owners.iter().any(|owner| owner.0.id == term.id) {
            return None;
        }
        let first = *readers.entry(words).or_insert(term);
        let official = owners.first().map(|owner| (owner.0, Severity::Warning));
        official.or_else(|| (first.id != term.id).then_some((first, Severity::Note)))
    }

    /// Returns the words as the search compares them; none where there is no letter in them.
    fn folded(&self, text: &str) -> Option<String> {
        let mut words = Vec::new();
        self.folding.words(text, |word| words.push(word.to_owned()));
        (!words.is_empty()).then(|| words.join(" "))
    }
}

fn remark(text: &str, other: &Entity) -> Diagnostic {
    Diagnostic::new(Code::AliasAmbiguous).with("value", text).with("page", other.id.as_str())
}
