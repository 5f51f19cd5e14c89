//! Changes to the sources that a workshop room proposes and one door applies.

use super::{ContentHash, SitePath};

/// What shall become of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub path: SitePath,
    /// The hash of the file that the edit was made from; `None` when it shall be new.
    pub expected: Option<ContentHash>,
    /// The new text.
    pub text: String,
}

/// Edits in the order of their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// The files to write.
    pub files: Vec<Edit>,
}

impl Edits {
    /// Says whether nothing is to be written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
