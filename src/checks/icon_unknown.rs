//! Pictograms that the theme does not draw: the tile of the home would stand without one.

use super::Inspection;
use crate::diagnostic::{Code, Diagnostic, nearest};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let names: Vec<&str> = inspection.theme.pictograms.keys().map(String::as_str).collect();
    let mut said = Vec::new();
    for entity in &inspection.content.entities {
        let (Some(icon), Some(entry)) = (entity.facts.word("icon"), entity.facts.entry("icon")) else { continue };
        if !names.contains(&icon) {
            let remark = Diagnostic::new(Code::IconUnknown).at(entry.span).with("value", icon);
            said.push(remark.with("list", names.join(", ")).suggest(nearest(icon, names.iter().copied())));
        }
    }
    said
}
