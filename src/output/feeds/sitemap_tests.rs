//! Site maps of a small site in three languages.

use super::{Limits, Map, maps};
use crate::facts::Date;
use crate::interface::Interfaces;
use crate::language::{Direction, Language};
use crate::output::Artifact;
use crate::site::page::{PageKind, Standing, StandingCount, Words};
use crate::site::{Alternate, Edition, LocalText, Page, Site, SiteInfo, made};

const LANGUAGES: [&str; 3] = ["it", "ar", "zh-Hans"];

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn text() -> LocalText {
    let first = Words { runs: Vec::new(), language: language("it"), standing: Standing::Source, since: None };
    LocalText { first, second: None, critical: false }
}

/// Returns a page that is translated in some languages.
fn page(tree: &str, rest: &str, translated: &[&str]) -> Page {
    let address = |tag: &str| {
        if rest.is_empty() { tag.into() } else { format!("{tag}/{rest}").into() }
    };
    let alternate = |tag: &str| Alternate {
        language: language(tag),
        name: tag.into(),
        address: address(tag),
        translated: translated.contains(&tag),
        current: tag == tree,
    };
    Page {
        call: None,
        address: address(tree),
        kind: if rest.is_empty() { PageKind::Home } else { PageKind::Entity("service") },
        id: rest.into(),
        title: text(),
        official_title: None,
        aliases: Vec::new(),
        municipalities: Vec::new(),
        summary: None,
        badges: Vec::new(),
        topics: Vec::new(),
        notices: Vec::new(),
        parts: Vec::new(),
        lists: Vec::new(),
        crumbs: Vec::new(),
        alternates: LANGUAGES.iter().map(|tag| alternate(tag)).collect(),
        provenance: None,
        standing: StandingCount::default(),
        shown: StandingCount::default(),
        sensitive: false,
        indexed: translated.contains(&tree),
        data: std::sync::Arc::new(crate::site::data::Data::new(language("it"))),
    }
}

fn edition(tag: &str) -> Edition {
    Edition {
        language: language(tag),
        direction: Direction::LeftToRight,
        name: tag.into(),
        title: text(),
        pages: vec![page(tag, "", &LANGUAGES), page(tag, "servizi/cup", &["it", "ar"])].into(),
        menu: Vec::new(),
        topics: None,
        has_news: false,
        privacy: None,
        legal_notes: None,
        front_desk: None,
        interface: Interfaces::default().chain(&[]),
        formats: std::sync::Arc::new(crate::language::Formats::new(tag).unwrap()),
    }
}

fn site(base: Option<&str>) -> Site {
    let info = SiteInfo {
        title: "Guida".to_owned(),
        source_language: language("it"),
        base_url: base.map(str::to_owned),
        today: Date::parse("2026-03-02").unwrap(),
        time_zone: "Europe/Rome".to_owned(),
        report_to: None,
        languages: Vec::new(),
        licence: None,
        accessibility_statement: None,
    };
    let editions = LANGUAGES.iter().map(|tag| edition(tag)).collect();
    Site { info, editions, posters: made(Vec::new()), redirects: made(Vec::new()), files: Vec::new() }
}

/// Adds every edition to a map.
fn map(site: &Site) -> Map {
    let mut map = Map::default();
    site.editions.iter().for_each(|edition| map.add(site, edition));
    map
}

fn produce(site: &Site) -> Vec<Artifact> {
    map(site).finish(site)
}

fn words(artifact: &Artifact) -> &str {
    std::str::from_utf8(&artifact.bytes).unwrap()
}

#[test]
fn a_page_names_its_translations_and_an_untranslated_one_is_left_out() {
    let artifacts = produce(&site(Some("https://guida.example/sub/")));
    let map = words(&artifacts[0]);
    let locations: Vec<&str> = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let expected = ["", "it/", "it/servizi/cup/", "ar/", "ar/servizi/cup/", "zh-Hans/"];
    assert_eq!(locations, expected.map(|path| format!("https://guida.example/sub/{path}")));
    let cup =
        map.split("<url>").find(|entry| entry.contains("<loc>https://guida.example/sub/ar/servizi/cup/")).unwrap();
    let link = |tag, path| {
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://guida.example/sub/{path}\"/>\n")
    };
    let links = [link("it", "it/servizi/cup/"), link("ar", "ar/servizi/cup/"), link("x-default", "it/servizi/cup/")];
    assert!(cup.contains(&links.concat()), "{cup}");
    assert!(map.contains(&(link("zh-Hans", "zh-Hans/") + &link("x-default", ""))), "{map}");
    let mut reader = quick_xml::Reader::from_str(map);
    while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
    assert!(words(&artifacts[1]).ends_with("Disallow:\n\nSitemap: https://guida.example/sub/sitemap.xml\n"));
}

#[test]
fn a_site_without_address_has_no_map() {
    let artifacts = produce(&site(None));
    assert_eq!(artifacts.len(), 1);
    assert_eq!(words(&artifacts[0]), "User-agent: *\nDisallow:\n");
}

#[test]
fn a_large_map_becomes_an_index() {
    for limits in [Limits { addresses: 4, bytes: usize::MAX }, Limits { addresses: 9, bytes: 1_500 }] {
        let site = site(Some("https://guida.example/"));
        let Map { root, entries } = map(&site);
        let artifacts = maps(&site, root.into_iter().chain(entries), limits);
        let paths: Vec<&str> = artifacts.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(paths, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
        assert!(words(&artifacts[0]).contains("<loc>https://guida.example/sitemap-2.xml</loc>"));
        assert_eq!(words(&artifacts[1]).matches("<url>").count() + words(&artifacts[2]).matches("<url>").count(), 6);
    }
}
