//! Is a message whole: with all facts and links of its source, known terms, and no HTML?

use std::collections::BTreeMap;

use crate::diagnostic::{Code, nearest};
use crate::prose::Inline;

/// What is wrong with a message when it is held against its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What.
    pub code: Code,
    /// What the source has and the message lacks, as people write it.
    pub missing: Vec<String>,
    /// What the message has and the source does not.
    pub extra: Vec<String>,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

/// Holds a translation against its source; an empty list means that it can be published.
#[must_use]
pub fn compare(source: &[Inline], translation: &[Inline], terms: &dyn Fn(&str) -> bool) -> Vec<Mismatch> {
    let (mut ours, mut theirs) = (Parts::default(), Parts::default());
    ours.gather(source);
    theirs.gather(translation);
    let mut found = Vec::new();
    let facts = difference(&ours.facts, &theirs.facts, |name| format!("{{ ${name} }}"));
    if let Some((missing, extra)) = facts {
        let suggestion = theirs
            .facts
            .keys()
            .find(|name| !ours.facts.contains_key(*name))
            .and_then(|name| nearest(name, ours.facts.keys().copied()))
            .map(|name| format!("{{ ${name} }}"));
        found.push(Mismatch { code: Code::MessageFacts, missing, extra, suggestion });
    }
    if let Some((missing, extra)) = difference(&ours.links, &theirs.links, |number| format!("[…][{number}]")) {
        found.push(Mismatch { code: Code::MessageLinks, missing, extra, suggestion: None });
    }
    let unknown: Vec<String> =
        theirs.terms.iter().filter(|name| !terms(name)).map(|name| format!("{{ -{name} }}")).collect();
    if !unknown.is_empty() {
        found.push(Mismatch { code: Code::TermUnknown, missing: Vec::new(), extra: unknown, suggestion: None });
    }
    if let Some(tag) = theirs.html {
        found.push(Mismatch { code: Code::MessageHtml, missing: Vec::new(), extra: vec![tag], suggestion: None });
    }
    found
}

#[derive(Default)]
struct Parts<'a> {
    facts: BTreeMap<&'a str, usize>,
    links: BTreeMap<usize, usize>,
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
                    self.gather(content);
                }
                Inline::Fact(name) => *self.facts.entry(name).or_default() += 1,
                Inline::Term { name, .. } => self.terms.push(name),
                Inline::Break => {}
            }
        }
    }
}

type Difference = (Vec<String>, Vec<String>);

fn difference<K: Ord + Copy>(
    ours: &BTreeMap<K, usize>,
    theirs: &BTreeMap<K, usize>,
    show: impl Fn(K) -> String,
) -> Option<Difference> {
    let lacking = |from: &BTreeMap<K, usize>, other: &BTreeMap<K, usize>| -> Vec<String> {
        let keys = from.iter().filter(|(key, count)| other.get(key).copied().unwrap_or(0) < **count);
        keys.map(|(key, _)| show(*key)).collect()
    };
    let (missing, extra) = (lacking(ours, theirs), lacking(theirs, ours));
    (!missing.is_empty() || !extra.is_empty()).then_some((missing, extra))
}

/// Finds something that looks like an HTML tag.
fn html_tag(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at..];
        let after = tag[1..].trim_start_matches('/');
        if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
            if let Some(end) = tag.find('>') {
                return Some(tag[..=end].to_owned());
            }
        }
        rest = &rest[at + 1..];
    }
    None
}
