//! Critical blocks that readers of a language do not get in it, or get in an old version.

use super::Inspection;
use crate::catalogue::units::{self, Found};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Text, plain};

/// Texts that a page shows for some days, with the field of the last one.
const FOR_DAYS: [(&str, &str); 2] = [("alert", "alert_until"), ("status_reason", "status_until")];

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let content = inspection.content;
    for (index, entity) in content.entities.iter().enumerate() {
        let Some(page) = inspection.catalogues.units.get(index) else { continue };
        for (unit, text) in units::texts(entity).into_iter().enumerate().filter(|(_, text)| text.critical) {
            if is_over(inspection, entity, text) {
                continue;
            }
            let lacking = content.settings.languages.iter().filter(|settings| {
                let translation = inspection.catalogues.translation(&settings.language, index, unit);
                !settings.draft
                    && settings.language != entity.language
                    && translation.is_none_or(|translation| translation.stale.is_some())
            });
            let names: Vec<&str> = lacking.map(|settings| settings.language.as_str()).collect();
            if !names.is_empty() {
                let own = page.units.get(unit);
                let id = own.map(|unit| unit.id.as_str()).unwrap_or_default();
                let remark = Diagnostic::new(Code::CriticalUntranslated).at(text.span);
                let remark = remark.with("language", names.join(", ")).with("message", id);
                // What no catalogue has yet, nobody finds there.
                let is_new = own.is_some_and(|unit| unit.found == Found::New);
                let remark = if is_new { remark.with("reason", "sync") } else { remark };
                said.push(remark.with("value", plain(&text.inlines)).with("page", entity.id.as_str()));
            }
        }
    }
    said
}

/// Says whether nobody sees a text any more, since the days that it was for are over.
fn is_over(inspection: &Inspection<'_>, entity: &Entity, text: &Text) -> bool {
    let is_it = |field: &str| entity.facts.text(field).is_some_and(|own| own.span == text.span);
    let is_past = |until: &str| entity.facts.date(until).is_some_and(|last| last < inspection.today);
    FOR_DAYS.iter().any(|(field, until)| is_it(field) && is_past(until))
}
