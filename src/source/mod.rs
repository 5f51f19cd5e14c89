//! What was read from a site's folder: texts with path and hash, other files by path and hash.

pub mod path;
pub mod hash;
pub mod span;
pub mod edit;
pub mod fault;
pub mod read;
pub mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use edit::{Edit, Edits};
pub use fault::{ReadFault, ReadFaultKind};
pub use hash::ContentHash;
pub use path::{OutputPath, SitePath};
pub use span::{FileId, Position, Span};

/// A text file as it was read: without byte order mark, with line feeds only.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The file's number in [`Sources`].
    pub id: FileId,
    /// Its path below the site's folder.
    pub path: SitePath,
    /// Its text.
    pub text: Arc<str>,
    /// The hash of its bytes on the disk, marks and line ends included.
    pub hash: ContentHash,
}

/// A file that is not text for us (a picture, a form): known by hash, opened on demand.
#[derive(Debug, Clone)]
pub struct Blob {
    /// Its path below the site's folder.
    pub path: SitePath,
    /// The hash of its bytes.
    pub hash: ContentHash,
    /// Its length in bytes.
    pub length: u64,
    /// Where `read::blob_bytes` finds the bytes.
    pub(crate) origin: Arc<std::path::Path>,
}

/// Everything that was read, in the order of the paths.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    blobs: Vec<Blob>,
    faults: Vec<ReadFault>,
    by_path: BTreeMap<SitePath, FileId>,
}

impl Sources {
    /// Returns sources made of texts by path, as tests and `init` have them in memory.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (SitePath, &'a str)>) -> Self {
        let mut sources = Self::default();
        for (path, text) in texts {
            sources.add_text(path, text, ContentHash::of(text.as_bytes()));
        }
        sources
    }

    /// Adds a text and returns its number.
    pub(crate) fn add_text(&mut self, path: SitePath, text: &str, hash: ContentHash) -> FileId {
        self.add_shared(path, Arc::from(text), hash)
    }

    /// Adds a text that is shared already and returns its number.
    pub(crate) fn add_shared(&mut self, path: SitePath, text: Arc<str>, hash: ContentHash) -> FileId {
        let id = FileId::new(self.files.len());
        self.by_path.insert(path.clone(), id);
        self.files.push(SourceFile { id, path, text, hash });
        id
    }

    pub(crate) fn add_blob(&mut self, blob: Blob) {
        self.blobs.push(blob);
    }

    pub(crate) fn add_fault(&mut self, fault: ReadFault) {
        self.faults.push(fault);
    }

    /// Returns the texts, in the order of their paths.
    #[must_use]
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Returns the other files, in the order of their paths.
    #[must_use]
    pub fn blobs(&self) -> &[Blob] {
        &self.blobs
    }

    /// Returns what could not be read.
    #[must_use]
    pub fn faults(&self) -> &[ReadFault] {
        &self.faults
    }

    /// Returns the text with this number, if there is one.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.index())
    }

    /// Returns the text at a path.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&SourceFile> {
        self.by_path.get(path).and_then(|id| self.file(*id))
    }

    /// Returns the texts below a folder, in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.files.iter().filter(move |file| file.path.is_below(folder))
    }

    /// Returns the other files below a folder, in the order of their paths.
    #[must_use]
    pub fn blobs_below(&self, folder: &str) -> &[Blob] {
        let from = self.blobs.partition_point(|blob| blob.path.as_str() < folder);
        let rest = self.blobs.get(from..).unwrap_or_default();
        let first = rest.iter().position(|blob| blob.path.is_below(folder)).unwrap_or(rest.len());
        let rest = rest.get(first..).unwrap_or_default();
        let count = rest.iter().take_while(|blob| blob.path.is_below(folder)).count();
        rest.get(..count).unwrap_or_default()
    }

    /// Returns the other file at a path.
    #[must_use]
    pub fn blob(&self, path: &str) -> Option<&Blob> {
        self.blobs.binary_search_by(|blob| blob.path.as_str().cmp(path)).ok().and_then(|index| self.blobs.get(index))
    }
}
