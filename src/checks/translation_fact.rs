//! A telephone number, an address or a date that a translator typed, though its source has none.

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::typed;
use crate::language::ascii_digits;

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let words = ascii_digits(&rendering.words);
    let web = words.split_whitespace().find(|word| word.contains("://") || word.starts_with("www."));
    let found = typed::find(&words).and_then(|range| words.get(range)).or(web)?;
    if rendering.source.contains(found) {
        return None;
    }
    Some(rendering.remark(Code::TranslationFact).with("value", found))
}
