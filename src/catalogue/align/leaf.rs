//! What is aligned, and how it was found.

/// A text leaf as far as alignment is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaf<'a> {
    /// `p`, `l`, `t`, `c`, `q` or `i` for a block of the body, a field path for front matter.
    pub kind: &'a str,
    /// The text in message notation.
    pub text: &'a str,
}

/// The kinds of the blocks of a body; every other kind is a field of the front matter.
const BODY_KINDS: [&str; 6] = ["p", "l", "t", "c", "q", "i"];

impl Leaf<'_> {
    /// Says whether it is a block of the body.
    #[must_use]
    pub fn is_of_body(&self) -> bool {
        BODY_KINDS.contains(&self.kind)
    }
}

/// How a leaf of today was found among yesterday's, with its index there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The same text, in the same order as its neighbours.
    Same(usize),
    /// The same text in another place.
    Moved(usize),
    /// An edited text.
    Similar(usize),
    /// Nothing of yesterday's.
    New,
}

impl Match {
    /// Returns the index of the leaf that it was.
    #[must_use]
    pub fn old(&self) -> Option<usize> {
        match self {
            Self::Same(at) | Self::Moved(at) | Self::Similar(at) => Some(*at),
            Self::New => None,
        }
    }
}
