//! A small site made by hand: one service in Italian and in Arabic, with every shape of fact and every standing.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::facts::Date;
use crate::interface::{Interface, Phrase};
use crate::language::{Formats, Language};
use crate::prose::AlertKind;
use crate::site::data::Data;
use crate::site::page::{
    Alternate, Badge, Entry, FactRun, Heading, Link, LinkTarget, Listing, LocalProvenance, LocalText, Notice, Page,
    PageKind, Review, Run, SourceReference, Standing, StandingCount, State, Words,
};
use crate::site::{Edition, Poster, Redirect, Site, SiteInfo, made};
use crate::source::Sources;
use crate::theme::{self, Theme};

/// One of the two trees of the fixture, with the words that its texts are made of.
pub(super) struct Tree {
    pub(super) tag: &'static str,
    pub(super) interface: Interface,
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
        time_zone: "Europe/Rome".to_owned(),
        report_to: Some("guida@borgo.example".to_owned()),
        languages: alternates("", "it"),
        licence: Some("CC-BY-4.0".to_owned()),
        accessibility_statement: Some("https://form.example/x".to_owned()),
    };
    let posters = vec![Poster {
        name: "consultorio".into(),
        choices: alternates("/servizi/consultorio", "it").into_iter().zip([italian.title(), arabic.title()]).collect(),
        pages: 1,
        sensitive: false,
    }];
    let redirects = vec![Redirect {
        from: "it/vecchia".into(),
        to: "it/servizi/consultorio".into(),
        title: "Consultorio familiare".to_owned(),
        language: language("it"),
    }];
    let editions = vec![italian.edition("Italiano"), arabic.edition("العربية")];
    (Site { info, editions, posters: made(posters), redirects: made(redirects), files: Vec::new() }, theme)
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
    pub(super) fn is_source(&self) -> bool {
        self.tag == "it"
    }

    /// A text that is translated and fresh.
    pub(super) fn text(&self, italian: &str, arabic: &str) -> LocalText {
        if self.is_source() {
            single(words(italian, "it", Standing::Source))
        } else {
            single(words(arabic, "ar", Standing::Translated(State::Draft)))
        }
    }

    /// A text without a translation.
    pub(super) fn missing(&self, italian: &str) -> LocalText {
        let standing = if self.is_source() { Standing::Source } else { Standing::Fallback };
        single(words(italian, "it", standing))
    }

    /// A translation of what the source said before.
    pub(super) fn stale(&self, italian: &str, arabic: &str) -> LocalText {
        if self.is_source() {
            return self.missing(italian);
        }
        let standing = Standing::Stale { was: State::Reviewed, since: Date::new(2026, 3, 9) };
        let first = Words { since: Some("9 مارس 2026".to_owned()), ..words(arabic, "ar", standing) };
        LocalText { first, second: Some(words(italian, "it", Standing::Source)), critical: false }
    }

    /// A critical text that a machine translated: the source first.
    pub(super) fn critical(&self, italian: &str, arabic: &str) -> LocalText {
        let second = (!self.is_source()).then(|| words(arabic, "ar", Standing::Translated(State::Machine)));
        LocalText { first: words(italian, "it", Standing::Source), second, critical: true }
    }

    pub(super) fn phrase(&self, id: &str) -> Phrase {
        self.interface.phrase(id)
    }

    pub(super) fn title(&self) -> LocalText {
        self.text("Consultorio familiare", "مركز استشارات الأسرة")
    }

    pub(super) fn link(&self, below: &str, text: LocalText) -> Link {
        let target = LinkTarget::Page { address: format!("{}{below}", self.tag).into(), anchor: None };
        Link { target, text }
    }

    pub(super) fn official(&self, text: &str) -> Option<Phrase> {
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
            ]
            .into(),
            menu: vec![
                self.link("/servizi", self.text("Servizi", "الخدمات")),
                self.link("/luoghi", self.missing("Luoghi")),
            ],
            topics: None,
            has_news: false,
            privacy: Some(self.link("/privacy", self.text("Privacy", "الخصوصية"))),
            legal_notes: None,
            front_desk: Some(self.link("/luoghi/centro", self.missing("Centro interculturale"))),
            interface: self.interface.clone(),
            formats: Arc::new(Formats::new(self.tag).unwrap()),
        }
    }

    fn page(&self, below: &str, kind: PageKind, title: LocalText) -> Page {
        Page {
            call: None,
            address: format!("{}{below}", self.tag).into(),
            kind,
            id: "servizi/consultorio".into(),
            title,
            official_title: None,
            summary: Some(self.missing("Visite e consulenza gratuite per donne, coppie e famiglie.")),
            badges: Vec::new(),
            topics: Vec::new(),
            notices: Vec::new(),
            parts: Vec::new(),
            lists: Vec::new(),
            crumbs: Vec::new(),
            alternates: alternates(below, self.tag),
            provenance: None,
            standing: StandingCount::default(),
            shown: StandingCount::default(),
            sensitive: false,
            indexed: true,
            aliases: Vec::new(),
            municipalities: Vec::new(),
            data: Arc::new(Data::new(language("it"))),
        }
    }

    fn listing(&self, code: &str, heading: &str) -> Listing {
        let entry = |below: &str, text: LocalText, official: Option<Phrase>| Entry {
            state: None,
            until: None,
            link: self.link(below, text),
            alias: None,
            official,
            summary: Some(self.text("Per chi aspetta un figlio.", "لمن تنتظر مولودًا.")),
            icon: Some("health".to_owned()),
            hours: None,
            phone: None,
            notes: vec![self.interface.format("count-pages", &[("count", 3_usize.into())])],
            below: Vec::new(),
        };
        Listing {
            code: code.to_owned(),
            heading: Some(Heading::Phrase(self.phrase(heading))),
            anchor: None,
            entries: vec![
                entry("/servizi/consultorio", self.title(), self.official("Consultorio familiare")),
                entry("/servizi/vaccini", self.missing("Vaccinazioni"), None),
            ],
        }
    }

    fn emergencies(&self) -> Listing {
        let entry = Entry {
            state: None,
            until: None,
            link: self.link("/servizi/emergenza", self.text("Emergenza", "طوارئ")),
            alias: None,
            official: None,
            summary: None,
            icon: None,
            hours: None,
            phone: Some(phone("112", "tel:112")),
            notes: Vec::new(),
            below: Vec::new(),
        };
        let heading = Some(Heading::Phrase(self.phrase("home-emergencies")));
        Listing { code: "emergencies".to_owned(), heading, anchor: None, entries: vec![entry] }
    }

    fn service(&self) -> Page {
        let status =
            Badge { code: "status", value: "active".to_owned(), text: self.phrase("status-active"), target: None };
        let category =
            Badge { code: "category", value: "health".to_owned(), text: self.phrase("category-health"), target: None };
        let notice = Notice {
            kind: AlertKind::Important,
            phrase: Some(self.interface.format("status-temporarily-closed-until", &[("date", "9/4/2026".into())])),
            text: Some(self.stale("Lavori in corso.", "أعمال صيانة.")),
        };
        let banner = StandingCount { fresh: 9, machine: 1, stale: 3, missing: 11 };
        Page {
            official_title: self.official("Consultorio familiare"),
            badges: vec![category, status],
            topics: vec![self.link("/argomenti/salute", self.text("Salute", "الصحة"))],
            notices: vec![notice],
            parts: self.parts(),
            lists: vec![self.listing("related", "list-related")],
            crumbs: vec![
                self.link("", self.text("Guida", "الدليل")),
                self.link("/servizi", self.text("Servizi", "الخدمات")),
            ],
            provenance: Some(self.provenance()),
            shown: if self.is_source() { StandingCount::default() } else { banner },
            ..self.page("/servizi/consultorio", PageKind::Entity("service"), self.title())
        }
    }

    fn provenance(&self) -> LocalProvenance {
        LocalProvenance {
            phrase: self.interface.format("provenance-verified-by", &[("date", "2/3/2026".into())]),
            code: "verified",
            review: Some(Review {
                due: "2027-03-02".to_owned(),
                late: self.interface.format("provenance-overdue", &[("date", "2/3/2026".into())]),
            }),
            by: Some(self.link("/enti/azienda", self.missing("Azienda sanitaria"))),
            sources: vec![SourceReference {
                title: "Carta dei servizi 2026".to_owned(),
                publisher: Some("Azienda sanitaria".to_owned()),
                address: Some("https://azienda.example/carta?a=1&b=2".to_owned()),
                date: Some("15/1/2026".to_owned()),
            }],
        }
    }
}

pub(super) fn phone(text: &str, address: &str) -> FactRun {
    FactRun { text: text.to_owned(), address: Some(address.to_owned()), date: None, language: None }
}
