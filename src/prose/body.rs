//! The body of a content file: its text, and where it stands.

use std::ops::Range;

use super::pieces::Pieces;
use crate::source::{FileId, Span};

/// Where a body stands in its file.
#[derive(Debug, Clone, Copy)]
pub struct Body<'a> {
    /// The file.
    pub file: FileId,
    /// The text of the body alone.
    pub text: &'a str,
    /// Where the body begins in the file, in bytes.
    pub offset: usize,
    /// Where the pieces of the text stand in the body of the file; nothing where it is that body as it stands.
    pieces: Option<&'a Pieces>,
}

impl<'a> Body<'a> {
    /// Returns a body that begins at a byte of its file.
    #[must_use]
    pub fn new(file: FileId, text: &'a str, offset: usize) -> Self {
        Self { file, text, offset, pieces: None }
    }

    /// Returns the place of a range of the body in its file.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let range = self.pieces.and_then(|pieces| pieces.range(range.clone())).unwrap_or(range);
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    /// Returns the pieces that begin within a range, after its beginning, each with where it stands in the file.
    pub(super) fn pieces_within(&self, range: Range<usize>) -> impl Iterator<Item = (usize, usize)> + use<'a> {
        let offset = self.offset;
        let pieces = self.pieces.into_iter().flat_map(move |pieces| pieces.within(range.clone()));
        pieces.map(move |(here, there)| (here, there + offset))
    }

    /// Returns where a byte of the body stands in its file.
    pub(super) fn source(&self, at: usize) -> usize {
        self.pieces.and_then(|pieces| pieces.source(at)).unwrap_or(at) + self.offset
    }
}

/// A text made of parts of a body, which knows where they stand.
#[derive(Debug, Default)]
pub(super) struct Excerpt {
    text: String,
    pieces: Pieces,
}

impl Excerpt {
    /// Makes a text of a lead and of words that stand in a value of the front matter, between quotes and escapes.
    pub(super) fn aligned(lead: &str, words: &str, written: &str) -> Self {
        let mut excerpt = Self { text: format!("{lead}{words}"), pieces: Pieces::default() };
        excerpt.pieces.add(0, 0);
        let mut from = 0;
        for (at, c) in words.char_indices() {
            let Some(found) = written.get(from..).and_then(|rest| rest.find(c)) else { break };
            excerpt.pieces.add(lead.len() + at, from + found);
            from += found + c.len_utf8();
        }
        excerpt
    }

    /// Returns the text as a body whose pieces are counted from a place.
    pub(super) fn at(&self, place: Span) -> Body<'_> {
        Body { file: place.file, text: &self.text, offset: place.range().start, pieces: Some(&self.pieces) }
    }

    /// Adds a part of a body.
    pub(super) fn push(&mut self, body: &Body<'_>, range: Range<usize>) {
        let Some(part) = body.text.get(range.clone()).filter(|part| !part.is_empty()) else { return };
        self.pieces.add(self.text.len(), body.source(range.start) - body.offset);
        for (here, there) in body.pieces_within(range.clone()) {
            self.pieces.add(self.text.len() + here - range.start, there - body.offset);
        }
        self.text.push_str(part);
    }

    /// Adds a part of a body without the depth of its lines, which within tags says nothing.
    pub(super) fn push_lines(&mut self, body: &Body<'_>, range: Range<usize>) {
        let mut from = range.start;
        for line in body.text.get(range).unwrap_or_default().split_inclusive('\n') {
            let depth = line.len() - line.trim_start_matches([' ', '\t']).len();
            self.push(body, from + if depth > 3 { depth } else { 0 }..from + line.len());
            from += line.len();
        }
    }

    /// Adds letters that stand nowhere in the body.
    pub(super) fn push_own(&mut self, letters: &str) {
        self.text.push_str(letters);
    }

    /// Says whether nothing but space is in it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Returns the text as a body of the same file.
    pub(super) fn as_body(&self, of: &Body<'_>) -> Body<'_> {
        Body { file: of.file, text: &self.text, offset: of.offset, pieces: Some(&self.pieces) }
    }
}
