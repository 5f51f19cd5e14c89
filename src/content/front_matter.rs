//! Splits a content file into its head and its body, and reads the head as TOML.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::DeTable;

use super::{slip, torn};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, SourceFile, Span};

/// A content file, split.
pub(super) struct Split<'a> {
    /// The TOML between the `+++` lines.
    pub(super) head: &'a str,
    /// Where it begins, in bytes.
    pub(super) head_offset: usize,
    /// What follows.
    pub(super) body: &'a str,
    /// Where that begins, in bytes.
    pub(super) body_offset: usize,
}

/// Splits a file at its `+++` lines.
///
/// # Errors
/// Says why it has no front matter: `open` where it never closes, `late` where something stands before it, `yaml`
/// where it is written as other tools have it, `none`.
pub(super) fn split(text: &str) -> Result<Split<'_>, &'static str> {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.trim_end() != "+++" {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty());
        return Err(match line {
            Some("---") => "yaml",
            _ if text.lines().any(|line| line.trim() == "+++") => "late",
            _ => "none",
        });
    }
    let mut offset = first.len();
    for line in text[offset..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            let body_offset = offset + line.len();
            return Ok(Split {
                head: &text[first.len()..offset],
                head_offset: first.len(),
                body: &text[body_offset..],
                body_offset,
            });
        }
        offset += line.len();
    }
    Err("open")
}

/// A head, of which what is torn is taken out.
pub(super) struct Head<'a> {
    written: &'a str,
    whole: Cow<'a, str>,
    torn: Vec<Range<usize>>,
}

impl<'a> Head<'a> {
    pub(super) fn of(written: &'a str) -> Self {
        let torn = torn::statements(written);
        let whole = if torn.is_empty() { Cow::Borrowed(written) } else { torn::without(written, &torn).into() };
        Self { written, whole, torn }
    }

    /// Reads TOML; what can be read is returned, every fault is named. The head begins at `offset`, in bytes.
    pub(super) fn parse(&self, file: FileId, offset: usize) -> (DeTable<'_>, Vec<Diagnostic>) {
        let (table, errors) = DeTable::parse_recoverable(&self.whole);
        let mut faults = remarks(self.written, errors, file, offset);
        for place in &self.torn {
            // What is wrong with it is said once, where it begins to be wrong.
            let before = torn::without(self.written, std::slice::from_ref(&(0..place.start)));
            let (_, mut errors) = DeTable::parse_recoverable(before.get(..place.end).unwrap_or_default());
            // An open text is why its list stands open.
            errors.sort_by_key(|error| error.message().starts_with("unclosed"));
            faults.extend(remarks(self.written, errors, file, offset).into_iter().next());
        }
        (table.into_inner(), faults)
    }
}

/// Says what the parser found, a line once: one slip makes it stumble several times.
fn remarks(text: &str, errors: Vec<toml::de::Error>, file: FileId, offset: usize) -> Vec<Diagnostic> {
    let line = |range: &Range<usize>| text.get(..range.start).map_or(0, |before| before.matches('\n').count());
    let mut lines = std::collections::BTreeSet::new();
    errors
        .into_iter()
        .filter(|error| lines.insert(line(&error.span().unwrap_or(0..0))))
        .map(|error| {
            let range = error.span().unwrap_or(0..0);
            let range = slip::whole(error.message(), text, range.start..range.end.max(range.start));
            let place = Span::new(file, range.start + offset..range.end + offset);
            slip::remark(error.message(), text, range).at(place)
        })
        .collect()
}

/// Takes out what only echoes that TOML could not be read: a value there is not also wrong, nor a field missing.
pub(super) fn without_echoes(found: Vec<Diagnostic>, faults: &[Diagnostic]) -> Vec<Diagnostic> {
    let starts = |said: &Diagnostic| said.place.map(|place| place.range().start);
    let is_echo = |said: &Diagnostic| {
        let is_missing = said.code == Code::FieldMissing && !faults.is_empty();
        let at = |fault: &Diagnostic| starts(fault).zip(said.place.map(Span::range));
        // A text that does not close ends where the parser stumbles.
        is_missing || faults.iter().filter_map(at).any(|(at, place)| place.start <= at && at <= place.end + 1)
    };
    found.into_iter().filter(|said| !is_echo(said)).collect()
}

/// Names the first mark of a merge that left two versions of some lines: what stands between the marks is not one text.
pub(super) fn conflict(file: &SourceFile) -> Option<Diagnostic> {
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        if is_conflict_mark(line.trim_end()) {
            let place = Span::new(file.id, offset..offset + line.trim_end().len());
            return Some(Diagnostic::new(Code::FileConflict).at(place));
        }
        offset += line.len();
    }
    None
}

/// Says whether a line opens or closes what a merge left; a row of `=` alone may stand below a heading.
fn is_conflict_mark(line: &str) -> bool {
    let rest = line.strip_prefix("<<<<<<<").or_else(|| line.strip_prefix(">>>>>>>"));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Returns the first line of a file, to point at when something is missing from it.
pub(super) fn first_line(file: &SourceFile) -> Span {
    let end = file.text.find('\n').unwrap_or(file.text.len());
    Span::new(file.id, 0..end)
}
