//! `theme.toml`: what a theme is called and which theme it is laid over.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic, Log, Reported, nearest};
use crate::source::{FileId, Span};

const FIELDS: [&str; 4] = ["extends", "title", "accent", "background"];

/// What `theme.toml` says.
#[derive(Default)]
pub(super) struct ThemeSettings {
    /// The theme below this one, and where it is named.
    pub(super) extends: Option<(String, Option<Span>)>,
    /// The colour of what stands out: `#0a5560`.
    pub(super) accent: Option<String>,
    /// The colour behind everything.
    pub(super) background: Option<String>,
}

/// The main colours of a theme, as `#0a5560`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    /// The colour of what stands out.
    pub accent: String,
    /// The colour behind everything.
    pub background: String,
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
            DeValue::String(word) if name == "accent" || name == "background" => {
                let slot = if name == "accent" { &mut settings.accent } else { &mut settings.background };
                if is_colour(word) {
                    *slot = Some(word.to_string());
                } else {
                    let remark = Diagnostic::new(Code::SettingInvalid).with("field", name).with("value", word.as_ref());
                    log.push(point(remark.with("expected", "colour"), value.span()));
                }
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

/// Says whether a word is a colour of six hexadecimal digits after `#`.
fn is_colour(word: &str) -> bool {
    word.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
