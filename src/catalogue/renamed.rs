//! Pages whose file was renamed: their catalogues and registers still stand under the former name.
//!
//! An editor renames a file of content and thinks of no other. A source catalogue without a page, most of whose words
//! stand on a page without a source catalogue, is that page's; its translations are used as they stand, and the next
//! synchronisation moves them.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, EntityId};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::source::{SourceFile, Sources, Span};

/// The former names of pages.
#[derive(Debug, Clone, Default)]
pub struct Renamed {
    /// By the id of today.
    pub(super) former: BTreeMap<EntityId, String>,
    /// The pages under whose names files of another page stand: two pages swapped their names, or a page took the name
    /// that another one left.
    pub(super) displaced: BTreeSet<EntityId>,
}

impl Renamed {
    /// Returns the former name of a page.
    #[must_use]
    pub fn former(&self, page: &EntityId) -> Option<&str> {
        self.former.get(page).map(String::as_str)
    }

    /// Returns the name that a page with a former one has today.
    #[must_use]
    pub fn today(&self, former: &str) -> Option<&str> {
        self.former.iter().find(|(_, known)| *known == former).map(|(page, _)| page.as_str())
    }

    /// Returns the former names of official words with those of today: a term is called as its page is.
    #[must_use]
    pub fn terms(&self, content: &Content) -> Vec<(&str, &str)> {
        let name = |id: &str| -> usize { id.rfind('/').map_or(0, |at| at + 1) };
        let is_term = |page: &EntityId| content.entity(page.as_str()).is_some_and(|entity| entity.kind.name == "term");
        let both = self.former.iter().filter(|(page, _)| is_term(page));
        let both = both.map(|(page, former)| (&former[name(former)..], &page.as_str()[name(page.as_str())..]));
        both.filter(|(former, today)| former != today).collect()
    }

    /// Says whether the files under a page's name are those of another page.
    #[must_use]
    pub fn is_displaced(&self, page: &EntityId) -> bool {
        self.displaced.contains(page)
    }

    /// Returns the names under which the files of a page may stand, the one of today first.
    pub fn names<'a>(&'a self, page: &'a EntityId) -> impl Iterator<Item = &'a str> {
        let own = (!self.is_displaced(page)).then_some(page.as_str());
        own.into_iter().chain(self.former(page))
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

/// Says whether catalogues of this name belong to something: to a page, if only to one that is a draft or cannot be read.
pub(super) fn is_known(sources: &Sources, content: &Content, page: &str) -> bool {
    let is_page = content.entity(page).is_some() || content.is_broken(page);
    is_page || matches!(page, "terms" | "interface" | "site") || sources.at(&format!("content/{page}.md")).is_some()
}
