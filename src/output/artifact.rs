//! What will be published: bytes with a path, handed over as soon as they are made.

use crate::source::{ContentHash, OutputPath};

/// A file of the published site.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Its path below the published root.
    pub path: OutputPath,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The hash of its bytes.
    pub hash: ContentHash,
}

impl Artifact {
    /// Makes an artifact and hashes it.
    #[must_use]
    pub fn new(path: OutputPath, bytes: Vec<u8>) -> Self {
        let hash = ContentHash::of(&bytes);
        Self { path, bytes, hash }
    }
}
