//! Ways to reach somebody, and facts within sentences, in the reader's language.

use super::fact::{Contact, PostalAddress, SpokenLanguage};
use super::page::FactRun;
use super::reader::{Reader, Sheet};
use crate::content::{Entity, Entry, Record, Value, fact};
use crate::facts::{Amount, Coordinates, Date, Duration};
use crate::interface::Phrase;

impl<'a> Reader<'a> {
    /// Returns a fact that a sentence mentions.
    pub(super) fn inline_fact(&self, sheet: &Sheet<'a>, name: &str) -> Option<FactRun> {
        let fact = fact::find(self.content, sheet.entity, name)?;
        // A sentence says no more of a person than the card may.
        let shown = sheet.entity.may_show(fact.field.name, self.today);
        shown.then(|| self.run_of(sheet, fact.value)).flatten()
    }

    fn run_of(&self, sheet: &Sheet<'a>, entry: &Entry) -> Option<FactRun> {
        let run = |text: String, address: Option<String>| FactRun { text, address, date: None, language: None };
        match &entry.value {
            Value::Phone(phone) => Some(run(phone.display().to_owned(), Some(phone.uri()))),
            Value::Email(email) => Some(run(email.as_str().to_owned(), Some(email.uri()))),
            Value::Web(web) => Some(run(web.display(), Some(web.as_str().to_owned()))),
            Value::Duration(duration) => {
                let phrase = self.duration(*duration);
                Some(FactRun { language: phrase.language, ..run(phrase.text, None) })
            }
            Value::Date(date) => {
                Some(FactRun { text: self.date(*date), address: None, date: Some(date.to_string()), language: None })
            }
            Value::Moment(moment) => {
                let time = moment.minutes.map(|minutes| self.settings.formats.time(minutes));
                let words: Vec<String> = [Some(self.date(moment.date)), time].into_iter().flatten().collect();
                let words = self.settings.formats.beside(&words);
                let machine = moment.with_offset(&self.content.settings.time_zone);
                Some(FactRun { date: Some(machine), ..run(words, None) })
            }
            Value::Amount(amount) => Some(run(self.amount(*amount, None).text, None)),
            Value::Word(word) => {
                Some(FactRun { language: self.name_in("", &sheet.entity.language).language, ..run(word.clone(), None) })
            }
            Value::Record(record) => {
                let fields = ["number", "address", "url", "date", "amount"];
                fields.iter().find_map(|name| self.run_of(sheet, record.entry(name)?))
            }
            _ => None,
        }
    }

    /// Returns the ways to reach somebody that a list of records states.
    pub(super) fn contacts(&self, sheet: &Sheet<'a>, records: &'a [Entry], field: &str) -> Vec<Contact> {
        let records = records.iter().filter_map(|entry| match &entry.value {
            Value::Record(record) => Some(record),
            _ => None,
        });
        records.filter_map(|record| self.contact(sheet, record, field)).collect()
    }

    fn contact(&self, sheet: &Sheet<'a>, record: &'a Record, field: &str) -> Option<Contact> {
        let entry = ["number", "address", "url"].iter().find_map(|name| record.entry(name))?;
        let mut run = self.run_of(sheet, entry)?;
        if let Some(extension) = record.word("extension") {
            run.text = format!("{} ({})", run.text, extension);
        }
        let code = match field {
            "emails" if record.word("type") == Some("pec") => "pec",
            "emails" => "email",
            "phones" => "phone",
            _ => "web",
        };
        let variety = record.word("type").filter(|variety| field == "phones" && *variety != "voice");
        Some(Contact {
            code,
            run,
            label: record.text("label").map(|label| self.text(sheet, label)),
            variety: variety.map(|variety| self.interface.phrase(&format!("phone-type-{variety}"))),
            note: record.text("note").map(|note| self.text(sheet, note)),
            hours: self.hours(sheet, record),
            languages: self.answering(record),
        })
    }

    /// Returns a lone web address as a contact.
    pub(super) fn web_contact(&self, sheet: &Sheet<'a>, entry: &Entry) -> Option<Contact> {
        let run = self.run_of(sheet, entry)?;
        Some(Contact { code: "web", run, ..Contact::default() })
    }

    /// Returns the languages in which a number is answered.
    fn answering(&self, record: &Record) -> Vec<SpokenLanguage> {
        let languages = record.list("languages").iter().filter_map(|entry| match &entry.value {
            Value::Language(language) => Some(self.language_alone(language)),
            _ => None,
        });
        languages.collect()
    }

    /// Returns the postal address of a place.
    pub(super) fn postal(&self, sheet: &Sheet<'a>, place: &'a Entity) -> Option<PostalAddress> {
        let facts = &place.facts;
        let mut lines = Vec::new();
        lines.extend(facts.word("street").map(ToOwned::to_owned));
        let municipality =
            facts.word("municipality").and_then(|code| self.content.settings.municipalities.get(code)).cloned();
        let province = facts.word("province").map(|province| format!("({province})"));
        let town: Vec<String> =
            [facts.word("postal_code").map(ToOwned::to_owned), municipality, province].into_iter().flatten().collect();
        if !town.is_empty() {
            lines.push(town.join(" "));
        }
        if lines.is_empty() {
            return None;
        }
        let point = match (facts.get("latitude"), facts.get("longitude")) {
            (Some(Value::Degrees(latitude)), Some(Value::Degrees(longitude))) => {
                Coordinates::new(*latitude, *longitude).ok().map(Coordinates::uri)
            }
            _ => None,
        };
        let at = facts.text("at").map(|at| self.text(sheet, at));
        Some(PostalAddress { lines, language: place.language.clone(), at, map: point })
    }

    /// Words a length of time: "1 month and 15 days".
    pub(super) fn duration(&self, duration: Duration) -> Phrase {
        let parts = [
            ("duration-years", duration.years),
            ("duration-months", duration.months),
            ("duration-weeks", duration.weeks),
            ("duration-days", duration.days),
        ];
        let phrases: Vec<Phrase> = parts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.interface.format(id, &[("count", i64::from(*count).into())]))
            .collect();
        let language = phrases.first().and_then(|phrase| phrase.language.clone());
        let words: Vec<String> = phrases.into_iter().map(|phrase| phrase.text).collect();
        // Words of another language are joined as that language does.
        let other = language.as_ref().and_then(|language| self.content.settings.language(language));
        Phrase { text: other.unwrap_or(self.settings).formats.list_and(&words), language }
    }

    /// Words an amount of money; nothing is free.
    pub(super) fn amount(&self, amount: Amount, currency: Option<&str>) -> Phrase {
        if amount.is_free() {
            return self.interface.phrase("cost-free");
        }
        Self::own(self.settings.formats.amount(amount.cents(), currency.unwrap_or("EUR")))
    }

    /// Words a period: from a day, until a day, or both.
    pub(super) fn period(&self, from: Option<Date>, until: Option<Date>) -> Option<Phrase> {
        let date = |date: Date| crate::interface::Value::from(self.date(date));
        match (from, until) {
            (Some(from), Some(until)) => {
                Some(self.interface.format("period-between", &[("from", date(from)), ("until", date(until))]))
            }
            (Some(from), None) => Some(self.interface.format("period-from", &[("from", date(from))])),
            (None, Some(until)) => Some(self.interface.format("period-until", &[("until", date(until))])),
            (None, None) => None,
        }
    }
}
