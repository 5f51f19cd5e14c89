//! What can be wrong with something that lies in a site's folder.

use super::Position;

/// What is wrong with something that lies in a site's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFault {
    /// Its path below the site's folder, with U+FFFD where the name is not UTF-8.
    pub path: String,
    /// What is wrong.
    pub kind: ReadFaultKind,
    /// Where in the text, as it was on the disk.
    pub position: Option<Position>,
}

/// The ways in which something on the disk can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFaultKind {
    /// A text over `read::LONGEST_TEXT`, refused unread.
    TooLarge {
        /// Its length in bytes.
        length: u64,
    },
    /// A text that is not UTF-8; the position is that of the first wrong byte.
    NotUtf8,
    /// A text in UTF-16.
    Utf16,
    /// A byte order mark at the head of a text, taken off.
    ByteOrderMark,
    /// Lines that end in CR LF, read as LF; the position is the end of the first such line.
    LineEnds,
    /// A pipe, a socket or a device, never opened.
    Special,
    /// A folder whose name ends like a text's; what lies in it is not read.
    FolderNamedLikeFile,
    /// A symbolic link that leads out of the site's folder, not followed.
    Outside,
    /// A symbolic link that leads nowhere.
    Dangling,
    /// A symbolic link that leads back to a folder it stands in, or to itself.
    Loop,
    /// Something that the system does not let us read.
    Unreadable {
        /// What the system says.
        reason: String,
    },
    /// A name that is not UTF-8.
    NameNotUtf8,
    /// A name with a control character or a backslash.
    NameCharacter,
    /// A name that differs from its neighbour's only by case; both are read.
    NameCase {
        /// The path of the neighbour.
        other: String,
    },
}

impl ReadFaultKind {
    /// Says whether something is there whose content nobody knows.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        !matches!(self, Self::ByteOrderMark | Self::LineEnds | Self::NameCase { .. })
    }
}
