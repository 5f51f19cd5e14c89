//! Reads a catalogue chunk by chunk, so that one damaged message costs one block and never its neighbours.
//!
//! A chunk begins at a line whose first character stands at column 0. Fluent's own recovery keeps a message that a
//! bad line cut short, and swallows an indented message without a word; here either costs the message and is named.

use crate::diagnostic::Code;

use super::pattern;
pub use super::written::{Comments, Fault, KEPT, MISSING, Written, WrittenMessage};

/// Reads a catalogue; `source` is the tag that labels the source in comments.
#[must_use]
pub fn read<'a>(text: &'a str, source: &str) -> Written<'a> {
    let mut written = Written::default();
    let mut comments = Comments::default();
    let mut lines = Lines { text, offset: 0 };
    let mut after_blank = true;
    while let Some((line, at)) = lines.next() {
        if line.trim().is_empty() {
            comments = Comments::default();
            after_blank = true;
        } else if let Some(comment) = line.strip_prefix('#') {
            note(comment, source, &mut comments);
            after_blank = false;
        } else if line.starts_with([' ', '\t']) {
            orphan(&mut written, line, at);
        } else {
            let start = at;
            let end = lines.continuation(at + line.len());
            let chunk = &text[start..end];
            entry(&mut written, chunk, start, std::mem::take(&mut comments), after_blank);
            after_blank = false;
        }
    }
    written
}

struct Lines<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<(&'a str, usize)> {
        let rest = self.text.get(self.offset..).filter(|rest| !rest.is_empty())?;
        let start = self.offset;
        let length = rest.find('\n').map_or(rest.len(), |at| at + 1);
        self.offset += length;
        Some((rest[..length].trim_end_matches('\n'), start))
    }

    /// Takes the indented lines that follow, blank ones between them included, and returns where they end.
    fn continuation(&mut self, mut end: usize) -> usize {
        let mut ahead = Lines { text: self.text, offset: self.offset };
        while let Some((line, at)) = ahead.next() {
            if line.starts_with(' ') || (line.starts_with(['}', '[', '*']) && !line.trim().is_empty()) {
                end = at + line.len();
                self.offset = ahead.offset;
            } else if !line.trim().is_empty() {
                break;
            }
        }
        end
    }
}

fn note<'a>(comment: &'a str, source: &str, comments: &mut Comments<'a>) {
    let comment = comment.trim();
    if comments.first.is_none() {
        comments.first = Some(comment);
    }
    if let Some(mark) = comment.strip_prefix('[') {
        comments.tick = match mark.trim_start().chars().next() {
            Some(']') => Some(false),
            Some('x' | 'X' | '×' | 'х' | 'Х') => Some(true),
            _ => comments.tick,
        };
    } else if let Some(before) = labelled(comment, source, " before:") {
        comments.before = Some(before);
    } else if let Some(text) = labelled(comment, source, ":") {
        comments.source = Some(text);
    } else if !comment.starts_with(['#', '!']) && !MARKS.iter().any(|mark| comment.starts_with(mark)) {
        comments.own.push(comment);
    }
}

/// What the tool's own comments begin with, beside the tick and the source's label.
const MARKS: &[&str] = &["note:", "term:", "change:"];

fn labelled<'a>(comment: &'a str, source: &str, label: &str) -> Option<&'a str> {
    comment.strip_prefix(source)?.strip_prefix(label).map(str::trim)
}

/// An indented line that follows no message: a comment or an empty line cut it off from one.
fn orphan(written: &mut Written<'_>, line: &str, at: usize) {
    let fault = Fault::syntax(at..at + line.len(), "line", line.trim());
    match written.messages.last_mut() {
        Some(message) => message.faults.push(fault),
        None => written.faults.push(fault),
    }
}

fn entry<'a>(written: &mut Written<'a>, chunk: &'a str, start: usize, comments: Comments<'a>, after_blank: bool) {
    let Some((id, value_at)) = head(chunk) else {
        let first = chunk.lines().next().unwrap_or_default();
        let looks_like_entry = first.contains(['=', '＝']);
        let reason = if looks_like_entry { "id" } else { "line" };
        let fault = Fault::syntax(start..start + first.len(), reason, first.trim());
        match written.messages.last_mut().filter(|_| !looks_like_entry && !after_blank) {
            Some(message) => message.faults.push(fault),
            None => written.faults.push(fault),
        }
        return;
    };
    let raw = chunk.get(value_at..).unwrap_or_default();
    let value = raw.trim();
    let value_start = start + value_at + (raw.len() - raw.trim_start().len());
    let mut message = WrittenMessage {
        id,
        id_range: start..start + id.len(),
        value,
        range: value_start..value_start + value.len(),
        inlines: Vec::new(),
        comments,
        faults: swallowed(chunk, start),
    };
    pattern::read(chunk, start, &mut message);
    written.messages.push(message);
}

/// Splits `id =` off a chunk; returns the id and where the value begins.
pub(super) fn head(chunk: &str) -> Option<(&str, usize)> {
    let bytes = chunk.as_bytes();
    let from = usize::from(bytes.first() == Some(&b'-'));
    if !bytes.get(from)?.is_ascii_alphabetic() {
        return None;
    }
    let end = bytes.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))?;
    let rest = &chunk[end..];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    rest.as_bytes().get(spaces).filter(|byte| **byte == b'=').map(|_| (&chunk[..end], end + spaces + 1))
}

/// Finds lines inside a value that were meant to stand by themselves.
fn swallowed(chunk: &str, start: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut offset = start;
    for (index, line) in chunk.split_inclusive('\n').enumerate() {
        let inner = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - inner.len();
        if index > 0 && indent > 0 {
            let is_message = head(inner).is_some_and(|(id, _)| id.contains('-') || is_fixed(id));
            if is_message || inner.starts_with('#') {
                let words = inner.trim_end();
                let range = offset + indent..offset + indent + words.len();
                faults.push(Fault::new(Code::MessageSwallowed, range, words));
            }
        }
        offset += line.len();
    }
    faults
}

/// Says whether an id is one of the three that have no characters of their own.
pub(super) fn is_fixed(id: &str) -> bool {
    matches!(id, "title" | "summary" | "keywords")
}
