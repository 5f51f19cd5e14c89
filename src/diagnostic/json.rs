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

use super::excerpt::brief;
use super::order;
use super::words::Words;
use super::{Diagnostic, Related, Severity};
use crate::source::{Position, SourceFile, Sources, Span};

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
    let mut cursor = None;
    for diagnostic in diagnostics {
        if let Ok(line) = serde_json::to_string(&line(diagnostic, sources, words, &mut cursor)) {
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    lines
}

fn line<'a>(
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
    words: &Words,
    cursor: &mut Option<Cursor<'a>>,
) -> Line<'a> {
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
        range: match file {
            Some((file, place)) => range(file, place, cursor),
            None => diagnostic.position().map(|at| Range::new(at, at)).unwrap_or_default(),
        },
        suggestion: diagnostic.suggestion.as_deref(),
        related: diagnostic.related.iter().map(|related| other(related, sources, words)).collect(),
        excerpt: file.map(|(file, place)| brief(file, place)),
    }
}

fn other<'a>(related: &Related, sources: &'a Sources, words: &Words) -> Other<'a> {
    let file = sources.file(related.place.file);
    Other {
        message: words.related_label(related),
        path: file.map(|file| file.path.as_str()),
        range: file.map(|file| range(file, related.place, &mut None)).unwrap_or_default(),
    }
}

/// A byte of a text with its line and column, from which later ones are counted: remarks come in the order of a text.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    file: &'a SourceFile,
    offset: usize,
    at: Position,
}

impl<'a> Cursor<'a> {
    fn new(file: &'a SourceFile) -> Self {
        Self { file, offset: 0, at: Position { line: 1, column: 1 } }
    }

    fn moved(mut self, to: usize) -> Self {
        let to = self.file.text.floor_char_boundary(to);
        for c in self.file.text.get(self.offset..to).unwrap_or_default().chars() {
            self.at.column += 1;
            if c == '\n' {
                self.at = Position { line: self.at.line + 1, column: 1 };
            }
        }
        self.offset = to.max(self.offset);
        self
    }
}

fn range<'a>(file: &'a SourceFile, place: Span, cursor: &mut Option<Cursor<'a>>) -> Range {
    let from = cursor.filter(|cursor| cursor.file.id == file.id && cursor.offset <= place.range().start);
    let start = from.unwrap_or_else(|| Cursor::new(file)).moved(place.range().start);
    *cursor = Some(start);
    Range::new(start.at, start.moved(place.range().end).at)
}

impl Range {
    fn new(start: Position, end: Position) -> Self {
        Self {
            line: Some(start.line),
            column: Some(start.column),
            end_line: Some(end.line),
            end_column: Some(end.column),
        }
    }
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

    #[test]
    fn a_file_that_is_no_text_has_its_place() {
        let remark = Diagnostic::new(Code::FileNotUtf8).in_path("content/b.md");
        let remark = remark.with("line", 3_usize).with("column", 5_usize);
        let text = render(&[remark], &Sources::default(), &Words::new(ToolLocale::English));
        let line: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&line["line"], &line["end_column"], &line["path"]), (&3.into(), &5.into(), &"content/b.md".into()));
    }

    /// Counted from the top each time, this would take minutes.
    #[test]
    fn many_remarks_on_one_long_line_are_quick() {
        let path = SitePath::new("content/a.md").unwrap();
        let text = "è*".repeat(200_000);
        let sources = Sources::from_texts([(path, text.as_str())]);
        let id = sources.files()[0].id;
        let remark =
            |number: usize| Diagnostic::new(Code::ProseAsterisks).at(Span::new(id, number * 3 + 2..number * 3 + 3));
        let remarks: Vec<Diagnostic> = (0..20_000).map(remark).collect();
        let text = render(&remarks, &sources, &Words::new(ToolLocale::English));
        let last: serde_json::Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        assert_eq!((&last["column"], &last["end_column"]), (&40_000.into(), &40_001.into()));
    }
}
