//! What was read from a site's folder: texts with path and hash, other files by path and hash.

pub mod path;
pub mod hash;
pub mod span;
pub mod edit;
pub mod fault;
mod pixels;
pub mod read;
pub mod again;
pub mod write;

use std::collections::{BTreeMap, HashMap};
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

impl SourceFile {
    /// Returns the hash of the text with its path and number: of all that a stage can see of the file.
    #[must_use]
    pub fn identity(&self) -> ContentHash {
        let number = self.id.index().to_le_bytes();
        ContentHash::of_parts([self.path.as_str().as_bytes(), &number, self.hash.as_bytes()])
    }
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
    /// Width and height in pixels, of a picture whose head says so.
    pub pixels: Option<(u32, u32)>,
    /// Where `read::blob_bytes` finds the bytes.
    pub(crate) origin: Arc<std::path::Path>,
}

impl Blob {
    /// Says whether a file bears the name of a picture and is none, or only a part of one.
    #[must_use]
    pub fn is_broken_picture(&self) -> bool {
        self.pixels.is_none() && pixels::is_picture(self.path.as_str())
    }
}

/// Everything that was read, in the order of the paths.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    blobs: Vec<Blob>,
    faults: Vec<ReadFault>,
    by_path: HashMap<SitePath, usize>,
    numbers: Numbers,
}

/// The numbers of texts. A path keeps its number when a folder is read again: what was made from its text before stays
/// true, wherever the text stands among the others now.
#[derive(Debug, Clone, Default)]
struct Numbers {
    by_path: BTreeMap<SitePath, FileId>,
    /// For each number the place of its text in `Sources::files`; none where the text is gone.
    places: Vec<Option<usize>>,
}

impl Numbers {
    /// Returns the number of a path whose text comes to stand at a place.
    fn of(&mut self, path: &SitePath, place: usize) -> FileId {
        let next = FileId::new(self.places.len());
        let id = *self.by_path.entry(path.clone()).or_insert(next);
        if id == next {
            self.places.push(Some(place));
        } else if let Some(slot) = self.places.get_mut(id.index()) {
            *slot = Some(place);
        }
        id
    }

    /// Returns the numbers with no text at any of them.
    fn without_texts(&self) -> Self {
        Self { by_path: self.by_path.clone(), places: vec![None; self.places.len()] }
    }
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

    /// Returns the same sources with some texts in the place of theirs, or beside them, in the order of the paths.
    #[must_use]
    pub fn with_texts(&self, texts: impl IntoIterator<Item = (SitePath, String)>) -> Self {
        self.changed(texts.into_iter().map(|(path, text)| (path, Some(Arc::from(text)))))
    }

    /// Returns the same sources as they are once some edits are applied.
    #[must_use]
    pub fn with_edits(&self, edits: &[Edit]) -> Self {
        self.changed(edits.iter().map(|edit| (edit.path.clone(), edit.text.as_deref().map(Arc::from))))
    }

    fn changed(&self, texts: impl Iterator<Item = (SitePath, Option<Arc<str>>)>) -> Self {
        let shared = self.files.iter().map(|file| (file.path.clone(), (file.text.clone(), file.hash)));
        let mut files: BTreeMap<SitePath, (Arc<str>, ContentHash)> = shared.collect();
        for (path, text) in texts {
            match text {
                Some(text) => {
                    let hash = ContentHash::of(text.as_bytes());
                    files.insert(path, (text, hash));
                }
                None => {
                    files.remove(&path);
                }
            }
        }
        let mut sources = Self { blobs: self.blobs.clone(), faults: self.faults.clone(), ..Self::default() };
        for (path, (text, hash)) in files {
            sources.add_shared(path, text, hash);
        }
        sources
    }

    /// Adds a text and returns its number.
    pub(crate) fn add_text(&mut self, path: SitePath, text: &str, hash: ContentHash) -> FileId {
        self.add_shared(path, Arc::from(text), hash)
    }

    /// Adds a text that is shared already and returns its number.
    pub(crate) fn add_shared(&mut self, path: SitePath, text: Arc<str>, hash: ContentHash) -> FileId {
        let place = self.files.len();
        let id = self.numbers.of(&path, place);
        self.by_path.insert(path.clone(), place);
        self.files.push(SourceFile { id, path, text, hash });
        id
    }

    /// Returns sources with no file, in which every path will have the number that it has here.
    pub(crate) fn emptied(&self) -> Self {
        Self { numbers: self.numbers.without_texts(), ..Self::default() }
    }

    /// Lets the texts go that a test accepts: they are empty from now on.
    pub(crate) fn let_go(&mut self, accept: impl Fn(&SourceFile) -> bool) {
        let nothing: Arc<str> = Arc::from("");
        self.files.iter_mut().filter(|file| accept(file)).for_each(|file| file.text = nothing.clone());
    }

    /// Puts another text in the place of one, and says whether there was one.
    pub(crate) fn replace_text(&mut self, path: &str, text: Arc<str>, hash: ContentHash) -> bool {
        let file = self.by_path.get(path).and_then(|place| self.files.get_mut(*place));
        file.map(|file| (file.text, file.hash) = (text, hash)).is_some()
    }

    /// Puts other bytes in the place of a file that is no text, and says whether there was one.
    pub(crate) fn replace_blob(&mut self, blob: Blob) -> bool {
        let place = self.blobs.binary_search_by(|other| other.path.cmp(&blob.path)).ok();
        let slot = place.and_then(|place| self.blobs.get_mut(place));
        slot.map(|slot| *slot = blob).is_some()
    }

    /// Takes out what stands at paths that a test accepts, and puts other files in; every path keeps its number.
    pub(crate) fn exchange(&mut self, gone: impl Fn(&str) -> bool, mut others: Self) {
        let leaves = |path: &SitePath| gone(path.as_str());
        for file in self.files.extract_if(.., |file| leaves(&file.path)) {
            self.by_path.remove(&file.path);
            self.numbers.places.get_mut(file.id.index()).into_iter().for_each(|place| *place = None);
        }
        self.blobs.retain(|blob| !leaves(&blob.path));
        self.faults.retain(|fault| !gone(&fault.path));
        for file in others.files {
            let id = self.numbers.of(&file.path, self.files.len());
            self.files.push(SourceFile { id, ..file });
        }
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        for (place, file) in self.files.iter().enumerate() {
            if let Some(slot) = self.numbers.places.get_mut(file.id.index()) {
                *slot = Some(place);
            }
            match self.by_path.get_mut(&file.path) {
                Some(slot) => *slot = place,
                None => drop(self.by_path.insert(file.path.clone(), place)),
            }
        }
        self.blobs.append(&mut others.blobs);
        self.blobs.sort_by(|a, b| a.path.cmp(&b.path));
        self.faults.append(&mut others.faults);
        self.faults.sort_by(|a, b| a.path.cmp(&b.path));
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
        self.numbers.places.get(id.index()).copied().flatten().and_then(|place| self.files.get(place))
    }

    /// Returns the text at a path.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&SourceFile> {
        self.by_path.get(path).and_then(|place| self.files.get(*place))
    }

    /// Says whether something stands at a path, or in the way to it, that could not be read.
    #[must_use]
    pub fn is_unread(&self, path: &str) -> bool {
        let leads_there = |fault: &ReadFault| {
            path.strip_prefix(&fault.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.faults.iter().any(|fault| fault.kind.is_unread() && leads_there(fault))
    }

    /// Returns the texts below a folder, in the order of their paths.
    pub fn below<'a, 'f>(&'a self, folder: &'f str) -> impl Iterator<Item = &'a SourceFile> + use<'a, 'f> {
        self.files.iter().filter(move |file| file.path.is_below(folder))
    }

    /// Returns the hash of the texts that a test accepts: of their paths, their numbers and what they say.
    #[must_use]
    pub fn hash_of(&self, accept: impl Fn(&SourceFile) -> bool) -> ContentHash {
        let parts = self.files.iter().filter(|file| accept(file)).map(SourceFile::identity);
        let parts: Vec<ContentHash> = parts.collect();
        ContentHash::of_parts(parts.iter().map(|hash| hash.as_bytes().as_slice()))
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
