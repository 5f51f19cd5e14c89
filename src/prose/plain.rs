//! Inlines as plain words, for descriptions, slugs and checks.

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
