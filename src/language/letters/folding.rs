//! How words are made alike for the search: folded, split and cut, by tables that the browser's script applies too.
//!
//! Whoever types leaves marks out, writes a variant of a letter or another form of a word. Both sides, the index and the
//! script, take the same steps in the same order: drop the apostrophe inside a Cyrillic word, decompose (NFKD), write small
//! letters, replace by the tables of the edition. Whatever is no letter, mark or figure then stands between words; writing
//! without spaces becomes overlapping pairs of characters.

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::characters::{self, CharacterSet, Kind, kind};
use super::{affixes, sounds, stops, variants};
use crate::language::Language;
use crate::language::names::{ascii_digit, noughts};

/// Apostrophes and what people type for one.
const APOSTROPHES: [char; 6] = ['\'', '’', 'ʼ', '`', '´', '‘'];

/// Beginnings and endings that words take, of one language.
#[derive(Debug, Clone)]
pub struct Affixes {
    /// Whether they belong to words in Latin letters.
    pub latin: bool,
    /// How many base letters a word keeps when something is taken away: signs that sit on letters do not count.
    pub least: usize,
    /// Beginnings, the longest first; the index has its words without them.
    pub prefixes: Vec<String>,
    /// Endings, the longest first.
    pub suffixes: Vec<String>,
}

/// The tables of one edition, and the steps that apply them.
#[derive(Debug, Clone)]
pub struct Folding {
    /// Pairs of characters and what stands for them.
    pairs: Vec<([char; 2], &'static str)>,
    /// Characters and what stands for them, in their order.
    singles: Vec<(char, &'static str)>,
    /// Ranges of characters that are left out.
    drops: Vec<(char, char)>,
    /// All characters that some step looks at.
    touched: CharacterSet,
    /// The beginnings and endings of the edition's language, then of the language of the offices.
    affixes: Vec<Affixes>,
    /// Small words that the edition's language joins to others.
    clitics: &'static str,
    /// Words of a question that say nothing of what is looked for, in their order.
    stops: Vec<String>,
    /// What letters sound like, for words that are spelt by ear.
    sounds: String,
}

impl Folding {
    /// Gathers the tables for an edition; `offices` is the language of the official words, which every edition holds.
    #[must_use]
    pub fn new(language: &Language, offices: &Language) -> Self {
        let scripts = [language.script(), offices.script()];
        let scripts: Vec<&str> = scripts.iter().map(crate::language::Script::as_str).collect();
        let mut folding = Self {
            pairs: variants::pairs(&scripts),
            singles: variants::singles(&scripts),
            drops: variants::drops(&scripts),
            touched: CharacterSet::default(),
            affixes: Vec::new(),
            clitics: affixes::clitics(language.primary()),
            stops: Vec::new(),
            sounds: sounds::of(&scripts),
        };
        folding.singles.sort_unstable();
        folding.touched = folding.touches();
        for language in [language, offices] {
            if let Some((prefixes, suffixes)) = affixes::of(language.primary()) {
                let script = language.script();
                let latin = script.as_str() == "Latn";
                // A letter of an Indic script is a syllable.
                let least = if matches!(script.as_str(), "Beng" | "Deva" | "Guru") { 2 } else { 3 };
                let table = Affixes {
                    latin,
                    least,
                    prefixes: folding.longest_first(prefixes),
                    suffixes: folding.longest_first(suffixes),
                };
                folding.affixes.push(table);
            }
            let words = stops::of(language.primary()).split_whitespace().map(|word| folding.fold(word));
            let words: Vec<String> = words.collect();
            folding.stops.extend(words);
        }
        folding.affixes.dedup_by(|second, first| second.suffixes == first.suffixes);
        folding.stops.sort_unstable();
        folding.stops.dedup();
        folding
    }

    fn touches(&self) -> CharacterSet {
        let mut touched = CharacterSet::default();
        let pairs = self.pairs.iter().map(|([first, _], _)| *first);
        pairs.chain(self.singles.iter().map(|(from, _)| *from)).chain(APOSTROPHES).for_each(|c| touched.add(c, c));
        self.drops.iter().for_each(|(from, to)| touched.add(*from, *to));
        for nought in noughts() {
            touched.add(*nought, char::from_u32(u32::from(*nought) + 9).unwrap_or(*nought));
        }
        touched
    }

    fn longest_first(&self, affixes: &str) -> Vec<String> {
        let mut affixes: Vec<String> = affixes.split_whitespace().map(|affix| self.fold(affix)).collect();
        affixes.sort_by(|a, b| b.chars().count().cmp(&a.chars().count()).then_with(|| a.cmp(b)));
        affixes.dedup();
        affixes
    }

    /// Folds a text.
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        if text.is_ascii() {
            folded.push_str(text);
            folded.make_ascii_lowercase();
            return folded;
        }
        // No step looks beyond a space.
        for (at, piece) in text.split(' ').enumerate() {
            if at > 0 {
                folded.push(' ');
            }
            let start = folded.len();
            if !self.fold_plain(piece, &mut folded) {
                folded.truncate(start);
                self.fold_steps(piece, &mut folded);
            }
        }
        folded
    }

    /// Folds a text of letters that stay as they are; says whether it was one.
    fn fold_plain(&self, text: &str, folded: &mut String) -> bool {
        let is_ascii = text.is_ascii();
        for c in text.chars() {
            let stays = if c.is_ascii() {
                is_ascii || !APOSTROPHES.contains(&c)
            } else {
                characters::is_plain(c) && !self.touched.contains(c)
            };
            if !stays {
                return false;
            }
            folded.push(c.to_ascii_lowercase());
        }
        true
    }

    /// Folds a text step by step.
    fn fold_steps(&self, text: &str, folded: &mut String) {
        let whole = DecomposingNormalizerBorrowed::new_nfkd();
        let decomposed = whole.normalize_iter(without_apostrophes(text.chars())).flat_map(char::to_lowercase);
        let mut decomposed = decomposed.peekable();
        while let Some(c) = decomposed.next() {
            if c.is_ascii() {
                folded.push(c);
                continue;
            }
            let pair = |next: &char| self.pairs.iter().find(|(pair, _)| *pair == [c, *next]);
            if let Some((_, to)) = decomposed.peek().and_then(pair) {
                folded.push_str(to);
                decomposed.next();
            } else if let Ok(at) = self.singles.binary_search_by_key(&c, |(from, _)| *from) {
                folded.push_str(self.singles[at].1);
            } else if let Some(digit) = ascii_digit(c) {
                folded.push(digit);
            } else if !self.drops.iter().any(|(from, to)| (*from..=*to).contains(&c)) {
                folded.push(c);
            }
        }
    }

    /// Hands over the words of a text in the form in which the index has them: folded, without the beginnings that the
    /// language joins to a word; writing without spaces comes as overlapping pairs.
    pub fn words(&self, text: &str, mut each: impl FnMut(&str)) {
        let folded = self.fold(text);
        for piece in pieces(&folded) {
            match piece {
                Piece::Word(word) => each(self.bare(word)),
                Piece::Unspaced(run) => pairs_of(run, &mut each),
            }
        }
    }

    /// Returns a word without the beginning that its language joins to it: an article.
    #[must_use]
    pub fn bare<'a>(&self, word: &'a str) -> &'a str {
        let own = self.affixes.iter().find(|table| table.latin == word.starts_with(|c: char| c.is_ascii()));
        let Some(table) = own else { return word };
        let rest = table
            .prefixes
            .iter()
            .find_map(|prefix| word.strip_prefix(prefix.as_str()).filter(|rest| is_long(rest, table.least)));
        rest.unwrap_or(word)
    }

    /// Says whether a folded word has as many letters as one that something was taken away from.
    #[must_use]
    pub fn is_long(&self, word: &str) -> bool {
        let own = self.affixes.iter().find(|table| table.latin == word.starts_with(|c: char| c.is_ascii()));
        is_long(word, own.map_or(3, |table| table.least))
    }

    /// Returns the stems of a word, one for each table of endings that is for its letters.
    #[must_use]
    pub fn stems<'a>(&self, word: &'a str) -> Vec<&'a str> {
        let latin = word.starts_with(|c: char| c.is_ascii());
        let word = self.bare(word);
        let stem = |table: &Affixes| {
            let mut stems = table.suffixes.iter().filter_map(|suffix| word.strip_suffix(suffix.as_str()));
            stems.find(|rest| is_long(rest, table.least)).unwrap_or(word)
        };
        self.affixes.iter().filter(|table| table.latin == latin).map(stem).collect()
    }

    /// Says whether a folded word says nothing of what is looked for.
    #[must_use]
    pub fn is_stop(&self, word: &str) -> bool {
        self.stops.binary_search_by(|stop| stop.as_str().cmp(word)).is_ok()
    }

    /// Returns what is replaced, and by what: pairs of characters before single ones, digits last.
    pub fn replacements(&self) -> impl Iterator<Item = (String, &'static str)> {
        let pairs = self.pairs.iter().map(|(from, to)| (from.iter().collect(), *to));
        pairs.chain(self.singles.iter().map(|(from, to)| (from.to_string(), *to)))
    }

    /// Returns the ranges of characters that are left out.
    #[must_use]
    pub fn drops(&self) -> &[(char, char)] {
        &self.drops
    }

    /// Returns the tables of beginnings and endings.
    #[must_use]
    pub fn affixes(&self) -> &[Affixes] {
        &self.affixes
    }

    /// Returns small words, with spaces between them, that are joined to others and that words may begin with too.
    #[must_use]
    pub fn clitics(&self) -> &'static str {
        self.clitics
    }

    /// Returns the words that say nothing of what is looked for.
    #[must_use]
    pub fn stops(&self) -> &[String] {
        &self.stops
    }

    /// Returns groups of letters and what they sound like, in turns, in the order in which they are replaced.
    #[must_use]
    pub fn sounds(&self) -> &str {
        &self.sounds
    }
}

/// Leaves out an apostrophe that stands right after a Cyrillic letter: there it parts no words.
fn without_apostrophes(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut after = false;
    text.filter(move |c| {
        let dropped = after && APOSTROPHES.contains(c);
        after = ('\u{400}'..='\u{4FF}').contains(c);
        !dropped
    })
}

/// Says whether a rest has enough letters to be a word: signs that sit on letters do not count.
fn is_long(rest: &str, least: usize) -> bool {
    rest.is_ascii() && rest.len() >= least || rest.chars().filter(|c| kind(*c) == Kind::Base).count() >= least
}

/// A piece of a folded text.
enum Piece<'a> {
    /// A word.
    Word(&'a str),
    /// Characters that are written without spaces.
    Unspaced(&'a str),
}

/// Cuts a folded text into words and runs of writing without spaces; signs alone are no word.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(|c| kind(c) != Kind::Other)?;
            rest = rest.get(start..)?;
            let unspaced = rest.starts_with(|c| kind(c) == Kind::Unspaced);
            let joins = |c: char| match kind(c) {
                Kind::Other => false,
                kind => (kind == Kind::Unspaced) == unspaced,
            };
            let end = rest.find(|c| !joins(c)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            rest = after;
            if unspaced {
                return Some(Piece::Unspaced(piece));
            }
            if piece.chars().any(|c| kind(c) == Kind::Base) {
                return Some(Piece::Word(piece));
            }
        }
    })
}

/// Hands over the overlapping pairs of a run; a single character stays as it is.
fn pairs_of(run: &str, each: &mut impl FnMut(&str)) {
    let mut ends = run.char_indices().map(|(at, _)| at).skip(2).chain([run.len()]);
    if let Some(first) = ends.next() {
        let mut start = 0;
        for end in std::iter::once(first).chain(ends) {
            each(run.get(start..end).unwrap_or_default());
            start += run.get(start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        }
    }
}

#[cfg(test)]
#[path = "folding_tests.rs"]
mod tests;
