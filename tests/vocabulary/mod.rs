//! What machines read of every page: the JSON-LD against the vocabulary of schema.org, and the fields and marks of the
//! Italian model of municipal sites.

mod kinds;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scraper::{ElementRef, Html, Selector};
use serde_json::{Value, json};

use crate::support::schema_org::Vocabulary;
use crate::support::{SiteFolder, expect_equal, files_below, repository};

/// A page of a tree, as it was built.
struct Built {
    path: String,
    html: Html,
}

impl Built {
    fn select(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).collect()
    }

    /// Returns the block for machines, of which there is one.
    fn block(&self) -> Value {
        let blocks = self.select("head > script[type='application/ld+json'][data-element=metatag]");
        assert_eq!(blocks.len(), 1, "{}", self.path);
        serde_json::from_str(&blocks[0].text().collect::<String>()).unwrap_or_else(|error| {
            panic!("{}: {error}", self.path);
        })
    }

    fn marks(&self) -> Vec<&str> {
        self.select("[data-element]").iter().map(|element| element.value().attr("data-element").unwrap()).collect()
    }
}

/// Builds a site and returns the pages of its trees by their addresses.
fn built(site: &SiteFolder, arguments: &[&str]) -> BTreeMap<String, Built> {
    site.run_well(&[&["--quiet", "build", "--out", "public"], arguments].concat());
    let public = site.path().join("public");
    let files = files_below(&public).into_iter().filter(|path| path.ends_with("index.html"));
    let read = |path: std::path::PathBuf| {
        let html = std::fs::read_to_string(public.join(&path)).unwrap();
        let address = path.parent().unwrap().to_string_lossy().replace('\\', "/");
        (address, Built { path: path.display().to_string(), html: Html::parse_document(&html) })
    };
    let pages = files.map(read).filter(|(_, page)| !page.select("body.page").is_empty());
    pages.collect()
}

/// Copies the guide: its sources alone.
fn guide() -> SiteFolder {
    let site = SiteFolder::empty();
    for folder in ["content", "translations"] {
        for path in files_below(&repository().join(folder)) {
            let path = Path::new(folder).join(path);
            site.write(&path.to_string_lossy(), std::fs::read(repository().join(&path)).unwrap());
        }
    }
    site
}

/// Judges every page of a site, and holds the names that pages use of one another against those that are told.
fn judge(name: &str, pages: &BTreeMap<String, Built>) -> (usize, Vec<String>) {
    let vocabulary = Vocabulary::read();
    let mut faults = Vec::new();
    let mut told = BTreeSet::new();
    let mut used: Vec<(String, String)> = Vec::new();
    for (address, page) in pages {
        let findings = vocabulary.judge(&page.block());
        faults.extend(findings.faults.into_iter().map(|fault| format!("{name} {address}: {fault}")));
        let root = page.block();
        let own = [&root["@id"], &root["mainEntityOfPage"]["@id"], &root["about"]["@id"], &root["mainEntity"]["@id"]];
        told.extend(own.into_iter().filter_map(Value::as_str).map(ToOwned::to_owned));
        let names = findings.told.into_iter().chain(findings.referred);
        used.extend(names.map(|name| (address.clone(), name)));
    }
    let dangling = used.into_iter().filter(|(_, id)| !told.contains(id));
    faults.extend(dangling.map(|(address, id)| format!("{name} {address}: nobody tells of {id}")));
    (pages.len(), faults)
}

#[test]
fn the_guide_speaks_the_vocabulary() {
    let (count, faults) = judge("guide", &built(&guide(), &[]));
    assert!(count > 90, "{count}");
    expect_equal(&faults);
}

#[test]
fn every_kind_speaks_the_vocabulary() {
    let (count, faults) = judge("formats", &built(&SiteFolder::golden("formats"), &[]));
    assert!(count > 40, "{count}");
    expect_equal(&faults);
}

#[test]
fn the_town_speaks_the_vocabulary() {
    let (count, faults) = judge("town", &built(&SiteFolder::town(), &[]));
    assert!(count > 500, "{count}");
    expect_equal(&faults);
}

/// The judge is no rubber stamp: each of these is one fault.
#[test]
fn planted_faults_are_found() {
    let vocabulary = Vocabulary::read();
    let check = |node: Value, expected: &str| {
        let mut document = json!({ "@context": "https://schema.org" });
        document.as_object_mut().unwrap().extend(node.as_object().unwrap().clone());
        let faults = vocabulary.judge(&document).faults;
        let fits = if expected.is_empty() { faults.is_empty() } else { faults.len() == 1 };
        assert!(fits && faults.iter().all(|fault| fault.contains(expected)), "{document}: {faults:?}");
    };
    check(json!({ "@type": "Service", "name": "a" }), "");
    check(json!({ "@type": "Servizio", "name": "a" }), "no type is called Servizio");
    check(json!({ "@type": "Service", "titolo": "a" }), "no property is called so");
    check(json!({ "@type": "Service", "inLanguage": "it" }), "is not in the domain");
    check(json!({ "@type": "Service", "serviceOperator": { "@type": "NGO", "name": "a" } }), "is not in the domain");
    check(json!({ "@type": "Place", "openingHours": "Mo 09:00-12:00" }), "is not in the domain");
    check(json!({ "@type": "Service", "serviceAudience": { "@type": "Audience", "name": "a" } }), "is superseded");
    check(json!({ "@type": "Service", "provider": { "@type": "Place", "name": "a" } }), "Place is not in the range");
    check(json!({ "@type": "Service", "provider": "Comune" }), "is not in the range");
    check(json!({ "@type": "WebPage", "lastReviewed": "9/3/2026" }), "is not in the range");
    check(json!({ "@type": "Event", "startDate": "2026-03-09T18:00" }), "is not in the range");
    check(json!({ "@type": "Event", "startDate": "2026-03-09T18:00+01:00" }), "");
    check(json!({ "@type": "Event", "eventStatus": "cancelled" }), "is not in the range");
    check(json!({ "@type": "Event", "eventStatus": "EventCancelled" }), "");
    check(json!({ "@type": "Event", "eventStatus": "https://schema.org/EventCancelled" }), "");
    check(json!({ "@type": "Event", "eventStatus": "https://schema.org/EventOver" }), "is not in the range");
    check(json!({ "@type": "ServiceChannel", "processingTime": "30 giorni" }), "is not in the range");
    check(json!({ "@type": "OpeningHoursSpecification", "opens": "24:00" }), "is not in the range");
    check(json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": "lunedì" }), "is not in the range");
    check(json!({ "@type": "Service", "name": { "@value": "a", "@language": "x y" } }), "is not in the range");
    check(json!({ "@type": "Service", "name": [] }), "a list of 0");
    check(json!({ "@type": "Service", "provider": { "@id": "x" }, "name": null }), "null");
    check(json!({ "@type": "Service", "provider": {} }), "no type");
    check(json!({ "@type": "Service" }), "says nothing");
    check(json!({ "@type": "Text", "name": "a" }), "is no type of nodes");
    let other = json!({ "@context": "http://example.org", "@type": "Service", "name": "a" });
    assert_eq!(vocabulary.judge(&other).faults, ["no node of schema.org"]);
}

#[test]
fn a_service_has_the_fields_of_the_italian_model() {
    let pages = built(&SiteFolder::golden("formats"), &[]);
    let service = pages["it/servizi/consultorio-familiare"].block();
    let ways = [
        "/name",
        "/serviceType",
        "/serviceOperator/name",
        "/areaServed/name",
        "/audience/audienceType",
        "/availableChannel/serviceUrl",
        "/availableChannel/serviceLocation/name",
        "/availableChannel/serviceLocation/address/streetAddress",
        "/availableChannel/serviceLocation/address/postalCode",
        "/availableChannel/serviceLocation/address/addressLocality",
    ];
    let found = ways.map(|way| service.pointer(way).and_then(Value::as_str).unwrap_or(way));
    let expected = [
        "Consultorio familiare",
        "Salute, benessere e assistenza",
        "Azienda sanitaria di Borgo Esempio",
        "Borgo Esempio, Frazione Prova",
        "Donne, Famiglie e Minori",
        "https://prenota.example/consultorio",
        "Poliambulatorio",
        "via di Prova 1",
        "26000",
        "Borgo Esempio",
    ];
    assert_eq!(found, expected);
    assert_eq!(service["@type"], "GovernmentService");
    assert_eq!(service["mainEntityOfPage"]["mentions"]["serviceLocation"]["name"], "Centro interculturale");
}

#[test]
fn texts_in_another_language_bear_its_tag() {
    let pages = built(&SiteFolder::golden("formats"), &[]);
    let service = pages["en/servizi/consultorio-familiare"].block();
    assert_eq!(service["name"], "Family advice centre");
    assert_eq!(service["alternateName"], json!({ "@value": "Consultorio familiare", "@language": "it" }));
    assert_eq!(service["mainEntityOfPage"]["inLanguage"], "en");
    let arabic = pages["ar/enti/azienda-sanitaria"].block();
    assert_eq!(arabic["name"]["@language"], "en", "the chain of Arabic passes English");
}

/// Marks that the model asks for on the card, in its order, each with the element that has it.
#[test]
fn a_card_bears_the_marks_of_the_italian_model() {
    let pages = built(&SiteFolder::golden("formats"), &[]);
    let page = &pages["it/servizi/consultorio-familiare"];
    let expected = [
        ("metatag", "script"),
        ("breadcrumb", "nav"),
        ("service-title", "h1"),
        ("service-description", "p"),
        ("service-status", "li"),
        ("service-topic", "li"),
        ("service-topic", "li"),
        ("page-index", "nav"),
        ("service-addressed", "section"),
        ("service-how-to", "section"),
        ("service-needed", "section"),
        ("service-achieved", "section"),
        ("service-calendar-text", "section"),
        ("service-calendar-list", "div"),
        ("service-generic-access", "section"),
        ("service-online-access", "dd"),
        ("service-booking-access", "dd"),
        ("service-file", "section"),
        ("service-area", "dd"),
        ("report-inefficiency", "a"),
        ("privacy-policy-link", "a"),
        ("legal-notes", "a"),
        ("accessibility-link", "a"),
    ];
    let found: Vec<(&str, &str)> = page
        .select("[data-element]")
        .iter()
        .map(|element| (element.value().attr("data-element").unwrap(), element.value().name()))
        .filter(|(mark, _)| *mark != "all-topics")
        .collect();
    assert_eq!(found, expected);
    let text = |mark: &str| -> Vec<String> {
        let elements = page.select(&format!("[data-element={mark}]"));
        elements.iter().map(|element| element.text().collect::<String>()).collect()
    };
    assert_eq!(text("service-title"), ["Consultorio familiare"]);
    assert_eq!(text("service-topic"), ["Salute", "Salute delle donne"]);
    assert_eq!(text("service-area"), ["Azienda sanitaria di Borgo Esempio"]);
    assert!(text("service-calendar-list")[0].contains("15 dicembre 2026"), "{:?}", text("service-calendar-list"));
    assert!(text("service-online-access")[0].contains("prenota.example/consultorio"));
}

#[test]
fn topics_bear_the_marks_of_the_italian_model() {
    let pages = built(&SiteFolder::golden("formats"), &[]);
    let menu = pages["it"].select("[data-element=all-topics]");
    assert_eq!(menu.iter().map(|link| link.value().attr("href").unwrap()).collect::<Vec<_>>(), ["argomenti/"]);
    for address in ["it", "it/argomenti"] {
        let names: Vec<String> =
            pages[address].select("[data-element=topic-element]").iter().map(|name| name.text().collect()).collect();
        assert!(names.contains(&"Salute".to_owned()), "{address}: {names:?}");
    }
    for (address, page) in &pages {
        let service = page.select("body.page-service").len() == 1;
        let marks = page.marks();
        assert!(service || marks.iter().all(|mark| !mark.starts_with("service-")), "{address}: {marks:?}");
    }
}

/// Without a base address, names are relative; a reader resolves them against the page.
#[test]
fn a_site_without_an_address_tells_no_wrong_one() {
    let site = SiteFolder::golden("formats");
    site.replace("content/site.toml", "base_url = \"https://guida.borgo-esempio.example\"\n", "");
    let pages = built(&site, &[]);
    let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (address, page) in &pages {
        let found = url::Url::parse(&format!("https://anywhere.example/sub/{address}/")).unwrap();
        let findings = Vocabulary::read().judge(&page.block());
        for id in findings.told.iter().chain(&findings.referred) {
            assert!(!id.starts_with("http"), "{address}: {id}");
            let whole = found.join(id).unwrap();
            assert!(whole.path().starts_with("/sub/"), "{address}: {id}");
            told.entry(whole.path().trim_start_matches("/sub/").trim_matches('/').to_owned())
                .or_default()
                .insert(id.clone());
        }
    }
    let unknown: Vec<&String> = told.keys().filter(|path| !path.is_empty() && !pages.contains_key(*path)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn nothing_breaks_out_of_the_block() {
    let site = SiteFolder::golden("formats");
    let hostile = "</script><script>alert(1)</script><!-- & \u{2028} \\u003c";
    let title = "title = \"Consultorio familiare\"";
    site.replace(
        "content/servizi/consultorio-familiare.md",
        title,
        &format!("title = '''{}'''", hostile.replace('\u{2028}', "-")),
    );
    site.run(&["--quiet", "build", "--out", "public"]);
    let html = site.text("public/it/servizi/consultorio-familiare/index.html");
    assert_eq!(html.matches("<script").count(), html.matches("</script>").count());
    assert!(!html.contains("<script>alert"), "{html}");
    let page = Built { path: String::new(), html: Html::parse_document(&html) };
    assert_eq!(page.block()["name"], hostile.replace('\u{2028}', "-"));
    assert_eq!(page.select("script:not([src])").len(), 1);
}
