//! Changes to the sources that a workshop room proposes and one door applies.

use std::collections::BTreeSet;

use super::{ContentHash, SitePath, Sources};

/// What shall become of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub path: SitePath,
    /// The hash of the file that the edit was made from; `None` when it shall be new.
    pub expected: Option<ContentHash>,
    /// The new text; `None` when the file shall go.
    pub text: Option<String>,
}

impl Edit {
    /// Returns one that writes a file; `expected` is nothing where it shall be new.
    #[must_use]
    pub fn write(path: SitePath, expected: Option<ContentHash>, text: String) -> Self {
        Self { path, expected, text: Some(text) }
    }

    /// Returns one that takes a file away.
    #[must_use]
    pub fn remove(path: SitePath, expected: ContentHash) -> Self {
        Self { path, expected: Some(expected), text: None }
    }
}

/// Edits in the order of their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    /// The files to write or to take away.
    pub files: Vec<Edit>,
}

impl Edits {
    /// Returns these edits together with those that their sources had already, all made from the sources before that: what
    /// both write is written as it is now.
    #[must_use]
    pub fn upon(mut self, earlier: &[Edit], before: &Sources) -> Self {
        let known: BTreeSet<SitePath> = self.files.iter().map(|edit| edit.path.clone()).collect();
        self.files.extend(earlier.iter().filter(|edit| !known.contains(&edit.path)).cloned());
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        for edit in &mut self.files {
            edit.expected = before.at(edit.path.as_str()).map(|file| file.hash);
        }
        self
    }

    /// Says whether nothing is to be done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
