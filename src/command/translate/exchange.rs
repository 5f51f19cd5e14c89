//! `translate export` and `translate import`: texts that leave the site for translators and come back.

#![expect(clippy::disallowed_methods, reason = "the command line reads and writes the files of translators")]

use std::io::Write;
use std::path::Path;

use super::opened::Opened;
use crate::catalogue::State;
use crate::command::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::command::translate_args::{AnyState, Export, FileFormat, Import, OnlyTexts, OutgoingFormat};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::{SitePath, Sources};
use crate::translation::exchange::{self, Delivery, Format, Imported, Manner, Only, Outgoing};
use crate::translation::{self, SyncOptions};

/// The longest file that is taken, in bytes: 64 MiB.
const LONGEST: u64 = 64 * 1024 * 1024;

pub(super) fn export(session: &mut Session, options: &Export) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let language = match opened.language(session, &options.lang) {
        Ok(language) => language,
        Err(code) => return code,
    };
    let pages = match opened.pages(session, &options.pages) {
        Ok(pages) => pages,
        Err(code) => return code,
    };
    let only = match options.only {
        None => Only::All,
        Some(OnlyTexts::Todo) => Only::Todo,
        Some(OnlyTexts::Stale) => Only::Stale,
        Some(OnlyTexts::Missing) => Only::Missing,
    };
    let outgoing = match options.format {
        OutgoingFormat::Xliff => Outgoing::Texts(Format::Xliff),
        OutgoingFormat::Po => Outgoing::Texts(Format::Po),
        OutgoingFormat::Csv => Outgoing::Texts(Format::Csv),
        OutgoingFormat::Tmx => Outgoing::Memory,
        OutgoingFormat::Glossary => Outgoing::Glossary,
    };
    let exported = exchange::export(opened.bench(), language, (outgoing, only), &pages);
    let tag = language.language.as_str();
    let path = options.out.clone().unwrap_or_else(|| format!("{tag}.{}", outgoing.ending()).into());
    let shown = path.display().to_string();
    if let Err(error) = write_new(&path, &exported.text) {
        return match error.kind() {
            std::io::ErrorKind::AlreadyExists => session.refuse("export-exists", &[("path", shown.into())]),
            _ => session.refuse("export-failed", &[("path", shown.into()), ("reason", error.to_string().into())]),
        };
    }
    session.say(
        "export-done",
        &[
            ("path", shown.into()),
            ("language", tag.into()),
            ("units", exported.units.into()),
            ("new", exported.new_words.into()),
            ("stale", exported.stale_words.into()),
            ("repeated", exported.repeated_words.into()),
        ],
    );
    FINE
}

fn of_option(format: FileFormat) -> Format {
    match format {
        FileFormat::Xliff => Format::Xliff,
        FileFormat::Po => Format::Po,
        FileFormat::Csv => Format::Csv,
    }
}

/// Writes a file that is not there yet.
fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

pub(super) fn import(session: &mut Session, options: &Import) -> u8 {
    let name = options.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(format) = options.format.map(of_option).or_else(|| Format::of_name(&name)) else {
        return session.refuse("import-format", &[("path", name.into())]);
    };
    let by = options.by.trim().to_owned();
    if by.is_empty() {
        return session.refuse("translate-nobody", &[]);
    }
    let delivered = match read(&options.file, &name) {
        Ok(delivered) => delivered,
        Err(said) => {
            session.remark(vec![*said], &Sources::default());
            return COULD_NOT_RUN;
        }
    };
    let opened = match Opened::for_writing(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let Some(file) = delivered.files().first() else { return COULD_NOT_RUN };
    let delivery = Delivery::open(opened.bench(), file, format);
    let language = match language(session, &opened, &delivery, options.lang.as_deref()) {
        Ok(language) => language,
        Err(code) => return code,
    };
    let state = options.state.map(|state| match state {
        AnyState::Machine => State::Machine,
        AnyState::Draft => State::Draft,
        AnyState::Reviewed => State::Reviewed,
    });
    let manner = Manner { by: Some(by), state, replace: options.replace };
    let mut imported = exchange::import(opened.bench(), &delivery, &language, &manner);
    let is_clean = !imported.remarks.iter().any(|said| said.severity == Severity::Error) && imported.refused == 0;
    session.remark(std::mem::take(&mut imported.remarks), &delivered);
    if options.dry_run {
        tell(session, &imported, language.as_str(), &name);
        session.say("import-dry", &[]);
        return if is_clean { FINE } else { SITE_ERRORS };
    }
    let code = if imported.decisions.is_empty() {
        // An untouched file changes nothing, not even what else may be behind.
        tell(session, &imported, language.as_str(), &name);
        session.say("sync-written", &[("count", 0usize.into())]);
        FINE
    } else {
        let recording = SyncOptions {
            state: None,
            by: None,
            today: session.today,
            unreadable: opened.unreadable.clone(),
            languages: Vec::new(),
        };
        let synced = translation::sync(opened.bench(), &recording, &imported.decisions);
        opened.write(session, &synced, |session| tell(session, &imported, language.as_str(), &name))
    };
    if is_clean { code } else { code.max(SITE_ERRORS) }
}

/// Returns the language of a delivery: the one that was named, which must be the file's where that says one.
fn language(
    session: &Session,
    opened: &Opened,
    delivery: &Delivery<'_>,
    named: Option<&str>,
) -> Result<crate::language::Language, u8> {
    match (named, delivery.language()) {
        (Some(named), Some(said)) if !named.eq_ignore_ascii_case(said) => {
            let values = [("language", named.into()), ("value", said.into())];
            Err(session.refuse("import-language-other", &values))
        }
        (Some(tag), _) | (None, Some(tag)) => Ok(opened.language(session, tag)?.language.clone()),
        (None, None) => Err(session.refuse("import-language", &[])),
    }
}

/// Reads a file that came back, as the one text of sources of its own: UTF-8, or UTF-16 with its mark.
fn read(path: &Path, name: &str) -> Result<Sources, Box<Diagnostic>> {
    let failed = |reason: String| {
        let said = Diagnostic::new(Code::FileUnreadable).in_path(path.display().to_string());
        Box::new(said.with("reason", reason))
    };
    let length = std::fs::metadata(path).map_err(|error| failed(error.to_string()))?.len();
    if length > LONGEST {
        return Err(failed(format!("{} MiB > {} MiB", length >> 20, LONGEST >> 20)));
    }
    let bytes = std::fs::read(path).map_err(|error| failed(error.to_string()))?;
    let text = decoded(&bytes)
        .ok_or_else(|| Box::new(Diagnostic::new(Code::FileNotUtf8).in_path(path.display().to_string())))?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let place = SitePath::new(name).or_else(|_| SitePath::new("file")).map_err(|_| failed(name.to_owned()))?;
    Ok(Sources::from_texts([(place, text.as_str())]))
}

fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |rest: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

fn tell(session: &Session, imported: &Imported, language: &str, file: &str) {
    session.say(
        "import-counts",
        &[
            ("language", language.into()),
            ("taken", imported.taken.into()),
            ("older", imported.older.into()),
            ("unchanged", imported.unchanged.into()),
            ("confirmed", imported.confirmed.into()),
            ("empty", imported.empty.into()),
            ("refused", imported.refused.into()),
        ],
    );
    if imported.unconfirmed > 0 {
        session.say("import-unconfirmed", &[("count", imported.unconfirmed.into())]);
    }
    if imported.replaced > 0 {
        session.say("import-replaced", &[("count", imported.replaced.into()), ("language", language.into())]);
    }
    if imported.refused > 0 {
        session.say("import-refused", &[("path", file.into())]);
    }
}
