//! Pages of a small site as a reader, a machine and a browser see them.

#![expect(clippy::disallowed_methods, reason = "the example of a view is written where it is asked for")]

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Node, Selector};
use unicode_script::{Script, UnicodeScript};

use super::minify::minify;
use super::{Desks, edition, fixture, root};
use crate::diagnostic::Reported;
use crate::output::artifact::Artifact;
use crate::site::{Edition, Site};
use crate::source::{SitePath, Sources};
use crate::theme::Theme;

/// Renders all pages of an edition.
fn whole(site: &Site, tree: &Edition, theme: &Theme) -> Reported<Vec<Artifact>> {
    let mut artifacts = Vec::new();
    let desks = Desks::of_site(site, false);
    let diagnostics = edition((site, tree), theme, (false, desks.as_ref()), &mut |sheaf| artifacts.extend(sheaf));
    Reported { value: artifacts, diagnostics }
}

/// Renders the whole fixture, page by page.
fn pages() -> Vec<(String, String)> {
    let (site, theme) = fixture::site();
    let mut reported: Vec<_> = site.editions.iter().map(|tree| whole(&site, tree, &theme)).collect();
    reported.push(root(&site, &theme, false));
    for reported in &reported {
        assert!(reported.diagnostics.is_empty(), "{:?}", reported.diagnostics);
    }
    let artifacts: Vec<Artifact> = reported.into_iter().flat_map(|reported| reported.value).collect();
    artifacts
        .into_iter()
        .map(|artifact| (artifact.path.to_string(), String::from_utf8(artifact.bytes).unwrap()))
        .collect()
}

fn page(path: &str) -> String {
    pages().into_iter().find(|(found, _)| found == path).unwrap().1
}

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// Returns the texts of a page, each with the elements around it from the inside out.
fn texts(document: &Html) -> Vec<(String, Vec<ElementRef<'_>>)> {
    let nodes = document.tree.nodes();
    nodes
        .filter_map(|node| match node.value() {
            Node::Text(text) if !text.trim().is_empty() => {
                Some((text.trim().to_owned(), node.ancestors().filter_map(ElementRef::wrap).collect::<Vec<_>>()))
            }
            _ => None,
        })
        .filter(|(_, around)| around.iter().all(|element| element.value().name() != "script"))
        .collect()
}

fn script_of(tag: &str) -> Script {
    match tag.split('-').next() {
        Some("ar" | "ur") => Script::Arabic,
        _ => Script::Latin,
    }
}

#[test]
fn every_text_is_in_the_language_it_says() {
    for (path, html) in pages() {
        let document = Html::parse_document(&html);
        let tree = document.root_element().value().attr("lang").unwrap();
        for (text, around) in texts(&document) {
            let marked = around.iter().find(|element| element.value().attr("lang").is_some()).unwrap();
            let tag = marked.value().attr("lang").unwrap();
            let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphabetic()).collect();
            let fitting = letters.iter().filter(|letter| letter.script() == script_of(tag)).count();
            assert!(fitting * 10 >= letters.len() * 8, "{path}: `{text}` is not in `{tag}`");
            let standing = around.iter().any(|element| element.value().attr("data-standing").is_some());
            let title = around.iter().any(|element| element.value().name() == "title");
            assert!(tag == tree || standing || title || letters.is_empty(), "{path}: `{text}` is not marked");
            assert!(marked.value().attr("dir").is_some(), "{path}: `{text}` has no direction");
        }
    }
}

#[test]
fn marks_of_standing_have_a_label() {
    let labelled = ["source", "fallback", "kept", "stale", "official"];
    let label = select(".standing, summary");
    for (path, html) in pages() {
        let document = Html::parse_document(&html);
        for element in document.select(&select("[data-standing]")) {
            let standing = element.value().attr("data-standing").unwrap();
            if !labelled.contains(&standing) || element.value().name() == "img" {
                continue;
            }
            let parent = element.parent().and_then(ElementRef::wrap).unwrap();
            // The label of a title stands below it.
            let is_title = parent.value().name() == "h1";
            let around = if is_title { parent.parent().and_then(ElementRef::wrap).unwrap() } else { parent };
            assert!(around.select(&label).next().is_some(), "{path}: {}", around.html());
        }
    }
}

#[test]
fn pages_are_well_built() {
    for (path, html) in pages() {
        let document = Html::parse_document(&html);
        assert_eq!(document.select(&select("h1")).count(), 1, "{path}");
        assert_eq!(document.select(&select("main")).count(), 1, "{path}");
        let mut ids = BTreeSet::new();
        for element in document.select(&select("[id]")) {
            assert!(ids.insert(element.value().attr("id").unwrap().to_owned()), "{path}: {}", element.html());
        }
        for element in document.select(&select("a[href^='#'], [aria-labelledby]")) {
            let name = element.value().attr("aria-labelledby").or_else(|| element.value().attr("href")).unwrap();
            assert!(ids.contains(name.trim_start_matches('#')), "{path}: nothing is called {name}");
        }
        let mut level = 1;
        for heading in document.select(&select("main :is(h1, h2, h3, h4)")) {
            let found: usize = heading.value().name()[1..].parse().unwrap();
            assert!(found <= level + 1, "{path}: {}", heading.html());
            level = found;
        }
        assert!(
            document
                .select(&select("style, [style], script:not([src], [type='application/ld+json']), [onclick]"))
                .next()
                .is_none(),
            "{path}"
        );
        assert!(!html.contains("<gratis>") && !html.contains("None"), "{path}");
    }
}

#[test]
fn links_are_relative_but_on_lost_pages() {
    for (path, html) in pages() {
        let document = Html::parse_document(&html);
        let lost = path.ends_with("404.html") || path.ends_with("offline.html");
        for element in document.select(&select("body [href]")) {
            let target = element.value().attr("href").unwrap();
            let scheme = target.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
            let absolute = target.starts_with('/');
            let fits = if lost { target.starts_with("/sub/") || target.starts_with('#') } else { !absolute };
            assert!(scheme || fits, "{path}: {target}");
        }
    }
    let html = page("ar/servizi/consultorio/index.html");
    let links = ["href=../../servizi/vaccini/", "href=\"../../../it/servizi/consultorio/\"", "href=\"../../../assets/"];
    for expected in links {
        assert!(html.contains(expected), "{expected}");
    }
}

#[test]
fn alternates_are_reciprocal() {
    let alternates = |path: &str| {
        let document = Html::parse_document(&page(path));
        document.select(&select("link[hreflang]")).map(|link| link.html()).collect::<Vec<_>>()
    };
    let italian = alternates("it/servizi/consultorio/index.html");
    assert_eq!(italian.len(), 3, "{italian:?}");
    assert_eq!(italian, alternates("ar/servizi/consultorio/index.html"));
    assert!(page("go/consultorio/index.html").contains("noindex"));
    assert!(page("ar/404.html").contains("noindex"));
    assert!(page("it/vecchia/index.html").contains("content=\"0; url=../../it/servizi/consultorio/\""));
}

#[test]
fn neighbours_that_stand_alike_share_a_label() {
    let html = page("ar/servizi/consultorio/index.html");
    let document = Html::parse_document(&html);
    let description = document.select(&select(".part-description")).next().unwrap();
    assert_eq!(description.select(&select("p.standing")).count(), 1);
    assert_eq!(description.select(&select("[data-standing=stale] > p")).count(), 2);
    assert_eq!(description.select(&select("details:not([open]) [data-standing=source][lang=it] > p")).count(), 2);
    let alert = document.select(&select(".alert-warning")).next().unwrap();
    assert!(alert.select(&select("[data-standing=source] p")).next().is_some());
    assert!(alert.select(&select("details[open] [data-standing=machine] p")).next().is_some());
    assert!(!page("it/servizi/consultorio/index.html").contains("data-standing=\"stale\""));
}

#[test]
fn minifying_whole_pages_would_gain_little_and_change_nothing() {
    let what_counts = |html: &str| {
        let document = Html::parse_document(html);
        let texts: String = texts(&document).into_iter().map(|(text, _)| text).collect();
        let marks: Vec<String> = document
            .select(&select("[lang], [dir], [id]"))
            .map(|element| format!("{:?}", ["lang", "dir", "id"].map(|name| element.value().attr(name))))
            .collect();
        (texts.split_whitespace().collect::<String>(), marks)
    };
    for (path, html) in pages() {
        let small = minify(&html);
        assert!((html.len() - small.len()) * 100 < html.len() * 3, "{path}: {} to {}", html.len(), small.len());
        assert_eq!(what_counts(&html), what_counts(&small), "{path}");
    }
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    assert_eq!(pages(), pages());
}

#[test]
fn every_language_of_the_theme_has_every_message() {
    let theme = fixture::theme();
    let interfaces = crate::interface::load(&Sources::default(), &theme, &BTreeMap::new()).value;
    let italian = interfaces.ids(&fixture::language("it"));
    for language in interfaces.languages() {
        assert_eq!(interfaces.ids(language), italian, "{language}");
    }
    let templates = crate::theme::builtin_files().into_iter().filter(|(path, _)| path.starts_with("templates/"));
    for (path, bytes) in templates {
        let text = std::str::from_utf8(bytes).unwrap();
        let words = text.split("words.").skip(1);
        for word in words {
            let end = word.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap();
            let id = word[..end].replace('_', "-");
            assert!(italian.contains(&id), "{path}: no message is called {id}");
        }
    }
}

/// The example of the documentation: what a template sees of one page. `UPDATE=1` renews it.
#[test]
fn the_example_of_the_view_is_true() {
    let (site, _) = fixture::site();
    let edition = &site.editions[1];
    let tree = super::Tree::new(&site.info, edition, false);
    let page = edition.pages.get(2).unwrap();
    let place = tree.place(&page.address);
    let view = super::Writer { tree: &tree, place: &place }.page_view(&site, page);
    let shown = serde_json::to_string_pretty(&view).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/output/html/view.json"), &shown).unwrap();
    }
    assert_eq!(shown, include_str!("view.json"));
}

#[test]
fn faults_of_filling_are_said_once_and_have_a_place() {
    let (site, _) = fixture::site();
    let sources = Sources::from_texts([
        (SitePath::new("themes/borgo/theme.toml").unwrap(), "extends = \"piazza\""),
        (SitePath::new("themes/borgo/templates/part.html").unwrap(), "<p>{{ page.titel.x }}</p>"),
    ]);
    let theme = crate::theme::load(&sources, "borgo").value;
    let reported = whole(&site, &site.editions[0], &theme);
    assert_eq!(reported.diagnostics.len(), 1, "{:?}", reported.diagnostics);
    assert!(reported.diagnostics[0].place.is_some());
}
