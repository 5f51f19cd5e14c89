//! `translate review` and `translate confirm`: what a person says of translations as they stand.

use std::collections::BTreeSet;

use super::opened::Opened;
use crate::command::outcome::SITE_ERRORS;
use crate::command::session::Session;
use crate::command::translate_args::{Confirm, Review};
use crate::diagnostic::nearest;
use crate::language::Language;
use crate::translation::{Decision, Entry, Pages, Progress, SyncOptions, Verdict};

pub(super) fn review(session: &mut Session, options: &Review) -> u8 {
    let Some(by) = named(&options.by) else { return session.refuse("translate-nobody", &[]) };
    let opened = match Opened::for_writing(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let found = opened.language(session, &options.language).and_then(|language| {
        let pages = opened.pages(session, &options.pages)?;
        Ok((language.language.clone(), pages))
    });
    let (language, pages) = match found {
        Ok(found) => found,
        Err(code) => return code,
    };
    let entries = opened.bench().entries(&language, &pages);
    let fresh = entries.iter().filter(|entry| matches!(entry.progress(), Progress::Fresh(_)));
    let decisions: Vec<Decision> = fresh.map(|entry| decision(entry, &language, &by, Verdict::Review)).collect();
    let (reviewed, open) = (decisions.len(), entries.len() - decisions.len());
    apply(session, opened, &decisions, |session, _| {
        session.say("review-done", &[("count", reviewed.into()), ("by", by.as_str().into())]);
        if open > 0 {
            session.say("review-open", &[("count", open.into())]);
        }
    })
}

pub(super) fn confirm(session: &mut Session, options: &Confirm) -> u8 {
    let Some(by) = named(&options.by) else { return session.refuse("translate-nobody", &[]) };
    let opened = match Opened::for_writing(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let found = opened.language(session, &options.language).and_then(|language| {
        let pages = opened.pages(session, std::slice::from_ref(&options.page))?;
        Ok((language.language.clone(), pages))
    });
    let (language, pages): (Language, Pages) = match found {
        Ok(found) => found,
        Err(code) => return code,
    };
    let entries = opened.bench().entries(&language, &pages);
    let mut decisions = Vec::new();
    let mut refused = 0;
    // A text that is named twice is one.
    let ids: BTreeSet<&String> = options.messages.iter().collect();
    for id in ids {
        let entry = entries.iter().find(|entry| entry.unit.id.as_str() == id);
        match entry.map(Entry::progress) {
            Some(Progress::Stale(_) | Progress::Fresh(_)) => {
                decisions.extend(entry.map(|entry| decision(entry, &language, &by, Verdict::Confirm)));
                continue;
            }
            Some(_) => session.complain("confirm-nothing", &[("message", id.as_str().into())]),
            None => {
                let meant = nearest(id, entries.iter().map(|entry| entry.unit.id.as_str()));
                let message = ("message", id.as_str().into());
                match meant {
                    Some(meant) => {
                        session.complain("confirm-unknown-perhaps", &[message, ("suggestion", meant.into())]);
                    }
                    None => session.complain("confirm-unknown", &[message]),
                }
            }
        }
        refused += 1;
    }
    let count = decisions.len();
    let code = apply(session, opened, &decisions, |session, is_new| match (count, is_new) {
        (0, _) => {}
        (_, true) => session.say("confirm-done", &[("count", count.into()), ("by", by.as_str().into())]),
        (_, false) => session.say("confirm-again", &[("count", count.into()), ("by", by.as_str().into())]),
    });
    if refused > 0 { code.max(SITE_ERRORS) } else { code }
}

fn named(by: &str) -> Option<String> {
    Some(by.trim().to_owned()).filter(|by| !by.is_empty())
}

fn decision(entry: &Entry<'_>, language: &Language, by: &str, verdict: Verdict) -> Decision {
    Decision {
        language: language.clone(),
        page: entry.page().to_owned(),
        message: entry.unit.id.to_string(),
        by: Some(by.to_owned()),
        verdict,
    }
}

/// Records decisions; `tell` hears whether there was anything to write.
fn apply(session: &Session, opened: Opened, decisions: &[Decision], tell: impl FnOnce(&Session, bool)) -> u8 {
    let options = SyncOptions::new(session.today, opened.unreadable.clone());
    let synced = opened.sync(&options, decisions);
    let is_new = !synced.edits.is_empty();
    opened.write(session, &synced, |session| tell(session, is_new))
}
