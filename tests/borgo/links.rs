//! Every way within the site leads somewhere, and no id stands twice on a page.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};

use super::{Town, assert_faultless, town};

/// Returns where an address of a page leads: a path below the published root and an anchor; none outside the site.
pub(super) fn target<'a>(page: &str, address: &'a str) -> Option<(String, &'a str)> {
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let scheme = path.split_once(':').is_some_and(|(scheme, _)| scheme.chars().all(|c| c.is_ascii_alphabetic()));
    if scheme {
        return None;
    }
    // The page of what is not there stands at any address; its ways begin at the base address, here the root.
    if let Some(path) = path.strip_prefix('/') {
        return target("index.html", if path.is_empty() { "./" } else { path }).map(|(path, _)| (path, anchor));
    }
    let mut folders: Vec<&str> = page.split('/').collect();
    let own = folders.pop().unwrap_or_default();
    if path.is_empty() {
        folders.push(own);
        return Some((folders.join("/"), anchor));
    }
    for piece in path.split('/') {
        match piece {
            "." => {}
            ".." => {
                folders.pop().unwrap_or_else(|| panic!("{page}: {address} leaves the site"));
            }
            piece => folders.push(piece),
        }
    }
    let mut path = folders.join("/");
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    Some((path, anchor))
}

/// Returns where all links, pictures, styles and scripts of a page lead, as they are written.
pub(super) fn addresses(html: &Html) -> Vec<&str> {
    let all = Selector::parse("[href], [src]").unwrap();
    html.select(&all).flat_map(|element| [element.attr("href"), element.attr("src")]).flatten().collect()
}

fn ids(town: &Town, faults: &mut Vec<String>) -> BTreeMap<String, BTreeSet<String>> {
    let with_id = Selector::parse("[id]").unwrap();
    let mut ids = BTreeMap::new();
    for (path, text) in town.html() {
        let mut own = BTreeSet::new();
        for element in Html::parse_document(text).select(&with_id) {
            let id = element.attr("id").unwrap_or_default();
            if !own.insert(id.to_owned()) {
                faults.push(format!("{path}: the id `{id}` stands twice"));
            }
        }
        ids.insert(path.to_owned(), own);
    }
    // The drawings of a sprite are told apart by their ids too.
    for (path, bytes) in town.files.iter().filter(|(path, _)| path.ends_with(".svg")) {
        let pieces = std::str::from_utf8(bytes).unwrap().split("id=\"").skip(1);
        ids.insert(path.clone(), pieces.filter_map(|piece| Some(piece.split_once('"')?.0.to_owned())).collect());
    }
    ids
}

#[test]
fn every_link_and_every_anchor_leads_somewhere() {
    let town = town();
    let mut faults = Vec::new();
    let ids = ids(town, &mut faults);
    let (mut links, mut anchors) = (0, 0);
    for (path, text) in town.html() {
        let html = Html::parse_document(text);
        for address in addresses(&html) {
            let Some((found, anchor)) = target(path, address) else { continue };
            links += 1;
            anchors += usize::from(!anchor.is_empty());
            if !town.files.contains_key(&found) {
                faults.push(format!("{path}: nothing stands at {address}"));
            } else if !anchor.is_empty() && !ids.get(&found).is_some_and(|ids| ids.contains(anchor)) {
                faults.push(format!("{path}: {address} has no such anchor"));
            }
        }
    }
    assert!(links > 10_000 && anchors > 500, "only {links} links and {anchors} anchors");
    assert_faultless(&faults);
}

#[test]
fn addresses_are_resolved_as_browsers_do() {
    let check = |page: &str, address: &str, path: &str, anchor: &str| {
        assert_eq!(target(page, address), Some((path.to_owned(), anchor)), "{address} on {page}");
    };
    check("it/a/index.html", "../b/#c", "it/b/index.html", "c");
    check("it/a/index.html", "#c", "it/a/index.html", "c");
    check("it/a/index.html", "../../", "index.html", "");
    check("index.html", "./#c", "index.html", "c");
    check("index.html", "it/", "it/index.html", "");
    check("it/404.html", "/it/", "it/index.html", "");
    check("it/404.html", "/#c", "index.html", "c");
    assert_eq!(target("index.html", "tel:112"), None);
    assert_eq!(target("index.html", "https://a.example/"), None);
}
