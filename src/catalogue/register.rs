//! The register: what each translation was made from, in which state, by whom and when.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::state::State;
use crate::facts::Date;

/// What is recorded of one page in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// Records by message id.
    pub records: BTreeMap<String, Recorded>,
    /// Translations of blocks that are gone; offered again when the source comes back.
    pub retired: Vec<Retired>,
}

/// What is recorded of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The source that it was made from, in full.
    pub source: String,
    /// The fingerprint of the translation when this was recorded.
    pub fingerprint: String,
    /// Its state.
    pub state: State,
    /// Who made or read it.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// How it came in: hand, xliff, po, csv, memory, machine.
    pub origin: String,
    /// Since when it is old.
    pub stale_since: Option<Date>,
}

/// A translation whose block is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// The source it was made from.
    pub source: String,
    /// The translation.
    pub text: String,
    /// Its state.
    pub state: State,
    /// When it was made.
    pub on: Option<Date>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    retired: Vec<RawRetired>,
    #[serde(flatten)]
    records: BTreeMap<String, RawRecord>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawRecord {
    Record(RawRecorded),
    Version(#[expect(dead_code, reason = "the version is read so that it is not taken for a record")] i64),
}

#[derive(Deserialize)]
struct RawRecorded {
    source: String,
    fingerprint: String,
    state: String,
    by: Option<String>,
    on: Option<toml::value::Datetime>,
    origin: Option<String>,
    stale_since: Option<toml::value::Datetime>,
}

#[derive(Deserialize)]
struct RawRetired {
    source: String,
    text: String,
    state: String,
    on: Option<toml::value::Datetime>,
}

/// Reads a register; the reason is the parser's when it cannot be read.
///
/// # Errors
/// Returns the parser's message and the range it points at.
pub fn read(text: &str) -> Result<Register, (String, std::ops::Range<usize>)> {
    let raw: Raw = toml::from_str(text).map_err(|error| (error.message().to_owned(), error.span().unwrap_or(0..0)))?;
    let mut register = Register::default();
    for (id, record) in raw.records {
        let RawRecord::Record(record) = record else { continue };
        register.records.insert(id, Recorded {
            source: record.source,
            fingerprint: record.fingerprint,
            state: State::named(&record.state).unwrap_or(State::Draft),
            by: record.by,
            on: record.on.and_then(date),
            origin: record.origin.unwrap_or_else(|| "hand".to_owned()),
            stale_since: record.stale_since.and_then(date),
        });
    }
    register.retired = raw
        .retired
        .into_iter()
        .map(|retired| Retired {
            source: retired.source,
            text: retired.text,
            state: State::named(&retired.state).unwrap_or(State::Draft),
            on: retired.on.and_then(date),
        })
        .collect();
    Ok(register)
}

fn date(written: toml::value::Datetime) -> Option<Date> {
    Date::parse(&written.to_string()).ok()
}

/// Writes a register: records in the order of `order`, then those it does not name, then what is retired.
#[must_use]
pub fn write(register: &Register, order: &[&str], head: &str) -> String {
    let mut text = format!("# {head}\nversion = 1\n");
    let known = order.iter().filter_map(|id| register.records.get_key_value(*id));
    let others = register.records.iter().filter(|(id, _)| !order.contains(&id.as_str()));
    for (id, record) in known.chain(others) {
        text.push_str(&format!("\n[{id}]\n"));
        line(&mut text, "source", &record.source);
        line(&mut text, "fingerprint", &record.fingerprint);
        line(&mut text, "state", record.state.as_str());
        if let Some(by) = &record.by {
            line(&mut text, "by", by);
        }
        if let Some(on) = record.on {
            text.push_str(&format!("on = {on}\n"));
        }
        line(&mut text, "origin", &record.origin);
        if let Some(since) = record.stale_since {
            text.push_str(&format!("stale_since = {since}\n"));
        }
    }
    for retired in &register.retired {
        text.push_str("\n[[retired]]\n");
        line(&mut text, "source", &retired.source);
        line(&mut text, "text", &retired.text);
        line(&mut text, "state", retired.state.as_str());
        if let Some(on) = retired.on {
            text.push_str(&format!("on = {on}\n"));
        }
    }
    text
}

fn line(text: &mut String, key: &str, value: &str) {
    let value = toml::Value::String(value.to_owned());
    text.push_str(&format!("{key} = {value}\n"));
}
