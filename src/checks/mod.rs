//! Remarks on a site that builds but could be better: one check a file, none knows another.

mod allowed;
mod inspection;
mod alias_ambiguous;
mod reading;
mod block_long;
mod card_incomplete;
mod consent_ended;
mod critical_untranslated;
mod deadline_passed;
mod expired;
mod fact_contradiction;
mod fact_in_prose;
mod fact_unverified;
mod heading_jump;
mod interface_missing;
mod link_words;
mod message_unused;
mod page_unlinked;
mod sentence_long;
mod term_unmentioned;
mod text_hard;
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

use std::sync::Arc;

use rayon::prelude::*;

use crate::content::settings::LanguageSettings;
use crate::content::{Content, Entity};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::memo::Memo;
use crate::source::Sources;

pub use inspection::Inspection;
use rendering::Rendering;

/// A check of the site as a whole, or against the day.
type Check = fn(&Inspection<'_>) -> Vec<Diagnostic>;

/// A check that looks at one page and nothing else.
type PageCheck = fn(&Entity) -> Vec<Diagnostic>;

/// The checks of single pages, in the order in which they run.
const PAGE_CHECKS: &[PageCheck] = &[
    fact_in_prose::check,
    heading_jump::check,
    link_words::check,
    sentence_long::check,
    block_long::check,
    text_hard::check,
];

/// The checks of the site, in the order in which they run.
const CHECKS: &[Check] = &[
    card_incomplete::check,
    fact_unverified::check,
    fact_contradiction::check,
    consent_ended::check,
    alias_ambiguous::check,
    deadline_passed::check,
    expired::check,
    critical_untranslated::check,
    interface_missing::check,
    page_unlinked::check,
    message_unused::check,
];

/// What a check advises and no build has to repeat.
const ADVICE: [Code; 8] = [
    Code::FactUnverified,
    Code::SentenceLong,
    Code::BlockLong,
    Code::TextHard,
    Code::PageUnlinked,
    Code::TermUnmentioned,
    Code::Expired,
    Code::MessageUnused,
];

/// Runs every check; what is said of a page that did not change comes from the memo.
#[must_use]
pub fn run(inspection: &Inspection<'_>, memo: &Memo) -> Vec<Diagnostic> {
    let of_page = |entity: &Entity| {
        memo.of("checks", entity.hash, || PAGE_CHECKS.iter().flat_map(|check| check(entity)).collect::<Vec<_>>())
    };
    let pages: Vec<Arc<Vec<Diagnostic>>> =
        inspection.content.entities.par_iter().filter(|entity| entity.is_page()).map(of_page).collect();
    let said: Vec<Vec<Diagnostic>> = CHECKS.par_iter().map(|check| check(inspection)).collect();
    let terms = term_unmentioned::check(inspection, memo);
    pages.iter().flat_map(|said| said.iter().cloned()).chain(said.into_iter().flatten()).chain(terms).collect()
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
    by_level(inspection.content, said)
}

/// Says whether a remark is for who asks what could be better, and would only be noise beside a build.
#[must_use]
pub fn is_advice(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Note && ADVICE.contains(&diagnostic.code)
}

/// Gives remarks the levels that the site asks for and takes out what is allowed beside the text it concerns; errors of
/// a stage stay as they are.
#[must_use]
pub fn levelled(sources: &Sources, content: &Content, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    by_level(content, allowed::apply(sources, diagnostics))
}

fn by_level(content: &Content, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
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
