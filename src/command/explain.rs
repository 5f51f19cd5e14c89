//! `explain`: the page about a code.

use super::args::Explain;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::diagnostic::explain::explain;
use crate::diagnostic::{Code, nearest};

pub(super) fn run(session: &mut Session, options: &Explain) -> u8 {
    let Some(word) = &options.code else {
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        session.console.print(&format!("{}\n", codes.join("\n")));
        return FINE;
    };
    if let Some(text) = explain(word, session.words.locale()) {
        session.console.print(text);
        return FINE;
    }
    let known = nearest(word, Code::ALL.iter().map(|code| code.as_str()));
    let id = if known.is_some() { "explain-unknown-perhaps" } else { "explain-unknown" };
    session.refuse(id, &[("value", word.as_str().into()), ("suggestion", known.unwrap_or_default().into())]);
    COULD_NOT_RUN
}
