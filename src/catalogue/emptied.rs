//! Translations that somebody took out of their message, or whose message somebody deleted.

use super::register::{Recorded, Register, Words};
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{Written, WrittenMessage, is_kept, is_missing};
use crate::source::{SourceFile, Span};

/// Returns the remark about a message without its translation, without a place; `register` is the path of the register
/// that recorded it. Where the source was kept on purpose, there were no words.
pub(crate) fn remark(message: &str, record: &Recorded, register: &str) -> Option<Diagnostic> {
    let said = Diagnostic::new(Code::MessageEmptied).with("message", message).with("path", register);
    match &record.text {
        Words::Kept(words) if is_kept(words) || is_missing(words) => None,
        Words::Kept(words) => Some(said.with("reason", "kept").with("value", words.as_str())),
        Words::Fingerprint(_) => Some(said.with("reason", "lost")),
    }
}

/// Returns the remark about a catalogue that somebody deleted, though its register has translations of texts that a test
/// knows; none where there were none.
pub(crate) fn deleted(register: &Register, path: &str, is_unit: impl Fn(&str) -> bool) -> Option<Diagnostic> {
    let had_words = |record: &Recorded| match &record.text {
        Words::Kept(words) => !is_kept(words) && !is_missing(words),
        Words::Fingerprint(_) => true,
    };
    let count = register.records.iter().filter(|(id, record)| is_unit(id) && had_words(record)).count();
    let said = Diagnostic::new(Code::CatalogueMissing).in_path(path).with("path", register_of(path));
    (count > 0).then(|| said.with("count", count))
}

/// Says whether the words of a translation still stand in their catalogue, under a code that somebody changed or in a line
/// that nobody can read: that is said of the line. Of a fingerprint alone nobody can tell where such lines are.
pub(crate) fn stands(record: &Recorded, (text, written): (&str, &Written<'_>)) -> bool {
    match &record.text {
        Words::Kept(words) => text.contains(words.as_str()),
        Words::Fingerprint(_) => {
            let has_words = |message: &WrittenMessage<'_>| record.text.are(message.value);
            !written.faults.is_empty() || written.messages.iter().any(has_words)
        }
    }
}

/// Returns where a message begins in its catalogue, or the first line where nothing of it is there.
pub(crate) fn place(file: &SourceFile, message: &str) -> Span {
    let head = format!("{message} =");
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        if line.starts_with(&head) {
            return Span::new(file.id, at..at + line.trim_end().len());
        }
        at += line.len();
    }
    Span::new(file.id, 0..file.text.find('\n').unwrap_or(file.text.len()))
}

/// Returns the path of the register that belongs to a catalogue.
pub(crate) fn register_of(catalogue: &str) -> String {
    let below = catalogue.strip_prefix("translations/").unwrap_or(catalogue);
    format!("translations/_register/{}.toml", below.strip_suffix(".ftl").unwrap_or(below))
}
