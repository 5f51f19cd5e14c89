//! Holds a message against its source: all facts and links, known terms, no HTML.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::fluent::html_tag;
use crate::language::seen;
use crate::prose::{Inline, plain};

/// What is wrong with a message when it is held against its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What.
    pub code: Code,
    /// The fact, link number, term or tag it is about.
    pub value: String,
    /// How the two differ: `missing`, `unknown`, `repeated` or `wordless`.
    pub reason: &'static str,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl Mismatch {
    /// Returns the remark about it, without a place.
    #[must_use]
    pub fn remark(self, message: &str) -> Diagnostic {
        let value = self.value.as_str();
        let said = Diagnostic::new(self.code).with("message", message).with("reason", self.reason);
        said.with("value", value).with("fact", value).with("name", value).suggest(self.suggestion)
    }
}

/// Holds a translation against its source; an empty list means that it can be published.
#[must_use]
pub fn compare(source: &[Inline], translation: &[Inline], terms: &dyn Fn(&str) -> bool) -> Vec<Mismatch> {
    let (mut ours, mut theirs) = (Parts::default(), Parts::default());
    ours.gather(source);
    theirs.gather(translation);
    let mut found = Vec::new();
    for (name, reason) in difference(&ours.facts, &theirs.facts) {
        let meant = (reason == "unknown").then(|| nearest(name, ours.facts.keys().copied())).flatten();
        let suggestion = meant.map(|name| format!("{{ ${name} }}"));
        found.push(Mismatch { code: Code::MessageFacts, value: format!("{{ ${name} }}"), reason, suggestion });
    }
    for (number, reason) in difference(&ours.links, &theirs.links) {
        found.push(Mismatch { code: Code::MessageLinks, value: number.to_string(), reason, suggestion: None });
    }
    for number in theirs.wordless.iter().filter(|number| !ours.wordless.contains(number)) {
        let value = number.to_string();
        found.push(Mismatch { code: Code::MessageLinks, value, reason: "wordless", suggestion: None });
    }
    for name in theirs.terms.iter().filter(|name| !terms(name)) {
        let value = (*name).to_owned();
        found.push(Mismatch { code: Code::TermUnknown, value, reason: "unknown", suggestion: None });
    }
    if let Some(value) = theirs.html {
        found.push(Mismatch { code: Code::MessageHtml, value, reason: "unknown", suggestion: None });
    }
    found
}

#[derive(Default)]
struct Parts<'a> {
    facts: BTreeMap<&'a str, usize>,
    links: BTreeMap<usize, usize>,
    /// Links between whose brackets nothing can be seen.
    wordless: Vec<usize>,
    terms: Vec<&'a str>,
    html: Option<String>,
}

impl<'a> Parts<'a> {
    fn gather(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    if self.html.is_none() {
                        self.html = html_tag(text);
                    }
                }
                Inline::Bold(content) => self.gather(content),
                Inline::Link { number, content } => {
                    *self.links.entry(*number).or_default() += 1;
                    if seen(&plain(content)).trim().is_empty() {
                        self.wordless.push(*number);
                    }
                    self.gather(content);
                }
                Inline::Fact(name) => *self.facts.entry(name).or_default() += 1,
                Inline::Term { name, .. } => self.terms.push(name),
                Inline::Break => {}
            }
        }
    }
}

/// Returns what one side has more often than the other, and how.
fn difference<K: Ord + Copy>(ours: &BTreeMap<K, usize>, theirs: &BTreeMap<K, usize>) -> Vec<(K, &'static str)> {
    let lacking = ours.keys().filter(|key| !theirs.contains_key(key)).map(|key| (*key, "missing"));
    let differing = theirs.iter().filter_map(|(key, count)| match ours.get(key) {
        None => Some((*key, "unknown")),
        Some(own) if own != count => Some((*key, "repeated")),
        Some(_) => None,
    });
    lacking.chain(differing).collect()
}
