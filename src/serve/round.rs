//! One state of the site, of which every file is made when a browser asks for it first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::output::feeds::sitemap::Map;
use crate::output::{self, Artifact, headers, html, manifest};
use crate::pipeline::Workshop;
use crate::site::{Edition, Page, Site};
use crate::source::{ContentHash, Sources};
use crate::theme::Theme;

/// Files by their path below the root.
type Files = BTreeMap<String, Arc<Artifact>>;

/// One state of the site.
pub(super) struct Round {
    pub(super) site: Site,
    pub(super) theme: Arc<Theme>,
    pub(super) content: Arc<Content>,
    /// The texts of the theme, for what is said of its templates.
    pub(super) texts: Sources,
    assets: Arc<Files>,
    pages: Mutex<Files>,
    beside: Vec<OnceLock<Files>>,
    map: OnceLock<Files>,
    headers: OnceLock<Vec<Rule>>,
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
    pub(super) fn new(site: Site, workshop: &Workshop, texts: Sources, before: Option<&Self>) -> Self {
        let (theme, content) = (workshop.theme.clone(), workshop.content.clone());
        let same = before.filter(|before| before.theme.hash == theme.hash).map(|before| before.assets.clone());
        let assets = same.unwrap_or_else(|| Arc::new(by_path(output::assets(&theme).value)));
        let beside = site.editions.iter().map(|_| OnceLock::new()).collect();
        let (pages, map, headers) = (Mutex::default(), OnceLock::new(), OnceLock::new());
        Self { site, theme, content, texts, assets, pages, beside, map, headers }
    }

    /// Answers for a path below the root, as a host would.
    pub(super) fn answer(&self, path: &str) -> Answer {
        if let Some(asset) = self.assets.get(path) {
            return Answer::File(asset.clone(), false);
        }
        let folder = path.strip_suffix('/').or_else(|| path.strip_suffix("/index.html"));
        let bare = folder.unwrap_or(path);
        if let Some((edition, address)) = self.edition(bare).map(|edition| (edition, bare))
            && edition.pages.addresses().any(|known| **known == *address)
        {
            return match folder {
                Some(_) => self.page(edition, address),
                None => Answer::Elsewhere(format!("{address}/")),
            };
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
        self.kept(&format!("{address}/index.html"), || html::one(&self.site, edition, address, &self.theme))
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
        let rules = self.headers.get_or_init(|| rules(&headers::produce(&self.site)));
        let fits = |rule: &&Rule| if rule.is_prefix { path.starts_with(&rule.path) } else { path == rule.path };
        rules.iter().filter(fits).flat_map(|rule| rule.headers.iter().cloned()).collect()
    }

    /// Returns the path at which the site stands on its host, with slashes at both ends.
    pub(super) fn root(&self) -> String {
        root_of(self.site.info.base_url.as_deref())
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
        let place = self
            .edition(path)
            .and_then(|edition| self.site.editions.iter().position(|other| other.language == edition.language));
        let beside = place.and_then(|place| Some((self.site.editions.get(place)?, self.beside.get(place)?)));
        let found = match beside {
            Some((edition, files)) => {
                let make = || {
                    let mut made = output::beside_pages(&self.site, edition);
                    made.extend(manifest::produce(&self.site, edition, &self.theme));
                    by_path(made)
                };
                files.get_or_init(make).get(path).cloned()
            }
            None => self.map.get_or_init(|| self.make_map()).get(path).cloned(),
        };
        found.map_or(Answer::Nothing, |artifact| Answer::File(artifact, false))
    }

    fn outside_page(&self, path: &str) -> Answer {
        self.kept(path, || html::root_page(&self.site, &self.theme, path))
    }

    /// Makes what machines read of all trees: only when one of them asks.
    fn make_map(&self) -> Files {
        let mut map = Map::default();
        self.site.editions.iter().for_each(|edition| map.add(&self.site, edition));
        let mut made = map.finish(&self.site);
        made.extend(headers::produce(&self.site));
        by_path(made)
    }

    fn lost(&self, path: &str) -> Answer {
        let answer = match self.edition(path) {
            Some(edition) => {
                let name = format!("{}/404.html", edition.language);
                self.kept(&name, || html::lost(&self.site, edition, &self.theme))
            }
            None => self.outside_page("404.html"),
        };
        match answer {
            Answer::File(artifact, _) => Answer::File(artifact, true),
            other => other,
        }
    }

    /// Returns a page that was made before in this round, or makes it.
    fn kept(&self, path: &str, make: impl FnOnce() -> crate::diagnostic::Reported<Option<Artifact>>) -> Answer {
        if let Some(made) = self.lock().get(path) {
            return Answer::File(made.clone(), false);
        }
        let reported = make();
        match reported.value {
            _ if !reported.diagnostics.is_empty() => Answer::Fault(reported.diagnostics),
            None => Answer::Nothing,
            Some(artifact) => {
                let artifact = Arc::new(artifact);
                self.lock().insert(path.to_owned(), artifact.clone());
                Answer::File(artifact, false)
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Files> {
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

fn by_path(artifacts: Vec<Artifact>) -> Files {
    artifacts.into_iter().map(|artifact| (artifact.path.to_string(), Arc::new(artifact))).collect()
}

/// Reads `_headers` as hosts do.
fn rules(files: &[Artifact]) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let text = files.iter().find(|file| file.path.as_str() == "_headers").map(|file| file.bytes.as_slice());
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
