//! Words that somebody typed over a line of the tool above a message: what the tool offers, and the official words.

use std::collections::BTreeSet;

use super::bench::{Bench, Pages};
use crate::catalogue::Words;
use crate::catalogue::register;
use crate::fluent::{self, CommentLine};
use crate::language::Language;

/// The words that the tool may have written above messages of a language.
#[derive(Debug, Default)]
pub(super) struct Known(BTreeSet<String>);

impl Known {
    /// Gathers every translation and official word of a language, as it stands and as it was recorded.
    pub(super) fn new(bench: Bench<'_>, language: &Language) -> Self {
        let mut known = BTreeSet::new();
        for entry in bench.entries(language, &Pages::default()) {
            known.extend(entry.found.map(|found| one_line(bench.written(found.place))));
        }
        let terms = bench.catalogues.languages.get(language).map(|catalogue| &catalogue.terms);
        known.extend(terms.into_iter().flat_map(|terms| terms.values().map(|term| one_line(&term.word))));
        for file in bench.sources.below(&format!("translations/_register/{language}")) {
            let Ok(register) = register::read(&file.text) else { continue };
            let recorded = register.records.values().filter_map(|record| match &record.text {
                Words::Kept(words) => Some(words),
                Words::Fingerprint(_) => None,
            });
            for text in recorded.chain(register.retired.iter().map(|retired| &retired.text)) {
                known.insert(one_line(text));
                // Of an official word its forms and spellings are recorded, too.
                known.extend(text.split_once(" | ").map(|(word, _)| one_line(word)));
            }
        }
        Self(known)
    }

    fn has(&self, words: &str) -> bool {
        self.0.contains(words)
    }
}

/// Returns the words of lines that have the form of what the tool offers, and that it never wrote; `now` is what it
/// writes above the message today.
pub(super) fn typed<'l, 'k>(
    lines: &[CommentLine<'l>],
    now: &str,
    known: &dyn Fn() -> Option<&'k Known>,
) -> Vec<&'l str> {
    let mut found = Vec::new();
    for line in lines.iter().filter(|line| !line.wrapped && !now.lines().any(|now| now == line.text.trim_end())) {
        let words = fluent::words(line.text);
        let offered = match (words.strip_prefix("memory:"), words.strip_prefix("term:")) {
            (Some(memory), _) => memory.trim().split_once(": ").filter(|(page, _)| !page.contains(' ')),
            (_, Some(term)) => term.split_once(" → { -").and_then(|(_, term)| term.split_once(" } = ")),
            _ => None,
        };
        let Some((_, offered)) = offered else { continue };
        if known().is_some_and(|known| !known.has(&one_line(offered))) {
            found.extend(words.split_once(':').map(|(_, words)| words.trim()));
        }
    }
    found
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
