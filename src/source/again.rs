//! A site's folder that is read again and again: a door to the disk, by which a change costs what changed.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::fault::ReadFault;
use super::read::{FOLDERS, Found, Outcome, Stamp, Walk, gathered, open, passed_over, stamp, walk, walk_below};
use super::{SitePath, Sources};

/// A stamp tells one text from another only when the clock of the file system has moved on since it was taken.
const SURE: Duration = Duration::from_millis(100);

/// A site's folder, as it was when it was last looked at.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    sources: Sources,
    /// How each file was found; without a stamp where it was written a moment before it was read.
    found: BTreeMap<SitePath, (Found, Option<Stamp>)>,
    /// Whether links lead to some of the files, so that a path does not tell what all changes with it.
    has_links: bool,
}

/// What has to be done about a path that something happened at.
enum Step {
    /// Nothing: it is not of the site, or gone before anybody saw it.
    Pass,
    /// The file is opened again.
    Open(SitePath),
    /// Files came, went or moved there.
    Walk(SitePath),
    /// Nobody can say what happened.
    All,
}

impl Folder {
    /// Reads a site's folder for the first time.
    #[must_use]
    pub fn open(root: &Path) -> Self {
        let (root, sources) = (root.to_owned(), Sources::default());
        let mut folder = Self { root, sources, found: BTreeMap::new(), has_links: false };
        folder.look();
        folder
    }

    /// Returns what was read when the folder was last looked at: what [`read`](super::read::read) returned then.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Returns the folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Looks at the paths where something happened, and says whether anything is other than before.
    ///
    /// Names that mean nothing cost nothing; where files came, went or moved, what lies there is looked at.
    pub fn look_at(&mut self, paths: &BTreeSet<PathBuf>) -> bool {
        let mut changed = false;
        let mut anew = BTreeSet::new();
        for path in paths {
            match self.step(path) {
                Step::Pass => {}
                Step::All => return self.look() || changed,
                Step::Walk(path) => drop(anew.insert(path)),
                Step::Open(path) => match self.reopen(&path) {
                    Some(other) => changed |= other,
                    None => return self.look() || changed,
                },
            }
        }
        match self.look_below(&anew) {
            Some(other) => other || changed,
            None => self.look() || changed,
        }
    }

    /// Looks at every file at some paths or below them, and says whether any is another one; `None` where all has to be
    /// looked at.
    fn look_below(&mut self, paths: &BTreeSet<SitePath>) -> Option<bool> {
        // What is wrong with a name may be wrong because of another one beside it.
        let is_beside = |path: &SitePath, fault: &ReadFault| {
            path.as_str().rsplit_once('/').is_none_or(|(above, _)| fault.path.starts_with(above))
        };
        if self.has_links || paths.iter().any(|path| self.sources.faults().iter().any(|fault| is_beside(path, fault))) {
            return None;
        }
        let now = SystemTime::now();
        let mut found: BTreeMap<SitePath, Found> = BTreeMap::new();
        for path in paths {
            found.extend(walk_below(&self.root, path)?.into_iter().map(|found| (found.path.clone(), found)));
        }
        let is_below = |path: &str| paths.iter().any(|above| path.strip_prefix(above.as_str()).is_some_and(is_end));
        let read: Vec<(Found, Outcome)> = found
            .into_par_iter()
            .map(|(_, found)| (found.clone(), self.kept(&found).unwrap_or_else(|| open(&found))))
            .collect();
        self.found.retain(|path, _| !is_below(path.as_str()));
        self.found.extend(read.iter().map(|(found, _)| (found.path.clone(), (found.clone(), sure(found.stamp, now)))));
        let others = gathered(Sources::default(), read.into_iter(), Vec::new());
        let is_other = is_other(&self.sources, &others, &is_below);
        if is_other {
            self.sources.exchange(is_below, others);
        }
        Some(is_other)
    }

    /// Looks at every file of the folder, opens those that may be others than before, and says whether any is.
    pub fn look(&mut self) -> bool {
        let now = SystemTime::now();
        let Walk { found, faults, has_links, .. } = walk(&self.root);
        self.has_links = has_links;
        let known = |found: &Found| self.kept(found);
        let outcomes: Vec<Outcome> =
            found.par_iter().map(|found| known(found).unwrap_or_else(|| open(found))).collect();
        let entries = found.iter().map(|found| (found.path.clone(), (found.clone(), sure(found.stamp, now))));
        let entries: BTreeMap<SitePath, (Found, Option<Stamp>)> = entries.collect();
        let sources = gathered(self.sources.emptied(), found.into_iter().zip(outcomes), faults);
        let is_other = is_other(&self.sources, &sources, &|_| true);
        self.found = entries;
        // The texts that stand in both are shared.
        self.sources = sources;
        is_other
    }

    /// Returns what was read of a file, where it is surely the same still.
    fn kept(&self, found: &Found) -> Option<Outcome> {
        let (before, stamp) = self.found.get(&found.path)?;
        let is_same = stamp.is_some() && *stamp == found.stamp && before.file == found.file;
        if !is_same || self.has_fault(&found.path) {
            return None;
        }
        if let Some(file) = self.sources.at(found.path.as_str()) {
            return Some(Outcome::Text { text: file.text.clone(), hash: file.hash, notes: Vec::new() });
        }
        self.sources.blob(found.path.as_str()).cloned().map(Outcome::Blob)
    }

    fn has_fault(&self, path: &SitePath) -> bool {
        self.sources.faults().iter().any(|fault| fault.path == path.as_str())
    }

    fn step(&self, path: &Path) -> Step {
        let Ok(below) = path.strip_prefix(&self.root) else { return Step::Pass };
        let parts: Option<Vec<&str>> = below
            .components()
            .map(|part| match part {
                Component::Normal(name) => name.to_str(),
                _ => None,
            })
            .collect();
        let Some(parts) = parts else { return Step::All };
        if parts.first().is_none_or(|first| !FOLDERS.contains(first)) || parts.iter().any(|part| passed_over(part)) {
            return Step::Pass;
        }
        let Ok(own) = SitePath::new(&parts.join("/")) else { return Step::All };
        let is_known = self.found.get(&own).is_some_and(|(found, _)| found.file == path);
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_file() && is_known => Step::Open(own),
            Ok(_) => Step::Walk(own),
            Err(_) if self.knows_below(&own) => Step::Walk(own),
            Err(_) => Step::Pass,
        }
    }

    /// Says whether anything was found at a path or below it.
    fn knows_below(&self, path: &SitePath) -> bool {
        let is_it = |other: &str| other == path.as_str() || other.strip_prefix(path.as_str()).is_some_and(is_rest);
        let mut from = self.found.range::<SitePath, _>(path..).map(|(other, _)| other.as_str());
        // What sorts between a folder and what stands in it (`a-b` between `a` and `a/b`) is passed over.
        let below = from.by_ref().take_while(|other| other.starts_with(path.as_str())).any(is_it);
        below || self.sources.faults().iter().any(|fault| is_it(&fault.path))
    }

    /// Opens a known file again and says whether it says something else; `None` where all has to be looked at.
    fn reopen(&mut self, path: &SitePath) -> Option<bool> {
        if self.has_fault(path) {
            return None;
        }
        let (found, _) = self.found.get(path)?;
        let now = SystemTime::now();
        let metadata = fs::metadata(&found.file).ok()?;
        let found = Found { length: metadata.len(), stamp: stamp(&metadata), ..found.clone() };
        let is_other = match open(&found) {
            Outcome::Text { text, hash, notes } if notes.is_empty() => {
                let is_other = self.sources.at(path.as_str())?.hash != hash;
                is_other && self.sources.replace_text(path.as_str(), text, hash)
            }
            Outcome::Blob(blob) => {
                let is_other = self.sources.blob(path.as_str())?.hash != blob.hash;
                is_other && self.sources.replace_blob(blob)
            }
            _ => return None,
        };
        let stamp = sure(found.stamp, now);
        self.found.insert(path.clone(), (found, stamp));
        Some(is_other)
    }
}

/// Says whether what follows a path is nothing, or leads below it.
fn is_end(rest: &str) -> bool {
    rest.is_empty() || is_rest(rest)
}

fn is_rest(rest: &str) -> bool {
    rest.starts_with('/')
}

/// Returns a stamp that can be trusted later: that of a file which was not written just now.
fn sure(stamp: Option<Stamp>, now: SystemTime) -> Option<Stamp> {
    stamp.filter(|(written, ..)| now.duration_since(*written).is_ok_and(|age| age > SURE))
}

/// Says whether what stands after at some paths is other than before; nothing stands anywhere else after.
fn is_other(before: &Sources, after: &Sources, there: &dyn Fn(&str) -> bool) -> bool {
    let texts = |sources: &Sources| -> Vec<_> {
        let files = sources.files().iter().filter(|file| there(file.path.as_str()));
        files.map(|file| (file.path.clone(), file.hash)).collect()
    };
    let blobs = |sources: &Sources| -> Vec<_> {
        let blobs = sources.blobs().iter().filter(|blob| there(blob.path.as_str()));
        blobs.map(|blob| (blob.path.clone(), blob.hash, blob.length)).collect()
    };
    let faults = |sources: &Sources| -> Vec<ReadFault> {
        sources.faults().iter().filter(|fault| there(&fault.path)).cloned().collect()
    };
    texts(before) != texts(after) || blobs(before) != blobs(after) || faults(before) != faults(after)
}
