//! The Tera set of a theme, and its faults as remarks that point into the template.

use std::collections::BTreeMap;

use tera::{ErrorKind, Tera};

use super::assets::Asset;
use super::layer::{Body, Layer};
use super::{builtin, functions};
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::source::{FileId, Span};

/// Which templates are files of the site.
#[derive(Default)]
pub(super) struct Templates {
    /// The file of a template, by its full name.
    files: BTreeMap<String, FileId>,
}

impl Templates {
    /// Turns a fault of a template into a remark that points into the template's file.
    pub(super) fn fault(&self, error: &tera::Error) -> Diagnostic {
        let remark = Diagnostic::new(Code::TemplateInvalid);
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let name = report.filename();
                let remark = remark.with("name", name).with("reason", report.message());
                match self.files.get(name) {
                    Some(file) => remark.at(Span::new(*file, report.span().range.clone())),
                    None => remark.in_path(path_of(name)),
                }
            }
            ErrorKind::CircularExtend { tpl: name, .. }
            | ErrorKind::CircularInclude { tpl: name, .. }
            | ErrorKind::MissingParent { current: name, .. }
            | ErrorKind::TemplateNotFound(name) => {
                let remark = remark.with("name", name.as_str()).with("reason", error.to_string());
                match self.files.get(name) {
                    Some(file) => remark.at(Span::new(*file, 0..0)),
                    None => remark.in_path(path_of(name)),
                }
            }
            _ => remark.with("name", "").with("reason", error.to_string()),
        }
    }
}

/// Makes the Tera set: each template is called `<theme>/<file>`, and a bare name means the topmost theme that has it.
pub(super) fn load(layers: &[Layer], assets: &[Asset]) -> Reported<(Tera, Templates)> {
    let mut log = Log::default();
    let mut texts: Vec<(String, &str)> = Vec::new();
    let mut templates = Templates::default();
    for layer in layers {
        for (path, file) in layer.below("templates/") {
            let Body::Text(text) = &file.body else { continue };
            let name = format!("{}/{path}", layer.name);
            if let Some(id) = file.id {
                templates.files.insert(name.clone(), id);
            }
            texts.push((name, text));
        }
    }
    let names: Vec<&str> = layers.iter().rev().map(|layer| layer.name.as_str()).collect();
    match make(&names, &texts, assets) {
        Ok(tera) => log.finish((tera, templates)),
        Err(error) => {
            let each = syntax_faults(&names, &texts, (assets, &templates));
            if each.is_empty() {
                log.push(templates.fault(&error));
            }
            log.append(each);
            log.finish((bare(assets), templates))
        }
    }
}

fn make(themes: &[&str], texts: &[(String, &str)], assets: &[Asset]) -> tera::TeraResult<Tera> {
    let mut tera = Tera::new();
    functions::register(&mut tera, assets);
    tera.autoescape_on([".html", ".xml", ".svg"]);
    tera.set_fallback_prefixes(themes.iter().map(|name| format!("{name}/")))?;
    tera.add_raw_templates(texts.iter().map(|(name, text)| (name.as_str(), *text)))?;
    Ok(tera)
}

/// Tries each template alone, because Tera stops at the first syntax fault of a set.
fn syntax_faults(
    themes: &[&str],
    texts: &[(String, &str)],
    (assets, templates): (&[Asset], &Templates),
) -> Vec<Diagnostic> {
    let alone = |text: &(String, &str)| make(themes, std::slice::from_ref(text), assets).err();
    texts
        .iter()
        .filter_map(alone)
        .filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_)) && !needs_others(error))
        .map(|error| templates.fault(&error))
        .collect()
}

/// Says whether a template alone is at fault only because another template is not there.
fn needs_others(error: &tera::Error) -> bool {
    match error.kind() {
        ErrorKind::SyntaxError(report) => report.message().contains("nknown component")
            || report.message().contains("nknown template") || report.message().contains("not found"),
        _ => true,
    }
}

/// The templates of the binary alone, for the rest of a build that has already failed.
fn bare(assets: &[Asset]) -> Tera {
    let texts: Vec<(String, &str)> = builtin::files()
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("templates/")?, std::str::from_utf8(bytes).ok()?)))
        .map(|(path, text)| (format!("{}/{path}", builtin::DEFAULT), text))
        .collect();
    make(&[builtin::DEFAULT], &texts, assets).unwrap_or_default()
}

fn path_of(name: &str) -> String {
    match name.split_once('/') {
        Some((theme, file)) => format!("themes/{theme}/templates/{file}"),
        None => name.to_owned(),
    }
}
