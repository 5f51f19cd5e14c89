//! Which texts leave the site for their translators.

use crate::translation::bench::{Entry, Progress};
use crate::translation::lacking::TermStanding;

/// Which texts go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// All.
    All,
    /// Those with which a translator has something to do.
    Todo,
    /// Those whose source changed since.
    Stale,
    /// Those without a translation that can be used.
    Missing,
}

impl Only {
    /// Says whether a text is among them.
    pub(super) fn has(self, entry: &Entry<'_>) -> bool {
        let progress = entry.progress();
        match self {
            Self::All => true,
            Self::Todo => progress.is_open(),
            Self::Stale => matches!(progress, Progress::Stale(_)),
            Self::Missing => matches!(progress, Progress::Missing | Progress::Damaged),
        }
    }

    /// Says whether an official word is among them.
    pub(super) fn has_term(self, standing: TermStanding) -> bool {
        match self {
            Self::All => true,
            Self::Todo => standing != TermStanding::Worded,
            Self::Stale => standing == TermStanding::Stale,
            Self::Missing => standing == TermStanding::Missing,
        }
    }
}
