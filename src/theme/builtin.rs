//! The theme that travels in the binary, so that a site needs nothing else.

use include_dir::{Dir, include_dir};

/// The name of the theme in the binary.
pub const DEFAULT: &str = "piazza";

static PIAZZA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/piazza");

/// Returns the files of the theme in the binary by their path within it, in the order of the paths.
#[must_use]
pub fn files() -> Vec<(&'static str, &'static [u8])> {
    let mut files = Vec::new();
    collect(&PIAZZA, &mut files);
    files.sort_unstable_by_key(|(path, _)| *path);
    files
}

fn collect(folder: &'static Dir<'static>, files: &mut Vec<(&'static str, &'static [u8])>) {
    files.extend(folder.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))));
    folder.dirs().for_each(|folder| collect(folder, files));
}
