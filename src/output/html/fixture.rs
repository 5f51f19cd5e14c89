//! A small site made by hand: one service in Italian and in Arabic, with every shape of fact and every standing.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::facts::Date;
use crate::interface::{Interface, Phrase};
use crate::language::Language;
use crate::prose::{AlertKind, Alignment, Block, Item};
use crate::site::fact::{
    Contact, Document, Fact, FactValue, HoursDay, LocalHours, LocalPlace, PostalAddress, Row, RowName, SpokenLanguage,
};
use crate::site::page::{
    Alternate, Badge, Entry, FactRun, Heading, Link, LinkTarget, Listing, LocalBlock, LocalProvenance, LocalText, Notice,
    Page, PageKind, Part, Run, SourceReference, Standing, StandingCount, State, Words,
};
use crate::site::{Edition, Poster, Redirect, Site, SiteInfo};
use crate::source::Sources;
use crate::theme::{self, Theme};

/// One of the two trees of the fixture, with the words that its texts are made of.
struct Tree {
    tag: &'static str,
    interface: Interface,
}

pub(super) fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub(super) fn theme() -> Theme {
    let theme = theme::load(&Sources::default(), "piazza");
    assert!(theme.diagnostics.is_empty(), "{:?}", theme.diagnostics);
    theme.value
}

/// Returns the site and its theme; its pages stand at `<tag>`, `<tag>/servizi` and `<tag>/servizi/consultorio`.
pub(super) fn site() -> (Site, Theme) {
    let theme = theme();
    let interfaces = crate::interface::load(&Sources::default(), &theme, &BTreeMap::new());
    assert!(interfaces.diagnostics.is_empty(), "{:?}", interfaces.diagnostics);
    let chain = |tags: &[&str]| interfaces.value.chain(&tags.iter().map(|tag| language(tag)).collect::<Vec<_>>());
    let italian = Tree { tag: "it", interface: chain(&["it"]) };
    let arabic = Tree { tag: "ar", interface: chain(&["ar", "it"]) };
    let info = SiteInfo {
        title: "Guida di Borgo Esempio".to_owned(),
        source_language: language("it"),
        base_url: Some("https://guida.example/sub/".to_owned()),
        today: Date::new(2026, 3, 20).unwrap(),
        report_to: Some("guida@borgo.example".to_owned()),
        languages: alternates("", "it"),
        licence: Some("CC-BY-4.0".to_owned()),
        accessibility_statement: Some("https://form.example/x".to_owned()),
    };
    let posters = vec![Poster {
        name: "consultorio".into(),
        choices: alternates("/servizi/consultorio", "it").into_iter().zip([italian.title(), arabic.title()]).collect(),
        sensitive: false,
    }];
    let redirects = vec![Redirect {
        from: "it/vecchia".into(),
        to: "it/servizi/consultorio".into(),
        title: "Consultorio familiare".to_owned(),
        language: language("it"),
    }];
    let editions = vec![italian.edition("Italiano"), arabic.edition("العربية")];
    (Site { info, editions, posters, redirects, files: Vec::new() }, theme)
}

fn alternates(below: &str, current: &str) -> Vec<Alternate> {
    let alternate = |(tag, name): (&str, &str)| Alternate {
        language: language(tag),
        name: name.into(),
        address: format!("{tag}{below}").into(),
        translated: true,
        current: tag == current,
    };
    [("it", "Italiano"), ("ar", "العربية")].into_iter().map(alternate).collect()
}

fn words(text: &str, tag: &str, standing: Standing) -> Words {
    Words { runs: vec![Run::Text(text.into())], language: language(tag), standing, since: None }
}

fn single(words: Words) -> LocalText {
    LocalText { first: words, second: None, critical: false }
}

impl Tree {
    fn is_source(&self) -> bool {
        self.tag == "it"
    }

    /// A text that is translated and fresh.
    fn text(&self, italian: &str, arabic: &str) -> LocalText {
        if self.is_source() {
            single(words(italian, "it", Standing::Source))
        } else {
            single(words(arabic, "ar", Standing::Translated(State::Draft)))
        }
    }

    /// A text without a translation.
    fn missing(&self, italian: &str) -> LocalText {
        let standing = if self.is_source() { Standing::Source } else { Standing::Fallback };
        single(words(italian, "it", standing))
    }

    /// A translation of what the source said before.
    fn stale(&self, italian: &str, arabic: &str) -> LocalText {
        if self.is_source() {
            return self.missing(italian);
        }
        let standing = Standing::Stale { was: State::Reviewed, since: Date::new(2026, 3, 9) };
        let first = Words { since: Some("9 مارس 2026".to_owned()), ..words(arabic, "ar", standing) };
        LocalText { first, second: Some(words(italian, "it", Standing::Source)), critical: false }
    }

    /// A critical text that a machine translated: the source first.
    fn critical(&self, italian: &str, arabic: &str) -> LocalText {
        let second = (!self.is_source()).then(|| words(arabic, "ar", Standing::Translated(State::Machine)));
        LocalText { first: words(italian, "it", Standing::Source), second, critical: true }
    }

    fn phrase(&self, id: &str) -> Phrase {
        self.interface.phrase(id)
    }

    fn title(&self) -> LocalText {
        self.text("Consultorio familiare", "مركز استشارات الأسرة")
    }

    fn link(&self, below: &str, text: LocalText) -> Link {
        let target = LinkTarget::Page { address: format!("{}{below}", self.tag).into(), anchor: None };
        Link { target, text }
    }

    fn official(&self, text: &str) -> Option<Phrase> {
        (!self.is_source()).then(|| Phrase { text: text.to_owned(), language: Some(language("it")) })
    }

    fn edition(&self, name: &str) -> Edition {
        let home = self.page("", PageKind::Home, self.text("Guida di Borgo Esempio", "دليل بورغو"));
        let section = self.page("/servizi", PageKind::Section, self.text("Servizi", "الخدمات"));
        Edition {
            language: language(self.tag),
            direction: language(self.tag).direction(),
            name: Arc::from(name),
            title: self.text("Guida di Borgo Esempio", "دليل بورغو"),
            pages: vec![
                Page { lists: vec![self.emergencies(), self.listing("topics", "home-topics")], ..home },
                Page { lists: vec![self.listing("entries", "list-related")], ..section },
                self.service(),
            ],
            menu: vec![
                self.link("/servizi", self.text("Servizi", "الخدمات")),
                self.link("/luoghi", self.missing("Luoghi")),
            ],
            footer: vec![self.link("/privacy", self.text("Privacy", "الخصوصية"))],
            front_desk: Some(self.link("/luoghi/centro", self.missing("Centro interculturale"))),
            interface: self.interface.clone(),
        }
    }

    fn page(&self, below: &str, kind: PageKind, title: LocalText) -> Page {
        Page {
            address: format!("{}{below}", self.tag).into(),
            kind,
            id: "servizi/consultorio".into(),
            title,
            official_title: None,
            summary: Some(self.missing("Visite e consulenza gratuite per donne, coppie e famiglie.")),
            badges: Vec::new(),
            notices: Vec::new(),
            parts: Vec::new(),
            lists: Vec::new(),
            crumbs: Vec::new(),
            alternates: alternates(below, self.tag),
            provenance: None,
            standing: StandingCount::default(),
            sensitive: false,
            indexed: true,
        }
    }

    fn listing(&self, code: &str, heading: &str) -> Listing {
        let entry = |below: &str, text: LocalText, official: Option<Phrase>| Entry {
            link: self.link(below, text),
            official,
            summary: Some(self.text("Per chi aspetta un figlio.", "لمن تنتظر مولودًا.")),
            icon: Some("health".to_owned()),
            phone: None,
        };
        Listing {
            code: code.to_owned(),
            heading: Some(Heading::Phrase(self.phrase(heading))),
            entries: vec![
                entry("/servizi/consultorio", self.title(), self.official("Consultorio familiare")),
                entry("/servizi/vaccini", self.missing("Vaccinazioni"), None),
            ],
        }
    }

    fn emergencies(&self) -> Listing {
        let entry = Entry {
            link: self.link("/servizi/emergenza", self.text("Emergenza", "طوارئ")),
            official: None,
            summary: None,
            icon: None,
            phone: Some(phone("112", "tel:112")),
        };
        let heading = Some(Heading::Phrase(self.phrase("home-emergencies")));
        Listing { code: "emergencies".to_owned(), heading, entries: vec![entry] }
    }

    fn service(&self) -> Page {
        let status = Badge {
            code: "status",
            value: "active".to_owned(),
            text: self.phrase("status-active"),
            target: None,
        };
        let category = Badge {
            code: "category",
            value: "health".to_owned(),
            text: self.phrase("category-health"),
            target: None,
        };
        let notice = Notice {
            kind: AlertKind::Important,
            phrase: Some(self.interface.format("status-temporarily-closed-until", &[("date", "9/4/2026".into())])),
            text: Some(self.stale("Lavori in corso.", "أعمال صيانة.")),
        };
        let banner = StandingCount { fresh: 9, machine: 1, stale: 3, missing: 11 };
        Page {
            official_title: self.official("Consultorio familiare"),
            badges: vec![category, status],
            notices: vec![notice],
            parts: self.parts(),
            lists: vec![self.listing("related", "list-related")],
            crumbs: vec![
                self.link("", self.text("Guida", "الدليل")),
                self.link("/servizi", self.text("Servizi", "الخدمات")),
            ],
            provenance: Some(self.provenance()),
            standing: if self.is_source() { StandingCount::default() } else { banner },
            ..self.page("/servizi/consultorio", PageKind::Entity("service"), self.title())
        }
    }

    fn provenance(&self) -> LocalProvenance {
        LocalProvenance {
            phrase: self.interface.format("provenance-verified-by", &[("date", "2/3/2026".into())]),
            code: "verified",
            date: Some("2026-03-02".to_owned()),
            by: Some(self.link("/enti/azienda", self.missing("Azienda sanitaria"))),
            sources: vec![SourceReference {
                title: "Carta dei servizi 2026".to_owned(),
                publisher: Some("Azienda sanitaria".to_owned()),
                address: Some("https://azienda.example/carta?a=1&b=2".to_owned()),
                date: Some("15/1/2026".to_owned()),
            }],
        }
    }

    fn parts(&self) -> Vec<Part> {
        let part = |code: &'static str, blocks: Vec<LocalBlock>, facts: Vec<Fact>| Part {
            code,
            anchor: code.into(),
            heading: (code != "description" && code != "more").then(|| self.phrase(&format!("part-{code}"))),
            blocks,
            facts,
        };
        vec![
            part("description", self.description(), Vec::new()),
            part("audience", vec![Block::Paragraph(self.missing("A tutte le donne."))], self.audience()),
            part("how_to", self.how_to(), Vec::new()),
            part("needed", Vec::new(), self.needed()),
            part("times", vec![self.table()], self.times()),
            part("access", Vec::new(), self.access()),
            part("contacts", Vec::new(), self.contacts()),
            part("more", self.more(), Vec::new()),
        ]
    }

    fn description(&self) -> Vec<LocalBlock> {
        let mut linked = self.text("Il consultorio segue le donne. ", "يهتم المركز بالنساء. ");
        let free = if self.is_source() { "<gratis>" } else { "<مجانًا>" };
        linked.first.runs.push(Run::Bold(vec![Run::Text(free.into())]));
        linked.first.runs.push(Run::Text(" ".into()));
        linked.first.runs.push(Run::Term {
            word: if self.is_source() { "tessera sanitaria".into() } else { "البطاقة الصحية".into() },
            official: self.official("tessera sanitaria"),
            target: Some(LinkTarget::Page { address: format!("{}/termini/tessera", self.tag).into(), anchor: None }),
        });
        linked.first.runs.push(Run::Text(" ".into()));
        linked.first.runs.push(Run::Fact(phone("0000 123456", "tel:+390000123456")));
        vec![
            Block::Paragraph(linked),
            Block::Paragraph(self.stale("Le visite sono gratuite, senza ricetta.", "الفحوصات مجانية.")),
            Block::Paragraph(self.stale("Non serve l'appuntamento.", "يجب أخذ موعد.")),
        ]
    }

    fn how_to(&self) -> Vec<LocalBlock> {
        let item = |text: LocalText| Item { text: Some(text), blocks: Vec::new() };
        let mut call = self.missing("Telefona allo ");
        call.first.runs.push(Run::Fact(phone("0000 123456", "tel:+390000123456")));
        call.first.runs.push(Run::Text(" entro ".into()));
        call.first.runs.push(Run::Fact(FactRun {
            text: if self.is_source() { "9 marzo 2026" } else { "9 مارس 2026" }.to_owned(),
            address: None,
            date: Some("2026-03-09".to_owned()),
            language: None,
        }));
        let steps = vec![
            item(call),
            item(self.text("Porta i documenti.", "أحضر الوثائق.")),
            item(self.stale("Compila il modulo nuovo.", "املأ الاستمارة.")),
        ];
        let alert = vec![Block::Paragraph(self.critical(
            "Se perdi sangue in gravidanza, chiama subito il 112.",
            "إذا نزفتِ أثناء الحمل فاتصلي فورًا بالرقم 112.",
        ))];
        vec![
            Block::List { start: Some(1), items: steps },
            Block::Alert { kind: AlertKind::Warning, blocks: alert },
        ]
    }

    fn more(&self) -> Vec<LocalBlock> {
        vec![
            Block::Heading { level: 2, anchor: "storia".to_owned(), text: self.missing("Un po' di storia") },
            Block::Paragraph(self.missing("Il consultorio è nato nel 1975.")),
            Block::List {
                start: None,
                items: vec![Item {
                    text: Some(self.missing("Con un elenco.")),
                    blocks: vec![Block::Paragraph(self.missing("E un paragrafo."))],
                }],
            },
            Block::Heading { level: 2, anchor: "oggi".to_owned(), text: self.text("Oggi", "اليوم") },
            Block::Quote(vec![Block::Paragraph(self.text("Qui si sta bene.", "هنا نحن بخير."))]),
        ]
    }

    fn table(&self) -> LocalBlock {
        let empty = LocalText { first: Words { runs: Vec::new(), ..self.title().first }, second: None, critical: false };
        Block::Table {
            columns: vec![Alignment::None, Alignment::End],
            head: vec![empty, self.text("Attesa", "الانتظار")],
            rows: vec![
                vec![self.missing("Prima visita"), self.text("una settimana", "أسبوع")],
                vec![self.text("Controllo", "متابعة"), self.text("un mese", "شهر")],
            ],
        }
    }

    fn fact(&self, code: &'static str, value: FactValue) -> Fact {
        Fact { code, label: self.phrase(&format!("field-{code}")), value }
    }

    fn audience(&self) -> Vec<Fact> {
        let names = |ids: &[&str]| FactValue::Phrases(ids.iter().map(|id| self.phrase(id)).collect());
        let area = Phrase { text: "Borgo Esempio".to_owned(), language: self.official("").and_then(|it| it.language) };
        vec![
            self.fact("audience", names(&["audience-women", "audience-families"])),
            self.fact("area", FactValue::Phrases(vec![area])),
        ]
    }

    fn needed(&self) -> Vec<Fact> {
        let target = LinkTarget::Page { address: format!("{}/termini/tessera", self.tag).into(), anchor: None };
        let card = Document {
            name: self.text("Tessera sanitaria", "البطاقة الصحية"),
            official: self.official("Tessera sanitaria"),
            target: Some(target),
            copy: None,
        };
        let photographs = Document {
            name: self.missing("due fototessere"),
            official: None,
            target: None,
            copy: Some(self.phrase("copy-enough")),
        };
        vec![self.fact("required_documents", FactValue::Documents(vec![card, photographs]))]
    }

    fn times(&self) -> Vec<Fact> {
        let ask = Some(self.link("/enti/azienda", self.missing("Azienda sanitaria")));
        let row = Row {
            name: RowName::Text(self.text("Domanda", "الطلب")),
            value: Some(self.phrase("all-year")),
            note: Some(self.missing("salvo agosto")),
        };
        vec![
            self.fact("processing_time", FactValue::Unknown { phrase: self.phrase("unknown-ask"), ask }),
            self.fact("deadlines", FactValue::Rows(vec![row])),
        ]
    }

    fn access(&self) -> Vec<Fact> {
        let arabic = SpokenLanguage {
            language: language("ar"),
            name: "العربية".to_owned(),
            mode: Some(self.phrase("mode-interpreter")),
            notice: Some(self.interface.format("notice-days", &[("count", 3_i64.into())])),
            hours: None,
            note: None,
        };
        let place = LocalPlace {
            link: self.link("/luoghi/poliambulatorio", self.missing("Poliambulatorio")),
            address: Some(PostalAddress {
                lines: vec!["Via Roma 1".to_owned(), "26000 Borgo Esempio (CR)".to_owned()],
                language: language("it"),
                at: Some(self.text("secondo piano", "الطابق الثاني")),
                map: Some("geo:45.1,10.0".to_owned()),
            }),
            hours: Some(self.hours()),
            contacts: Vec::new(),
            note: None,
        };
        vec![
            self.fact("places", FactValue::Places(vec![place])),
            self.fact("languages", FactValue::Languages(vec![arabic])),
        ]
    }

    fn hours(&self) -> LocalHours {
        let names = if self.is_source() {
            ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
        } else {
            ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
        };
        let open = |from: &str, to: &str, appointment: bool| (from.to_owned(), to.to_owned(), appointment);
        let days = names.iter().enumerate().map(|(day, name)| HoursDay {
            weekday: (*name).to_owned(),
            openings: match day {
                2 => vec![open("08:30", "12:30", false), open("14:00", "17:00", true)],
                0..=4 => vec![open("08:30", "12:30", false)],
                _ => Vec::new(),
            },
        });
        LocalHours { days: days.collect(), phrases: vec![self.phrase("hours-closed-holidays")], note: None }
    }

    fn contacts(&self) -> Vec<Fact> {
        let contact = |code: &'static str, run: FactRun| Contact {
            code,
            run,
            label: None,
            variety: None,
            note: None,
            hours: None,
        };
        let booking = Contact {
            label: Some(self.missing("prenotazioni")),
            variety: Some(self.phrase("phone-type-cell")),
            ..contact("phone", phone("0000 123456", "tel:+390000123456"))
        };
        let mail = contact("email", phone("consultorio@borgo.example", "mailto:consultorio@borgo.example"));
        let web = contact("web", phone("www.borgo.example", "https://www.borgo.example/"));
        let body = self.link("/enti/azienda", self.missing("Azienda sanitaria"));
        vec![
            self.fact("organisation", FactValue::Links(vec![body])),
            self.fact("phones", FactValue::Contacts(vec![booking])),
            self.fact("emails", FactValue::Contacts(vec![mail])),
            self.fact("web", FactValue::Contacts(vec![web])),
        ]
    }
}

fn phone(text: &str, address: &str) -> FactRun {
    FactRun { text: text.to_owned(), address: Some(address.to_owned()), date: None, language: None }
}
