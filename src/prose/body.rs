//! The body of a content file: its text, and where it stands.

use std::ops::Range;

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
}

impl Body<'_> {
    /// Returns the place of a range of the body in its file.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }
}
