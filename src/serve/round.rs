//! One state of the site, of which every file is made when a browser asks for it first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::beside::{Again, Beside, Files, by_path};
use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Reported};
use crate::output::html::{self, Words};
use crate::output::{self, Artifact};
use crate::pipeline::Workshop;
use crate::site::{Edition, Page, Site};
use crate::source::{ContentHash, Sources};
use crate::theme::Theme;

/// One state of the site.
pub(super) struct Round {
    pub(super) site: Site,
    pub(super) theme: Arc<Theme>,
    pub(super) content: Arc<Content>,
    /// What was written, to point at.
    pub(super) texts: Sources,
    /// The words of translators.
    pub(super) catalogues: Arc<Catalogues>,
    assets: Arc<Files>,
    pages: Mutex<Pages>,
    /// The pages that browsers asked for before this round, with their bytes then; the last one was asked for last.
    earlier: Vec<(String, ContentHash)>,
    words: Vec<OnceLock<Words>>,
    beside: Beside,
    headers: OnceLock<Vec<Rule>>,
}

/// How many of the pages that browsers asked for are compared at every turn: those that were asked for last.
const COMPARED: usize = 12;

/// Pages that were made, in the order in which they were.
#[derive(Default)]
struct Pages {
    made: Files,
    order: Vec<String>,
}

/// A rule of `_headers`: paths that begin so, or that are so, get these.
struct Rule {
    path: String,
    is_prefix: bool,
    headers: Vec<(String, String)>,
}

/// What a browser gets for a path.
pub(super) enum Answer {
    /// A file, and whether it is the page of a lost address.
    File(Arc<Artifact>, bool),
    /// Another path below the root, where the page is.
    Elsewhere(String),
    /// Nothing: the file cannot be made.
    Fault(Vec<Diagnostic>),
    /// Nothing: there is none.
    Nothing,
}

impl Round {
    /// Begins a state of the site; what the theme brings is taken from the round before where it is the same theme.
    pub(super) fn new(
        (site, again): (Site, Again),
        workshop: &Workshop,
        texts: Sources,
        before: Option<&Self>,
    ) -> Self {
        let (theme, content) = (workshop.theme.clone(), workshop.content.clone());
        let catalogues = workshop.catalogues.clone();
        let same = before.filter(|before| before.theme.hash == theme.hash).map(|before| before.assets.clone());
        let assets = same.unwrap_or_else(|| Arc::new(by_path(output::assets(&theme).value)));
        let beside = Beside::new(site.editions.len(), again);
        let words = site
            .editions
            .iter()
            .map(|edition| {
                before.and_then(|before| before.words_of(edition)).map_or_else(OnceLock::new, OnceLock::from)
            })
            .collect();
        let (pages, headers) = (Mutex::default(), OnceLock::new());
        let earlier = before.map(Self::asked_for).unwrap_or_default();
        Self { site, theme, content, catalogues, texts, assets, pages, earlier, words, beside, headers }
    }

    /// Answers for a path below the root, as a host would.
    pub(super) fn answer(&self, path: &str) -> Answer {
        if let Some(asset) = self.assets.get(path) {
            return Answer::File(asset.clone(), false);
        }
        let folder = path.strip_suffix('/').or_else(|| path.strip_suffix("/index.html"));
        let bare = folder.unwrap_or(path);
        if let Some(edition) = self.edition(bare) {
            match (self.page(edition, bare), folder) {
                (Answer::Nothing, _) => {}
                (answer, Some(_)) => return answer,
                (_, None) => return Answer::Elsewhere(format!("{bare}/")),
            }
        }
        if let Some(redirect) = self.site.redirects.iter().find(|redirect| *redirect.from == *bare) {
            return Answer::Elsewhere(format!("{}/", redirect.to));
        }
        match self.outside(path, folder, bare) {
            Answer::Nothing => self.lost(path),
            answer => answer,
        }
    }

    /// Returns the page at an address as it is published, with what its template says if it cannot be filled.
    pub(super) fn page(&self, edition: &Edition, address: &str) -> Answer {
        let name = format!("{address}/index.html");
        self.kept(&name, || html::one((&self.site, edition), &self.words(edition), address, &self.theme))
    }

    /// Returns the words of an edition for its templates.
    fn words(&self, edition: &Edition) -> Words {
        let place = self.site.editions.iter().position(|other| other.language == edition.language);
        let slot = place.and_then(|place| self.words.get(place));
        let make = || Words::new(&self.site, edition);
        slot.map_or_else(make, |slot| slot.get_or_init(make).clone())
    }

    /// Returns the words that were made for an edition with the same interface.
    fn words_of(&self, edition: &Edition) -> Option<Words> {
        let place = self
            .site
            .editions
            .iter()
            .position(|other| other.language == edition.language && other.interface.is(&edition.interface))?;
        self.words.get(place)?.get().cloned()
    }

    /// Returns the page at an address of any tree.
    pub(super) fn at(&self, address: &str) -> Option<(&Edition, &Page)> {
        let edition = self.edition(address)?;
        Some((edition, edition.at(address)?))
    }

    /// Returns the edition in whose tree an address stands.
    pub(super) fn edition(&self, address: &str) -> Option<&Edition> {
        let tree = address.split('/').next()?;
        self.site.editions.iter().find(|edition| edition.language.as_str() == tree)
    }

    /// Returns the headers with which hosts send a path.
    pub(super) fn headers(&self, path: &str) -> Vec<(String, String)> {
        let path = format!("{}{path}", self.root());
        let rules = self.headers.get_or_init(|| rules(self.beside.headers(&self.site)));
        let fits = |rule: &&Rule| if rule.is_prefix { path.starts_with(&rule.path) } else { path == rule.path };
        rules.iter().filter(fits).flat_map(|rule| rule.headers.iter().cloned()).collect()
    }

    /// Returns the path at which the site stands on its host, with slashes at both ends.
    pub(super) fn root(&self) -> String {
        root_of(self.site.info.base_url.as_deref())
    }

    /// Returns the pages that browsers asked for last, with their bytes.
    fn asked_for(&self) -> Vec<(String, ContentHash)> {
        let pages = self.lock();
        let hash = |path: &String| Some((path.clone(), pages.made.get(path)?.hash));
        let mut all: Vec<_> = pages.order.iter().filter_map(hash).collect();
        all.drain(..all.len().saturating_sub(COMPARED));
        all
    }

    /// Returns the addresses of the pages that are others than in the round before, of those that browsers asked for.
    pub(super) fn changed(&self) -> Vec<String> {
        let is_other = |path: &str, hash: ContentHash| match self.answer(path) {
            Answer::File(now, is_lost) => is_lost || now.hash != hash,
            _ => true,
        };
        let changed = self.earlier.iter().filter(|(path, hash)| is_other(path, *hash));
        changed.map(|(path, _)| path.strip_suffix("index.html").unwrap_or(path).to_owned()).collect()
    }

    /// Returns the published files that are others than in another round.
    pub(super) fn other_files(&self, before: &Self) -> BTreeSet<String> {
        let files = |round: &Self| -> BTreeMap<String, ContentHash> {
            round.site.files.iter().map(|file| (file.path.to_string(), file.blob.hash)).collect()
        };
        let (now, before) = (files(self), files(before));
        now.into_iter()
            .filter(|(path, hash)| before.get(path).is_some_and(|old| old != hash))
            .map(|(path, _)| path)
            .collect()
    }

    /// Answers for what is no page of a tree.
    fn outside(&self, path: &str, folder: Option<&str>, bare: &str) -> Answer {
        let whole = if path.is_empty() { "index.html".to_owned() } else { path.to_owned() };
        if let Some(file) = self.site.files.iter().find(|file| *file.path == *path) {
            return output::files::one(file)
                .map_or_else(|said| Answer::Fault(vec![said]), |artifact| Answer::File(Arc::new(artifact), false));
        }
        if let Some(name) = bare.strip_prefix("go/")
            && self.site.posters.iter().any(|poster| *poster.name == *name)
        {
            return match folder {
                Some(_) => self.outside_page(&format!("{bare}/index.html")),
                None => Answer::Elsewhere(format!("{bare}/")),
            };
        }
        if matches!(whole.as_str(), "index.html" | "404.html") {
            return self.outside_page(&whole);
        }
        if let Some(edition) = self.edition(path)
            && let Some(name) =
                ["404", "offline"].into_iter().find(|name| path == format!("{}/{name}.html", edition.language))
        {
            return self.anywhere(edition, name);
        }
        let found = self.beside.file(&self.site, &self.theme, path);
        found.map_or(Answer::Nothing, |artifact| Answer::File(artifact, false))
    }

    fn outside_page(&self, path: &str) -> Answer {
        self.kept(path, || html::root_page(&self.site, &self.theme, path))
    }

    fn lost(&self, path: &str) -> Answer {
        let answer = match self.edition(path) {
            Some(edition) => self.anywhere(edition, "404"),
            None => self.outside_page("404.html"),
        };
        match answer {
            Answer::File(artifact, _) => Answer::File(artifact, true),
            other => other,
        }
    }

    /// Returns a page of a tree that stands at any address.
    fn anywhere(&self, edition: &Edition, name: &str) -> Answer {
        let path = format!("{}/{name}.html", edition.language);
        self.kept(&path, || html::any((&self.site, edition), &self.words(edition), name, &self.theme))
    }

    /// Returns a page that was made before in this round, or makes it.
    fn kept(&self, path: &str, make: impl FnOnce() -> Reported<Option<Artifact>>) -> Answer {
        if let Some(made) = self.lock().made.get(path) {
            return Answer::File(made.clone(), false);
        }
        let reported = make();
        match reported.value {
            _ if !reported.diagnostics.is_empty() => Answer::Fault(reported.diagnostics),
            None => Answer::Nothing,
            Some(artifact) => {
                let artifact = Arc::new(artifact);
                let mut pages = self.lock();
                if pages.made.insert(path.to_owned(), artifact.clone()).is_none() {
                    pages.order.push(path.to_owned());
                }
                Answer::File(artifact, false)
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the path of a base address, with slashes at both ends.
fn root_of(base_url: Option<&str>) -> String {
    let path = base_url.and_then(|base| base.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
    match path.map(|(_, path)| path.trim_matches('/')) {
        Some(path) if !path.is_empty() => format!("/{path}/"),
        _ => "/".to_owned(),
    }
}

/// Reads `_headers` as hosts do.
fn rules(files: &Files) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let text = files.get("_headers").map(|file| file.bytes.as_slice());
    for line in String::from_utf8_lossy(text.unwrap_or_default()).lines() {
        match (line.strip_prefix("  ").and_then(|line| line.split_once(": ")), rules.last_mut()) {
            (Some((name, value)), Some(rule)) => rule.headers.push((name.to_lowercase(), value.to_owned())),
            _ => {
                let is_prefix = line.ends_with('*');
                let path = line.trim_end_matches('*').to_owned();
                rules.push(Rule { path, is_prefix, headers: Vec::new() });
            }
        }
    }
    rules
}
