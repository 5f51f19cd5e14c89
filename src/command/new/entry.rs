//! `new KIND TITLE`: a page to begin with.

use crate::command::outcome::{COULD_NOT_RUN, FINE};
use crate::command::session::Session;
use crate::diagnostic::{nearest, read_fault};
use crate::pipeline;
use crate::scaffold::{self, EntryFault};
use crate::source::write;

pub(super) fn run(session: &Session, (kind, name): (&str, &str)) -> u8 {
    let sources = session.read();
    let workshop = pipeline::read(&sources, true, &|_| {}).value;
    let made = scaffold::entry(&workshop.content, &workshop.interfaces, (kind, name), session.today);
    let edits = match made {
        Ok(edits) => edits,
        Err(fault) => return refuse(session, (kind, name), fault),
    };
    match write::apply(&session.site, &edits) {
        Ok(paths) => {
            for path in paths {
                session.say("new-done", &[("path", path.as_str().into())]);
            }
            FINE
        }
        Err(faults) => {
            session.remark(read_fault::of_edits(&faults), &sources);
            COULD_NOT_RUN
        }
    }
}

fn refuse(session: &Session, (kind, name): (&str, &str), fault: EntryFault) -> u8 {
    match fault {
        EntryFault::Kind(all) => {
            let meant = nearest(kind, all.iter().copied()).unwrap_or_else(|| all.join(", "));
            session.refuse("new-kind", &[("value", kind.into()), ("list", meant.into())])
        }
        EntryFault::Section(folder) => {
            session.refuse("new-section", &[("value", kind.into()), ("path", folder.into())])
        }
        EntryFault::Reserved(name) => session.refuse("new-reserved", &[("value", name.into())]),
        EntryFault::Name => session.refuse("new-name", &[("value", name.into())]),
        EntryFault::Taken(id) => session.refuse("new-taken", &[("value", id.into())]),
    }
}
