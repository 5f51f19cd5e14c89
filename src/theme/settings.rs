//! `theme.toml`: what a theme is called and which theme it is laid over.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::source::{FileId, Span};

const FIELDS: [&str; 2] = ["extends", "title"];

/// What `theme.toml` says.
#[derive(Default)]
pub(super) struct ThemeSettings {
    /// The theme below this one, and where it is named.
    pub(super) extends: Option<(String, Option<Span>)>,
}

/// Reads the text of a theme's `theme.toml`; `file` is its number, where it is a file of the site.
///
/// Reports TOML that cannot be read, fields that a theme does not have, and values that are not words.
pub(super) fn read(theme: &str, text: &str, file: Option<FileId>) -> Reported<ThemeSettings> {
    let mut log = Log::default();
    let mut settings = ThemeSettings::default();
    let point = |remark: Diagnostic, range: std::ops::Range<usize>| match file {
        Some(id) => remark.at(Span::new(id, range)),
        None => remark.in_path(format!("themes/{theme}/theme.toml")),
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
                settings.extends = Some((word.to_string(), file.map(|id| Span::new(id, value.span()))));
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
