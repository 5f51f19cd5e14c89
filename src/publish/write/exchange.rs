//! Puts one folder in the place of another in one step, and clears what a crash left between the steps.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::target::marker_in;

/// What stands between the name of the published folder and the number of the process, for a new site.
pub(super) const STAGING: &str = ".staging-";

/// The same for an old site that waits to be removed.
const PREVIOUS: &str = ".previous-";

/// Returns the name of a folder beside the published one.
pub(super) fn beside(folder: &Path, word: &str) -> PathBuf {
    let mut name = folder.file_name().map_or_else(OsString::new, OsString::from);
    name.push(format!("{word}{}", std::process::id()));
    folder.with_file_name(name)
}

/// Opens and locks a folder; nothing where the system has no locks on folders.
///
/// The lock goes with the process, so a folder whose lock is free was left by a crash.
pub(super) fn locked(folder: &Path) -> Option<File> {
    let handle = File::open(folder).ok()?;
    handle.try_lock().ok().map(|()| handle)
}

/// Puts a new folder in the place of an old one, and removes the old one.
///
/// # Errors
/// Says what the system says; both folders are then where they were.
pub(super) fn put(new: &Path, out: &Path) -> io::Result<()> {
    if fs::symlink_metadata(out).is_err() {
        return fs::rename(new, out);
    }
    let old = match swap(new, out) {
        Ok(()) => new.to_owned(),
        Err(_) => put_by_two_steps(new, out)?,
    };
    // What cannot be removed now is a leftover that the next run clears.
    let _ = fs::remove_dir_all(old);
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Moves the old folder aside and the new one in; returns where the old one is.
fn put_by_two_steps(new: &Path, out: &Path) -> io::Result<PathBuf> {
    let aside = beside(out, PREVIOUS);
    fs::rename(out, &aside)?;
    fs::rename(new, out).inspect_err(|_| {
        // Should this fail too, the next run finds the old site and puts it back.
        let _ = fs::rename(&aside, out);
    })?;
    Ok(aside)
}

/// Removes the folders of runs that crashed, if they bear our mark and no run holds them.
///
/// Where a crash left no published folder, the old site is put back first.
pub(super) fn clear_leftovers(folder: &Path) {
    for (path, word) in leftovers(folder) {
        let handle = locked(&path);
        if cfg!(unix) && handle.is_none() {
            continue;
        }
        if marker_in(&path).is_none() {
            // A crash before the mark was set left an empty folder; one that holds something stays.
            let _ = fs::remove_dir(&path);
            continue;
        }
        let restored = word == PREVIOUS && !folder.exists() && fs::rename(&path, folder).is_ok();
        if !restored {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

/// Returns the folders beside the published one that are named as ours are, old sites first.
fn leftovers(folder: &Path) -> Vec<(PathBuf, &'static str)> {
    let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
        return Vec::new();
    };
    let name = name.to_string_lossy();
    let word = |entry: &fs::DirEntry| {
        let entry = entry.file_name();
        let rest = entry.to_str()?.strip_prefix(&*name)?;
        let number = |word| rest.strip_prefix(word).is_some_and(|number| number.parse::<u32>().is_ok());
        [PREVIOUS, STAGING].into_iter().find(|word| number(*word))
    };
    let Ok(entries) = fs::read_dir(parent) else {
        return Vec::new();
    };
    let folders = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut found: Vec<_> = folders.filter_map(|entry| Some((entry.path(), word(&entry)?))).collect();
    found.sort_by(|(a, first), (b, second)| first.cmp(second).then_with(|| a.cmp(b)));
    found
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{put_by_two_steps, swap};

    #[test]
    fn folders_change_places_in_one_step_or_two() {
        let root = std::env::temp_dir().join(format!("sportello-exchange-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let (new, out) = (root.join("new"), root.join("out"));
        fs::create_dir_all(&new).unwrap();
        fs::create_dir_all(&out).unwrap();
        fs::write(new.join("new"), "").unwrap();
        fs::write(out.join("old"), "").unwrap();
        if swap(&new, &out).is_ok() {
            assert!(out.join("new").exists() && new.join("old").exists());
            swap(&new, &out).unwrap();
        }
        let aside = put_by_two_steps(&new, &out).unwrap();
        assert!(out.join("new").exists() && aside.join("old").exists() && !new.exists());
        assert!(put_by_two_steps(&root.join("nothing"), &out).is_err());
        assert!(out.join("new").exists());
        fs::remove_dir_all(root).unwrap();
    }
}
