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
