//! A made-up town: how many entities of which kind, what they are called, and the pages of all kinds but services.

use std::collections::BTreeMap;

use crate::front::Front;
use crate::prose::Writer;
use crate::random::Random;
use crate::service;
use crate::words::{Lexicon, TONGUES, capital};

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) entities: usize,
    pub(crate) languages: usize,
    pub(crate) seed: u64,
}

/// An entity before it is written.
pub(crate) struct Item {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) title: String,
}

/// The names of a town.
pub(crate) struct Town {
    pub(crate) plan: Plan,
    pub(crate) italian: Lexicon,
    pub(crate) items: Vec<Item>,
    by_kind: BTreeMap<&'static str, Vec<usize>>,
}

/// Section folders with the kind they hold and their title.
const SECTIONS: [(&str, &str, &str); 6] = [
    ("servizi", "service", "Servizi"),
    ("luoghi", "place", "Luoghi"),
    ("enti", "organisation", "Enti"),
    ("argomenti", "topic", "Argomenti"),
    ("termini", "term", "Parole degli uffici"),
    ("informazioni", "page", "Informazioni"),
];

/// Municipalities by ISTAT code.
pub(crate) const MUNICIPALITIES: [(&str, &str); 6] = [
    ("019021", "Casalmaggiore"),
    ("019035", "Crema"),
    ("019036", "Cremona"),
    ("019098", "Soresina"),
    ("020066", "Viadana"),
    ("019116", "Piadena Drizzona"),
];

impl Town {
    /// Names everything in the town.
    pub(crate) fn new(plan: Plan) -> Self {
        let italian = Lexicon::new(plan.seed, &TONGUES[0]);
        let mut items: Vec<Item> = (0..plan.entities).map(|number| item(plan, &italian, number)).collect();
        if let Some(page) = items.iter_mut().find(|item| item.kind == "page") {
            "privacy".clone_into(&mut page.id);
        }
        let mut by_kind: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
        for (place, item) in items.iter().enumerate() {
            by_kind.entry(item.kind).or_default().push(place);
        }
        Self { plan, italian, items, by_kind }
    }

    /// Returns the places of the entities of a kind.
    pub(crate) fn of_kind(&self, kind: &str) -> &[usize] {
        self.by_kind.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Returns the id of an entity of a kind by chance; the kind must have one.
    pub(crate) fn id(&self, random: &mut Random, kind: &str) -> &str {
        let places = self.of_kind(kind);
        &self.items[places[random.below(places.len())]].id
    }

    /// Writes the settings, the sections and all pages, by path.
    pub(crate) fn content(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::from([("content/site.toml".to_owned(), self.settings())]);
        for (order, (folder, kind, title)) in SECTIONS.iter().enumerate() {
            let summary = Writer::new(self, folder).summary();
            let text = format!(
                "+++\nkind = \"{kind}\"\ntitle = \"{title}\"\nsummary = \"{summary}\"\norder = {}\n+++\n",
                order + 1
            );
            files.insert(format!("content/{folder}/section.md"), text);
        }
        files.extend(self.items.iter().map(|item| (format!("content/{}.md", item.id), self.page(item))));
        files
    }

    fn settings(&self) -> String {
        let mut text = String::from(
            "title = \"Guida di Borgo Esempio\"\nsummary = \"Una città inventata, per misurare.\"\n\
             base_url = \"https://guida.example\"\nsource_language = \"it\"\ntheme = \"piazza\"\n\
             time_zone = \"Europe/Rome\"\ncountry = \"IT\"\npatron_saint = \"11-13\"\nreview_every = \"12 months\"\n\
             report_to = \"guida@borgo.example\"\n",
        );
        if let Some(desk) = self.of_kind("place").first() {
            text.push_str(&format!("front_desk = \"{}\"\n", self.items[*desk].id));
        }
        for tongue in TONGUES.iter().take(self.plan.languages) {
            text.push_str(&format!("\n[languages.{}]\nname = \"{}\"\n", tongue.tag, tongue.name));
            let known = TONGUES.iter().take(self.plan.languages).any(|other| other.tag == tongue.fallback);
            if known {
                text.push_str(&format!("fallback = [\"{}\"]\n", tongue.fallback));
            }
        }
        for (code, name) in MUNICIPALITIES {
            text.push_str(&format!("\n[[municipalities]]\ncode = \"{code}\"\nname = \"{name}\"\n"));
        }
        if self.items.iter().any(|item| item.id == "privacy") {
            text.push_str("\n[legal]\nprivacy = \"privacy\"\n");
        }
        text
    }

    fn page(&self, item: &Item) -> String {
        let mut writer = Writer::new(self, &item.id);
        let mut front = Front::new(&item.title, &mut writer);
        let reader = self.of_kind("organisation").len() * self.of_kind("topic").len() > 0;
        if reader {
            front.common(item.kind, &mut writer);
        }
        match item.kind {
            "service" => service::write(&mut front, &mut writer),
            "place" => place(&mut front, &mut writer),
            "organisation" => organisation(&mut front, &mut writer),
            "topic" => topic(self, item, &mut front, &mut writer),
            "term" => term(item, &mut front, &mut writer),
            _ => writer.paragraph(),
        }
        writer.fill();
        format!("+++\n{}+++\n{}", front.text, writer.text)
    }
}

fn item(plan: Plan, italian: &Lexicon, number: usize) -> Item {
    let mut random = Random::new(plan.seed, &format!("item {number}"));
    let (folder, kind) = match number % 25 {
        0..15 => ("servizi/", "service"),
        15..18 => ("luoghi/", "place"),
        18..20 => ("enti/", "organisation"),
        20..22 => ("termini/", "term"),
        22 => ("argomenti/", "topic"),
        23 => ("informazioni/", "page"),
        _ => ("", "page"),
    };
    let words: Vec<&str> = (0..random.between(2, 4)).map(|_| italian.long(&mut random)).collect();
    let mut name = sportello::language::slug(&format!("{} {number}", words.join(" ")));
    let mut title = capital(&words.join(" "));
    if kind == "term" {
        // No other word has a z: a mention of the term is found by its first word.
        title = format!("zi{} di {}", italian.word(number + 200), words[0]);
        name = sportello::language::slug(&title);
    }
    Item { kind, id: format!("{folder}{name}"), title }
}

fn place(front: &mut Front, writer: &mut Writer<'_>) {
    let (code, _) = MUNICIPALITIES[writer.random.below(MUNICIPALITIES.len())];
    front.line("type", "\"physical\"");
    front.text("street", &format!("via {} {}", writer.label(1, 2), writer.random.between(1, 90)));
    front.line("postal_code", &format!("\"26{:03}\"", writer.random.below(1000)));
    front.line("municipality", &format!("\"{code}\""));
    front.line("province", "\"CR\"");
    front.text("at", &writer.label(2, 4));
    front.line("latitude", &format!("45.{:04}", writer.random.between(1000, 3999)));
    front.line("longitude", &format!("10.{:04}", writer.random.between(100, 4999)));
    front.hours("hours", writer);
    if writer.random.chance(30) {
        front.text("hours_note", &writer.label(4, 9));
    }
    let feature = writer.random.pick(&["step-free-entrance", "lift", "accessible-toilet", "reserved-parking"]);
    let note = writer.label(3, 6);
    front.line("accessibility", &format!("[\"{feature}\", {{ feature = \"hearing-loop\", note = \"{note}\" }}]"));
    front.spoken(writer);
    front.organisation("organisation", writer);
    front.contacts(writer);
    writer.facts.push("street".to_owned());
    writer.paragraph();
    writer.heading("Come arrivare");
    writer.paragraph();
    writer.heading("Modalità di accesso");
    writer.list(false);
}

fn organisation(front: &mut Front, writer: &mut Writer<'_>) {
    let network = writer.random.chance(15);
    let kinds = ["public-body", "health-agency", "school", "social-cooperative", "association", "foundation"];
    let kind = if network { "network" } else { writer.random.pick(&kinds) };
    front.line("type", &format!("\"{kind}\""));
    front.line("legal_form", "\"ente pubblico\"");
    if writer.random.chance(20) {
        front.organisation("parent", writer);
    }
    if network {
        front.line("agreement_from", "2024-01-01");
        front.line("agreement_until", &format!("{}-12-31", writer.random.between(2025, 2028)));
        let member = writer.town.id(&mut writer.random, "organisation");
        let role = writer.label(1, 3);
        front.line("members", &format!(
            "[{{ organisation = \"{member}\", role = \"{role}\", from = 2024-01-01 }}, {{ name = \"Associazione\" }}]"
        ));
    }
    front.line("area", "[\"019036\", \"019\"]");
    if !writer.town.of_kind("place").is_empty() {
        let place = writer.town.id(&mut writer.random, "place");
        front.line("places", &format!("[\"{place}\"]"));
        writer.facts.push("street".to_owned());
    }
    front.contacts(writer);
    writer.heading("Che cosa fa");
    writer.paragraph();
    writer.list(false);
}

fn topic(town: &Town, item: &Item, front: &mut Front, writer: &mut Writer<'_>) {
    let topics = town.of_kind("topic");
    let number = topics.iter().position(|place| town.items[*place].id == item.id).unwrap_or(0);
    front.line("order", &number.to_string());
    front.line("icon", "\"health\"");
    if number >= 12 {
        front.line("parent", &format!("\"{}\"", town.items[topics[number % 12]].id));
    }
    writer.paragraph();
}

fn term(item: &Item, front: &mut Front, writer: &mut Writer<'_>) {
    let plural = item.title.replacen(' ', "ni ", 1);
    front.line("forms", &format!("[\"{}\", \"{plural}\"]", item.title));
    front.line("short", &format!("\"{}\"", item.title.chars().take(3).collect::<String>().to_uppercase()));
    front.line(
        "misspellings",
        &format!("[\"{}\", \"{}\"]", item.title.replace("zi", "si"), item.title.replace(' ', "")),
    );
    if !writer.town.of_kind("organisation").is_empty() {
        front.organisation("issuer", writer);
    }
    let show = writer.random.pick(&["always", "first", "first", "never"]);
    front.line("show", &format!("\"{show}\""));
    writer.paragraph();
    writer.paragraph();
}
