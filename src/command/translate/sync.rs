//! `translate sync`: the translators' files brought up to date.

use std::collections::BTreeSet;

use super::opened::{Opened, say_conflicts};
use crate::catalogue::State;
use crate::command::outcome::{FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::command::translate_args::{NewState, Sync};
use crate::language::Language;
use crate::translation::{Decision, Entry, Pages, Progress, SyncOptions, Synced, Verdict};

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
    let named = options.languages.iter().map(|tag| opened.language(session, tag).map(|named| named.language.clone()));
    let languages: Vec<Language> = match named.collect() {
        Ok(languages) => languages,
        Err(code) => return code,
    };
    let decisions = match touch_ups(session, &opened, (&options.touch_up, &languages)) {
        Ok(decisions) => decisions,
        Err(code) => return code,
    };
    let recording = SyncOptions {
        state,
        by,
        languages,
        // It is no work that somebody left undone.
        catches_up: !options.check,
        ..SyncOptions::new(session.today, opened.unreadable.clone())
    };
    let synced = opened.sync(&recording, &decisions);
    if options.check {
        return behind(session, &opened, &synced);
    }
    let targets: Vec<Language> = opened.bench().targets().map(|target| target.language.clone()).collect();
    opened.write(session, &synced, |session| tell(session, &synced, &targets))
}

/// Returns the decisions that only a slip of the pen was mended in some texts, in every language that is asked for; refuses
/// a name that is none, or that texts of several pages have: a slip in one is none in the others.
fn touch_ups(
    session: &Session,
    opened: &Opened,
    (named, languages): (&[String], &[Language]),
) -> Result<Vec<Decision>, u8> {
    if named.is_empty() {
        return Ok(Vec::new());
    }
    let bench = opened.bench();
    let asked: Vec<&Language> = bench.targets().map(|settings| &settings.language).collect();
    let asked: Vec<&Language> =
        asked.into_iter().filter(|language| languages.is_empty() || languages.contains(language)).collect();
    let entries: Vec<(&Language, Vec<Entry<'_>>)> =
        asked.into_iter().map(|language| (language, bench.entries(language, &Pages::default()))).collect();
    let mut decisions = Vec::new();
    for name in named {
        let is_named = |entry: &&Entry<'_>| {
            let id = entry.unit.id.as_str();
            id == name || name.split_once(':').is_some_and(|(page, message)| page == entry.page() && id == message)
        };
        let all = || entries.iter().flat_map(|(_, entries)| entries);
        if !all().any(|entry| is_named(&entry)) {
            return Err(session.refuse("touch-up-unknown", &[("value", name.as_str().into())]));
        }
        let old = all().filter(|entry| is_named(entry) && matches!(entry.progress(), Progress::Stale(_)));
        let pages: BTreeSet<&str> = old.map(Entry::page).collect();
        if pages.len() > 1 {
            let list: Vec<String> = pages.iter().map(|page| format!("{page}:{name}")).collect();
            let list = ("list", list.join(", ").into());
            return Err(session.refuse("touch-up-several", &[("value", name.as_str().into()), list]));
        }
        for (language, entries) in &entries {
            decisions.extend(entries.iter().filter(|entry| is_named(entry)).map(|entry| Decision {
                language: (*language).clone(),
                page: entry.page().to_owned(),
                message: entry.unit.id.to_string(),
                by: None,
                verdict: Verdict::TouchUp,
            }));
        }
    }
    Ok(decisions)
}

/// Names the files that are behind.
fn behind(session: &Session, opened: &Opened, synced: &Synced) -> u8 {
    say_conflicts(session, synced);
    if !opened.unreadable.is_empty() {
        session.say("sync-unreadable", &[]);
    }
    if !synced.in_conflict.is_empty() || !opened.unreadable.is_empty() {
        return SITE_ERRORS;
    }
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

/// Says what was found; of a language that nothing is translated into there is nothing to say.
fn tell(session: &Session, synced: &Synced, targets: &[Language]) {
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
    for (former, page) in &synced.renamed {
        session.say("sync-renamed", &[("path", former.as_str().into()), ("page", page.as_str().into())]);
    }
    for language in synced.languages.iter().filter(|language| targets.contains(&language.language)) {
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
        if language.kept > 0 {
            let tag = language.language.as_str();
            session.say("import-replaced", &[("count", language.kept.into()), ("language", tag.into())]);
        }
    }
}
