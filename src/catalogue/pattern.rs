//! The value of a content message, by way of Fluent's own syntax tree.
//!
//! The tree is checked and never evaluated: Fluent's runtime is silent about unknown functions and missing variables.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::diagnostic::Code;
use crate::prose::notation::{self, NotationFault, Piece};

use super::written::{Fault, WrittenMessage, is_kept, is_missing};

/// Reads the value of a message into its inlines and names everything that a content message cannot have.
pub(super) fn read(chunk: &str, start: usize, message: &mut WrittenMessage<'_>) {
    if is_missing(message.value) || is_kept(message.value) {
        return;
    }
    characters(message);
    if !message.value.is_empty() && !message.value.contains(['{', '}', '\n']) {
        let (inlines, faults) = notation::read(&[Piece::Text(message.value)]);
        keep(message, inlines, &faults);
        return;
    }
    let chunk_range = start..start + chunk.trim_end().len();
    if notation::is_too_deep(chunk) {
        message.faults.push(Fault::syntax(chunk_range, "brace-open", ""));
        return;
    }
    let (resource, reason) = match fluent_syntax::parser::parse(chunk) {
        Ok(resource) => (resource, None),
        Err((resource, errors)) => (resource, errors.first().map(ToString::to_string)),
    };
    let entry = match resource.body.as_slice() {
        [Entry::Message(entry)] if reason.is_none() => entry,
        _ => {
            let fault = Fault::syntax(chunk_range, why(message.value), reason.unwrap_or_default());
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

/// Says in a word why Fluent cannot read a value.
fn why(value: &str) -> &'static str {
    let (open, close) = (value.matches('{').count(), value.matches('}').count());
    if value.is_empty() {
        "empty"
    } else if open > close {
        "brace-open"
    } else if close > open {
        "brace-close"
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
        InlineExpression::MessageReference { id, .. } => Err(id.name.to_owned()),
        InlineExpression::NumberLiteral { value } => Err((*value).to_owned()),
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
        };
        let range = message.range.clone();
        message.faults.push(Fault::new(Code::MessageUnbalanced, range, detail));
    }
}

/// Names look-alikes of braces, signs that steer the direction without an end, and characters that print nothing.
fn characters(message: &mut WrittenMessage<'_>) {
    if message.value.is_ascii() {
        if let Some((at, c)) = message.value.char_indices().find(|(_, c)| c.is_ascii_control() && *c != '\n') {
            push_character(message, at, c);
        }
        return;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = None;
    for (at, c) in message.value.char_indices() {
        match c {
            '｛' | '｝' | '＄' => found = found.or(Some((at, c))),
            '\u{202A}'..='\u{202E}' | '\u{E000}'..='\u{F8FF}' => found = found.or(Some((at, c))),
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_none() => found = found.or(Some((at, c))),
            c if c.is_control() && c != '\n' => found = found.or(Some((at, c))),
            _ => {}
        }
    }
    if let Some((at, c)) = found.or(open.first().copied()) {
        push_character(message, at, c);
    }
}

fn push_character(message: &mut WrittenMessage<'_>, at: usize, c: char) {
    let start = message.range.start + at;
    let detail = if c.is_control() || ('\u{2000}'..='\u{206F}').contains(&c) || ('\u{E000}'..='\u{F8FF}').contains(&c) {
        format!("U+{:04X}", c as u32)
    } else {
        c.to_string()
    };
    message.faults.push(Fault::new(Code::MessageCharacter, start..start + c.len_utf8(), detail));
}
