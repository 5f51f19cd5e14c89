//! Statements of a head whose bracket or quotation mark never closes: TOML takes what follows for a part of them. Each is
//! told where it stands, and what follows is read as if it were whole.

use std::ops::Range;

/// Returns the statements that another one begins in the midst of, in bytes, with their line ends: a list stands open where
/// a line begins with `name =`, which no entry of a list can.
pub(super) fn statements(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut begin, mut open, mut offset) = (Vec::new(), 0, Open::default(), 0);
    for line in text.split_inclusive('\n') {
        if is_statement(line) && !open.is_text() {
            if open.is_list() {
                found.push(begin..offset);
            }
            if open.is_list() || open.brackets.is_empty() {
                (begin, open) = (offset, Open::default());
            }
        }
        open.read(line);
        offset += line.len();
    }
    found
}

/// Returns a text with all but line ends taken out of some places, so that what is left stands where it stood.
pub(super) fn without(text: &str, places: &[Range<usize>]) -> String {
    let is_out = |at: usize| places.iter().any(|place| place.contains(&at));
    let keep = |(at, byte): (usize, u8)| if byte != b'\n' && is_out(at) { b' ' } else { byte };
    let bytes: Vec<u8> = text.bytes().enumerate().map(keep).collect();
    // Whole characters are taken out.
    String::from_utf8(bytes).unwrap_or_default()
}

/// Says whether a line begins with `name =` or is the head of a table.
fn is_statement(line: &str) -> bool {
    let name = line.trim_start().trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    name.len() < line.trim_start().len() && name.trim_start().starts_with('=')
}

/// What stands open at a place.
#[derive(Default)]
struct Open {
    brackets: Vec<char>,
    /// The three marks with which a text of many lines ends.
    text: Option<&'static str>,
}

impl Open {
    fn is_list(&self) -> bool {
        self.brackets.last() == Some(&'[')
    }

    fn is_text(&self) -> bool {
        self.text.is_some()
    }

    /// Closes a bracket, and with it what stands open within.
    fn close(&mut self, bracket: char) {
        if let Some(at) = self.brackets.iter().rposition(|open| *open == bracket) {
            self.brackets.truncate(at);
        }
    }

    /// Reads a line; a text in simple marks ends with it.
    fn read(&mut self, line: &str) {
        let mut rest = line;
        while let Some(sign) = rest.chars().next() {
            if let Some(end) = self.text {
                let Some((_, after)) = rest.split_once(end) else { return };
                (self.text, rest) = (None, after);
                continue;
            }
            if let Some(marks) = ["\"\"\"", "'''"].into_iter().find(|marks| rest.starts_with(marks)) {
                (self.text, rest) = (Some(marks), &rest[marks.len()..]);
                continue;
            }
            rest = &rest[sign.len_utf8()..];
            match sign {
                '#' => return,
                '"' | '\'' => rest = behind(rest, sign),
                '[' | '{' => self.brackets.push(sign),
                ']' => self.close('['),
                '}' => self.close('{'),
                _ => {}
            }
        }
    }
}

/// Returns what stands behind a text that has begun; nothing where it does not end.
fn behind(rest: &str, mark: char) -> &str {
    let mut is_escaped = false;
    for (at, sign) in rest.char_indices() {
        if sign == mark && !is_escaped {
            return &rest[at + 1..];
        }
        is_escaped = mark == '"' && sign == '\\' && !is_escaped;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::{statements, without};

    #[track_caller]
    fn check(text: &str, torn: &[&str]) {
        let found = statements(text);
        assert_eq!(found.iter().map(|place| &text[place.clone()]).collect::<Vec<_>>(), torn, "{text}");
        assert_eq!(without(text, &found).len(), text.len());
    }

    #[test]
    fn a_list_that_the_next_line_breaks_off_is_torn() {
        check("a = [\"x\nb = 1\n", &["a = [\"x\n"]);
        check("z = 1\na = [\"è\",\n  \"y\"\nb = 1\nc = [\nd = []\n", &["a = [\"è\",\n  \"y\"\n", "c = [\n"]);
        check("a = [{ b = \"x\" }, { c = [\"d\" }\ne = 2\n", &["a = [{ b = \"x\" }, { c = [\"d\" }\n"]);
    }

    #[test]
    fn what_is_whole_is_not_torn() {
        check("a = [\n  \"x = 1\",\n  { b = 1 },\n]\nb = \"]\\\"[\"\n", &[]);
        check("a = \"\"\"\nb = [\nc = 1\n\"\"\"\nd = 'it''\n", &[]);
        check("a = {\n  b = 1,\n  c = [1]\n}\n[d]\ne = 1 # [\nf = 2\n", &[]);
    }
}
