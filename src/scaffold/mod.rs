//! New things from patterns; it makes Edits and writes nothing.

mod entry;
mod example;
mod help;
mod language;
mod schema;

use include_dir::{Dir, DirEntry, include_dir};

use crate::source::{Edit, Edits, SitePath};

pub use entry::{EntryFault, entry};
pub use language::{own_name, with_language};
pub use schema::{of_kind, schemas};

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/scaffold/starter");

/// Returns the files of a small site in two languages, in the order of their paths.
#[must_use]
pub fn site() -> Edits {
    let mut edits = Edits::default();
    gather(&STARTER, &mut edits);
    edits.files.sort_by(|a, b| a.path.cmp(&b.path));
    edits
}

fn gather(folder: &Dir<'_>, edits: &mut Edits) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => gather(folder, edits),
            DirEntry::File(file) => {
                let path = file.path().to_str().and_then(|path| SitePath::new(path).ok());
                if let (Some(path), Some(text)) = (path, file.contents_utf8()) {
                    edits.files.push(Edit::write(path, None, text.to_owned()));
                }
            }
        }
    }
}
