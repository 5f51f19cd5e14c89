//! `new language`: a language, with every file that its translators need.

use crate::command::args::NewLanguage;
use crate::command::outcome::{COULD_NOT_RUN, FINE};
use crate::command::session::Session;
use crate::diagnostic::{Severity, read_fault};
use crate::language::Language;
use crate::pipeline;
use crate::scaffold;
use crate::source::{Edit, SitePath, Sources, write};
use crate::translation::{self, SyncOptions};

/// Begins a language: its lines in the settings, and every file that its translators need.
pub(super) fn run(session: &Session, options: &NewLanguage) -> u8 {
    let language = match Language::parse(&options.tag) {
        Ok(language) => language,
        Err(fault) => {
            let value = ("value", options.tag.as_str().into());
            return match fault.suggestion {
                Some(meant) => session.refuse("new-language-invalid-perhaps", &[value, ("suggestion", meant.into())]),
                None => session.refuse("language-option-invalid", &[value]),
            };
        }
    };
    let tag = || ("language", language.as_str().into());
    let Some(name) = options.name.clone().or_else(|| scaffold::own_name(&language)) else {
        return session.refuse("new-language-name", &[tag()]);
    };
    if options.fallback.iter().any(|other| other.eq_ignore_ascii_case(language.as_str())) {
        return session.refuse("new-language-fallback", &[]);
    }
    let sources = session.read();
    let Some(file) = sources.at("content/site.toml") else {
        let said = pipeline::read(&sources, true, &|_| {}).diagnostics;
        return session.remark(said.into_iter().filter(|said| said.severity == Severity::Error).collect(), &sources);
    };
    let settings = crate::content::settings::read(&sources).value.settings;
    if settings.language(&language).is_some() {
        return session.refuse("new-language-there", &[tag()]);
    }
    let text = scaffold::with_language(&file.text, &language, &name, &options.fallback);
    let Ok(path) = SitePath::new("content/site.toml") else { return COULD_NOT_RUN };
    let ahead = sources.with_texts([(path.clone(), text.clone())]);
    let reported = pipeline::read(&ahead, true, &|_| {});
    if reported.diagnostics.iter().any(|said| said.severity == Severity::Error) {
        let errors = reported.diagnostics.into_iter().filter(|said| said.severity == Severity::Error).collect();
        let code = session.remark(errors, &ahead);
        session.say("sync-nothing", &[]);
        return code;
    }
    let recording = SyncOptions::new(session.today, Vec::new());
    let mut edits = translation::sync(reported.value.bench(&ahead), &recording, &[]).edits;
    // What else may be behind is not what was asked for.
    let own = [format!("translations/{language}"), format!("translations/_register/{language}")];
    edits.files.retain(|edit| own.iter().any(|folder| edit.path.is_below(folder)));
    edits.files.insert(0, Edit::write(path, Some(file.hash), text));
    match write::apply(&session.site, &edits) {
        Ok(paths) => {
            session.say("new-language-done", &[tag(), ("name", name.into()), ("count", paths.len().into())]);
            FINE
        }
        Err(faults) => {
            session.remark(read_fault::of_edits(&faults), &Sources::default());
            COULD_NOT_RUN
        }
    }
}
