//! `translate export` and `translate import`: texts that leave the site for translators and come back.

#![expect(clippy::disallowed_methods, reason = "the command line reads and writes the files of translators")]

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use super::imported_checks;
use super::opened::{Opened, say_untaken};
use super::returned::Returned;
use crate::catalogue::State;
use crate::command::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::command::translate_args::{AnyState, Export, FileFormat, Import, OnlyTexts, OutgoingFormat};
use crate::diagnostic::Severity;
use crate::language::Language;
use crate::pipeline;
use crate::source::{Edit, Sources};
use crate::translation::exchange::{self, Delivery, Format, Imported, Manner, Only, Outgoing};
use crate::translation::{self, SyncOptions, Synced};

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
    let pages = pages.without(opened.unread_pages(&language.language));
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
    opened.say_unread(session, &[&language.language], "unread-left-out")
}

fn of_option(format: FileFormat) -> Format {
    match format {
        FileFormat::Xliff => Format::Xliff,
        FileFormat::Po => Format::Po,
        FileFormat::Csv | FileFormat::Glossary => Format::Csv,
    }
}

fn of_state(state: AnyState) -> State {
    match state {
        AnyState::Machine => State::Machine,
        AnyState::Draft => State::Draft,
        AnyState::Reviewed => State::Reviewed,
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
        let message = match name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).as_deref() {
            Some("xlsx" | "xls" | "ods" | "numbers") => "import-workbook",
            Some("tmx") => "import-memory",
            _ => "import-format",
        };
        return session.refuse(message, &[("path", name.into())]);
    };
    let by = options.by.trim().to_owned();
    if by.is_empty() {
        return session.refuse("translate-nobody", &[]);
    }
    let returned = match Returned::read(session, &options.file, (&name, format)) {
        Ok(returned) => returned,
        Err(code) => return code,
    };
    let opened = match Opened::for_writing(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let Some(file) = returned.file() else { return COULD_NOT_RUN };
    let is_table = format == Format::Csv && options.format.is_none();
    if options.format == Some(FileFormat::Glossary) || (is_table && exchange::is_glossary(opened.bench(), file)) {
        return glossary(session, opened, (options, &name), &returned.sources);
    }
    let delivery = Delivery::open(opened.bench(), file, format);
    if !delivery.has_texts() && delivery.language().is_none() {
        // Without a text it says nothing of its language either.
        return session.remark(delivery.faults(), &returned.sources).max(SITE_ERRORS);
    }
    let languages = (delivery.languages(), delivery.language());
    let language = match language_of(session, &opened, languages, options.lang.as_deref()) {
        Ok(language) => language,
        Err(code) => return code,
    };
    let state = options.state.map(of_state);
    let manner = Manner { by: Some(by), state, replace: options.replace, shut: Vec::new() };
    let (mut imported, synced) = taken(session, &opened, (&delivery, &language), manner);
    let is_clean = !imported.remarks.iter().any(|said| said.severity == Severity::Error) && imported.refused == 0;
    let mut remarks = std::mem::take(&mut imported.remarks);
    remarks.extend(imported_checks::check(&opened, &synced, (&imported, &language), session.today));
    remarks.extend(returned.remarks);
    session.remark(remarks, &returned.sources);
    let tell = |session: &Session| tell(session, &imported, (language.as_str(), &name), options.dry_run);
    if options.dry_run {
        tell(session);
        say_untaken(session, &synced);
        session.say("import-dry", &[]);
        return if is_clean { FINE } else { SITE_ERRORS };
    }
    let code = if imported.decisions.is_empty() {
        // An untouched file changes nothing, not even what else may be behind.
        tell(session);
        session.say("sync-written", &[("count", 0usize.into())]);
        say_untaken(session, &synced);
        FINE
    } else {
        opened.write(session, &synced, tell)
    };
    if is_clean { code } else { code.max(SITE_ERRORS) }
}

/// Holds a delivery against the site, with what it would write: what nobody could write is not taken.
fn taken(
    session: &Session,
    opened: &Opened,
    (delivery, language): (&Delivery<'_>, &Language),
    mut manner: Manner,
) -> (Imported, Synced) {
    let imported = exchange::import(opened.bench(), delivery, language, &manner);
    let first = synced(session, opened, &imported);
    if first.untaken.is_empty() {
        return (imported, first);
    }
    let entities = opened.workshop.content.entities.iter();
    let is_untaken = |id: &str| {
        let end = format!("/{id}.ftl");
        first.untaken.iter().any(|(path, _)| path.ends_with(&end))
    };
    manner.shut = entities.map(|entity| entity.id.to_string()).filter(|id| is_untaken(id)).collect();
    let imported = exchange::import(opened.bench(), delivery, language, &manner);
    let synced = Synced { untaken: first.untaken, ..synced(session, opened, &imported) };
    (imported, synced)
}

/// Takes a table of official words.
fn glossary(session: &Session, opened: Opened, (options, name): (&Import, &str), delivered: &Sources) -> u8 {
    let Some(file) = delivered.files().first() else { return COULD_NOT_RUN };
    let languages = exchange::glossary_languages(opened.bench(), file);
    let languages: BTreeSet<&str> = languages.iter().map(String::as_str).collect();
    let said = languages.first().copied();
    let language = match language_of(session, &opened, (languages, said), options.lang.as_deref()) {
        Ok(language) => language,
        Err(code) => return code,
    };
    if opened.unreadable.contains(&format!("translations/{language}/terms.ftl")) {
        // What stands there nobody knows, and it would be written over.
        return opened.say_unread(session, &[&language], "import-terms-unread").max(SITE_ERRORS);
    }
    let state = options.state.map(of_state);
    let manner = Manner { by: Some(options.by.trim().to_owned()), state, replace: options.replace, shut: Vec::new() };
    let of = (&language, &manner, session.today);
    let (mut imported, files) = exchange::take_glossary(opened.bench(), file, of);
    let code = session.remark(std::mem::take(&mut imported.remarks), delivered);
    let code = if imported.refused > 0 { SITE_ERRORS } else { code };
    let tell = |session: &Session| tell(session, &imported, (language.as_str(), name), options.dry_run);
    if options.dry_run {
        tell(session);
        session.say("import-dry", &[]);
        return code;
    }
    let synced = with_words(session, &opened, &files, &language);
    code.max(opened.write(session, &synced, tell))
}

/// Returns what is to be written with new official words: the catalogues show them to translators.
fn with_words(session: &Session, opened: &Opened, files: &[Edit], language: &Language) -> Synced {
    if files.is_empty() {
        return Synced::default();
    }
    let sources = opened.sources.with_edits(files);
    let workshop = pipeline::read(&sources, true, &|_| {}).value;
    let recording = SyncOptions { languages: vec![language.clone()], ..recording(session, opened) };
    let synced = translation::sync(workshop.bench(&sources), &recording, &[]);
    let edits = synced.edits.upon(files, &opened.sources);
    opened.settled(Synced { edits, ..synced })
}

/// Returns how what comes in is recorded.
fn recording(session: &Session, opened: &Opened) -> SyncOptions {
    SyncOptions::new(session.today, opened.unreadable.clone())
}

/// Returns what taking a delivery would write.
fn synced(session: &Session, opened: &Opened, imported: &Imported) -> Synced {
    if imported.decisions.is_empty() {
        return Synced::default();
    }
    opened.sync(&recording(session, opened), &imported.decisions)
}

/// Returns the language in which the texts of a file are taken: where it has several, the one that was named.
fn language_of<'a>(
    session: &Session,
    opened: &'a Opened,
    (languages, said): (BTreeSet<&'a str>, Option<&'a str>),
    named: Option<&'a str>,
) -> Result<Language, u8> {
    let languages: BTreeSet<&str> = languages.into_iter().map(|said| language_here(opened, said)).collect();
    let meant = match named.map(|named| language_here(opened, named)) {
        Some(named) => languages.into_iter().find(|said| said.eq_ignore_ascii_case(named)),
        None if languages.len() > 1 => {
            let list = languages.into_iter().collect::<Vec<_>>().join(", ");
            return Err(session.refuse("import-languages", &[("list", list.into())]));
        }
        None => None,
    };
    language(session, opened, meant.or(said), named)
}

/// Returns the language of a delivery: the one that was named, which must be the file's where that says one.
fn language(session: &Session, opened: &Opened, said: Option<&str>, named: Option<&str>) -> Result<Language, u8> {
    let [named, said] = [named, said].map(|tag| tag.map(|tag| language_here(opened, tag)));
    match (named, said) {
        (Some(named), Some(said)) if !named.eq_ignore_ascii_case(said) => {
            let values = [("language", named.into()), ("value", said.into())];
            Err(session.refuse("import-language-other", &values))
        }
        (Some(tag), _) | (None, Some(tag)) => Ok(opened.language(session, tag)?.language.clone()),
        (None, None) => Err(session.refuse("import-language", &[])),
    }
}

/// Returns the tag of the site's language that the tag of a file means: the tools of agencies ask for a region and leave
/// the script out.
fn language_here<'a>(opened: &'a Opened, said: &'a str) -> &'a str {
    let known = opened.workshop.content.settings.languages.iter().map(|one| &one.language);
    Language::meant(said, known).map_or(said, Language::as_str)
}

/// Tells what became of a delivery, or what would become of it.
fn tell(session: &Session, imported: &Imported, (language, file): (&str, &str), is_dry: bool) {
    let id = |said: &str| if is_dry { format!("{said}-dry") } else { said.to_owned() };
    for (former, page) in &imported.moved {
        session.say("import-moved", &[("path", former.as_str().into()), ("page", page.as_str().into())]);
    }
    session.say(
        &id("import-counts"),
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
        session.say(&id("import-unconfirmed"), &[("count", imported.unconfirmed.into())]);
    }
    if imported.prefilled > 0 {
        session.say("import-prefilled", &[("count", imported.prefilled.into())]);
    }
    if imported.replaced > 0 {
        session.say(&id("import-replaced"), &[("count", imported.replaced.into()), ("language", language.into())]);
    }
    if imported.refused > 0 {
        session.say(&id("import-refused"), &[("path", file.into())]);
    }
}
