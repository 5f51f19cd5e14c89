//! Says whether a folder may be replaced, and what lies in it.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use super::remark::{failed, foreign};
use crate::diagnostic::Diagnostic;
use crate::publish::marker::{self, Marker};
use crate::source::read::FOLDERS;

/// Files that desktops leave in every folder and nobody misses.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Where a site is published.
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder to publish to.
    pub out: PathBuf,
    /// The folder of the site that is built.
    pub site: PathBuf,
    /// Whether files that are not ours and trees that vanish may be lost.
    pub force: bool,
}

/// A folder that may be replaced.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder, absolute and without links in it; perhaps it does not exist yet.
    pub(super) folder: PathBuf,
    /// What was published there before.
    pub(super) previous: Option<Marker>,
}

impl Place {
    /// Looks again at what was published: the leftover of a crash may have been put back.
    pub(super) fn renewed(self) -> Self {
        Self { previous: marker_in(&self.folder), folder: self.folder }
    }
}

/// Checks where a site shall be published, and makes the folders above.
///
/// Refuses, forced or not, what no site can want to replace: a file, a link, the root, the home or a folder
/// above it, the site or a folder above it, one of its sources, a folder that holds sources, a repository.
pub(super) fn examine(target: &Target) -> Result<Place, Diagnostic> {
    // Without a slash at its end, which would lead through a link.
    let out: PathBuf = target.out.components().collect();
    let refuse = |reason| Err(foreign(&target.out, reason));
    let folder = match fs::symlink_metadata(&out) {
        Ok(metadata) if metadata.is_symlink() => return refuse("link"),
        Ok(metadata) if !metadata.is_dir() => return refuse("file"),
        Ok(_) => fs::canonicalize(&out).map_err(|error| failed(&out, &error))?,
        Err(_) => absent(&out)?,
    };
    let site = fs::canonicalize(&target.site).unwrap_or_else(|_| target.site.clone());
    let home = std::env::home_dir().and_then(|home| fs::canonicalize(home).ok());
    let previous = marker_in(&folder);
    if folder.parent().is_none() {
        refuse("root")
    } else if site.starts_with(&folder) {
        refuse("site")
    } else if home.is_some_and(|home| home.starts_with(&folder)) {
        refuse("home")
    } else if FOLDERS.iter().any(|sources| folder.starts_with(site.join(sources))) || holds_sources(&folder) {
        refuse("sources")
    } else if fs::symlink_metadata(folder.join(".git")).is_ok() {
        refuse("repository")
    } else {
        let parent = folder.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
        Ok(Place { folder, previous })
    }
}

/// Returns the full name of a folder that does not exist, without links in it.
fn absent(out: &Path) -> Result<PathBuf, Diagnostic> {
    let full = std::path::absolute(out).map_err(|error| failed(out, &error))?;
    let existing = full.ancestors().find(|folder| fs::symlink_metadata(folder).is_ok());
    let Some(existing) = existing.filter(|folder| *folder != full) else {
        return Err(foreign(out, "root"));
    };
    let rest = full.strip_prefix(existing).unwrap_or(&full);
    if rest.components().any(|part| part == Component::ParentDir) {
        // What lies beyond a folder that does not exist cannot be told.
        return Err(failed(out, &io::ErrorKind::NotFound.into()));
    }
    let real = fs::canonicalize(existing).map_err(|error| failed(out, &error))?;
    Ok(real.join(rest))
}

fn holds_sources(folder: &Path) -> bool {
    folder.join("content/site.toml").exists() || folder.join("content").is_dir() && marker_in(folder).is_none()
}

/// Returns the marker of a folder, if it bears one.
pub(super) fn marker_in(folder: &Path) -> Option<Marker> {
    let file = folder.join(marker::NAME);
    is_file(&file).then(|| fs::read_to_string(file).ok()).flatten().and_then(|text| Marker::from_json(&text))
}

/// Returns the files in a folder that are not known, in the order of their paths.
pub(super) fn strangers(folder: &Path, known: impl Fn(&str) -> bool) -> Vec<String> {
    let name = |path: &Path| {
        let below = path.strip_prefix(folder).ok()?.to_string_lossy();
        let below = below.replace(std::path::MAIN_SEPARATOR, "/");
        let litter = LITTER.contains(&below.rsplit('/').next().unwrap_or_default());
        (!litter && below != marker::NAME && !known(&below)).then_some(below)
    };
    let entries = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    // A folder that cannot be opened counts as a stranger: what is in it would be lost.
    let path = |entry: walkdir::Result<walkdir::DirEntry>| match entry {
        Ok(entry) => (!entry.file_type().is_dir()).then(|| entry.into_path()),
        Err(error) => error.path().filter(|path| *path != folder).map(Path::to_owned),
    };
    entries.filter_map(path).filter_map(|path| name(&path)).collect()
}

/// Says whether something is a plain file: neither a link nor a pipe.
pub(super) fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}
