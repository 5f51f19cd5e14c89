//! Texts as people see them in PO editors and spreadsheets: `**bold**`, `[link][1]`, `{phone}`, `{-term}`.
//!
//! It is the notation of messages with plain braces in the place of Fluent's. A line break is a line break, and a
//! brace that is meant is written twice.

use std::ops::Range;

use crate::diagnostic::Code;
use crate::fluent::Fault;
use crate::language::seen;
use crate::prose::notation::{self, NotationFault, Piece};
use crate::prose::{Inline, plain};

/// Writes inlines for people.
pub(super) fn write(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_all(inlines, &mut text);
    text
}

fn write_all(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => {
                for c in words.chars() {
                    match c {
                        '*' | '[' | ']' | '\\' => text.extend(['\\', c]),
                        c => brace(c, text),
                    }
                }
            }
            Inline::Bold(content) => {
                text.push_str("**");
                write_all(content, text);
                text.push_str("**");
            }
            Inline::Link { number, content } => {
                text.push('[');
                write_all(content, text);
                text.push_str(&format!("][{number}]"));
            }
            Inline::Break => text.push('\n'),
            Inline::Fact(_) | Inline::Term { .. } => text.push_str(&placeable(inline)),
        }
    }
}

/// Writes a character of a text in which braces mean something.
pub(super) fn brace(c: char, text: &mut String) {
    text.push(c);
    if matches!(c, '{' | '}') {
        text.push(c);
    }
}

/// Returns a fact or a term as people see it.
pub(super) fn placeable(inline: &Inline) -> String {
    match inline {
        Inline::Fact(name) => format!("{{{name}}}"),
        Inline::Term { name, case: Some(case) } => format!("{{-{name}(case: \"{case}\")}}"),
        Inline::Term { name, case: None } => format!("{{-{name}}}"),
        other => plain(std::slice::from_ref(other)),
    }
}

/// Reads a text that people wrote; `range` is where it stands in its file.
pub(super) fn read(text: &str, range: &Range<usize>) -> (Vec<Inline>, Vec<Fault>) {
    let lines: Vec<&str> = text.trim().split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = lines.join("\\ ");
    let (parts, mut faults) = parts(&text, range);
    let pieces: Vec<Piece<'_>> = parts.iter().map(Part::as_piece).collect();
    let (inlines, notation) = notation::read(&pieces);
    faults.extend(notation.first().map(|fault| unbalanced(*fault, range)));
    (inlines, faults)
}

/// Reads a text in which only braces mean something.
pub(super) fn read_plain(text: &str, range: &Range<usize>) -> (Vec<Inline>, Vec<Fault>) {
    let (parts, faults) = parts(text, range);
    let inlines = parts.into_iter().map(|part| match part {
        Part::Words(words) | Part::Literal(words) => Inline::Text(words),
        Part::Fact(name) => Inline::Fact(name),
        Part::Term(name, case) => Inline::Term { name, case },
    });
    (inlines.collect(), faults)
}

/// Returns the fault of a mark that has no counterpart.
fn unbalanced(fault: NotationFault, range: &Range<usize>) -> Fault {
    let detail = match fault {
        NotationFault::BoldOpen => "**",
        NotationFault::LinkOpen | NotationFault::LinkNested => "[",
        NotationFault::LinkClose => "]",
        NotationFault::LinkNumber => "unnumbered",
    };
    Fault::new(Code::MessageUnbalanced, range.clone(), detail)
}

enum Part {
    Words(String),
    Literal(String),
    Fact(String),
    Term(String, Option<String>),
}

impl Part {
    fn as_piece(&self) -> Piece<'_> {
        match self {
            Self::Words(words) => Piece::Text(words),
            Self::Literal(words) => Piece::Literal(words),
            Self::Fact(name) => Piece::Fact(name),
            Self::Term(name, case) => Piece::Term { name, case: case.as_deref() },
        }
    }
}

fn parts(text: &str, range: &Range<usize>) -> (Vec<Part>, Vec<Fault>) {
    let (mut parts, mut faults) = (Vec::new(), Vec::new());
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        if at > 0 {
            parts.push(Part::Words(rest[..at].to_owned()));
        }
        let tail = &rest[at..];
        let (part, used) = match tail.as_bytes() {
            [b'{', b'{', ..] => (Some(Part::Literal("{".to_owned())), 2),
            [b'}', b'}', ..] => (Some(Part::Literal("}".to_owned())), 2),
            [b'{', ..] => match tail.find('}') {
                Some(end) => (inner(&tail[1..end]), end + 1),
                None => (None, tail.len()),
            },
            _ => {
                faults.push(Fault::syntax(range.clone(), "brace-close", ""));
                (Some(Part::Literal("}".to_owned())), 1)
            }
        };
        match part {
            Some(part) => parts.push(part),
            None if used == tail.len() && !tail.ends_with('}') => {
                faults.push(Fault::syntax(range.clone(), "brace-open", ""));
            }
            None => faults.push(Fault::new(Code::MessageForbidden, range.clone(), &tail[..used])),
        }
        rest = &tail[used..];
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest.to_owned()));
    }
    (parts, faults)
}

/// Reads what stands between braces, as people write it and as Fluent has it.
fn inner(written: &str) -> Option<Part> {
    let written = written.trim();
    if let Some(quoted) = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return matches!(quoted, "" | "{" | "}" | "[" | "*" | ".").then(|| Part::Literal(quoted.to_owned()));
    }
    let written = seen(written);
    let written = written.trim();
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    if let Some(term) = written.strip_prefix('-') {
        let (name, case) = match term.split_once('(') {
            None => (term, None),
            Some((name, case)) => {
                let case = case.trim().strip_suffix(')')?.trim().strip_prefix("case")?.trim().strip_prefix(':')?;
                (name, Some(case.trim().trim_matches(['"', '“', '”', '„', '«', '»']).trim()))
            }
        };
        let name = name.trim();
        let fits = is_name(name) && case.is_none_or(is_name);
        return fits.then(|| Part::Term(name.to_owned(), case.map(str::to_owned)));
    }
    let name = written.strip_prefix('$').unwrap_or(written).trim();
    is_name(name).then(|| Part::Fact(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::fluent;

    /// Reads the value of a message as a catalogue has it.
    fn inlines(value: &str) -> Vec<crate::prose::Inline> {
        let text = format!("p-abcde = {value}\n");
        let written = fluent::read(&text, "it");
        assert!(written.messages[0].faults.is_empty(), "{value}");
        written.messages[0].inlines.clone()
    }

    #[test]
    fn texts_come_back_as_they_left() {
        for (value, shown) in [
            ("Telefona al { $phone }, **subito**.", "Telefona al {phone}, **subito**."),
            ("[a][1] { -tessera } { -tessera(case: \"gen\") }", "[a][1] {-tessera} {-tessera(case: \"gen\")}"),
            ("a\\ b 5\\*3 \\[x\\]", "a\nb 5\\*3 \\[x\\]"),
            ("{ \"{\" }a{ \"}\" }", "{{a}}"),
            ("**注意：**请", "**注意：**请"),
        ] {
            let inlines = inlines(value);
            assert_eq!(write(&inlines), shown);
            assert_eq!(read(shown, &(0..0)), (inlines, vec![]), "{shown}");
        }
    }

    #[test]
    fn slips_of_braces_are_forgiven_or_named() {
        let ours = inlines("{ $phone } { -tessera(case: \"gen\") }");
        assert_eq!(read("{ $phone } { -tessera ( case : “gen” ) }", &(0..0)).0, ours);
        assert_eq!(read("{phone\u{200f}} {\u{a0}-tessera(case: \"gen\")}", &(0..0)).0, ours);
        for (text, code) in [
            ("a {phone", "message-syntax"),
            ("a phone}", "message-syntax"),
            ("a {due parole}", "message-forbidden"),
            ("a {NUMBER(1)}", "message-forbidden"),
            ("**a", "message-unbalanced"),
            ("[a]", "message-unbalanced"),
        ] {
            let codes: Vec<&str> = read(text, &(0..0)).1.iter().map(|fault| fault.code.as_str()).collect();
            assert_eq!(codes, [code], "{text}");
        }
    }
}
