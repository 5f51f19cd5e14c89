//! Applies [`Edits`] to the files of a site: a door to the disk.
//!
//! Every edit is checked before the first file is touched, and a file is replaced in one step,
//! so that a reader sees the old text or the new one and a refused edit changes nothing.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{ContentHash, Edit, Edits, SitePath};

/// Why an edit was not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteFault {
    /// The file is no longer what the edit was made from, or exists though it should be new.
    Conflict {
        /// The file.
        path: SitePath,
    },
    /// The path leads out of the site's folder by a symbolic link.
    Outside {
        /// The file.
        path: SitePath,
    },
    /// The system refused to write.
    Failed {
        /// The file.
        path: SitePath,
        /// What the system says.
        reason: String,
    },
}

/// An edit with the place on the disk where its text goes.
struct Ready<'a> {
    edit: &'a Edit,
    target: PathBuf,
}

/// Writes all edits or none, and returns the paths of the files that changed, in the order of the edits.
///
/// Folders that lack are made. A file that already has its new text is left alone.
///
/// # Errors
/// Says of every edit that cannot be applied why. Nothing was written then, unless the system
/// refused in the very last step, the renaming.
pub fn apply(root: &Path, edits: &Edits) -> Result<Vec<SitePath>, Vec<WriteFault>> {
    let mut faults = Vec::new();
    let mut ready = Vec::new();
    let mut seen = BTreeSet::new();
    for edit in &edits.files {
        let checked = if seen.insert(&edit.path) {
            check(root, edit)
        } else {
            Err(WriteFault::Conflict { path: edit.path.clone() })
        };
        match checked {
            Ok(Some(target)) => ready.push(Ready { edit, target }),
            Ok(None) => {}
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { write_all(&ready).map_err(|fault| vec![fault]) } else { Err(faults) }
}

/// Returns where an edit goes, or nothing when the file already says it.
fn check(root: &Path, edit: &Edit) -> Result<Option<PathBuf>, WriteFault> {
    let path = edit.path.clone();
    let target = locate(root, &path)?;
    let now = match fs::read(&target) {
        Ok(bytes) => Some(ContentHash::of(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(&path, &error)),
    };
    if now != edit.expected {
        return Err(WriteFault::Conflict { path });
    }
    let wanted = edit.text.as_ref().map(|text| ContentHash::of(text.as_bytes()));
    Ok((now != wanted).then_some(target))
}

/// Returns the place of a path on the disk, with its symbolic links resolved, if it is within the root.
fn locate(root: &Path, path: &SitePath) -> Result<PathBuf, WriteFault> {
    let root = fs::canonicalize(root).map_err(|error| failed(path, &error))?;
    let mut place = root.clone();
    for part in path.as_str().split('/') {
        place.push(part);
        let Ok(metadata) = fs::symlink_metadata(&place) else {
            continue;
        };
        if metadata.is_symlink() {
            let target = fs::canonicalize(&place).ok().filter(|target| target.starts_with(&root));
            place = target.ok_or_else(|| WriteFault::Outside { path: path.clone() })?;
        }
    }
    match fs::metadata(&place) {
        Ok(metadata) if !metadata.is_file() => {
            Err(WriteFault::Failed { path: path.clone(), reason: "not a file".to_owned() })
        }
        _ => Ok(place),
    }
}

/// Lays all new texts beside their files, then puts each in its place.
fn write_all(ready: &[Ready<'_>]) -> Result<Vec<SitePath>, WriteFault> {
    let mut laid: Vec<PathBuf> = Vec::new();
    let result = lay_and_rename(ready, &mut laid);
    for rest in laid {
        // After a success these names are gone already.
        let _ = fs::remove_file(rest);
    }
    result
}

fn lay_and_rename(ready: &[Ready<'_>], laid: &mut Vec<PathBuf>) -> Result<Vec<SitePath>, WriteFault> {
    let texts = || ready.iter().filter_map(|one| Some((one, one.edit.text.as_deref()?)));
    for (one, text) in texts() {
        let beside = beside(&one.target);
        laid.push(beside.clone());
        lay(&one.target, text, &beside).map_err(|error| failed(&one.edit.path, &error))?;
    }
    for ((one, _), beside) in texts().zip(laid.iter()) {
        fs::rename(beside, &one.target).map_err(|error| failed(&one.edit.path, &error))?;
    }
    // Last, when what the file held stands elsewhere.
    for one in ready.iter().filter(|one| one.edit.text.is_none()) {
        fs::remove_file(&one.target).map_err(|error| failed(&one.edit.path, &error))?;
    }
    Ok(ready.iter().map(|one| one.edit.path.clone()).collect())
}

/// Returns a hidden name in the same folder, which the reader passes over.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.sportello-{}", std::process::id()))
}

fn lay(target: &Path, text: &str, beside: &Path) -> io::Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create(beside)?;
    file.write_all(text.as_bytes())?;
    if let Ok(metadata) = fs::metadata(target) {
        file.set_permissions(metadata.permissions())?;
    }
    // What people typed must survive a power cut between the renaming and the writing.
    file.sync_all()
}

fn failed(path: &SitePath, error: &io::Error) -> WriteFault {
    WriteFault::Failed { path: path.clone(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{WriteFault, apply};
    use crate::source::{ContentHash, Edit, Edits, SitePath};

    fn site(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("sportello-write-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("content")).unwrap();
        path
    }

    fn edit(path: &str, from: Option<&str>, text: &str) -> Edit {
        let expected = from.map(|text| ContentHash::of(text.as_bytes()));
        Edit::write(SitePath::new(path).unwrap(), expected, text.to_owned())
    }

    #[test]
    fn edits_are_written_and_folders_made() {
        let root = site("fine");
        fs::write(root.join("content/a.md"), "old").unwrap();
        fs::write(root.join("content/same.md"), "same").unwrap();
        let files = vec![
            edit("content/a.md", Some("old"), "new"),
            edit("content/same.md", Some("same"), "same"),
            edit("translations/ar/a.ftl", None, "x = y"),
        ];
        let written = apply(&root, &Edits { files }).unwrap();
        assert_eq!(written.iter().map(SitePath::as_str).collect::<Vec<_>>(), ["content/a.md", "translations/ar/a.ftl"]);
        assert_eq!(fs::read_to_string(root.join("content/a.md")).unwrap(), "new");
        assert_eq!(fs::read_to_string(root.join("translations/ar/a.ftl")).unwrap(), "x = y");
        assert_eq!(fs::read_dir(root.join("content")).unwrap().count(), 2);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn one_conflict_keeps_everything_as_it_was() {
        let root = site("conflict");
        fs::write(root.join("content/a.md"), "old").unwrap();
        fs::write(root.join("content/b.md"), "somebody else's").unwrap();
        let files = vec![
            edit("content/a.md", Some("old"), "new"),
            edit("content/b.md", Some("old"), "new"),
            edit("content/c.md", Some("gone"), "new"),
            edit("content/b.md", None, "twice"),
        ];
        let faults = apply(&root, &Edits { files }).unwrap_err();
        let conflict = |path| WriteFault::Conflict { path: SitePath::new(path).unwrap() };
        assert_eq!(faults, [conflict("content/b.md"), conflict("content/c.md"), conflict("content/b.md")]);
        assert_eq!(fs::read_to_string(root.join("content/a.md")).unwrap(), "old");
        assert_eq!(fs::read_dir(root.join("content")).unwrap().count(), 2);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn no_link_leads_out() {
        let root = site("outside");
        let elsewhere = site("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, root.join("translations")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.join("content/gone.md")).unwrap();
        let files = vec![edit("translations/x.ftl", None, "x"), edit("content/gone.md", None, "x")];
        let faults = apply(&root, &Edits { files }).unwrap_err();
        assert!(faults.iter().all(|fault| matches!(fault, WriteFault::Outside { .. })), "{faults:?}");
        assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 1);
        fs::remove_dir_all(root).unwrap();
        fs::remove_dir_all(elsewhere).unwrap();
    }

    #[test]
    fn a_folder_is_not_replaced() {
        let root = site("folder");
        fs::create_dir(root.join("content/a.md")).unwrap();
        let files = vec![edit("content/a.md", None, "x"), edit("content/b.md", None, "x")];
        assert!(matches!(apply(&root, &Edits { files }).unwrap_err()[..], [WriteFault::Failed { .. }]));
        assert!(!root.join("content/b.md").exists());
        fs::remove_dir_all(root).unwrap();
    }
}
