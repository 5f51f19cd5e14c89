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
}

impl Content {
    /// Returns the entity with this id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        let place = self.entities.binary_search_by(|entity| entity.id.as_str().cmp(id)).ok()?;
        self.entities.get(place)
    }

    /// Returns the head of a section by its folder.
    #[must_use]
    pub fn section(&self, folder: &str) -> Option<&Entity> {
        self.entity(&format!("{folder}/section"))
    }
}
