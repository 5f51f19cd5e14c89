//! Single values of a record, as machines read them.

use crate::content::{Entry, Record, Value};
use crate::facts::{Coordinates, Email, WebAddress};
use crate::language::Language;
use crate::site::data::{Channel, Cost, Member, Source};

/// Returns the code in a field.
pub(super) fn code(record: &Record, name: &str) -> Option<&'static str> {
    match record.get(name)? {
        Value::Code(code) => Some(code),
        _ => None,
    }
}

/// Returns the codes in a list.
pub(super) fn codes(record: &Record, name: &str) -> Vec<&'static str> {
    let code = |entry: &Entry| match entry.value {
        Value::Code(code) => Some(code),
        _ => None,
    };
    record.list(name).iter().filter_map(code).collect()
}

/// Returns a value that is a language.
pub(super) fn language(value: Option<&Value>) -> Option<Language> {
    match value? {
        Value::Language(language) => Some(language.clone()),
        _ => None,
    }
}

/// Returns the web address in a field.
pub(super) fn web(record: &Record, name: &str) -> Option<WebAddress> {
    match record.get(name)? {
        Value::Web(web) => Some(web.clone()),
        _ => None,
    }
}

/// Returns an e-mail address.
pub(super) fn email(record: &Record) -> Option<Email> {
    match record.get("address")? {
        Value::Email(email) => Some(email.clone()),
        _ => None,
    }
}

/// Returns a body that takes part.
pub(super) fn member(record: &Record) -> Option<Member> {
    let page = record.id("organisation").map(|id| Member::Page(id.shared()));
    page.or_else(|| record.word("name").map(|name| Member::Name(name.to_owned())))
}

/// Returns a way to ask for something.
pub(super) fn channel(record: &Record) -> Option<Channel> {
    Some(Channel { code: code(record, "type")?, url: web(record, "url") })
}

/// Returns what something costs.
pub(super) fn cost(record: &Record) -> Option<Cost> {
    let Value::Amount(amount) = record.get("amount")? else { return None };
    let currency = record.word("currency").unwrap_or("EUR").to_owned();
    Some(Cost { amount: *amount, currency, from: record.date("valid_from"), until: record.date("valid_to") })
}

/// Returns where a place stands on the globe.
pub(super) fn point(facts: &Record) -> Option<Coordinates> {
    match (facts.get("latitude")?, facts.get("longitude")?) {
        (Value::Degrees(latitude), Value::Degrees(longitude)) => Coordinates::new(*latitude, *longitude).ok(),
        _ => None,
    }
}

/// Returns a document that facts come from.
pub(super) fn source(record: &Record) -> Option<Source> {
    Some(Source {
        title: record.word("title")?.to_owned(),
        url: web(record, "url"),
        publisher: record.word("publisher").map(ToOwned::to_owned),
        date: record.date("date"),
    })
}
