//! What is said about the sources: remarks as data, worded when they are shown.

pub mod code;
pub mod reported;
pub mod read_fault;
pub mod order;
pub mod words;
mod alike;
mod excerpt;
pub mod terminal;
pub mod json;
pub mod github;
pub mod explain;
#[cfg(test)]
mod words_tests;

use crate::source::{Position, Span};

pub use code::Code;
pub use reported::{Log, Reported};
pub use words::{ToolLocale, Words};

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something false or broken would be published; nothing is.
    Error,
    /// Worth a change.
    Warning,
    /// Good to know.
    Note,
}

/// A value that a remark's words mention.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// Words as they were written.
    Text(String),
    /// A number.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Another place that belongs to a remark ("first written here").
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Related {
    /// The place.
    pub place: Span,
    /// The message in `messages/{en,it}.ftl` that says what stands there.
    pub label: &'static str,
}

/// One remark: its words stand in `messages/{en,it}.ftl`, its explanation in `explanations/<code>.{en,it}.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: Code,
    /// How grave it is here.
    pub severity: Severity,
    /// What the words mention, by name.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where, if it has a place in a text.
    pub place: Option<Span>,
    /// The path, where there is no text to point into (a folder, a file that is not text).
    pub path: Option<String>,
    /// What the writer probably meant.
    pub suggestion: Option<String>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// Returns a remark of this kind with its default severity and no place yet.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            severity: code.severity(),
            arguments: Vec::new(),
            place: None,
            path: None,
            suggestion: None,
            related: Vec::new(),
        }
    }

    /// Points at a span.
    #[must_use]
    pub fn at(mut self, place: Span) -> Self {
        self.place = Some(place);
        self
    }

    /// Points at a file or folder as a whole.
    #[must_use]
    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Adds a value for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds what the writer probably meant, if anything is near enough.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// Returns line and column where they are known of a file that could not be read as a text.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let number = |wanted: &str| {
            self.arguments.iter().find_map(|(name, value)| match value {
                Argument::Number(number) if *name == wanted => usize::try_from(*number).ok(),
                _ => None,
            })
        };
        let position = Position { line: number("line")?, column: number("column")? };
        self.place.is_none().then_some(position)
    }

    /// Adds another place with what stands there.
    #[must_use]
    pub fn related(mut self, place: Span, label: &'static str) -> Self {
        self.related.push(Related { place, label });
        self
    }
}

/// Returns the candidate that differs from some words by a slip of the pen alone: a letter in eight, and never three.
#[must_use]
pub fn slip<'a>(words: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (words.chars().count() / 8).clamp(1, 2);
    let near = |candidate: &&str| strsim::damerau_levenshtein(words, candidate) <= allowed;
    candidates.into_iter().filter(|candidate| *candidate != words).find(near)
}

/// Returns the candidate nearest to a word, if it is near enough to be meant: the way of every "did you mean".
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // Of two letters another is no slip, but for the case.
    let length = word.chars().count();
    let allowed = if length < 3 { 0 } else { (length / 3).max(1) };
    let folded = word.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// Returns the path that was probably meant: near as a whole, and near in its last part, since a folder that both have
/// makes no two names alike.
#[must_use]
pub fn nearest_path<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let last = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
    let name = word.rsplit('/').next().unwrap_or(word);
    let is_near = |path: &&'a str| last(path) == name || nearest(name, [last(path)]).is_some();
    nearest(word, candidates.into_iter().filter(is_near))
}
