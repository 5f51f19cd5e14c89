//! Remarks for the runners of forges that read GitHub's workflow commands: each stands beside its line in a review.
//!
//! `::error file=content/a.md,line=3,col=5,endLine=3,endColumn=9,title=link-unknown::no page is called …`

use std::fmt::Write as _;

use super::order;
use super::words::Words;
use super::{Diagnostic, Severity};
use crate::source::{Sources, span};

/// Returns remarks as commands, one a line; `folder` is the way from the root of the repository to the site.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, folder: &str) -> String {
    let folder = folder.trim_start_matches("./").trim_matches('/');
    let mut lines = String::new();
    for said in diagnostics {
        let level = match said.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let _ = write!(lines, "::{level} ");
        if let Some(path) = order::path(said, sources) {
            let path = if matches!(folder, "" | ".") { path.to_owned() } else { format!("{folder}/{path}") };
            let _ = write!(lines, "file={},", property(&path));
        }
        if let Some((line, column, end_line, end_column)) = range(said, sources) {
            let _ = write!(lines, "line={line},endLine={end_line},");
            // Columns are read only where both ends are on one line.
            if line == end_line {
                let _ = write!(lines, "col={column},endColumn={end_column},");
            }
        }
        let help = words.help(said).map(|help| format!("\n{help}")).unwrap_or_default();
        let message = format!("{}{help}", words.headline(said));
        let _ = writeln!(lines, "title={}::{}", property(said.code.as_str()), escaped(&message));
    }
    lines
}

/// Returns where a remark begins and ends: line and column, twice, from 1.
fn range(said: &Diagnostic, sources: &Sources) -> Option<(usize, usize, usize, usize)> {
    let Some(place) = said.place else {
        let at = said.position()?;
        return Some((at.line, at.column, at.line, at.column));
    };
    let text = &sources.file(place.file)?.text;
    let (start, end) = (span::position(text, place.range().start), span::position(text, place.range().end));
    Some((start.line, start.column, end.line, end.column))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::diagnostic::words::{ToolLocale, Words};
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{SitePath, Sources, Span};

    #[test]
    fn every_remark_is_one_command() {
        let sources = Sources::from_texts([(SitePath::new("content/a,b.md").unwrap(), "è\n[x](salute)\n")]);
        let id = sources.files()[0].id;
        let remarks = [
            Diagnostic::new(Code::LinkUnknown).at(Span::new(id, 7..13)).with("target", "100%\n::error::x"),
            Diagnostic::new(Code::SiteMissing),
        ];
        let text = render(&remarks, &sources, &Words::new(ToolLocale::English), "./guide/");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2, "{text}");
        let head = "::error file=guide/content/a%2Cb.md,line=2,endLine=2,col=5,endColumn=11,title=link-unknown::";
        assert!(lines[0].starts_with(head), "{text}");
        assert!(!lines[0].contains("\r") && lines[0].contains("100%25"), "{text}");
        assert!(lines[1].starts_with("::error title=site-missing::"), "{text}");
    }
}
