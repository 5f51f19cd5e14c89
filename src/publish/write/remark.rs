//! What the doors to the published folder have to say.

use std::io;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic};

/// Returns that the system refused to write.
pub(super) fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let path = path.display().to_string();
    Diagnostic::new(Code::PublishFailed).with("path", path.as_str()).with("reason", error.to_string()).in_path(path)
}

/// Returns that a folder must not be replaced, and why.
pub(super) fn foreign(folder: &Path, reason: &'static str) -> Diagnostic {
    let path = folder.display().to_string();
    Diagnostic::new(Code::PublishForeign).with("path", path.as_str()).with("reason", reason).in_path(path)
}
