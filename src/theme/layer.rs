//! The themes that a theme is laid over: each a set of files, the base first.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{builtin, settings};
use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::source::{Blob, ContentHash, FileId, Sources, Span};

/// One theme of the chain.
pub(super) struct Layer {
    /// Its name.
    pub(super) name: String,
    /// Its files by their path within the theme.
    pub(super) files: BTreeMap<String, ThemeFile>,
}

/// A file of a theme.
pub(super) struct ThemeFile {
    pub(super) body: Body,
    /// Its number, where it is a text of the site.
    pub(super) id: Option<FileId>,
}

/// What a file holds.
pub(super) enum Body {
    /// Text.
    Text(Arc<str>),
    /// Bytes of the theme in the binary.
    Bytes(&'static [u8]),
    /// A file of the site that is not text.
    Blob(Blob),
}

impl Layer {
    /// Returns the files below a folder (written with its slash), by their path within it.
    pub(super) fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a ThemeFile)> {
        self.files.iter().filter_map(move |(path, file)| Some((path.strip_prefix(folder)?, file)))
    }
}

impl ThemeFile {
    /// Returns the hash of what the file holds.
    pub(super) fn hash(&self) -> ContentHash {
        match &self.body {
            Body::Text(text) => ContentHash::of(text.as_bytes()),
            Body::Bytes(bytes) => ContentHash::of(bytes),
            Body::Blob(blob) => blob.hash,
        }
    }
}

/// Finds a theme and the themes it extends; the base comes first.
///
/// Reports a theme that does not exist or that extends itself; the default theme takes its place.
pub(super) fn chain(sources: &Sources, name: &str) -> Reported<Vec<Layer>> {
    let mut log = Log::default();
    let mut layers: Vec<Layer> = Vec::new();
    let mut wanted = Some((name.to_owned(), None));
    while let Some((name, place)) = wanted.take() {
        let known = layers.iter().any(|layer| layer.name == name);
        let Some(layer) = layer(sources, &name).filter(|_| !known) else {
            log.push(unknown(sources, &name, place));
            break;
        };
        if let Some(ThemeFile { body: Body::Text(text), id }) = layer.files.get("theme.toml") {
            wanted = log.take(settings::read(&name, text, *id)).extends;
        }
        layers.push(layer);
    }
    if layers.is_empty() {
        layers.extend(layer(sources, builtin::DEFAULT));
    }
    layers.reverse();
    log.finish(layers)
}

/// Returns the main colours of a chain of themes, the topmost word of each.
pub(super) fn colours(layers: &[Layer]) -> settings::Colours {
    let said = layers.iter().rev().filter_map(|layer| match layer.files.get("theme.toml") {
        Some(ThemeFile { body: Body::Text(text), id }) => Some(settings::read(&layer.name, text, *id).value),
        _ => None,
    });
    let said: Vec<settings::ThemeSettings> = said.collect();
    let first = |colour: fn(&settings::ThemeSettings) -> Option<&String>, none: &str| {
        said.iter().find_map(colour).cloned().unwrap_or_else(|| none.to_owned())
    };
    settings::Colours {
        accent: first(|settings| settings.accent.as_ref(), "#000000"),
        background: first(|settings| settings.background.as_ref(), "#ffffff"),
    }
}

fn layer(sources: &Sources, name: &str) -> Option<Layer> {
    let mut files = BTreeMap::new();
    if name == builtin::DEFAULT {
        for (path, bytes) in builtin::files() {
            let body = match std::str::from_utf8(bytes) {
                Ok(text) => Body::Text(Arc::from(text)),
                Err(_) => Body::Bytes(bytes),
            };
            files.insert(path.to_owned(), ThemeFile { body, id: None });
        }
    }
    let folder = format!("themes/{name}");
    for file in sources.below(&folder) {
        let Some(path) = file.path.below(&folder) else { continue };
        files.insert(path.to_owned(), ThemeFile { body: Body::Text(file.text.clone()), id: Some(file.id) });
    }
    for blob in sources.blobs() {
        let Some(path) = blob.path.below(&folder) else { continue };
        files.insert(path.to_owned(), ThemeFile { body: Body::Blob(blob.clone()), id: None });
    }
    (!files.is_empty()).then(|| Layer { name: name.to_owned(), files })
}

fn unknown(sources: &Sources, name: &str, place: Option<Span>) -> Diagnostic {
    let mut names: Vec<&str> = sources
        .files()
        .iter()
        .filter_map(|file| file.path.below("themes")?.split_once('/'))
        .map(|(name, _)| name)
        .chain([builtin::DEFAULT])
        .collect();
    names.sort_unstable();
    names.dedup();
    let remark = Diagnostic::new(Code::ThemeUnknown)
        .with("name", name)
        .with("list", names.join(", "))
        .suggest(nearest(name, names));
    match place {
        Some(place) => remark.at(place),
        None => remark.in_path("content/site.toml"),
    }
}
