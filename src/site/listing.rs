//! Lists of pages: what a section holds, what belongs to a topic, what a body offers, where to begin.

use super::page::{Entry, FactRun, Heading, Listing, Words};
use super::reader::{Reader, Sheet};
use crate::content::{Entity, EntityId, Record, Value, kinds};

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

/// Returns the entities that a test accepts, by their order and then by title as the reader's language sorts.
fn sorted(reader: &Reader<'_>, accept: impl Fn(&Entity) -> bool) -> Vec<usize> {
    let found = reader.content.entities.iter().enumerate().filter(|(_, entity)| accept(entity));
    let mut keyed: Vec<(i64, String, usize)> =
        found.map(|(index, entity)| (order_of(entity), title_of(reader, index), index)).collect();
    keyed.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| reader.settings.formats.compare(&a.1, &b.1)).then(a.2.cmp(&b.2)));
    keyed.into_iter().map(|(_, _, index)| index).collect()
}

fn title_of(reader: &Reader<'_>, index: usize) -> String {
    reader.link(index).map(|link| words(&link.text.first)).unwrap_or_default()
}

/// Returns the plain words of a text.
pub(super) fn words(words: &Words) -> String {
    let mut text = String::new();
    add_words(&words.runs, &mut text);
    text
}

fn add_words(runs: &[super::page::Run], text: &mut String) {
    use super::page::Run;
    for run in runs {
        match run {
            Run::Text(words) | Run::Term { word: words, .. } => text.push_str(words),
            Run::Bold(content) | Run::Link { content, .. } => add_words(content, text),
            Run::Break => text.push(' '),
            Run::Fact(fact) => text.push_str(&fact.text),
        }
    }
}

fn home(reader: &Reader<'_>) -> Vec<Listing> {
    let mut emergencies = sorted(reader, |entity| entity.facts.flag("emergency"));
    // 112 before 1522: in an emergency the number counts and not the title.
    emergencies.sort_by_key(|index| {
        reader.content.entities.get(*index).and_then(|entity| first_phone(&entity.facts)).map(|phone| phone.text)
    });
    let topics = sorted(reader, |entity| entity.kind.name == "topic" && entity.facts.id("parent").is_none());
    let sections = sorted(reader, |entity| entity.kind.name == "section");
    let lists = [
        list(reader, "emergencies", phrase(reader, "home-emergencies"), emergencies),
        list(reader, "topics", phrase(reader, "home-topics"), topics),
        list(reader, "sections", phrase(reader, "home-sections"), sections),
    ];
    lists.into_iter().flatten().collect()
}

fn section(reader: &Reader<'_>, section: &Entity) -> Vec<Listing> {
    let folder = section.id.folder();
    let inside = sorted(reader, |entity| entity.is_page() && entity.id.folder() == folder);
    list(reader, "entries", None, inside).into_iter().collect()
}

fn topic(reader: &Reader<'_>, topic: &Entity) -> Vec<Listing> {
    let below = sorted(reader, |entity| entity.facts.id("parent") == Some(&topic.id) && entity.kind.name == "topic");
    let mut lists: Vec<Listing> = list(reader, "topics", phrase(reader, "list-subtopics"), below).into_iter().collect();
    for kind in kinds::ALL {
        let about = |entity: &Entity| entity.kind == *kind && entity.facts.ids("topics").any(|id| *id == topic.id);
        let found = sorted(reader, about);
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
    let names = |other: &Entity| names(other, &entity.id);
    let services = sorted(reader, |other| other.kind.name == "service" && names(other));
    let mut lists: Vec<Listing> =
        list(reader, "services", phrase(reader, "list-services"), services).into_iter().collect();
    if entity.kind.name == "organisation" {
        let places = sorted(reader, |other| other.kind.name == "place" && names(other));
        lists.extend(list(reader, "places", phrase(reader, "kinds-place"), places));
        let networks = sorted(reader, |other| {
            other.kind.name == "organisation"
                && other.facts.records("members").any(|member| member.id("organisation") == Some(&entity.id))
        });
        lists.extend(list(reader, "member-of", phrase(reader, "list-member-of"), networks));
    }
    lists
}

fn names(other: &Entity, id: &EntityId) -> bool {
    let mut found = other.facts.id("organisation") == Some(id);
    found |= other.facts.records("places").any(|place| place.id("place") == Some(id));
    found |= other.facts.records("required_documents").any(|document| document.id("term") == Some(id));
    found
}

/// Returns where an entity asks to stand in lists; those that ask for nothing come last.
pub(super) fn order_of(entity: &Entity) -> i64 {
    match entity.facts.get("order") {
        Some(Value::Integer(order)) => *order,
        _ => i64::MAX,
    }
}
