//! What changed between two versions of a sentence, in words a translator reads at a glance.

use similar::{ChangeTag, TextDiff};

/// Returns the pieces of two texts in their order: what stayed, what went, what came.
pub(super) fn pieces(before: &str, now: &str) -> Vec<(ChangeTag, String)> {
    let diff = TextDiff::configure().diff_unicode_words(before, now);
    let mut parts: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        let tag = change.tag();
        let words = change.value();
        match parts.last_mut() {
            Some((last, text)) if *last == tag => text.push_str(words),
            // A single space between two changes does not end them.
            Some((_, text)) if tag == ChangeTag::Equal && words.trim().is_empty() => text.push_str(words),
            _ => parts.push((tag, words.to_owned())),
        }
    }
    parts
}

/// Returns the words that went and those that came: `~del medico~ +né l'appuntamento+`.
pub(super) fn describe(before: &str, now: &str) -> String {
    let parts = pieces(before, now);
    let shown = parts.iter().filter_map(|(tag, words)| {
        let words = words.trim();
        match tag {
            ChangeTag::Equal => None,
            _ if words.is_empty() => None,
            ChangeTag::Delete => Some(format!("~{words}~")),
            ChangeTag::Insert => Some(format!("+{words}+")),
        }
    });
    shown.collect::<Vec<_>>().join(" ")
}
