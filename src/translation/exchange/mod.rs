//! Texts that leave the site for translators and come back: XLIFF 1.2 for agencies, PO for who has Poedit or Weblate,
//! CSV for who has a spreadsheet; the official words as a table; the memory of the site as TMX leaves it only.
//!
//! A file names each text by page and id, says what it was when it left, and has facts as `{phone}` or as elements of
//! their own. What comes back is held against the site of today, text by text.

mod braces;
mod delivered;
mod delivery;
mod encoding;
mod export;
mod garbled;
mod glossary;
mod glossary_read;
mod glossary_take;
mod glossary_words;
mod import;
mod memory;
mod only;
mod origin;
mod places;
mod po;
mod po_read;
mod repeated;
mod rows;
mod shifted;
mod spreadsheet;
mod table;
mod xliff;
mod xliff_content;
mod xliff_read;

pub use delivery::Delivery;
pub use encoding::{Decoded, Undecoded, decode};
pub use export::{Exported, Outgoing, export};
pub use glossary_take::{glossary_languages, is_glossary, take_glossary};
pub use import::{Imported, Manner, import};
pub use only::Only;

/// A format of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2.
    Xliff,
    /// A catalogue of gettext.
    Po,
    /// A table.
    Csv,
}

impl Format {
    /// Returns the word of the format in options, in registers and at the end of file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Xliff => "xliff",
            Self::Po => "po",
            Self::Csv => "csv",
        }
    }

    /// Returns the format of a file by the end of its name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "xliff" | "xlf" => Some(Self::Xliff),
            "po" => Some(Self::Po),
            "csv" | "tsv" | "txt" => Some(Self::Csv),
            _ => None,
        }
    }
}
