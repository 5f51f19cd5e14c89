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
use crate::facts::Date;
use crate::memo::Memo;
use crate::pipeline;
use crate::site::Options;
use crate::source::Sources;
use crate::source::again::Folder;

/// How long a save may take that empties a text before it writes it.
const EMPTY: Duration = Duration::from_millis(30);

/// Tells the day; nothing where the system does not know it.
pub type Clock = Box<dyn Fn() -> Option<Date> + Send>;

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
    clock: Option<Clock>,
    words: Arc<Words>,
    board: watch::Sender<Board>,
}

impl Desk {
    pub(super) fn new(
        root: &Path,
        (options, clock): (Options, Option<Clock>),
        words: Arc<Words>,
        board: watch::Sender<Board>,
    ) -> Self {
        Self { folder: Folder::open(root), memo: Memo::default(), options, clock, words, board }
    }

    /// Shows the site and then whatever becomes of it, for as long as anybody may look.
    pub(super) fn run(mut self, mut watch: Watch, tell: &dyn Fn(Turn<'_>)) {
        self.turn(Instant::now(), tell);
        loop {
            let happened = watch.next();
            let begun = Instant::now();
            let is_other_day = self.new_day();
            if self.look(&happened) || is_other_day {
                self.turn(begun, tell);
            }
        }
    }

    /// Takes the day from the clock, and says whether it is another one than before.
    fn new_day(&mut self) -> bool {
        let today = self.clock.as_ref().and_then(|clock| clock()).filter(|today| *today != self.options.today);
        today.inspect(|today| self.options.today = *today).is_some()
    }

    /// Reads what changed; returns whether anything did.
    fn look(&mut self, happened: &Happened) -> bool {
        let paths = match happened {
            Happened::At(paths) => paths,
            Happened::Somewhere => return self.folder.look(),
            Happened::Nothing => return false,
        };
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
            let (of_round, options) = (workshop.clone(), self.options.clone());
            let again = Box::new(move || pipeline::pages(&of_round, &options, &|_| {}).value);
            Some(Arc::new(Round::new((site, again), &workshop, sources.clone(), before.round.as_deref())))
        } else {
            before.round
        };
        // The remarks of before stay until the checks have run, lest they come and go at every save.
        let remarks = match is_good {
            true if before.remarks.errors == 0 => before.remarks,
            true => Arc::new(Remarks::default()),
            false => self.remarks(first),
        };
        self.board.send_replace(Board { number, round: round.clone(), remarks, changed: before.changed });
        let milliseconds = begun.elapsed().as_millis();
        let all = said.into_iter().chain(pipeline::remarks(&workshop, &self.options, &self.memo)).collect();
        let diagnostics = checks::levelled(sources, &workshop.content, all);
        self.memo.end_round();
        let remarks = self.remarks(diagnostics.clone());
        let changed = round.filter(|_| is_good).map(|round| Arc::new(round.changed()));
        self.board.send_if_modified(|board| {
            let changed = changed.unwrap_or_else(|| board.changed.clone());
            let is_other = board.remarks != remarks || board.changed != changed;
            (board.remarks, board.changed) = (remarks, changed);
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

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::{Arc, Mutex};
    use std::time::Instant;

    use super::Desk;
    use crate::diagnostic::{ToolLocale, Words};
    use crate::facts::Date;
    use crate::serve::board::Board;
    use crate::site::Options;

    /// A desk that was opened in the evening shows in the morning what is true in the morning.
    #[test]
    fn past_midnight_the_day_is_another() {
        let evening = Date::new(2026, 3, 9).unwrap();
        let now = Arc::new(Mutex::new(Some(evening)));
        let of_clock = now.clone();
        let clock = Box::new(move || *of_clock.lock().unwrap());
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/scaffold/starter");
        let options = Options { today: evening, base_url: None, languages: Vec::new(), drafts: false };
        let (board, seen) = tokio::sync::watch::channel(Board::default());
        let words = Arc::new(Words::new(ToolLocale::English));
        let mut desk = Desk::new(&folder, (options, Some(clock)), words, board);
        let shown = || seen.borrow().round.as_ref().map(|round| round.site.info.today);
        desk.turn(Instant::now(), &|_| {});
        assert!(shown() == Some(evening) && !desk.new_day());
        *now.lock().unwrap() = None;
        assert!(!desk.new_day());
        *now.lock().unwrap() = Some(evening.plus_days(1));
        assert!(desk.new_day() && !desk.new_day());
        desk.turn(Instant::now(), &|_| {});
        assert_eq!(shown(), Some(evening.plus_days(1)));
    }
}
