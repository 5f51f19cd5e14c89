//! What a browser is told while it shows a page: how the site stands, and whether this page is another one now.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::board::{Board, Remarks, Shared};
use super::places;
use super::round::{Answer, Round};
use crate::diagnostic::Words;
use crate::site::{Edition, Page};

/// How many remarks are told at once; the list has all.
const SHOWN: usize = 12;

/// One browser that listens.
struct Listener {
    shared: Arc<Shared>,
    board: watch::Receiver<Board>,
    /// The path that it shows.
    at: String,
    /// The hash of the page that it shows.
    hash: String,
    round: Option<Arc<Round>>,
    is_first: bool,
}

/// What became of a page.
enum Change {
    /// It is the same.
    None,
    /// It is another one.
    Page,
    /// Only the style sheets have other names: each old one with the new one.
    Styles(Vec<(String, String)>),
}

/// Tells a browser at once how the site stands, and then whatever changes.
pub(super) fn stream(
    shared: Arc<Shared>,
    at: String,
    hash: String,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let board = shared.board.clone();
    let listener = Listener { shared, board, at, hash, round: None, is_first: true };
    let told = stream::unfold(listener, |mut listener| async move {
        if !listener.is_first && listener.board.changed().await.is_err() {
            return None;
        }
        let board = listener.board.borrow_and_update().clone();
        let (listener, told) = tokio::task::spawn_blocking(move || listener.tell(&board)).await.ok()?;
        Some((Ok(Event::default().data(told.to_string())), listener))
    });
    Sse::new(told).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

impl Listener {
    fn tell(mut self, board: &Board) -> (Self, Value) {
        let change = match &board.round {
            // The list renews itself; a page that could not be shown is asked for again.
            Some(_) if self.hash == "list" => Change::None,
            Some(round) if self.round.as_ref().is_none_or(|before| !Arc::ptr_eq(before, round)) => self.compare(round),
            _ => Change::None,
        };
        let change = match change {
            Change::None => Value::Null,
            Change::Page => json!({ "what": "page" }),
            Change::Styles(names) => json!({ "what": "styles", "names": names }),
        };
        let is_other = match (&self.round, &board.round) {
            (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
            (before, now) => before.is_some() != now.is_some(),
        };
        self.round.clone_from(&board.round);
        let texts = is_other.then(|| board.round.as_ref().map(|round| texts(round, &self.at)));
        let root = board.round.as_ref().map(|round| round.root()).unwrap_or_default();
        let told = json!({
            "number": board.number,
            "change": change,
            "hash": self.hash,
            "page": board.round.as_ref().and_then(|round| page(round, &self.at)),
            "texts": texts,
            "changed": board.changed.iter().map(|path| format!("{root}{path}")).collect::<Vec<_>>(),
            "folder": self.shared.folder.display().to_string(),
            "editor": self.shared.editor,
            "remarks": remarks(&board.remarks),
            "words": self.is_first.then(|| words(&self.shared.words)),
        });
        self.is_first = false;
        (self, told)
    }

    /// Compares the page as it is now with the one that the browser shows.
    fn compare(&mut self, round: &Round) -> Change {
        let root = round.root();
        let path = self.at.strip_prefix(&root).unwrap_or(&self.at);
        let Answer::File(now, _) = round.answer(path) else { return Change::Page };
        let hash = now.hash.to_string();
        let text = || String::from_utf8_lossy(&now.bytes);
        let before = self.round.as_ref();
        if hash == self.hash {
            let files = before.map(|before| round.other_files(before)).unwrap_or_default();
            let is_other = files.iter().any(|file| text().contains(file.rsplit('/').next().unwrap_or(file)));
            return if is_other { Change::Page } else { Change::None };
        }
        self.hash = hash;
        let Some(Answer::File(old, _)) = before.map(|before| before.answer(path)) else { return Change::Page };
        let names = style_names(before.map(AsRef::as_ref), round);
        let mut renamed = String::from_utf8_lossy(&old.bytes).into_owned();
        for (old, new) in &names {
            renamed = renamed.replace(old, new);
        }
        if !names.is_empty() && renamed == text() { Change::Styles(names) } else { Change::Page }
    }
}

/// Returns the style sheets whose published name is another one than before.
fn style_names(before: Option<&Round>, now: &Round) -> Vec<(String, String)> {
    let Some(before) = before else { return Vec::new() };
    let sheets = now.theme.assets.iter().filter(|asset| asset.name.ends_with(".css"));
    let pairs = sheets.filter_map(|asset| Some((before.theme.asset(&asset.name)?.to_owned(), asset.path.clone())));
    pairs.filter(|(old, new)| old != new).collect()
}

/// Returns the page at an address of a host.
fn shown<'a>(round: &'a Round, at: &str) -> Option<(&'a Edition, &'a Page)> {
    round.at(at.strip_prefix(&round.root())?.trim_end_matches('/'))
}

/// Returns where a page is written, and how its texts stand.
fn page(round: &Round, at: &str) -> Option<Value> {
    let (_, page) = shown(round, at)?;
    let written = round.content.entity(&page.id).and_then(|entity| places::line(round, entity.head));
    let standing = page.shown;
    Some(json!({
        "file": written.map(|(path, _)| path),
        "line": written.map(|(_, line)| line),
        "stale": standing.stale,
        "missing": standing.missing,
        "machine": standing.machine,
    }))
}

/// Returns where each text of a page is written.
fn texts(round: &Round, at: &str) -> Vec<Value> {
    shown(round, at).map(|(edition, page)| places::of_page(round, &edition.language, page)).unwrap_or_default()
}

fn remarks(remarks: &Remarks) -> Value {
    let first = remarks.lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors: Vec<Value> = first.filter(|remark| remark["severity"] == "error").take(SHOWN).collect();
    json!({ "errors": remarks.errors, "warnings": remarks.warnings, "notes": remarks.notes, "first": errors })
}

/// The words with which the client speaks.
fn words(words: &Words) -> Value {
    let ids = ["errors", "warnings", "notes", "nothing", "list", "marks", "gone", "standing", "changed"];
    ids.iter().map(|id| ((*id).to_owned(), Value::from(words.text(&format!("serve-{id}"), &[])))).collect()
}
