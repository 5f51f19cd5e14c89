//! Shows on a terminal which stage is under way, and measures how long each takes.

#![expect(clippy::disallowed_methods, reason = "the command line measures time")]

use std::cell::RefCell;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::session::Session;
use crate::pipeline::Stage;

/// The stages of a run as they pass.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    names: Vec<(Stage, String)>,
    passed: RefCell<Vec<(Stage, Instant)>>,
}

impl Progress {
    pub(super) fn new(session: &Session) -> Self {
        let bar = session.console.draws().then(|| {
            let bar = ProgressBar::new_spinner();
            bar.set_style(ProgressStyle::default_spinner());
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        let names =
            Stage::ALL.iter().map(|stage| (*stage, session.text(&format!("stage-{}", stage.as_str()), &[]))).collect();
        Self { bar, names, passed: RefCell::new(Vec::new()) }
    }

    /// Notes that a stage begins.
    pub(super) fn enter(&self, stage: Stage) {
        self.passed.borrow_mut().push((stage, Instant::now()));
        if let (Some(bar), Some((_, name))) = (&self.bar, self.names.iter().find(|(known, _)| *known == stage)) {
            bar.set_message(name.clone());
        }
    }

    /// Ends the last stage and returns how long each took, with its name.
    pub(super) fn finish(self) -> Vec<(String, Duration)> {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let passed = self.passed.into_inner();
        let ends = passed.iter().skip(1).map(|(_, begun)| *begun).chain([Instant::now()]);
        let name = |stage: &Stage| {
            self.names.iter().find(|(known, _)| known == stage).map(|(_, name)| name.clone()).unwrap_or_default()
        };
        passed.iter().zip(ends).map(|((stage, begun), end)| (name(stage), end.duration_since(*begun))).collect()
    }
}
