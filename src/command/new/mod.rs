//! `new`: something that the site does not have yet, begun from a pattern.

mod entry;
mod language;

use super::args::{New, NewThing};
use super::session::Session;

pub(super) fn run(session: &Session, options: &New) -> u8 {
    match &options.thing {
        Some(NewThing::Language(language)) => language::run(session, language),
        None => entry::run(session, (text(&options.kind), text(&options.name))),
    }
}

/// Returns what was given; the command line sees to it that a page has both.
fn text(given: &Option<String>) -> &str {
    given.as_deref().unwrap_or_default()
}
