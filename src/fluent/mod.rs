//! Reads a catalogue entry by entry, so that a fault costs its own message and never a neighbour.
//!
//! Only what certainly begins an entry or a comment of the tool parts two messages. A line between them that nobody
//! can read may be the rest of the text above it: that text is not used, for a half sentence must not look whole, and
//! stays as it stands. A text that was recorded as it stands was whole then, and is used. What follows a comment is
//! no part of the message above that comment.

mod characters;
mod comments;
mod entry;
mod legible;
mod pattern;
mod remark;
mod written;

use std::ops::Range;

use crate::diagnostic::Code;
use crate::language::is_invisible;

pub use characters::{character_fault, html_tag};
use comments::is_labelled;
pub use comments::{CommentLine, Comments, Mark, TO_REVIEW, mark, tick, words};
use entry::Head;
pub(crate) use pattern::{Unparsed, unread};
pub use remark::{remark, usable};
pub use written::{Fault, KEPT, LEFT_OVER, MISSING, Written, WrittenMessage, is_kept, is_missing, is_wordless};

/// The ids of pages that have no characters of their own.
pub const FIXED: [&str; 3] = ["title", "summary", "keywords"];

/// What is known before a catalogue is read.
#[derive(Clone, Copy)]
pub struct Reading<'r> {
    /// The tag that labels the source in comments.
    pub source: &'r str,
    /// Says whether an id is one of an entry: no other word before a `=` is.
    pub knows: &'r dyn Fn(&str) -> bool,
    /// Says whether a message is recorded with this very text.
    pub records: &'r dyn Fn(&str, &str) -> bool,
    /// Whether it is the catalogue of a page: its values are texts in the notation of pages, and a comment right below
    /// one may be its rest. Elsewhere people write comments between the messages as they like.
    pub of_page: bool,
}

impl<'r> Reading<'r> {
    /// Returns how the catalogue of a page is read.
    pub(crate) fn of_page(source: &'r str, records: &'r dyn Fn(&str, &str) -> bool) -> Self {
        Self { source, knows: &entry::is_page_id, records, of_page: true }
    }
}

/// Reads the catalogue of a page of which nothing more is known than how ids look.
#[must_use]
pub fn read<'a>(text: &'a str, source: &str) -> Written<'a> {
    read_knowing(text, Reading::of_page(source, &|_, _| false))
}

/// Reads a catalogue.
#[must_use]
pub fn read_knowing<'a>(text: &'a str, reading: Reading<'_>) -> Written<'a> {
    let mut reader = Reader {
        reading,
        lines: Lines { text, offset: 0 },
        written: Written::default(),
        comments: Comments::default(),
        open: None,
        before_conflict: None,
        above: Above::Blank,
    };
    while let Some((line, at)) = reader.lines.next() {
        reader.line(line, at);
    }
    let mut written = reader.written;
    written.trailing = reader.comments.lines;
    written.settle_conflicts();
    written
}

struct Reader<'r, 'a> {
    reading: Reading<'r>,
    lines: Lines<'a>,
    written: Written<'a>,
    /// Those that wait for their message.
    comments: Comments<'a>,
    /// The message that a line that nobody can read may belong to.
    open: Option<usize>,
    /// Within a conflict, the message that stood open when it began.
    before_conflict: Option<Option<usize>>,
    above: Above,
}

/// What stands right above a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Blank,
    Comment,
    Other,
}

impl<'a> Reader<'_, 'a> {
    fn line(&mut self, line: &'a str, at: usize) {
        if line.trim().is_empty() {
            self.comments.first = None;
            self.above = Above::Blank;
        } else if line.starts_with('#') {
            self.comment(line, at);
        } else if self.is_conflict_mark(line) {
            self.conflict(line, at);
        } else if let Some(head) = entry::head(line, self.reading.knows) {
            self.entry(head, line, at);
        } else {
            self.unreadable(line, at);
        }
    }

    fn comment(&mut self, line: &'a str, at: usize) {
        let parts = !self.reading.of_page || mark(line, self.reading.source).is_some() || is_labelled(line);
        if parts || self.above == Above::Blank {
            self.open = None;
        } else if let Some(message) = self.doubtful() {
            // Nobody can tell whether it speaks of the next message or is the rest of this one.
            spoil(message, Fault::syntax(at..at + line.len(), "below", line));
            return;
        }
        self.comments.add((line, at), self.reading.source);
        self.above = Above::Comment;
    }

    /// Returns the message that a line may be the rest of.
    fn doubtful(&mut self) -> Option<&mut WrittenMessage<'a>> {
        let message = self.written.messages.get_mut(self.open?)?;
        let is_whole = !message.comments.ticked(|_| true) && (self.reading.records)(&message.id, message.value);
        (!is_whole).then_some(message)
    }

    fn unreadable(&mut self, line: &'a str, at: usize) {
        if self.doubtful().is_none()
            && let Some(head) = entry::without_equals(line, self.reading.knows)
        {
            self.entry(head, line, at);
            return;
        }
        let range = at..at + line.len();
        let above = std::mem::replace(&mut self.above, Above::Other);
        let looks_like_entry = entry::looks_like_one(line);
        if above == Above::Comment && self.open.is_none() && !looks_like_entry {
            self.comments.wrap((line, at));
            self.above = Above::Comment;
            self.written.faults.push(Fault::syntax(range, "comment", line.trim()));
            return;
        }
        let reason = match line.split_once('=') {
            // A part of an entry, such as the spellings of a term, that lost the spaces before it.
            Some((name, _)) if name.trim_start().starts_with('.') && !self.reading.of_page => "margin",
            _ if looks_like_entry && self.reading.of_page => "id",
            _ if looks_like_entry => "name",
            _ => "line",
        };
        let fault = Fault::syntax(range, reason, line.trim());
        match self.doubtful() {
            Some(message) => spoil(message, fault),
            None => self.written.faults.push(fault),
        }
    }

    fn entry(&mut self, head: Head<'a>, line: &'a str, start: usize) {
        let end = self.lines.continuation(start + line.len(), self.reading.knows);
        let chunk = &self.lines.text[start..end];
        let raw = chunk.get(head.value..).unwrap_or_default();
        let value = raw.trim();
        let value_start = start + head.value + (raw.len() - raw.trim_start().len());
        let mut message = WrittenMessage {
            id_range: start..start + head.end,
            id: head.id,
            value,
            range: value_start..value_start + value.len(),
            inlines: Vec::new(),
            comments: std::mem::take(&mut self.comments),
            chunk: start..start + chunk.trim_end().len(),
            faults: Vec::new(),
            in_conflict: self.before_conflict.is_some(),
        };
        if let Some(slip) = head.slip {
            message.faults.push(Fault::syntax(start..start + line.len(), slip, line.trim()));
        } else {
            message.faults = swallowed(chunk, start);
            if self.reading.of_page {
                pattern::read(chunk, start, &mut message);
            }
        }
        self.open = Some(self.written.messages.len());
        self.written.messages.push(message);
        self.above = Above::Other;
    }

    /// Says whether a line is one of those that a merge leaves round two versions.
    fn is_conflict_mark(&self, line: &str) -> bool {
        if line.trim_end() == "=======" {
            // Alone it is a line that somebody drew.
            return self.written.in_conflict || self.conflict_ends();
        }
        line.starts_with("<<<<<<<") || line.starts_with("|||||||") || line.starts_with(">>>>>>>")
    }

    /// Says whether the mark that ends a conflict follows.
    fn conflict_ends(&self) -> bool {
        let rest = self.lines.rest();
        rest.starts_with(">>>>>>>") || rest.contains("\n>>>>>>>")
    }

    fn conflict(&mut self, line: &str, at: usize) {
        let before = match self.before_conflict {
            Some(before) => before,
            None => {
                self.written.faults.push(Fault::new(Code::MessageConflict, at..at + line.len(), line.trim()));
                self.open
            }
        };
        self.written.in_conflict = true;
        self.above = Above::Other;
        // Without its end a conflict costs what stands there twice, and not the rest of the file.
        let is_end = line.starts_with(">>>>>>>") || !self.conflict_ends();
        self.before_conflict = (!is_end).then_some(before);
        self.open = before.filter(|_| !is_end);
    }
}

/// Takes a message out of use for a line below it, which stays with it.
fn spoil(message: &mut WrittenMessage<'_>, fault: Fault) {
    message.chunk.end = fault.range.end;
    if !message.faults.iter().any(|known| known.code == fault.code) {
        message.faults.push(fault);
    }
}

struct Lines<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<(&'a str, usize)> {
        let rest = Some(self.rest()).filter(|rest| !rest.is_empty())?;
        let start = self.offset;
        let length = rest.find('\n').map_or(rest.len(), |at| at + 1);
        self.offset += length;
        Some((rest[..length].trim_end_matches('\n'), start))
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or_default()
    }

    /// Takes the indented lines that follow, blank ones between them included, and returns where they end.
    fn continuation(&mut self, mut end: usize, knows: &dyn Fn(&str) -> bool) -> usize {
        let mut ahead = Lines { text: self.text, offset: self.offset };
        while let Some((line, at)) = ahead.next() {
            let seen = line.trim_start_matches(is_invisible);
            let begins = line.starts_with(' ') || seen.starts_with(['}', '[', '*']);
            let goes_on = begins && entry::head(line, knows).is_none();
            if goes_on && !line.trim().is_empty() {
                end = at + line.len();
                self.offset = ahead.offset;
            } else if !line.trim().is_empty() {
                break;
            }
        }
        end
    }
}

/// Finds lines inside a value that were meant to stand by themselves.
fn swallowed(chunk: &str, start: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut offset = start;
    for (index, line) in chunk.split_inclusive('\n').enumerate() {
        let inner = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - inner.len();
        if index > 0 && indent > 0 {
            let is_message = entry::exact(inner).is_some_and(|(id, _)| id.contains('-') || FIXED.contains(&id));
            if is_message || inner.starts_with('#') {
                let words = inner.trim_end();
                let range: Range<usize> = offset + indent..offset + indent + words.len();
                faults.push(Fault::new(Code::MessageSwallowed, range, words));
            }
        }
        offset += line.len();
    }
    faults
}
