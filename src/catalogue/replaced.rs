//! Words that somebody wrote over the whole line of a message, its code included: the original right above them tells
//! which message that was.

use super::state::is_current;
use super::units::{PageUnits, Unit};
use crate::diagnostic::Diagnostic;
use crate::fluent::{Fault, Mark, Written, mark, remark};
use crate::source::SourceFile;

/// Names such lines with the code to put before them, and takes them out of the lines that belong to no message. `tag`
/// labels originals.
pub(super) fn check(file: &SourceFile, written: &mut Written<'_>, (tag, units): (&str, &PageUnits)) -> Vec<Diagnostic> {
    let found = lines((&file.text, written), (tag, units));
    let said = found.iter().map(|(unit, fault)| {
        // Who writes from right to left may put the code behind the words.
        let ends_with_code =
            fault.detail.strip_suffix(unit.id.as_str()).is_some_and(|rest| rest.trim_end().ends_with('='));
        let fault = Fault { reason: if ends_with_code { "turned" } else { "code" }, ..fault.clone() };
        remark(file, Some(unit.id.as_str()), &fault)
    });
    let said = said.collect();
    written.faults.retain(|fault| !found.iter().any(|(_, replaced)| replaced == fault));
    said
}

/// Returns the lines of a catalogue that stand where those of messages should, each with its message.
pub(crate) fn lines<'u>(
    (text, written): (&str, &Written<'_>),
    (tag, units): (&str, &'u PageUnits),
) -> Vec<(&'u Unit, Fault)> {
    let is_there = |unit: &&Unit| written.messages.iter().any(|message| message.id == unit.id.as_str());
    let faults = written.faults.iter().filter(|fault| fault.reason == "comment");
    let found = faults.filter_map(|fault| {
        let original = original(text, fault, tag)?;
        let unit = units.units.iter().find(|unit| is_current(original, &unit.source) && !is_there(unit))?;
        Some((unit, fault.clone()))
    });
    found.collect()
}

/// Returns the original above a line, with nothing but comments between them.
fn original<'a>(text: &'a str, fault: &Fault, tag: &str) -> Option<&'a str> {
    let above = text.get(..fault.range.start)?.lines().rev();
    let marks = above.take_while(|line| line.starts_with('#')).filter_map(|line| mark(line, tag));
    let mut originals = marks.filter_map(|mark| match mark {
        Mark::Source(text) => Some(text),
        _ => None,
    });
    originals.next()
}
