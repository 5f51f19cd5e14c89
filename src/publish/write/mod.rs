//! Lays the new site beside the old one and puts it in its place in one step: a door to the disk.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

mod cache;
mod exchange;
mod remark;
mod target;

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::marker::{self, Marker};
use super::plan::{self, Publication};
use crate::diagnostic::Diagnostic;
use crate::output::Artifact;
use crate::output::sink::{Admission, Register, Sink};
use remark::{failed, foreign};
pub use target::Target;
use target::{Place, is_file};

pub use cache::DiskCache;

/// A new site that grows beside the published one, and that nobody sees until it is finished.
///
/// Dropped unfinished, it goes away and leaves the published site as it was.
#[derive(Debug)]
pub struct Staging {
    place: Place,
    force: bool,
    folder: PathBuf,
    /// Held so that another run does not take the folder for the leftover of a crash.
    _lock: Option<File>,
    register: Register,
    faults: Vec<Diagnostic>,
}

impl Staging {
    /// Checks where the site shall go, clears what crashed runs left, and begins the new tree.
    ///
    /// # Errors
    /// Reports `publish-foreign` for a folder that must not be replaced or, without force, that is not ours,
    /// and `publish-failed` with what the system says.
    pub fn open(target: &Target) -> Result<Self, Diagnostic> {
        let place = target::examine(target)?;
        exchange::clear_leftovers(&place.folder);
        let place = place.renewed();
        if !target.force && place.previous.is_none() {
            let strangers = target::strangers(&place.folder, |_| false);
            if let Some(first) = strangers.first() {
                let remark = foreign(&place.folder, "unmarked").with("name", first.as_str());
                return Err(remark.with("count", strangers.len()));
            }
        }
        let folder = exchange::beside(&place.folder, exchange::STAGING);
        let lock = begin(&folder).map_err(|error| failed(&folder, &error))?;
        let (register, faults) = (Register::default(), Vec::new());
        Ok(Self { place, force: target.force, folder, _lock: lock, register, faults })
    }

    /// Puts the new site in the place of the old one.
    ///
    /// # Errors
    /// Reports `output-conflict`, `publish-failed`, and without force `publish-foreign` and `publish-shrinks`.
    /// The published site is then as it was.
    pub fn finish(mut self) -> Result<Publication, Vec<Diagnostic>> {
        let mut faults = self.register.conflicts();
        if faults.is_empty() {
            faults = std::mem::take(&mut self.faults);
        }
        let next = Marker { files: self.register.files().clone() };
        let previous = self.place.previous.take().unwrap_or_default();
        if faults.is_empty() && !self.force {
            let known = |path: &str| previous.files.contains_key(path) || next.files.contains_key(path);
            let strangers = target::strangers(&self.place.folder, known);
            let shown = self.place.folder.display().to_string();
            let named = |remark: Diagnostic| remark.with("path", shown.as_str()).in_path(shown.as_str());
            faults = plan::refusals(&previous, &next, &strangers).into_iter().map(named).collect();
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        self.swap(&next).map_err(|error| vec![failed(&self.place.folder, &error)])?;
        Ok(plan::compare(&previous, &next))
    }

    fn swap(&self, next: &Marker) -> io::Result<()> {
        fs::write(self.folder.join(marker::NAME), next.to_json())?;
        if let Ok(metadata) = fs::metadata(&self.place.folder) {
            fs::set_permissions(&self.folder, metadata.permissions())?;
        }
        exchange::put(&self.folder, &self.place.folder)
    }

    /// Lays one file: by a second name for the published one where the bytes are the same.
    fn lay(&self, artifact: &Artifact) -> Result<(), Diagnostic> {
        let path = artifact.path.as_str();
        let (old, new) = (self.place.folder.join(path), self.folder.join(path));
        let before = self.place.previous.as_ref().and_then(|marker| marker.files.get(path));
        let published = before.is_some_and(|(hash, _)| *hash == artifact.hash);
        // Somebody may have changed the published file since, so its bytes are compared and not its hash believed.
        let same = || is_file(&old) && fs::read(&old).is_ok_and(|bytes| bytes == artifact.bytes);
        if published && same() && in_folder(&new, || fs::hard_link(&old, &new)).is_ok() {
            return Ok(());
        }
        in_folder(&new, || File::create_new(&new)?.write_all(&artifact.bytes))
            .map_err(|error| failed(Path::new(path), &error))
    }
}

impl Sink for Staging {
    fn take(&mut self, artifacts: Vec<Artifact>) {
        let fresh: Vec<Artifact> =
            artifacts.into_iter().filter(|artifact| self.register.enter(artifact) == Admission::New).collect();
        let faults: Vec<Diagnostic> = fresh.par_iter().filter_map(|artifact| self.lay(artifact).err()).collect();
        self.faults.extend(faults);
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a publication this name is gone, or is that of the old site.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Makes the staging folder, locks it and marks it as ours, in this order.
fn begin(folder: &Path) -> io::Result<Option<File>> {
    // What a run with the same number left before it set its mark is empty.
    let _ = fs::remove_dir(folder);
    fs::create_dir(folder)?;
    let lock = exchange::locked(folder);
    fs::write(folder.join(marker::NAME), Marker::default().to_json())?;
    Ok(lock)
}

/// Runs a step that makes a file; makes the file's folder and runs it again where that lacked.
fn in_folder(file: &Path, step: impl Fn() -> io::Result<()>) -> io::Result<()> {
    match (step(), file.parent()) {
        (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            step()
        }
        (result, _) => result,
    }
}

#[cfg(test)]
mod tests;
