//! A file that came back, read as its format says, before it is held against the site.

use std::collections::BTreeSet;

use super::delivered::Parcel;
use super::{Format, po_read, table, xliff_read};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceFile, Span};
use crate::translation::bench::Bench;
use crate::translation::words::CommentWords;

/// A file that came back, read.
pub struct Delivery<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) format: Format,
    pub(super) parcel: Parcel,
}

impl<'a> Delivery<'a> {
    /// Reads a file.
    #[must_use]
    pub fn open(bench: Bench<'_>, file: &'a SourceFile, format: Format) -> Self {
        let words = CommentWords::new(&bench.content.settings.source_language);
        let parcel = match format {
            Format::Xliff => xliff_read::read(&file.text),
            Format::Po => po_read::read(&file.text),
            Format::Csv => table::read(&file.text, &words),
        };
        Self { file, format, parcel }
    }

    /// Says whether any text could be read.
    #[must_use]
    pub fn has_texts(&self) -> bool {
        !self.parcel.texts.is_empty()
    }

    /// Returns what was in the way of texts that could not be read.
    #[must_use]
    pub fn faults(&self) -> Vec<Diagnostic> {
        let faults = self.parcel.unreadable.iter().map(|fault| {
            let said = Diagnostic::new(Code::ExchangeInvalid).at(Span::new(self.file.id, fault.range.clone()));
            said.with("reason", fault.reason).with("value", fault.detail.as_str())
        });
        faults.collect()
    }

    /// Returns the languages that the texts of the file say they are in.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<&str> {
        self.parcel.texts.iter().filter_map(|text| text.language.as_deref()).collect()
    }

    /// Returns how many texts could not be read, as far as anybody can tell.
    pub(super) fn unread(&self) -> usize {
        let counts = self.parcel.unreadable.iter().map(|fault| match fault.reason {
            "ampersand" => fault.detail.parse().unwrap_or(1),
            "empty" | "version" | "headings" | "columns" => 0,
            _ => 1,
        });
        counts.sum()
    }

    /// Returns the language that the file says it is in.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.parcel.language.as_deref()
    }
}
