//! The value of a content message, by way of Fluent's own syntax tree.
//!
//! The tree is checked and never evaluated: Fluent's runtime is silent about unknown functions and missing variables.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::ParserError;

use crate::diagnostic::Code;
use crate::language::is_invisible;
use crate::prose::notation::{self, NotationFault, Piece};

use super::characters;
use super::legible;
use super::written::{Fault, WrittenMessage, is_kept, is_missing};

/// Reads the value of a message into its inlines and names everything that a content message cannot have.
pub(super) fn read(chunk: &str, start: usize, message: &mut WrittenMessage<'_>) {
    if is_missing(message.value) || is_kept(message.value) {
        return;
    }
    if message.value.is_empty() {
        let range = start..start + chunk.trim_end().len();
        message.faults.push(Fault::syntax(range, "empty", ""));
        return;
    }
    let is_mark = |word: &str| is_missing(word) || is_kept(word);
    let mut words = message.value.split_whitespace();
    if words.next().is_some_and(is_mark) || words.last().is_some_and(is_mark) {
        let range = start..start + chunk.trim_end().len();
        message.faults.push(Fault::syntax(range, "mark", ""));
        return;
    }
    if let Some(fault) = characters::in_value(message.value, message.range.start) {
        message.faults.push(fault);
    }
    if !message.value.contains(['{', '}', '\n']) {
        let (inlines, faults) = notation::read(&[Piece::Text(message.value)]);
        keep(message, inlines, &faults);
        return;
    }
    let chunk_range = start..start + chunk.trim_end().len();
    let legible = legible::entry(&message.id, chunk);
    if notation::is_too_deep(&legible) {
        message.faults.push(Fault::syntax(chunk_range, "brace-open", ""));
        return;
    }
    let (resource, unparsed) = match fluent_syntax::parser::parse(&*legible) {
        Ok(resource) => (resource, Unparsed::default()),
        Err((resource, errors)) => (resource, Unparsed::new(&legible, &errors)),
    };
    let entry = match resource.body.as_slice() {
        [Entry::Message(entry)] if unparsed.is_nothing() => entry,
        _ => {
            let fault = unread((message.value, message.range.start), chunk_range, &unparsed);
            message.faults.push(fault);
            return;
        }
    };
    if let Some(attribute) = entry.attributes.first() {
        let detail = format!(".{}", attribute.id.name);
        message.faults.push(Fault::new(Code::MessageForbidden, chunk_range.clone(), detail));
    }
    match &entry.value {
        Some(value) => elements(value, chunk_range, message),
        None => message.faults.push(Fault::syntax(chunk_range, "empty", "")),
    }
}

/// Where Fluent gave up.
#[derive(Debug, Default)]
pub(crate) struct Unparsed {
    /// In which line of the entry, from 0.
    pub(crate) line: usize,
    /// What stands there.
    rest: Option<String>,
}

impl Unparsed {
    /// Returns where Fluent gave up in an entry.
    pub(crate) fn new(entry: &str, errors: &[ParserError]) -> Self {
        let at = errors.first().map_or(0, |error| error.pos.start);
        let before = entry.get(..at).unwrap_or(entry);
        let rest = entry.get(at..).unwrap_or_default();
        let shown = rest.lines().next().unwrap_or_default().chars().take(LONGEST).collect();
        Self { line: before.matches('\n').count(), rest: Some(shown) }
    }

    /// Returns the first words of what could not be read.
    pub(crate) fn shown(&self) -> &str {
        self.rest.as_deref().unwrap_or_default()
    }

    fn is_nothing(&self) -> bool {
        self.rest.is_none()
    }
}

/// How much of what nobody can read is shown, in characters.
const LONGEST: usize = 40;

/// Returns the fault of a value that Fluent cannot read; `at` is where the value stands.
pub(crate) fn unread((value, at): (&str, usize), range: Range<usize>, unparsed: &Unparsed) -> Fault {
    if value.is_empty() || value.starts_with('.') {
        return Fault::syntax(range, "empty", "");
    }
    let why = why(value);
    if why == "other" {
        if let Some((place, letter)) = letter(value) {
            let shown = format!("{letter} (U+{:04X})", letter as u32);
            return Fault::syntax(at + place..at + place + letter.len_utf8(), "letters", shown);
        }
        if let Some(inner) = damaged(value) {
            return Fault::syntax(range, "inner", inner);
        }
    }
    Fault::syntax(range, why, unparsed.shown())
}

/// Finds a letter of another script in the name of a fact or a term, which looks like a Latin one.
fn letter(value: &str) -> Option<(usize, char)> {
    let mut from = 0;
    while let Some(open) = value[from..].find('{').map(|at| at + from) {
        let end = open + value[open..].find('}')?;
        let inner = &value[open + 1..end];
        let name = inner.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
        let is_name = name.starts_with(['$', '-']) && name[1..].starts_with(char::is_alphabetic);
        let is_mixed = name.contains(|c: char| c.is_ascii_alphabetic());
        let stranger = inner.char_indices().find(|(_, c)| c.is_alphabetic() && !c.is_ascii());
        if let Some((at, c)) = stranger.filter(|_| is_name && is_mixed && !inner.contains('"')) {
            return Some((open + 1 + at, c));
        }
        from = end;
    }
    None
}

/// Returns the first braces with something between them that no original has: other letters, other quotation marks.
fn damaged(value: &str) -> Option<&str> {
    let mut rest = value;
    while let Some(at) = rest.find('{') {
        let end = at + rest[at..].find('}')? + 1;
        let inner = rest[at + 1..end - 1].trim();
        let name = inner.trim_start_matches(['$', '-']);
        if !inner.starts_with(['$', '-', '"'])
            || !(name.starts_with('"') || name.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            return Some(&rest[at..end]);
        }
        rest = &rest[end..];
    }
    None
}

/// Says in a word why Fluent cannot read a value.
fn why(value: &str) -> &'static str {
    let (open, close) = (value.matches('{').count(), value.matches('}').count());
    if open > close {
        "brace-open"
    } else if close > open {
        "brace-close"
    } else if value.contains("->") && !value.lines().any(|line| line.trim_start().starts_with("*[")) {
        "default"
    } else if value.lines().skip(1).any(|line| line.trim_start().starts_with(['*', '[', '.'])) {
        "continuation"
    } else {
        "other"
    }
}

fn elements(value: &Pattern<&str>, range: Range<usize>, message: &mut WrittenMessage<'_>) {
    let texts: Vec<String> = value
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.replace('\n', " "),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                literal(value)
            }
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect();
    let mut pieces = Vec::with_capacity(texts.len());
    for (element, text) in value.elements.iter().zip(&texts) {
        match piece(element, text) {
            Ok(piece) => pieces.push(piece),
            Err(detail) => {
                message.faults.push(Fault::new(Code::MessageForbidden, range.clone(), detail));
            }
        }
    }
    // What an escape hides from the eye stands in the text all the same.
    let literals = value.elements.iter().zip(&texts);
    let mut literals = literals.filter(|(element, _)| matches!(element, PatternElement::Placeable { .. }));
    let fault = literals.find_map(|(_, text)| characters::character_fault(text, message.range.clone()));
    message.faults.extend(fault);
    let (inlines, faults) = notation::read(&pieces);
    keep(message, inlines, &faults);
}

fn piece<'a>(element: &PatternElement<&'a str>, text: &'a str) -> Result<Piece<'a>, String> {
    let expression = match element {
        PatternElement::TextElement { .. } => return Ok(Piece::Text(text)),
        PatternElement::Placeable { expression: Expression::Inline(expression) } => expression,
        PatternElement::Placeable { expression: Expression::Select { .. } } => return Err("{ … -> … }".to_owned()),
    };
    match expression {
        InlineExpression::StringLiteral { .. } => Ok(Piece::Literal(text)),
        InlineExpression::VariableReference { id } => Ok(Piece::Fact(id.name)),
        InlineExpression::TermReference { id, attribute: None, arguments } => {
            let named = arguments.as_ref().map_or(&[][..], |arguments| arguments.named.as_slice());
            let positional = arguments.as_ref().is_some_and(|arguments| !arguments.positional.is_empty());
            match named {
                [] if !positional => Ok(Piece::Term { name: id.name, case: None }),
                [only] if !positional && only.name.name == "case" => match &only.value {
                    InlineExpression::StringLiteral { value } => Ok(Piece::Term { name: id.name, case: Some(value) }),
                    _ => Err(format!("-{}(case: …)", id.name)),
                },
                [first, ..] => Err(format!("-{}({}: …)", id.name, first.name.name)),
                [] => Err(format!("-{}(…)", id.name)),
            }
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!("{}()", id.name)),
        InlineExpression::MessageReference { id, .. } => Err(format!("{{ {} }}", id.name)),
        InlineExpression::NumberLiteral { value } => Err(format!("{{ {value} }}")),
        InlineExpression::TermReference { id, .. } => Err(format!("-{}.…", id.name)),
        InlineExpression::Placeable { .. } => Err("{ { … } }".to_owned()),
    }
}

/// Undoes the escapes of a Fluent string literal.
fn literal(written: &str) -> String {
    let mut text = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut text, written).unwrap_or_else(|_| text.push_str(written));
    text
}

fn keep(message: &mut WrittenMessage<'_>, inlines: Vec<crate::prose::Inline>, faults: &[NotationFault]) {
    message.inlines = inlines;
    if let Some(fault) = faults.first() {
        let detail = match fault {
            NotationFault::BoldOpen => "**",
            NotationFault::LinkOpen | NotationFault::LinkNested => "[",
            NotationFault::LinkClose => "]",
            NotationFault::LinkNumber => "unnumbered",
        };
        let range = message.range.clone();
        message.faults.push(Fault::new(Code::MessageUnbalanced, range, detail));
    }
}
