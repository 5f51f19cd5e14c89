//! `_headers` and `_redirects`, which static hosts such as Netlify and Cloudflare Pages read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use url::Url;

use super::artifact::Artifact;
use super::policy;
use crate::site::Site;
use crate::source::OutputPath;

/// What a page may never ask of the device.
const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// Makes `_headers`, and `_redirects` where the site has former addresses.
///
/// Paths begin with the path of the site's base address, since hosts match them from their own root.
#[must_use]
pub fn produce(site: &Site) -> Vec<Artifact> {
    let root = root(site);
    let mut files = vec![("_headers", headers(site, &root))];
    if !site.redirects.is_empty() {
        files.push(("_redirects", redirects(site, &root)));
    }
    let artifact =
        |(name, text): (&str, String)| OutputPath::new(name).ok().map(|path| Artifact::new(path, text.into_bytes()));
    files.into_iter().filter_map(artifact).collect()
}

/// Returns where the site stands on its host: an address that ends in a slash.
fn root(site: &Site) -> Url {
    let written = site.info.base_url.as_deref().and_then(|base| Url::parse(base).ok());
    written.unwrap_or_else(fallback)
}

#[expect(clippy::expect_used, reason = "a constant address")]
fn fallback() -> Url {
    Url::parse("https://site.invalid/").expect("an address")
}

/// Returns the path of an address on the host, percent-encoded.
fn path(root: &Url, address: &str) -> String {
    let address = address.trim_matches('/');
    // The dot keeps a colon in the first part from being read as a scheme; `?` and `#` are characters here.
    let written = format!("./{}", address.replace('%', "%25").replace('?', "%3F").replace('#', "%23"));
    root.join(&written).map_or_else(|_| format!("/{address}"), |url| url.path().to_owned())
}

/// Writes the headers.
///
/// Hosts join the values of one header that several rules name, so that the caching of pages is
/// said by tree and never for all paths.
fn headers(site: &Site, root: &Url) -> String {
    let base = root.path();
    let mut text = format!(
        "{base}*\n  Content-Security-Policy: {}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Permissions-Policy: {PERMISSIONS}\n  \
         Cross-Origin-Opener-Policy: same-origin\n",
        policy::HEADER
    );
    let _ = write!(text, "{base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    let trees = site.editions.iter().map(|edition| format!("{}/*", path(root, edition.language.as_str())));
    let single = ["", "index.html", "404.html", "go/*", "sw.js"].map(|name| format!("{base}{name}"));
    for tree in single.into_iter().chain(trees) {
        let _ = write!(text, "{tree}\n  Cache-Control: no-cache\n");
    }
    text
}

/// Writes the former addresses, with and without a slash at their end, as some hosts tell them apart.
fn redirects(site: &Site, root: &Url) -> String {
    let mut seen = BTreeSet::new();
    let mut text = String::new();
    for redirect in site.redirects.iter() {
        let from = path(root, &redirect.from);
        if seen.insert(from.clone()) {
            let to = path(root, &redirect.to);
            let _ = write!(text, "{from} {to}/ 301\n{from}/ {to}/ 301\n");
        }
    }
    text
}

#[cfg(test)]
#[path = "headers_tests.rs"]
mod tests;
