//! Stage 1: Sources become Content: settings and entities that know nothing of translations.

pub mod table;
pub mod kinds;
pub mod value;
pub mod id;
pub mod entity;
pub mod settings;
pub mod fact;
pub mod former;
mod front_matter;
mod decode;
mod body;
mod file;
mod municipality;
mod period;
mod recurring;
pub mod consent;
pub mod reserved;
mod reference;
mod whole;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::interface::Interfaces;
use crate::source::Sources;

pub use entity::{Entity, Passage};
pub use id::EntityId;
pub use settings::{Head, Settings};
pub use table::{Field, Kind, Shape};
pub use value::{Entry, Record, Value};
pub use whole::Content;

/// Reads the entities; with `drafts`, those that are marked as drafts too.
#[must_use]
pub fn parse(sources: &Sources, head: Head, interfaces: &Interfaces, drafts: bool) -> Reported<Content> {
    let mut log = Log::default();
    let Head { settings, site } = head;
    let holidays = settings.holidays();
    let by_language =
        interfaces.languages().map(|language| (language.clone(), interfaces.chain(std::slice::from_ref(language))));
    let context =
        file::Context { sources, settings: &settings, holidays: &holidays, interfaces: by_language.collect(), drafts };
    let sections = log.take(file::sections(&context));
    let files: Vec<_> = sources.below("content").filter(|file| file::is_entity(file)).collect();
    let read: Vec<Reported<file::Outcome>> =
        files.par_iter().map(|source| file::entity(&context, &sections, source)).collect();
    let mut entities: Vec<Entity> = sections;
    entities.extend(site);
    let (mut broken, mut drafts) = (BTreeSet::new(), BTreeSet::new());
    for outcome in read {
        match log.take(outcome) {
            file::Outcome::Entity(entity) => entities.push(*entity),
            file::Outcome::Broken(id) => {
                broken.insert(id);
            }
            file::Outcome::Draft(id) => {
                drafts.insert(id);
            }
        }
    }
    entities.sort_by(|a, b| a.id.cmp(&b.id));
    broken.extend(unread(sources));
    log.append(file::misnamed(sources));
    let content = Content { settings, entities, broken, drafts };
    if content.settings.head.is_some() && content.broken.is_empty() && !content.entities.iter().any(Entity::is_page) {
        log.push(Diagnostic::new(Code::SiteEmpty).in_path("content"));
    }
    log.append(reference::check(&content));
    log.finish(content)
}

/// Returns the ids of pages and folders that lie on the disk and could not be read: nothing more is to be said about
/// them and what stands in them.
fn unread(sources: &Sources) -> impl Iterator<Item = EntityId> + use<'_> {
    let paths = sources.faults().iter().filter(|fault| sources.at(&fault.path).is_none());
    paths.filter_map(|fault| {
        let path = fault.path.strip_prefix("content/")?;
        Some(EntityId::new(path.strip_suffix(".md").unwrap_or(path)))
    })
}
