//! Lines that were put aside at the end of a catalogue: nobody reads them until somebody mends or deletes them.

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::{self, LEFT_OVER, remark};
use crate::source::{SourceFile, Span};

/// What stands together among the lines that were put aside.
#[derive(Default)]
struct Aside<'a> {
    /// The message that it is one of; none for lines that belong to nothing.
    message: Option<String>,
    /// Its lines, and where each begins in the file, in bytes.
    lines: Vec<(&'a str, usize)>,
}

/// Names what was put aside: each text that cannot be shown, as what it is, and how many other lines wait there.
/// `source` is the tag that labels originals, `is_unit` says whether a message is one of the page.
pub(super) fn check(file: &SourceFile, source: &str, is_unit: &dyn Fn(&str) -> bool) -> Vec<Diagnostic> {
    if !file.text.contains(LEFT_OVER) {
        return Vec::new();
    }
    let mut said = Vec::new();
    for aside in asides(&file.text, source) {
        let Some((line, at)) = aside.lines.first().copied() else { continue };
        let place = Span::new(file.id, at..at + line.len());
        let remark = Diagnostic::new(Code::MessageLeftOver).at(place);
        let Some(message) = aside.message.as_deref() else {
            said.push(remark.with("reason", "lines").with("count", aside.lines.len()));
            continue;
        };
        let reason = if is_unit(message) { "text" } else { "gone" };
        said.push(remark.with("reason", reason).with("message", message).with("count", aside.lines.len()));
        said.extend(fault(file, (message, source), &aside).map(|fault| fault.at(place)));
    }
    said
}

/// Returns what is wrong with a text that was put aside; a second translation has nothing wrong.
fn fault(file: &SourceFile, (message, source): (&str, &str), aside: &Aside<'_>) -> Option<Diagnostic> {
    let lines = aside.lines.iter().map(|(line, _)| bare(line)).collect::<Vec<_>>();
    let text = lines.join("\n");
    let written = fluent::read(&text, source);
    let fault = written.messages.first()?.faults.first()?;
    Some(remark(file, Some(message), fault))
}

/// Gathers the lines that were put aside: a line that begins a message goes with those below it.
fn asides<'a>(text: &'a str, source: &str) -> Vec<Aside<'a>> {
    let mut asides: Vec<Aside<'a>> = Vec::new();
    let mut loose = Aside::default();
    let mut at = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches('\n');
        if line.starts_with(LEFT_OVER) {
            let message = fluent::read(bare(line), source).messages.into_iter().next();
            match (message, asides.last_mut()) {
                (Some(message), _) => {
                    let message = Some(message.id.into_owned());
                    asides.push(Aside { message, lines: vec![(line, at)] });
                }
                (None, Some(open)) => open.lines.push((line, at)),
                (None, None) => loose.lines.push((line, at)),
            }
        }
        at += whole.len();
    }
    asides.insert(0, loose);
    asides
}

fn bare(line: &str) -> &str {
    line.strip_prefix(LEFT_OVER).unwrap_or(line)
}
