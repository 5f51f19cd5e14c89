//! All topics as a tree, each with the number of pages that belong to it or to a topic below it.

use std::collections::BTreeSet;

use super::entry::{entry, sorted};
use crate::site::mentions::Way;
use crate::site::page::{Entry, Listing};
use crate::site::reader::Reader;

/// A topic with those below it, and the pages that belong to them.
type Branch = (Entry, BTreeSet<usize>);

/// Returns topics as one list; those whose parents lead in a circle stand beside the others.
pub(super) fn topics(reader: &Reader<'_>, members: &[usize]) -> Vec<Listing> {
    let roots = sorted(reader, members, |topic| topic.facts.id("parent").is_none());
    let all = sorted(reader, members, |_| true);
    let mut seen = BTreeSet::new();
    let branches = roots.into_iter().chain(all).filter_map(|topic| branch(reader, topic, &mut seen));
    let entries: Vec<Entry> = branches.map(|(entry, _)| entry).collect();
    vec![Listing { code: "topic-tree".to_owned(), heading: None, anchor: None, entries }]
}

/// Returns a topic with those below it, unless it stands in the tree already.
fn branch(reader: &Reader<'_>, topic: usize, seen: &mut BTreeSet<usize>) -> Option<Branch> {
    if !seen.insert(topic) {
        return None;
    }
    let mut entry = entry(reader, topic)?;
    let id = reader.content.entities.get(topic)?.id.as_str();
    let mut pages: BTreeSet<usize> = reader.mentions.of(Way::About, id).iter().copied().collect();
    for below in sorted(reader, reader.mentions.of(Way::Below, id), |_| true) {
        if let Some((inner, inner_pages)) = branch(reader, below, seen) {
            entry.below.push(inner);
            pages.extend(inner_pages);
        }
    }
    entry.notes.extend(reader.count(pages.len()));
    Some((entry, pages))
}
