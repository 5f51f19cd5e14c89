//! The ids of messages: which text of which page.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use crate::prose::LeafKind;
use crate::source::ContentHash;

/// Letters and digits that nobody mistakes for one another.
const ALPHABET: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";

/// The id of a message: `title`, `summary`, `keywords`, or a letter for its kind and some characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(Arc<str>);

impl MessageId {
    /// Keeps an id as a catalogue has it.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Arc::from(id))
    }

    /// Makes the id of a text that is seen for the first time: from page, kind and text, so that two people who add
    /// the same text get the same id. `length` grows when a shorter one is taken.
    #[must_use]
    pub fn derive(page: &str, kind: &LeafKind, text: &str, length: usize) -> Self {
        match kind {
            LeafKind::Title | LeafKind::Summary | LeafKind::Keywords => Self::new(kind.name()),
            kind => {
                let parts = [page.as_bytes(), kind.name().as_bytes(), text.as_bytes()];
                let hash = ContentHash::of_parts(parts);
                let characters = hash
                    .as_bytes()
                    .iter()
                    .take(length)
                    .map(|byte| ALPHABET.get(usize::from(*byte % 32)).copied().map_or('x', char::from));
                Self(Arc::from(format!("{}-{}", kind.letter(), characters.collect::<String>())))
            }
        }
    }

    /// Returns the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for MessageId {
    fn borrow(&self) -> &str {
        &self.0
    }
}
