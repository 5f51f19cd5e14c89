//! A translation that is much shorter or much longer than its source: half of it may be missing, or stand twice.

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::LeafKind;

/// Short texts differ by any measure.
const SHORT: usize = 40;

/// A text that is shorter is one clause.
const CLAUSE: usize = 80;

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let (source, words) = (rendering.source.chars().count(), rendering.words.chars().count());
    let is_short = source < SHORT && words < SHORT * 2;
    if is_short || !rendering.is_fresh() || !rendering.is_read() || is_called_otherwise(rendering) {
        return None;
    }
    // A character of Chinese, Japanese or Korean says as much as a syllable or a word.
    let is_dense = matches!(rendering.language.language.primary(), "zh" | "ja" | "ko" | "yue");
    // One clause cannot have lost a sentence, and languages have shorter ways to say it.
    let (least, most) = match (is_dense, source < CLAUSE) {
        (true, false) => (15, 130),
        (true, true) => (8, 130),
        (false, false) => (40, 250),
        (false, true) => (25, 250),
    };
    let share = words * 100 / source.max(1);
    let outside = letters(&rendering.words) * 100 / letters(&rendering.source).max(1);
    let reason = if share < least { "short" } else { "long" };
    let is_odd = share < least || share.min(outside) > most;
    is_odd.then(|| rendering.remark(Code::TranslationLength).with("reason", reason))
}

/// Returns how long a text is without what stands in brackets: there translators explain what the source only names.
fn letters(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut count = 0;
    for c in text.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => count += usize::from(depth == 0),
        }
    }
    // A text that is all in brackets is no explanation.
    if count == 0 { text.chars().count() } else { count }
}

/// Says whether a text is what something is called: another language has a short word for it, or explains it.
fn is_called_otherwise(rendering: &Rendering<'_>) -> bool {
    rendering.is_name() || (rendering.entity.kind.name == "term" && rendering.text.kind == LeafKind::Title)
}
