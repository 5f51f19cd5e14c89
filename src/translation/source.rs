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
    (surroundings, written): (&[(u32, Surroundings)], &str),
) -> String {
    let head = words.say("source-head", &[]);
    let mut text = format!("### {}\n### {head}\n", entity.id);
    let mut first = true;
    for (unit, leaf) in units.units.iter().zip(units::texts(entity)) {
        let around = notes::around(surroundings, leaf.span.start);
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
    for line in kept(written, &head) {
        text.push_str(&format!("# ! {line}\n"));
    }
    text
}

/// Returns what must not be lost: lines put aside before, and the translations that stood here while the page was
/// written in another language.
fn kept<'a>(written: &'a str, head: &str) -> Vec<&'a str> {
    let is_ours = written.lines().any(|line| line.strip_prefix("### ") == Some(head));
    let lines = written.lines().filter(|line| !line.trim().is_empty());
    let kept = lines.filter_map(|line| match line.strip_prefix("# ! ") {
        Some(line) => Some(line),
        None => (!is_ours && !line.starts_with("###")).then_some(line),
    });
    kept.collect()
}
