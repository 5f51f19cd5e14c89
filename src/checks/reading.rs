//! Words, sentences and letters of running text, as readability is measured.

use crate::content::Entity;
use crate::prose::{LeafKind, Text};

/// Endings with a full stop that end no sentence.
const SHORT: [&str; 22] = [
    "art", "artt", "avv", "cap", "dott", "dr", "ecc", "es", "etc", "fig", "ing", "lett", "n", "nr", "p", "pag", "prof",
    "rag", "sig", "tel", "v", "via",
];

/// Returns the texts of a page that run on in sentences: paragraphs, quotations and items.
pub(super) fn running(entity: &Entity) -> Vec<&Text> {
    let mut texts = Vec::new();
    entity.visit_texts(&mut |text| {
        if matches!(text.kind, LeafKind::Paragraph | LeafKind::Quote | LeafKind::Item) {
            texts.push(text);
        }
    });
    texts
}

/// Cuts a text into sentences, each with where it begins; the rest after the last mark is one too.
pub(super) fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let ends = match character {
            '.' => next.is_none_or(char::is_whitespace) && !is_short(&text[from..at]),
            '!' | '?' | '…' | ';' | '。' => true,
            ':' => next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if ends {
            let end = at + character.len_utf8();
            found.push((from, &text[from..end]));
            from = end;
        }
    }
    found.push((from, &text[from..]));
    found.retain(|(_, sentence)| words(sentence) > 0);
    found
}

/// Says whether what stands before a full stop is a short form or the number of an item.
fn is_short(before: &str) -> bool {
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    SHORT.contains(&last.to_lowercase().as_str()) || last.chars().count() == 1 && last.chars().all(char::is_alphabetic)
}

/// Counts words: what stands between spaces and apostrophes and has a letter or a figure.
pub(super) fn words(text: &str) -> usize {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’'));
    parts.filter(|part| part.chars().any(char::is_alphanumeric)).count()
}

/// Counts letters and figures.
pub(super) fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::{sentences, words};

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = sentences(text).into_iter().map(|(_, sentence)| sentence.trim()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_where_they_end() {
        check("Vieni. Porta la tessera", &["Vieni.", "Porta la tessera"]);
        check("Chiedi al dott. Rossi (art. 5). Poi?", &["Chiedi al dott. Rossi (art. 5).", "Poi?"]);
        check("Costa 3.50 euro.", &["Costa 3.50 euro."]);
        check(" … ", &[]);
        assert_eq!(words("l’ora d'arrivo — 9"), 5);
    }
}
