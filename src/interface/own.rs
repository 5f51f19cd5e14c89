//! The words of the interface that a site changes: each is held against the theme's before it is used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::fluent::{
    self, Fault, Reading, Unparsed, WrittenMessage, character_fault, html_tag, is_kept, is_missing, remark,
};
use crate::prose::notation::is_too_deep;
use crate::source::{SourceFile, Span};

use super::plural;

/// For each message of the theme the values that it mentions, in any language and in all.
#[derive(Default)]
pub(super) struct Mentioned {
    messages: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>,
}

impl Mentioned {
    /// Adds a message of the theme.
    pub(super) fn add(&mut self, message: &Message<&str>) {
        let mut parts = Parts::default();
        message.value.iter().for_each(|value| parts.pattern(value));
        let own: BTreeSet<String> = parts.values.into_iter().map(str::to_owned).collect();
        match self.messages.get_mut(message.id.name) {
            Some((any, all)) => {
                all.retain(|name| own.contains(name));
                any.extend(own);
            }
            None => drop(self.messages.insert(message.id.name.to_owned(), (own.clone(), own))),
        }
    }
}

/// The messages of a site that can be used: their text, and where each stands.
#[derive(Default)]
pub(super) struct Own {
    pub(super) text: String,
    pub(super) places: BTreeMap<String, Span>,
}

/// Reads a site's own words; what is damaged is named, and the theme's words stand in for it. `forms` are the plural
/// forms that the language has.
pub(super) fn load(file: &SourceFile, theme: &Mentioned, forms: &[&str]) -> Reported<Own> {
    let mut log = Log::default();
    let mut own = Own::default();
    let knows = |id: &str| theme.messages.contains_key(id) || (id.contains('-') && !id.starts_with('-'));
    let reading = Reading { source: "", knows: &knows, records: &|_, _| false, of_page: false };
    let written = fluent::read_knowing(&file.text, reading);
    for message in fluent::usable(&written, file, &mut log) {
        let place = Span::new(file.id, message.id_range.clone());
        let said = faults(file, message, theme);
        let is_sound = said.is_empty();
        log.append(said);
        log.append(plural::check(file, message, forms));
        if is_sound && !is_missing(message.value) && !is_kept(message.value) {
            own.text.push_str(&message.legible(&file.text));
            own.text.push('\n');
            own.places.insert(message.id.to_string(), place);
        }
    }
    log.finish(own)
}

fn faults(file: &SourceFile, message: &WrittenMessage<'_>, theme: &Mentioned) -> Vec<Diagnostic> {
    let say = |fault: &Fault| remark(file, Some(&message.id), fault);
    let chunk = message.legible(&file.text);
    let first_line = message.verbatim(&file.text).lines().next().unwrap_or_default();
    let first = message.chunk.start..message.chunk.start + first_line.len();
    if !message.faults.is_empty() || is_missing(message.value) || is_kept(message.value) {
        return message.faults.iter().map(say).collect();
    }
    if message.value.is_empty() {
        return vec![say(&Fault::syntax(first, "empty", ""))];
    }
    if is_too_deep(&chunk) {
        return vec![say(&Fault::syntax(first, "brace-open", ""))];
    }
    let resource = match fluent_syntax::parser::parse(&*chunk) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let unparsed = Unparsed::new(&chunk, &errors);
            return vec![say(&Fault::syntax(first, "other", unparsed.shown()))];
        }
    };
    let mut parts = Parts::default();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        message.value.iter().for_each(|value| parts.pattern(value));
    }
    let range = || message.range.clone();
    let mut found: Vec<Fault> = Vec::new();
    for text in &parts.texts {
        found.extend(character_fault(text, range()));
        found.extend(html_tag(text).map(|tag| Fault::new(Code::MessageHtml, range(), tag)));
    }
    let forbidden = parts.functions.iter().filter(|name| **name != "NUMBER").map(|name| format!("{name}()"));
    let unknown = parts.messages.iter().filter(|id| **id == message.id || !theme.messages.contains_key(**id));
    let forbidden = forbidden.chain(unknown.map(|id| format!("{{ {id} }}")));
    found.extend(forbidden.map(|detail| Fault::new(Code::MessageForbidden, range(), detail)));
    let mut said: Vec<Diagnostic> = found.iter().map(say).collect();
    if let Some((any, all)) = theme.messages.get(&*message.id) {
        let lacking =
            all.iter().filter(|name| !parts.values.contains(name.as_str())).map(|name| (name.as_str(), "missing"));
        let unknown = parts.values.iter().filter(|name| !any.contains(**name)).map(|name| (*name, "unknown"));
        said.extend(lacking.chain(unknown).map(|(name, reason)| {
            let fact = format!("{{ ${name} }}");
            let meant = nearest(name, any.iter().map(String::as_str)).filter(|_| reason == "unknown");
            let place = Span::new(file.id, message.range.clone());
            let said = Diagnostic::new(Code::MessageFacts).at(place).with("message", &*message.id);
            said.with("reason", reason).with("fact", fact).suggest(meant.map(|name| format!("{{ ${name} }}")))
        }));
    }
    said
}

/// What a pattern is made of.
#[derive(Default)]
struct Parts<'a> {
    texts: Vec<String>,
    values: BTreeSet<&'a str>,
    functions: BTreeSet<&'a str>,
    messages: BTreeSet<&'a str>,
}

impl<'a> Parts<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                if fluent_syntax::unicode::unescape_unicode(&mut text, value).is_ok() {
                    self.texts.push(text);
                }
            }
            InlineExpression::VariableReference { id } => drop(self.values.insert(id.name)),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => drop(self.messages.insert(id.name)),
            InlineExpression::TermReference { id, .. } => drop(self.messages.insert(id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}
