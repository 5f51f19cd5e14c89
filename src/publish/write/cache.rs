//! Keeps compressed bytes between builds in `.sportello/cache` beside the site.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::target::is_file;
use crate::output::compress::CompressionCache;
use crate::source::ContentHash;

/// The length of the hash that stands before the bytes of an entry.
const HEAD: usize = 16;

/// A cache on the disk; where the disk refuses or an entry is damaged, it merely knows less.
#[derive(Debug)]
pub struct DiskCache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

impl DiskCache {
    /// Returns the cache of a site; nothing is made before something is kept.
    #[must_use]
    pub fn of_site(site: &Path) -> Self {
        Self { folder: site.join(".sportello/cache/compressed"), used: Mutex::default() }
    }

    /// Removes what was neither found nor kept since the cache was opened.
    pub fn tidy(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        for entry in entries.flatten() {
            if !entry.file_name().to_str().is_some_and(|name| used.contains(name)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    fn note(&self, name: &str) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
    }

    fn write(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let beside = self.folder.join(format!("{name}.{}", std::process::id()));
        let mut file = fs::File::create(&beside)?;
        file.write_all(ContentHash::of(bytes).as_bytes())?;
        file.write_all(bytes)?;
        fs::rename(beside, self.folder.join(name))
    }
}

impl CompressionCache for DiskCache {
    fn find(&self, name: &str) -> Option<Vec<u8>> {
        let file = self.folder.join(name);
        // A pipe would keep us waiting for ever.
        let mut bytes = is_file(&file).then(|| fs::read(&file).ok()).flatten()?;
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        if head != ContentHash::of(rest).as_bytes() {
            return None;
        }
        self.note(name);
        bytes.drain(..HEAD);
        Some(bytes)
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        if self.write(name, bytes).is_ok() {
            self.note(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{CompressionCache as _, DiskCache};

    #[test]
    fn entries_are_found_again_unless_damaged_and_go_when_unused() {
        let site = std::env::temp_dir().join(format!("sportello-cache-{}", std::process::id()));
        let _ = fs::remove_dir_all(&site);
        let cache = DiskCache::of_site(&site);
        assert_eq!(cache.find("a.br11"), None);
        cache.keep("a.br11", b"bytes");
        cache.keep("b.br11", b"bytes");
        let next = DiskCache::of_site(&site);
        assert_eq!(next.find("a.br11").as_deref(), Some(&b"bytes"[..]));
        next.tidy();
        assert_eq!(next.find("b.br11"), None);
        let file = site.join(".sportello/cache/compressed/a.br11");
        fs::write(file, b"0123456789abcdefbytes").unwrap();
        assert_eq!(next.find("a.br11"), None);
        fs::remove_dir_all(site).unwrap();
    }
}
