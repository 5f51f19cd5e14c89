//! Measures how much two texts resemble each other, in thousandths.

use std::collections::BTreeMap;

use similar::DiffableStr;

/// The likeness of a text to itself.
pub(super) const PERFECT: u32 = 1000;

/// What letters count for beside words.
const LETTER_WEIGHT: u32 = PERFECT * 95 / 100;

/// The likeness of a text to a part of itself, as when a paragraph is split or two are merged.
const CONTAINED: u32 = PERFECT * 75 / 100;

/// The words a part must have to count as one.
const PART_WORDS: usize = 3;

/// The letters, words and characters of a text that are looked at.
const LETTERS_READ: usize = 160;
const WORDS_READ: usize = 200;
const CHARACTERS_READ: usize = 4_000;

/// Two longer texts whose words are less alike than this are not compared by letter.
const LONG_WORDS: usize = 8;
const WORDS_IN_COMMON: u32 = PERFECT * 3 / 10;

/// The numbers given to words, so that words are compared as numbers.
#[derive(Default)]
pub(super) struct Vocabulary(BTreeMap<String, u32>);

/// What is compared of a text.
pub(super) struct Features {
    words: Vec<u32>,
    sorted_words: Vec<u32>,
    letters: Vec<char>,
    /// A bit for each letter that occurs; letters may share a bit.
    letter_set: u128,
}

/// What the likeness of two texts is at least and at most.
pub(super) struct Estimate {
    pub(super) words: u32,
    pub(super) most: u32,
}

impl Vocabulary {
    /// Returns what is compared of `text`: its words without case and punctuation, its letters.
    pub(super) fn features(&mut self, text: &str) -> Features {
        let plain: String = text
            .chars()
            .take(CHARACTERS_READ)
            .flat_map(char::to_lowercase)
            .map(|letter| if letter == '\u{2019}' { '\'' } else { letter })
            .collect();
        let words: Vec<u32> = plain
            .tokenize_unicode_words()
            .into_iter()
            .flat_map(|word| word.split('\''))
            .filter(|word| word.contains(char::is_alphanumeric))
            .take(WORDS_READ)
            .map(|word| self.number(word))
            .collect();
        let mut sorted_words = words.clone();
        sorted_words.sort_unstable();
        let letters: Vec<char> = plain.chars().take(LETTERS_READ).collect();
        let letter_set = letters.iter().fold(0, |set, &letter| set | 1 << (u32::from(letter) % 128));
        Features { words, sorted_words, letters, letter_set }
    }

    /// Returns the number of a word, a new one for a new word.
    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.0.get(word) {
            return number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(word.to_owned(), number);
        number
    }
}

impl Features {
    /// Returns what a look at the words alone can tell of [`Features::likeness`].
    pub(super) fn estimate(&self, other: &Self) -> Estimate {
        let shared = self.shared_words(other);
        let words = self.word_likeness(other, shared);
        let part = if self.may_contain(other, shared) { CONTAINED } else { 0 };
        let most = words.max(part).max(self.letter_bound(other, words));
        Estimate { words, most }
    }

    /// Returns the best of word likeness, letter likeness and containment.
    pub(super) fn likeness(&self, other: &Self) -> u32 {
        let shared = self.shared_words(other);
        let words = self.word_likeness(other, shared);
        let mut best = words;
        if best < CONTAINED && self.may_contain(other, shared) && self.contains_or_is_in(other) {
            best = CONTAINED;
        }
        if self.letter_bound(other, words) > best {
            best = best.max(self.letter_likeness(other));
        }
        best
    }

    /// Returns how many words both texts have, counting repetitions.
    fn shared_words(&self, other: &Self) -> usize {
        let (mut here, mut there, mut shared) = (0, 0, 0);
        while let (Some(left), Some(right)) = (self.sorted_words.get(here), other.sorted_words.get(there)) {
            shared += usize::from(left == right);
            here += usize::from(left <= right);
            there += usize::from(right <= left);
        }
        shared
    }

    /// Returns the shared words as a part of the words of both texts.
    fn word_likeness(&self, other: &Self, shared: usize) -> u32 {
        thousandths(2 * shared, self.words.len() + other.words.len())
    }

    /// Tells whether all words of the shorter text are in the longer one.
    fn may_contain(&self, other: &Self, shared: usize) -> bool {
        shared >= PART_WORDS && shared == self.words.len().min(other.words.len())
    }

    /// Tells whether the words of one text stand in a row in the other.
    fn contains_or_is_in(&self, other: &Self) -> bool {
        let (part, whole) = if self.words.len() <= other.words.len() {
            (&self.words, &other.words)
        } else {
            (&other.words, &self.words)
        };
        whole.windows(part.len().max(1)).any(|row| row == part)
    }

    /// Returns what the letter likeness is at most, or 0 where it is not asked for.
    fn letter_bound(&self, other: &Self, words: u32) -> u32 {
        let long = self.words.len().min(other.words.len()) > LONG_WORDS;
        if long && words < WORDS_IN_COMMON {
            return 0;
        }
        let (longer, shorter) = self.lengths(other);
        let only_here = self.letter_set & !other.letter_set;
        let only_there = other.letter_set & !self.letter_set;
        let missing = only_here.count_ones().max(only_there.count_ones()) as usize;
        let edits = missing.max(longer - shorter);
        thousandths(longer.saturating_sub(edits), longer) * LETTER_WEIGHT / PERFECT
    }

    /// Returns the letters that need no edit as a part of the longer text, weighted.
    fn letter_likeness(&self, other: &Self) -> u32 {
        let (longer, _) = self.lengths(other);
        let edits = strsim::generic_levenshtein(&self.letters, &other.letters);
        thousandths(longer.saturating_sub(edits), longer) * LETTER_WEIGHT / PERFECT
    }

    /// Returns the number of letters of the longer and of the shorter text.
    fn lengths(&self, other: &Self) -> (usize, usize) {
        let (here, there) = (self.letters.len(), other.letters.len());
        (here.max(there), here.min(there))
    }
}

/// Returns a part of a whole in thousandths, 0 of nothing.
fn thousandths(part: usize, whole: usize) -> u32 {
    let share = (part * PERFECT as usize).checked_div(whole).unwrap_or(0);
    u32::try_from(share).unwrap_or(PERFECT)
}

#[cfg(test)]
mod tests {
    use super::{PERFECT, Vocabulary};

    fn likeness(left: &str, right: &str) -> u32 {
        let mut vocabulary = Vocabulary::default();
        let (left, right) = (vocabulary.features(left), vocabulary.features(right));
        let likeness = left.likeness(&right);
        assert_eq!(likeness, right.likeness(&left));
        assert!(likeness <= left.estimate(&right).most);
        assert!(likeness >= left.estimate(&right).words);
        likeness
    }

    #[test]
    fn words_letters_and_parts_are_weighed() {
        assert_eq!(likeness("Costa 20 euro", "costa 20 euro."), PERFECT);
        assert_eq!(likeness("L\u{2019}ufficio apre", "l'ufficio apre"), PERFECT);
        assert_eq!(likeness("uno due tre quattro", "uno due tre cinque"), 750);
        // One letter of six differs: 833 by letter, of which 95 %.
        assert_eq!(likeness("orario", "orarie"), 833 * 95 / 100);
        let part = "si entra senza appuntamento";
        let whole = format!("{part} e poi si aspetta il proprio turno in sala con gli altri");
        assert_eq!(likeness(part, &whole), 750);
        assert_eq!(likeness("", ""), 0);
        assert_eq!(likeness("", "parola"), 0);
    }

    #[test]
    fn scripts_without_spaces_are_compared() {
        assert!(likeness("请带上您的健康卡", "请带上您的健康卡和身份证") > 700);
        assert!(likeness("请带上您的健康卡", "星期一上午开放") < 300);
        assert!(likeness("กรุณานำบัตรสุขภาพมาด้วย", "กรุณานำบัตรสุขภาพมา") > 700);
    }

    #[test]
    fn unrelated_sentences_are_not_alike() {
        let left = "Il consultorio offre visite gratuite alle donne e alle coppie della zona.";
        let right = "Per il rinnovo del permesso di soggiorno serve il passaporto in originale.";
        assert!(likeness(left, right) < 350);
    }
}
