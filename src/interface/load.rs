//! Reads the interface's words: the theme's catalogues, its own theme's over its base's, the site's over both.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::{Bundle, Interfaces};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::language::Language;
use crate::prose::notation::is_too_deep;
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
    let mut bundles = Vec::with_capacity(layers.len());
    let mut ids: Vec<String> = Vec::new();
    let mut places = BTreeMap::new();
    for layer in layers {
        if is_too_deep(layer.text) {
            let said_of = Diagnostic::new(Code::MessageSyntax).with("reason", "brace-open").with("message", layer.path);
            said.push(match layer.file {
                Some(file) => said_of.at(Span::new(file, 0..layer.text.find('\n').unwrap_or(layer.text.len()))),
                None => said_of.in_path(layer.path),
            });
            continue;
        }
        let resource = match FluentResource::try_new(layer.text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                said.extend(errors.iter().map(|error| fault(layer, error)));
                resource
            }
        };
        for entry in resource.entries() {
            let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            ids.push(name.to_owned());
            if let Some(file) = layer.file {
                let start = name.as_ptr() as usize - resource.source().as_ptr() as usize;
                places.insert(name.to_owned(), Span::new(file, start..start + name.len()));
            }
        }
        let mut messages = FluentBundle::new_concurrent(vec![identifier.clone()]);
        messages.set_use_isolating(false);
        messages.add_resource_overriding(Arc::new(resource));
        bundles.push(messages);
    }
    bundles.reverse();
    ids.sort_unstable();
    ids.dedup();
    Bundle { language, layers: bundles, ids, places }
}

fn fault(layer: &Layer<'_>, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let remark = Diagnostic::new(Code::MessageSyntax).with("reason", "other").with("value", error.to_string());
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let line = layer.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let range = start..start + line.len();
    let remark = remark.with("message", line.split(['=', ' ']).next().unwrap_or_default());
    match layer.file {
        Some(file) => remark.at(Span::new(file, range)),
        None => remark.in_path(layer.path),
    }
}
