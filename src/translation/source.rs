//! The catalogue of the source language: where the ids of blocks are born.

use crate::catalogue::units::{self, PageUnits, field_path};
use crate::content::Entity;

use super::notes::{self, Surroundings};
use super::words::CommentWords;

/// Writes the source catalogue of a page.
pub(super) fn write(
    entity: &Entity,
    units: &PageUnits,
    words: &CommentWords,
    surroundings: &[(u32, Surroundings)],
) -> String {
    let mut text = format!("### {}\n### {}\n", entity.id, words.say("source-head", &[]));
    let mut first = true;
    for (unit, leaf) in units.units.iter().zip(units::texts(entity)) {
        let around = around(surroundings, leaf.span.start);
        if let Some(heading) = around.and_then(|around| around.heading.as_ref()) {
            text.push_str(&format!("\n## {heading}\n\n"));
        } else if first {
            text.push('\n');
        }
        first = false;
        if let Some(path) = field_path(&leaf.kind) {
            text.push_str(&format!("# {path}\n"));
        }
        for note in notes::notes(words, leaf, around) {
            text.push_str(&format!("# note: {note}\n"));
        }
        text.push_str(&format!("{} = {}\n", unit.id, unit.source));
    }
    text
}

/// Returns the surroundings of the text at a place.
pub(super) fn around(surroundings: &[(u32, Surroundings)], place: u32) -> Option<&Surroundings> {
    let at = surroundings.binary_search_by_key(&place, |(place, _)| *place).ok()?;
    surroundings.get(at).map(|(_, around)| around)
}
