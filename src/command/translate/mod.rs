//! `translate`: what translators, reviewers and who sends texts to them ask for.

mod check;
mod decide;
mod exchange;
mod imported_checks;
mod opened;
mod preview;
mod pseudo;
mod returned;
mod status;
mod sync;
mod terms;

use super::session::Session;
use super::translate_args::Translate;

pub(super) fn run(session: &mut Session, command: Translate) -> u8 {
    match command {
        Translate::Sync(options) => sync::run(session, &options),
        Translate::Status(options) => status::run(session, &options),
        Translate::Check(options) => check::run(session, &options),
        Translate::Review(options) => decide::review(session, &options),
        Translate::Confirm(options) => decide::confirm(session, &options),
        Translate::Preview(options) => preview::run(session, &options),
        Translate::Pseudo(options) => pseudo::run(session, &options),
        Translate::Terms(options) => terms::run(session, &options),
        Translate::Export(options) => exchange::export(session, &options),
        Translate::Import(options) => exchange::import(session, &options),
    }
}
