//! A translation that is much shorter or much longer than its source: half of it may be missing, or stand twice.

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::LeafKind;

/// Short texts differ by any measure.
const SHORT: usize = 40;

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let (source, words) = (rendering.source.chars().count(), rendering.words.chars().count());
    let is_short = source < SHORT && words < SHORT * 2;
    if is_short || !rendering.is_fresh() || !rendering.is_read() || is_called_otherwise(rendering) {
        return None;
    }
    // A character of Chinese, Japanese or Korean says as much as a syllable or a word.
    let is_dense = matches!(rendering.language.language.primary(), "zh" | "ja" | "ko" | "yue");
    let (least, most) = if is_dense { (15, 130) } else { (40, 250) };
    let share = words * 100 / source;
    let reason = if share < least { "short" } else { "long" };
    let is_odd = share < least || share > most;
    is_odd.then(|| rendering.remark(Code::TranslationLength).with("reason", reason))
}

/// Says whether a text is what something is called: another language has a short word for it, or explains it.
fn is_called_otherwise(rendering: &Rendering<'_>) -> bool {
    rendering.is_name() || (rendering.entity.kind.name == "term" && rendering.text.kind == LeafKind::Title)
}
