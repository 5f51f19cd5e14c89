//! Critical blocks that readers of a language do not get in it, or get in an old version.

use super::Inspection;
use crate::catalogue::units;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let content = inspection.content;
    for (index, entity) in content.entities.iter().enumerate() {
        let Some(page) = inspection.catalogues.units.get(index) else { continue };
        for (unit, text) in units::texts(entity).into_iter().enumerate().filter(|(_, text)| text.critical) {
            let lacking = content.settings.languages.iter().filter(|settings| {
                let translation = inspection.catalogues.translation(&settings.language, index, unit);
                !settings.draft
                    && settings.language != entity.language
                    && translation.is_none_or(|translation| translation.stale.is_some())
            });
            let names: Vec<&str> = lacking.map(|settings| settings.language.as_str()).collect();
            if !names.is_empty() {
                let id = page.units.get(unit).map(|unit| unit.id.as_str()).unwrap_or_default();
                let remark = Diagnostic::new(Code::CriticalUntranslated).at(text.span);
                said.push(remark.with("language", names.join(", ")).with("message", id));
            }
        }
    }
    said
}
