//! `translate pseudo`: the site in made-up languages, beside the sources and never published.

use std::path::PathBuf;

use super::opened::Opened;
use crate::command::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::command::translate_args::PseudoOptions;
use crate::diagnostic::Severity;
use crate::language::Language;
use crate::output::Packing;
use crate::pipeline;
use crate::publish::{Staging, Target};
use crate::site::Options;
use crate::translation::{self, Pseudo};

pub(super) fn run(session: &mut Session, options: &PseudoOptions) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let source = &opened.workshop.content.settings.source_language;
    let tags = Pseudo::ALL.map(|pseudo| pseudo.tag(source));
    let sources = opened.sources.with_texts(translation::pseudo(opened.bench(), &opened.workshop.theme));
    let languages = tags.iter().filter_map(|tag| Language::parse(tag).ok()).collect();
    let site = Options { today: session.today, base_url: None, languages, drafts: true };
    let out: PathBuf = options.out.clone().unwrap_or_else(|| session.site.join(".sportello").join("pseudo"));
    let mut staging = match Staging::open(&Target { out: out.clone(), site: session.site.clone(), force: false }) {
        Ok(staging) => staging,
        Err(fault) => {
            session.remark(vec![fault], &sources);
            return COULD_NOT_RUN;
        }
    };
    let built = pipeline::build(&sources, &site, &Packing::default(), &mut staging, &|_| {});
    let errors: Vec<_> = built.diagnostics.into_iter().filter(|said| said.severity == Severity::Error).collect();
    if !errors.is_empty() {
        drop(staging);
        session.remark(errors, &sources);
        return SITE_ERRORS;
    }
    if let Err(faults) = staging.finish() {
        session.remark(faults, &sources);
        return COULD_NOT_RUN;
    }
    session.say("pseudo-done", &[("list", tags.join(", ").into()), ("path", out.display().to_string().into())]);
    FINE
}
