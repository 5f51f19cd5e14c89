//! A translation as a register has it: what it was made from, its words and its state.

use super::state::{State, earlier, fingerprint, is_current};
use crate::facts::Date;
use crate::fluent::{is_kept, is_missing};

/// What is recorded of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The source that it was made from, in full.
    pub source: String,
    /// The source that stood above it when somebody changed it without saying that it holds; empty where nobody knows.
    pub seen: Option<String>,
    /// The translation when this was recorded.
    pub text: Words,
    /// Its state.
    pub state: State,
    /// Who made or read it.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// How it came in: hand, xliff, po, csv, memory, machine.
    pub origin: String,
    /// Since when it is old.
    pub stale_since: Option<Date>,
}

/// What a register knows of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Its words: whoever takes them out of the catalogue can have them back.
    Kept(String),
    /// Its fingerprint alone, in a register of earlier days.
    Fingerprint(String),
}

impl Words {
    /// Says whether they are those of a text.
    #[must_use]
    pub fn are(&self, text: &str) -> bool {
        match self {
            Self::Kept(words) => words == text,
            Self::Fingerprint(known) => *known == fingerprint(text),
        }
    }

    /// Says whether there are any: a source that is kept on purpose has none.
    #[must_use]
    pub fn are_any(&self) -> bool {
        !matches!(self, Self::Kept(words) if is_kept(words) || is_missing(words))
    }
}

/// A translation whose block is gone, that another text replaced, or that somebody took out of its catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// The source it was made from.
    pub source: String,
    /// The source that stood above it when somebody changed it without saying that it holds.
    pub seen: Option<String>,
    /// What its block said when it went, if that was another source.
    pub last: Option<String>,
    /// The translation.
    pub text: String,
    /// Its state.
    pub state: State,
    /// Who made or read it.
    pub by: Option<String>,
    /// When it was made.
    pub on: Option<Date>,
    /// How it came in, if that was recorded.
    pub origin: Option<String>,
    /// The message in which it stood, which is still there; none when its block is gone.
    pub message: Option<String>,
}

impl Recorded {
    /// Returns the source that stood above it when somebody changed it without saying that it holds.
    pub(crate) fn seen(&self) -> Option<&str> {
        self.seen.as_deref()
    }

    /// Says whether it holds for a source.
    #[must_use]
    pub fn holds(&self, source: &str) -> bool {
        self.seen.is_none() && is_current(&self.source, source)
    }

    /// Returns the source with which today's is compared.
    #[must_use]
    pub fn earlier(&self, source: &str) -> Option<&str> {
        earlier((&self.source, self.seen()), source)
    }
}

impl Retired {
    /// Returns what is kept of a translation that leaves its catalogue; of a fingerprint nothing can be.
    #[must_use]
    pub fn of(record: Recorded) -> Option<Self> {
        let Recorded { source, seen, text: Words::Kept(text), state, by, on, origin, .. } = record else { return None };
        Some(Self { source, seen, last: None, text, state, by, on, origin: Some(origin), message: None })
    }

    /// Says whether it was made from a source, be it that it was changed since above another one.
    #[must_use]
    pub fn is_of(&self, source: &str) -> bool {
        is_current(self.seen.as_ref().unwrap_or(&self.source), source)
    }
}
