//! A translation that says the same as its source, word by word: nobody translated it, or `===` was meant.

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(rendering: &Rendering<'_>) -> Option<Diagnostic> {
    let words = rendering.words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    // A name alone is the same in many languages.
    let is_same = words > 2 && rendering.words == rendering.source;
    is_same.then(|| rendering.remark(Code::TranslationSame))
}
