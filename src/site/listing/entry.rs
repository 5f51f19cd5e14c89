//! Entries of lists: pages with the offices' own words and what they are about, in the reader's order.

use crate::content::{Entity, Kind, Record, Value, kinds};
use crate::interface::Phrase;
use crate::site::page::{Entry, FactRun, Heading, Link, Listing};
use crate::site::reader::{Reader, Sheet};

impl Entry {
    /// Makes an entry of nothing but a link.
    pub(super) fn of(link: Link) -> Self {
        Self {
            link,
            alias: None,
            official: None,
            summary: None,
            icon: None,
            phone: None,
            hours: None,
            state: None,
            until: None,
            notes: Vec::new(),
            below: Vec::new(),
        }
    }
}

/// Returns a list of entities, if there are any.
pub(super) fn list(reader: &Reader<'_>, code: &str, heading: Option<Heading>, indices: Vec<usize>) -> Option<Listing> {
    let entries: Vec<Entry> = indices.into_iter().filter_map(|index| entry(reader, index)).collect();
    (!entries.is_empty()).then(|| Listing { code: code.to_owned(), heading, anchor: None, entries })
}

/// Returns entities as one list a kind, in the order of the kinds, each entity with notes.
pub(super) fn by_kind(
    reader: &Reader<'_>,
    code: &str,
    members: &[usize],
    notes: impl Fn(&Entity) -> Vec<Phrase>,
) -> Vec<Listing> {
    let of = |kind: &&'static Kind| {
        let found = sorted(reader, members, |entity| entity.kind == *kind);
        let heading = phrase(reader, &format!("kinds-{}", kind.name));
        let mut list = list(reader, &format!("{code}-{}", kind.name), heading, found.clone())?;
        for (entry, entity) in list.entries.iter_mut().zip(found) {
            entry.notes.extend(reader.content.entities.get(entity).map(&notes).unwrap_or_default());
        }
        Some(list)
    };
    kinds::ALL.iter().filter_map(of).collect()
}

/// Returns a heading of words of the interface.
pub(super) fn phrase(reader: &Reader<'_>, id: &str) -> Option<Heading> {
    Some(Heading::Phrase(reader.interface.phrase(id)))
}

/// Returns the entry of an entity.
pub(super) fn entry(reader: &Reader<'_>, index: usize) -> Option<Entry> {
    let sheet = Sheet::new(reader.content, index)?;
    let link = reader.link(index)?;
    Some(Entry {
        official: reader.official(sheet.entity, &link.text).filter(|_| is_named_by_offices(sheet.entity.kind)),
        summary: sheet.entity.facts.text("summary").map(|summary| reader.text(&sheet, summary)),
        icon: sheet.entity.facts.word("icon").map(ToOwned::to_owned),
        phone: emergency_number(sheet.entity),
        ..Entry::of(link)
    })
}

/// Says whether people meet the title on a letter or a door: a word of this guide's own has no use beside its translation.
fn is_named_by_offices(kind: &Kind) -> bool {
    !["section", "topic", "guide", "page", "news"].contains(&kind.name)
}

/// Returns the number to call at once, of a service for emergencies.
pub(in crate::site) fn emergency_number(entity: &Entity) -> Option<FactRun> {
    entity.facts.flag("emergency").then(|| first_phone(&entity.facts)).flatten()
}

/// Returns the first telephone number of an entity.
fn first_phone(facts: &Record) -> Option<FactRun> {
    let record = facts.records("phones").next()?;
    let Some(Value::Phone(phone)) = record.get("number") else { return None };
    Some(FactRun { text: phone.display().to_owned(), address: Some(phone.uri()), date: None, language: None })
}

/// Returns entities that a test accepts, as lists of the reader's language stand: what is for emergencies first, by its number
/// and not by its title, 112 before 1522.
pub(super) fn sorted(reader: &Reader<'_>, entities: &[usize], accept: impl Fn(&Entity) -> bool) -> Vec<usize> {
    let is = |index: &usize| reader.content.entities.get(*index).is_some_and(&accept);
    let mut found: Vec<usize> = entities.iter().copied().filter(is).collect();
    let number = |index: usize| reader.content.entities.get(index).and_then(emergency_number).map(|number| number.text);
    found.sort_by_cached_key(|index| {
        let number = number(*index);
        (number.is_none(), number, reader.rank(*index))
    });
    found
}
