//! Files that are published as they are: pictures, forms, leaflets beside an entity.

use rayon::prelude::*;

use super::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::site::{PublishedFile, Site};
use crate::source::{OutputPath, read};

/// Makes an artifact of every published file, in their order.
///
/// Reports a file that cannot be read any more, or whose path cannot be published.
#[must_use]
pub fn produce(site: &Site) -> Reported<Vec<Artifact>> {
    let made: Vec<Result<Artifact, Diagnostic>> = site.files.par_iter().map(one).collect();
    let mut reported = Reported::silent(Vec::with_capacity(made.len()));
    for result in made {
        match result {
            Ok(artifact) => reported.value.push(artifact),
            Err(diagnostic) => reported.diagnostics.push(diagnostic),
        }
    }
    reported
}

/// Makes the artifact of one published file.
///
/// # Errors
/// Says that the file cannot be read any more, or that its path cannot be published.
pub fn one(file: &PublishedFile) -> Result<Artifact, Diagnostic> {
    let source = file.blob.path.as_str();
    let remark = |code| Diagnostic::new(code).with("path", source).in_path(source);
    let path = OutputPath::new(&file.path).map_err(|_| remark(Code::FileName).with("reason", "character"))?;
    let bytes =
        read::blob_bytes(&file.blob).map_err(|error| remark(Code::FileUnreadable).with("reason", error.to_string()))?;
    Ok(Artifact::new(path, bytes))
}
