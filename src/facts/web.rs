//! Web addresses.

use std::fmt;

use url::Url;

use super::{FactError, Fault};

/// A complete address of the web: `https` or `http`, with a host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress(Url);

impl WebAddress {
    /// Reads an address as `https://www.comune.example/anagrafe`.
    ///
    /// # Errors
    /// `web-invalid` where the scheme is missing (with the address completed) or another one, where the
    /// host is no name of the internet, and where a space or a password stands in it.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = || FactError::whole(text, Fault::WebInvalid);
        if let Some((at, space)) = text.char_indices().find(|(_, character)| character.is_whitespace()) {
            let bare = Some(text.trim()).filter(|bare| *bare != text);
            return Err(bare.and_then(|bare| Self::parse(bare).ok()).map_or_else(
                || FactError::at(at..at + space.len_utf8(), Fault::WebInvalid),
                |address| whole().meant(address.0),
            ));
        }
        let Some((scheme, _)) = text.split_once("://") else {
            let completed = Some(format!("https://{text}"));
            return Err(whole().perhaps(completed.filter(|completed| Self::parse(completed).is_ok())));
        };
        if scheme != "https" && scheme != "http" {
            let lower = scheme.to_ascii_lowercase();
            let meant = (lower == "https" || lower == "http").then_some(lower);
            return Err(FactError::at(0..scheme.len(), Fault::WebInvalid).perhaps(meant));
        }
        let url = Url::parse(text).map_err(|_| whole())?;
        if !url.username().is_empty() || url.password().is_some() || !url.domain().is_some_and(is_name) {
            return Err(whole());
        }
        Ok(Self(url))
    }

    /// Returns the address in its canonical writing.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the host as people say it: without `www.`.
    #[must_use]
    pub fn host(&self) -> &str {
        let host = self.0.host_str().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }

    /// Returns the address as people copy it: without scheme, `www.` and closing slash.
    #[must_use]
    pub fn display(&self) -> String {
        let rest = &self.0[url::Position::BeforePath..];
        format!("{}{}", self.host(), rest.strip_suffix('/').unwrap_or(rest))
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Says whether a host has a name with a dot inside.
fn is_name(host: &str) -> bool {
    host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = WebAddress::parse(text)
            .map_or_else(|error| shown(text, &error), |web| format!("{web} ({})", web.display()));
        assert_eq!(found, expected);
    }

    #[test]
    fn addresses_are_complete() {
        check("https://www.comune.example/a/?x=1", "https://www.comune.example/a/?x=1 (comune.example/a/?x=1)");
        check("http://comune.example", "http://comune.example/ (comune.example)");
        check("www.comune.example", "web-invalid: `www.comune.example` -> `https://www.comune.example`");
        check("HTTPS://comune.example", "web-invalid: `HTTPS` -> `https`");
        check("javascript:alert(1)", "web-invalid: `javascript:alert(1)`");
        check("ftp://comune.example", "web-invalid: `ftp`");
        check("https://", "web-invalid: `https://`");
        check("https://comune", "web-invalid: `https://comune`");
        check("https://u:p@comune.example", "web-invalid: `https://u:p@comune.example`");
        check("https://comune.example/a b", "web-invalid: ` `");
        check("", "web-invalid: ``");
    }
}
