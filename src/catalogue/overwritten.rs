//! Words that somebody typed over the original above a message, where the translation should stand below it.

use super::align::are_alike;
use super::register::Recorded;
use super::state::is_current;
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{Mark, WrittenMessage, is_missing, mark};

/// Words in the place of an original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overwritten<'a> {
    /// The words, without the label.
    pub(crate) words: &'a str,
    /// Where their line begins, in bytes.
    pub(crate) at: usize,
    /// The line.
    pub(crate) line: &'a str,
}

/// Returns what stands above a message in the place of its original; `tag` labels originals, `source` is that of today,
/// and `knows` says whether a text is one of the page, today or the last time.
///
/// A new text may have been made from a source that nobody knows any more: one that is like today's is taken for that.
pub(crate) fn overwritten<'a>(
    message: &'a WrittenMessage<'_>,
    record: Option<&Recorded>,
    (tag, source): (&str, &str),
    knows: impl Fn(&str) -> bool,
) -> Option<Overwritten<'a>> {
    let comments = &message.comments;
    let words = comments.sources().next().filter(|words| !words.is_empty())?;
    let is_new = || !is_missing(message.value) && !record.is_some_and(|record| record.text.are(message.value));
    let is_source = |seen: &str| {
        is_current(seen, source)
            || record.is_some_and(|record| record.source == seen)
            || knows(seen)
            || (is_new() && are_alike(seen, source))
    };
    if comments.sources().any(is_source) {
        return None;
    }
    let line = comments.lines.iter().find(|line| matches!(mark(line.text, tag), Some(Mark::Source(_))))?;
    Some(Overwritten { words, at: line.at, line: line.text })
}

/// Returns the remark about such words, without a place; `register` is where `translate sync` keeps them.
pub(crate) fn remark(message: &str, words: &str, register: &str) -> Diagnostic {
    let said = Diagnostic::new(Code::MessageOverwritten).with("message", message);
    said.with("value", words).with("path", register).with("reason", "original")
}
