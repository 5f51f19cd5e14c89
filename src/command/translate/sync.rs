//! `translate sync`: the translators' files brought up to date.

use super::arguments::{NewState, Sync};
use super::opened::Opened;
use crate::catalogue::State;
use crate::command::outcome::{FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::translation::{self, SyncOptions, Synced};

pub(super) fn run(session: &mut Session, options: &Sync) -> u8 {
    let opened = match Opened::for_writing(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let state = options.state.map(|state| match state {
        NewState::Machine => State::Machine,
        NewState::Draft => State::Draft,
    });
    let by = options.by.as_deref().map(str::trim).filter(|by| !by.is_empty()).map(str::to_owned);
    let recording = SyncOptions { state, by, today: session.today, unreadable: opened.unreadable.clone() };
    let synced = translation::sync(opened.bench(), &recording, &[]);
    if options.check {
        return behind(session, &synced);
    }
    opened.write(session, &synced.edits, |session| tell(session, &synced))
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
