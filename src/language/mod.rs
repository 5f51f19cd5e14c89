//! The languages of an edition: tag, script, direction, names, and how each writes dates and numbers.

mod tag;
mod unseen;
pub mod names;
pub mod format;
mod months;
mod elision;
mod garbled;
mod plural;
mod script;
mod slug;
pub mod letters;

pub use elision::elided;
pub use format::{FormatFault, Formats};
pub use garbled::{Garbled, garbled, restored};
pub use letters::folding::{Affixes, Folding};
pub use letters::{Letter, Letters};
pub use months::{Months, WrittenDay};
pub use names::{ascii_digits, autonym};
pub use plural::{PLURAL_FORMS, plural_forms};
pub use script::is_of_script;
pub use slug::{fold_heading, is_written_without_spaces, nfc, slug};
pub use tag::{Direction, Language, LanguageFault, Script};
pub use unseen::{is_invisible, seen};
