//! Remarks on a site that builds but could be better: one check a file, none knows another.

mod inspection;
mod alias_ambiguous;
mod card_incomplete;
mod consent_ended;
mod critical_untranslated;
mod deadline_passed;
mod fact_contradiction;
mod fact_in_prose;
mod fact_unverified;
mod interface_missing;
mod rendering;
mod translation_bold;
mod translation_fact;
mod translation_length;
mod translation_numbers;
mod translation_same;
mod translation_script;
mod translation_term;
mod translation_typing;
mod translation_uneven;
mod translation_words;

use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::facts::Date;
use crate::interface::Interfaces;

pub use inspection::Inspection;
use rendering::Rendering;

type Check = fn(&Inspection<'_>) -> Vec<Diagnostic>;

/// The checks, in the order in which they run.
const CHECKS: &[Check] = &[
    card_incomplete::check,
    fact_unverified::check,
    fact_contradiction::check,
    fact_in_prose::check,
    consent_ended::check,
    alias_ambiguous::check,
    deadline_passed::check,
    critical_untranslated::check,
    interface_missing::check,
];

/// Runs every check.
#[must_use]
pub fn run(content: &Content, catalogues: &Catalogues, interfaces: &Interfaces, today: Date) -> Vec<Diagnostic> {
    let inspection = Inspection { content, catalogues, interfaces, today };
    CHECKS.iter().flat_map(|check| check(&inspection)).collect()
}

/// The checks of one translation beside its source.
const OF_TRANSLATIONS: &[fn(&Rendering<'_>) -> Option<Diagnostic>] = &[
    translation_numbers::check,
    translation_same::check,
    translation_script::check,
    translation_length::check,
    translation_typing::check,
    translation_bold::check,
    translation_fact::check,
    translation_words::check,
];

/// Runs the checks of translations into some languages: what may be wrong with texts that can be shown.
#[must_use]
pub fn of_translations(inspection: &Inspection<'_>, languages: &[&LanguageSettings]) -> Vec<Diagnostic> {
    let glossaries = translation_term::glossaries(inspection);
    let mut said = Vec::new();
    for language in languages {
        let renderings = rendering::renderings(inspection, language);
        for rendering in &renderings {
            said.extend(OF_TRANSLATIONS.iter().filter_map(|check| check(rendering)));
            said.extend(translation_term::check(inspection, &glossaries, rendering));
        }
        said.extend(translation_uneven::check(&renderings));
    }
    levelled(inspection.content, said)
}

/// Says whether a remark is for who asks what could be better, and would only be noise beside a build.
#[must_use]
pub fn is_advice(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Note && diagnostic.code == Code::FactUnverified
}

/// Gives remarks the levels that the site asks for; errors of a stage keep theirs.
#[must_use]
pub fn levelled(content: &Content, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let levels = &content.settings.levels;
    let level = |mut said: Diagnostic| {
        if said.severity == Severity::Error {
            return Some(said);
        }
        match levels.get(&said.code) {
            None => Some(said),
            Some(None) => None,
            Some(Some(severity)) => {
                said.severity = *severity;
                Some(said)
            }
        }
    };
    diagnostics.into_iter().filter_map(level).collect()
}
