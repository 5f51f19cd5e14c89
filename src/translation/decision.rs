//! What a person decided about a translation: put this in its place, it still holds, I have read it.

use crate::catalogue::State;
use crate::language::Language;

/// A decision about one text in one language.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The language.
    pub language: Language,
    /// The page, by its id.
    pub page: String,
    /// The message, by its id.
    pub message: String,
    /// Who decided.
    pub by: Option<String>,
    /// What.
    pub verdict: Verdict,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Another text takes the place of what stands there, which is kept in the register.
    Put {
        /// The text, as a catalogue has it.
        value: String,
        /// The source that it was made from.
        made_from: String,
        /// The source that stood beside it when somebody changed it without saying that it holds.
        seen: Option<String>,
        /// Its state.
        state: State,
        /// How it came in: `xliff`, `po`, `csv`.
        origin: &'static str,
    },
    /// The text as it stands holds for the source of today.
    Confirm,
    /// The text as it stands was read by a second person.
    Review,
    /// The change of the source was a slip of the pen: nothing about the text changes.
    TouchUp,
}
