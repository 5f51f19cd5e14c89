//! What machines read beside the pages: maps, feeds, calendars, the search. A name says who would make a file, so that a
//! path that nobody would make costs nothing.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::output::feeds::{atom, calendar, sitemap::Map};
use crate::output::{self, Artifact, headers, manifest};
use crate::site::{Edition, Site};
use crate::theme::Theme;

/// Files by their path below the root.
pub(super) type Files = BTreeMap<String, Arc<Artifact>>;

/// Makes the site once more: what looks at every page of a tree takes pages of its own, and lets them go.
pub(super) type Again = Box<dyn Fn() -> Site + Send + Sync>;

/// The files beside the pages of one state of the site, made when somebody asks for them first.
pub(super) struct Beside {
    again: Again,
    /// What machines read of all trees.
    map: OnceLock<Files>,
    headers: OnceLock<Files>,
    /// In the order of the editions.
    searches: Vec<OnceLock<Files>>,
    feeds: Vec<OnceLock<Files>>,
}

impl Beside {
    /// Begins with nothing made; `trees` is how many editions the site has.
    pub(super) fn new(trees: usize, again: Again) -> Self {
        let none = || (0..trees).map(|_| OnceLock::new()).collect();
        Self { again, map: OnceLock::new(), headers: OnceLock::new(), searches: none(), feeds: none() }
    }

    /// Returns the file at a path below the root, if any stands there.
    pub(super) fn file(&self, site: &Site, theme: &Theme, path: &str) -> Option<Arc<Artifact>> {
        if is_map(path) {
            return self.map.get_or_init(|| map(&mut (self.again)())).get(path).cloned();
        }
        if matches!(path, "_headers" | "_redirects") {
            return self.headers(site).get(path).cloned();
        }
        site.editions.iter().enumerate().find_map(|(number, edition)| {
            if let Some(rest) = path.strip_prefix(edition.language.as_str()).and_then(|rest| rest.strip_prefix('/')) {
                return self.of_tree(site, theme, (number, edition), (path, rest));
            }
            let piece = path.strip_prefix("assets/search/")?.strip_prefix(edition.language.as_str())?;
            if piece.starts_with('-') { self.search(theme, number).get(path).cloned() } else { None }
        })
    }

    /// Returns the files that tell hosts what to do.
    pub(super) fn headers(&self, site: &Site) -> &Files {
        self.headers.get_or_init(|| by_path(headers::produce(site)))
    }

    /// Returns a file that stands in a tree; `rest` is its path there.
    fn of_tree(
        &self,
        site: &Site,
        theme: &Theme,
        (number, edition): (usize, &Edition),
        (path, rest): (&str, &str),
    ) -> Option<Arc<Artifact>> {
        if path == edition.manifest() {
            let made = manifest::produce(site, edition, theme);
            return made.into_iter().find(|file| file.path.as_str() == path).map(Arc::new);
        }
        if edition.feed(&site.info).as_deref() == Some(path) {
            let make = || self.of_edition(number, atom::produce);
            return self.feeds.get(number)?.get_or_init(make).get(path).cloned();
        }
        if rest.starts_with("search/") && rest.ends_with(".js") {
            return self.search(theme, number).get(path).cloned();
        }
        let page = path.strip_suffix(".ics").and_then(|path| edition.at(path.rsplit_once('/')?.0))?;
        calendar::of_page(site, edition, page).into_iter().find(|file| file.path.as_str() == path).map(Arc::new)
    }

    fn search(&self, theme: &Theme, number: usize) -> &Files {
        static NONE: Files = Files::new();
        let make = || {
            self.of_edition(number, |site, edition| {
                output::searching(site, edition, theme, false).into_iter().flat_map(|reported| reported.value).collect()
            })
        };
        self.searches.get(number).map_or(&NONE, |slot| slot.get_or_init(make))
    }

    /// Makes what looks at every page of an edition.
    fn of_edition(&self, number: usize, make: impl FnOnce(&Site, &Edition) -> Vec<Artifact>) -> Files {
        let site = (self.again)();
        let made = site.editions.get(number).map(|edition| make(&site, edition));
        by_path(made.unwrap_or_default())
    }
}

fn is_map(path: &str) -> bool {
    path == "robots.txt" || path.starts_with("sitemap") && path.ends_with(".xml")
}

fn map(site: &mut Site) -> Files {
    let mut map = Map::default();
    for number in 0..site.editions.len() {
        if let Some(edition) = site.editions.get(number) {
            map.add(site, edition);
        }
        site.editions.iter_mut().skip(number).take(1).for_each(|edition| edition.pages.put_away());
    }
    by_path(map.finish(site))
}

pub(super) fn by_path(artifacts: Vec<Artifact>) -> Files {
    artifacts.into_iter().map(|artifact| (artifact.path.to_string(), Arc::new(artifact))).collect()
}
