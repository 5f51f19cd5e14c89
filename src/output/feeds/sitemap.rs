//! `sitemap.xml` with the languages of every page, and `robots.txt`.

use std::fmt::Write as _;

use crate::output::alternates::{self, Hreflang};
use crate::output::artifact::Artifact;
use crate::site::page::PageKind;
use crate::site::{Edition, Page, Site, SiteInfo};
use crate::source::OutputPath;

/// The most that the protocol allows in one file, with room for its frame.
const LIMITS: Limits = Limits { addresses: 50_000, bytes: 50_000_000 };

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// How much one file may hold.
#[derive(Clone, Copy)]
struct Limits {
    addresses: usize,
    bytes: usize,
}

/// `robots.txt`, and the site map where the site has a base address.
///
/// A page whose title is not translated is in no site map. A site map that grows over what the protocol
/// allows becomes an index of several. Nothing is disallowed: a page that must not be listed says
/// `noindex` itself, which a robot can only read when it may fetch the page.
#[derive(Default)]
pub struct Map {
    /// The home of the first tree that has one which machines may list, as the root.
    root: Option<String>,
    entries: Vec<String>,
}

impl Map {
    /// Adds the pages of an edition that machines may list.
    pub fn add(&mut self, site: &Site, edition: &Edition) {
        if self.root.is_none() {
            let home = edition.pages.iter().find(|page| page.kind == PageKind::Home && page.indexed);
            self.root = home.and_then(|page| entry(&site.info, "", page));
        }
        self.entries.extend(edition.pages.iter().filter_map(|page| entry(&site.info, &page.address, page)));
    }

    /// Makes the files when all editions were added.
    #[must_use]
    pub fn finish(self, site: &Site) -> Vec<Artifact> {
        let mut artifacts = maps(site, self.root.into_iter().chain(self.entries), LIMITS);
        artifacts.extend(artifact("robots.txt", robots(&site.info, !artifacts.is_empty())));
        artifacts
    }
}

fn robots(info: &SiteInfo, has_map: bool) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if let (true, Some(address)) = (has_map, file_address(info, "sitemap.xml")) {
        let _ = write!(text, "\nSitemap: {address}\n");
    }
    text
}

fn maps(site: &Site, entries: impl Iterator<Item = String>, limits: Limits) -> Vec<Artifact> {
    let mut parts: Vec<String> = Vec::new();
    let mut addresses = 0;
    for entry in entries {
        let full =
            addresses == limits.addresses || parts.last().is_some_and(|part| part.len() + entry.len() > limits.bytes);
        if parts.is_empty() || full {
            parts.push(HEAD.to_owned());
            addresses = 0;
        }
        addresses += 1;
        if let Some(part) = parts.last_mut() {
            part.push_str(&entry);
        }
    }
    for part in &mut parts {
        part.push_str(FOOT);
    }
    match parts.len() {
        0 => Vec::new(),
        1 => parts.into_iter().filter_map(|part| artifact("sitemap.xml", part)).collect(),
        _ => {
            let names: Vec<String> = (1..=parts.len()).map(|number| format!("sitemap-{number}.xml")).collect();
            let index = artifact("sitemap.xml", index(&site.info, &names));
            index.into_iter().chain(names.iter().zip(parts).filter_map(|(name, part)| artifact(name, part))).collect()
        }
    }
}

fn entry(info: &SiteInfo, address: &str, page: &Page) -> Option<String> {
    let languages = alternates::of(info, page);
    if languages.is_empty() {
        return None;
    }
    let mut text = format!("<url><loc>{}</loc>\n", escaped(&alternates::full_address(info, address)?));
    for Hreflang { language, address } in &languages {
        let _ = writeln!(
            text,
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
            escaped(language),
            escaped(address)
        );
    }
    text.push_str("</url>\n");
    Some(text)
}

fn index(info: &SiteInfo, names: &[String]) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for address in names.iter().filter_map(|name| file_address(info, name)) {
        let _ = writeln!(text, "<sitemap><loc>{}</loc></sitemap>", escaped(&address));
    }
    text.push_str("</sitemapindex>\n");
    text
}

fn file_address(info: &SiteInfo, name: &str) -> Option<String> {
    alternates::full_address(info, "").map(|root| format!("{root}{name}"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}

fn artifact(name: &str, text: String) -> Option<Artifact> {
    OutputPath::new(name).ok().map(|path| Artifact::new(path, text.into_bytes()))
}

#[cfg(test)]
#[path = "sitemap_tests.rs"]
mod tests;
