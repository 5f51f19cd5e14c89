//! What stands beside Markdown: blocks of HTML, comments that speak to us, what nearly is an alert, footnotes.

use std::ops::Range;

use pulldown_cmark::Event;

use super::body::{Body, Excerpt};
use super::comment::{self, Comment};
use super::html::{self, Part};
use super::markdown::{DEPTH, Reader, first_line};
use super::{Block, Inline, LeafKind, Pieces, Text};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

impl Reader<'_> {
    /// Reads what Markdown takes for HTML: comments speak to us, tags go, the words between them are Markdown again.
    pub(super) fn html(&mut self, depth: usize, leaf: &LeafKind, blocks: &mut Vec<Block<Text>>) {
        let mut written = Excerpt::default();
        // Space at the beginning of a line comes as text.
        while let Some((Event::Html(_) | Event::Text(_), range)) = self.events.peek() {
            written.push(&self.body, range.clone());
            self.events.next();
        }
        let body = written.as_body(&self.body);
        let mut words = Excerpt::default();
        for part in html::parts(body.text) {
            match part {
                Part::Words(range) => words.push_lines(&body, range),
                Part::Comment(range) => {
                    self.fragment(&std::mem::take(&mut words), (depth, leaf), blocks);
                    let place = body.span(range.start - 4..range.end + 3);
                    self.comment(body.text.get(range).unwrap_or_default(), place);
                }
                Part::Tag(range, between) => {
                    self.tag(&body, range);
                    words.push_own(if between { "\n\n" } else { "" });
                }
                Part::Program(range) | Part::Unclosed(range) => self.tag(&body, range),
            }
        }
        self.fragment(&words, (depth, leaf), blocks);
    }

    /// Names a tag that is dropped; of a pair, the first alone.
    fn tag(&mut self, body: &Body<'_>, range: Range<usize>) {
        let written = body.text.get(range.clone()).unwrap_or_default();
        if !written.starts_with("</") {
            let said = Diagnostic::new(Code::ProseHtml).at(body.span(range));
            let said = said.with("reason", if written == "<!--" { "comment" } else { "tag" });
            self.diagnostics.push(said.with("value", first_line(written)));
        }
    }

    /// Reads the words of an HTML block, in which no tag is left.
    fn fragment(&mut self, words: &Excerpt, (depth, leaf): (usize, &LeafKind), blocks: &mut Vec<Block<Text>>) {
        if words.is_blank() {
            return;
        }
        let body = words.as_body(&self.body);
        if depth >= DEPTH {
            let text = Inline::Text(body.text.split_whitespace().collect::<Vec<_>>().join(" "));
            let marks = std::mem::take(&mut self.marks).within(&self.outer);
            let (critical, translated, note) = (marks.critical, !marks.skip, marks.note);
            let (kind, span, pieces) = (leaf.clone(), body.span(0..body.text.len()), Pieces::default());
            let (inlines, links) = (vec![text], Vec::new());
            return blocks.push(Block::Paragraph(Text {
                kind,
                inlines,
                links,
                span,
                critical,
                translated,
                note,
                pieces,
            }));
        }
        let anchors = std::mem::take(&mut self.anchors);
        let mut inner = Reader::new(body, anchors, std::mem::take(&mut self.diagnostics));
        inner.marks = std::mem::take(&mut self.marks);
        inner.outer = self.outer.clone();
        let read = inner.blocks(depth + 1, leaf);
        (self.anchors, self.diagnostics, self.marks) = (inner.anchors, inner.diagnostics, inner.marks);
        blocks.extend(read);
    }

    /// Heeds a comment that speaks to us, and names one that nearly does.
    fn comment(&mut self, written: &str, place: Span) {
        if let Some(said) = comment::torn(written) {
            let length = 4 + first_line(written).trim_end().len();
            self.diagnostics.push(said.at(place.narrowed(0..length)));
        }
        match comment::read(written) {
            Comment::Critical => self.marks.critical = true,
            Comment::Skip => self.marks.skip = true,
            Comment::Note(note) => {
                let earlier = self.marks.note.take().map(|earlier| earlier + " ").unwrap_or_default();
                self.marks.note = Some(earlier + &note);
            }
            Comment::Near(meant) => {
                let said = Diagnostic::new(Code::ProseMark).at(place).with("reason", "near");
                return self.diagnostics.push(said.with("value", first_line(written.trim())).suggest(Some(meant)));
            }
            Comment::Private => return,
        }
        self.marks.place = self.marks.place.or(Some(place));
    }

    /// Names a paragraph that begins like the title of an alert and is none.
    pub(super) fn near_alert(&mut self, leaf: &LeafKind, range: &Range<usize>) {
        let written = self.body.text.get(range.clone()).unwrap_or_default();
        let Some((word, rest)) = written.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else { return };
        if word.is_empty() || !word.chars().all(char::is_alphabetic) || rest.starts_with(['(', '[', ':']) {
            return;
        }
        let meant = comment::alert(word);
        let known = meant.as_ref().is_some_and(|meant| meant.eq_ignore_ascii_case(word));
        let reason = match (known, *leaf == LeafKind::Quote) {
            (true, true) => "alert-line",
            (true, false) => "alert-quote",
            (false, _) => "alert-word",
        };
        let place = self.body.span(range.start..range.start + word.len() + 3);
        let said = Diagnostic::new(Code::ProseMark).at(place).with("reason", reason);
        let meant = meant.filter(|_| !known).map(|meant| format!("[!{meant}]"));
        self.diagnostics.push(said.with("value", format!("[!{word}]")).suggest(meant));
    }

    /// Reads a footnote as a paragraph where it was written, led by the number that the text has too.
    pub(super) fn footnote(&mut self, name: &str, range: Range<usize>, depth: usize, blocks: &mut Vec<Block<Text>>) {
        self.unsupported("footnote", range);
        let mut inner = self.blocks(depth + 1, &LeafKind::Paragraph);
        if let Some(Block::Paragraph(text)) = inner.first_mut() {
            text.inlines.insert(0, Inline::Text(format!("[{name}] ")));
            text.pieces = Pieces::default();
        }
        blocks.extend(inner);
    }
}
