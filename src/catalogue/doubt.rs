//! Official words in other languages that are old or made by a machine.

use super::state::{State, Translation, is_current};
use super::terms::TermWords;
use crate::facts::Date;
use crate::prose::{Text, plain};

/// Why a word is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// Whether the official word has changed since, and since when, if that was recorded.
    pub stale: Option<Option<Date>>,
    /// How far the word has come.
    pub state: State,
}

/// A term stands as its title does; where its word has a comment with the official word, that must be today's, too. Of a
/// word without a comment, whose title nobody translated, nobody can tell what it was made from.
pub(super) fn of_term(title: &Text, translated: Option<&Translation>, words: Option<&TermWords>) -> Option<Doubt> {
    let made_from = words.and_then(|words| words.made_from.as_deref());
    let is_old = match made_from {
        Some(from) => !is_current(from, &plain(&title.inlines)),
        None => words.is_some() && translated.is_none(),
    };
    let stale = translated.and_then(|title| title.stale).or_else(|| is_old.then_some(None));
    let state = translated.map_or(State::Draft, |title| title.state);
    (stale.is_some() || state == State::Machine).then_some(Doubt { stale, state })
}
