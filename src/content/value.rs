//! The checked values of fields, and records of them.

use crate::facts::{Amount, Date, Duration, Email, Moment, OpeningHours, Phone, Recurrence, WebAddress};
use crate::language::Language;
use crate::prose::Text;
use crate::source::Span;

use super::id::EntityId;
use super::table::{Field, Need};

/// The checked value of a field.
#[derive(Debug, Clone)]
pub enum Value {
    /// Words for readers.
    Text(Text),
    /// Words that are not translated, and everything else that stays as it is written.
    Word(String),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// Degrees.
    Degrees(f64),
    /// A day.
    Date(Date),
    /// A day, or a local day and time.
    Moment(Moment),
    /// How often something returns.
    Recurrence(Box<Recurrence>),
    /// A length of time.
    Duration(Duration),
    /// Money.
    Amount(Amount),
    /// A telephone number.
    Phone(Phone),
    /// An e-mail address.
    Email(Email),
    /// A web address.
    Web(WebAddress),
    /// Opening hours.
    Hours(Box<OpeningHours>),
    /// A language.
    Language(Language),
    /// A word of a code list.
    Code(&'static str),
    /// Another entity.
    Id(EntityId),
    /// Several values.
    List(Vec<Entry>),
    /// A table.
    Record(Record),
    /// Tables by name.
    Map(Vec<(String, Entry)>),
}

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The value.
    pub value: Value,
    /// Where it was written.
    pub span: Span,
}

/// The fields that were written, in the order of the table.
#[derive(Debug, Clone, Default)]
pub struct Record {
    entries: Vec<(&'static Field, Entry)>,
    /// The fields that were written, also those that could not be read, and whether all of them could.
    written: Vec<(&'static Field, bool)>,
}

impl Record {
    /// Keeps a field.
    pub(super) fn push(&mut self, field: &'static Field, entry: Entry) {
        self.entries.push((field, entry));
    }

    /// Notes that a field was written, and whether all of it could be read.
    pub(super) fn note(&mut self, field: &'static Field, is_whole: bool) {
        self.written.push((field, is_whole));
    }

    /// Says whether a field was written, also when it could not be read.
    #[must_use]
    pub fn is_written(&self, name: &str) -> bool {
        self.written.iter().any(|(field, _)| field.name == name)
    }

    /// Returns the fields that were written and could not be read, or not all of them: nobody knows what they say.
    pub fn unread(&self) -> impl Iterator<Item = &'static Field> {
        self.written.iter().filter(|(_, is_whole)| !is_whole).map(|(field, _)| *field)
    }

    /// Says whether a field was written and could not be read, or not all of it.
    #[must_use]
    pub fn is_unread(&self, name: &str) -> bool {
        self.unread().any(|field| field.name == name)
    }

    /// Returns the fields with their values, in the order of the table.
    pub fn entries(&self) -> impl Iterator<Item = (&'static Field, &Entry)> {
        self.entries.iter().map(|(field, entry)| (*field, entry))
    }

    /// Returns the entry of a field.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|(field, _)| field.name == name).map(|(_, entry)| entry)
    }

    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entry(name).map(|entry| &entry.value)
    }

    /// Returns the words for readers in a field.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&Text> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the untranslated words of a field, or its code.
    #[must_use]
    pub fn word(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Word(word) => Some(word),
            Value::Code(code) => Some(code),
            _ => None,
        }
    }

    /// Says whether a flag is there and true.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Value::Flag(true)))
    }

    /// Returns the whole number of a field.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the day of a field.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<Date> {
        match self.get(name)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// Returns the moment of a field.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<Moment> {
        match self.get(name)? {
            Value::Moment(moment) => Some(*moment),
            _ => None,
        }
    }

    /// Returns the entity that a field names.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<&EntityId> {
        match self.get(name)? {
            Value::Id(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the values of a list; an absent list is empty.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Entry] {
        match self.get(name) {
            Some(Value::List(entries)) => entries,
            _ => &[],
        }
    }

    /// Returns the records of a list; an absent list is empty.
    pub fn records(&self, name: &str) -> impl Iterator<Item = &Record> {
        self.list(name).iter().filter_map(|entry| match &entry.value {
            Value::Record(record) => Some(record),
            _ => None,
        })
    }

    /// Returns the record of a field.
    #[must_use]
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.get(name)? {
            Value::Record(record) => Some(record),
            _ => None,
        }
    }

    /// Returns the ids of a list.
    pub fn ids(&self, name: &str) -> impl Iterator<Item = &EntityId> {
        self.list(name).iter().filter_map(|entry| match &entry.value {
            Value::Id(id) => Some(id),
            _ => None,
        })
    }

    /// Returns the days of a list.
    pub fn dates(&self, name: &str) -> impl Iterator<Item = Date> {
        self.list(name).iter().filter_map(|entry| match entry.value {
            Value::Date(date) => Some(date),
            _ => None,
        })
    }

    /// Returns the words or codes of a list.
    pub fn words(&self, name: &str) -> impl Iterator<Item = &str> {
        self.list(name).iter().filter_map(|entry| match &entry.value {
            Value::Word(word) => Some(word.as_str()),
            Value::Code(code) => Some(*code),
            _ => None,
        })
    }

    /// Shows every text for readers, in the order of the table.
    pub fn visit_texts<'a>(&'a self, see: &mut impl FnMut(&'a Text)) {
        for (_, entry) in &self.entries {
            entry.visit_texts(see);
        }
    }

    /// Shows every entity that is named, with its place and the kinds that are allowed there.
    pub fn visit_ids<'a>(&'a self, see: &mut impl FnMut(&'a EntityId, Span)) {
        for (_, entry) in &self.entries {
            entry.visit_ids(see);
        }
    }
}

impl Entry {
    fn visit_texts<'a>(&'a self, see: &mut impl FnMut(&'a Text)) {
        match &self.value {
            Value::Text(text) => see(text),
            Value::List(entries) => entries.iter().for_each(|entry| entry.visit_texts(see)),
            Value::Record(record) => record.visit_texts(see),
            Value::Map(entries) => entries.iter().for_each(|(_, entry)| entry.visit_texts(see)),
            _ => {}
        }
    }

    fn visit_ids<'a>(&'a self, see: &mut impl FnMut(&'a EntityId, Span)) {
        match &self.value {
            Value::Id(id) => see(id, self.span),
            Value::List(entries) => entries.iter().for_each(|entry| entry.visit_ids(see)),
            Value::Record(record) => record.visit_ids(see),
            Value::Map(entries) => entries.iter().for_each(|(_, entry)| entry.visit_ids(see)),
            _ => {}
        }
    }
}

/// Says whether a field's need is to be met by its presence or by `unknown`.
#[must_use]
pub fn is_expected(field: &Field) -> bool {
    field.need == Need::Expected
}
