//! Where an entry of a catalogue begins: by the letter of Fluent, and as people mistype it.

use std::borrow::Cow;

use crate::language::{ascii_digits, is_invisible, seen};

/// The head of an entry.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head<'a> {
    /// Its id, as it should be written.
    pub(super) id: Cow<'a, str>,
    /// Where the id ends in its line, in bytes, or the whole line where it is mistyped.
    pub(super) end: usize,
    /// Where the value begins, in bytes.
    pub(super) value: usize,
    /// What keeps Fluent from reading it, if anything does: `head`, `equals`.
    pub(super) slip: Option<&'static str>,
}

/// Returns the head of a line that certainly begins an entry; `knows` says whether an id is one of an entry.
pub(super) fn head<'a>(line: &'a str, knows: &dyn Fn(&str) -> bool) -> Option<Head<'a>> {
    match exact(line) {
        Some((id, value)) if knows(id) => Some(Head { id: Cow::Borrowed(id), end: id.len(), value, slip: None }),
        _ => unseen(line, knows).or_else(|| mistyped(line, knows)),
    }
}

/// Reads a head through signs around its id that nobody sees, and spaces that look like others.
fn unseen<'a>(line: &'a str, knows: &dyn Fn(&str) -> bool) -> Option<Head<'a>> {
    let written = line.split_inclusive('=').next().filter(|written| !written.is_ascii())?;
    if line.starts_with([' ', '\t']) {
        return None;
    }
    let seen = seen(written);
    let (id, _) = exact(seen.trim_start()).filter(|(id, _)| knows(id))?;
    let end = written.trim_end_matches('=').trim_end().len();
    Some(Head { id: Cow::Owned(id.to_owned()), end, value: written.len(), slip: None })
}

/// Splits `id =` off a line as Fluent does; returns the id and where the value begins.
pub(super) fn exact(line: &str) -> Option<(&str, usize)> {
    let bytes = line.as_bytes();
    let from = usize::from(bytes.first() == Some(&b'-'));
    if !bytes.get(from)?.is_ascii_alphabetic() {
        return None;
    }
    let end = bytes.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))?;
    let rest = &line[end..];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    rest.as_bytes().get(spaces).filter(|byte| **byte == b'=').map(|_| (&line[..end], end + spaces + 1))
}

/// Finds the head of an entry in a line that Fluent does not take for one: it is indented, has a colon, a wide equals
/// sign, capitals, figures of another script or signs that nobody sees.
fn mistyped<'a>(line: &'a str, knows: &dyn Fn(&str) -> bool) -> Option<Head<'a>> {
    let is_space = |c: char| c.is_whitespace() || is_invisible(c);
    let is_sign = |c: char| matches!(c, '=' | '＝' | ':' | '：');
    // Who copies a line out of a letter copies its quotation mark, too.
    let inner = line.trim_start_matches(|c| is_space(c) || matches!(c, '"' | '“' | '«'));
    let end = inner.find(|c: char| is_sign(c) || is_space(c)).filter(|end| *end > 0 && *end < 80)?;
    let after = inner[end..].trim_start_matches(is_space);
    let sign = after.chars().next().filter(|c| is_sign(*c))?;
    let id = fold(&inner[..end]);
    let value = line.len() - after.len() + sign.len_utf8();
    // `Title: …` may be the rest of a sentence; an id with a hyphen is no word of any language.
    (id.contains('-') && knows(&id)).then_some(Head { id: Cow::Owned(id), end: line.len(), value, slip: Some("head") })
}

/// Finds the head of an entry that has lost its equals sign: an id with a hyphen, a space and words. It may be the rest
/// of a sentence as well, so this is asked only where no sentence is open.
pub(super) fn without_equals<'a>(line: &'a str, knows: &dyn Fn(&str) -> bool) -> Option<Head<'a>> {
    let (id, words) = line.split_once(' ')?;
    let is_id = id.len() > 3 && id.contains('-') && !words.trim().is_empty() && knows(id);
    is_id.then_some(Head { id: Cow::Borrowed(id), end: line.len(), value: id.len() + 1, slip: Some("equals") })
}

/// Says whether a line is one word and an equals sign, be the word an id or not.
pub(super) fn looks_like_one(line: &str) -> bool {
    let word = line.split(['=', '＝']).next().unwrap_or_default();
    word.len() < line.len() && word.split_whitespace().count() == 1
}

/// Returns an id as it should have been written.
fn fold(written: &str) -> String {
    let is_hyphen = |c: char| matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}');
    ascii_digits(&seen(written)).replace(is_hyphen, "-").to_lowercase()
}

/// Says whether a word looks like the id of a message of a page, be it there or not.
pub(super) fn is_page_id(word: &str) -> bool {
    let is_short = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    match word.split_once('-') {
        None => matches!(word, "title" | "summary" | "keywords"),
        Some((kind, rest)) => {
            let (characters, number) = rest.split_once('-').unwrap_or((rest, ""));
            let is_kind = matches!(kind, "t" | "f" | "p" | "l" | "c" | "q" | "i");
            is_kind && characters.len() >= 5 && is_short(characters) && number.bytes().all(|byte| byte.is_ascii_digit())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::head;

    #[test]
    fn a_mistyped_head_is_known_and_a_sentence_is_none() {
        let knows = |id: &str| matches!(id, "p-55vhp" | "title" | "-questura");
        let found = |line: &str| head(line, &knows).map(|head| (head.id.into_owned(), head.slip.is_none(), head.value));
        assert_eq!(found("p-55vhp = a"), Some(("p-55vhp".to_owned(), true, 9)));
        assert_eq!(found("-questura= a"), Some(("-questura".to_owned(), true, 10)));
        for line in
            ["\u{200f}p-55vhp = a", "p-55vhp\u{200f}\u{a0}= a", "\u{a0}p-55\u{200b}vhp = a", "\u{feff}-questura = a"]
        {
            let (id, exact, value) = found(line).unwrap_or_else(|| panic!("{line:?}"));
            assert!(exact && matches!(id.as_str(), "p-55vhp" | "-questura") && &line[value..] == " a", "{line:?}");
        }
        for line in [
            "\tp-55vhp = a",
            "p-55vhp: a",
            "p-55vhp ＝ a",
            "P-55VHP = a",
            " \u{200f}p-55vhp = a",
            "p-٥٥vhp = a",
            "\"p-55vhp = a",
            "p\u{2013}55vhp\u{a0}= a",
            "  p-55vhp\u{200b} = a",
        ] {
            let (id, exact, value) = found(line).unwrap_or_else(|| panic!("{line:?}"));
            assert_eq!((id.as_str(), exact, &line[value..]), ("p-55vhp", false, " a"), "{line:?}");
        }
        for line in [
            "Note = you are over 18.",
            "title: the name",
            "Title = the name",
            "  title = the name",
            "p-55vhp",
            "5 = 3",
            "= a",
            "total= a",
        ] {
            assert_eq!(found(line), None, "{line:?}");
        }
    }
}
