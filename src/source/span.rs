//! Places in a text: a span of bytes, and the line and column that people read.

use std::ops::Range;

/// The number of a text in [`Sources`](super::Sources).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// Returns the number for a place in the list of files.
    #[must_use]
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// Returns the place in the list of files.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in one text; line and column are computed when it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub file: FileId,
    /// Where the range begins, in bytes.
    pub start: u32,
    /// Where the range ends, in bytes; never before `start`.
    pub end: u32,
}

impl Span {
    /// Returns the span of a range of bytes in a file.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let start = u32::try_from(range.start).unwrap_or(u32::MAX);
        let end = u32::try_from(range.end).unwrap_or(u32::MAX).max(start);
        Self { file, start, end }
    }

    /// Returns the part of this span that an inner range names, cut at this span's end.
    #[must_use]
    pub fn narrowed(self, inner: Range<usize>) -> Self {
        let base = self.start as usize;
        let end = self.end as usize;
        Self::new(self.file, (base + inner.start).min(end)..(base + inner.end).min(end))
    }

    /// Returns the bytes as a range.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A line and a column, both from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Returns the line and column of a byte in a text.
#[must_use]
pub fn position(text: &str, offset: usize) -> Position {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |index| index + 1);
    Position {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn columns_count_characters() {
        let text = "perché\nè qui";
        assert_eq!((position(text, 0).line, position(text, 0).column), (1, 1));
        let place = position(text, text.find("qui").unwrap_or(0));
        assert_eq!((place.line, place.column), (2, 3));
        assert_eq!(position(text, 999).line, 2);
    }
}
