//! Words the faults of a catalogue as remarks, and says which of its messages can be used.

use crate::diagnostic::{Code, Diagnostic, Log};
use crate::source::{SourceFile, Span};

use super::characters::WIDE;
use super::written::{self, Written, WrittenMessage};

/// Returns the messages that may be used, in their order: of two with one id the better, and none of a conflict. Lines
/// that belong to no message and messages that are written twice are named.
pub fn usable<'w, 'a>(written: &'w Written<'a>, file: &SourceFile, log: &mut Log) -> Vec<&'w WrittenMessage<'a>> {
    log.append(written.faults.iter().map(|fault| remark(file, None, fault)));
    let mut usable = Vec::with_capacity(written.messages.len());
    for (message, is_repeated) in written.messages.iter().zip(written.repeated()) {
        if message.in_conflict {
            // The marks round it have been named.
        } else if is_repeated {
            let place = Span::new(file.id, message.id_range.clone());
            log.push(Diagnostic::new(Code::MessageRepeated).at(place).with("message", &*message.id));
        } else {
            usable.push(message);
        }
    }
    usable
}

/// Returns the remark about a fault, at its place.
#[must_use]
pub fn remark(file: &SourceFile, message: Option<&str>, fault: &written::Fault) -> Diagnostic {
    let end = fault.range.end.min(file.text.len()).max(fault.range.start);
    let place = Span::new(file.id, fault.range.start..end);
    let detail = fault.detail.as_str();
    let said = Diagnostic::new(fault.code).at(place).with("message", message.unwrap_or(detail));
    match fault.code {
        Code::MessageSyntax => said.with("reason", fault.reason).with("value", detail),
        Code::TermInvalid => said.with("name", detail),
        Code::MessageCharacter if WIDE.contains(&detail) => said.with("value", detail).with("reason", "wide"),
        Code::MessageCharacter => said.with("value", detail).with("reason", "unseen"),
        Code::MessageGarbled => said.suggest((!detail.is_empty()).then(|| detail.to_owned())),
        Code::MessageHtml => said.with("value", detail),
        _ => said.with("found", detail),
    }
}
