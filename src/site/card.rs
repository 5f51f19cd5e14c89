//! The facts of an entity, part by part, in the reader's language.

use super::data::Area;
use super::fact::{Document, Fact, FactValue, LocalPlace, Row, RowName, SpokenLanguage, Step};
use super::link::Destination;
use super::lists::Subject;
use super::page::{LocalText, SourceReference};
use super::reader::{Reader, Sheet};
use crate::content::{EntityId, Entry, Field, Record, Shape, Value};
use crate::facts::istat;
use crate::interface::Phrase;
use crate::language::Language;

impl<'a> Reader<'a> {
    /// Returns the facts that a part of the page shows, known and unknown.
    pub(super) fn facts(&self, sheet: &Sheet<'a>, part: &str) -> Vec<Fact> {
        let mut facts = Vec::new();
        let unknown: Vec<&str> = sheet.entity.facts.words("unknown").collect();
        let shown = |field: &&Field| field.part == part && sheet.entity.may_show(field.name, self.today);
        for field in sheet.entity.kind.all_fields().filter(shown) {
            let entry = sheet.entity.facts.entry(field.name);
            let value = entry.and_then(|entry| self.value(sheet, field, entry));
            let value = value.or_else(|| unknown.contains(&field.name).then(|| self.unknown(sheet)));
            facts.extend(value.map(|value| Fact {
                code: field.name,
                label: self.label(sheet.entity.kind.name, field.name),
                value,
            }));
        }
        if part == "contacts" && unknown.contains(&"contacts") {
            let label = self.label(sheet.entity.kind.name, "contacts");
            facts.push(Fact { code: "contacts", label, value: self.unknown(sheet) });
        }
        facts
    }

    /// Returns what a field is called: on pages of a kind that calls it otherwise, by that name.
    fn label(&self, kind: &str, name: &str) -> Phrase {
        let own = self.interface.find(&format!("field-{kind}-{name}"), &[]);
        own.unwrap_or_else(|| self.interface.phrase(&format!("field-{name}")))
    }

    /// Nobody published it: whom to ask is the responsible body, else the front desk; one that nobody can reach is asked last.
    fn unknown(&self, sheet: &Sheet<'a>) -> FactValue {
        let desks = [sheet.entity.responsible(), self.content.settings.front_desk.as_ref()];
        let mut others = desks.into_iter().flatten().filter(|id| **id != sheet.entity.id);
        let can_be_reached = |id: &&EntityId| {
            let ways = ["phones", "emails", "web", "street", "places"];
            self.content
                .entity(id.as_str())
                .is_some_and(|entity| ways.iter().any(|way| entity.facts.entry(way).is_some()))
        };
        let ask = others.clone().find(can_be_reached).or_else(|| others.next());
        let ask = ask.and_then(|id| self.link_to(id.as_str()));
        FactValue::Unknown { phrase: self.interface.phrase("unknown-ask"), ask }
    }

    fn value(&self, sheet: &Sheet<'a>, field: &'static Field, entry: &'a Entry) -> Option<FactValue> {
        let facts = &sheet.entity.facts;
        match (field.name, &entry.value) {
            ("minimum_age" | "maximum_age", _) => self.ages(facts, field.name),
            ("name", _) => self.person_name(sheet.entity).map(phrase),
            ("start", Value::Moment(_)) => self.occasions(sheet).map(FactValue::Occasions),
            ("start", _) => Some(FactValue::Phrases(self.course_of(facts)?)),
            ("editions", _) => Some(FactValue::Editions(self.editions(sheet))),
            ("seats", _) => self.seats(facts).map(phrase),
            ("reach", Value::Integer(count)) => {
                Some(phrase(self.interface.format("reach", &[("count", (*count).into())])))
            }
            ("hours_total", Value::Integer(count)) => {
                Some(phrase(self.interface.format("hours-count", &[("count", (*count).into())])))
            }
            ("notice_days", Value::Integer(count)) => {
                Some(phrase(self.interface.format("notice-days", &[("count", (*count).into())])))
            }
            ("eu_rate", Value::Integer(rate)) => {
                Some(phrase(self.interface.format("percent", &[("number", (*rate).into())])))
            }
            ("place", _) if sheet.entity.is_moved_online() => None,
            ("place", Value::Id(id)) => Some(FactValue::Places(vec![self.place_of(id.as_str())?])),
            ("childcare", Value::Flag(flag)) => Some(self.childcare(sheet, *flag)),
            ("regular_service", Value::Flag(true)) => Some(phrase(self.interface.phrase("regular-service"))),
            ("street", _) => self.postal(sheet, sheet.entity).map(FactValue::Address),
            ("hours", _) => self.hours(sheet, facts).map(FactValue::Hours),
            ("agreement_from", _) => {
                self.period(facts.date("agreement_from"), facts.date("agreement_until")).map(phrase)
            }
            ("agreement_until", _) if facts.date("agreement_from").is_some() => None,
            ("agreement_until", _) => self.period(None, facts.date("agreement_until")).map(phrase),
            ("phones" | "emails" | "web", Value::List(entries)) => {
                Some(FactValue::Contacts(self.contacts(sheet, entries, field.name)))
            }
            ("area", Value::List(entries)) => Some(FactValue::Phrases(self.areas(entries))),
            (_, Value::List(entries)) => self.list(sheet, field, entries),
            (_, Value::Id(id)) => self.link_to(id.as_str()).map(|link| FactValue::Links(vec![link])),
            (_, Value::Duration(duration)) => Some(phrase(self.duration(*duration))),
            (_, Value::Date(date)) => Some(phrase(Self::own(self.date(*date)))),
            (_, Value::Web(_)) => Some(FactValue::Contacts(vec![self.web_contact(sheet, entry)?])),
            (_, Value::Amount(amount)) => Some(phrase(self.amount(*amount, None))),
            (_, Value::Code(code)) => {
                let Shape::Code(list) = &field.shape else { return None };
                Some(phrase(self.interface.phrase(&format!("{}-{code}", list.name))))
            }
            (_, Value::Text(text)) => Some(FactValue::Texts(vec![self.text(sheet, text)])),
            (_, Value::Word(word)) => Some(phrase(self.name_in(word.as_str(), &sheet.entity.language))),
            _ => None,
        }
    }

    fn list(&self, sheet: &Sheet<'a>, field: &'static Field, entries: &'a [Entry]) -> Option<FactValue> {
        let name = field.name;
        let records = || {
            entries.iter().filter_map(|entry| match &entry.value {
                Value::Record(record) => Some(record),
                _ => None,
            })
        };
        let value = match name {
            "required_documents" if entries.is_empty() => phrase(self.interface.phrase("nothing-needed")),
            "required_documents" => {
                FactValue::Documents(records().filter_map(|record| self.document(sheet, record)).collect())
            }
            "places" if entries.iter().any(|entry| matches!(entry.value, Value::Record(_))) => {
                FactValue::Places(records().filter_map(|record| self.place(sheet, record)).collect())
            }
            "languages" => FactValue::Languages(records().filter_map(|record| self.spoken(sheet, record)).collect()),
            "legal_basis" => FactValue::References(records().map(|record| self.reference(record)).collect()),
            "steps" => FactValue::Steps(records().filter_map(|record| self.step(sheet, record)).collect()),
            _ if matches!(field.shape, Shape::List(Shape::Code(_))) => FactValue::Phrases(self.codes(field, entries)),
            _ if matches!(field.shape, Shape::List(Shape::Word)) => {
                let language = &sheet.entity.language;
                let words = sheet.entity.facts.words(name).map(|word| self.name_in(word, language));
                FactValue::Phrases(words.collect())
            }
            _ if entries.iter().all(|entry| matches!(entry.value, Value::Id(_))) => {
                let ids = entries.iter().filter_map(|entry| match &entry.value {
                    Value::Id(id) => self.link_to(id.as_str()),
                    _ => None,
                });
                FactValue::Links(ids.collect())
            }
            _ => FactValue::Rows(records().filter_map(|record| self.row(sheet, name, record)).collect()),
        };
        Some(value)
    }

    fn codes(&self, field: &'static Field, entries: &[Entry]) -> Vec<Phrase> {
        let Shape::List(Shape::Code(list)) = &field.shape else { return Vec::new() };
        let codes = entries.iter().filter_map(|entry| match &entry.value {
            Value::Code(code) => Some(self.interface.phrase(&format!("{}-{code}", list.name))),
            _ => None,
        });
        codes.collect()
    }

    fn areas(&self, entries: &[Entry]) -> Vec<Phrase> {
        let settings = &self.content.settings;
        let names = entries.iter().filter_map(|entry| match &entry.value {
            Value::Word(code) => Some(match istat::province(code) {
                Some((name, _)) => self.interface.format("province-of", &[("name", name.into())]),
                None => {
                    let name = settings.municipalities.get(code).unwrap_or(code);
                    self.name_in(name.as_str(), &settings.source_language)
                }
            }),
            _ => None,
        });
        names.collect()
    }

    fn ages(&self, facts: &Record, name: &str) -> Option<FactValue> {
        let (least, most) = (facts.integer("minimum_age"), facts.integer("maximum_age"));
        let words = match (least, most) {
            (Some(_), Some(_)) if name == "maximum_age" => return None,
            (Some(least), Some(most)) => {
                self.interface.format("age-between", &[("from", least.into()), ("to", most.into())])
            }
            (Some(least), None) => self.interface.format("age-from", &[("count", least.into())]),
            (None, Some(most)) => self.interface.format("age-to", &[("count", most.into())]),
            (None, None) => return None,
        };
        Some(phrase(words))
    }

    fn document(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<Document> {
        let copy = record.flag("copy").then(|| self.interface.phrase("copy-enough"));
        if let Some(name) = record.text("name") {
            return Some(Document { name: self.text(sheet, name), official: None, target: None, copy });
        }
        let index = self.index_of(record.id("term")?.as_str())?;
        let link = self.link(index)?;
        let official = self.official(self.content.entities.get(index)?, &link.text);
        let target = Some(self.target(&Destination::Entity(index, None)));
        Some(Document { name: link.text, official, target, copy })
    }

    /// Returns a place where a service is given, with the service's own hours and numbers there.
    fn place(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<LocalPlace> {
        let id = record.id("place")?.as_str();
        let index = self.index_of(id)?;
        let own = Sheet::new(self.content, index)?;
        Some(LocalPlace {
            hours: self.hours(sheet, record).or_else(|| self.hours(&own, &own.entity.facts)),
            contacts: self.contacts(sheet, record.list("phones"), "phones"),
            note: record.text("note").map(|note| self.text(sheet, note)),
            ..self.place_of(id)?
        })
    }

    /// Returns a place alone: something on a date has hours of its own.
    pub(super) fn place_of(&self, id: &str) -> Option<LocalPlace> {
        let index = self.index_of(id)?;
        let own = Sheet::new(self.content, index)?;
        let address = self.postal(&own, own.entity);
        Some(LocalPlace { link: self.link(index)?, address, hours: None, contacts: Vec::new(), note: None })
    }

    fn step(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<Step> {
        let index = self.index_of(record.id("at")?.as_str())?;
        let own = Sheet::new(self.content, index)?;
        let link = self.link(index)?;
        let official = self.official(own.entity, &link.text);
        let summary = || own.entity.facts.text("summary").map(|summary| self.text(&own, summary));
        let text = record.text("text").map(|text| self.text(sheet, text)).or_else(summary);
        Some(Step { link, official, text })
    }

    fn childcare(&self, sheet: &Sheet<'a>, flag: bool) -> FactValue {
        let value = self.interface.phrase(if flag { "childcare-yes" } else { "childcare-no" });
        let note = sheet.entity.facts.text("childcare_note").map(|note| self.text(sheet, note));
        FactValue::Rows(vec![Row { value: Some(value), note, ..Row::default() }])
    }

    fn spoken(&self, sheet: &Sheet<'a>, record: &'a Record) -> Option<SpokenLanguage> {
        let Some(Value::Language(language)) = record.get("tag") else { return None };
        let [mode, notice] = self.manner(record);
        Some(SpokenLanguage {
            mode,
            notice,
            hours: self.times_of_week(sheet, record),
            note: record.text("note").map(|note| self.text(sheet, note)),
            ..self.language_alone(language)
        })
    }

    /// Words how a language is spoken: by whom or how well, and how long before one asks for it.
    pub(super) fn manner(&self, record: &Record) -> [Option<Phrase>; 2] {
        let days = record.integer("notice_days").filter(|days| *days > 0);
        [
            ["mode", "fluency"].iter().find_map(|list| {
                let code = record.word(list)?;
                Some(self.interface.phrase(&format!("{list}-{code}")))
            }),
            days.map(|days| self.interface.format("notice-days", &[("count", days.into())]))
                .or_else(|| record.flag("written").then(|| self.interface.phrase("also-written"))),
        ]
    }

    /// Returns a language of which nothing is said but that it is spoken.
    pub(super) fn language_alone(&self, language: &Language) -> SpokenLanguage {
        SpokenLanguage {
            language: language.clone(),
            name: self.autonym(language),
            mode: None,
            notice: None,
            hours: None,
            note: None,
        }
    }

    /// Returns the municipalities in whose lists an entity stands.
    pub(super) fn municipalities(&self, index: usize) -> Vec<Area> {
        let names = &self.content.settings.municipalities;
        let lists = self.lists.iter().filter_map(|list| match &list.subject {
            Subject::Municipality(code) if list.members.binary_search(&index).is_ok() => Some(code),
            _ => None,
        });
        lists.map(|code| Area { name: names.get(code.as_ref()).cloned(), code: code.to_string() }).collect()
    }

    pub(super) fn autonym(&self, language: &Language) -> String {
        let configured = self.content.settings.language(language).map(|settings| settings.name.to_string());
        let known = || crate::language::autonym(language.as_str()).map(str::to_owned);
        configured.or_else(known).unwrap_or_else(|| language.to_string())
    }

    pub(super) fn reference(&self, record: &Record) -> SourceReference {
        SourceReference {
            title: record.word("title").unwrap_or_default().to_owned(),
            publisher: record.word("publisher").map(ToOwned::to_owned),
            address: match record.get("url") {
                Some(Value::Web(web)) => Some(web.as_str().to_owned()),
                _ => None,
            },
            date: record.date("date").map(|date| self.date(date)),
        }
    }

    fn row(&self, sheet: &Sheet<'a>, field: &str, record: &'a Record) -> Option<Row> {
        let text = |name: &str| record.text(name).map(|text| self.text(sheet, text));
        let named = |text: Option<LocalText>| text.map_or(RowName::None, RowName::Text);
        let row = match field {
            "outputs" => {
                let code = record.word("code").map(|code| self.interface.phrase(&format!("output-{code}")));
                Row { name: named(text("name")), value: code, ..Row::default() }
            }
            "deadlines" => {
                let date = record.date("date").map(|date| Self::own(self.date(date)));
                let all_year = record.flag("all_year").then(|| self.interface.phrase("all-year"));
                Row { name: named(text("label")), value: date.or(all_year), ..Row::default() }
            }
            "cost_options" => {
                let Some(Value::Amount(amount)) = record.get("amount") else { return None };
                let value = Some(self.amount(*amount, record.word("currency")));
                let period = self.period(record.date("valid_from"), record.date("valid_to"));
                Row { name: named(text("option")), value, period, note: text("note"), way: None }
            }
            "channels" => {
                let value = record.word("type").map(|code| self.interface.phrase(&format!("channel-{code}")));
                let way = record.entry("url").and_then(|entry| self.web_contact(sheet, entry));
                Row { value, way, note: text("note"), ..Row::default() }
            }
            "accessibility" => {
                let value = record.word("feature").map(|code| self.interface.phrase(&format!("feature-{code}")));
                Row { value, note: text("note"), ..Row::default() }
            }
            "members" | "partners" | "supporters" => Row {
                name: self.member(record, &sheet.entity.language),
                value: self.period(record.date("from"), record.date("until")),
                note: text("role"),
                ..Row::default()
            },
            _ => return None,
        };
        Some(row)
    }

    fn member(&self, record: &Record, language: &Language) -> RowName {
        if let Some(link) = record.id("organisation").and_then(|id| self.link_to(id.as_str())) {
            return RowName::Page(link);
        }
        match record.word("name") {
            Some(name) => RowName::Name { text: name.to_owned(), language: language.clone() },
            None => RowName::None,
        }
    }
}

fn phrase(phrase: Phrase) -> FactValue {
    FactValue::Phrases(vec![phrase])
}
