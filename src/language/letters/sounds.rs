//! What letters sound like, roughly and without vowels: Italian words that somebody wrote by ear, in any script, and
//! words of one root with other vowels.
//!
//! Letters that are confused by ear share one Latin letter; a letter that stands for nothing is left out.

/// Replacements by script, in their order.
const SCRIPTS: &[(&str, &[(&str, &str)])] = &[];

/// Returns the replacements for words in some scripts.
pub(super) fn of(scripts: &[&str]) -> Vec<(&'static str, &'static str)> {
    SCRIPTS.iter().filter(|(tag, _)| scripts.contains(tag)).flat_map(|(_, sounds)| *sounds).copied().collect()
}
