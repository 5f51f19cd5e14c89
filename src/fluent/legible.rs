//! An entry as it looks: signs that nobody sees count for nothing where only names stand, in its head and between braces.
//!
//! Editors for Arabic and Urdu put marks of direction beside Latin letters by themselves. Between words they stay.

use std::borrow::Cow;

use crate::language::{is_invisible, seen};

/// Where in an entry a character stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Among words.
    Words,
    /// Between braces, where names stand.
    Braces,
    /// Between quotation marks within them.
    Quotes,
    /// At the beginning of a line among the forms of a word, as far as nothing but space stood there.
    Margin,
    /// Between the brackets that name a form.
    Key,
}

/// Returns an entry with its id as Fluent reads it; `chunk` are its lines.
pub(super) fn entry<'a>(id: &str, chunk: &'a str) -> Cow<'a, str> {
    if chunk.is_ascii() {
        return Cow::Borrowed(chunk);
    }
    let Some((head, rest)) = chunk.split_once('=') else { return Cow::Borrowed(chunk) };
    let legible = value(rest);
    if matches!(legible, Cow::Borrowed(_)) && seen(head) == head {
        return Cow::Borrowed(chunk);
    }
    Cow::Owned(format!("{id} ={legible}"))
}

/// Returns what stands after the `=`.
fn value(written: &str) -> Cow<'_, str> {
    let mut text = String::with_capacity(written.len());
    let (mut place, mut has_forms) = (Place::Words, false);
    for (at, c) in written.char_indices() {
        let is_name =
            matches!(place, Place::Braces | Place::Key) || (place == Place::Margin && is_sign_next(&written[at..]));
        if is_name {
            text.push_str(&seen(c.encode_utf8(&mut [0; 4])));
        } else {
            text.push(c);
        }
        place = match (place, c) {
            (Place::Words | Place::Margin, '{') => Place::Braces,
            (Place::Words, '\n') if has_forms => Place::Margin,
            (Place::Braces, '"') => Place::Quotes,
            (Place::Quotes, '"' | '\n') => Place::Braces,
            (Place::Braces, '>') if text.ends_with("->") => {
                has_forms = true;
                Place::Words
            }
            (Place::Margin, '[') => Place::Key,
            (Place::Braces, '}') | (Place::Key, ']' | '\n') => Place::Words,
            (Place::Margin, c) if !(c.is_whitespace() || is_invisible(c) || c == '*') => Place::Words,
            (place, _) => place,
        };
    }
    if text == written { Cow::Borrowed(written) } else { Cow::Owned(text) }
}

/// Says whether the next thing to be seen is the sign of a form, or the brace that ends them.
fn is_sign_next(rest: &str) -> bool {
    rest.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c)).starts_with(['[', '*', '}'])
}

#[cfg(test)]
mod tests {
    use super::entry;

    #[test]
    fn what_nobody_sees_counts_for_nothing_among_names() {
        let rlm = '\u{200f}';
        for (written, expected) in [
            ("a-b = x { $street\u{200f} } y".to_owned(), "a-b = x { $street } y"),
            ("a-b = {\u{a0}$street\u{61c}\u{a0}}".to_owned(), "a-b = { $street }"),
            (format!("{rlm}a-b{rlm} ={rlm} x"), "a-b =\u{200f} x"),
            ("a-b = { -t\u{200e}(case: \"gen\") }".to_owned(), "a-b = { -t(case: \"gen\") }"),
            (format!("a-b = {{ \"{rlm}\" }} {{ $x{rlm} }}"), "a-b = { \"\u{200f}\" } { $x }"),
            (
                format!("-b = {{ $case{rlm} ->\n   {rlm}*[base{rlm}] می\u{200c}روم{rlm}\n    [gen] x\n{rlm}}}"),
                "-b = { $case ->\n   *[base] می\u{200c}روم\u{200f}\n    [gen] x\n}",
            ),
            ("a-b = می\u{200c}روم\u{a0}«x»".to_owned(), "a-b = می\u{200c}روم\u{a0}«x»"),
        ] {
            let id = if written.starts_with("-b") { "-b" } else { "a-b" };
            assert_eq!(entry(id, &written), expected, "{written:?}");
        }
    }
}
