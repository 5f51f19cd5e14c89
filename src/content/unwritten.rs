//! Facts that still wait for their value: the "…" of a new page.

use toml::de::DeValue;

use super::table::Shape;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Span;

/// Names a fact in whose place dots stand. Without it the page says less than its kind promises, so that it is not
/// published; a draft may wait.
pub(super) fn remark(shape: &Shape, written: &DeValue<'_>, place: Span) -> Option<Diagnostic> {
    let DeValue::String(text) = written else { return None };
    let is_dots = matches!(text.trim(), "…" | "...");
    (is_dots && is_fact(shape)).then(|| {
        let said = Diagnostic::new(Code::PlaceholderLeft).at(place).with("value", text.trim());
        let said = said.with("reason", "fact");
        Diagnostic { severity: Severity::Error, ..said }
    })
}

/// Lets the facts of a draft wait.
pub(super) fn of_draft(said: &mut [Diagnostic]) {
    for one in said.iter_mut().filter(|said| said.code == Code::PlaceholderLeft) {
        one.severity = Code::PlaceholderLeft.severity();
    }
}

fn is_fact(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Date
            | Shape::Moment
            | Shape::Recurrence
            | Shape::ProjectCode
            | Shape::Duration
            | Shape::Amount
            | Shape::Phone
            | Shape::Email
            | Shape::Web
            | Shape::PostalCode
            | Shape::Municipality
            | Shape::Area
            | Shape::Hours
    )
}
