//! Texts that still wait for their words: the "…" of a new page, "da scrivere".

use crate::content::{Entity, Entry, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Text, plain};
use crate::source::Span;

/// What people write where words are still to come; in capitals, since small letters may be words of a language. Each
/// is cut in two, so that this file is not taken for one where something is still to come.
const CAPITALS: [&str; 3] = [concat!("FIX", "ME"), "TBD", concat!("TO", "DO")];

/// What people write there in any letters, where it is the whole text.
const PHRASES: [&str; 5] = ["da completare", "da fare", "da scrivere", "to be completed", "to be written"];

/// How the words begin that printers set where others are still to come.
const DUMMY: &str = "lorem ipsum";

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        let words = plain(&text.inlines);
        if let Some(found) = placeholder(&words) {
            said.push(remark(text.span, found));
        }
    });
    entity.facts.entries().for_each(|(_, entry)| in_value(entry, &mut said));
    said
}

fn remark(place: Span, found: &str) -> Diagnostic {
    Diagnostic::new(Code::PlaceholderLeft).at(place).with("value", found)
}

/// Looks at words that are not translated: titles of sources, names of documents.
fn in_value(entry: &Entry, said: &mut Vec<Diagnostic>) {
    match &entry.value {
        Value::Word(words) => {
            said.extend(placeholder(words).map(|found| remark(entry.span, found)));
        }
        Value::List(entries) => entries.iter().for_each(|entry| in_value(entry, said)),
        Value::Map(entries) => entries.iter().for_each(|(_, entry)| in_value(entry, said)),
        Value::Record(record) => record.entries().for_each(|(_, entry)| in_value(entry, said)),
        _ => {}
    }
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
    let bare = trimmed.trim_end_matches(|c: char| !c.is_alphanumeric());
    let dummy = trimmed.get(..DUMMY.len()).filter(|head| head.eq_ignore_ascii_case(DUMMY));
    let whole = PHRASES.iter().any(|phrase| bare.eq_ignore_ascii_case(phrase)).then_some(bare);
    if let Some(found) = dummy.or(whole) {
        return Some(found);
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
        check("Da scrivere.", Some("Da scrivere"));
        check("Da scrivere in stampatello", None);
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
