//! No translator retyped a fact: the catalogues hold no number, address, date, time or amount of the content.

use std::collections::BTreeSet;

use sportello::content::{Entry, Record, Value};

use super::spelling::plain;
use super::{assert_faultless, spelling, town};
use crate::support::files_below;

/// The facts of the town that are typed, as an editor could have written them into a sentence.
fn typed(language: &str) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for entity in &town().content.entities {
        record(&entity.facts, language, &mut facts);
    }
    facts
}

fn record(facts: &Record, language: &str, found: &mut BTreeSet<String>) {
    facts.entries().for_each(|(_, entry)| value(entry, language, found));
}

fn value(entry: &Entry, language: &str, found: &mut BTreeSet<String>) {
    let file = town().sources.file(entry.span.file).unwrap();
    let written = || file.text[entry.span.range()].trim_matches(['"', '\'']).to_owned();
    match &entry.value {
        Value::List(entries) => entries.iter().for_each(|entry| value(entry, language, found)),
        Value::Record(inner) => record(inner, language, found),
        Value::Phone(phone) => found.extend([written(), phone.display().to_owned()]),
        Value::Email(_) => found.extend([written()]),
        Value::Web(web) => found.extend([web.host().to_owned()]),
        Value::Date(date) => found.extend([date.to_string(), spelling::date(language, &date.to_string())]),
        Value::Moment(moment) => {
            let day = moment.date.to_string();
            let time = written().split_once('T').map(|(_, time)| time.chars().take(5).collect::<String>());
            found.extend([spelling::date(language, &day), day].into_iter().chain(time));
        }
        Value::Amount(amount) if !amount.is_free() && amount.cents() % 100 > 0 => {
            found.extend([spelling::amount(language, amount.cents())]);
        }
        _ => {}
    }
}

/// Returns the messages of a catalogue: what stands after `=`, and what follows it indented.
fn messages(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once(" = ").map_or(line, |(_, text)| text))
}

#[test]
fn no_fact_is_retyped_in_a_catalogue() {
    let mut faults = Vec::new();
    let mut lines = 0;
    for language in town().languages() {
        let facts = typed(language);
        let folder = super::folder().join("translations").join(language);
        for path in files_below(&folder) {
            let text = plain(&std::fs::read_to_string(folder.join(&path)).unwrap());
            for message in messages(&text) {
                lines += 1;
                let found = facts.iter().filter(|fact| holds(message, fact));
                faults.extend(found.map(|fact| format!("{language}/{}: {fact} in {message:?}", path.display())));
            }
        }
    }
    assert!(lines > 3_000, "only {lines} lines");
    assert_faultless(&faults);
}

/// Says whether a fact stands in a text as a whole: 112 is not found in 1123.
fn holds(text: &str, fact: &str) -> bool {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    text.match_indices(fact)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + fact.len()..].chars().next()))
}

#[test]
fn planted_facts_are_found() {
    let facts = typed("ar");
    let found = |text: &str| facts.iter().any(|fact| holds(text, fact));
    assert!(found("اتصل بالرقم +39 0000 123456"));
    assert!(found("قبل 20 مايو 2026"));
    assert!(found("36.15 €"));
    assert!(found("corsi@ponte.example"));
    assert!(!found("اتصل بالرقم 1123"));
}
