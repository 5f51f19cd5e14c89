//! What becomes of a text of which a person decided something.

use crate::catalogue::register::{Recorded, Register, Retired, Words};
use crate::catalogue::units::Unit;
use crate::catalogue::{State, is_current};
use crate::facts::Date;
use crate::fluent::{WrittenMessage, is_missing};

use super::decision::{Decision, Verdict};
use super::retired::{replaced as replaced_record, retired};

/// Puts a decided text in the place of a message, which is kept in the register; returns the text.
pub(super) fn put<'d>(
    unit: &Unit,
    message: Option<&WrittenMessage<'_>>,
    (decision, today): (&'d Decision, Date),
    register: &mut Register,
) -> Option<&'d str> {
    let Verdict::Put { value, made_from, seen, state, origin } = &decision.verdict else { return None };
    let replaced = message.filter(|message| message.faults.is_empty() && !is_missing(message.value));
    if let Some(message) = replaced.filter(|message| message.value != value) {
        let retired = retired(message, register, &unit.source);
        register.retire(Retired { message: Some(unit.id.to_string()), last: None, ..retired });
    }
    // What was recorded may be another text still: somebody took it out or wrote over it since.
    let old = register.records.remove(unit.id.as_str());
    let is_kept = |old: &&Recorded| old.text.are(value) || message.is_some_and(|message| old.text.are(message.value));
    if let Some(old) = old.as_ref().filter(|old| !is_kept(old)) {
        replaced_record(unit, old.clone(), register);
    }
    let is_again = register.once(unit.id.as_str(), value, &unit.source).is_some();
    let is_current = is_again || (seen.is_none() && is_current(made_from, &unit.source));
    let since = old.and_then(|record| record.stale_since).unwrap_or(today);
    let recorded = Recorded {
        source: if is_current { unit.source.clone() } else { made_from.clone() },
        seen: seen.clone().filter(|_| !is_current),
        text: Words::Kept(value.clone()),
        state: *state,
        by: decision.by.clone(),
        on: Some(today),
        origin: (*origin).to_owned(),
        stale_since: (!is_current).then_some(since),
    };
    register.records.insert(unit.id.to_string(), recorded);
    Some(value)
}

/// Records that a person confirmed or reviewed a text as it stands.
pub(super) fn decide(unit: &Unit, (decision, today): (&Decision, Date), record: &mut Recorded) {
    let state = match decision.verdict {
        Verdict::Put { .. } => return,
        // Who confirms has read it: it is a machine's no longer. And a review was one of what it was made from.
        Verdict::Confirm if record.holds(&unit.source) => record.state.max(State::Draft),
        Verdict::Confirm => State::Draft,
        Verdict::TouchUp => {
            unit.source.clone_into(&mut record.source);
            // It says what it said: above another source nobody has confirmed the text all the same.
            record.seen = record.seen.take().filter(|seen| !is_current(seen, &unit.source));
            record.stale_since = record.stale_since.filter(|_| record.seen.is_some());
            return;
        }
        Verdict::Review if record.holds(&unit.source) => State::Reviewed,
        Verdict::Review => return,
    };
    unit.source.clone_into(&mut record.source);
    let by = decision.by.clone().or_else(|| record.by.take());
    (record.state, record.by, record.on, record.stale_since) = (state, by, Some(today), None);
    record.seen = None;
}
