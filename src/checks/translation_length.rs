//! A translation that is much shorter or much longer than its source: half of it may be missing, or stand twice.

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};

/// Short texts differ by any measure.
const SHORT: usize = 24;

pub(super) fn check(rendering: &Rendering<'_>) -> Option<Diagnostic> {
    let (source, words) = (rendering.source.chars().count(), rendering.words.chars().count());
    if source < SHORT || !rendering.is_fresh() {
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
