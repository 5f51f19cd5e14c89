//! `theme.toml`: what a theme is called and which theme it is laid over.

use toml::de::{DeTable, DeValue};

use super::layer::{Body, Layer, ThemeFile};
use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::source::Span;

const FIELDS: [&str; 2] = ["extends", "title"];

/// What `theme.toml` says.
#[derive(Default)]
pub(super) struct ThemeSettings {
    /// The theme below this one, and where it is named.
    pub(super) extends: Option<(String, Option<Span>)>,
}

/// Reads the settings of a theme; a theme without `theme.toml` stands alone.
///
/// Reports TOML that cannot be read, fields that a theme does not have, and values that are not words.
pub(super) fn read(layer: &Layer) -> Reported<ThemeSettings> {
    let mut log = Log::default();
    let mut settings = ThemeSettings::default();
    let Some(file) = layer.files.get("theme.toml") else { return log.finish(settings) };
    let Body::Text(text) = &file.body else { return log.finish(settings) };
    let path = format!("themes/{}/theme.toml", layer.name);
    let point = |remark: Diagnostic, range: std::ops::Range<usize>| match file.id {
        Some(id) => remark.at(Span::new(id, range)),
        None => remark.in_path(path.clone()),
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let remark = Diagnostic::new(Code::TomlInvalid).with("reason", error.message());
        log.push(point(remark, error.span().unwrap_or(0..0)));
    }
    for (key, value) in table.get_ref() {
        let name = key.get_ref().as_ref();
        if !FIELDS.contains(&name) {
            let remark = Diagnostic::new(Code::FieldUnknown)
                .with("field", name)
                .with("kind", "theme.toml")
                .suggest(nearest(name, FIELDS));
            log.push(point(remark, key.span()));
            continue;
        }
        match value.get_ref() {
            DeValue::String(word) if name == "extends" => {
                settings.extends = Some((word.to_string(), place(file, value.span())));
            }
            DeValue::String(_) => {}
            other => {
                let remark = Diagnostic::new(Code::FieldType)
                    .with("field", name)
                    .with("expected", "string")
                    .with("found", other.type_str());
                log.push(point(remark, value.span()));
            }
        }
    }
    log.finish(settings)
}

fn place(file: &ThemeFile, range: std::ops::Range<usize>) -> Option<Span> {
    file.id.map(|id| Span::new(id, range))
}
