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
    let mut said = Vec::new();
    let messages = &written.messages;
    let is_there = |unit: &&Unit| messages.iter().any(|message| message.id == unit.id.as_str());
    written.faults.retain(|fault| {
        let Some(original) = (fault.reason == "comment").then(|| original(file, fault, tag)).flatten() else {
            return true;
        };
        let unit = units.units.iter().find(|unit| is_current(original, &unit.source) && !is_there(unit));
        let fault = Fault { reason: "code", ..fault.clone() };
        said.extend(unit.map(|unit| remark(file, Some(unit.id.as_str()), &fault)));
        unit.is_none()
    });
    said
}

/// Returns the original above a line, with nothing but comments between them.
fn original<'a>(file: &'a SourceFile, fault: &Fault, tag: &str) -> Option<&'a str> {
    let above = file.text.get(..fault.range.start)?.lines().rev();
    let marks = above.take_while(|line| line.starts_with('#')).filter_map(|line| mark(line, tag));
    let mut originals = marks.filter_map(|mark| match mark {
        Mark::Source(text) => Some(text),
        _ => None,
    });
    originals.next()
}
