//! E-mail addresses.

use std::fmt;

use super::{FactError, Fault};

/// An e-mail address that a mail program can send to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address as `sportello@comune.example`.
    ///
    /// # Errors
    /// `email-invalid` at the first character that cannot stand where it stands.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = || FactError::whole(text, Fault::EmailInvalid);
        let bare = text.trim().trim_start_matches("mailto:");
        if bare != text {
            return Err(whole().perhaps(Self::parse(bare).ok().map(|email| email.0)));
        }
        for (at, character) in text.char_indices() {
            if !(character.is_ascii_alphanumeric() || ".@_+-'".contains(character)) {
                return Err(FactError::at(at..at + character.len_utf8(), Fault::EmailInvalid));
            }
        }
        let (local, domain) = text.split_once('@').ok_or_else(whole)?;
        if local.is_empty() || local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Err(FactError::at(0..local.len().max(1), Fault::EmailInvalid));
        }
        if !is_domain(domain) {
            return Err(FactError::at(local.len() + 1..text.len(), Fault::EmailInvalid));
        }
        Ok(Self(text.to_owned()))
    }

    /// Returns the address as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the address as a link: `mailto:…`.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("mailto:{}", self.0.replace('\'', "%27"))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says whether a text is a name of the internet with at least two labels.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253
        && text.contains('.')
        && text.split('.').all(label)
        && !text.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Email::parse(text).map_or_else(|error| shown(text, &error), |email| email.uri());
        assert_eq!(found, expected);
    }

    #[test]
    fn addresses_have_one_at_sign_and_a_domain() {
        check("sportello@comune.example", "mailto:sportello@comune.example");
        check("o'neil+x@pec.borgo-esempio.it", "mailto:o%27neil+x@pec.borgo-esempio.it");
        check("sportello@comune", "email-invalid: `comune`");
        check("sportello", "email-invalid: `sportello`");
        check("a@b@c.it", "email-invalid: `b@c.it`");
        check("ufficio stranieri@comune.it", "email-invalid: ` `");
        check("caffè@comune.it", "email-invalid: `è`");
        check("mailto:a@b.it", "email-invalid: `mailto:a@b.it` -> `a@b.it`");
        check("@b.it", "email-invalid: `@`");
        check("a@b..it", "email-invalid: `b..it`");
        check("", "email-invalid: ``");
    }
}
