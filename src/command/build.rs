//! `build`: from the folder to the published site.

use std::time::Duration;

use super::args::Build;
use super::languages;
use super::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use super::progress::Progress;
use super::session::Session;
use crate::checks;
use crate::diagnostic::Diagnostic;
use crate::facts::WebAddress;
use crate::output::Packing;
use crate::pipeline::{self, Stage};
use crate::publish::{DiskCache, Publication, Staging, Target};
use crate::site::{Options, Site};
use crate::source::Sources;

pub(super) fn run(session: &mut Session, options: &Build) -> u8 {
    if let Some(base) = options.base_url.as_deref().filter(|base| WebAddress::parse(base).is_err()) {
        return session.refuse("base-url-invalid", &[("value", base.into())]);
    }
    let languages = match languages::parsed(session, &options.languages) {
        Ok(languages) => languages,
        Err(code) => return code,
    };
    let site_options =
        Options { today: session.today, base_url: options.base_url.clone(), languages, drafts: options.drafts };
    let progress = Progress::new(session);
    progress.enter(Stage::Read);
    let mut sources = session.read();
    if let Err(code) = languages::known(session, &sources, &site_options.languages) {
        return code;
    }
    build(session, options, &mut sources, &site_options, progress)
}

fn build(session: &Session, options: &Build, sources: &mut Sources, site: &Options, progress: Progress) -> u8 {
    let out = if options.out.is_absolute() { options.out.clone() } else { session.site.join(&options.out) };
    let target = Target { out: out.clone(), site: session.site.clone(), force: options.force };
    let mut staging = match Staging::open(&target) {
        Ok(staging) => staging,
        Err(fault) => {
            finish_with(session, vec![fault], sources, progress);
            return COULD_NOT_RUN;
        }
    };
    let cache = DiskCache::of_site(&session.site);
    let packing = Packing { compress_pages: options.compress, portable: options.portable, cache: Some(&cache) };
    let built = pipeline::build_once(sources, site, &packing, &mut staging, &|stage| progress.enter(stage));
    let mut diagnostics = built.diagnostics;
    diagnostics.retain(|said| !checks::is_advice(said));
    if session.stops(&diagnostics) {
        drop(staging);
        return finish_with(session, diagnostics, sources, progress);
    }
    progress.enter(Stage::Publish);
    match staging.finish() {
        Ok(publication) => {
            cache.tidy();
            let times = progress.finish();
            let code = session.remark(diagnostics, sources);
            summary(session, &built.value, &publication, &times);
            session.say("build-done", &[("path", out.display().to_string().into())]);
            code
        }
        Err(faults) => {
            diagnostics.extend(faults);
            finish_with(session, diagnostics, sources, progress)
        }
    }
}

fn finish_with(session: &Session, diagnostics: Vec<Diagnostic>, sources: &Sources, progress: Progress) -> u8 {
    let _ = progress.finish();
    let code = session.remark(diagnostics, sources);
    if !session.speaks_json() {
        session.console.remark(&format!("{}\n", session.text("build-nothing", &[])));
    }
    if code == FINE { SITE_ERRORS } else { code }
}

fn summary(session: &Session, site: &Site, publication: &Publication, times: &[(String, Duration)]) {
    if session.speaks_json() {
        return;
    }
    for edition in &site.editions {
        let sum = edition.pages.standing();
        session.say(
            "build-language",
            &[
                ("language", edition.language.as_str().into()),
                ("pages", edition.pages.len().into()),
                ("fresh", sum.fresh.into()),
                ("machine", sum.machine.into()),
                ("stale", sum.stale.into()),
                ("missing", sum.missing.into()),
            ],
        );
    }
    session.say(
        "build-files",
        &[
            ("written", publication.written.into()),
            ("kept", publication.kept.into()),
            ("removed", publication.removed.into()),
            ("size", size(publication.bytes).into()),
        ],
    );
    let total: Duration = times.iter().map(|(_, time)| *time).sum();
    let stages: Vec<String> = times.iter().map(|(name, time)| format!("{name} {}", milliseconds(*time))).collect();
    session.say("build-times", &[("total", milliseconds(total).into()), ("list", stages.join(" · ").into())]);
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

/// Returns a length in the unit that people read: `812 B`, `14.2 kB`, `3.1 MB`.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
