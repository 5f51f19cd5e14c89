//! A value together with what was remarked while it was made.

use super::{Diagnostic, Severity};

/// What a stage returns: all it could make, and all it has to say.
#[derive(Debug, Clone)]
pub struct Reported<T> {
    /// What could be made.
    pub value: T,
    /// What there is to say.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reported<T> {
    /// Returns a value that there is nothing to say about.
    pub fn silent(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }

    /// Makes another value of this one and keeps the remarks.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Reported<U> {
        Reported { value: make(self.value), diagnostics: self.diagnostics }
    }
}

/// Remarks as they come in, from many stages.
#[derive(Debug, Clone, Default)]
pub struct Log {
    diagnostics: Vec<Diagnostic>,
}

impl Log {
    /// Keeps the remarks and returns the value.
    pub fn take<T>(&mut self, reported: Reported<T>) -> T {
        self.diagnostics.extend(reported.diagnostics);
        reported.value
    }

    /// Keeps a remark.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Keeps many remarks.
    pub fn append(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Says whether any remark so far is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Returns a value with all remarks, in the order in which they were made.
    pub fn finish<T>(self, value: T) -> Reported<T> {
        Reported { value, diagnostics: self.diagnostics }
    }
}
