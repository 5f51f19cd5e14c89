//! A translation that says the same as its source, word by word: nobody translated it, or `===` was meant.

use super::lexicon::{Lexicon, words};
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let count = words(&rendering.words).count();
    // A name alone is the same in many languages.
    let is_same = count > 2 && rendering.is_read() && !is_proper(rendering) && rendering.words == rendering.source;
    is_same.then(|| rendering.remark(Code::TranslationSame))
}

/// Says whether a title is a name as it is written in every language: all its longer words have a capital letter.
fn is_proper(rendering: &Rendering<'_>) -> bool {
    let is_capital = |word: &str| word.chars().count() < 6 || word.starts_with(char::is_uppercase);
    rendering.is_name() && words(&rendering.words).all(is_capital)
}
