//! What most languages do with a text is no slip of one translator: the text itself asks for it.
//!
//! Only a translator's choice of words is weighed so. A number that all languages have wrong is wrong in all.

use std::collections::BTreeMap;

/// The fewest languages that can agree.
const LEAST: usize = 3;

/// What was found, language by language; `W` says what it is.
pub(super) struct Agreement<W> {
    translated: BTreeMap<(usize, usize), usize>,
    found: BTreeMap<((usize, usize), W), usize>,
}

impl<W: Ord> Agreement<W> {
    /// Begins with nothing.
    pub(super) fn new() -> Self {
        Self { translated: BTreeMap::new(), found: BTreeMap::new() }
    }

    /// Notes that a language has a translation of a text, which is named by page and text.
    pub(super) fn translated(&mut self, place: (usize, usize)) {
        *self.translated.entry(place).or_default() += 1;
    }

    /// Notes that something was found in the translation of a text into one language.
    pub(super) fn found(&mut self, place: (usize, usize), what: W) {
        *self.found.entry((place, what)).or_default() += 1;
    }

    /// Says whether more than half of the languages do the same.
    pub(super) fn is_common(&self, place: (usize, usize), what: W) -> bool {
        let found = self.found.get(&(place, what)).copied().unwrap_or_default();
        found >= LEAST && found * 2 > self.translated.get(&place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Agreement;

    #[test]
    fn more_than_half_of_at_least_three_agree() {
        let mut agreement = Agreement::new();
        for language in 0..5 {
            agreement.translated((0, 0));
            if language < 3 {
                agreement.found((0, 0), "visto");
            }
            if language < 2 {
                agreement.found((0, 0), "asilo");
            }
        }
        let is_common = |what| agreement.is_common((0, 0), what);
        assert_eq!([is_common("visto"), is_common("asilo"), is_common("nido")], [true, false, false]);
        let mut two = Agreement::new();
        for _ in 0..2 {
            two.translated((0, 0));
            two.found((0, 0), "visto");
        }
        assert!(!two.is_common((0, 0), "visto"));
    }
}
