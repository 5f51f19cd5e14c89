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
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::interface::Interfaces;
use crate::memo::Memo;
use crate::source::{ContentHash, Sources};

pub use entity::{Entity, Passage};
pub use id::EntityId;
pub use settings::{Head, Settings};
pub use table::{Field, Kind, Shape};
pub use value::{Entry, Record, Value};
pub use whole::{Content, Entities};

/// What entities are read with.
pub struct Reading<'a> {
    /// The words that open the parts of a page.
    pub interfaces: &'a Interfaces,
    /// Whether those that are marked as drafts are read too.
    pub drafts: bool,
}

/// Reads the entities.
#[must_use]
pub fn parse(sources: &Sources, head: &Head, reading: &Reading<'_>, memo: &Memo) -> Reported<Content> {
    let mut log = Log::default();
    let Head { settings, site } = head;
    let Reading { interfaces, drafts, .. } = *reading;
    let holidays = settings.holidays();
    let by_language =
        interfaces.languages().map(|language| (language.clone(), interfaces.chain(std::slice::from_ref(language))));
    let interfaces = by_language.collect();
    let heads = sources.hash_of(|file| file::is_section(file) || file.path.as_str() == "content/site.toml");
    let hash = ContentHash::of_parts([heads.as_bytes().as_slice(), body::words_of(&interfaces).as_bytes()]);
    let context = file::Context { sources, settings, holidays: &holidays, interfaces, drafts, hash };
    let sections = log.take(file::sections(&context));
    let files: Vec<_> = sources.below("content").filter(|file| file::is_entity(file)).collect();
    let read: Vec<Arc<Reported<file::Outcome>>> =
        files.par_iter().map(|source| file::entity(&context, &sections, source, memo)).collect();
    let mut entities: Vec<Arc<Entity>> = sections.into_iter().map(Arc::new).collect();
    entities.extend(site.clone());
    let (mut broken, mut drafts) = (BTreeSet::new(), BTreeSet::new());
    for outcome in read {
        log.append(outcome.diagnostics.iter().cloned());
        match &outcome.value {
            file::Outcome::Entity(entity) => entities.push(entity.clone()),
            file::Outcome::Broken(id) => drop(broken.insert(id.clone())),
            file::Outcome::Draft(id) => drop(drafts.insert(id.clone())),
        }
    }
    broken.extend(unread(sources));
    log.append(file::misnamed(sources));
    let entities = Entities::new(entities);
    let content = Content { settings: settings.clone(), entities, broken, drafts };
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
