//! Spellings that belong to two official words: a search for one of them cannot know which is meant.

use std::collections::BTreeMap;

use super::Inspection;
use crate::content::{Entity, Entry, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::{Folding, Language};
use crate::source::Span;

/// The fields of a term that hold other ways to write it.
const FIELDS: [&str; 4] = ["title", "forms", "short", "misspellings"];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let terms: Vec<&Entity> = inspection.pages().filter(|entity| entity.kind.name == "term").collect();
    let offices = &inspection.content.settings.source_language;
    let mut written = Written { folding: Folding::new(offices, offices), owners: BTreeMap::new(), said: Vec::new() };
    for term in &terms {
        for entry in FIELDS.iter().filter_map(|name| term.facts.entry(name)) {
            let several = if let Value::List(entries) = &entry.value { entries.as_slice() } else { &[] };
            for entry in several.iter().chain(std::iter::once(entry)) {
                written.add(term, entry);
            }
        }
    }
    for (language, catalogue) in &inspection.catalogues.languages {
        for term in &terms {
            let words = catalogue.terms.get(term.id.name());
            for spelling in words.iter().flat_map(|words| &words.search) {
                written.add_search(term, spelling, language);
            }
        }
    }
    written.said
}

/// Who was the first to write a word, and where it stands; none for a word of a catalogue.
type Owner<'a> = (&'a Entity, Option<Span>);

struct Written<'a> {
    folding: Folding,
    owners: BTreeMap<String, Owner<'a>>,
    said: Vec<Diagnostic>,
}

impl<'a> Written<'a> {
    fn add(&mut self, term: &'a Entity, entry: &Entry) {
        let text = match &entry.value {
            Value::Word(word) => word.clone(),
            Value::Text(text) => crate::prose::plain(&text.inlines),
            _ => return,
        };
        if let Some((other, first)) = self.other(term, &text, Some(entry.span)) {
            let remark = remark(&text, other).at(entry.span);
            self.said.push(first.into_iter().fold(remark, |remark, first| remark.related(first, "first-here")));
        }
    }

    fn add_search(&mut self, term: &'a Entity, spelling: &str, language: &Language) {
        if let Some((other, _)) = self.other(term, spelling, None) {
            let path = format!("translations/{language}/terms.ftl");
            self.said.push(remark(spelling, other).with("name", term.id.name()).in_path(path.as_str()));
        }
    }

    /// Returns the other term that wrote these words first.
    fn other(&mut self, term: &'a Entity, text: &str, place: Option<Span>) -> Option<Owner<'a>> {
        let mut words = Vec::new();
        self.folding.words(text, |word| words.push(word.to_owned()));
        let owner = *self.owners.entry(words.join(" ")).or_insert((term, place));
        (owner.0.id != term.id && !words.is_empty()).then_some(owner)
    }
}

fn remark(text: &str, other: &Entity) -> Diagnostic {
    Diagnostic::new(Code::AliasAmbiguous).with("value", text).with("page", other.id.as_str())
}
