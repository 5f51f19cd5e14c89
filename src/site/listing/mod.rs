//! Lists of pages: what a section holds, what belongs to a topic, what a body offers, where to begin.

mod entry;
mod dated;
mod index;
mod tree;
mod pages;

use super::lists::Subject;
use super::mentions::Way;
use super::page::{Entry, Listing};
use super::reader::{Reader, Sheet};
use crate::content::Entity;
use entry::{by_kind, first_phone, list, phrase, sorted};

/// Returns the lists of a page that an editor wrote.
pub(super) fn of<'a>(reader: &Reader<'a>, sheet: &Sheet<'a>) -> Vec<Listing> {
    let entity = sheet.entity;
    match entity.kind.name {
        "site" => home(reader),
        "section" => section(reader, entity),
        "topic" => topic(reader, entity),
        _ => naming(reader, entity).into_iter().chain(related(reader, entity)).collect(),
    }
}

/// Returns those of all entities that a test accepts: for the home, which is one page of many.
fn all(reader: &Reader<'_>, accept: impl Fn(&Entity) -> bool) -> Vec<usize> {
    let every: Vec<usize> = (0..reader.content.entities.len()).collect();
    sorted(reader, &every, accept)
}

fn home(reader: &Reader<'_>) -> Vec<Listing> {
    let mut emergencies = all(reader, |entity| entity.facts.flag("emergency"));
    // 112 before 1522: in an emergency the number counts and not the title.
    emergencies.sort_by_key(|index| {
        reader.content.entities.get(*index).and_then(|entity| first_phone(&entity.facts)).map(|phone| phone.text)
    });
    let sections = all(reader, |entity| entity.kind.name == "section");
    let lists = [
        list(reader, "emergencies", phrase(reader, "home-emergencies"), emergencies),
        first_topics(reader),
        ways(reader),
        list(reader, "sections", phrase(reader, "home-sections"), sections),
    ];
    lists.into_iter().flatten().collect()
}

/// The topics that stand below no other.
fn first_topics(reader: &Reader<'_>) -> Option<Listing> {
    let topics = all(reader, |entity| entity.kind.name == "topic" && entity.facts.id("parent").is_none());
    list(reader, "topics", phrase(reader, "home-topics"), topics)
}

/// The lists that nobody wrote: by letter, by municipality, by language.
fn ways(reader: &Reader<'_>) -> Option<Listing> {
    let entries: Vec<Entry> = reader
        .lists
        .first()
        .filter(|list| list.subject != Subject::Search)
        .map(|list| Entry::of(reader.list_link(list)))
        .collect();
    let heading = phrase(reader, "home-ways");
    (!entries.is_empty()).then(|| Listing { code: "ways".to_owned(), heading, anchor: None, entries })
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

fn related(reader: &Reader<'_>, entity: &Entity) -> Vec<Listing> {
    let found: Vec<usize> = entity.facts.ids("related").filter_map(|id| reader.index_of(id.as_str())).collect();
    list(reader, "related", phrase(reader, "list-related"), found).into_iter().collect()
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
