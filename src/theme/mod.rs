//! Templates, assets and the interface's words: a site's own theme laid over the one that travels in the binary.

mod builtin;
mod layer;
mod settings;
mod templates;
mod functions;
mod script;
mod pictograms;
mod assets;

use std::collections::BTreeMap;

use tera::Tera;

use crate::diagnostic::{Log, Reported};
use crate::source::{ContentHash, FileId, Sources};

pub use assets::{Asset, AssetContent};
pub use builtin::{DEFAULT, files as builtin_files};
pub use pictograms::PICTOGRAMS;
pub use settings::Colours;

use layer::{Body, Layer};
use templates::Templates;

/// A theme, ready to render.
pub struct Theme {
    /// The templates, with all filters and functions.
    pub tera: Tera,
    /// Style sheets, scripts and pictures, in the order of their names.
    pub assets: Vec<Asset>,
    /// For each language tag, the interface catalogues: the base theme's first, those that override it after.
    pub translations: BTreeMap<String, Vec<ThemeText>>,
    /// Its pictograms by their names, each as an element for a page.
    pub pictograms: BTreeMap<String, String>,
    /// Its main colours, for the frame that a phone draws round the guide.
    pub colours: Colours,
    /// The hash of everything that the theme is made of.
    pub hash: ContentHash,
    templates: Templates,
}

/// An interface catalogue of a theme.
#[derive(Debug, Clone)]
pub struct ThemeText {
    /// Where it stands: `themes/piazza/translations/it.ftl`, also for the theme in the binary.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Its number, where it is a file of the site.
    pub file: Option<FileId>,
}

impl Theme {
    /// Returns the published path of an asset below the root.
    #[must_use]
    pub fn asset(&self, name: &str) -> Option<&str> {
        self.assets.iter().find(|asset| asset.name == name).map(|asset| asset.path.as_str())
    }

    /// Returns the text of an asset.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        text_of(&self.assets, name)
    }

    /// Turns a fault of a template into a remark that points into the template's file.
    #[must_use]
    pub fn fault(&self, error: &tera::Error) -> crate::diagnostic::Diagnostic {
        self.templates.fault(error)
    }
}

fn text_of<'a>(assets: &'a [Asset], name: &str) -> Option<&'a str> {
    match &assets.iter().find(|asset| asset.name == name)?.content {
        AssetContent::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
        AssetContent::Blob(_) => None,
    }
}

/// Loads a theme by name, its base themes below it.
///
/// Reports a theme that does not exist (the default theme takes its place), settings that are wrong and
/// templates that Tera cannot read (the templates of the binary take their place).
#[must_use]
pub fn load(sources: &Sources, name: &str) -> Reported<Theme> {
    let mut log = Log::default();
    let layers = log.take(layer::chain(sources, name));
    let colours = layer::colours(&layers);
    let assets = assets::load(&layers);
    let translations = translations(&layers);
    let pictograms = text_of(&assets, PICTOGRAMS).map(pictograms::read).unwrap_or_default();
    let (tera, templates) = log.take(templates::load(&layers, (&assets, &pictograms)));
    let hash = hash(&layers);
    log.finish(Theme { tera, assets, translations, pictograms, colours, hash, templates })
}

/// Returns the hash of everything that a theme is loaded from.
#[must_use]
pub fn input(sources: &Sources, name: &str) -> ContentHash {
    let texts = sources.hash_of(|file| file.path.is_below("themes"));
    let mut parts: Vec<&[u8]> = vec![name.as_bytes(), texts.as_bytes()];
    let blobs = sources.blobs_below("themes");
    parts.extend(blobs.iter().flat_map(|blob| [blob.path.as_str().as_bytes(), blob.hash.as_bytes().as_slice()]));
    ContentHash::of_parts(parts)
}

fn translations(layers: &[Layer]) -> BTreeMap<String, Vec<ThemeText>> {
    let mut translations: BTreeMap<String, Vec<ThemeText>> = BTreeMap::new();
    for layer in layers {
        for (path, file) in layer.below("translations/") {
            let (Some(tag), Body::Text(text)) = (path.strip_suffix(".ftl"), &file.body) else { continue };
            let text = ThemeText {
                path: format!("themes/{}/translations/{path}", layer.name),
                text: text.to_string(),
                file: file.id,
            };
            translations.entry(tag.to_owned()).or_default().push(text);
        }
    }
    translations
}

fn hash(layers: &[Layer]) -> ContentHash {
    let mut parts: Vec<Vec<u8>> = Vec::new();
    for layer in layers {
        parts.push(layer.name.clone().into_bytes());
        for (path, file) in &layer.files {
            parts.push(path.clone().into_bytes());
            parts.push(file.hash().as_bytes().to_vec());
        }
    }
    ContentHash::of_parts(parts.iter().map(Vec::as_slice))
}

#[cfg(test)]
mod tests;
