//! Lists of pages: what a section holds, what belongs to a topic, what a body offers, where to begin.

use super::mentions::Way;
use super::page::{Entry, FactRun, Heading, Listing};
use super::reader::{Reader, Sheet};
use crate::content::{Entity, Record, Value, kinds};

/// Returns the lists of a page.
pub(super) fn of<'a>(reader: &Reader<'a>, sheet: &Sheet<'a>) -> Vec<Listing> {
    let entity = sheet.entity;
    match entity.kind.name {
        "site" => home(reader),
        "section" => section(reader, entity),
        "topic" => topic(reader, entity),
        "service" => related(reader, entity),
        "place" | "organisation" | "term" => naming(reader, entity),
        _ => Vec::new(),
    }
}

fn list(reader: &Reader<'_>, code: &str, heading: Option<Heading>, indices: Vec<usize>) -> Option<Listing> {
    let entries: Vec<Entry> = indices.into_iter().filter_map(|index| entry(reader, index)).collect();
    (!entries.is_empty()).then(|| Listing { code: code.to_owned(), heading, entries })
}

fn phrase(reader: &Reader<'_>, id: &str) -> Option<Heading> {
    Some(Heading::Phrase(reader.interface.phrase(id)))
}

fn entry(reader: &Reader<'_>, index: usize) -> Option<Entry> {
    let sheet = Sheet::new(reader.content, index)?;
    let link = reader.link(index)?;
    let official = reader.official(sheet.entity, &link.text);
    let summary = sheet.entity.facts.text("summary").map(|summary| reader.text(&sheet, summary));
    let icon = sheet.entity.facts.word("icon").map(ToOwned::to_owned);
    let phone = sheet.entity.facts.flag("emergency").then(|| first_phone(&sheet.entity.facts)).flatten();
    Some(Entry { link, official, summary, icon, phone })
}

fn first_phone(facts: &Record) -> Option<FactRun> {
    let record = facts.records("phones").next()?;
    let Some(Value::Phone(phone)) = record.get("number") else { return None };
    Some(FactRun { text: phone.display().to_owned(), address: Some(phone.uri()), date: None, language: None })
}

/// Returns entities that a test accepts, as lists of the reader's language stand.
fn sorted(reader: &Reader<'_>, entities: &[usize], accept: impl Fn(&Entity) -> bool) -> Vec<usize> {
    let is = |index: &usize| reader.content.entities.get(*index).is_some_and(&accept);
    let mut found: Vec<usize> = entities.iter().copied().filter(is).collect();
    found.sort_by_key(|index| reader.rank(*index));
    found
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
    let topics = all(reader, |entity| entity.kind.name == "topic" && entity.facts.id("parent").is_none());
    let sections = all(reader, |entity| entity.kind.name == "section");
    let lists = [
        list(reader, "emergencies", phrase(reader, "home-emergencies"), emergencies),
        list(reader, "topics", phrase(reader, "home-topics"), topics),
        list(reader, "sections", phrase(reader, "home-sections"), sections),
    ];
    lists.into_iter().flatten().collect()
}

fn section(reader: &Reader<'_>, section: &Entity) -> Vec<Listing> {
    let inside = sorted(reader, reader.mentions.of(Way::Inside, section.id.folder()), |_| true);
    list(reader, "entries", None, inside).into_iter().collect()
}

fn topic(reader: &Reader<'_>, topic: &Entity) -> Vec<Listing> {
    let below = sorted(reader, reader.mentions.of(Way::Below, topic.id.as_str()), |_| true);
    let mut lists: Vec<Listing> = list(reader, "topics", phrase(reader, "list-subtopics"), below).into_iter().collect();
    let about = reader.mentions.of(Way::About, topic.id.as_str());
    for kind in kinds::ALL {
        let found = sorted(reader, about, |entity| entity.kind == *kind);
        let code = format!("topic-{}", kind.name);
        lists.extend(list(reader, &code, phrase(reader, &format!("kinds-{}", kind.name)), found));
    }
    lists
}

fn related(reader: &Reader<'_>, service: &Entity) -> Vec<Listing> {
    let found: Vec<usize> = service.facts.ids("related").filter_map(|id| reader.index_of(id.as_str())).collect();
    list(reader, "related", phrase(reader, "list-related"), found).into_iter().collect()
}

/// What names this entity: the services of a body or in a place, the places of a body, where a paper is asked for.
fn naming(reader: &Reader<'_>, entity: &Entity) -> Vec<Listing> {
    let id = entity.id.as_str();
    let naming = reader.mentions.of(Way::Names, id);
    let services = sorted(reader, naming, |other| other.kind.name == "service");
    let mut lists: Vec<Listing> =
        list(reader, "services", phrase(reader, "list-services"), services).into_iter().collect();
    if entity.kind.name == "organisation" {
        let places = sorted(reader, naming, |other| other.kind.name == "place");
        lists.extend(list(reader, "places", phrase(reader, "kinds-place"), places));
        let networks = sorted(reader, reader.mentions.of(Way::Members, id), |_| true);
        lists.extend(list(reader, "member-of", phrase(reader, "list-member-of"), networks));
    }
    lists
}
