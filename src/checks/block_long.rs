//! Paragraphs and items that fill more than the screen of a phone.

use super::reading::{running, words};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;

/// The most words of a block that are not remarked on: about a screen of a phone.
const MOST: usize = 100;

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let long = |text: &crate::prose::Text| {
        let count = words(&plain(&text.inlines));
        let said = Diagnostic::new(Code::BlockLong).at(text.span).with("count", count).with("limit", MOST);
        (count > MOST).then_some(said)
    };
    running(entity).into_iter().filter_map(long).collect()
}
