//! Walks `content/`, `translations/` and `themes/` of a site and reads what lies there: a door to the disk.
//!
//! Nothing here fails as a whole: what cannot be read is a [`ReadFault`], and everything else is read.
//! Pipes, sockets and devices are never opened, and no link is followed out of the site's folder.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::fault::{ReadFault, ReadFaultKind};
use super::span::position;
use super::{Blob, ContentHash, Position, SitePath, Sources, pixels};

/// The folders of a site that are read, in the order of their names.
pub const FOLDERS: [&str; 3] = ["content", "themes", "translations"];

/// The longest text that is read, in bytes: 2 MiB.
pub const LONGEST_TEXT: u64 = 2 * 1024 * 1024;

/// The endings of texts below `themes/` and `translations/`; below `content/`, all but pages and settings is a file
/// that is published as it is.
const TEXTS: [&str; 10] = ["css", "ftl", "html", "js", "json", "md", "svg", "toml", "txt", "webmanifest"];

/// A file that the walk found and that may be opened.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) path: SitePath,
    pub(super) file: PathBuf,
    pub(super) length: u64,
    /// When the file was last written and changed, and which it is; unknown where the system does not say.
    pub(super) stamp: Option<Stamp>,
}

/// By what one sees that a file is the one that was read, without opening it.
pub(super) type Stamp = (SystemTime, i64, u64, u64);

/// Returns the stamp of a file.
pub(super) fn stamp(metadata: &fs::Metadata) -> Option<Stamp> {
    let written = metadata.modified().ok()?;
    #[cfg(unix)]
    let which = {
        use std::os::unix::fs::MetadataExt as _;
        (metadata.ctime() * 1_000_000_000 + metadata.ctime_nsec(), metadata.ino())
    };
    #[cfg(not(unix))]
    let which = (0, 0);
    Some((written, which.0, which.1, metadata.len()))
}

/// What became of a found file.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    Text { text: Arc<str>, hash: ContentHash, notes: Vec<(ReadFaultKind, Position)> },
    Blob(Blob),
    Fault(ReadFaultKind, Option<Position>),
}

/// Reads the folders of a site; a folder that does not exist is read as an empty one.
///
/// Files whose name begins with a dot and the backups of editors are passed over.
#[must_use]
pub fn read(root: &Path) -> Sources {
    let Walk { found, faults, .. } = walk(root);
    let outcomes: Vec<Outcome> = found.par_iter().map(open).collect();
    gathered(Sources::default(), found.into_iter().zip(outcomes), faults)
}

/// Finds every file of a site, in the order of the paths, and says what cannot be read.
pub(super) fn walk(root: &Path) -> Walk {
    let mut walk = Walk::new(root);
    for folder in FOLDERS {
        walk.below(folder);
    }
    walk.found.sort_by(|a, b| a.path.cmp(&b.path));
    walk
}

/// Finds every file at a path or below it; none where only a walk through the whole folder tells how it stands there:
/// where anything is wrong, or a link.
pub(super) fn walk_below(root: &Path, path: &SitePath) -> Option<Vec<Found>> {
    let (above, name) = path.as_str().rsplit_once('/')?;
    let same = |other: &str| other != name && other.to_lowercase() == name.to_lowercase();
    let mut names = match fs::read_dir(root.join(above)) {
        Ok(names) => names.flatten(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Vec::new()),
        Err(_) => return None,
    };
    if names.any(|other| same(&other.file_name().to_string_lossy())) {
        return None;
    }
    let mut walk = Walk::new(root);
    walk.below(path.as_str());
    (walk.faults.is_empty() && !walk.has_links && !(is_text(path) && root.join(path.as_str()).is_dir()))
        .then_some(walk.found)
}

/// Puts what was read into sources that hold no file yet.
pub(super) fn gathered(
    mut sources: Sources,
    read: impl Iterator<Item = (Found, Outcome)>,
    mut faults: Vec<ReadFault>,
) -> Sources {
    for (found, outcome) in read {
        let path = found.path.as_str().to_owned();
        match outcome {
            Outcome::Text { text, hash, notes } => {
                sources.add_shared(found.path, text, hash);
                faults.extend(notes.into_iter().map(|(kind, position)| ReadFault {
                    path: path.clone(),
                    kind,
                    position: Some(position),
                }));
            }
            Outcome::Blob(blob) => sources.add_blob(blob),
            Outcome::Fault(kind, position) => faults.push(ReadFault { path, kind, position }),
        }
    }
    faults.sort_by(|a, b| a.path.cmp(&b.path));
    for fault in faults {
        sources.add_fault(fault);
    }
    sources
}

/// Returns the bytes of a file that was found by [`read`].
///
/// # Errors
/// Says what the system says when the file cannot be read any more.
pub fn blob_bytes(blob: &Blob) -> io::Result<Vec<u8>> {
    fs::read(&blob.origin)
}

/// The state of a walk through the folders.
pub(super) struct Walk {
    root: PathBuf,
    /// The root without symbolic links in it.
    real: PathBuf,
    pub(super) found: Vec<Found>,
    pub(super) faults: Vec<ReadFault>,
    /// Whether a link led anywhere: a file may then stand at two paths.
    pub(super) has_links: bool,
    /// The paths seen so far, by their folder and their lower-case name.
    names: BTreeMap<(String, String), String>,
}

impl Walk {
    fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            real: fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
            found: Vec::new(),
            faults: Vec::new(),
            has_links: false,
            names: BTreeMap::new(),
        }
    }

    fn below(&mut self, path: &str) {
        let start = self.root.join(path);
        let mut entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) => {
                    if !self.entry(&entry) && entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                }
                Err(error) => self.walk_error(&error),
            }
        }
    }

    /// Takes one entry in; returns whether the walk may go down into it.
    fn entry(&mut self, entry: &DirEntry) -> bool {
        if entry.depth() > 0 && passed_over(&entry.file_name().to_string_lossy()) {
            return false;
        }
        let below = entry.path().strip_prefix(&self.root).unwrap_or_else(|_| entry.path());
        let Some(path) = below.to_str() else {
            return self.fault(below, ReadFaultKind::NameNotUtf8);
        };
        let Ok(path) = SitePath::new(&path.replace(std::path::MAIN_SEPARATOR, "/")) else {
            return self.fault(below, ReadFaultKind::NameCharacter);
        };
        self.has_links |= entry.path_is_symlink();
        if entry.path_is_symlink() && !self.holds(entry.path()) {
            return self.fault(below, ReadFaultKind::Outside);
        }
        self.compare_case(&path);
        let kind = entry.file_type();
        if kind.is_dir() {
            return entry.depth() == 0 || !is_text(&path) || self.fault(below, ReadFaultKind::FolderNamedLikeFile);
        }
        if !kind.is_file() {
            return self.fault(below, ReadFaultKind::Special);
        }
        match entry.metadata() {
            Ok(metadata) => {
                let (file, length, stamp) = (entry.path().to_owned(), metadata.len(), stamp(&metadata));
                self.found.push(Found { path, file, length, stamp });
            }
            Err(error) => self.walk_error(&error),
        }
        false
    }

    /// Says whether a link leads to something within the site's folder.
    fn holds(&self, link: &Path) -> bool {
        fs::canonicalize(link).is_ok_and(|target| target.starts_with(&self.real))
    }

    fn compare_case(&mut self, path: &SitePath) {
        let (folder, name) = path.as_str().rsplit_once('/').unwrap_or(("", path.as_str()));
        let key = (folder.to_owned(), name.to_lowercase());
        if let Some(other) = self.names.get(&key).cloned() {
            self.fault(Path::new(path.as_str()), ReadFaultKind::NameCase { other });
        } else {
            self.names.insert(key, path.as_str().to_owned());
        }
    }

    /// Notes a fault; returns `false` so that a walk does not go on there.
    fn fault(&mut self, below: &Path, kind: ReadFaultKind) -> bool {
        let path = below.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        self.faults.push(ReadFault { path, kind, position: None });
        false
    }

    fn walk_error(&mut self, error: &walkdir::Error) {
        let Some(path) = error.path().map(Path::to_owned) else {
            return;
        };
        let hidden = path.file_name().is_some_and(|name| passed_over(&name.to_string_lossy()));
        let is_link = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_symlink());
        let absent = error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
        if hidden || absent && !is_link {
            return;
        }
        let kind = if error.loop_ancestor().is_some() || is_link && leads_to_itself(error) {
            // A folder above the site is no loop of ours, but a way out.
            if self.holds(&path) || leads_to_itself(error) { ReadFaultKind::Loop } else { ReadFaultKind::Outside }
        } else if absent {
            ReadFaultKind::Dangling
        } else if is_link && fs::canonicalize(&path).is_ok() && !self.holds(&path) {
            ReadFaultKind::Outside
        } else {
            ReadFaultKind::Unreadable { reason: error.io_error().map(ToString::to_string).unwrap_or_default() }
        };
        let below = path.strip_prefix(&self.root).unwrap_or(&path).to_owned();
        self.fault(&below, kind);
    }
}

fn leads_to_itself(error: &walkdir::Error) -> bool {
    let number = error.io_error().and_then(io::Error::raw_os_error);
    number == Some(rustix::io::Errno::LOOP.raw_os_error())
}

/// Says whether a name is hidden or that of an editor's backup.
pub(super) fn passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with("~$")
        || name.ends_with(".swp")
        || name.starts_with('#') && name.ends_with('#')
}

fn is_text(path: &SitePath) -> bool {
    let extension = path.extension().to_ascii_lowercase();
    let is_text = if path.is_below("content") {
        extension == "md" || path.as_str() == "content/site.toml"
    } else {
        TEXTS.contains(&extension.as_str())
    };
    is_text && path.name().len() > extension.len() + 1
}

pub(super) fn open(found: &Found) -> Outcome {
    let outcome = if is_text(&found.path) { open_text(found) } else { open_blob(found).map(Outcome::Blob) };
    outcome.unwrap_or_else(|error| Outcome::Fault(ReadFaultKind::Unreadable { reason: error.to_string() }, None))
}

fn open_text(found: &Found) -> io::Result<Outcome> {
    if found.length > LONGEST_TEXT {
        return Ok(Outcome::Fault(ReadFaultKind::TooLarge { length: found.length }, None));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.length).unwrap_or(0));
    // A file that grows meanwhile is still not read beyond the limit.
    File::open(&found.file)?.take(LONGEST_TEXT + 1).read_to_end(&mut bytes)?;
    let length = bytes.len() as u64;
    if length > LONGEST_TEXT {
        return Ok(Outcome::Fault(ReadFaultKind::TooLarge { length }, None));
    }
    let hash = ContentHash::of(&bytes);
    Ok(match decode(bytes) {
        Ok((text, notes)) => Outcome::Text { text: Arc::from(text), hash, notes },
        Err((kind, position)) => Outcome::Fault(kind, position),
    })
}

type Decoded = (String, Vec<(ReadFaultKind, Position)>);

/// Turns the bytes of a text into a string without byte order mark and with line feeds only.
fn decode(bytes: Vec<u8>) -> Result<Decoded, (ReadFaultKind, Option<Position>)> {
    if is_utf16(&bytes) {
        return Err((ReadFaultKind::Utf16, None));
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let end = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..end).unwrap_or_default());
        (ReadFaultKind::NotUtf8, Some(position(before.trim_start_matches('\u{feff}'), end)))
    })?;
    let mut notes = Vec::new();
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
        notes.push((ReadFaultKind::ByteOrderMark, Position { line: 1, column: 1 }));
    }
    if let Some(first) = text.find('\r') {
        notes.push((ReadFaultKind::LineEnds, position(&text, first)));
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    Ok((text, notes))
}

/// Says whether bytes are UTF-16, by their mark or by a zero in every other of the first four.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [a, b, c, d, ..] => (*b == 0 && *d == 0 && *a != 0 && *c != 0) || (*a == 0 && *c == 0 && *b != 0 && *d != 0),
        _ => false,
    }
}

fn open_blob(found: &Found) -> io::Result<Blob> {
    let (hash, length) = ContentHash::of_reader(File::open(&found.file)?)?;
    let pixels = pixels::of(found.path.as_str(), || File::open(&found.file));
    Ok(Blob { path: found.path.clone(), hash, length, pixels, origin: Arc::from(found.file.as_path()) })
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
