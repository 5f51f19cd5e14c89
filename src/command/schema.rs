//! `schema`: what editors of TOML complete and check by.

#![expect(clippy::disallowed_methods, reason = "the command line is a door to the disk")]

use super::args::Schema;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::diagnostic::read_fault;
use crate::scaffold;
use crate::source::{ContentHash, Sources, write};

pub(super) fn run(session: &Session, options: &Schema) -> u8 {
    let Ok(mut edits) = scaffold::schemas(&options.out, &session.words) else {
        return session.refuse("schema-outside", &[("path", options.out.as_str().into())]);
    };
    for edit in &mut edits.files {
        // Schemas are the program's own: those of an older version are written over.
        let before = std::fs::read(session.site.join(edit.path.as_str())).ok();
        edit.expected = before.map(|bytes| ContentHash::of(&bytes));
    }
    match write::apply(&session.site, &edits) {
        Ok(_) => {
            let path = session.site.join(&options.out).display().to_string();
            session.say("schema-done", &[("count", edits.files.len().into()), ("path", path.into())]);
            FINE
        }
        Err(faults) => {
            session.remark(read_fault::of_edits(&faults), &Sources::default());
            COULD_NOT_RUN
        }
    }
}
