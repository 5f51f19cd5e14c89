//! `report`: one page for the office.

#![expect(clippy::disallowed_methods, reason = "the command line is a door to the disk")]

use super::args::Report;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::diagnostic::{Diagnostic, Severity};
use crate::memo::Memo;
use crate::site::Options;
use crate::{checks, pipeline, report};

pub(super) fn run(session: &Session, options: &Report) -> u8 {
    let sources = session.read();
    let memo = Memo::default();
    let reported = pipeline::read_again(&sources, false, &memo, &|_| {});
    let workshop = reported.value;
    let site = Options { today: session.today, base_url: None, languages: Vec::new(), drafts: false };
    let mut said = reported.diagnostics;
    said.extend(pipeline::pages(&workshop, &site, &|_| {}).diagnostics);
    said.extend(pipeline::remarks(&workshop, &site, &memo));
    let said = checks::levelled(&sources, &workshop.content, said);
    let errors: Vec<Diagnostic> = said.iter().filter(|one| one.severity == Severity::Error).cloned().collect();
    if !workshop.content.settings.is_whole {
        // Without settings nobody knows what the site has.
        return session.remark(errors, &sources);
    }
    let page = report::page((&workshop.content, &workshop.catalogues), &said, session.today, &session.words);
    let out = if options.out.is_absolute() { options.out.clone() } else { session.site.join(&options.out) };
    let path = out.display().to_string();
    // The report of yesterday gives way, and nothing else does.
    let is_other = std::fs::read(&out).is_ok_and(|there| !there.is_empty() && !there.starts_with(b"<!doctype html>"));
    if is_other {
        return session.refuse("export-exists", &[("path", path.into())]);
    }
    match std::fs::write(&out, page) {
        Ok(()) => {
            session.say("report-done", &[("path", path.into())]);
            if errors.is_empty() { FINE } else { session.remark(errors, &sources) }
        }
        Err(error) => {
            session.refuse("report-failed", &[("path", path.into()), ("reason", error.to_string().into())]);
            COULD_NOT_RUN
        }
    }
}
