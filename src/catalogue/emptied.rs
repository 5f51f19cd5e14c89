//! Translations that somebody took out of their message, or whose message or catalogue somebody deleted.

use super::register::{Recorded, Register, Words};
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{Written, WrittenMessage};
use crate::source::{SourceFile, Span};

/// Returns the remark about a message without its translation, without a place; `register` is the path of the register
/// that recorded it. Where the source was kept on purpose, there were no words.
pub(crate) fn remark(message: &str, record: &Recorded, register: &str) -> Option<Diagnostic> {
    let said = Diagnostic::new(Code::MessageEmptied).with("message", message).with("path", register);
    record.text.are_any().then(|| match &record.text {
        Words::Kept(words) => said.with("reason", "kept").with("value", words.as_str()),
        Words::Fingerprint(_) => said.with("reason", "lost"),
    })
}

/// Returns the remark about a catalogue that somebody deleted, without a place, where its register has translations of texts
/// that a test knows.
pub(crate) fn deleted(register: &Register, path: &str, is_unit: impl Fn(&str) -> bool) -> Option<Diagnostic> {
    let count = register.records.iter().filter(|(id, record)| is_unit(id) && record.text.are_any()).count();
    (count > 0).then(|| Diagnostic::new(Code::CatalogueMissing).with("path", path).with("count", count))
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
