//! `translate`: the translators' files brought up to date, and how far each language has come.

use super::args::{NewState, Status, Sync};
use super::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use super::session::Session;
use crate::catalogue::State;
use crate::diagnostic::{Code, Diagnostic, Severity, order, read_fault};
use crate::pipeline::{self, Workshop};
use crate::source::{Sources, write};
use crate::translation::{self, LanguageStatus, SyncOptions, Synced};

pub(super) fn sync(session: &mut Session, options: &Sync) -> u8 {
    let sources = session.read();
    let reported = pipeline::read(&sources, true, &|_| {});
    if has_errors(&reported.diagnostics) {
        // What could not be read must not look as if it were gone.
        let code = session.remark(errors(reported.diagnostics), &sources);
        session.say("sync-nothing", &[]);
        return code;
    }
    let of_catalogues = of_catalogues(reported.diagnostics, &sources);
    // What cannot be read must not be written over; the rest is brought up to date.
    let unreadable = of_catalogues.iter().filter(|said| is_unreadable(said));
    let unreadable: Vec<String> =
        unreadable.filter_map(|said| order::path(said, &sources)).map(ToOwned::to_owned).collect();
    let is_whole = unreadable.is_empty();
    let Workshop { content, catalogues, interfaces, .. } = reported.value;
    let state = options.state.map(|state| match state {
        NewState::Machine => State::Machine,
        NewState::Draft => State::Draft,
    });
    let by = options.by.as_deref().map(str::trim).filter(|by| !by.is_empty()).map(str::to_owned);
    let sync_options = SyncOptions { state, by, today: session.today, unreadable };
    let synced = translation::sync((&sources, &content), &catalogues, &interfaces, &sync_options);
    if options.check {
        return behind(session, &synced);
    }
    match write::apply(&session.site, &synced.edits) {
        Ok(paths) => {
            let code = session.remark(of_catalogues, &sources);
            tell(session, &synced);
            session.say("sync-written", &[("count", paths.len().into())]);
            if is_whole {
                return code;
            }
            session.say("sync-unreadable", &[]);
            SITE_ERRORS
        }
        Err(faults) => {
            session.remark(read_fault::of_edits(&faults), &sources);
            COULD_NOT_RUN
        }
    }
}

/// Returns what there is to say about the translators' files.
fn of_catalogues(diagnostics: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let is_ours = |said: &Diagnostic| {
        said.severity != Severity::Note
            && order::path(said, sources).is_some_and(|path| path.starts_with("translations/"))
    };
    diagnostics.into_iter().filter(is_ours).collect()
}

/// Says whether a remark is about a file whose content nobody knows.
fn is_unreadable(said: &Diagnostic) -> bool {
    matches!(
        said.code,
        Code::RegisterInvalid
            | Code::FileTooLarge
            | Code::FileNotUtf8
            | Code::FileUtf16
            | Code::FileSpecial
            | Code::FolderNamedLikeFile
            | Code::FileOutside
            | Code::FileDangling
            | Code::FileUnreadable
    )
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|said| said.severity == Severity::Error)
}

fn errors(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.into_iter().filter(|said| said.severity == Severity::Error).collect()
}

/// Names the files that are behind.
fn behind(session: &Session, synced: &Synced) -> u8 {
    if synced.edits.is_empty() {
        session.say("sync-current", &[]);
        return FINE;
    }
    for edit in &synced.edits.files {
        session.console.say(edit.path.as_str());
    }
    session.say("sync-behind", &[("count", synced.edits.files.len().into())]);
    SITE_ERRORS
}

fn tell(session: &Session, synced: &Synced) {
    session.say(
        "sync-content",
        &[
            ("pages", synced.pages.into()),
            ("units", synced.units.into()),
            ("new", synced.new.into()),
            ("changed", synced.changed.into()),
            ("moved", synced.moved.into()),
            ("gone", synced.gone.into()),
        ],
    );
    for language in &synced.languages {
        session.say(
            "sync-language",
            &[
                ("language", language.language.as_str().into()),
                ("stale", language.stale.into()),
                ("new", language.newly_stale.into()),
                ("missing", language.missing.into()),
                ("recorded", language.recorded.into()),
                ("confirmed", language.confirmed.into()),
            ],
        );
    }
}

pub(super) fn status(session: &mut Session, options: &Status) -> u8 {
    let sources: Sources = session.read();
    let reported = pipeline::read(&sources, true, &|_| {});
    if has_errors(&reported.diagnostics) {
        return session.remark(errors(reported.diagnostics), &sources);
    }
    let Workshop { content, catalogues, interfaces, .. } = reported.value;
    let status = translation::status(&content, &catalogues, &interfaces);
    if options.json {
        session.console.print(&json(&status.languages));
    } else {
        session.console.print(&table(session, &status.languages));
    }
    FINE
}

const COLUMNS: [&str; 9] =
    ["language", "translated", "reviewed", "stale", "missing", "machine", "errors", "words-left", "interface"];

fn table(session: &Session, languages: &[LanguageStatus]) -> String {
    let head: Vec<String> = COLUMNS.iter().map(|name| session.text(&format!("status-{name}"), &[])).collect();
    let mut rows = vec![head];
    for language in languages {
        let share = (language.translated * 100).checked_div(language.units).unwrap_or(100);
        let draft = if language.draft { format!(" ({})", session.text("status-draft", &[])) } else { String::new() };
        rows.push(vec![
            format!("{}{draft}", language.language),
            format!("{} {share}%", language.translated),
            language.reviewed.to_string(),
            language.stale.to_string(),
            language.missing.to_string(),
            language.machine.to_string(),
            language.faults.to_string(),
            language.words_left.to_string(),
            format!("{}/{}", language.interface.0, language.interface.1),
        ]);
    }
    let widths: Vec<usize> = (0..COLUMNS.len())
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn json(languages: &[LanguageStatus]) -> String {
    let rows: Vec<serde_json::Value> = languages
        .iter()
        .map(|language| {
            serde_json::json!({
                "language": language.language.as_str(),
                "name": language.name,
                "units": language.units,
                "translated": language.translated,
                "reviewed": language.reviewed,
                "stale": language.stale,
                "missing": language.missing,
                "machine": language.machine,
                "errors": language.faults,
                "words_left": language.words_left,
                "interface": { "translated": language.interface.0, "of": language.interface.1 },
                "draft": language.draft,
            })
        })
        .collect();
    format!("{}\n", serde_json::Value::Array(rows))
}
