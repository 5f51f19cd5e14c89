//! The languages that an option names: they are tags, and the site has them.

use super::session::Session;
use crate::content::settings;
use crate::language::Language;
use crate::source::Sources;

/// Reads the tags of an option, or says which of them is none and returns the exit code.
pub(super) fn parsed(session: &Session, tags: &[String]) -> Result<Vec<Language>, u8> {
    let parse = |tag: &String| {
        Language::parse(tag).map_err(|_| session.refuse("language-option-invalid", &[("value", tag.as_str().into())]))
    };
    tags.iter().map(parse).collect()
}

/// Refuses a language that the site does not have, before anything is made; where the settings cannot be read to their
/// end, nobody knows.
pub(super) fn known(session: &Session, sources: &Sources, asked: &[Language]) -> Result<(), u8> {
    let settings = settings::read(sources).value.settings;
    let Some(unknown) = asked.iter().find(|language| settings.language(language).is_none() && settings.is_whole) else {
        return Ok(());
    };
    let known: Vec<&str> = settings.languages.iter().map(|language| language.language.as_str()).collect();
    let values = [("value", unknown.as_str().into()), ("list", known.join(", ").into())];
    Err(session.refuse("language-option-unknown", &values))
}
