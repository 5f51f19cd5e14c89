//! Translations that stand in the row of another text: a column that slid by a row, or rows that changed places.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::delivered::Delivered;
use crate::catalogue::align::are_alike;
use crate::catalogue::is_current;
use crate::prose::{Inline, notation};
use crate::translation::bench::Entry;

/// An original with more characters is a sentence: two that differ are not translated by the same words.
const SENTENCE: usize = 30;

/// The translations that a language has, and the texts of a file, by which those of other rows are known.
pub(super) struct Known<'a> {
    entries: BTreeMap<String, Vec<Entry<'a>>>,
    /// What the file has in each place, by page and message.
    delivered: BTreeMap<(&'a str, &'a str), &'a Delivered>,
    /// Whether some words of the file have left their row for another one.
    is_shifted: bool,
    slid: Slid,
}

/// The pages of a file of whose changed rows most hold the translations of others: nobody knows where the rest belong.
#[derive(Default)]
struct Slid {
    is_whole: bool,
    pages: BTreeSet<String>,
}

/// How many rows of a file changed, and how many of them hold the translation of another.
#[derive(Default, Clone, Copy)]
struct Rows {
    changed: usize,
    of_others: usize,
}

impl Rows {
    fn add(&mut self, is_of_another: bool) {
        self.changed += 1;
        self.of_others += usize::from(is_of_another);
    }

    /// Two rows that changed places and one that is new are no column that slid.
    fn slid(self) -> bool {
        self.of_others > 2 && self.of_others * 2 > self.changed
    }
}

impl<'a> Known<'a> {
    /// Gathers them.
    pub(super) fn new(entries: &[Entry<'a>], texts: &'a [Cow<'_, Delivered>]) -> Self {
        let mut known: BTreeMap<String, Vec<Entry<'a>>> = BTreeMap::new();
        for entry in entries {
            if let Some(found) = entry.found.filter(|found| !found.kept) {
                known.entry(notation::write(&found.inlines)).or_default().push(*entry);
            }
        }
        let place = |text: &'a Cow<'_, Delivered>| ((text.page.as_str(), text.id.as_str()), &**text);
        let delivered = texts.iter().map(place).collect();
        let mut known = Self { entries: known, delivered, is_shifted: false, slid: Slid::default() };
        known.is_shifted = texts.iter().any(|text| {
            let owners = known.entries.get(&notation::write(&text.target.inlines)).map_or(&[][..], Vec::as_slice);
            let is_own = |owner: &Entry<'_>| (owner.page(), owner.unit.id.as_str()) == (&*text.page, &*text.id);
            !owners.iter().any(is_own) && owners.iter().any(|owner| known.has_left(owner, &text.target.inlines))
        });
        known.slid = known.slid_pages(entries, texts);
        known
    }

    fn slid_pages(&self, entries: &[Entry<'a>], texts: &[Cow<'_, Delivered>]) -> Slid {
        if !self.is_shifted {
            return Slid::default();
        }
        let places: BTreeMap<(&str, &str), &Entry<'_>> =
            entries.iter().map(|entry| ((entry.page(), entry.unit.id.as_str()), entry)).collect();
        let (mut whole, mut pages) = (Rows::default(), BTreeMap::<&str, Rows>::new());
        for text in texts.iter().filter(|text| !text.target.inlines.is_empty()) {
            let Some(entry) = places.get(&(&*text.page, &*text.id)) else { continue };
            if !entry.found.is_some_and(|found| found.inlines == text.target.inlines) {
                let is_of_another = self.other(entry, &notation::write(&text.target.inlines)).is_some();
                whole.add(is_of_another);
                pages.entry(&text.page).or_default().add(is_of_another);
            }
        }
        let pages = pages.into_iter().filter(|(_, rows)| rows.slid()).map(|(page, _)| page.to_owned());
        Slid { is_whole: whole.slid(), pages: pages.collect() }
    }

    /// Says whether the column of a page slid: then a new text stands beside the wrong original, too.
    pub(super) fn has_slid(&self, page: &str) -> bool {
        self.slid.is_whole || self.slid.pages.contains(page)
    }

    /// Says whether a file has other words in the place of a text than these.
    fn has_left(&self, owner: &Entry<'_>, words: &[Inline]) -> bool {
        let now = self.delivered.get(&(owner.page(), owner.unit.id.as_str()));
        now.is_some_and(|now| now.target.inlines != words)
    }

    /// Returns the text whose translation these words are, where they came beside another one: its original differs,
    /// and words of this file have left their row, or both originals are sentences. Short words may serve two originals.
    pub(super) fn other(&self, entry: &Entry<'_>, value: &str) -> Option<&Entry<'a>> {
        let owners = self.entries.get(value)?;
        let source = entry.unit.source.as_str();
        if owners.iter().any(|owner| is_current(&owner.unit.source, source)) {
            return None;
        }
        owners.iter().find(|owner| {
            let theirs = owner.unit.source.as_str();
            let are_sentences = [source, theirs].iter().all(|source| source.chars().count() > SENTENCE);
            self.is_shifted || (are_sentences && !are_alike(theirs, source))
        })
    }
}
