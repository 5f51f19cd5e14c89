//! The card for a desk: every service in two languages, with a code that a phone can read.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use super::{Town, town};

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn services(town: &Town) -> Vec<&str> {
    let services = town.content.entities.iter().filter(|entity| entity.kind.name == "service");
    services.map(|entity| entity.id.as_str()).collect()
}

#[test]
fn every_service_has_a_card_in_every_tree_but_the_clerks() {
    let town = town();
    let services = services(town);
    assert!(services.len() > 1);
    for language in town.languages() {
        for id in &services {
            let path = format!("{language}/{id}/desk/index.html");
            assert_eq!(town.files.contains_key(&path), language != "it", "{path}");
            let ways = all(&town.page(language, id), ".tools a").len();
            assert_eq!(ways, usize::from(language != "it"), "{language}/{id} leads to its card");
        }
    }
}

#[test]
fn a_line_stands_beside_its_own_source() {
    let card = town().page("ar", "servizi/ambulatorio/desk");
    let pair = |selector: &str| {
        let pairs = all(&card, selector).into_iter().map(|line| {
            let words = |class: &str| {
                let selector = Selector::parse(class).unwrap();
                line.select(&selector).next().map(text)
            };
            (words(".words").unwrap_or_default(), words(".source").unwrap())
        });
        pairs.collect::<Vec<_>>()
    };
    assert_eq!(pair("h1.pair"), [("عيادة الحي".to_owned(), "Ambulatorio di quartiere".to_owned())]);
    let steps = pair(".part-how_to .line-step");
    assert!(
        steps[0].0.contains("+39 0000 123 456") && steps[0].1.starts_with("Telefona al +39 0000 123 456"),
        "{steps:?}"
    );
    assert_eq!(steps[1], ("أحضر الوثائق المذكورة في القائمة.".to_owned(), "Porta i documenti della lista.".to_owned()));
    // What nobody translated stands alone, in the clerk's language.
    let cases = pair(".part-special_cases .line");
    assert!(cases.iter().any(|(words, source)| words.is_empty() && source.starts_with("Codice interno")), "{cases:?}");
    let bring = pair(".part-needed .line-item");
    assert!(bring.contains(&("البطاقة الصحية".to_owned(), "tessera sanitaria".to_owned())), "{bring:?}");
}

#[test]
fn the_code_leads_where_the_words_beside_it_say() {
    let town = town();
    let mut read = BTreeSet::new();
    for id in services(town) {
        let card = town.page("pa", &format!("{id}/desk"));
        let drawing = all(&card, ".qr")[0];
        let side: usize = drawing.attr("viewBox").unwrap().rsplit(' ').next().unwrap().parse().unwrap();
        let mut dark = BTreeSet::new();
        let path = drawing.select(&Selector::parse("path").unwrap()).next().unwrap().attr("d").unwrap();
        for stroke in path.split('M').skip(1) {
            let (place, length) = stroke.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y, length): (usize, usize, usize) =
                (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
            dark.extend((x..x + length).map(|x| (x, y)));
        }
        let scale = 4;
        let shade = |x: usize, y: usize| if dark.contains(&(x / scale, y / scale)) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, shade);
        let codes = picture.detect_grids();
        let address = codes[0].decode().unwrap().1;
        assert!(text(all(&card, ".desk-foot p")[0]).ends_with(&address), "{id}: {address}");
        let path = address.strip_prefix("https://guida.borgo-esempio.example/").unwrap();
        assert!(town.files.contains_key(&format!("{path}index.html")), "{address}");
        read.insert(address);
    }
    assert!(read.len() > 1);
}
