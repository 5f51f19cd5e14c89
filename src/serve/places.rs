//! Where the texts of a page are written: by their first words, which a page has as its file has them.

use serde_json::{Value, json};

use super::round::Round;
use crate::catalogue::units;
use crate::prose::Inline;
use crate::site::Page;
use crate::source::{Span, span};

/// How many characters tell a text from others.
const FIRST: usize = 60;

/// Returns for each text of a page, as far as it can be told, its file, its line and its first words: the translation
/// where it has one in the language of the tree, else the text of the page's author.
pub(super) fn of_page(round: &Round, language: &crate::language::Language, page: &Page) -> Vec<Value> {
    let Some(index) = round.content.entities.place(&page.id) else { return Vec::new() };
    let Some(entity) = round.content.entities.get(index) else { return Vec::new() };
    let place = |(unit, text): (usize, &crate::prose::Text)| {
        let translation = round.catalogues.translation(language, index, unit).filter(|own| !own.inlines.is_empty());
        let (inlines, at) = match translation {
            Some(translation) if *language != entity.language => (&translation.inlines, translation.place),
            _ => (&text.inlines, text.span),
        };
        let words = first_words(inlines);
        let (path, line) = line(round, at).filter(|_| !words.is_empty())?;
        Some(json!({ "file": path, "line": line, "words": words }))
    };
    units::texts(entity).into_iter().enumerate().filter_map(place).collect()
}

/// Returns the file and the line of a place.
pub(super) fn line(round: &Round, at: Span) -> Option<(&str, usize)> {
    let file = round.texts.file(at.file)?;
    Some((file.path.as_str(), span::position(&file.text, at.range().start).line))
}

/// Returns the words of a text up to what is filled in for readers.
fn first_words(inlines: &[Inline]) -> String {
    let mut words = String::new();
    add(inlines, &mut words);
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").chars().take(FIRST).collect::<String>().trim_end().to_owned()
}

/// Adds words; returns whether more may follow.
fn add(inlines: &[Inline], words: &mut String) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(text) => {
            words.push_str(text);
            true
        }
        Inline::Bold(content) | Inline::Link { content, .. } => add(content, words),
        Inline::Break => {
            words.push(' ');
            true
        }
        Inline::Fact(_) | Inline::Term { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use super::first_words;
    use crate::prose::Inline;

    #[test]
    fn a_text_is_known_by_its_words_up_to_a_fact() {
        let text = |words: &str| Inline::Text(words.to_owned());
        let inlines =
            [text("Telefona  al "), Inline::Bold(vec![text("numero"), Inline::Fact("phone".to_owned())]), text("!")];
        assert_eq!(first_words(&inlines), "Telefona al numero");
        assert_eq!(first_words(&[Inline::Fact("phone".to_owned()), text("è il numero")]), "");
        assert_eq!(first_words(&[text(&"è ".repeat(100))]).chars().count(), 59);
    }
}
