//! The glossary in other languages: `terms.ftl`, with grammatical cases and search spellings.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::fluent::Fault;
use crate::diagnostic::Code;
use crate::prose::notation::is_too_deep;

/// An official word in another language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermWords {
    /// The word as it stands in a dictionary.
    pub word: String,
    /// Its other forms, by the name of the case.
    pub cases: BTreeMap<String, String>,
    /// How readers write it when they search, in their script.
    pub search: Vec<String>,
}

impl TermWords {
    /// Returns the word in a case, or as it stands in a dictionary.
    #[must_use]
    pub fn form(&self, case: Option<&str>) -> &str {
        case.and_then(|case| self.cases.get(case)).unwrap_or(&self.word)
    }
}

/// Reads a file of terms; damaged ones are named and left out.
#[must_use]
pub fn read(text: &str) -> (BTreeMap<String, TermWords>, Vec<Fault>) {
    if is_too_deep(text) {
        let end = text.find('\n').unwrap_or(text.len());
        return (BTreeMap::new(), vec![Fault::syntax(0..end, "brace-open", "terms.ftl")]);
    }
    let (resource, mut faults) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let faults = errors.into_iter().map(|error| {
                let range = entry_range(text, error.slice.clone().unwrap_or(error.pos.clone()));
                Fault::syntax(range, "other", error.to_string())
            });
            (resource, faults.collect())
        }
    };
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            Entry::Message(message) => {
                faults.push(fault(text, message.id.name, Code::TermUnknown, message.id.name));
                continue;
            }
            _ => continue,
        };
        match value.and_then(words) {
            Some((word, cases)) => {
                let search = attributes.iter().filter(|attribute| attribute.id.name == "search").flat_map(spellings);
                terms.insert(name.to_owned(), TermWords { word, cases, search: search.collect() });
            }
            None => faults.push(fault(text, name, Code::TermInvalid, name)),
        }
    }
    (terms, faults)
}

/// Returns the first line of an entry that cannot be read.
fn entry_range(text: &str, slice: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let entry = text.get(slice.clone()).unwrap_or_default();
    slice.start..slice.start + entry.find('\n').unwrap_or(entry.len()).max(1)
}

fn fault(text: &str, name: &str, code: Code, detail: &str) -> Fault {
    let start = name.as_ptr() as usize - text.as_ptr() as usize;
    Fault::new(code, start..start + name.len(), detail)
}

/// Returns the default form and the cases of a term's value: plain text, or one selection on `$case`.
fn words(value: &Pattern<&str>) -> Option<(String, BTreeMap<String, String>)> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] = value.elements.as_slice()
    {
        let InlineExpression::VariableReference { id } = selector else { return None };
        if id.name != "case" {
            return None;
        }
        let mut cases = BTreeMap::new();
        let mut word = None;
        for variant in variants {
            let VariantKey::Identifier { name } = &variant.key else { return None };
            let text = plain(&variant.value)?;
            if variant.default {
                word = Some(text.clone());
            }
            cases.insert((*name).to_owned(), text);
        }
        return word.map(|word| (word, cases));
    }
    plain(value).map(|word| (word, BTreeMap::new()))
}

fn plain(value: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty() && text != super::fluent::MISSING).then_some(text)
}

fn spellings(attribute: &Attribute<&str>) -> Vec<String> {
    let text = plain(&attribute.value).unwrap_or_default();
    text.split('|').map(str::trim).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}
