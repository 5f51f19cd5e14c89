//! Remarks of one file with one reason: the first of them say what is wrong and how to mend it, and the rest is a number.
//! What is said of no file is alike to nothing.

use std::collections::BTreeMap;

use super::{Argument, Diagnostic, Severity, order};
use crate::source::Sources;

/// What makes remarks alike.
type Kind<'a> = (&'a str, Severity, &'a str, &'a str);

/// A remark to show, and how many like it are not.
type Shown<'a> = (&'a Diagnostic, usize);

/// Returns the remarks to show, in their order, and how many others there are; `choose` chooses among the first of each
/// kind. Behind the last one of a kind stands how many like it are not shown.
pub(super) fn folded<'a>(
    diagnostics: &'a [Diagnostic],
    sources: &'a Sources,
    most: usize,
    choose: impl Fn(Vec<(usize, &'a Diagnostic)>) -> Vec<(usize, &'a Diagnostic)>,
) -> (Vec<Shown<'a>>, usize) {
    let mut totals: BTreeMap<Kind<'_>, usize> = BTreeMap::new();
    let mut first = Vec::new();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        let total = kind(diagnostic, sources).map(|kind| totals.entry(kind).or_default());
        if total.is_none_or(|total| {
            *total += 1;
            *total <= most
        }) {
            first.push((index, diagnostic));
        }
    }
    // Those of a kind that the choice alone left out are no more than the rest.
    totals.retain(|_, total| *total > most);
    let chosen = choose(first);
    for (_, diagnostic) in &chosen {
        if let Some(hidden) = kind(diagnostic, sources).and_then(|kind| totals.get_mut(&kind)) {
            *hidden -= 1;
        }
    }
    let mut rest = diagnostics.len() - chosen.len();
    let mut shown = Vec::with_capacity(chosen.len());
    for (_, diagnostic) in chosen.into_iter().rev() {
        let more = kind(diagnostic, sources).and_then(|kind| totals.remove(&kind)).unwrap_or_default();
        rest -= more;
        shown.push((diagnostic, more));
    }
    shown.reverse();
    (shown, rest)
}

fn kind<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Option<Kind<'a>> {
    let reason = diagnostic.arguments.iter().find_map(|(name, value)| match value {
        Argument::Text(reason) if *name == "reason" => Some(reason.as_str()),
        _ => None,
    });
    let path = order::path(diagnostic, sources)?;
    Some((path, diagnostic.severity, diagnostic.code.as_str(), reason.unwrap_or_default()))
}
