//! What a reader must find on the page of an entity: worked out from the front matter, by hand, for each language.

use sportello::content::{Entity, Entry, Field, Record, Shape, Value};
use sportello::facts::Date;

use super::{Town, spelling};
use crate::support::{TODAY, repository};

/// What a fact looks like on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sign {
    /// Words in one piece; from right to left they are isolated where the flag says so.
    Words(String, bool),
    /// A telephone number, whatever its groups.
    Number(String),
    /// Where a link or a picture leads, or how its address ends.
    Way(String),
}

/// A fact with its signs.
pub(super) struct Sought {
    /// `required_documents.term`.
    pub path: String,
    pub signs: Vec<Sign>,
}

/// Facts that no page shows, each for its reason.
const SILENT: [&str; 26] = [
    // For search, for lists, for other addresses and for the program itself.
    "keywords",
    "misspellings",
    "order",
    "icon",
    "former_addresses",
    "unknown",
    "draft",
    "language",
    "show",
    // What makes a page change by itself on a day; the page says what holds today.
    "alert_until",
    "review_by",
    // What is between the person and the body.
    "consent",
    "visibility",
    // Part of what another field shows: the currency of an amount, the rule of the times.
    "currency",
    "repeat",
    "except",
    // Flags, said by notices and words that the golden pages hold.
    "emergency",
    "sensitive",
    "copy",
    "childcare",
    "regular_service",
    "end_expected",
    "written",
    "all_year",
    // A topic stands in the list of the one above it.
    "topic.parent",
    // How an edition stands is worked out together with its dates.
    "editions.status",
];

/// Where to look a town's facts up.
pub(super) struct Seeker<'a> {
    pub town: &'a Town,
    pub language: &'a str,
    pub entity: &'a Entity,
}

impl Seeker<'_> {
    /// Returns everything that the entity's page must show.
    pub(super) fn all(&self) -> Vec<Sought> {
        let mut found = Vec::new();
        self.record("", &self.entity.facts, &mut found);
        found
    }

    fn record(&self, path: &str, record: &Record, found: &mut Vec<Sought>) {
        for (field, entry) in record.entries() {
            let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
            if !self.is_silent(&path, field, record) {
                self.entry(&path, (&field.shape, entry), record, found);
            }
        }
    }

    fn entry(&self, path: &str, (shape, entry): (&'static Shape, &Entry), around: &Record, found: &mut Vec<Sought>) {
        match (shape, &entry.value) {
            (Shape::List(inner), Value::List(entries)) => {
                let shown = entries.iter().filter(|entry| path != "editions" || self.is_coming(entry));
                shown.for_each(|entry| self.entry(path, (inner, entry), around, found));
            }
            (_, Value::Record(record)) => self.record(path, record, found),
            (shape, value) => {
                let signs = self.signs(path, shape, value, (entry, around));
                found.push(Sought { path: path.to_owned(), signs });
            }
        }
    }

    fn is_silent(&self, path: &str, field: &Field, around: &Record) -> bool {
        let own = format!("{}.{path}", self.entity.kind.name);
        let is_person = self.entity.kind.name == "person";
        SILENT.contains(&field.name)
            || SILENT.contains(&path)
            || SILENT.contains(&own.as_str())
            || !self.entity.may_show(field.name, Date::parse(TODAY).unwrap())
            // A name goes as far as the consent; what is shown of it is checked for itself.
            || (is_person && path == "name")
            // The times of what returns are checked for themselves.
            || (matches!(path, "start" | "end") && around.get("repeat").is_some())
            // Whoever went to the place would find nobody there.
            || (path == "place" && around.word("status") == Some("moved-online") && around.get("online_url").is_some())
            || (path == "verified_by" && around.get("verified_on").is_none())
    }

    /// An edition that is over stands on the page only where there is no other.
    fn is_coming(&self, edition: &Entry) -> bool {
        let is_over = |record: &Record| {
            record.date("end").or(record.date("start")).is_some_and(|date| date < Date::parse(TODAY).unwrap())
        };
        let all_over = self.entity.facts.records("editions").all(is_over);
        matches!(&edition.value, Value::Record(record) if all_over || !is_over(record))
    }

    fn signs(&self, path: &str, shape: &Shape, value: &Value, (entry, around): (&Entry, &Record)) -> Vec<Sign> {
        let written = self.written(entry);
        match value {
            Value::Phone(_) => {
                let digits: String = written.chars().filter(char::is_ascii_digit).collect();
                let address = if written.starts_with('+') { format!("tel:+{digits}") } else { format!("tel:{digits}") };
                vec![Sign::Number(digits), Sign::Way(address)]
            }
            Value::Email(_) => vec![Sign::Words(written.to_owned(), true), Sign::Way(format!("mailto:{written}"))],
            Value::Web(_) if self.is_link_of_words(path) => vec![Sign::Way(written.to_owned())],
            Value::Web(_) => {
                let shown = written.trim_start_matches("https://").trim_end_matches('/');
                vec![Sign::Words(shown.to_owned(), true), Sign::Way(written.to_owned())]
            }
            Value::Word(_) if path == "image.file" => vec![Sign::Way(format!("/{written}"))],
            Value::Word(code) if matches!(path, "municipality" | "area") => {
                // The one province of the town's facts is known by its code.
                let name = self.town.content.settings.municipalities.get(code).map_or("Cremona", String::as_str);
                vec![Sign::Words(name.to_owned(), true)]
            }
            Value::Word(_) => vec![Sign::Words(written.to_owned(), true)],
            Value::Date(_) => vec![Sign::Words(spelling::date(self.language, written), false)],
            Value::Moment(_) => self.moment(path, written),
            Value::Duration(_) => {
                // One and two are words in some languages.
                let numbers = written.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() > 1);
                numbers.map(|number| Sign::Words(number.to_owned(), false)).collect()
            }
            Value::Amount(amount) if amount.is_free() => vec![Sign::Words(self.message("cost-free"), false)],
            Value::Amount(amount) => {
                let currency = around.word("currency").unwrap_or("EUR");
                let digits = Sign::Words(spelling::amount(self.language, amount.cents()), false);
                vec![digits]
                    .into_iter()
                    .chain((currency == "CHF").then(|| Sign::Words("CHF".to_owned(), false)))
                    .collect()
            }
            Value::Integer(number) => vec![Sign::Words(number.to_string(), false)],
            Value::Degrees(_) => vec![Sign::Way(written.to_owned())],
            Value::Hours(_) => times(written).into_iter().map(|time| Sign::Words(time, true)).collect(),
            Value::Language(tag) if tag.as_str() == self.language => Vec::new(),
            Value::Language(tag) => vec![Sign::Words(spelling::autonym(tag.as_str()).to_owned(), false)],
            Value::Id(id) => vec![Sign::Way(format!("{}/{id}/index.html", self.language))],
            Value::Code(code) => self.code(path, shape, code),
            _ => Vec::new(),
        }
    }

    /// References are links whose words are a title.
    fn is_link_of_words(&self, path: &str) -> bool {
        matches!(path, "sources.url" | "legal_basis.url")
    }

    fn moment(&self, path: &str, written: &str) -> Vec<Sign> {
        let (day, time) = written.split_once('T').unwrap_or((written, ""));
        let start = self.entity.facts.moment("start").map(|start| start.date.to_string());
        let is_same_day = path == "end" && start.is_some_and(|start| start == day);
        let day = (!is_same_day).then(|| Sign::Words(spelling::date(self.language, day), false));
        let time = (!time.is_empty()).then(|| Sign::Words(time[..5].to_owned(), true));
        day.into_iter().chain(time).collect()
    }

    fn code(&self, path: &str, shape: &Shape, code: &str) -> Vec<Sign> {
        let Shape::Code(list) = shape else { return Vec::new() };
        match (path, code) {
            // The usual kind of a number or an address has no word.
            (_, "voice") | ("emails.type", "plain") => Vec::new(),
            ("emails.type", "pec") => vec![Sign::Words(self.message("contact-pec"), false)],
            _ => vec![Sign::Words(self.message(&format!("{}-{code}", list.name)), false)],
        }
    }

    /// Returns a value as the editor wrote it.
    fn written(&self, entry: &Entry) -> &str {
        let file = self.town.sources.file(entry.span.file).unwrap();
        file.text[entry.span.range()].trim_matches(['"', '\''])
    }

    /// Returns a message of one line in the first language of the chain that has it.
    fn message(&self, id: &str) -> String {
        let settings = &self.town.content.settings;
        let language = settings.languages.iter().find(|one| one.language.as_str() == self.language).unwrap();
        let chain = settings.chain(&language.language);
        let opening = format!("{id} = ");
        let found = chain.iter().find_map(|language| {
            let path = repository().join(format!("themes/piazza/translations/{language}.ftl"));
            let text = std::fs::read_to_string(path).ok()?;
            text.lines().find_map(|line| line.strip_prefix(&opening)).map(str::to_owned)
        });
        found.unwrap_or_else(|| panic!("no message {id}"))
    }
}

/// Returns the times of all seasons; from midnight to midnight is said in words.
fn times(hours: &str) -> Vec<String> {
    let words = hours.split([' ', ',', '-', ';']);
    let times = words.filter(|word| word.len() == 5 && word.as_bytes()[2] == b':');
    times.filter(|time| !matches!(*time, "00:00" | "24:00")).map(str::to_owned).collect()
}
