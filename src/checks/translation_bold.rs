//! A translation with more or fewer bold words than its source.

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::Inline;

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let (source, words) = (bold(&rendering.text.inlines), bold(&rendering.translation.inlines));
    if source == words || !rendering.is_fresh() {
        return None;
    }
    Some(rendering.remark(Code::TranslationBold).with("count", source).with("found", words.to_string()))
}

fn bold(inlines: &[Inline]) -> usize {
    let count = |inline: &Inline| match inline {
        Inline::Bold(_) => 1,
        Inline::Link { content, .. } => bold(content),
        _ => 0,
    };
    inlines.iter().map(count).sum()
}
