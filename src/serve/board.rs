//! What the desk shows to browsers: the last good state of the site, and what is said of the newest.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::watch;

use super::round::Round;
use crate::diagnostic::Words;

/// What browsers see at one moment.
#[derive(Clone, Default)]
pub(super) struct Board {
    /// Grows with every change of what is shown.
    pub(super) number: u64,
    /// The last state without errors.
    pub(super) round: Option<Arc<Round>>,
    /// What is said of the newest state.
    pub(super) remarks: Arc<Remarks>,
    /// The addresses below the root of the pages that became others at the last turn, of those that browsers asked for.
    pub(super) changed: Arc<Vec<String>>,
}

/// Remarks, ready to be shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Remarks {
    /// One JSON object each, in their order.
    pub(super) lines: String,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

/// What every request is answered with.
pub(super) struct Shared {
    pub(super) board: watch::Receiver<Board>,
    pub(super) words: Arc<Words>,
    /// The folder of the site, for the ways into an editor.
    pub(super) folder: PathBuf,
    /// An address that opens a file in an editor, with `{path}`, `{line}` and `{column}`.
    pub(super) editor: String,
}
