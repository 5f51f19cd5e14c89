//! Where artifacts go as soon as they are made.

use std::collections::BTreeMap;

use super::Artifact;
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::source::{ContentHash, OutputPath};

/// A place that takes artifacts: a staging folder, or memory.
pub trait Sink: Send {
    /// Takes artifacts over; what is wrong with them is said when the sink is closed.
    fn take(&mut self, artifacts: Vec<Artifact>);
}

/// Whether an artifact is the first on its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Nothing stood there.
    New,
    /// The same bytes stood there.
    Again,
    /// Other bytes stood there; the first ones stay.
    Conflict,
}

/// The list of what a sink took, by path, with hash and length.
#[derive(Debug, Clone, Default)]
pub struct Register {
    files: BTreeMap<OutputPath, (ContentHash, u64)>,
    conflicts: Vec<OutputPath>,
}

impl Register {
    /// Enters an artifact and says how it stands to what is on its path.
    pub fn enter(&mut self, artifact: &Artifact) -> Admission {
        match self.files.get(&artifact.path) {
            None => {
                let entry = (artifact.hash, artifact.bytes.len() as u64);
                self.files.insert(artifact.path.clone(), entry);
                Admission::New
            }
            Some((hash, _)) if *hash == artifact.hash => Admission::Again,
            Some(_) => {
                self.conflicts.push(artifact.path.clone());
                Admission::Conflict
            }
        }
    }

    /// Returns the files with hash and length, in the order of their paths.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<OutputPath, (ContentHash, u64)> {
        &self.files
    }

    /// Returns a remark for every path that two different files claim, or that is a file and a folder at once.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Diagnostic> {
        let mut paths = self.conflicts.clone();
        paths.extend(self.files.keys().filter_map(|path| self.file_above(path)));
        paths.sort_unstable();
        paths.dedup();
        let remark = |path: &OutputPath| {
            Diagnostic::new(Code::OutputConflict).with("path", path.as_str()).in_path(path.as_str())
        };
        paths.iter().map(remark).collect()
    }

    /// Returns the file whose path is a folder in this path.
    fn file_above(&self, path: &OutputPath) -> Option<OutputPath> {
        let mut rest = path.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if let Some((file, _)) = self.files.get_key_value(folder) {
                return Some(file.clone());
            }
            rest = folder;
        }
        None
    }
}

/// A sink in memory, for the development server and for tests.
#[derive(Debug, Clone, Default)]
pub struct MemorySink {
    artifacts: BTreeMap<OutputPath, Artifact>,
    register: Register,
}

impl MemorySink {
    /// Returns all artifacts by path, and a remark for every path that was claimed twice.
    #[must_use]
    pub fn finish(self) -> Reported<BTreeMap<OutputPath, Artifact>> {
        Reported { diagnostics: self.register.conflicts(), value: self.artifacts }
    }
}

impl Sink for MemorySink {
    fn take(&mut self, artifacts: Vec<Artifact>) {
        for artifact in artifacts {
            if self.register.enter(&artifact) == Admission::New {
                self.artifacts.insert(artifact.path.clone(), artifact);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MemorySink, Sink};
    use crate::output::Artifact;
    use crate::source::OutputPath;

    fn artifact(path: &str, text: &str) -> Artifact {
        Artifact::new(OutputPath::new(path).unwrap(), text.as_bytes().to_vec())
    }

    #[test]
    fn two_files_on_one_path_are_named_once() {
        let mut sink = MemorySink::default();
        sink.take(vec![artifact("a.html", "1"), artifact("b.html", "1"), artifact("b.html", "1")]);
        sink.take(vec![artifact("a.html", "2"), artifact("a.html", "3"), artifact("b.html/c", "1")]);
        let reported = sink.finish();
        let paths: Vec<_> = reported.diagnostics.iter().map(|remark| remark.path.as_deref().unwrap()).collect();
        assert_eq!(paths, ["a.html", "b.html"]);
        assert_eq!(reported.value["a.html"].bytes, b"1");
    }
}
