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
    const ALL: [Self; 20] = [
        Self::TitleWhole,
        Self::OwnAlone,
        Self::TitleAlone,
        Self::Own,
        Self::TitleShort,
        Self::Title,
        Self::OwnSpellingAlone,
        Self::OwnSpelling,
        Self::OfficialShort,
        Self::Official,
        Self::AliasAlone,
        Self::Alias,
        Self::Spelling,
        Self::TermKeyword,
        Self::Number,
        Self::Shelf,
        Self::Summary,
        Self::Body,
        Self::BodyTwice,
        Self::BodyOften,
    ];

    /// Returns its letter in the files of a tier with what a word there is worth, and those that say that the summary or the
    /// body has the word once more.
    fn letters(self) -> (Letter, Option<Letter>) {
        match self {
            Self::TitleAlone => (('A', 8.0), Some(('O', 12.0))),
            Self::TitleShort => (('B', 6.0), Some(('P', 9.1))),
            Self::Title => (('C', 5.0), Some(('Q', 7.5))),
            Self::OfficialShort => (('D', 7.0), Some(('R', 10.5))),
            Self::Official => (('E', 4.5), Some(('S', 6.75))),
            Self::AliasAlone => (('F', 7.0), Some(('T', 9.0))),
            Self::Alias => (('G', 4.5), Some(('U', 6.75))),
            Self::Spelling => (('^', 4.0), None),
            Self::Number => (('I', 7.0), None),
            Self::Shelf => (('J', 1.5), None),
            Self::Summary => (('K', 2.0), None),
            Self::Body => (('L', 1.0), None),
            Self::BodyTwice => (('M', 1.3), None),
            Self::BodyOften => (('N', 1.6), None),
            Self::OwnAlone => (('V', 9.0), None),
            Self::Own => (('W', 6.5), None),
            Self::OwnSpelling => ((']', 6.9), None),
            Self::TermKeyword => (('Y', 3.5), None),
            Self::TitleWhole => (('Z', 11.0), None),
            Self::OwnSpellingAlone => (('[', 9.0), None),
        }
    }
}

/// The letter of a place, and what a word is worth there: 1 is a word that the body has once.
type Letter = (char, f64);

/// Returns what the letters from `A` to `^` are worth, in their order; one that no place has is worth nothing.
pub(super) fn worths() -> impl Iterator<Item = f64> {
    let letters = || Rank::ALL.into_iter().map(Rank::letters).flat_map(|(once, again)| [Some(once), again]).flatten();
    ('A'..='^').map(move |wanted| letters().find(|(letter, _)| *letter == wanted).map_or(0.0, |(_, worth)| worth))
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
        again.filter(|_| self.again).unwrap_or(once).0
    }

    /// Returns the better one of two places.
    pub(super) fn better(self, other: Self) -> Self {
        std::cmp::min_by_key(self, other, |place| (place.rank, !place.again))
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Rank, worths};

    #[test]
    fn each_letter_has_its_own_worth() {
        let worths: Vec<f64> = worths().collect();
        assert_eq!((worths.len(), worths[0], worths[14], worths[29]), (30, 8.0, 12.0, 4.0));
        let letters = Rank::ALL.map(Rank::letters).into_iter().flat_map(|(once, again)| [Some(once), again]).flatten();
        assert_eq!(
            letters.count(),
            worths.iter().filter(|worth| **worth > 0.0).count(),
            "no letter stands for two places"
        );
    }

    #[test]
    fn a_word_that_comes_again_has_a_letter_of_its_own() {
        assert_eq!(Place::new(Rank::TitleAlone, false).letter(), 'A');
        assert_eq!(Place::new(Rank::TitleAlone, true).letter(), 'O');
        assert_eq!(Place::new(Rank::Summary, true).letter(), 'K');
        let (again, title) = (Place::new(Rank::Title, true), Place::new(Rank::Official, false));
        assert_eq!(title.better(again), again);
    }
}
