//! Words a fault of a catalogue as a remark.

use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, Span};

use super::written;

/// Returns the remark about a fault, at its place.
pub(super) fn remark(file: &SourceFile, message: Option<&str>, fault: &written::Fault) -> Diagnostic {
    let end = fault.range.end.min(file.text.len()).max(fault.range.start);
    let place = Span::new(file.id, fault.range.start..end);
    let said = Diagnostic::new(fault.code).at(place).with("found", fault.detail.as_str());
    let said = said.with("reason", fault.detail.as_str()).with("value", fault.detail.as_str());
    let said = said.with("name", fault.detail.as_str());
    said.with("message", message.unwrap_or(&fault.detail))
}
