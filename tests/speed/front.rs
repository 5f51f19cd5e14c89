//! The front matter of a page: the facts that several kinds have.

use sportello::language::slug;

use crate::prose::Writer;
use crate::words::TONGUES;

/// Front matter while it is written. Tables of a list stand in one line, so that any field may follow.
pub(crate) struct Front {
    pub(crate) text: String,
}

const HOURS: [&str; 7] = [
    "Mo-Fr 09:00-12:30",
    "Mo-Fr 08:30-12:30; Sa 09:00-12:00; PH off",
    "Mo,We,Fr 09:00-12:00; Tu,Th 14:00-17:30",
    "Mo-Fr 08:00-18:00; PH off",
    "24/7",
    "Tu-Sa 10:00-13:00,15:00-19:00",
    "Mo,Th 14:30-16:30",
];

impl Front {
    /// Begins with what every page has.
    pub(crate) fn new(title: &str, writer: &mut Writer<'_>) -> Self {
        let mut front = Self { text: String::new() };
        front.text("title", title);
        front.text("summary", &writer.summary());
        front
    }

    /// Adds a field with its value as TOML writes it.
    pub(crate) fn line(&mut self, name: &str, value: &str) {
        self.text.push_str(&format!("{name} = {value}\n"));
    }

    /// Adds a field of words.
    pub(crate) fn text(&mut self, name: &str, words: &str) {
        self.line(name, &format!("\"{words}\""));
    }

    /// Adds the other common fields.
    pub(crate) fn common(&mut self, kind: &str, writer: &mut Writer<'_>) {
        let words: Vec<String> =
            (0..writer.random.between(3, 7)).map(|_| format!("\"{}\"", writer.words(1, 2))).collect();
        self.line("keywords", &format!("[{}]", words.join(", ")));
        if kind != "topic" {
            let topics = [(); 2].map(|()| format!("\"{}\"", writer.town.id(&mut writer.random, "topic")));
            let count = if topics[0] == topics[1] { 1 } else { writer.random.between(1, 2) };
            self.line("topics", &format!("[{}]", topics[..count].join(", ")));
        }
        if writer.random.chance(80) {
            let (month, day) = (writer.random.between(1, 12), writer.random.between(1, 28));
            self.line("verified_on", &format!("2025-{month:02}-{day:02}"));
            self.organisation("verified_by", writer);
        }
        if writer.random.chance(20) {
            self.line("review_by", "2026-12-31");
        }
        let title = writer.label(3, 6);
        let source = "publisher = \"Comune di Borgo Esempio\", date = 2025-02-01";
        self.line(
            "sources",
            &format!("[{{ title = \"{title}\", url = \"https://www.borgo.example/atto\", {source} }}]"),
        );
        if writer.random.chance(3) {
            let address = writer.words(2, 2).replace(' ', "-");
            self.line("former_addresses", &format!("[\"/it/{}-{}/\"]", slug(&address), writer.random.below(1_000_000)));
        }
    }

    /// Adds a field that names an organisation.
    pub(crate) fn organisation(&mut self, name: &str, writer: &mut Writer<'_>) {
        let id = writer.town.id(&mut writer.random, "organisation");
        self.line(name, &format!("\"{id}\""));
    }

    /// Adds opening hours.
    pub(crate) fn hours(&mut self, name: &str, writer: &mut Writer<'_>) {
        let hours = writer.random.pick(&HOURS);
        self.line(name, &format!("\"{hours}\""));
    }

    /// Adds the languages that are spoken.
    pub(crate) fn spoken(&mut self, writer: &mut Writer<'_>) {
        let tags: Vec<&str> = TONGUES.iter().take(writer.town.plan.languages).map(|tongue| tongue.tag).collect();
        let count = writer.random.between(1, 3);
        let mut entries: Vec<String> = Vec::new();
        for tag in writer.random.some(&tags, count) {
            let entry = match writer.random.below(3) {
                0 => format!("\"{tag}\""),
                1 => format!(
                    "{{ tag = \"{tag}\", mode = \"interpreter\", notice_days = {} }}",
                    writer.random.between(1, 7)
                ),
                _ => format!(
                    "{{ tag = \"{tag}\", mode = \"spoken\", hours = \"Tu 09:00-12:00\", note = \"{}\" }}",
                    writer.label(2, 5)
                ),
            };
            entries.push(entry);
        }
        self.line("languages", &format!("[{}]", entries.join(", ")));
    }

    /// Adds telephones, e-mail and web addresses, which prose may mention from now on.
    pub(crate) fn contacts(&mut self, writer: &mut Writer<'_>) {
        let mut phones = Vec::new();
        for number in 0..writer.random.between(1, 3) {
            let label = writer.words(1, 2);
            let digits = writer.random.between(100_000, 999_999);
            let hours = if writer.random.chance(30) { ", hours = \"Mo-Fr 09:00-12:00\"" } else { "" };
            let extra = match number {
                2 => ", type = \"text\", note = \"Solo messaggi\", languages = [\"it\"]".to_owned(),
                1 => format!(", extension = \"{}\"", writer.random.between(10, 99)),
                _ => String::new(),
            };
            phones.push(format!("{{ number = \"0372 {digits}\", label = \"{label}\"{hours}{extra} }}"));
            writer.facts.push(format!("phone-{}", slug(&label)));
        }
        self.line("phones", &format!("[{}]", phones.join(", ")));
        let name = slug(&writer.words(1, 1));
        let label = writer.words(1, 2);
        self.line("emails", &format!(
            "[\"{name}@borgo.example\", {{ address = \"{name}@pec.borgo.example\", type = \"pec\", label = \"{label}\" }}]"
        ));
        self.line("web", &format!("[\"https://www.{name}.example\"]"));
        writer.facts.extend(["phone", "email", "web"].map(str::to_owned));
    }
}
