//! Remarks on a site that builds but could be better: one check a file, none knows another.

mod agreement;
mod allowed;
mod inspection;
mod lexicon;
mod alias_ambiguous;
mod reading;
mod block_long;
mod card_incomplete;
mod comment_torn;
mod consent_ended;
mod critical_untranslated;
mod deadline_passed;
mod expired;
mod fact_contradiction;
mod fact_in_prose;
mod fact_unverified;
mod heading_jump;
mod icon_unknown;
mod interface_missing;
mod link_words;
mod markdown_broken;
mod message_unused;
mod page_unlinked;
mod placeholder_left;
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
use crate::source::{ContentHash, Sources};

use agreement::Agreement;
pub use inspection::Inspection;
use lexicon::Lexicon;
use rendering::Rendering;

/// A check of the site as a whole, or against the day.
type Check = fn(&Inspection<'_>) -> Vec<Diagnostic>;

/// A check that looks at one page, one head of a section or the settings, and nothing else.
type PageCheck = fn(&Entity) -> Vec<Diagnostic>;

/// The checks of single pages, in the order in which they run.
const PAGE_CHECKS: &[PageCheck] = &[
    placeholder_left::check,
    heading_jump::check,
    link_words::check,
    markdown_broken::check,
    comment_torn::check,
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
    icon_unknown::check,
    interface_missing::check,
    page_unlinked::check,
    message_unused::check,
];

/// What a check advises and no build has to repeat.
const ADVICE: [Code; 9] = [
    Code::AliasAmbiguous,
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
    let calendar = fact_in_prose::Calendar::new(inspection);
    let of_page = |entity: &Entity| {
        // What is over today was not yesterday.
        let today = calendar.today().to_string();
        let key = ContentHash::of_parts([&entity.hash.as_bytes()[..], today.as_bytes()]);
        memo.of("checks", key, || {
            let said = fact_in_prose::check(entity, &calendar);
            said.into_iter().chain(PAGE_CHECKS.iter().flat_map(|check| check(entity))).collect::<Vec<_>>()
        })
    };
    let pages: Vec<Arc<Vec<Diagnostic>>> = inspection.content.entities.par_iter().map(of_page).collect();
    let said: Vec<Vec<Diagnostic>> = CHECKS.par_iter().map(|check| check(inspection)).collect();
    let terms = term_unmentioned::check(inspection, memo);
    pages.iter().flat_map(|said| said.iter().cloned()).chain(said.into_iter().flatten()).chain(terms).collect()
}

/// A check of one translation beside its source.
type TextCheck = fn(&Rendering<'_>, &Lexicon<'_>) -> Option<Diagnostic>;

/// The checks of one translation beside its source.
const OF_TRANSLATIONS: &[TextCheck] = &[
    translation_numbers::check,
    translation_same::check,
    translation_script::check,
    translation_length::check,
    translation_typing::check,
    translation_bold::check,
    translation_fact::check,
];

/// What one language has, and what was found in it that is weighed against the others.
struct Reader<'a> {
    renderings: Vec<Rendering<'a>>,
    lexicon: Lexicon<'a>,
    mentioned: translation_term::Mentioned<'a>,
    left: Vec<(usize, translation_words::Run)>,
}

/// Runs the checks of translations into some languages: what may be wrong with texts that can be shown. All languages
/// are read: what most of them do is no slip of one.
#[must_use]
pub fn of_translations(inspection: &Inspection<'_>, languages: &[&LanguageSettings]) -> Vec<Diagnostic> {
    let glossaries = rendering::glossaries(inspection);
    let mentions = rendering::mentions(inspection, &glossaries);
    let read = |language| {
        let renderings = rendering::renderings(inspection, &mentions, language);
        let lexicon = Lexicon::new(inspection, &language.language, &renderings);
        let mentioned = translation_term::mentioned(&renderings, &lexicon);
        let left = |(at, text): (usize, &Rendering<'_>)| {
            translation_words::left(text, &lexicon).into_iter().map(move |run| (at, run))
        };
        let left = renderings.iter().enumerate().flat_map(left).collect();
        Reader { renderings, lexicon, mentioned, left }
    };
    let readers: Vec<Reader<'_>> = inspection.content.settings.languages.par_iter().map(read).collect();
    let (mut of_terms, mut of_words) = (Agreement::new(), Agreement::new());
    for reader in &readers {
        for rendering in &reader.renderings {
            of_terms.translated(rendering.place);
            of_words.translated(rendering.place);
        }
        translation_term::note(&reader.renderings, &reader.mentioned, &mut of_terms);
        let left = reader.left.iter().filter_map(|(at, run)| Some((reader.renderings.get(*at)?, run)));
        left.for_each(|(rendering, run)| translation_words::note(rendering, run, &mut of_words));
    }
    let named = inspection.content.settings.languages.iter().zip(&readers);
    let named = named.filter(|(settings, _)| languages.iter().any(|asked| asked.language == settings.language));
    let mut said = interface_missing::of_languages(inspection, languages);
    for (_, Reader { renderings, lexicon, mentioned, left }) in named {
        let check = |text: &Rendering<'_>| OF_TRANSLATIONS.iter().filter_map(|check| check(text, lexicon)).collect();
        let of_texts: Vec<Vec<Diagnostic>> = renderings.par_iter().map(check).collect();
        said.extend(of_texts.into_iter().flatten());
        let left = left.iter().filter_map(|(at, run)| translation_words::check(renderings.get(*at)?, run, &of_words));
        said.extend(left);
        said.extend(translation_term::check(renderings, lexicon, (mentioned, &of_terms)));
        said.extend(translation_uneven::check(renderings, lexicon));
    }
    by_level(inspection.content, said)
}

/// Says whether a remark is for who asks what could be better, and would only be noise beside a build.
#[must_use]
pub fn is_advice(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Note && ADVICE.contains(&diagnostic.code)
}

/// Gives remarks the levels that the site asks for and takes out what is allowed beside the text it concerns; errors of
/// a stage stay as they are, and what is wrong with a draft that is left out is a note.
#[must_use]
pub fn levelled(sources: &Sources, content: &Content, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut said = allowed::apply(sources, diagnostics);
    // Few checks look at a draft that is left out: what its comments allow may be there for the others.
    said.retain(|one| one.code != Code::AllowUnused || !content.is_of_draft(one));
    by_level(content, said)
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
            Some(_) if content.is_of_draft(&said) => Some(said),
            Some(Some(severity)) => {
                said.severity = *severity;
                Some(said)
            }
        }
    };
    diagnostics.into_iter().filter_map(level).collect()
}
