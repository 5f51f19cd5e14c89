//! Remarks for editors and machines: one JSON object a line, all of them, in their order.
//!
//! | key | value |
//! |---|---|
//! | `code` | the word that names the fault, as `sportello explain` takes it |
//! | `severity` | `error`, `warning` or `note` |
//! | `message` | what is wrong, in the language of the tool, one line |
//! | `help` | how to mend it, or `null` |
//! | `path` | the file or folder below the site's folder, with `/`; `null` for the site as a whole |
//! | `line`, `column` | where the place begins, both from 1, columns in characters; `null` without a place |
//! | `end_line`, `end_column` | where the place ends; the column is that of the first character after it |
//! | `suggestion` | what was probably meant, ready to stand in place of the range, or `null` |
//! | `related` | other places: objects with `message`, `path`, `line`, `column`, `end_line`, `end_column` |
//! | `excerpt` | the line in which the place begins, with signs in the place of control characters, cut where it is long; or `null` |
//!
//! Every key is always there. Keys may be added later, so readers pass over those they do not know.

use serde::Serialize;

use super::excerpt::excerpt;
use super::order;
use super::words::Words;
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span, span};

#[derive(Serialize)]
struct Line<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    help: Option<String>,
    path: Option<&'a str>,
    #[serde(flatten)]
    range: Range,
    suggestion: Option<&'a str>,
    related: Vec<Other<'a>>,
    excerpt: Option<String>,
}

#[derive(Serialize)]
struct Other<'a> {
    message: String,
    path: Option<&'a str>,
    #[serde(flatten)]
    range: Range,
}

#[derive(Serialize, Default)]
struct Range {
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// Returns remarks as JSON, one a line, each line with its line feed.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> String {
    let mut lines = String::new();
    for diagnostic in diagnostics {
        if let Ok(line) = serde_json::to_string(&line(diagnostic, sources, words)) {
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    lines
}

fn line<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, words: &Words) -> Line<'a> {
    let file = diagnostic.place.and_then(|place| Some((sources.file(place.file)?, place)));
    Line {
        code: diagnostic.code.as_str(),
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: words.headline(diagnostic),
        help: words.help(diagnostic),
        path: order::path(diagnostic, sources),
        range: diagnostic.place.map(|place| range(place, sources)).unwrap_or_default(),
        suggestion: diagnostic.suggestion.as_deref(),
        related: diagnostic
            .related
            .iter()
            .map(|related| Other {
                message: words.related_label(related),
                path: sources.file(related.place.file).map(|file| file.path.as_str()),
                range: range(related.place, sources),
            })
            .collect(),
        excerpt: file.map(|(file, place)| excerpt(file, place).short().text),
    }
}

fn range(place: Span, sources: &Sources) -> Range {
    let Some(file) = sources.file(place.file) else {
        return Range::default();
    };
    let start = span::position(&file.text, place.range().start);
    let end = span::position(&file.text, place.range().end);
    Range { line: Some(start.line), column: Some(start.column), end_line: Some(end.line), end_column: Some(end.column) }
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::diagnostic::words::{ToolLocale, Words};
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{SitePath, Sources, Span};

    #[test]
    fn every_remark_is_one_line() {
        let path = SitePath::new("content/a.md").unwrap();
        let sources = Sources::from_texts([(path, "è qui\n[x](salute)\n")]);
        let id = sources.files()[0].id;
        let remarks = [
            Diagnostic::new(Code::LinkUnknown)
                .at(Span::new(id, 7..18))
                .with("target", "salu\nte")
                .suggest(Some("salute/x".to_owned()))
                .related(Span::new(id, 0..2), "first-here"),
            Diagnostic::new(Code::SiteMissing),
        ];
        let text = render(&remarks, &sources, &Words::new(ToolLocale::English));
        let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        let first = &lines[0];
        assert_eq!(first["code"], "link-unknown");
        assert_eq!((&first["line"], &first["column"]), (&2.into(), &1.into()));
        assert_eq!((&first["end_line"], &first["end_column"]), (&2.into(), &12.into()));
        assert_eq!(first["excerpt"], "[x](salute)");
        assert_eq!(first["related"][0]["end_column"], 2);
        assert_eq!(first["related"][0]["path"], "content/a.md");
        assert!(lines[1]["line"].is_null() && lines[1]["path"].is_null());
    }
}
