//! Reads a catalogue chunk by chunk, so that one damaged message costs one block and never its neighbours.
//!
//! A chunk begins at a line whose first character stands at column 0. Fluent's own recovery keeps a message that a
//! bad line cut short, and swallows an indented message without a word; here either costs the message and is named.

use crate::diagnostic::Code;

use super::pattern;
pub use super::written::{Comments, Fault, KEPT, MISSING, Written, WrittenMessage, is_kept, is_missing};

/// Reads a catalogue; `source` is the tag that labels the source in comments.
#[must_use]
pub fn read<'a>(text: &'a str, source: &str) -> Written<'a> {
    let mut written = Written::default();
    let mut comments = Comments::default();
    let mut lines = Lines { text, offset: 0 };
    let mut after_blank = true;
    // Whether a line that nobody can read can still belong to the last message.
    let mut attached = false;
    while let Some((line, at)) = lines.next() {
        if line.trim().is_empty() {
            // What a person wrote stays, wherever it stands; our own marks speak of the line below them alone.
            comments = Comments { own: comments.own, ..Comments::default() };
            after_blank = true;
        } else if let Some(comment) = line.strip_prefix('#').filter(|comment| is_comment(comment, source)) {
            note(comment, source, &mut comments);
            after_blank = false;
        } else if line.starts_with([' ', '\t', '#']) {
            let attached = attached && !(line.starts_with('#') && after_blank);
            junk(&mut written, line, at, attached);
            if let Some(message) = written.messages.last_mut().filter(|_| attached) {
                message.comments.own.append(&mut comments.own);
                comments = Comments::default();
            }
        } else {
            let start = at;
            let end = lines.continuation(at + line.len());
            let chunk = &text[start..end];
            let comments = std::mem::take(&mut comments);
            attached = entry(&mut written, chunk, start, comments, attached && !after_blank);
            after_blank = false;
        }
    }
    written.trailing = comments.own;
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
    if let Some(tick) = tick(comment) {
        comments.tick = Some(tick);
    } else if let Some(before) = labelled(comment, source, " before:") {
        comments.before = Some(before);
    } else if let Some(text) = labelled(comment, source, ":") {
        comments.source = Some(text);
    } else if !comment.starts_with(['#', '!']) && !MARKS.iter().any(|mark| comment.starts_with(mark)) {
        comments.own.push(comment);
    }
}

/// Reads `[ ]` and `[x]`, as keyboards of several scripts write them; other words in brackets are a person's own.
fn tick(comment: &str) -> Option<bool> {
    let comment = comment.trim_start_matches(is_invisible);
    let (mark, _) = comment.strip_prefix(['[', '【'])?.split_once([']', '】'])?;
    match mark.trim_matches(|c: char| c.is_whitespace() || is_invisible(c)) {
        "" => Some(false),
        "x" | "X" | "×" | "х" | "Х" | "ｘ" | "✓" | "✔" | "√" | "v" | "V" | "*" => Some(true),
        _ => None,
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Says whether a line that begins with `#` is a comment; without a space it is one where it bears a mark of ours.
fn is_comment(after: &str, source: &str) -> bool {
    let words = after.trim_start_matches('#');
    words.is_empty()
        || words.starts_with(' ')
        || words.starts_with(['[', '!'])
        || MARKS.iter().any(|mark| words.starts_with(mark))
        || labelled(words, source, ":").is_some()
        || labelled(words, source, " before:").is_some()
}

/// What the tool's own comments begin with, beside the tick and the source's label.
const MARKS: &[&str] = &["note:", "term:", "change:"];

fn labelled<'a>(comment: &'a str, source: &str, label: &str) -> Option<&'a str> {
    comment.strip_prefix(source)?.strip_prefix(label).map(str::trim)
}

/// A line that is neither message nor comment: it spoils the message before it, if it can belong to that.
fn junk(written: &mut Written<'_>, line: &str, at: usize, attached: bool) {
    let reason = if line.contains(['=', '＝']) { "id" } else { "line" };
    let fault = Fault::syntax(at..at + line.len(), reason, line.trim());
    let Some(message) = written.messages.last_mut().filter(|_| attached) else {
        written.faults.push(fault);
        return;
    };
    message.extra.push(fault.range.clone());
    if !message.faults.iter().any(|known| known.code == fault.code) {
        message.faults.push(fault);
    }
}

/// Reads a chunk and returns whether what follows it can belong to a message.
fn entry<'a>(
    written: &mut Written<'a>,
    chunk: &'a str,
    start: usize,
    comments: Comments<'a>,
    attached: bool,
) -> bool {
    let Some((id, value_at)) = head(chunk) else {
        let first = chunk.lines().next().unwrap_or_default();
        let attached = attached && !first.contains(['=', '＝']);
        junk(written, chunk.trim_end(), start, attached);
        return attached;
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
        chunk: start..start + chunk.trim_end().len(),
        extra: Vec::new(),
        faults: swallowed(chunk, start),
    };
    pattern::read(chunk, start, &mut message);
    written.messages.push(message);
    true
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
