//! Telephone numbers, e-mail addresses and dates that were typed into prose, where nobody keeps them true.

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::typed;
use crate::prose::{LeafKind, Text, plain};

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        if matches!(text.kind, LeafKind::Field(_) | LeafKind::Keywords) {
            return;
        }
        let words = plain(&text.inlines);
        for found in typed::find_all(&words) {
            let place = text.place(found.clone());
            let value = words.get(found).unwrap_or_default();
            said.push(Diagnostic::new(Code::FactInProse).at(place).with("value", value));
        }
    });
    said
}
