//! Words of the source that were left standing in the middle of a translation.

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::LeafKind;

/// So many words in a row are no name and no chance.
const RUN: usize = 4;

pub(super) fn check(rendering: &Rendering<'_>) -> Option<Diagnostic> {
    if rendering.words == rendering.source || rendering.text.kind == LeafKind::Keywords {
        return None;
    }
    let source: Vec<String> = words(&rendering.source).map(str::to_lowercase).collect();
    let words: Vec<&str> = words(&rendering.words).collect();
    let stands = |run: &&[&str]| {
        let run: Vec<String> = run.iter().map(|word| word.to_lowercase()).collect();
        // A run that differs in a capital letter is the same.
        source.windows(RUN).any(|other| other == run)
    };
    let run = words.windows(RUN).find(|run| {
        // Official names begin with capital letters, but for their little words.
        let is_name = run.iter().all(|word| word.chars().count() < 4 || word.starts_with(char::is_uppercase));
        !is_name && stands(run)
    })?;
    Some(rendering.remark(Code::TranslationWords).with("value", run.join(" ")))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic))
}
