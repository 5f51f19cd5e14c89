//! Traditional Chinese characters with the simplified ones that stand for them, after Unicode's Unihan data
//! (`kSimplifiedVariant`, Unicode 15).

use std::collections::BTreeSet;

/// Pairs of characters, the traditional one first.
const PAIRS: &str = include_str!("traditional.txt");

/// Returns pairs whose simplified character is wanted, the traditional one first, in their order.
#[must_use]
pub fn pairs(wanted: &BTreeSet<char>) -> String {
    let mut found = String::new();
    for line in PAIRS.lines() {
        let mut characters = line.chars();
        while let (Some(traditional), Some(simplified)) = (characters.next(), characters.next()) {
            if wanted.contains(&simplified) && !wanted.contains(&traditional) {
                found.extend([traditional, simplified]);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn characters_come_with_what_the_index_has() {
        assert_eq!(pairs(&['证', '书'].into()), "書书證证");
        assert_eq!(pairs(&['人'].into()), "");
    }
}
