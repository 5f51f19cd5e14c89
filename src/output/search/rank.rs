//! Where a word stands in a page, from the place that says most to the one that says least.

/// Where a word stands in a page; each letter is what the files of a tier have for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Rank {
    /// A title of one or two words.
    TitleAlone = b'A',
    /// A title of three or four words.
    TitleShort = b'B',
    /// A longer title.
    Title = b'C',
    /// An official title of up to four words.
    OfficialShort = b'D',
    /// A longer official title.
    Official = b'E',
    /// An alias of one word.
    AliasAlone = b'F',
    /// An alias of several words.
    Alias = b'G',
    /// A way to write an official word that is not its own.
    Spelling = b'H',
    /// A short telephone number.
    Number = b'I',
    /// A topic, a municipality.
    Shelf = b'J',
    /// The summary.
    Summary = b'K',
    /// The body, once.
    Body = b'L',
    /// The body, two or three times.
    BodyTwice = b'M',
    /// The body, again and again.
    BodyOften = b'N',
}

/// Where a word stands in a page: the letter of its best place, or the letter fourteen after it where the summary or the
/// body has the word once more: such a page is about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u8);

impl Place {
    /// Makes the place of a word whose best one is `rank`.
    pub(super) fn new(rank: Rank, again: bool) -> Self {
        let again = again && rank < Rank::Spelling;
        Self(rank as u8 + if again { AGAIN } else { 0 })
    }

    /// Returns the letter that the files of a tier have.
    pub(super) fn letter(self) -> char {
        char::from(self.0)
    }

    /// Returns the better one of two places.
    pub(super) fn better(self, other: Self) -> Self {
        let key = |place: Self| if place.0 > Rank::BodyOften as u8 { (place.0 - AGAIN, 0) } else { (place.0, 1) };
        std::cmp::min_by_key(self, other, |place| key(*place))
    }
}

/// How far the letters lie apart.
const AGAIN: u8 = Rank::BodyOften as u8 - Rank::TitleAlone as u8 + 1;

#[cfg(test)]
mod tests {
    use super::{Place, Rank};

    #[test]
    fn a_word_that_comes_again_has_a_letter_of_its_own() {
        assert_eq!(Place::new(Rank::TitleAlone, false).letter(), 'A');
        assert_eq!(Place::new(Rank::TitleAlone, true).letter(), 'O');
        assert_eq!(Place::new(Rank::Summary, true).letter(), 'K');
        let (again, title) = (Place::new(Rank::Title, true), Place::new(Rank::Official, false));
        assert_eq!(title.better(again), again);
    }
}
