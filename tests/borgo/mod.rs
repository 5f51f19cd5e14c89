//! The fictitious town of `fixtures/borgo-esempio/`: every kind, every field, nine languages, five scripts.
//!
//! One page of each kind stands in every language in `expected/pages/`, the remarks in `expected/diagnostics.txt`;
//! `UPDATE=1` renews them. What must hold for every page of every tree is read from the files that are published.

mod calendar;
mod catalogues;
mod coverage;
mod desk;
mod facts;
mod judged;
mod links;
mod sought;
mod spelling;
mod truth;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use scraper::Html;
use sportello::content::{Content, kinds};
use sportello::diagnostic::{Diagnostic, order};
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::site::{Page, Site};
use sportello::source::{Sources, read};

use crate::support::{difference, expect_equal, options, page_text, rendered, repository, text_walk};

/// The town, read and built once.
pub(crate) struct Town {
    sources: Sources,
    content: std::sync::Arc<Content>,
    site: Site,
    said: Vec<Diagnostic>,
    /// What is published, by path.
    files: BTreeMap<String, Vec<u8>>,
}

static TOWN: LazyLock<Town> = LazyLock::new(Town::build);

/// The pages that are held against a file in all languages: one of each kind.
const SHOWN: [&str; 13] = [
    "servizi/ambulatorio",
    "corsi/italiano",
    "eventi/festa-dei-popoli",
    "luoghi/casa-della-salute",
    "enti/rete-accoglienza",
    "persone/mediatrice-arabo",
    "progetti/porte-aperte",
    "pratiche/te-delle-donne",
    "guide/nasce-un-bambino",
    "notizie/nuovi-orari",
    "argomenti/salute",
    "parole/tessera-sanitaria",
    "informazioni/bun-venit",
];

impl Town {
    fn build() -> Self {
        let sources = read::read(&folder());
        let content = pipeline::read(&sources, false, &|_| {}).value.content;
        let mut sink = MemorySink::default();
        let reported = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
        let finished = sink.finish();
        let said = reported.diagnostics.into_iter().chain(finished.diagnostics).collect();
        let files = finished.value.into_iter().map(|(path, artifact)| (path.to_string(), artifact.bytes)).collect();
        Self { said: order::sorted(said, &sources), site: reported.value, sources, content, files }
    }

    /// Returns the published pages with their paths, `it/servizi/cup/index.html`.
    fn html(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
    }

    /// Returns the page of an entity in a tree.
    fn page(&self, language: &str, id: &str) -> Html {
        let path = format!("{language}/{id}/index.html");
        let bytes = self.files.get(&path).unwrap_or_else(|| panic!("{path} is not published"));
        Html::parse_document(std::str::from_utf8(bytes).unwrap())
    }

    /// Returns the tags of the languages that the town publishes.
    fn languages(&self) -> Vec<&str> {
        self.site.editions.iter().map(|edition| edition.language.as_str()).collect()
    }
}

fn town() -> &'static Town {
    &TOWN
}

fn folder() -> PathBuf {
    repository().join("tests/fixtures/borgo-esempio")
}

#[test]
fn a_page_of_every_kind_is_as_expected_in_every_language() {
    let town = town();
    assert_eq!(town.languages(), ["it", "en", "fr", "ro", "ar", "pa", "uk", "zh-Hans", "ur"]);
    let kinds_shown: BTreeSet<&str> = SHOWN.iter().map(|id| town.content.entity(id).unwrap().kind.name).collect();
    assert_eq!(kinds_shown, kinds::ALL.iter().map(|kind| kind.name).collect::<BTreeSet<_>>());
    let pages: BTreeMap<&str, &Page> = town
        .site
        .editions
        .iter()
        .flat_map(|edition| &edition.pages)
        .map(|page| (page.address.as_ref(), page))
        .collect();
    let mut differences = Vec::new();
    for language in town.languages() {
        for id in SHOWN {
            let address = format!("{language}/{id}");
            let path = folder().join(format!("expected/pages/{address}.txt"));
            differences.extend(difference(&path, &page_text::page(pages[address.as_str()])));
        }
    }
    expect_equal(&differences);
}

#[test]
fn the_remarks_are_as_expected() {
    let town = town();
    let path = folder().join("expected/diagnostics.txt");
    expect_equal(&Vec::from_iter(difference(&path, &rendered(&town.said, &town.sources))));
}

#[test]
fn every_text_is_in_its_language() {
    let town = town();
    let mut pages = 0;
    let mut faults = Vec::new();
    for (path, text) in town.html() {
        let html = Html::parse_document(text);
        let found = text_walk::check(&html);
        faults.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
        pages += 1;
    }
    assert!(pages > 500, "only {pages} pages");
    assert_faultless(&faults);
}

/// Fails with the first faults of a list.
#[track_caller]
fn assert_faultless(faults: &[String]) {
    let shown: Vec<&str> = faults.iter().take(40).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), shown.join("\n"));
}
