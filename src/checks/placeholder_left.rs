//! Texts that still wait for their words: the "…" of a new page, "da scrivere".

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Text, plain};

/// What people write where words are still to come; in capitals, since small letters may be words of a language. Each
/// is cut in two, so that this file is not taken for one where something is still to come.
const CAPITALS: [&str; 4] = [concat!("FIX", "ME"), "TBD", concat!("TO", "DO"), concat!("XX", "X")];

/// What people write there in any letters, where it is the whole text or begins it.
const PHRASES: [&str; 6] =
    ["da completare", "da scrivere", "lorem ipsum", "to be completed", "to be written", "to do:"];

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        let words = plain(&text.inlines);
        if let Some(found) = placeholder(&words) {
            said.push(Diagnostic::new(Code::PlaceholderLeft).at(text.span).with("value", found));
        }
    });
    said
}

/// Returns what holds the place of words in a text.
fn placeholder(text: &str) -> Option<&str> {
    let trimmed = text.trim();
    // The parts of a list of keywords stand between semicolons.
    let is_dots = |part: &str| {
        let has_dots = part.contains('…') || part.contains("...") || part.contains("???");
        has_dots && part.chars().all(|c| matches!(c, '…' | '.' | '?' | '/' | ' '))
    };
    if let Some(part) = trimmed.split(';').map(str::trim).find(|part| is_dots(part)) {
        return Some(part);
    }
    let begins = |phrase: &&&str| trimmed.get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase));
    if let Some(phrase) = PHRASES.iter().find(begins) {
        return trimmed.get(..phrase.len());
    }
    text.split(|c: char| !c.is_alphanumeric()).find(|word| CAPITALS.contains(word))
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(placeholder(text), expected, "{text}");
    }

    #[test]
    fn what_holds_a_place_is_told_from_words() {
        check("…", Some("…"));
        check(" ... ", Some("..."));
        check("???", Some("???"));
        check("corso; …", Some("…"));
        check("Da scrivere", Some("Da scrivere"));
        check("Lorem ipsum dolor", Some("Lorem ipsum"));
        check("Orari: TBD", Some("TBD"));
        check("Pane, latte, uova …", None);
        check("E poi...", None);
        check("–", None);
        check("Metodo", None);
        check("Perché?", None);
        check("Hai todo lo que necesitas", None);
        check("", None);
    }
}
