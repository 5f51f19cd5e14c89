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

use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::facts::Date;
use crate::interface::Interfaces;

pub use inspection::Inspection;

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
