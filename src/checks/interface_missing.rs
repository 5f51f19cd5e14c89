//! Interface messages that a published language lacks, and messages that nobody asks for.

use super::Inspection;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic, nearest};

pub(super) fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let published = inspection.content.settings.languages.iter().filter(|language| !language.draft);
    of_languages(inspection, &published.collect::<Vec<_>>())
}

/// Looks at some languages.
pub(super) fn of_languages(inspection: &Inspection<'_>, languages: &[&LanguageSettings]) -> Vec<Diagnostic> {
    let settings = &inspection.content.settings;
    let reference = inspection.interfaces.ids(&settings.source_language);
    let mut said = Vec::new();
    if reference.is_empty() || settings.language(&settings.source_language).is_none() {
        return said;
    }
    for language in languages {
        let ids = inspection.interfaces.ids(&language.language);
        let missing: Vec<&str> =
            reference.iter().filter(|id| ids.binary_search(id).is_err()).map(String::as_str).collect();
        let path = format!("translations/{}/interface.ftl", language.language);
        if !missing.is_empty() {
            let remark = Diagnostic::new(Code::InterfaceMissing).in_path(path.as_str());
            let remark = remark.with("language", language.language.as_str()).with("count", missing.len());
            said.push(remark.with("list", first(&missing)));
        }
        for id in ids.iter().filter(|id| reference.binary_search(id).is_err()) {
            let remark = Diagnostic::new(Code::InterfaceUnknown).with("message", id.as_str());
            let remark = match inspection.interfaces.place(&language.language, id) {
                Some(place) => remark.at(place),
                None => remark.in_path(path.as_str()),
            };
            let remark = remark.with("language", language.language.as_str());
            said.push(remark.suggest(nearest(id, reference.iter().map(String::as_str))));
        }
    }
    said
}

/// Returns the first few names, and how many more there are.
fn first(names: &[&str]) -> String {
    let shown = names.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    if names.len() > 5 { format!("{shown}, … (+{})", names.len() - 5) } else { shown }
}
