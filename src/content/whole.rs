//! Content as a whole: what editors wrote, with the ways to find it.

use std::collections::BTreeSet;

use super::entity::Entity;
use super::id::EntityId;
use super::settings::Settings;

/// Everything that editors wrote, checked, with no translation in it.
#[derive(Debug)]
pub struct Content {
    /// `content/site.toml`.
    pub settings: Settings,
    /// Pages, the heads of sections and the settings' own texts, in the order of their ids.
    pub entities: Vec<Entity>,
    /// Ids of files that could not be read; nothing more is said about them.
    pub broken: BTreeSet<EntityId>,
    /// Ids of drafts that were left out.
    pub drafts: BTreeSet<EntityId>,
}

impl Content {
    /// Returns the entity with this id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        let place = self.entities.binary_search_by(|entity| entity.id.as_str().cmp(id)).ok()?;
        self.entities.get(place)
    }

    /// Says whether an entity could not be read, or stands in a folder that could not: nothing more is said about it.
    #[must_use]
    pub fn is_broken(&self, id: &str) -> bool {
        let folders = id.match_indices('/').filter_map(|(end, _)| id.get(..end));
        folders.chain([id]).any(|id| self.broken.contains(id))
    }

    /// Says whether an entity is there for its editor and not for its readers: as a draft, or broken.
    #[must_use]
    pub fn is_hidden(&self, id: &str) -> bool {
        self.drafts.contains(id) || self.is_broken(id)
    }

    /// Returns the head of a section by its folder.
    #[must_use]
    pub fn section(&self, folder: &str) -> Option<&Entity> {
        self.entity(&format!("{folder}/section"))
    }
}
