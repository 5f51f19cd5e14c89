//! Pages whose file was renamed: their catalogues and registers still stand under the former name.
//!
//! An editor renames a file of content and thinks of no other. A source catalogue without a page, most of whose words
//! stand on a page without a source catalogue, is that page's; its translations are used as they stand, and the next
//! synchronisation moves them.

use std::collections::{BTreeMap, BTreeSet};

use super::align::{Leaf, Match, align, are_alike};
use super::units::{self, Known};
use crate::content::{Content, Entity, EntityId};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::source::{SourceFile, Sources, Span};

/// The former names of pages, by the id of today.
#[derive(Debug, Clone, Default)]
pub struct Renamed(BTreeMap<EntityId, String>);

/// A catalogue that belongs to no page: a source catalogue, or a translation where somebody deleted that.
struct Stray<'a> {
    page: &'a str,
    language: &'a Language,
    file: &'a SourceFile,
    is_source: bool,
}

impl Renamed {
    /// Looks for source catalogues without a page among the pages without one.
    pub(super) fn find(sources: &Sources, content: &Content) -> Self {
        let stands = |language: &Language, page: &EntityId| sources.at(&format!("translations/{language}/{page}.ftl"));
        let is_new = |entity: &&Entity| stands(&entity.language, &entity.id).is_none();
        // Most often there is none, and nothing is looked for.
        let new: Vec<&Entity> = content.entities.iter().filter(is_new).collect();
        if new.is_empty() {
            return Self::default();
        }
        let languages = content.settings.languages.iter().map(|settings| &settings.language);
        let languages: BTreeSet<&Language> =
            languages.chain(content.entities.iter().map(|entity| &entity.language)).collect();
        let mut strays: Vec<Stray<'_>> =
            languages.iter().flat_map(|language| self::strays(sources, content, language)).collect();
        let whole: BTreeSet<&str> = strays.iter().filter(|stray| stray.is_source).map(|stray| stray.page).collect();
        strays.retain(|stray| stray.is_source || !whole.contains(stray.page));
        if strays.is_empty() {
            return Self::default();
        }
        let mut pairs = Vec::new();
        for entity in new {
            let texts = units::texts(entity);
            let sources = units::sources_of(&texts);
            let leaves = units::leaves(&texts, &sources);
            let is_bare = languages.iter().all(|language| stands(language, &entity.id).is_none());
            for stray in &strays {
                let known = match stray.is_source {
                    true if *stray.language == entity.language => units::written(stray.file, entity),
                    false if is_bare => units::translated(&[stray.file], (entity, &leaves)),
                    _ => continue,
                };
                let old: Vec<Leaf<'_>> = known.iter().map(Known::leaf).collect();
                let shared = shared(&old, &leaves);
                if shared * 2 > old.iter().map(|leaf| leaf.text.len()).sum::<usize>() {
                    pairs.push((shared, stray.page, &entity.id));
                }
            }
        }
        // The most alike first; of equals the first by name, so that a page that was copied leaves its own to one.
        pairs.sort_by(|a, b| (b.0, a.1, a.2).cmp(&(a.0, b.1, b.2)));
        let (mut found, mut used) = (BTreeMap::new(), BTreeSet::new());
        for (_, former, page) in pairs {
            if !found.contains_key(page) && used.insert(former) {
                found.insert(page.clone(), former.to_owned());
            }
        }
        Self(found)
    }

    /// Returns the former name of a page.
    #[must_use]
    pub fn former(&self, page: &EntityId) -> Option<&str> {
        self.0.get(page).map(String::as_str)
    }

    /// Returns the name that a page with a former one has today.
    #[must_use]
    pub fn today(&self, former: &str) -> Option<&str> {
        self.0.iter().find(|(_, known)| *known == former).map(|(page, _)| page.as_str())
    }

    /// Returns the names under which the files of a page may stand, the one of today first.
    pub fn names<'a>(&'a self, page: &'a EntityId) -> impl Iterator<Item = &'a str> {
        [Some(page.as_str()), self.former(page)].into_iter().flatten()
    }

    /// Returns the catalogue of a page in a language.
    #[must_use]
    pub fn catalogue<'s>(&self, sources: &'s Sources, language: &Language, page: &EntityId) -> Option<&'s SourceFile> {
        self.names(page).find_map(|name| sources.at(&format!("translations/{language}/{name}.ftl")))
    }

    /// Returns the register of a page in a language.
    #[must_use]
    pub fn register<'s>(&self, sources: &'s Sources, language: &Language, page: &EntityId) -> Option<&'s SourceFile> {
        self.names(page).find_map(|name| sources.at(&format!("translations/_register/{language}/{name}.toml")))
    }

    /// Names the pages whose translations stand under a former name, each at its source catalogue.
    pub(super) fn remarks(&self, sources: &Sources, content: &Content) -> Vec<Diagnostic> {
        let pages = content.entities.iter().filter_map(|entity| Some((entity, self.former(&entity.id)?)));
        let remarks = pages.filter_map(|(entity, former)| {
            let languages = content.settings.languages.iter().map(|settings| &settings.language);
            let mut languages = [&entity.language].into_iter().chain(languages);
            let file = languages.find_map(|language| sources.at(&format!("translations/{language}/{former}.ftl")))?;
            let end = file.text.find('\n').unwrap_or(file.text.len());
            let said = Diagnostic::new(Code::CataloguePage).at(Span::new(file.id, 0..end)).with("reason", "renamed");
            Some(said.with("page", former).with("value", entity.id.as_str()))
        });
        remarks.collect()
    }
}

fn strays<'a>(sources: &'a Sources, content: &Content, language: &'a Language) -> Vec<Stray<'a>> {
    let folder = format!("translations/{language}");
    let strays = sources.below(&folder).filter_map(|file| {
        let page = file.path.as_str().strip_prefix(&folder)?.strip_prefix('/')?.strip_suffix(".ftl")?;
        // The head of a source catalogue is the name of its page; a translation begins with a title.
        let is_source = units::is_source_catalogue(&file.text, page);
        (!is_known(sources, content, page)).then_some(Stray { page, language, file, is_source })
    });
    strays.collect()
}

/// Says whether catalogues of this name belong to something: to a page, if only to one that is a draft or cannot be read.
pub(super) fn is_known(sources: &Sources, content: &Content, page: &str) -> bool {
    let is_page = content.entity(page).is_some() || content.is_broken(page);
    is_page || matches!(page, "terms" | "interface" | "site") || sources.at(&format!("content/{page}.md")).is_some()
}

/// Returns how many letters of a source catalogue stand on a page; of what was edited three of four.
fn shared(old: &[Leaf<'_>], new: &[Leaf<'_>]) -> usize {
    let found = align(old, new).into_iter().zip(new);
    let letters = found.map(|(found, leaf)| match found {
        Match::Same(at) | Match::Moved(at) => old[at].text.len(),
        Match::Similar(at) if are_alike(old[at].text, leaf.text) => old[at].text.len() * 3 / 4,
        Match::Similar(_) | Match::New => 0,
    });
    letters.sum()
}
