//! `report`: one page for the office.

#![expect(clippy::disallowed_methods, reason = "the command line is a door to the disk")]

use super::args::Report;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::memo::Memo;
use crate::site::Options;
use crate::{checks, pipeline, report};

pub(super) fn run(session: &Session, options: &Report) -> u8 {
    let sources = session.read();
    let reported = pipeline::read(&sources, false, &|_| {});
    let workshop = reported.value;
    let site = Options { today: session.today, base_url: None, languages: Vec::new(), drafts: false };
    let mut said = reported.diagnostics;
    said.extend(pipeline::remarks(&workshop, &site, &Memo::default()));
    let said = checks::levelled(&sources, &workshop.content, said);
    let page = report::page((&workshop.content, &workshop.catalogues), &said, session.today, &session.words);
    let out = if options.out.is_absolute() { options.out.clone() } else { session.site.join(&options.out) };
    let path = out.display().to_string();
    match std::fs::write(&out, page) {
        Ok(()) => {
            session.say("report-done", &[("path", path.into())]);
            FINE
        }
        Err(error) => {
            session.refuse("report-failed", &[("path", path.into()), ("reason", error.to_string().into())]);
            COULD_NOT_RUN
        }
    }
}
