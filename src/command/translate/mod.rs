//! `translate`: what translators, reviewers and who sends texts to them ask for.

mod arguments;
mod opened;
mod status;
mod sync;

use super::session::Session;

pub(super) use arguments::Translate;

pub(super) fn run(session: &mut Session, command: Translate) -> u8 {
    match command {
        Translate::Sync(options) => sync::run(session, &options),
        Translate::Status(options) => status::run(session, &options),
    }
}
