//! Every fact of every page is on its page in every language, in our digits, and isolated from right to left.

use scraper::{ElementRef, Html, Selector};
use sportello::content::Entity;

use super::links::{addresses, target};
use super::sought::{Seeker, Sign};
use super::spelling::{is_native_digit, plain};
use super::{assert_faultless, town};
use crate::support::text_walk::{around, texts};

/// A page as one looks for facts on it.
struct Sheet<'a> {
    html: &'a Html,
    /// The texts, each with the element around it.
    texts: Vec<(String, ElementRef<'a>)>,
    /// Where links and pictures lead: as they are written, and below the published root.
    ways: Vec<String>,
}

impl<'a> Sheet<'a> {
    fn new(path: &str, html: &'a Html) -> Self {
        let texts = texts(html).into_iter().map(|found| (plain(found.text), found.parent)).collect();
        let written = addresses(html);
        let resolved = written.iter().filter_map(|address| Some(target(path, address)?.0)).collect::<Vec<_>>();
        Self { html, texts, ways: written.into_iter().map(str::to_owned).chain(resolved).collect() }
    }

    /// Returns the parts of the page that a fact can stand in: those of its own field where it has one, else all.
    fn parts(&self, path: &str) -> Vec<ElementRef<'a>> {
        let field = path.split('.').next().unwrap_or_default();
        let own = Selector::parse(&format!(".fact-{field}")).unwrap();
        let own: Vec<ElementRef<'a>> = self.html.select(&own).collect();
        if own.is_empty() { vec![self.html.root_element()] } else { own }
    }

    fn fault(&self, path: &str, sign: &Sign, is_rtl: bool) -> Option<String> {
        let parts = self.parts(path);
        let is_near = |parent: ElementRef<'_>| around(parent).any(|element| parts.contains(&element));
        let near = self.texts.iter().filter(|(_, parent)| is_near(*parent));
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let (found, isolated): (Vec<_>, bool) = match sign {
            Sign::Way(way) => {
                let leads = |address: &String| address == way || address.ends_with(way) || is_point(address, way);
                return (!self.ways.iter().any(leads)).then(|| format!("no way to {way}"));
            }
            Sign::Words(words, isolated) => {
                let words = plain(words);
                // Latin letters among others stand in elements of their own.
                let whole = || parts.iter().any(|part| plain(&part.text().collect::<String>()).contains(&words));
                let found: Vec<_> = near.filter(|(text, _)| text.contains(&words)).collect();
                if found.is_empty() && !isolated && whole() {
                    return None;
                }
                (found, *isolated)
            }
            Sign::Number(number) => (near.filter(|(text, _)| digits(text).starts_with(number)).collect(), true),
        };
        if found.is_empty() {
            return Some(format!("{sign:?} is not there"));
        }
        let bare = |(text, parent): &&(String, ElementRef<'_>)| {
            !is_isolated(*parent) && text.chars().any(char::is_alphanumeric)
        };
        let bare = found.iter().find(|found| is_rtl && isolated && bare(found));
        bare.map(|(text, _)| format!("{sign:?} is not isolated in {text:?}"))
    }
}

/// Coordinates are part of an address of a map.
fn is_point(address: &str, way: &str) -> bool {
    address.strip_prefix("geo:").is_some_and(|point| point.split(',').any(|degrees| degrees == way))
}

/// What has a direction of its own does not mix with what is around it; neither does a line of its own in a table.
fn is_isolated(parent: ElementRef<'_>) -> bool {
    let inside = around(parent).take_while(|element| !matches!(element.value().name(), "html" | "body"));
    let own = |element: ElementRef<'_>| {
        matches!(element.value().name(), "bdi" | "time")
            || element.attr("dir").is_some()
            || element.attr("class") == Some("opening")
    };
    inside.into_iter().any(own)
}

fn pages() -> impl Iterator<Item = &'static Entity> {
    town().content.entities.iter().filter(|entity| entity.is_page())
}

#[test]
fn every_fact_is_on_its_page_in_every_language() {
    let town = town();
    let mut faults = Vec::new();
    let mut signs = 0;
    for language in town.languages() {
        let is_rtl = matches!(language, "ar" | "ur");
        for entity in pages() {
            let html = town.page(language, entity.id.as_str());
            let sheet = Sheet::new(&format!("{language}/{}/index.html", entity.id), &html);
            for sought in (Seeker { town, language, entity }).all() {
                signs += sought.signs.len();
                let found = sought.signs.iter().filter_map(|sign| sheet.fault(&sought.path, sign, is_rtl));
                faults.extend(found.map(|fault| format!("{language} {}: {}: {fault}", entity.id, sought.path)));
            }
        }
    }
    assert!(signs > 5_000, "only {signs} signs were looked for");
    assert_faultless(&faults);
}

#[test]
fn digits_are_ours_in_every_script() {
    let mut faults = Vec::new();
    for (path, text) in town().html() {
        let html = Html::parse_document(text);
        let native = texts(&html).into_iter().filter(|found| found.text.chars().any(is_native_digit));
        faults.extend(native.map(|found| format!("{path}: {:?}", found.text)));
    }
    assert_faultless(&faults);
}

#[test]
fn numbers_and_addresses_in_sentences_are_isolated() {
    let links = Selector::parse("a[href^='tel:'], a[href^='mailto:']").unwrap();
    let mut seen = 0;
    let mut faults = Vec::new();
    for language in ["ar", "ur"] {
        for entity in pages() {
            let html = town().page(language, entity.id.as_str());
            let report = |link: &ElementRef<'_>| link.attr("data-element") == Some("report-inefficiency");
            for link in html.select(&links).filter(|link| !report(link)) {
                seen += 1;
                let own: Vec<ElementRef<'_>> = link.descendants().filter_map(ElementRef::wrap).collect();
                let ltr =
                    own.iter().any(|element| element.value().name() == "bdi" && element.attr("dir") == Some("ltr"));
                faults.extend((!ltr).then(|| format!("{language} {}: {}", entity.id, link.html())));
            }
        }
    }
    assert!(seen > 60, "only {seen} links");
    assert_faultless(&faults);
}
