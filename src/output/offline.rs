//! What a phone keeps: the service worker of the site, and for each tree the list of its files.
//!
//! The worker is the theme's `worker.js` below a line with the build's own facts: what the site is made of (`build`),
//! which files every page needs (`core`), the trees, and the pages that are not kept unasked (`sensitive`). The list of
//! a tree, `<tree>/offline.txt`, has a line a file: the beginning of its hash, its bytes, `s` for the field of search
//! and all that it reads but the bodies of pages, else `-`, its path below the root. By it a worker of a new build tells what changed and fetches no more.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::artifact::Artifact;
use super::sink::Sink;
use crate::site::{Edition, Site};
use crate::source::{ContentHash, OutputPath};
use crate::theme::Theme;

/// The program of the worker among the assets of a theme.
pub const WORKER: &str = "worker.js";

/// The longest picture that a phone keeps with a tree, in bytes: drawings and maps come along, photographs as they were
/// taken would cost more than all the pages.
const PICTURE: usize = 100_000;

/// How much of a hash tells files apart: 64 bits.
const HASH: usize = 16;

/// A sink that passes artifacts on and notes what a phone may keep.
pub struct Ledger<'a> {
    sink: &'a mut dyn Sink,
    files: BTreeMap<OutputPath, (ContentHash, usize)>,
}

/// The facts of the build, as the worker reads them.
#[derive(Serialize)]
struct Facts<'a> {
    build: String,
    core: Vec<&'a str>,
    trees: Vec<&'a str>,
    sensitive: Vec<&'a str>,
}

impl<'a> Ledger<'a> {
    /// Lays a ledger before a sink.
    pub fn before(sink: &'a mut dyn Sink) -> Self {
        Self { sink, files: BTreeMap::new() }
    }

    /// Hands the lists and the worker over, where the theme has one; `sensitive` are addresses of pages below the root.
    pub fn finish(self, site: &Site, theme: &Theme, sensitive: &[String]) {
        let Some(worker) = theme.text_of(WORKER) else { return };
        let trees: Vec<&str> = site.editions.iter().map(|edition| edition.language.as_str()).collect();
        let core = self.files.keys().map(OutputPath::as_str).filter(|path| is_core(path));
        let mut build = String::new();
        for (path, (hash, _)) in &self.files {
            let _ = writeln!(build, "{path} {}", hash.short(HASH));
        }
        let facts = Facts {
            build: ContentHash::of(build.as_bytes()).short(HASH),
            core: [""].into_iter().chain(core).collect(),
            sensitive: sensitive.iter().map(String::as_str).collect(),
            trees: trees.clone(),
        };
        let facts = serde_json::to_string(&facts).unwrap_or_default();
        let mut artifacts = vec![("sw.js".to_owned(), format!("const site = {facts};\n{worker}"))];
        artifacts.extend(trees.iter().map(|tree| (format!("{tree}/offline.txt"), self.list(tree))));
        let artifact = |(path, text): (String, String)| {
            OutputPath::new(&path).ok().map(|path| Artifact::new(path, text.into_bytes()))
        };
        self.sink.take(artifacts.into_iter().filter_map(artifact).collect());
    }

    /// Writes the list of a tree: its pages and calendars, what its search reads, and the pictures that all trees show.
    fn list(&self, tree: &str) -> String {
        let (pages, search) = (format!("{tree}/"), format!("assets/search/{tree}-"));
        let mut text = String::new();
        for (path, (hash, bytes)) in &self.files {
            let path = path.as_str();
            if path.starts_with(&pages) || path.starts_with(&search) || is_picture(path) && *bytes <= PICTURE {
                let is_body = path.starts_with(&format!("{search}b"));
                let first = path.starts_with(&format!("{tree}/search/")) || path.starts_with(&search) && !is_body;
                let _ = writeln!(text, "{} {bytes} {} {path}", hash.short(HASH), if first { 's' } else { '-' });
            }
        }
        text
    }
}

impl Sink for Ledger<'_> {
    fn take(&mut self, artifacts: Vec<Artifact>) {
        let kept = artifacts.iter().filter(|artifact| !is_packed(artifact.path.as_str()));
        self.files.extend(kept.map(|artifact| (artifact.path.clone(), (artifact.hash, artifact.bytes.len()))));
        self.sink.take(artifacts);
    }
}

/// Returns the addresses of the pages that no phone keeps unasked, below the root of a tree: the same in every tree.
#[must_use]
pub fn sensitive(edition: &Edition) -> Vec<String> {
    let tree = format!("{}/", edition.language);
    let pages = edition.pages.iter().filter(|page| page.sensitive);
    pages.filter_map(|page| Some(format!("{}/", page.address.strip_prefix(&tree)?))).collect()
}

/// Says whether every page may need an asset: style sheets and scripts.
fn is_core(path: &str) -> bool {
    path.strip_prefix("assets/").is_some_and(|name| {
        let is_loaded = [".css", ".js"].iter().any(|ending| name.ends_with(ending));
        is_loaded && !name.contains('/') && !name.starts_with("worker.")
    })
}

/// Says whether a file is a picture that editors put beside their pages.
fn is_picture(path: &str) -> bool {
    let endings = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];
    let name = path.to_ascii_lowercase();
    name.starts_with("files/") && endings.iter().any(|ending| name.ends_with(ending))
}

/// Says whether a file is another one, compressed.
fn is_packed(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}
