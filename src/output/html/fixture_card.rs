//! The card of the fixture's service: blocks of every standing, facts of every shape.

use super::fixture::{Tree, language, phone};
use crate::facts::{Holidays, OpeningHours};
use crate::interface::Phrase;
use crate::prose::{AlertKind, Alignment, Block, Item};
use crate::site::fact::{
    Contact, Document, Fact, FactValue, HoursRow, HoursTable, LocalHours, LocalOpening, LocalPlace, PostalAddress, Row,
    RowName, SpokenLanguage,
};
use crate::site::page::{FactRun, LinkTarget, LocalBlock, LocalText, Part, Run, Words};

impl Tree {
    pub(super) fn parts(&self) -> Vec<Part> {
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
            target: Some(LinkTarget::Term(format!("{}/termini/tessera", self.tag).into())),
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
        vec![Block::List { start: Some(1), items: steps }, Block::Alert { kind: AlertKind::Warning, blocks: alert }]
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
        let words = Words { runs: Vec::new(), ..self.title().first };
        let empty = LocalText { first: words, second: None, critical: false };
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
            ..Row::default()
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
        let open = |from: &str, to: &str, appointment: bool| LocalOpening {
            from: from.to_owned(),
            to: to.to_owned(),
            all_day: false,
            next_day: false,
            by_appointment: appointment,
        };
        let row = |name: &str, openings: Vec<LocalOpening>| HoursRow {
            name: Phrase { text: name.to_owned(), language: None },
            openings,
        };
        let rows = names.iter().enumerate().map(|(day, name)| match day {
            2 => row(name, vec![open("08:30", "12:30", false), open("14:00", "17:00", true)]),
            0..=4 => row(name, vec![open("08:30", "12:30", false)]),
            _ => row(name, Vec::new()),
        });
        let closed = if self.is_source() { "6 aprile 2026" } else { "6 أبريل 2026" };
        let (hours, _) = OpeningHours::parse("Mo-Fr 08:30-12:30; PH off", &Holidays::default());
        LocalHours {
            hours: hours.unwrap(),
            compact: Some("Europe/Rome 2026-01-01 2027-12-31 12345=510-750 @95=".to_owned()),
            always: None,
            tables: vec![HoursTable { periods: Vec::new(), rows: rows.collect() }],
            dates: vec![row(closed, Vec::new())],
            phrases: vec![self.phrase("hours-closed-holidays")],
            only_by_appointment: false,
            note: None,
        }
    }

    fn contacts(&self) -> Vec<Fact> {
        let contact = |code: &'static str, run: FactRun| Contact { code, run, ..Contact::default() };
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
