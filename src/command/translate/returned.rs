//! Reads the file that a translator gave back.

#![expect(clippy::disallowed_methods, reason = "the command line reads the files of translators")]

use std::path::Path;

use crate::command::outcome::COULD_NOT_RUN;
use crate::command::session::Session;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SitePath, SourceFile, Sources};
use crate::translation::exchange::{Format, Undecoded, decode};

/// The longest file that is taken, in bytes: 64 MiB.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A file that came back, as the one text of sources of its own.
pub(super) struct Returned {
    pub(super) sources: Sources,
    /// What there is to say of its encoding.
    pub(super) remarks: Vec<Diagnostic>,
}

impl Returned {
    /// Reads the file, or says why it cannot be read.
    pub(super) fn read(session: &Session, path: &Path, (name, format): (&str, Format)) -> Result<Self, u8> {
        read(path, (name, format)).map_err(|said| {
            if !path.exists() {
                return session.refuse("import-absent", &[("path", path.display().to_string().into())]);
            }
            session.remark(vec![*said], &Sources::default());
            COULD_NOT_RUN
        })
    }

    pub(super) fn file(&self) -> Option<&SourceFile> {
        self.sources.files().first()
    }
}

fn read(path: &Path, (name, format): (&str, Format)) -> Result<Returned, Box<Diagnostic>> {
    let failed = |reason: String| {
        let said = Diagnostic::new(Code::FileUnreadable).in_path(path.display().to_string());
        Box::new(said.with("reason", reason))
    };
    let length = std::fs::metadata(path).map_err(|error| failed(error.to_string()))?.len();
    if length > LONGEST {
        return Err(failed(format!("{} MiB > {} MiB", length >> 20, LONGEST >> 20)));
    }
    let bytes = std::fs::read(path).map_err(|error| failed(error.to_string()))?;
    let no_text = || Diagnostic::new(Code::FileNotUtf8).in_path(path.display().to_string());
    if bytes.starts_with(b"PK\x03\x04") {
        // The book of a spreadsheet, whatever its name says.
        return Err(Box::new(no_text().with("reason", "book")));
    }
    let decoded = decode(&bytes, format).map_err(|Undecoded { reason, named }| {
        let said = no_text().with("reason", reason).with("value", named);
        Box::new(match std::str::from_utf8(&bytes) {
            Ok(_) => said,
            Err(error) => at_byte(said, &bytes[..error.valid_up_to()]),
        })
    })?;
    let place = SitePath::new(name).or_else(|_| SitePath::new("file")).map_err(|_| failed(name.to_owned()))?;
    let sources = Sources::from_texts([(place, decoded.text.as_str())]);
    let remarks = sources.files().first().and_then(|file| decoded.remark(file)).into_iter().collect();
    Ok(Returned { sources, remarks })
}

/// Adds the line and the column that follow some bytes.
fn at_byte(said: Diagnostic, before: &[u8]) -> Diagnostic {
    let before = String::from_utf8_lossy(before).replace("\r\n", "\n").replace('\r', "\n");
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count());
    said.with("line", before.matches('\n').count() + 1).with("column", column + 1)
}
