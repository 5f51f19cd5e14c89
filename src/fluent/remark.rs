//! Words a fault of a catalogue as a remark.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceFile, Span};

use super::written;

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
        Code::MessageCharacter | Code::MessageHtml => said.with("value", detail),
        _ => said.with("found", detail),
    }
}
