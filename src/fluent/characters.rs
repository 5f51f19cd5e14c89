//! What has no place in a text: characters that nobody sees or that look like others, and HTML.

use std::ops::Range;

use crate::diagnostic::Code;
use crate::language::garbled;

use super::written::Fault;

/// Look-alikes of the signs that facts and terms are written with, as keyboards for Chinese and Japanese have them.
pub(super) const WIDE: [&str; 3] = ["｛", "｝", "＄"];

/// Says whether a character must stand in no text: it prints nothing, means nothing, or steers what is around it.
fn forbidden(c: char) -> bool {
    let code = c as u32;
    (c.is_control() && c != '\n')
        || matches!(code, 0x202A..=0x202E | 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xE0000..=0xE007F | 0xF0000..)
        || code & 0xFFFE == 0xFFFE
}

/// Finds a character in a text that must not stand there; `range` is where the text stands in its file.
#[must_use]
pub fn character_fault(text: &str, range: Range<usize>) -> Option<Fault> {
    let fault = in_value(text, 0)?;
    // Words that stand somewhere within the range are no text to put in its place.
    let detail = if fault.code == Code::MessageGarbled { String::new() } else { fault.detail };
    Some(Fault { range, detail, ..fault })
}

/// Names words that were read in a false encoding, look-alikes of braces, signs that steer the direction without an end, and characters that print nothing.
pub(super) fn in_value(value: &str, start: usize) -> Option<Fault> {
    if let Some(words) = garbled(value) {
        let range = start..start + value.len();
        return Some(Fault::new(Code::MessageGarbled, range, words.mended.unwrap_or_default()));
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = None;
    if value.is_ascii() {
        found = value.char_indices().find(|(_, c)| forbidden(*c));
    } else {
        for (at, c) in value.char_indices() {
            match c {
                c if WIDE.iter().any(|wide| wide.starts_with(c)) => found = found.or(Some((at, c))),
                '\u{2066}'..='\u{2068}' => open.push((at, c)),
                '\u{2069}' if open.pop().is_none() => found = found.or(Some((at, c))),
                c if forbidden(c) => found = found.or(Some((at, c))),
                _ => {}
            }
        }
    }
    let (at, c) = found.or(open.first().copied())?;
    Some(Fault::new(Code::MessageCharacter, start + at..start + at + c.len_utf8(), name(c)))
}

/// Finds something that looks like an HTML tag.
#[must_use]
pub fn html_tag(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at..];
        let after = tag[1..].trim_start_matches('/');
        if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!')
            && let Some(end) = tag.find('>')
        {
            return Some(tag[..=end].to_owned());
        }
        rest = &rest[at + 1..];
    }
    None
}

/// Returns a character as a remark names it.
fn name(c: char) -> String {
    let is_seen = !forbidden(c) && !('\u{2000}'..='\u{206F}').contains(&c);
    if is_seen { c.to_string() } else { format!("U+{:04X}", c as u32) }
}

#[cfg(test)]
mod tests {
    use super::{character_fault, name};

    #[test]
    fn what_nobody_sees_is_found() {
        for c in [
            '\u{202E}',
            '\0',
            '\u{1}',
            '\u{85}',
            '\u{E000}',
            '\u{FFFF}',
            '\u{FDD0}',
            '\u{F0000}',
            '\u{10FFFF}',
            '\u{E0041}',
            '\u{2067}',
            '\u{2069}',
            '｛',
        ] {
            let found = character_fault(&format!("a{c}b"), 0..0).map(|fault| fault.detail);
            assert_eq!(found, Some(name(c)), "U+{:04X}", c as u32);
        }
        for text in ["a\u{200e}b", "می\u{200c}روم", "\u{2068}CUP\u{2069}", "perché 😀 ਕਿਵੇਂ", "a\u{a0}b"]
        {
            assert_eq!(character_fault(text, 0..0), None, "{text}");
        }
    }
}
