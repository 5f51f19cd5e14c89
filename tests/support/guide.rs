//! The guide of this repository, built once through the program for all tests that walk its pages.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The day for which the guide is built.
pub const DAY: &str = "2026-11-25";

/// Returns the folder of the built guide. It stays below `target/`, so that the next run writes only what changed.
pub fn public() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let public = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
        let built = Command::new(env!("CARGO_BIN_EXE_sportello"))
            .args(["--site", env!("CARGO_MANIFEST_DIR"), "--today", DAY, "--quiet", "build", "--force", "--out"])
            .arg(&public)
            .output()
            .unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        public
    })
}
