//! Inlines as plain words, for descriptions, slugs and checks.

use std::ops::Range;

use super::Inline;

/// Returns the words of inlines; facts and terms stand as their names.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    add(inlines, &mut text);
    text
}

fn add(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Bold(content) | Inline::Link { content, .. } => add(content, text),
            Inline::Break => text.push(' '),
            Inline::Fact(name) | Inline::Term { name, .. } => text.push_str(name),
        }
    }
}

/// Shows every fact that inlines mention, by its name and the range that the name takes in the plain words.
pub fn visit_facts(inlines: &[Inline], see: &mut impl FnMut(&str, Range<usize>)) {
    let _ = visit(inlines, 0, see);
}

fn visit(inlines: &[Inline], from: usize, see: &mut impl FnMut(&str, Range<usize>)) -> usize {
    let mut at = from;
    for inline in inlines {
        at = match inline {
            Inline::Text(words) => at + words.len(),
            Inline::Bold(content) | Inline::Link { content, .. } => visit(content, at, see),
            Inline::Break => at + 1,
            Inline::Term { name, .. } => at + name.len(),
            Inline::Fact(name) => {
                see(name, at..at + name.len());
                at + name.len()
            }
        };
    }
    at
}
