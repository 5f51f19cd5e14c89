//! The register: what each translation was made from, in which state, by whom and when.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::lines::{self, Table};
pub use super::recorded::{Recorded, Retired, Words};
use super::state::State;
use crate::facts::Date;

/// What is recorded of one page in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// Records by message id.
    pub records: BTreeMap<String, Recorded>,
    /// Translations of blocks that are gone, offered again when the source comes back, and those that were replaced.
    pub retired: Vec<Retired>,
}

impl Register {
    /// Returns what a message had before, where it is this very text, made from this source.
    #[must_use]
    pub fn once(&self, message: &str, text: &str, source: &str) -> Option<&Retired> {
        self.kept(message).find(|kept| kept.text == text && kept.seen.is_none() && kept.is_of(source))
    }

    /// Keeps a text that leaves its catalogue, unless it is kept already.
    pub fn retire(&mut self, retired: Retired) {
        let is_same = |known: &Retired| {
            let both = [known, &retired].map(|one| (&one.text, &one.source, &one.seen, &one.last, &one.message));
            both[0] == both[1]
        };
        // What went last stands last.
        self.retired.retain(|known| !is_same(known));
        self.retired.push(retired);
    }

    /// Returns the texts that were taken out of a message, the last one first.
    pub fn kept(&self, message: &str) -> impl Iterator<Item = &Retired> {
        self.retired.iter().rev().filter(move |retired| retired.message.as_deref() == Some(message))
    }

    /// Says whether a text is one that translations were made from.
    #[must_use]
    pub fn knows(&self, source: &str) -> bool {
        let records = self.records.values().flat_map(|record| [Some(&record.source), record.seen.as_ref()]);
        let retired = self.retired.iter().flat_map(|one| [Some(&one.source), one.seen.as_ref(), one.last.as_ref()]);
        records.chain(retired).flatten().any(|known| known == source)
    }

    /// Says whether a message is recorded with this very text.
    #[must_use]
    pub fn has(&self, id: &str, text: &str) -> bool {
        self.records.get(id).is_some_and(|record| record.text.are(text))
    }
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
    Record(Box<RawRecorded>),
    Version(#[expect(dead_code, reason = "the version is read so that it is not taken for a record")] i64),
}

#[derive(Deserialize)]
struct RawRecorded {
    source: String,
    seen: Option<String>,
    text: Option<String>,
    fingerprint: Option<String>,
    state: String,
    by: Option<String>,
    on: Option<toml::value::Datetime>,
    origin: Option<String>,
    stale_since: Option<toml::value::Datetime>,
}

#[derive(Deserialize)]
struct RawRetired {
    source: String,
    seen: Option<String>,
    last: Option<String>,
    text: String,
    state: String,
    by: Option<String>,
    origin: Option<String>,
    message: Option<String>,
    on: Option<toml::value::Datetime>,
}

/// Reads a register; the reason is the parser's when it cannot be read.
///
/// # Errors
/// Returns the parser's message and the range it points at.
pub fn read(text: &str) -> Result<Register, (String, std::ops::Range<usize>)> {
    if let Some(register) = lines::tables(text).and_then(|tables| plain(&tables)) {
        return Ok(register);
    }
    let raw: Raw = toml::from_str(text).map_err(|error| (error.message().to_owned(), error.span().unwrap_or(0..0)))?;
    let mut register = Register::default();
    for (id, record) in raw.records {
        let RawRecord::Record(record) = record else { continue };
        register.records.insert(
            id.clone(),
            Recorded {
                source: record.source,
                seen: record.seen,
                text: words(record.text, record.fingerprint).ok_or_else(|| (format!("[{id}]: text"), 0..0))?,
                state: state(&record.state)?,
                by: record.by,
                on: record.on.and_then(date),
                origin: record.origin.unwrap_or_else(|| "hand".to_owned()),
                stale_since: record.stale_since.and_then(date),
            },
        );
    }
    register.retired = raw
        .retired
        .into_iter()
        .map(|retired| Retired {
            source: retired.source,
            seen: retired.seen,
            last: retired.last,
            text: retired.text,
            state: State::named(&retired.state).unwrap_or(State::Machine),
            by: retired.by,
            on: retired.on.and_then(date),
            origin: retired.origin,
            message: retired.message,
        })
        .collect();
    Ok(register)
}

/// Makes a register of tables as [`write`] writes them; `None` where anything asks for the parser's words.
fn plain(tables: &[Table<'_>]) -> Option<Register> {
    let mut register = Register::default();
    for table in tables {
        let words = |name: &str| table.words(name);
        let text = |name: &str| words(name)?.map(str::to_owned);
        let day = |name: &str| match table.day(name)? {
            Some(day) => Date::parse(day).ok().map(Some),
            None => Some(None),
        };
        let state = State::named(words("state")??)?;
        let Some(id) = table.name else {
            register.retired.push(Retired {
                source: text("source")?,
                seen: words("seen")?.map(str::to_owned),
                last: words("last")?.map(str::to_owned),
                text: text("text")?,
                state,
                by: words("by")?.map(str::to_owned),
                on: day("on")?,
                origin: words("origin")?.map(str::to_owned),
                message: words("message")?.map(str::to_owned),
            });
            continue;
        };
        let recorded = Recorded {
            source: text("source")?,
            seen: words("seen")?.map(str::to_owned),
            text: self::words(words("text")?.map(str::to_owned), words("fingerprint")?.map(str::to_owned))?,
            state,
            by: words("by")?.map(str::to_owned),
            on: day("on")?,
            origin: words("origin")?.unwrap_or("hand").to_owned(),
            stale_since: day("stale_since")?,
        };
        if matches!(id, "retired" | "version") || register.records.insert(id.to_owned(), recorded).is_some() {
            return None;
        }
    }
    Some(register)
}

fn words(text: Option<String>, fingerprint: Option<String>) -> Option<Words> {
    text.map(Words::Kept).or_else(|| fingerprint.map(Words::Fingerprint))
}

/// Reads a state; a word that is none must not raise it.
fn state(word: &str) -> Result<State, (String, std::ops::Range<usize>)> {
    State::named(word).ok_or_else(|| (format!("state = \"{word}\""), 0..0))
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
        optional(&mut text, "seen", record.seen());
        match &record.text {
            Words::Kept(words) => line(&mut text, "text", words),
            Words::Fingerprint(fingerprint) => line(&mut text, "fingerprint", fingerprint),
        }
        line(&mut text, "state", record.state.as_str());
        optional(&mut text, "by", record.by.as_deref());
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
        optional(&mut text, "seen", retired.seen.as_deref());
        optional(&mut text, "last", retired.last.as_deref());
        line(&mut text, "text", &retired.text);
        line(&mut text, "state", retired.state.as_str());
        optional(&mut text, "by", retired.by.as_deref());
        if let Some(on) = retired.on {
            text.push_str(&format!("on = {on}\n"));
        }
        optional(&mut text, "origin", retired.origin.as_deref());
        optional(&mut text, "message", retired.message.as_deref());
    }
    text
}

fn optional(text: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        line(text, key, value);
    }
}

fn line(text: &mut String, key: &str, value: &str) {
    let value = toml::Value::String(value.to_owned());
    text.push_str(&format!("{key} = {value}\n"));
}

#[cfg(test)]
mod tests {
    use super::{Date, Raw, Recorded, Register, Retired, State, Words, read, write};

    #[test]
    fn a_register_as_it_is_written_reads_the_same_by_lines_and_by_the_parser() {
        let day = Date::parse("2026-03-09").ok();
        let recorded = |source: &str, by: Option<&str>| Recorded {
            source: source.to_owned(),
            seen: by.map(str::to_owned),
            text: match by {
                Some(_) => Words::Kept(source.to_owned()),
                None => Words::Fingerprint("0123456789".to_owned()),
            },
            state: State::Machine,
            by: by.map(str::to_owned),
            on: day,
            origin: "machine".to_owned(),
            stale_since: by.and(day),
        };
        for odd in
            ["plain", "quo\"te", "it's", "both \" and '", "back\\slash", "{ $phone } [a][1] # =", "tab\t", "a\n b"]
        {
            let mut register = Register::default();
            register.records.insert("title".to_owned(), recorded(odd, None));
            register.records.insert("p-2abcd".to_owned(), recorded(odd, Some("Uff. A")));
            register.retired.push(Retired {
                source: odd.to_owned(),
                seen: Some(odd.to_owned()),
                last: Some(odd.to_owned()),
                text: "x".to_owned(),
                state: State::Reviewed,
                by: Some(odd.to_owned()),
                on: None,
                origin: Some("xliff".to_owned()),
                message: Some("p-2abcd".to_owned()),
            });
            let text = write(&register, &[], "head");
            assert_eq!(read(&text).unwrap(), register, "{text}");
            // A space before a key is outside of the narrow form: the parser reads it, too.
            let parsed = read(&text.replace("state =", " state ="));
            assert_eq!(parsed.unwrap(), register, "{text}");
            assert!(toml::from_str::<Raw>(&text).is_ok(), "{text}");
        }
    }
}
