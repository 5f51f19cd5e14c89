//! Content as a whole: what editors wrote, with the ways to find it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;
use std::sync::Arc;

use rayon::prelude::*;

use super::entity::Entity;
use super::id::EntityId;
use super::settings::Settings;
use crate::diagnostic::Diagnostic;
use crate::source::FileId;

/// Everything that editors wrote, checked, with no translation in it.
#[derive(Debug)]
pub struct Content {
    /// `content/site.toml`.
    pub settings: Settings,
    /// Pages, the heads of sections and the settings' own texts, in the order of their ids.
    pub entities: Entities,
    /// Ids of files that could not be read; nothing more is said about them.
    pub broken: BTreeSet<EntityId>,
    /// Ids of drafts that were left out, with their files.
    pub drafts: BTreeMap<EntityId, FileId>,
}

/// Entities in the order of their ids. Builds that follow one another share what did not change.
#[derive(Debug, Clone, Default)]
pub struct Entities(Vec<Arc<Entity>>);

impl Entities {
    /// Puts entities in the order of their ids.
    pub(super) fn new(mut entities: Vec<Arc<Entity>>) -> Self {
        entities.sort_by(|a, b| a.id.cmp(&b.id));
        Self(entities)
    }

    /// Returns the entity at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Entity> {
        self.0.get(place).map(Arc::as_ref)
    }

    /// Returns the place of the entity with this id.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<usize> {
        self.0.binary_search_by(|entity| entity.id.as_str().cmp(id)).ok()
    }

    /// Returns how many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Entity> + DoubleEndedIterator {
        self.0.iter().map(Arc::as_ref)
    }

    /// Returns all, in their order, for work side by side.
    pub fn par_iter(&self) -> impl IndexedParallelIterator<Item = &Entity> {
        self.0.par_iter().map(Arc::as_ref)
    }
}

impl Index<usize> for Entities {
    type Output = Entity;

    fn index(&self, place: usize) -> &Entity {
        &self.0[place]
    }
}

impl<'a> IntoIterator for &'a Entities {
    type Item = &'a Entity;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Arc<Entity>>, fn(&'a Arc<Entity>) -> &'a Entity>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(Arc::as_ref)
    }
}

impl Content {
    /// Returns the entity with this id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        self.entities.get(self.entities.place(id)?)
    }

    /// Returns the page that bore an id before its file was renamed: by a former address, else the only one whose title
    /// makes the last part of the id.
    #[must_use]
    pub fn renamed(&self, id: &str) -> Option<&Entity> {
        let pages = || self.entities.iter().filter(|entity| entity.is_page());
        let was = |page: &&Entity| page.facts.words("former_addresses").any(|address| address.trim_matches('/') == id);
        let name = id.rsplit('/').next().filter(|name| !name.is_empty())?;
        let is_titled = |page: &&Entity| {
            let title = page.facts.text("title").map(|title| crate::prose::plain(&title.inlines));
            title.is_some_and(|title| crate::language::slug(&title) == name)
        };
        let mut titled = pages().filter(is_titled);
        let only = titled.next().filter(|_| titled.next().is_none());
        pages().find(was).or(only)
    }

    /// Says whether an entity could not be read, or stands in a folder that could not: nothing more is said about it.
    #[must_use]
    pub fn is_broken(&self, id: &str) -> bool {
        let folders = id.match_indices('/').filter_map(|(end, _)| id.get(..end));
        folders.chain([id]).any(|id| self.broken.contains(id))
    }

    /// Says whether an entity is a draft that was left out.
    #[must_use]
    pub fn is_draft(&self, id: &str) -> bool {
        self.drafts.contains_key(id)
    }

    /// Says whether a remark is about a draft that was left out.
    #[must_use]
    pub fn is_of_draft(&self, said: &Diagnostic) -> bool {
        said.place.is_some_and(|place| self.drafts.values().any(|file| *file == place.file))
    }

    /// Says whether an entity is there for its editor and not for its readers: as a draft, or broken.
    #[must_use]
    pub fn is_hidden(&self, id: &str) -> bool {
        self.is_draft(id) || self.is_broken(id)
    }

    /// Returns the head of a section by its folder.
    #[must_use]
    pub fn section(&self, folder: &str) -> Option<&Entity> {
        self.entity(&format!("{folder}/section"))
    }
}
