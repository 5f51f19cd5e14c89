//! Where the texts of a file belong: by page and id; where a page was renamed since or a tool dropped both, by what is left.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::delivered::Delivered;
use crate::fluent::FIXED;
use crate::prose::notation;
use crate::translation::bench::Entry;

/// The texts of the site that a file may have.
pub(super) struct Places<'a> {
    by_name: BTreeMap<(&'a str, &'a str), &'a Entry<'a>>,
    pages: BTreeSet<&'a str>,
}

impl<'a> Places<'a> {
    pub(super) fn new(entries: &'a [Entry<'a>]) -> Self {
        Self {
            by_name: entries.iter().map(|entry| ((entry.page(), entry.unit.id.as_str()), entry)).collect(),
            pages: entries.iter().map(Entry::page).collect(),
        }
    }

    /// Returns the text that a delivered one is a translation of.
    pub(super) fn of(&self, text: &Delivered) -> Option<&'a Entry<'a>> {
        self.by_name.get(&(text.page.as_str(), text.id.as_str())).copied()
    }

    /// Returns the names of the pages.
    pub(super) fn pages(&self) -> &BTreeSet<&'a str> {
        &self.pages
    }

    /// Returns delivered texts with the names that their places have today.
    pub(super) fn settle<'d>(&self, texts: &'d [Delivered]) -> Vec<Cow<'d, Delivered>> {
        let lost = self.lost(texts);
        let is_lost = |text: &Delivered| lost.contains(text.page.as_str());
        if !texts.iter().any(|text| is_lost(text) || self.of(text).is_none()) {
            return texts.iter().map(Cow::Borrowed).collect();
        }
        let mut by_id: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
        let mut by_source: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
        for entry in self.by_name.values() {
            by_id.entry(entry.unit.id.as_str()).or_default().push(entry);
            by_source.entry(entry.unit.source.as_str()).or_default().push(entry);
        }
        let renamed = self.renamed(texts.iter().filter(|text| is_lost(text)), &by_id);
        let settled = texts.iter().map(|text| {
            let only = |known: Option<&Vec<&Entry<'_>>>| match known.map(Vec::as_slice) {
                Some([only]) => Some((only.page().to_owned(), only.unit.id.to_string())),
                _ => None,
            };
            let is_here = |entry: &&&Entry<'_>| entry.unit.source == notation::write(&text.source.inlines);
            let place = match renamed.get(text.page.as_str()) {
                // A new page has the name of the one that it was on.
                _ if !is_lost(text) && !FIXED.contains(&text.id.as_str()) && self.of(text).is_none() => {
                    let there: Vec<&Entry<'_>> =
                        by_id.get(text.id.as_str()).into_iter().flatten().filter(is_here).copied().collect();
                    only(Some(&there))
                }
                _ if !is_lost(text) => None,
                Some(page) => Some(((*page).to_owned(), text.id.clone())),
                // A tool dropped the context: only an original that stands once says where it belongs.
                None if text.page.is_empty() => only(by_source.get(notation::write(&text.source.inlines).as_str())),
                None => None,
            };
            match place {
                Some((page, id)) => Cow::Owned(Delivered { page, id, ..text.clone() }),
                None => Cow::Borrowed(text),
            }
        });
        settled.collect()
    }

    /// Returns the pages of a file that are not here, or of whose own texts none is: another page has their name now.
    fn lost<'d>(&self, texts: &'d [Delivered]) -> BTreeSet<&'d str> {
        let mut has_own: BTreeMap<&str, bool> = BTreeMap::new();
        for text in texts.iter().filter(|text| !FIXED.contains(&text.id.as_str())) {
            *has_own.entry(&text.page).or_default() |= self.of(text).is_some();
        }
        let pages = texts.iter().map(|text| text.page.as_str());
        pages.filter(|page| !self.pages.contains(page) || has_own.get(page) == Some(&false)).collect()
    }

    /// Returns the names that pages of a file have today: those of whose texts one page alone has the ids and the
    /// originals. A renamed page keeps its ids; of those that every page has all must fit.
    fn renamed<'d>(
        &self,
        lost: impl Iterator<Item = &'d Delivered>,
        by_id: &BTreeMap<&str, Vec<&'a Entry<'a>>>,
    ) -> BTreeMap<&'d str, &'a str> {
        let mut candidates: BTreeMap<&str, Candidates<'a>> = BTreeMap::new();
        for text in lost.filter(|text| !text.page.is_empty()) {
            let source = notation::write(&text.source.inlines);
            let here = by_id.get(text.id.as_str()).into_iter().flatten();
            let here: BTreeSet<&str> =
                here.filter(|entry| entry.unit.source == source).map(|entry| entry.page()).collect();
            let page = candidates.entry(&text.page).or_default();
            if FIXED.contains(&text.id.as_str()) {
                page.fixed = Some(page.fixed.take().map_or_else(|| here.clone(), |known| &known & &here));
            } else {
                page.own.get_or_insert_default().extend(here);
            }
        }
        let one = candidates.into_iter().filter_map(|(page, found)| {
            let mut pages = found.own.or(found.fixed).unwrap_or_default().into_iter();
            let only = pages.next().filter(|_| pages.next().is_none())?;
            Some((page, only))
        });
        one.collect()
    }
}

/// The pages that one of a file may be today.
#[derive(Default)]
struct Candidates<'a> {
    /// Those that have one of its ids, if it has any of its own.
    own: Option<BTreeSet<&'a str>>,
    /// Those that have the same words in all that every page has.
    fixed: Option<BTreeSet<&'a str>>,
}
