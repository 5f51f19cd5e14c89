//! Stage 1: Sources become Content: settings and entities that know nothing of translations.

pub mod table;
pub mod kinds;
pub mod value;
pub mod entity;
pub mod settings;
pub mod fact;
mod front_matter;
mod decode;
mod body;
mod file;
mod reference;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::facts::Holidays;
use crate::interface::{Interface, Interfaces};
use crate::language::Language;
use crate::source::Sources;

pub use entity::{Entity, EntityId, Passage};
pub use settings::{Head, Settings};
pub use table::{Field, Kind, Shape};
pub use value::{Entry, Record, Value};

/// Everything that editors wrote, checked, with no translation in it.
#[derive(Debug)]
pub struct Content {
    /// `content/site.toml`.
    pub settings: Settings,
    /// Pages, the heads of sections and the settings' own texts, in the order of their ids.
    pub entities: Vec<Entity>,
    /// Ids of files that could not be read; nothing more is said about them.
    pub broken: BTreeSet<EntityId>,
    by_id: BTreeMap<EntityId, usize>,
}

impl Content {
    /// Returns the entity with this id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        self.by_id.get(id).and_then(|index| self.entities.get(*index))
    }

    /// Returns the head of a section by its folder.
    #[must_use]
    pub fn section(&self, folder: &str) -> Option<&Entity> {
        self.entity(&format!("{folder}/section"))
    }
}

/// What every file is read with.
struct Context<'a> {
    sources: &'a Sources,
    settings: &'a Settings,
    holidays: &'a Holidays,
    interfaces: BTreeMap<Language, Interface>,
    drafts: bool,
}

/// Reads the entities; with `drafts`, those that are marked as drafts too.
#[must_use]
pub fn parse(sources: &Sources, head: Head, interfaces: &Interfaces, drafts: bool) -> Reported<Content> {
    let mut log = Log::default();
    let Head { settings, site } = head;
    let holidays = settings.holidays();
    let by_language = interfaces.languages().map(|language| {
        (language.clone(), interfaces.chain(&[language.clone()]))
    });
    let context = Context { sources, settings: &settings, holidays: &holidays, interfaces: by_language.collect(), drafts };
    let sections = log.take(file::sections(&context));
    let files: Vec<_> = sources.below("content").filter(|file| file::is_entity(file)).collect();
    let read: Vec<Reported<file::Outcome>> =
        files.par_iter().map(|source| file::entity(&context, &sections, source)).collect();
    let mut entities: Vec<Entity> = sections;
    entities.extend(site);
    let mut broken = BTreeSet::new();
    for outcome in read {
        match log.take(outcome) {
            file::Outcome::Entity(entity) => entities.push(*entity),
            file::Outcome::Broken(id) => {
                broken.insert(id);
            }
            file::Outcome::Draft => {}
        }
    }
    entities.sort_by(|a, b| a.id.cmp(&b.id));
    let by_id = entities.iter().enumerate().map(|(index, entity)| (entity.id.clone(), index)).collect();
    let content = Content { settings, entities, broken, by_id };
    if content.broken.is_empty() && !content.entities.iter().any(Entity::is_page) {
        log.push(Diagnostic::new(Code::SiteEmpty).in_path("content"));
    }
    log.append(reference::check(&content));
    log.finish(content)
}
