//! Reads the interface's words: the theme's catalogues, its own theme's over its base's, the site's over both.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::own::{self, Mentioned, Own};
use super::{Bundle, Interfaces};
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::language::Language;
use crate::prose::notation::is_too_deep;
use crate::source::{ContentHash, FileId, SourceFile, Sources, Span};
use crate::theme::Theme;

/// A catalogue of the interface, with its file where it is one of the site's.
struct Layer<'a> {
    text: &'a str,
    path: &'a str,
    file: Option<FileId>,
}

/// Returns the hash of everything that the interface's words are read from.
#[must_use]
pub fn input(sources: &Sources, theme: &Theme) -> ContentHash {
    let own = sources.hash_of(|file| tag_of_own(file).is_some());
    let mut parts = vec![own.as_bytes().to_vec()];
    for (tag, texts) in &theme.translations {
        parts.push(tag.clone().into_bytes());
        for text in texts {
            let number = text.file.map_or(usize::MAX, FileId::index);
            parts.push(format!("{number} {}", text.path).into_bytes());
            parts.push(ContentHash::of(text.text.as_bytes()).as_bytes().to_vec());
        }
    }
    ContentHash::of_parts(parts.iter().map(Vec::as_slice))
}

/// Returns the language that a file words the interface in, as its folder is named.
fn tag_of_own(file: &SourceFile) -> Option<&str> {
    let (tag, name) = file.path.below("translations")?.split_once('/')?;
    (name == "interface.ftl").then_some(tag)
}

/// Reads the interface in every language that the theme or the site words it in.
///
/// `plurals` names, for languages without plural rules of their own, the language whose rules they use.
#[must_use]
pub fn load(sources: &Sources, theme: &Theme, plurals: &BTreeMap<Language, Language>) -> Reported<Interfaces> {
    let mut log = Log::default();
    let mut bundles: BTreeMap<Language, Layers> = BTreeMap::new();
    let mut mentioned = Mentioned::default();
    for (tag, texts) in &theme.translations {
        let Ok(language) = Language::parse(tag) else { continue };
        let layers = bundles.entry(language).or_default();
        for text in texts {
            let layer = Layer { text: &text.text, path: &text.path, file: text.file };
            layers.add(&layer, &mut mentioned, &mut log);
        }
    }
    for file in sources.files() {
        let Some(tag) = tag_of_own(file) else { continue };
        let Ok(language) = Language::parse(tag) else { continue };
        let own = log.take(own::load(file, &mentioned));
        bundles.entry(language).or_default().add_own(own);
    }
    let mut interfaces = Interfaces::default();
    for (language, layers) in bundles {
        let plural = plurals.get(&language).unwrap_or(&language).clone();
        interfaces.bundles.insert(language.clone(), Arc::new(layers.bundle(language, &plural)));
    }
    log.finish(interfaces)
}

/// The catalogues of one language, the lowest first.
#[derive(Default)]
struct Layers {
    resources: Vec<FluentResource>,
    ids: Vec<String>,
    places: BTreeMap<String, Span>,
}

impl Layers {
    fn add(&mut self, layer: &Layer<'_>, mentioned: &mut Mentioned, log: &mut Log) {
        if is_too_deep(layer.text) {
            let said_of = Diagnostic::new(Code::MessageSyntax).with("reason", "brace-open").with("message", layer.path);
            log.push(match layer.file {
                Some(file) => said_of.at(Span::new(file, 0..layer.text.find('\n').unwrap_or(layer.text.len()))),
                None => said_of.in_path(layer.path),
            });
            return;
        }
        let resource = FluentResource::try_new(layer.text.to_owned()).unwrap_or_else(|(resource, errors)| {
            log.append(errors.iter().map(|error| fault(layer, error)));
            resource
        });
        for entry in resource.entries() {
            let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
            mentioned.add(message);
            let name = message.id.name;
            self.ids.push(name.to_owned());
            if let Some(file) = layer.file {
                let start = name.as_ptr() as usize - resource.source().as_ptr() as usize;
                self.places.insert(name.to_owned(), Span::new(file, start..start + name.len()));
            }
        }
        self.resources.push(resource);
    }

    fn add_own(&mut self, own: Own) {
        // What cannot be read has been named and left out.
        self.resources.push(FluentResource::try_new(own.text).unwrap_or_else(|(resource, _)| resource));
        self.ids.extend(own.places.keys().cloned());
        self.places.extend(own.places);
    }

    fn bundle(mut self, language: Language, plural: &Language) -> Bundle {
        let identifier: LanguageIdentifier = plural.as_str().parse().unwrap_or_default();
        let layers = self.resources.into_iter().rev().map(|resource| {
            let mut messages = FluentBundle::new_concurrent(vec![identifier.clone()]);
            messages.set_use_isolating(false);
            messages.add_resource_overriding(Arc::new(resource));
            messages
        });
        let layers = layers.collect();
        self.ids.sort_unstable();
        self.ids.dedup();
        Bundle { language, layers, ids: self.ids, places: self.places }
    }
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
