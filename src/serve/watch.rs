//! Watches a site's folder: names every path at which something happened, and nothing before it happened.

#![expect(clippy::disallowed_methods, reason = "a door to the disk")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::source::read::FOLDERS;

/// How long a burst may go on: what an editor does at one save takes less.
const BURST: Duration = Duration::from_millis(6);

/// After which silence the whole folder is looked at once more, for what a watcher may have missed.
const SILENCE: Duration = Duration::from_millis(1500);

/// How often a folder is looked at that cannot be watched.
const INTERVAL: Duration = Duration::from_millis(700);

/// How long nothing may happen before somebody looks at the clock.
const WHILE: Duration = Duration::from_secs(30);

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Happened {
    /// Something, at these paths.
    At(BTreeSet<PathBuf>),
    /// Perhaps something, somewhere.
    Somewhere,
    /// Nothing, for a while.
    Nothing,
}

/// Watches the folders of a site.
pub(super) struct Watch {
    root: PathBuf,
    /// None where the folder is looked at by the clock.
    watcher: Option<RecommendedWatcher>,
    events: Receiver<Result<Event, notify::Error>>,
    /// Kept so that the channel stays open without a watcher.
    _sender: Sender<Result<Event, notify::Error>>,
    /// Whether anything happened since the whole folder was looked at.
    is_dirty: bool,
}

impl Watch {
    /// Begins to watch; with `poll`, or where the system cannot watch, looks by the clock.
    pub(super) fn new(root: &Path, poll: bool) -> Self {
        let (sender, events) = channel();
        let of_watcher = sender.clone();
        let handler = move |event| drop(of_watcher.send(event));
        let watcher = if poll { None } else { notify::recommended_watcher(handler).ok() };
        let mut watch = Self { root: root.to_owned(), watcher, events, _sender: sender, is_dirty: false };
        watch.cover();
        watch
    }

    /// Says whether the folder is looked at by the clock.
    pub(super) fn polls(&self) -> bool {
        self.watcher.is_none()
    }

    /// Watches the folders that are there now; where that fails, looks by the clock from now on.
    fn cover(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let mut covered = watcher.watch(&self.root, RecursiveMode::NonRecursive).is_ok();
        for folder in FOLDERS.map(|folder| self.root.join(folder)) {
            let _ = watcher.unwatch(&folder);
            if folder.is_dir() {
                covered &= watcher.watch(&folder, RecursiveMode::Recursive).is_ok();
            }
        }
        if !covered {
            self.watcher = None;
        }
    }

    /// Waits until something happened, and returns all of it that came at once; or that nothing did, for a while.
    pub(super) fn next(&mut self) -> Happened {
        loop {
            let wait = match (self.polls(), self.is_dirty) {
                (true, _) => INTERVAL,
                (false, true) => SILENCE,
                (false, false) => WHILE,
            };
            match self.events.recv_timeout(wait) {
                Ok(event) => {
                    if let Some(happened) = self.burst(event) {
                        self.is_dirty = true;
                        return happened;
                    }
                }
                Err(RecvTimeoutError::Timeout) if self.polls() || self.is_dirty => {
                    self.is_dirty = false;
                    return Happened::Somewhere;
                }
                Err(_) => return Happened::Nothing,
            }
        }
    }

    /// Gathers what follows an event without a pause.
    fn burst(&mut self, first: Result<Event, notify::Error>) -> Option<Happened> {
        let mut paths = BTreeSet::new();
        let mut is_sure = add(first, &mut paths);
        if paths.is_empty() && is_sure {
            return None;
        }
        while let Ok(event) = self.events.recv_timeout(BURST) {
            is_sure &= add(event, &mut paths);
        }
        // A folder of the site itself came or went: it has to be watched anew.
        let is_top = |path: &PathBuf| FOLDERS.iter().any(|folder| *path == self.root.join(folder));
        if paths.iter().any(is_top) {
            self.cover();
            return Some(Happened::Somewhere);
        }
        Some(if is_sure { Happened::At(paths) } else { Happened::Somewhere })
    }
}

/// Adds the paths of an event; returns whether they are all that happened.
fn add(event: Result<Event, notify::Error>, paths: &mut BTreeSet<PathBuf>) -> bool {
    let Ok(event) = event else { return false };
    let is_read = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    if event.need_rescan() {
        return false;
    }
    if !is_read {
        paths.extend(event.paths);
    }
    true
}
