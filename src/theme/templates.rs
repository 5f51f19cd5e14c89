//! The Tera set of a theme, and its faults as remarks that point into the template.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{ErrorKind, Tera};

use super::builtin;
use super::functions::{self, Drawn};
use super::layer::{Body, Layer};
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::source::{FileId, Span};

/// Which templates are files of the site.
#[derive(Default)]
pub(super) struct Templates {
    /// The file and the text of a template, by its full name.
    files: BTreeMap<String, (FileId, Arc<str>)>,
}

/// A template as Tera takes it: its full name and its text.
type Named<'a> = (String, &'a str);

impl Templates {
    /// Turns a fault of a template into a remark that points into the template's file.
    pub(super) fn fault(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                self.remark(report.filename(), report.message(), report.span().range.clone())
            }
            ErrorKind::CircularExtend { tpl: name, .. }
            | ErrorKind::CircularInclude { tpl: name, .. }
            | ErrorKind::MissingParent { current: name, .. }
            | ErrorKind::TemplateNotFound(name) => self.remark(name, &error.to_string(), 0..0),
            _ => self.worded(&error.to_string()),
        }
    }

    fn remark(&self, name: &str, reason: &str, range: std::ops::Range<usize>) -> Diagnostic {
        let remark = Diagnostic::new(Code::TemplateInvalid).with("name", name).with("reason", reason);
        match self.files.get(name) {
            Some((file, _)) => remark.at(Span::new(*file, range)),
            None => remark.in_path(path_of(name)),
        }
    }

    /// Finds the place that Tera gives in words only: `error: reason`, then ` --> name:line:column`.
    fn worded(&self, words: &str) -> Diagnostic {
        let reason = words.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let place = words.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
        let mut parts = place.unwrap_or_default().rsplitn(3, ':');
        let column = parts.next().and_then(|column| column.parse::<usize>().ok());
        let line = parts.next().and_then(|line| line.parse::<usize>().ok());
        let name = parts.next().unwrap_or_default();
        let start = self.files.get(name).zip(line.zip(column)).map(|((_, text), (line, column))| {
            let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            (before + column.saturating_sub(1)).min(text.len())
        });
        let start = start.unwrap_or(0);
        self.remark(name, reason, start..start)
    }
}

/// Makes the Tera set: each template is called `<theme>/<file>`, and a bare name means the topmost theme that has it.
///
/// Reports every template that Tera cannot read; the templates of the binary alone take their place.
pub(super) fn load(layers: &[Layer], drawn: Drawn<'_>) -> Reported<(Tera, Templates)> {
    let mut log = Log::default();
    let mut texts: Vec<Named<'_>> = Vec::new();
    let mut templates = Templates::default();
    for layer in layers {
        for (path, file) in layer.below("templates/") {
            let Body::Text(text) = &file.body else { continue };
            let name = format!("{}/{path}", layer.name);
            if let Some(id) = file.id {
                templates.files.insert(name.clone(), (id, text.clone()));
            }
            texts.push((name, text));
        }
    }
    let names: Vec<&str> = layers.iter().rev().map(|layer| layer.name.as_str()).collect();
    match make(&names, &texts, drawn) {
        Ok(tera) => log.finish((tera, templates)),
        Err(error) => {
            let first = templates.fault(&error);
            let others = syntax_faults(&texts, &templates).into_iter().filter(|fault| *fault != first);
            log.append(others.collect::<Vec<_>>());
            log.push(first);
            log.finish((bare(drawn), templates))
        }
    }
}

fn make(themes: &[&str], texts: &[Named<'_>], drawn: Drawn<'_>) -> tera::TeraResult<Tera> {
    let mut tera = Tera::new();
    functions::register(&mut tera, drawn);
    tera.autoescape_on([".html", ".xml", ".svg"]);
    tera.set_fallback_prefixes(themes.iter().map(|name| format!("{name}/")))?;
    tera.add_raw_templates(texts.iter().map(|(name, text)| (name.as_str(), *text)))?;
    Ok(tera)
}

/// Reads each template alone, because Tera stops at the first syntax fault of a set.
fn syntax_faults(texts: &[Named<'_>], templates: &Templates) -> Vec<Diagnostic> {
    let alone = |text: &Named<'_>| make(&[], std::slice::from_ref(text), (&[], &BTreeMap::new())).err();
    texts
        .iter()
        .filter_map(alone)
        .filter(|error| matches!(error.kind(), ErrorKind::SyntaxError(_)))
        .map(|error| templates.fault(&error))
        .collect()
}

/// The templates of the binary alone, for the rest of a build that has already failed.
fn bare(drawn: Drawn<'_>) -> Tera {
    let texts: Vec<Named<'_>> = builtin::files()
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("templates/")?, std::str::from_utf8(bytes).ok()?)))
        .map(|(path, text)| (format!("{}/{path}", builtin::DEFAULT), text))
        .collect();
    make(&[builtin::DEFAULT], &texts, drawn).unwrap_or_default()
}

fn path_of(name: &str) -> String {
    match name.split_once('/') {
        Some((theme, file)) => format!("themes/{theme}/templates/{file}"),
        None => name.to_owned(),
    }
}
