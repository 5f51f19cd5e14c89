//! Translations that leave their catalogue: they go into the register, and come back from there.

use crate::catalogue::register::{Recorded, Register, Retired, Words};
use crate::catalogue::units::{Gone, Unit};
use crate::catalogue::{State, is_current};
use crate::facts::Date;
use crate::fluent::{WrittenMessage, is_kept, is_missing};

/// Returns what is kept of a message that goes; `source` is that of its block.
pub(super) fn retired(message: &WrittenMessage<'_>, record: Option<&Recorded>, source: &str) -> Retired {
    let from = message.comments.sources().next().unwrap_or(source);
    Retired {
        source: record.map_or(from, |record| record.source.as_str()).to_owned(),
        text: message.value.to_owned(),
        state: record.map_or(State::Draft, |record| record.state),
        by: record.and_then(|record| record.by.clone()),
        origin: record.map(|record| record.origin.clone()),
        on: record.and_then(|record| record.on),
        message: None,
    }
}

/// Keeps the translation of a block that is gone, where it still stands in its catalogue or was recorded.
pub(super) fn of_gone(gone: &Gone, message: Option<&WrittenMessage<'_>>, register: &mut Register) {
    let record = register.records.remove(&gone.id);
    match message.filter(|message| !is_missing(message.value)) {
        Some(message) => register.retired.push(retired(message, record.as_ref(), &gone.source)),
        None => keep(record, None, register),
    }
}

/// Keeps the words of a translation that somebody took out of its message; returns what was recorded of it.
pub(super) fn taken_out(unit: &Unit, register: &mut Register) -> Option<Recorded> {
    let record = register.records.remove(unit.id.as_str())?;
    keep(Some(record.clone()), Some(unit), register);
    Some(record)
}

/// Keeps the words of a translation that another text takes the place of; says whether there are any.
pub(super) fn replaced(unit: &Unit, record: Recorded, register: &mut Register) -> bool {
    let is_known = matches!(&record.text, Words::Kept(text) if !is_kept(text) && !is_missing(text));
    keep(Some(record), Some(unit), register);
    is_known
}

fn keep(record: Option<Recorded>, unit: Option<&Unit>, register: &mut Register) {
    let Some(Recorded { source, text: Words::Kept(text), state, by, on, origin, .. }) = record else { return };
    if !is_kept(&text) && !is_missing(&text) {
        let message = unit.map(|unit| unit.id.to_string());
        register.retire(Retired { source, text, state, by, on, origin: Some(origin), message });
    }
}

/// Keeps words that somebody typed over the original above a message.
pub(super) fn typed_over(unit: &Unit, words: &str, (by, today): (Option<&str>, Date), register: &mut Register) {
    register.retire(Retired {
        source: unit.source.clone(),
        text: words.to_owned(),
        state: State::Draft,
        by: by.map(str::to_owned),
        on: Some(today),
        origin: Some("hand".to_owned()),
        message: Some(unit.id.to_string()),
    });
}

/// Brings back the translation of a block that is there again.
pub(super) fn returned(unit: &Unit, register: &mut Register) -> Option<String> {
    // A text with the very same source before one whose source differs in a comma, a translation before `===`.
    let fits = register.retired.iter().enumerate();
    let fits = fits.filter(|(_, retired)| retired.message.is_none() && is_current(&retired.source, &unit.source));
    let best = fits.max_by_key(|(_, retired)| (retired.source == unit.source, !is_kept(&retired.text)));
    let at = best.map(|(at, _)| at)?;
    let retired = register.retired.remove(at);
    register.records.insert(
        unit.id.to_string(),
        Recorded {
            source: unit.source.clone(),
            text: Words::Kept(retired.text.clone()),
            state: retired.state,
            by: retired.by,
            on: retired.on,
            origin: "memory".to_owned(),
            stale_since: None,
        },
    );
    Some(retired.text)
}

/// So many earlier texts of a message are offered; the register has them all.
const OFFERED: usize = 3;

/// Returns the words that a message had before they were taken out, if they were made from today's source: the last
/// ones first, each on one line.
pub(super) fn own_words(unit: &Unit, register: &Register) -> Vec<String> {
    let kept = register.kept(unit.id.as_str()).filter(|retired| is_current(&retired.source, &unit.source));
    kept.take(OFFERED).map(|retired| retired.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
