//! How far a translation has come, and what a fingerprint of it is.

use super::align::touch_up;
use crate::facts::Date;
use crate::prose::Inline;
use crate::source::{ContentHash, Span};

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Made by a machine and read by nobody.
    Machine,
    /// Made by a person.
    Draft,
    /// Read by a second person.
    Reviewed,
}

/// A translation that can be used.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Its text; empty when the source is kept on purpose.
    pub inlines: Vec<Inline>,
    /// Whether the source is kept on purpose.
    pub kept: bool,
    /// How far it has come.
    pub state: State,
    /// Whether its source has changed since, and since when, if that was recorded.
    pub stale: Option<Option<Date>>,
    /// Where it stands, as it is written.
    pub place: Span,
    /// The source that an old translation was made from, if that is known.
    pub made_from: Option<Box<str>>,
}

impl State {
    /// Returns the word of the state in registers, settings and options.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }

    /// Returns the state with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        [Self::Machine, Self::Draft, Self::Reviewed].into_iter().find(|state| state.as_str() == word)
    }
}

/// Says whether a translation made from one text still holds for another: they are equal but for a touch-up.
pub(crate) fn is_current(made_from: &str, source: &str) -> bool {
    made_from == source || touch_up(made_from, source)
}

/// Returns the source with which today's is compared: that from which a text was made, else the one that stood above
/// it when it was changed.
pub(crate) fn earlier<'a>((made_from, seen): (&'a str, Option<&'a str>), source: &str) -> Option<&'a str> {
    [Some(made_from), seen].into_iter().flatten().find(|from| !from.is_empty() && !is_current(from, source))
}

/// Returns the fingerprint of a translation's text, by which an edit is noticed.
#[must_use]
pub fn fingerprint(value: &str) -> String {
    ContentHash::of(value.as_bytes()).short(10)
}
