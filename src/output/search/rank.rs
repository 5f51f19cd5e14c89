//! Where a word stands in a page, from the place that says most to the one that says least.

/// Where a word stands in a page, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A title that is this word alone.
    TitleWhole,
    /// The official word that the page explains, of one or two words.
    OwnAlone,
    /// A title of one or two words.
    TitleAlone,
    /// A longer official word that the page explains.
    Own,
    /// A title of three or four words.
    TitleShort,
    /// A longer title.
    Title,
    /// Another way to write the official word that the page explains, as one word.
    OwnSpellingAlone,
    /// A part of another way to write it.
    OwnSpelling,
    /// An official title of up to four words.
    OfficialShort,
    /// A longer official title.
    Official,
    /// An alias of one word.
    AliasAlone,
    /// An alias of several words.
    Alias,
    /// A way to write an official word that is not its own.
    Spelling,
    /// A keyword of an official word that the page explains or is about.
    TermKeyword,
    /// A short telephone number.
    Number,
    /// A topic, a municipality.
    Shelf,
    /// The summary.
    Summary,
    /// The body, once.
    Body,
    /// The body, two or three times.
    BodyTwice,
    /// The body, again and again.
    BodyOften,
}

impl Rank {
    /// Returns its letter in the files of a tier, and the one that says that the summary or the body has the word once more.
    fn letters(self) -> (char, Option<char>) {
        match self {
            Self::TitleAlone => ('A', Some('O')),
            Self::TitleShort => ('B', Some('P')),
            Self::Title => ('C', Some('Q')),
            Self::OfficialShort => ('D', Some('R')),
            Self::Official => ('E', Some('S')),
            Self::AliasAlone => ('F', Some('T')),
            Self::Alias => ('G', Some('U')),
            Self::Spelling => ('^', None),
            Self::Number => ('I', None),
            Self::Shelf => ('J', None),
            Self::Summary => ('K', None),
            Self::Body => ('L', None),
            Self::BodyTwice => ('M', None),
            Self::BodyOften => ('N', None),
            Self::OwnAlone => ('V', None),
            Self::Own => ('W', None),
            Self::OwnSpelling => (']', None),
            Self::TermKeyword => ('Y', None),
            Self::TitleWhole => ('Z', None),
            Self::OwnSpellingAlone => ('[', None),
        }
    }
}

/// Where a word stands in a page, and whether the summary or the body has the word once more: such a page is about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    rank: Rank,
    again: bool,
}

impl Place {
    /// Makes the place of a word whose best one is `rank`.
    pub(super) fn new(rank: Rank, again: bool) -> Self {
        Self { rank, again: again && rank.letters().1.is_some() }
    }

    /// Returns the letter that the files of a tier have.
    pub(super) fn letter(self) -> char {
        let (once, again) = self.rank.letters();
        again.filter(|_| self.again).unwrap_or(once)
    }

    /// Returns the better one of two places.
    pub(super) fn better(self, other: Self) -> Self {
        std::cmp::min_by_key(self, other, |place| (place.rank, !place.again))
    }
}

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
