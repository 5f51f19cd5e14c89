//! `translate preview`: a page on which every text stands beside its translation.

#![expect(clippy::disallowed_methods, reason = "the command line writes the page that it was asked for")]

use std::path::{Path, PathBuf};

use super::opened::Opened;
use crate::command::session::Session;
use crate::command::translate_args::Preview;
use crate::output::html::proof;
use crate::translation;

pub(super) fn run(session: &mut Session, options: &Preview) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let found = opened.language(session, &options.language).and_then(|language| {
        let pages = opened.pages(session, &options.pages)?;
        Ok((language, pages))
    });
    let (language, pages) = match found {
        Ok(found) => found,
        Err(code) => return code,
    };
    let code = opened.say_unread(session, &[&language.language], "unread-missing");
    let locale = session.words.locale().tag();
    let mut page = translation::preview(opened.bench(), language, &pages, (locale, &|id: &str| session.text(id, &[])));
    let units: usize = page.pages.iter().map(|page| page.texts.len()).sum();
    let open: usize = page.pages.iter().map(|page| page.open).sum();
    page.summary = session.text("preview-summary", &[("units", units.into()), ("count", open.into())]);
    let path = options.out.clone().unwrap_or_else(|| own_place(&session.site, language.language.as_str()));
    let shown = path.display().to_string();
    // A page of this kind may be made anew; anything else is somebody's.
    if std::fs::read(&path).is_ok_and(|old| !old.starts_with(b"<!doctype html>")) {
        return session.refuse("export-exists", &[("path", shown.into())]);
    }
    let written = proof::proof(&page).and_then(|html| write(&path, &html).map_err(|error| error.to_string()));
    if let Err(reason) = written {
        return session.refuse("export-failed", &[("path", shown.into()), ("reason", reason.into())]);
    }
    session.say("preview-done", &[("path", shown.into()), ("units", units.into())]);
    code
}

/// Returns the place for such pages that is no source and is never published.
fn own_place(site: &Path, language: &str) -> PathBuf {
    site.join(".sportello").join("preview").join(format!("{language}.html"))
}

fn write(path: &Path, html: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, html)
}
