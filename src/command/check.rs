//! `check`: what is wrong with the site and what could be better.

use super::args::Check;
use super::progress::Progress;
use super::session::Session;
use crate::pipeline::{self, Stage};
use crate::site::Options;

pub(super) fn run(session: &mut Session, options: &Check) -> u8 {
    let site = Options { today: session.today, base_url: None, languages: Vec::new(), drafts: options.drafts };
    let progress = Progress::new(session);
    progress.enter(Stage::Read);
    let sources = session.read();
    let said = pipeline::inspect(&sources, &site, &|stage| progress.enter(stage));
    let _ = progress.finish();
    let is_silent = said.is_empty();
    let code = session.remark(said, &sources);
    if is_silent {
        session.say("check-fine", &[]);
    }
    code
}
