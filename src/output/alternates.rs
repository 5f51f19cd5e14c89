//! Full addresses, and the addresses of a page in other languages as machines read them (`hreflang`).

use url::Url;

use crate::site::page::PageKind;
use crate::site::{Page, SiteInfo};

/// The address of a page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hreflang {
    /// The language tag, or `x-default`.
    pub language: String,
    /// The full address.
    pub address: String,
}

/// Returns the full address of a page, if the site has a base address; the empty address is the root.
#[must_use]
pub fn full_address(info: &SiteInfo, address: &str) -> Option<String> {
    let base = Url::parse(info.base_url.as_deref()?).ok()?;
    let folder = if address.is_empty() { String::new() } else { format!("{address}/") };
    // The dot keeps a colon in the first part from being read as a scheme.
    base.join(&format!("./{folder}")).ok().map(String::from)
}

/// Returns the addresses of a page in every language in which its title is translated, itself included.
///
/// The last is `x-default`: the root, which lets the reader choose, for a home page; elsewhere the page in
/// the source language. Empty where the site has no base address or the page is in no list for machines.
#[must_use]
pub fn of(info: &SiteInfo, page: &Page) -> Vec<Hreflang> {
    if !page.indexed {
        return Vec::new();
    }
    let entry = |language: &str, address: &str| {
        let address = full_address(info, address)?;
        Some(Hreflang { language: language.to_owned(), address })
    };
    let translated = || page.alternates.iter().filter(|alternate| alternate.translated);
    let mut all: Vec<Hreflang> =
        translated().filter_map(|other| entry(other.language.as_str(), &other.address)).collect();
    let source = translated().find(|other| other.language == info.source_language);
    all.extend(match page.kind {
        PageKind::Home => entry("x-default", ""),
        _ => source.or_else(|| translated().next()).and_then(|other| entry("x-default", &other.address)),
    });
    all
}
