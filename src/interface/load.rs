//! Reads the interface's words: the theme's catalogues, its own theme's over its base's, the site's over both.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::{Bundle, Interfaces};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::language::Language;
use crate::source::{FileId, Sources, Span};
use crate::theme::Theme;

/// A catalogue of the interface, with its file where it is one of the site's.
struct Layer<'a> {
    text: &'a str,
    path: &'a str,
    file: Option<FileId>,
}

/// Reads the interface in every language that the theme or the site words it in.
///
/// `plurals` names, for languages without plural rules of their own, the language whose rules they use.
#[must_use]
pub fn load(sources: &Sources, theme: &Theme, plurals: &BTreeMap<Language, Language>) -> Reported<Interfaces> {
    let mut layers: BTreeMap<Language, Vec<Layer<'_>>> = BTreeMap::new();
    for (tag, texts) in &theme.translations {
        let Ok(language) = Language::parse(tag) else { continue };
        let texts = texts.iter().map(|text| Layer { text: &text.text, path: &text.path, file: text.file });
        layers.entry(language).or_default().extend(texts);
    }
    for file in sources.below("translations") {
        let Some((tag, "interface.ftl")) = file.path.below("translations").and_then(|path| path.split_once('/')) else {
            continue;
        };
        let Ok(language) = Language::parse(tag) else { continue };
        let layer = Layer { text: &file.text, path: file.path.as_str(), file: Some(file.id) };
        layers.entry(language).or_default().push(layer);
    }
    let mut diagnostics = Vec::new();
    let mut interfaces = Interfaces::default();
    for (language, layers) in layers {
        let plural = plurals.get(&language).unwrap_or(&language).clone();
        let bundle = bundle(language.clone(), &plural, &layers, &mut diagnostics);
        interfaces.bundles.insert(language, Arc::new(bundle));
    }
    Reported { value: interfaces, diagnostics }
}

fn bundle(language: Language, plural: &Language, layers: &[Layer<'_>], said: &mut Vec<Diagnostic>) -> Bundle {
    let identifier: LanguageIdentifier = plural.as_str().parse().unwrap_or_default();
    let mut messages = FluentBundle::new_concurrent(vec![identifier]);
    messages.set_use_isolating(false);
    let mut ids: Vec<String> = Vec::new();
    for layer in layers {
        let resource = match FluentResource::try_new(layer.text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                said.extend(errors.iter().map(|error| fault(layer, error)));
                resource
            }
        };
        ids.extend(resource.entries().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        messages.add_resource_overriding(Arc::new(resource));
    }
    ids.sort_unstable();
    ids.dedup();
    Bundle { language, messages, ids }
}

fn fault(layer: &Layer<'_>, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let remark = Diagnostic::new(Code::MessageSyntax).with("reason", "other").with("value", error.to_string());
    let range = error.pos.start..error.pos.end.max(error.pos.start + 1).min(layer.text.len());
    let line = layer.text.get(..range.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
    let remark = remark.with("message", line.split(['=', ' ']).next().unwrap_or_default());
    match layer.file {
        Some(file) => remark.at(Span::new(file, range)),
        None => remark.in_path(layer.path),
    }
}
