//! What a translation was made from: its record, the comments above it and the words that it had before tell.

use super::register::{Recorded, Register};
use super::state::{State, earlier, is_current};
use crate::fluent::{Comments, WrittenMessage};

/// What a translation was made from, and how far it has come.
pub(crate) struct Basis<'a> {
    /// The source that it was made from; `None` when nobody can tell.
    pub(crate) made_from: Option<&'a str>,
    /// The source that stood above it when somebody changed it without saying that it holds, empty where nobody can
    /// tell which: it was made neither from that nor, any more, from the one before.
    pub(crate) seen: Option<&'a str>,
    /// Its state.
    pub(crate) state: State,
    /// Whether its text is the one that was recorded.
    pub(crate) as_recorded: bool,
    /// Whether somebody ticked it, for a source that can be told.
    pub(crate) ticked: bool,
}

impl<'a> Basis<'a> {
    /// Says whether the translation holds for a source.
    pub(crate) fn holds(&self, source: &str) -> bool {
        self.seen.is_none() && self.made_from.is_some_and(|from| is_current(from, source))
    }

    /// Returns the source with which today's is compared.
    pub(crate) fn earlier(&self, source: &str) -> Option<&'a str> {
        earlier((self.made_from?, self.seen), source)
    }
}

/// Decides what a message was made from; `source` is what its source says today, and `is_only` says whether it never said
/// anything else, as far as catalogue and register know. Where somebody typed over the source above it, nothing there says what it was made from.
///
/// A text as it was recorded keeps its record. A new or changed text was made from the source in its own comment:
/// that is what the translator saw. Editing an old message does not confirm it, for neither source; the tick does, for
/// the source below it. Words that were once made from today's source hold for it again.
pub(crate) fn basis<'a>(
    message: &'a WrittenMessage<'_>,
    (register, is_overwritten): (&'a Register, bool),
    (source, is_only): (&'a str, bool),
) -> Basis<'a> {
    let comments = &message.comments;
    let record = register.records.get(&*message.id);
    let as_recorded = record.is_some_and(|record| record.text.are(message.value));
    let state = match record {
        Some(record) if as_recorded => record.state,
        _ => State::Draft,
    };
    let recorded = record.map(|record| record.source.as_str());
    let is_now = |seen: &str| is_current(seen, source);
    let changed = |from: Option<&'a str>| {
        let above = (!is_overwritten).then_some(comments);
        (from, if as_recorded { record.and_then(Recorded::seen) } else { seen(above, (record, from)) })
    };
    let (made_from, seen) = match (comments.tick(), record) {
        (Some(true), _) if comments.ticked(is_now) => (comments.sources().find(|seen| is_now(seen)), None),
        (Some(true), _) if !is_overwritten && comments.ticked(|_| true) => {
            (comments.sources().find(|seen| !is_now(seen)), None)
        }
        // Above another text than the recorded one, as in a copy of earlier days, its own mark says what it was made from.
        (Some(_), Some(_)) if !as_recorded && comments.before().is_some() => changed(comments.before()),
        (Some(_), record) => changed(record.map_or(comments.before(), |_| recorded)),
        (None, Some(record)) if as_recorded => (recorded, record.seen()),
        (None, Some(_)) if comments.before().is_some() => changed(comments.before()),
        // A lost comment confirms nothing either.
        (None, Some(record)) if record.stale_since.is_some() => changed(recorded),
        (None, _) if is_overwritten => (None, None),
        // Beside today's source the recorded one may stand, after a merge: nobody knows which of them was seen.
        (None, _) => {
            let old = comments.sources().find(|seen| recorded == Some(*seen) && !is_now(seen));
            let above = || comments.sources().find(|seen| is_now(seen)).or_else(|| comments.sources().next());
            // Where the comment is lost, a text can only have been made from the one source that there ever was.
            (old.or_else(above).or(is_only.then_some(source)), None)
        }
    };
    let ticked = !is_overwritten && comments.ticked(|_| true);
    let basis = Basis { made_from, seen, state, as_recorded, ticked };
    match register.once(&message.id, message.value, source).filter(|_| !basis.holds(source)) {
        Some(once) => Basis { made_from: Some(&once.source), seen: None, ..basis },
        None => basis,
    }
}

/// Returns the source that stood above a text when somebody changed it, where that is not the one it was made from.
fn seen<'a>(
    comments: Option<&'a Comments<'_>>,
    (record, made_from): (Option<&'a Recorded>, Option<&str>),
) -> Option<&'a str> {
    let is_other = |seen: &&str| !made_from.is_some_and(|from| is_current(from, seen));
    let above = comments.into_iter().flat_map(Comments::sources).filter(is_other).last();
    let is_lost = || comments.is_none_or(|comments| comments.sources().next().is_none());
    // Without its comment nobody knows what stood above it, but that it was old.
    let unknown = || record.filter(|record| record.stale_since.is_some() && is_lost()).map(|_| "");
    above.or_else(|| record.and_then(Recorded::seen)).or_else(unknown)
}
