//! `translate check`: what cannot be shown of the translations, and what may be wrong with the rest.

use super::opened::Opened;
use crate::catalogue::LANGUAGES;
use crate::checks::{self, Inspection};
use crate::command::outcome::FINE;
use crate::command::session::Session;
use crate::command::translate_args::Check;
use crate::diagnostic::{Argument, Code, Diagnostic, Severity, order};

pub(super) fn run(session: &mut Session, options: &Check) -> u8 {
    let opened = match Opened::read(session) {
        Ok(opened) => opened,
        Err(code) => return code,
    };
    let named = options.language.as_ref().map(|tag| opened.language(session, tag)).transpose();
    let named = match named {
        Ok(named) => named,
        Err(code) => return code,
    };
    let bench = opened.bench();
    let languages: Vec<_> =
        bench.targets().filter(|language| named.is_none_or(|named| named.language == language.language)).collect();
    let inspection = Inspection {
        content: bench.content,
        catalogues: bench.catalogues,
        interfaces: bench.interfaces,
        theme: bench.theme,
        today: session.today,
    };
    let mut said = checks::of_translations(&inspection, &languages);
    let is_asked = |said: &&Diagnostic| match (order::path(said, &opened.sources), named) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(path), Some(named)) => is_about(said, path, named.language.as_str()),
    };
    let faults = opened.remarks.iter().filter(is_asked);
    said.extend(faults.cloned().map(graver));
    let is_silent = said.is_empty();
    let code = session.remark_apart(said, &opened.sources);
    if is_silent {
        session.say("check-fine", &[]);
        return FINE;
    }
    code
}

/// Says whether a remark on the catalogues is about a language: by its place, or by the languages that it names.
fn is_about(said: &Diagnostic, path: &str, language: &str) -> bool {
    let path = path.strip_prefix("translations/").unwrap_or(path);
    let path = path.strip_prefix("_register/").unwrap_or(path);
    let mut named = said.arguments.iter().filter_map(|(name, value)| match value {
        Argument::Text(languages) if *name == LANGUAGES => Some(languages.as_str()),
        _ => None,
    });
    path.split('/').next() == Some(language) || named.any(|languages| languages.split(", ").any(|one| one == language))
}

/// A fault that costs a text its translation is an error here, though a build goes on without it.
fn graver(mut said: Diagnostic) -> Diagnostic {
    let is_lighter = matches!(
        said.code,
        Code::MessageTick
            | Code::MessagePlural
            | Code::MessageEmptied
            | Code::RegisterMissing
            | Code::CataloguePage
            | Code::CatalogueMissing
            | Code::CatalogueLanguage
            | Code::InterfaceMissing
            | Code::InterfaceUnknown
    );
    if !is_lighter && said.severity == Severity::Warning {
        said.severity = Severity::Error;
    }
    said
}
