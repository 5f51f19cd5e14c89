//! Stage 1: Sources become Content: settings and entities that know nothing of translations.

pub mod table;
pub mod kinds;
pub mod value;
pub mod id;
pub mod entity;
pub mod settings;
pub mod fact;
pub mod former;
mod slip;
mod meant;
mod torn;
mod unwritten;
mod stranger;
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

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Log, Reported, Severity};
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
    let context = file::Context { sources, settings, holidays: &holidays, interfaces, hash };
    let sections = log.take(file::sections(&context));
    let files: Vec<_> = sources.below("content").filter(|file| file::is_entity(file)).collect();
    let read: Vec<Arc<Reported<file::Outcome>>> =
        files.par_iter().map(|source| file::entity(&context, &sections, source, memo)).collect();
    let mut entities: Vec<Arc<Entity>> = sections.into_iter().map(Arc::new).collect();
    entities.extend(site.clone());
    let (mut broken, mut left_out) = (BTreeSet::new(), BTreeMap::new());
    for outcome in read {
        let draft = match &outcome.value {
            file::Outcome::Entity(entity) if entity.facts.flag("draft") => Some((&entity.id, entity.file)),
            file::Outcome::Broken(id, Some(file)) => Some((id, *file)),
            _ => None,
        };
        if let Some((id, file)) = draft.filter(|_| !drafts) {
            left_out.insert(id.clone(), file);
            log.append(outcome.diagnostics.iter().map(of_draft));
            continue;
        }
        log.append(outcome.diagnostics.iter().cloned());
        match &outcome.value {
            file::Outcome::Entity(entity) => entities.push(entity.clone()),
            file::Outcome::Broken(id, _) => drop(broken.insert(id.clone())),
        }
    }
    broken.extend(unread(sources));
    broken.extend(log.take(file::misnamed(sources)));
    let entities = Entities::new(entities);
    let content = Content { settings: settings.clone(), entities, broken, drafts: left_out };
    if content.settings.head.is_some() && content.broken.is_empty() && !content.entities.iter().any(Entity::is_page) {
        log.push(Diagnostic::new(Code::SiteEmpty).in_path("content"));
    }
    let said: Vec<Vec<Diagnostic>> =
        content.entities.par_iter().map(|entity| reference::of_entity(&content, entity)).collect();
    log.append(said.into_iter().flatten());
    log.append(reference::check(&content));
    log.finish(content)
}

/// Returns what is said of a draft that is left out: nothing false is published, whatever is wrong with it.
#[must_use]
pub fn of_draft(said: &Diagnostic) -> Diagnostic {
    Diagnostic { severity: Severity::Note, ..said.clone() }
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
