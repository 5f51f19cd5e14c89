//! Lists of pages: what a section holds, what belongs to a topic, what a body offers, where to begin.

mod entry;
mod dated;
mod home;
mod index;
mod tree;
mod pages;

use super::mentions::Way;
use super::page::{Entry, Listing};
use super::reader::{Reader, Sheet};
use crate::content::Entity;
use entry::{by_kind, list, phrase, sorted};

pub(super) use entry::emergency_number;

/// Returns the lists of a page that an editor wrote.
pub(super) fn of<'a>(reader: &Reader<'a>, sheet: &Sheet<'a>) -> Vec<Listing> {
    let entity = sheet.entity;
    match entity.kind.name {
        "site" => home::lists(reader),
        "section" => section(reader, entity),
        "topic" => topic(reader, entity),
        _ => {
            let naming = naming(reader, entity);
            let related = related(reader, entity, &naming);
            naming.into_iter().chain(related).collect()
        }
    }
}

fn section(reader: &Reader<'_>, section: &Entity) -> Vec<Listing> {
    let members = reader.mentions.of(Way::Inside, section.id.folder());
    match section.facts.word("kind") {
        Some("event") => return reader.by_month(members),
        Some("news") => return reader.newest_first(members),
        _ => {}
    }
    let inside = sorted(reader, members, |_| true);
    list(reader, "entries", None, inside).into_iter().collect()
}

fn topic(reader: &Reader<'_>, topic: &Entity) -> Vec<Listing> {
    let below = sorted(reader, reader.mentions.of(Way::Below, topic.id.as_str()), |_| true);
    let mut lists: Vec<Listing> = list(reader, "topics", phrase(reader, "list-subtopics"), below).into_iter().collect();
    lists.extend(by_kind(reader, "topic", reader.mentions.of(Way::About, topic.id.as_str()), |_| Vec::new()));
    lists
}

/// What else an editor points to; a page that stands in a list above is not named twice.
fn related(reader: &Reader<'_>, entity: &Entity, above: &[Listing]) -> Option<Listing> {
    let found: Vec<usize> = entity.facts.ids("related").filter_map(|id| reader.index_of(id.as_str())).collect();
    let mut related = list(reader, "related", phrase(reader, "list-related"), found)?;
    let named =
        |entry: &Entry| above.iter().flat_map(|list| &list.entries).any(|one| one.link.target == entry.link.target);
    related.entries.retain(|entry| !named(entry));
    (!related.entries.is_empty()).then_some(related)
}

/// What names this entity, by kind: the services and courses of a body or in a place, where a paper is asked for, what a
/// project runs, the news about a service. What a page's own facts name already is not said twice.
fn naming(reader: &Reader<'_>, entity: &Entity) -> Vec<Listing> {
    let id = entity.id.as_str();
    let own: Vec<usize> = entity.facts.ids("runs").filter_map(|id| reader.index_of(id.as_str())).collect();
    let naming: Vec<usize> =
        reader.mentions.of(Way::Names, id).iter().copied().filter(|index| !own.contains(index)).collect();
    let mut lists = by_kind(reader, "naming", &naming, |_| Vec::new());
    let networks = sorted(reader, reader.mentions.of(Way::Members, id), |_| true);
    lists.extend(list(reader, "member-of", phrase(reader, "list-member-of"), networks));
    lists
}
