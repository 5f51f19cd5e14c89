//! What came back from a translator: texts of a file, each with its place in it, before it is held against the site.

use std::ops::Range;

use crate::fluent::Fault;
use crate::prose::Inline;

/// One text of a file that came back.
#[derive(Debug, Clone)]
pub(super) struct Delivered {
    /// The page, as the file names it.
    pub(super) page: String,
    /// The message, as the file names it.
    pub(super) id: String,
    /// The source that the translator saw.
    pub(super) source: Words,
    /// The source before it changed, where the file says that the translation is one of that.
    pub(super) before: Option<Words>,
    /// The translation.
    pub(super) target: Words,
    /// What the file says about it.
    pub(super) said: Said,
    /// What the translation was when it left, if the file still says so.
    pub(super) base: Option<String>,
    /// The language that the file says it is in.
    pub(super) language: Option<String>,
    /// Where it stands in the file, in bytes.
    pub(super) range: Range<usize>,
}

/// A text of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    pub(super) inlines: Vec<Inline>,
    pub(super) faults: Vec<Fault>,
    /// As it is written, without space at its ends; elements stand as people see them.
    pub(super) raw: String,
    /// Codes of a tool's own that stand in it and are no words.
    pub(super) foreign: Vec<String>,
}

impl Words {
    /// Returns the inlines of a translation: with spaces in the place of breaks where its source has none, for an editor
    /// wrapped the line then.
    pub(super) fn beside(&self, source: &[Inline]) -> Vec<Inline> {
        if has_break(source) { self.inlines.clone() } else { unbroken(&self.inlines) }
    }
}

fn has_break(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Bold(content) | Inline::Link { content, .. } => has_break(content),
        other => matches!(other, Inline::Break),
    })
}

fn unbroken(inlines: &[Inline]) -> Vec<Inline> {
    let whole = inlines.iter().map(|inline| match inline {
        Inline::Break => Inline::Text(" ".to_owned()),
        Inline::Bold(content) => Inline::Bold(unbroken(content)),
        Inline::Link { number, content } => Inline::Link { number: *number, content: unbroken(content) },
        other => other.clone(),
    });
    whole.collect()
}

/// What a file says about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// It wants to be looked at: fuzzy, `needs-…`, "to be revised".
    Open,
    /// There was nothing yet: where there still is nothing, tools fill in a translation without minding that word.
    New,
    /// Nothing: what changed was made now, and what did not is as it was.
    Nothing,
    /// It is done.
    Done,
    /// A second person read it.
    Final,
}

impl Said {
    /// Returns what is said of a text that has a translation here, or none.
    pub(super) fn beside(self, is_translated: bool) -> Self {
        match self {
            Self::New if is_translated => Self::Open,
            Self::New => Self::Nothing,
            said => said,
        }
    }
}

/// A file that cannot be read: why, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unreadable {
    /// `xml`, `ampersand`, `version`, `po`, `quote`, `csv`, `cells`, `open`, `formula`, `case`, `word`, `columns`, `headings`, `cut`, `empty`.
    pub(super) reason: &'static str,
    /// What is wrong, in the words of the file.
    pub(super) detail: String,
    pub(super) range: Range<usize>,
}

impl Unreadable {
    pub(super) fn new(reason: &'static str, detail: impl Into<String>, range: Range<usize>) -> Self {
        Self { reason, detail: detail.into(), range }
    }
}

/// What could be read of a file: its texts, and what was in the way of the others.
#[derive(Debug, Default)]
pub(super) struct Parcel {
    pub(super) texts: Vec<Delivered>,
    pub(super) unreadable: Vec<Unreadable>,
    /// The language that the file says it is in.
    pub(super) language: Option<String>,
}
