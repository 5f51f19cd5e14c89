//! A reader that goes through hours from byte to byte.

use super::spelling::word_at;
use crate::facts::{FactError, Fault};

/// Reads on from a byte to the end of a `;` part.
pub(super) struct Reader<'t> {
    /// All of the hours.
    pub(super) text: &'t str,
    /// The next byte.
    pub(super) at: usize,
    /// The byte after the last of the part.
    pub(super) end: usize,
    /// Whether school holidays are known.
    pub(super) school: bool,
}

impl<'t> Reader<'t> {
    /// Returns what is not read yet.
    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at.min(self.end)..self.end]
    }

    /// Returns the letters that come next.
    pub(super) fn word(&self) -> &'t str {
        let word = word_at(self.text, self.at);
        if self.at + word.len() > self.end { "" } else { word }
    }

    /// Returns the digits, colons and points that come next.
    pub(super) fn digits(&self) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|sign: char| !(sign.is_ascii_digit() || sign == ':' || sign == '.'));
        &rest[..end.unwrap_or(rest.len())]
    }

    /// Takes a text, if it comes next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Says whether a year comes next.
    pub(super) fn is_year(&self) -> bool {
        let digits = self.digits();
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Takes the one space between two parts of a rule.
    pub(super) fn gap(&mut self) -> Result<(), FactError> {
        let rest = self.rest();
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        match spaces {
            _ if rest.is_empty() || rest.starts_with(',') => Ok(()),
            1 => {
                self.at += 1;
                Ok(())
            }
            0 if rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '"') => {
                let first = self.at..self.at + rest.chars().next().map_or(0, char::len_utf8);
                let meant = format!(" {}", &self.text[first.clone()]);
                Err(FactError::at(first, Fault::HoursInvalid).meant(meant))
            }
            0 => Err(self.unexpected()),
            _ => Err(FactError::at(self.at..self.at + spaces, Fault::HoursInvalid).meant(" ")),
        }
    }

    /// Makes the fault of what comes next.
    pub(super) fn unexpected(&self) -> FactError {
        let rest = self.rest();
        if rest.is_empty() {
            // Something is missing: what it was to follow is shown.
            let last = self.text[..self.at].chars().next_back().map_or(0, char::len_utf8);
            return FactError::at(self.at - last..self.at, Fault::HoursInvalid);
        }
        let length =
            rest.char_indices().skip(1).find(|(_, sign)| " ,;".contains(*sign)).map_or(rest.len(), |(at, _)| at);
        let after_rule = self.text[..self.at].ends_with(|sign: char| sign.is_alphanumeric() || sign == '"');
        if after_rule && rest.starts_with(',') && length > 1 && !rest.starts_with(", ") {
            return FactError::at(self.at..self.at + 1, Fault::HoursInvalid).meant(", ");
        }
        FactError::at(self.at..self.at + length, Fault::HoursInvalid)
    }
}
