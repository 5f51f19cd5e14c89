//! The desk: reads what an editor saved, resolves the site anew and puts it on the board.

#![expect(clippy::disallowed_methods, reason = "a door: it measures how long an editor waits")]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::board::{Board, Remarks};
use super::round::Round;
use super::watch::{Happened, Watch};
use crate::checks;
use crate::diagnostic::{Diagnostic, Log, Severity, Words, json, order};
use crate::memo::Memo;
use crate::pipeline;
use crate::site::Options;
use crate::source::Sources;
use crate::source::again::Folder;

/// How long a save may take that empties a text before it writes it.
const EMPTY: Duration = Duration::from_millis(30);

/// What is told of a turn: how long it took until the site was on the board, and what is said of it.
pub(super) struct Turn<'a> {
    pub(super) milliseconds: u128,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) sources: &'a Sources,
}

/// Reads, resolves and shows, again and again.
pub(super) struct Desk {
    folder: Folder,
    memo: Memo,
    options: Options,
    words: Arc<Words>,
    board: watch::Sender<Board>,
}

impl Desk {
    pub(super) fn new(root: &Path, options: Options, words: Arc<Words>, board: watch::Sender<Board>) -> Self {
        Self { folder: Folder::open(root), memo: Memo::default(), options, words, board }
    }

    /// Shows the site and then whatever becomes of it, for as long as anybody may look.
    pub(super) fn run(mut self, mut watch: Watch, tell: &dyn Fn(Turn<'_>)) {
        self.turn(Instant::now(), tell);
        loop {
            let happened = watch.next();
            let begun = Instant::now();
            if self.look(&happened) {
                self.turn(begun, tell);
            }
        }
    }

    /// Reads what changed; returns whether anything did.
    fn look(&mut self, happened: &Happened) -> bool {
        let Happened::At(paths) = happened else { return self.folder.look() };
        let mut changed = self.folder.look_at(paths);
        // Some programs empty a file before they write it.
        if changed && paths.iter().any(|path| self.is_empty(path)) {
            std::thread::sleep(EMPTY);
            changed |= self.folder.look_at(paths);
        }
        changed
    }

    fn is_empty(&self, path: &Path) -> bool {
        let below = path.strip_prefix(self.folder.root()).ok().and_then(|path| path.to_str());
        below.and_then(|path| self.folder.sources().at(path)).is_some_and(|file| file.text.is_empty())
    }

    /// Resolves the site and shows it where nothing false would be shown; then says what could be better.
    fn turn(&self, begun: Instant, tell: &dyn Fn(Turn<'_>)) {
        let sources = self.folder.sources();
        let mut log = Log::default();
        let workshop = Arc::new(log.take(pipeline::read_again(sources, self.options.drafts, &self.memo, &|_| {})));
        let site = log.take(pipeline::pages(&workshop, &self.options, &|_| {}));
        let said = log.finish(()).diagnostics;
        let first = checks::levelled(sources, &workshop.content, said.clone());
        let before = self.board.borrow().clone();
        let is_good = !has_errors(&first);
        let number = before.number + 1;
        let round = if is_good {
            let texts = sources.only(|file| file.path.is_below("themes"));
            let (of_round, options) = (workshop.clone(), self.options.clone());
            let again = Box::new(move || pipeline::pages(&of_round, &options, &|_| {}).value);
            Some(Arc::new(Round::new((site, again), &workshop, texts, before.round.as_deref())))
        } else {
            before.round
        };
        // The remarks of before stay until the checks have run, lest they come and go at every save.
        let remarks = match is_good {
            true if before.remarks.errors == 0 => before.remarks,
            true => Arc::new(Remarks::default()),
            false => self.remarks(first),
        };
        self.board.send_replace(Board { number, round: round.clone(), remarks });
        let milliseconds = begun.elapsed().as_millis();
        let all = said.into_iter().chain(pipeline::remarks(&workshop, &self.options, &self.memo)).collect();
        let diagnostics = checks::levelled(sources, &workshop.content, all);
        self.memo.end_round();
        let remarks = self.remarks(diagnostics.clone());
        self.board.send_if_modified(|board| {
            let is_other = board.remarks != remarks;
            board.remarks = remarks;
            is_other
        });
        tell(Turn { milliseconds, diagnostics, sources });
    }

    fn remarks(&self, diagnostics: Vec<Diagnostic>) -> Arc<Remarks> {
        let sources = self.folder.sources();
        let sorted = order::sorted(diagnostics, sources);
        let count = |severity| sorted.iter().filter(|said| said.severity == severity).count();
        Arc::new(Remarks {
            lines: json::render(&sorted, sources, &self.words),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
        })
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|said| said.severity == Severity::Error)
}
