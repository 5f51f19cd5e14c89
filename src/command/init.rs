//! `init`: a small site to begin with.

#![expect(clippy::disallowed_methods, reason = "the command line is a door to the disk")]

use super::args::Init;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::diagnostic::read_fault;
use crate::scaffold;
use crate::source::write;

pub(super) fn run(session: &mut Session, options: &Init) -> u8 {
    let folder = session.site.join(&options.folder);
    let shown = folder.display().to_string();
    if folder.join("content").exists() {
        return session.refuse("init-exists", &[("path", shown.into())]);
    }
    if let Err(error) = std::fs::create_dir_all(&folder) {
        return session.refuse("init-failed", &[("path", shown.into()), ("reason", error.to_string().into())]);
    }
    match write::apply(&folder, &scaffold::site()) {
        Ok(paths) => {
            session.say("init-done", &[("path", shown.into()), ("count", paths.len().into())]);
            FINE
        }
        Err(faults) => {
            session.remark(read_fault::of_edits(&faults), &crate::source::Sources::default());
            COULD_NOT_RUN
        }
    }
}
