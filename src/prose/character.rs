//! Characters that nobody sees: they steer the direction of writing, ring bells, or may not stand in HTML at all.

use super::body::{Body, Excerpt};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// Returns the unseen characters of a text, each with the byte at which it stands.
///
/// Isolates that close within their paragraph are good writing and stay.
#[must_use]
pub fn unseen(text: &str) -> Vec<(usize, char)> {
    let mut found: Vec<(usize, char)> = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut line_begins = true;
    for (at, c) in text.char_indices() {
        match c {
            '\n' => {
                if line_begins {
                    found.append(&mut open);
                }
                line_begins = true;
                continue;
            }
            '\t' => continue,
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_some() => {}
            c if is_unseen(c) => found.push((at, c)),
            _ => {}
        }
        line_begins = line_begins && c == ' ';
    }
    found.append(&mut open);
    found.sort_unstable();
    found
}

fn is_unseen(c: char) -> bool {
    let is_no_character = (c as u32) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    let steers = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}');
    c.is_control() || is_no_character || steers
}

/// Returns a text without some of its characters.
#[must_use]
pub fn without(text: &str, unseen: &[(usize, char)]) -> String {
    text.char_indices().filter(|at| unseen.binary_search(at).is_err()).map(|(_, c)| c).collect()
}

/// Returns one remark for each of several characters, at the place where it stands first.
#[must_use]
pub fn remarks(unseen: &[(usize, char)], place: impl Fn(usize, usize) -> Span) -> Vec<Diagnostic> {
    let mut named: Vec<char> = Vec::new();
    let mut said = Vec::new();
    for (at, c) in unseen {
        if !named.contains(c) {
            named.push(*c);
            let count = unseen.iter().filter(|(_, other)| other == c).count();
            let remark = Diagnostic::new(Code::TextCharacter).at(place(*at, at + c.len_utf8()));
            said.push(remark.with("value", format!("U+{:04X}", *c as u32)).with("count", count));
        }
    }
    said
}

/// Takes the unseen characters out of a body and names them; nothing where there is none.
pub(super) fn cleaned(body: &Body<'_>) -> Option<(Excerpt, Vec<Diagnostic>)> {
    let unseen = unseen(body.text);
    if unseen.is_empty() {
        return None;
    }
    let mut excerpt = Excerpt::default();
    let mut from = 0;
    for (at, c) in &unseen {
        excerpt.push(body, from..*at);
        from = at + c.len_utf8();
    }
    excerpt.push(body, from..body.text.len());
    Some((excerpt, remarks(&unseen, |start, end| body.span(start..end))))
}

#[cfg(test)]
mod tests {
    use super::{unseen, without};

    fn check(text: &str, expected: &str) {
        assert_eq!(without(text, &unseen(text)), expected, "{text:?}");
    }

    #[test]
    fn what_nobody_sees_goes_and_what_writing_needs_stays() {
        check("a\u{0}b\u{7}c\u{1b}[31m\u{85}", "abc[31m");
        check("a\u{202e}b\u{202c}", "ab");
        check("\u{2068}abc\u{2069} \u{2066}def", "\u{2068}abc\u{2069} def");
        check("\u{2067}a\n\nb\u{2069}", "a\n\nb");
        check("\u{2067}a\nb\u{2069}", "\u{2067}a\nb\u{2069}");
        check("می\u{200c}خواهم \u{200f}(1)\tx\n", "می\u{200c}خواهم \u{200f}(1)\tx\n");
        check("a\u{feff}\u{ffff}", "a");
    }
}
