//! One official word that two terms claim: nobody knows which of them is meant.

use std::collections::BTreeMap;

use super::Inspection;
use crate::content::{Entity, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;
use crate::source::Span;

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut owners: BTreeMap<(String, String), (&Entity, Span)> = BTreeMap::new();
    let mut said = Vec::new();
    for term in inspection.pages().filter(|entity| entity.kind.name == "term") {
        for (word, place) in words(term) {
            let key = (term.language.to_string(), word.to_lowercase());
            match owners.get(&key) {
                Some((owner, first)) if owner.id != term.id => {
                    let remark = Diagnostic::new(Code::TermShared).at(place).with("value", word);
                    said.push(remark.with("page", owner.id.as_str()).related(*first, "first-here"));
                }
                Some(_) => {}
                None => drop(owners.insert(key, (term, place))),
            }
        }
    }
    said
}

/// Returns the words of a term: its title, its other forms, its abbreviation.
fn words(term: &Entity) -> Vec<(String, Span)> {
    let title = term.facts.text("title").map(|title| (plain(&title.inlines), title.span));
    let short = term.facts.entry("short").into_iter();
    let written = short.chain(term.facts.list("forms")).filter_map(|entry| match &entry.value {
        Value::Word(word) => Some((word.clone(), entry.span)),
        _ => None,
    });
    title.into_iter().chain(written).collect()
}
