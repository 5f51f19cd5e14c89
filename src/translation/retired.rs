//! Translations that leave their catalogue: they go into the register, and come back from there.

use crate::catalogue::register::{Recorded, Register, Retired, Words};
use crate::catalogue::units::{Gone, Unit};
use crate::catalogue::{State, basis, is_current};
use crate::facts::Date;
use crate::fluent::{WrittenMessage, is_kept, is_missing};

/// Returns what is kept of a message that goes; `source` is what its block says, or said last.
pub(super) fn retired(message: &WrittenMessage<'_>, register: &Register, source: &str) -> Retired {
    let record = register.records.get(&*message.id);
    let basis = basis(message, (register, false), (source, false));
    let made_from = basis.made_from.unwrap_or(if record.is_some() { "" } else { source });
    Retired {
        source: made_from.to_owned(),
        seen: basis.seen.map(str::to_owned),
        last: (!is_current(made_from, source)).then(|| source.to_owned()),
        text: message.value.to_owned(),
        state: basis.state,
        by: record.and_then(|record| record.by.clone()),
        origin: record.map(|record| record.origin.clone()),
        on: record.and_then(|record| record.on),
        message: None,
    }
}

/// Keeps the translation of a block that is gone, where it still stands in its catalogue or was recorded.
pub(super) fn of_gone(gone: &Gone, message: Option<&WrittenMessage<'_>>, register: &mut Register) {
    // Where a page had no text yet in its new language, nobody knows what the block said.
    let source = if is_missing(&gone.source) { "" } else { gone.source.as_str() };
    let retired =
        message.filter(|message| !is_missing(message.value)).map(|message| retired(message, register, source));
    let record = register.records.remove(&gone.id);
    // Words that somebody wrote anew in the meantime went over the recorded ones.
    let recorded = record.filter(|record| !retired.as_ref().is_some_and(|now| record.text.are(&now.text)));
    keep(recorded, (None, source), register);
    register.retired.extend(retired);
}

/// Keeps the words of a translation that somebody took out of its message; returns what was recorded of it.
pub(super) fn taken_out(unit: &Unit, register: &mut Register) -> Option<Recorded> {
    let record = register.records.remove(unit.id.as_str())?;
    keep(Some(record.clone()), (Some(unit), &unit.source), register);
    Some(record)
}

/// Keeps the words of a translation that another text takes the place of; says whether there are any.
pub(super) fn replaced(unit: &Unit, record: Recorded, register: &mut Register) -> bool {
    let is_known = matches!(&record.text, Words::Kept(text) if !is_kept(text) && !is_missing(text));
    keep(Some(record), (Some(unit), &unit.source), register);
    is_known
}

fn keep(record: Option<Recorded>, (unit, source): (Option<&Unit>, &str), register: &mut Register) {
    let Some(retired) = record.and_then(Retired::of).filter(|one| !is_kept(&one.text) && !is_missing(&one.text)) else {
        return;
    };
    let message = unit.map(|unit| unit.id.to_string());
    // Of a text whose block is gone both sources can come back.
    let last = (unit.is_none() && !is_current(&retired.source, source)).then(|| source.to_owned());
    register.retire(Retired { message, last, ..retired });
}

/// Keeps words that somebody typed over the original above a message.
pub(super) fn typed_over(unit: &Unit, words: &str, (by, today): (Option<&str>, Date), register: &mut Register) {
    register.retire(Retired {
        source: unit.source.clone(),
        seen: None,
        last: None,
        text: words.to_owned(),
        state: State::Draft,
        by: by.map(str::to_owned),
        on: Some(today),
        origin: Some("hand".to_owned()),
        message: Some(unit.id.to_string()),
    });
}

/// Brings back the translation of a block that is there again; one that was old when the block went is old again.
pub(super) fn returned(unit: &Unit, today: Date, register: &mut Register) -> Option<String> {
    let holds = |retired: &Retired| retired.seen.is_none() && is_current(&retired.source, &unit.source);
    let fits = |retired: &Retired| {
        let known = [Some(&retired.source), retired.seen.as_ref(), retired.last.as_ref()];
        known.into_iter().flatten().any(|source| is_current(source, &unit.source))
    };
    let gone = register.retired.iter().enumerate().filter(|(_, retired)| retired.message.is_none() && fits(retired));
    // One that holds before an old one, a text with the very same source before one whose source differs in a comma, a
    // translation before `===`.
    let best = gone.max_by_key(|(_, retired)| (holds(retired), retired.source == unit.source, !is_kept(&retired.text)));
    let at = best.map(|(at, _)| at)?;
    let holds = register.retired.get(at).is_some_and(holds);
    let retired = register.retired.remove(at);
    register.records.insert(
        unit.id.to_string(),
        Recorded {
            source: if holds { unit.source.clone() } else { retired.source },
            seen: retired.seen,
            text: Words::Kept(retired.text.clone()),
            state: retired.state,
            by: retired.by,
            on: retired.on,
            origin: "memory".to_owned(),
            stale_since: (!holds).then_some(today),
        },
    );
    Some(retired.text)
}

/// So many earlier texts of a message are offered; the register has them all.
const OFFERED: usize = 3;

/// Returns words that a message had before, if they were made from today's source: the last ones first, each on one line.
/// What is offered beside an old text certainly was.
pub(super) fn own_words(unit: &Unit, stale: Option<&str>, register: &Register) -> Vec<String> {
    let kept = register.kept(unit.id.as_str()).filter(|retired| retired.is_of(&unit.source));
    let kept = kept.filter(|kept| stale.is_none_or(|text| kept.seen.is_none() && kept.text != text));
    kept.take(OFFERED).map(|retired| retired.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
