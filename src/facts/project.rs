//! The code by which publicly funded projects are known in Italy.

use std::fmt;

use super::{FactError, Fault};

/// A CUP (codice unico di progetto): one capital letter, two digits, one letter, then eleven letters and digits.
///
/// Source of the form: law 3 of 2003, article 11, and the resolutions of the CIPE that carry it out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UniqueProjectCode(String);

impl UniqueProjectCode {
    /// Reads a code as `J41B21000010005`.
    ///
    /// # Errors
    /// `project-code-invalid` for anything but fifteen capital letters and digits in this form; with the code
    /// where it was written in small letters or in groups.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        if is_code(text) {
            return Ok(Self(text.to_owned()));
        }
        let meant: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        Err(FactError::whole(text, Fault::ProjectCodeInvalid).perhaps(Some(meant).filter(|meant| is_code(meant))))
    }

    /// Returns the fifteen signs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UniqueProjectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_code(text: &str) -> bool {
    let signs = text.as_bytes();
    signs.len() == 15
        && signs.iter().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        && signs.first().is_some_and(u8::is_ascii_uppercase)
        && signs.get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
        && signs.get(3).is_some_and(u8::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::UniqueProjectCode;

    #[test]
    fn codes_have_fifteen_signs() {
        let check = |text: &str, expected: &str| {
            let found =
                UniqueProjectCode::parse(text).map_or_else(|error| shown(text, &error), |code| code.to_string());
            assert_eq!(found, expected);
        };
        check("J41B21000010005", "J41B21000010005");
        check("j41b21000010005", "project-code-invalid: `j41b21000010005` -> `J41B21000010005`");
        check("J41B 2100 0010 005", "project-code-invalid: `J41B 2100 0010 005` -> `J41B21000010005`");
        check("J41B2100001000", "project-code-invalid: `J41B2100001000`");
        check("prog-2463", "project-code-invalid: `prog-2463`");
    }
}
