//! The lists of the home: emergencies, needs, life events, notices, who is there now, what comes, other ways to look.

use super::entry::{entry, list, phrase, sorted};
use crate::content::Entity;
use crate::site::lists::Subject;
use crate::site::page::{EMERGENCIES, Entry, Listing};
use crate::site::reader::{Reader, Sheet};

/// How many notices, dates and desks the home shows; the rest stands on the pages that its ways lead to.
const NEWS: usize = 3;
const DATES: usize = 4;
const DESKS: usize = 6;

/// Returns the lists of the home, what is urgent first.
pub(super) fn lists(reader: &Reader<'_>) -> Vec<Listing> {
    let guides = all(reader, |entity| entity.kind.name == "guide");
    let sections = all(reader, |entity| entity.kind.name == "section");
    let lists = [
        list(
            reader,
            EMERGENCIES,
            phrase(reader, "home-emergencies"),
            all(reader, |entity| entity.facts.flag("emergency")),
        ),
        first_topics(reader),
        list(reader, "guides", phrase(reader, "home-guides"), guides),
        news(reader),
        desks(reader),
        dates(reader),
        ways(reader),
        list(reader, "sections", phrase(reader, "home-sections"), sections),
    ];
    lists.into_iter().flatten().collect()
}

/// Returns those of all entities that a test accepts: for the home, which is one page of many.
fn all(reader: &Reader<'_>, accept: impl Fn(&Entity) -> bool) -> Vec<usize> {
    let every: Vec<usize> = (0..reader.content.entities.len()).collect();
    sorted(reader, &every, accept)
}

/// Returns the newest notices that still hold.
fn news(reader: &Reader<'_>) -> Option<Listing> {
    let members = members(reader, &Subject::News)?;
    let mut fresh = reader.newest_first(members).into_iter().find(|list| list.code == "news")?;
    fresh.entries.truncate(NEWS);
    Some(Listing { heading: phrase(reader, "home-news"), ..fresh })
}

/// Returns what comes next, what goes on already left aside: a course of a year would stand here all year.
fn dates(reader: &Reader<'_>) -> Option<Listing> {
    let members = members(reader, &Subject::WhatsOn)?;
    let months = reader.by_month(members).into_iter().filter(|list| list.code.starts_with("month-"));
    let entries: Vec<Entry> = months.flat_map(|list| list.entries).take(DATES).collect();
    let heading = phrase(reader, "home-dates");
    (!entries.is_empty()).then(|| Listing { code: "dates".to_owned(), heading, anchor: None, entries })
}

/// Returns desks whose hours are known, the front desk first; a script says which are open now.
fn desks(reader: &Reader<'_>) -> Option<Listing> {
    let mut found = all(reader, |entity| entity.kind.name == "place" && entity.facts.is_written("hours"));
    let front = reader.content.settings.front_desk.as_ref().and_then(|id| reader.index_of(id.as_str()));
    found.sort_by_key(|index| Some(*index) != front);
    found.truncate(DESKS);
    let desk = |index: usize| {
        let sheet = Sheet::new(reader.content, index)?;
        let hours = reader.hours(&sheet, &sheet.entity.facts)?;
        Some(Entry { hours: hours.compact, ..entry(reader, index)? })
    };
    let entries: Vec<Entry> = found.into_iter().filter_map(desk).collect();
    let heading = phrase(reader, "home-desks");
    (!entries.is_empty()).then(|| Listing { code: "desks".to_owned(), heading, anchor: None, entries })
}

/// Returns the topics that stand below no other.
pub(super) fn first_topics(reader: &Reader<'_>) -> Option<Listing> {
    let topics = all(reader, |entity| entity.kind.name == "topic" && entity.facts.id("parent").is_none());
    list(reader, "topics", phrase(reader, "home-topics"), topics)
}

/// Returns the lists that nobody wrote: by letter, by municipality, by language.
pub(super) fn ways(reader: &Reader<'_>) -> Option<Listing> {
    let lists = reader.lists.first().filter(|list| list.subject != Subject::Search);
    let entries: Vec<Entry> = lists.map(|list| Entry::of(reader.list_link(list))).collect();
    let heading = phrase(reader, "home-ways");
    (!entries.is_empty()).then(|| Listing { code: "ways".to_owned(), heading, anchor: None, entries })
}

/// Returns what stands in one of the lists that nobody wrote.
fn members<'a>(reader: &'a Reader<'_>, subject: &Subject) -> Option<&'a [usize]> {
    reader.lists.first().find(|list| list.subject == *subject).map(|list| list.members.as_slice())
}
