//! Lists without script: every page can be reached, A–Z holds every page once, and each list holds what it should.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::site::page::{Entry, LinkTarget, Page, PageKind};
use sportello::site::{Edition, Site};
use sportello::source::Sources;
use url::Url;

use super::support::{SiteFolder, build, options, repository};

/// A town whose topics lead in a circle, with a service for a whole province.
const TOWN: &[(&str, &str)] = &[
    (
        "content/site.toml",
        "title = \"Guida\"\nsource_language = \"it\"\n\
         [languages.it]\nname = \"Italiano\"\n[languages.de]\nname = \"Deutsch\"\nfallback = [\"it\"]\n\
         [[municipalities]]\ncode = \"000001\"\nname = \"Borgo\"\n[[municipalities]]\ncode = \"000002\"\nname = \"Borgo\"\n\
         [[municipalities]]\ncode = \"000003\"\nname = \"Città Alta\"\n[[municipalities]]\ncode = \"020001\"\nname = \"Acquanegra sul Chiese\"\n\
         [[municipalities]]\ncode = \"000\"\nname = \"Provincia\"\n",
    ),
    ("content/temi/section.md", "+++\nkind = \"topic\"\ntitle = \"Temi\"\n+++\n"),
    ("content/temi/uno.md", "+++\ntitle = \"Uno\"\nsummary = \"Uno.\"\nparent = \"temi/due\"\n+++\n"),
    ("content/temi/due.md", "+++\ntitle = \"Due\"\nsummary = \"Due.\"\nparent = \"temi/uno\"\n+++\n"),
    ("content/temi/casa.md", "+++\ntitle = \"Casa\"\nsummary = \"Casa.\"\n+++\n"),
    ("content/temi/affitto.md", "+++\ntitle = \"Affitto\"\nsummary = \"Affitto.\"\nparent = \"temi/casa\"\n+++\n"),
    ("content/enti/section.md", "+++\nkind = \"organisation\"\ntitle = \"Enti\"\n+++\n"),
    ("content/enti/comune.md", "+++\ntitle = \"Comune\"\nsummary = \"Il Comune.\"\n+++\n"),
    ("content/luoghi/section.md", "+++\nkind = \"place\"\ntitle = \"Luoghi\"\n+++\n"),
    (
        "content/luoghi/sportello.md",
        "+++\ntitle = \"Sportello\"\nsummary = \"Lo sportello.\"\nmunicipality = \"000001\"\norganisation = \"enti/comune\"\n\
         languages = [\"ro\", { tag = \"ar\", mode = \"interpreter\", notice_days = 3 }]\n+++\n",
    ),
    ("content/servizi/section.md", "+++\nkind = \"service\"\ntitle = \"Servizi\"\n+++\n"),
    (
        "content/servizi/alloggi.md",
        "+++\ntitle = \"Alloggi\"\nsummary = \"Case.\"\norganisation = \"enti/comune\"\ntopics = [\"temi/affitto\"]\n\
         audience = [\"victims\"]\nplaces = [\"luoghi/sportello\"]\n+++\n",
    ),
    (
        "content/servizi/ovunque.md",
        "+++\ntitle = \"Ovunque\"\nsummary = \"Per la provincia.\"\norganisation = \"enti/comune\"\narea = [\"000\"]\n\
         topics = [\"temi/casa\"]\naudience = [\"women\"]\n+++\n",
    ),
];

fn page<'a>(site: &'a Site, address: &str) -> &'a Page {
    let pages = site.editions.iter().flat_map(|edition| &edition.pages);
    pages.into_iter().find(|page| page.address.as_ref() == address).unwrap_or_else(|| panic!("no page `{address}`"))
}

/// Returns the titles of all entries of a page, those below others too.
fn titles(page: &Page) -> Vec<String> {
    fn gather(entries: &[Entry], titles: &mut Vec<String>) {
        for entry in entries {
            titles.push(entry.link.text.first.plain());
            gather(&entry.below, titles);
        }
    }
    let mut titles = Vec::new();
    page.lists.iter().for_each(|list| gather(&list.entries, &mut titles));
    titles
}

fn notes(page: &Page) -> Vec<String> {
    let entries = page.lists.iter().flat_map(|list| &list.entries);
    entries.map(|entry| entry.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join(", ")).collect()
}

fn target(entry: &Entry) -> &str {
    match &entry.link.target {
        LinkTarget::Page { address, anchor: None } => address,
        other => panic!("an entry leads to {other:?}"),
    }
}

/// Returns every page of a site as HTML, by its address.
fn html(sources: &Sources) -> BTreeMap<String, String> {
    let mut sink = MemorySink::default();
    let _ = pipeline::build(sources, &options(), &Packing::default(), &mut sink, &|_| {});
    let files = sink.finish().value.into_iter();
    let pages = files.filter_map(|(path, artifact)| {
        let address = path.to_string().strip_suffix("/index.html")?.to_owned();
        Some((address, String::from_utf8(artifact.bytes).unwrap()))
    });
    pages.collect()
}

/// Follows the links of pages from an address on, without leaving its tree.
fn reached(pages: &BTreeMap<String, String>, home: &str) -> BTreeSet<String> {
    // The field of search leads somewhere too.
    let links = Selector::parse("a[href], form[action]").unwrap();
    let mut reached = BTreeSet::from([home.to_owned()]);
    let mut waiting = vec![home.to_owned()];
    while let Some(address) = waiting.pop() {
        let base = Url::parse(&format!("http://guide.example/{address}/")).unwrap();
        for link in Html::parse_document(&pages[&address]).select(&links) {
            let target = link.value().attr("href").or(link.value().attr("action")).unwrap();
            let target = base.join(target).unwrap();
            let target = target.path().trim_matches('/').to_owned();
            let inside = target == home || target.starts_with(&format!("{home}/"));
            if inside && pages.contains_key(&target) && reached.insert(target.clone()) {
                waiting.push(target);
            }
        }
    }
    reached
}

fn every_page_is_reached(sources: &Sources) {
    let pages = html(sources);
    let (site, _) = build(sources);
    for edition in &site.editions {
        let home = edition.language.as_str();
        let all: BTreeSet<String> = edition.pages.iter().map(|page| page.address.to_string()).collect();
        let reached = reached(&pages, home);
        let lost: Vec<&String> = all.difference(&reached).collect();
        assert!(lost.is_empty() && all.len() > 20, "{} pages, not reached: {lost:?}", all.len());
    }
}

#[test]
fn every_page_is_reached_from_the_home() {
    every_page_is_reached(&sportello::source::read::read(repository()));
    every_page_is_reached(&SiteFolder::golden("formats").sources());
    every_page_is_reached(&SiteFolder::of(TOWN).sources());
}

fn a_to_z_holds_every_page_once(edition: &Edition) {
    let index = edition.pages.iter().find(|page| page.id.as_ref() == "a-z").unwrap();
    let entries = || index.lists.iter().flat_map(|list| &list.entries);
    let mut found: Vec<(&str, String)> = entries()
        .filter(|entry| entry.alias.is_none())
        .map(|entry| (target(entry), entry.link.text.first.plain()))
        .collect();
    let written = edition.pages.iter().filter(|page| matches!(page.kind, PageKind::Entity(_)));
    let mut expected: Vec<(&str, String)> =
        written.map(|page| (page.address.as_ref(), page.title.first.plain())).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{}", edition.language);
    let official = edition.pages.iter().filter(|page| page.official_title.is_some()).count();
    let aliases = entries().filter(|entry| entry.alias.is_some()).count();
    assert!(aliases * 2 > official, "{aliases} words of offices for {official} pages in {}", edition.language);
    let anchors: BTreeSet<&String> = index.lists.iter().flat_map(|list| &list.anchor).collect();
    assert_eq!(anchors.len(), index.lists.len(), "every letter stands once, with an anchor");
    assert!(anchors.iter().all(|anchor| anchor.is_ascii()), "{anchors:?}");
}

#[test]
fn a_to_z_holds_every_page_once_under_its_title() {
    for sources in [sportello::source::read::read(repository()), SiteFolder::golden("formats").sources()] {
        build(&sources).0.editions.iter().for_each(a_to_z_holds_every_page_once);
    }
}

#[test]
fn municipalities_hold_what_lies_there_and_what_serves_them() {
    let (site, _) = build(&SiteFolder::of(TOWN).sources());
    let all = page(&site, "it/municipalities");
    assert_eq!(titles(all), ["Borgo", "Borgo", "Città Alta"], "a municipality without anything has no page");
    assert_eq!(notes(all), ["4 pagine", "1 pagina", "1 pagina"]);
    assert_eq!(titles(page(&site, "it/municipalities/borgo-000001")), ["Alloggi", "Ovunque", "Sportello", "Comune"]);
    assert_eq!(titles(page(&site, "it/municipalities/borgo-000002")), ["Ovunque"]);
    assert_eq!(titles(page(&site, "it/municipalities/citta-alta")), ["Ovunque"]);
    let title = page(&site, "it/municipalities/citta-alta").title.first.plain();
    assert_eq!(title, "Servizi e luoghi nel comune di Città Alta");
}

#[test]
fn topics_are_a_tree_with_counts_and_none_is_lost_in_a_circle() {
    let (site, _) = build(&SiteFolder::of(TOWN).sources());
    let topics = page(&site, "it/topics");
    assert_eq!(titles(topics), ["Casa", "Affitto", "Due", "Uno"]);
    assert_eq!(topics.lists[0].entries.len(), 2);
    assert_eq!(notes(topics), ["2 pagine", ""]);
    let affitto = &topics.lists[0].entries[0].below[0];
    assert_eq!(affitto.notes[0].text, "1 pagina");
}

#[test]
fn audiences_and_languages_have_a_list_each() {
    let (site, _) = build(&SiteFolder::of(TOWN).sources());
    assert_eq!(titles(page(&site, "it/audiences")), ["Donne", "Vittime di violenza o di tratta"]);
    assert_eq!(titles(page(&site, "it/audiences/women")), ["Ovunque"]);
    assert!(page(&site, "it/audiences/victims").sensitive && !page(&site, "it/audiences/women").sensitive);
    assert_eq!(titles(page(&site, "it/languages")), ["arabo العربية", "romeno română"]);
    let arabic = page(&site, "it/languages/ar");
    assert_eq!(arabic.title.first.plain(), "Dove si parla arabo");
    assert_eq!(titles(arabic), ["Sportello"]);
    assert_eq!(notes(arabic), ["Con un interprete o mediatore, Chiedi 3 giorni prima"]);
}

#[test]
fn an_empty_list_has_no_page_and_no_link() {
    let (site, _) = build(&SiteFolder::of(TOWN).sources());
    assert!(site.editions.iter().flat_map(|edition| &edition.pages).all(|page| page.id.as_ref() != "glossary"));
    let ways = page(&site, "it").lists.iter().find(|list| list.code == "ways").unwrap();
    let ways: Vec<&str> = ways.entries.iter().map(target).collect();
    assert_eq!(ways, ["it/topics", "it/a-z", "it/municipalities", "it/audiences", "it/languages"]);
}

#[test]
fn lists_are_for_machines_where_their_words_are_translated() {
    let (site, _) = build(&SiteFolder::of(TOWN).sources());
    let index = page(&site, "de/a-z");
    assert!(page(&site, "it/a-z").indexed && !index.indexed);
    let translated: Vec<(&str, bool)> =
        index.alternates.iter().map(|other| (other.address.as_ref(), other.translated)).collect();
    assert_eq!(translated, [("it/a-z", true), ("de/a-z", false)]);
}
