//! What went wrong at the disk, as remarks.

use super::{Code, Diagnostic, Severity};
use crate::source::write::WriteFault;
use crate::source::{ReadFault, ReadFaultKind, SourceFile, Sources, Span};

/// Returns a remark for everything that could not be read, or was read otherwise than it was written.
///
/// It points into the text where there is one; elsewhere it names the path, with `line` and `column` where they are known.
#[must_use]
pub fn of_sources(sources: &Sources) -> Vec<Diagnostic> {
    sources
        .faults()
        .iter()
        .map(|fault| of_fault(sources, fault))
        .collect()
}

/// Returns a remark for every edit that was refused.
#[must_use]
pub fn of_edits(faults: &[WriteFault]) -> Vec<Diagnostic> {
    faults.iter().map(of_edit).collect()
}

fn of_fault(sources: &Sources, fault: &ReadFault) -> Diagnostic {
    let mut remark = described(&fault.kind).with("path", shown(&fault.path));
    if remark.severity == Severity::Error && fault.path.starts_with("translations/") {
        // A fault in a catalogue never stops a build: its page falls back.
        remark.severity = Severity::Warning;
    }
    let place = sources.at(&fault.path).and_then(|file| span(file, fault));
    match (place, fault.position) {
        (Some(place), _) => remark.at(place),
        (None, Some(position)) => remark
            .in_path(shown(&fault.path))
            .with("line", position.line)
            .with("column", position.column),
        (None, None) => remark.in_path(shown(&fault.path)),
    }
}

/// Returns the code and the values of a fault; `reason` says which of the faults that share a code it is.
fn described(kind: &ReadFaultKind) -> Diagnostic {
    match kind {
        ReadFaultKind::TooLarge { length } => {
            let length = i64::try_from(*length).unwrap_or(i64::MAX);
            Diagnostic::new(Code::FileTooLarge).with("found", length)
        }
        ReadFaultKind::NotUtf8 => Diagnostic::new(Code::FileNotUtf8),
        ReadFaultKind::Utf16 => Diagnostic::new(Code::FileUtf16),
        ReadFaultKind::ByteOrderMark => Diagnostic::new(Code::FileByteOrderMark),
        ReadFaultKind::LineEnds => Diagnostic::new(Code::FileLineEnds),
        ReadFaultKind::Special => Diagnostic::new(Code::FileSpecial),
        ReadFaultKind::FolderNamedLikeFile => Diagnostic::new(Code::FolderNamedLikeFile),
        ReadFaultKind::Outside => Diagnostic::new(Code::FileOutside),
        ReadFaultKind::Dangling => Diagnostic::new(Code::FileDangling).with("reason", "missing"),
        ReadFaultKind::Loop => Diagnostic::new(Code::FileDangling).with("reason", "loop"),
        ReadFaultKind::Unreadable { reason } => {
            Diagnostic::new(Code::FileUnreadable).with("reason", reason.as_str())
        }
        ReadFaultKind::NameNotUtf8 => Diagnostic::new(Code::FileName).with("reason", "not-utf8"),
        ReadFaultKind::NameCharacter => Diagnostic::new(Code::FileName).with("reason", "character"),
        ReadFaultKind::NameCase { other } => Diagnostic::new(Code::FileName)
            .with("reason", "case")
            .with("target", shown(other)),
    }
}

/// Returns a path with its control characters made visible.
fn shown(path: &str) -> String {
    path.chars()
        .flat_map(|c| {
            let escaped = c
                .is_control()
                .then(|| c.escape_default().collect::<String>());
            escaped
                .unwrap_or_else(|| c.to_string())
                .chars()
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Returns the span of a fault in a text that was read.
fn span(file: &SourceFile, fault: &ReadFault) -> Option<Span> {
    let position = fault.position?;
    let mut start = 0;
    for line in file.text.split('\n').take(position.line - 1) {
        start += line.len() + 1;
    }
    let line = file
        .text
        .get(start..)?
        .split('\n')
        .next()
        .unwrap_or_default();
    let range = match fault.kind {
        ReadFaultKind::LineEnds => {
            start + line.len()..(start + line.len() + 1).min(file.text.len())
        }
        _ => start..start,
    };
    Some(Span::new(file.id, range))
}

fn of_edit(fault: &WriteFault) -> Diagnostic {
    let (remark, path) = match fault {
        WriteFault::Conflict { path } => (Diagnostic::new(Code::EditConflict), path),
        WriteFault::Outside { path } => (Diagnostic::new(Code::FileOutside), path),
        WriteFault::Failed { path, reason } => (
            Diagnostic::new(Code::PublishFailed).with("reason", reason.as_str()),
            path,
        ),
    };
    remark.with("path", path.as_str()).in_path(path.as_str())
}

#[cfg(test)]
mod tests {
    use super::of_sources;
    use crate::diagnostic::{Argument, Code};
    use crate::source::{Position, ReadFault, ReadFaultKind, SitePath, Sources};

    fn fault(path: &str, kind: ReadFaultKind, position: Option<(usize, usize)>) -> ReadFault {
        let position = position.map(|(line, column)| Position { line, column });
        ReadFault {
            path: path.to_owned(),
            kind,
            position,
        }
    }

    #[test]
    fn faults_point_into_the_text_where_there_is_one() {
        let mut sources =
            Sources::from_texts([(SitePath::new("content/a.md").unwrap(), "uno\ndue\n")]);
        sources.add_fault(fault("content/a.md", ReadFaultKind::LineEnds, Some((2, 4))));
        sources.add_fault(fault("content/b.md", ReadFaultKind::NotUtf8, Some((3, 5))));
        sources.add_fault(fault("content/c\n.md", ReadFaultKind::NameCharacter, None));
        let remarks = of_sources(&sources);
        assert_eq!(remarks[0].code, Code::FileLineEnds);
        assert_eq!(remarks[0].place.unwrap().range(), 7..8);
        assert_eq!(
            (remarks[1].place, remarks[1].path.as_deref()),
            (None, Some("content/b.md"))
        );
        assert!(
            remarks[1]
                .arguments
                .contains(&("line", Argument::Number(3)))
        );
        assert_eq!(remarks[2].path.as_deref(), Some("content/c\\n.md"));
    }
}
