//! Typed values that a page states: no language in them, no Markdown, checked where they are made.

/// What is wrong with a written value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactError {
    /// Bytes of the written value that are at fault, relative to its beginning.
    pub range: std::ops::Range<usize>,
    /// The fault; the room that knows the file turns it into a diagnostic.
    pub fault: Fault,
    /// What the writer probably meant, ready to be put in place of `range`.
    pub suggestion: Option<String>,
}
