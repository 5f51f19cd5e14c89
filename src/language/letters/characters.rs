//! What characters are to the search: letters, marks, or what stands between words; and which of them stay as they are.

use std::sync::OnceLock;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{CanonicalCombiningClass, GeneralCategory, GeneralCategoryGroup};

/// Scripts that put no spaces between words, by ranges of characters.
pub const UNSPACED: [(char, char); 9] = [
    ('\u{E00}', '\u{EFF}'),
    ('\u{1000}', '\u{109F}'),
    ('\u{1780}', '\u{17FF}'),
    ('\u{3005}', '\u{3007}'),
    ('\u{3041}', '\u{30FF}'),
    ('\u{3400}', '\u{4DBF}'),
    ('\u{4E00}', '\u{9FFF}'),
    ('\u{F900}', '\u{FAFF}'),
    ('\u{20000}', '\u{3FFFF}'),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter or figure.
    Base,
    /// A sign on a letter.
    Mark,
    /// A letter of writing without spaces.
    Unspaced,
    /// Anything else.
    Other,
}

/// A character as the tables of Unicode have it; they are slow, and a site asks of each character a thousand times.
#[derive(Debug, Clone, Copy)]
struct Character {
    kind: Kind,
    plain: bool,
}

/// How many characters are looked up together.
const BLOCK: usize = 256;

/// Those of the first plane, a block at a time when it is first met.
static BLOCKS: [OnceLock<Box<[Character]>>; BLOCK] = [const { OnceLock::new() }; BLOCK];

fn character(c: char) -> Character {
    let number = c as usize;
    let Some(block) = BLOCKS.get(number / BLOCK) else { return looked_up(c) };
    let first = number - number % BLOCK;
    let look_up = |at: usize| u32::try_from(at).ok().and_then(char::from_u32).map_or(looked_up('\0'), looked_up);
    let block = block.get_or_init(|| (first..first + BLOCK).map(look_up).collect());
    block.get(number % BLOCK).copied().unwrap_or_else(|| looked_up(c))
}

fn looked_up(c: char) -> Character {
    let is_starter = CodePointMapData::<CanonicalCombiningClass>::new().get(c) == CanonicalCombiningClass::NotReordered;
    let is_decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(c)).eq([c]);
    let is_small = c.to_lowercase().eq([c]);
    Character { kind: looked_up_kind(c), plain: is_starter && is_decomposed && is_small }
}

fn looked_up_kind(c: char) -> Kind {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let is = |group: GeneralCategoryGroup| group.contains(category);
    let base = is(GeneralCategoryGroup::Letter) || is(GeneralCategoryGroup::Number);
    if !base && !is(GeneralCategoryGroup::Mark) {
        Kind::Other
    } else if UNSPACED.iter().any(|(from, to)| (*from..=*to).contains(&c)) {
        Kind::Unspaced
    } else if base {
        Kind::Base
    } else {
        Kind::Mark
    }
}

/// Returns the kind of a character.
pub(super) fn kind(c: char) -> Kind {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() { Kind::Base } else { Kind::Other };
    }
    character(c).kind
}

/// Says whether a character is decomposed and small already and moves past no other one.
pub(super) fn is_plain(c: char) -> bool {
    character(c).plain
}

/// Characters of the first plane, and whether there may be others.
#[derive(Debug, Clone, Default)]
pub(super) struct CharacterSet {
    bits: Vec<u64>,
    beyond: bool,
}

impl CharacterSet {
    /// Adds all characters from one to another.
    pub(super) fn add(&mut self, from: char, to: char) {
        self.bits.resize(0x1_0000 / 64, 0);
        for number in from as usize..=to as usize {
            match self.bits.get_mut(number / 64) {
                Some(bits) => *bits |= 1 << (number % 64),
                None => self.beyond = true,
            }
        }
    }

    /// Says whether a character may be among them.
    pub(super) fn contains(&self, c: char) -> bool {
        self.bits.get(c as usize / 64).map_or(self.beyond, |bits| bits >> (c as usize % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{CharacterSet, Kind, is_plain, kind};

    #[test]
    fn characters_are_told_apart() {
        let kinds: Vec<Kind> = "aж税ਾ–\u{301}".chars().map(kind).collect();
        assert_eq!(kinds, [Kind::Base, Kind::Base, Kind::Unspaced, Kind::Mark, Kind::Other, Kind::Mark]);
        let plain: Vec<bool> = "жਾЖé\u{301}".chars().map(is_plain).collect();
        assert_eq!(plain, [true, true, false, false, false]);
    }

    #[test]
    fn a_set_has_what_was_added() {
        let mut set = CharacterSet::default();
        set.add('а', 'в');
        assert_eq!(['а', 'б', 'г', '𝟎'].map(|c| set.contains(c)), [true, true, false, false]);
        set.add('𝟎', '𝟗');
        assert!(set.contains('𝟎'));
    }
}
