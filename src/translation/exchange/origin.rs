//! What the original in a file was to a text of this site: today's, one that it had, that of another text, or a
//! stranger's. Only what was made from an original of this text is a translation of it, be it old.

use std::collections::{BTreeMap, BTreeSet};

use super::delivered::Delivered;
use crate::catalogue::align::are_alike;
use crate::catalogue::register::{self, Register};
use crate::catalogue::{is_current, units};
use crate::language::Language;
use crate::prose::notation;
use crate::translation::bench::{Bench, Entry};

/// What an original was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// It is today's.
    Today,
    /// The text had it once, or one much like it.
    Older,
    /// It is that of another text today: rows that were sorted apart look like that.
    OfAnother,
    /// It was never one of this text, as in the file of another site.
    Strange,
    /// The file has none: nobody knows what the translation was made from.
    Gone,
}

impl Origin {
    /// Returns why a translation made from it is not taken.
    pub(super) fn refusal(self) -> Option<&'static str> {
        match self {
            Self::Today | Self::Older => None,
            Self::OfAnother => Some("source"),
            Self::Strange => Some("foreign"),
            Self::Gone => Some("gone"),
        }
    }
}

/// The originals of a site, and what its registers know of earlier ones.
pub(super) struct Origins<'a> {
    bench: Bench<'a>,
    language: &'a Language,
    today: BTreeSet<&'a str>,
    /// The registers of the pages that were asked for so far.
    registers: BTreeMap<&'a str, Register>,
}

impl<'a> Origins<'a> {
    pub(super) fn new(bench: Bench<'a>, language: &'a Language, entries: &'a [Entry<'a>]) -> Self {
        let today = entries.iter().map(|entry| entry.unit.source.as_str()).collect();
        Self { bench, language, today, registers: BTreeMap::new() }
    }

    /// Says what the original of a delivered text was to a text of the site.
    pub(super) fn of(&mut self, entry: &Entry<'a>, text: &Delivered) -> Origin {
        let from = notation::write(&text.source.inlines);
        if is_current(&from, &entry.unit.source) {
            Origin::Today
        } else if text.source.raw.is_empty() {
            Origin::Gone
        } else if self.was(entry, &from) {
            Origin::Older
        } else if self.today.contains(from.as_str()) {
            Origin::OfAnother
        } else if are_alike(&from, &entry.unit.source) {
            Origin::Older
        } else {
            Origin::Strange
        }
    }

    /// Says whether a text had an original once: as its source catalogue remembers, or what was made from it.
    fn was(&mut self, entry: &Entry<'a>, from: &str) -> bool {
        if entry.found.and_then(|found| found.made_from.as_deref()) == Some(from) {
            return true;
        }
        let Bench { sources, catalogues, .. } = self.bench;
        let id = &entry.entity.id;
        let own = catalogues.renamed.catalogue(sources, &entry.entity.language, id);
        // Of the texts of the page only those that it has no longer: the others are of other blocks.
        let is_left = !self.today.contains(from);
        if is_left && own.is_some_and(|own| units::sources(&own.text).any(|known| known == from)) {
            return true;
        }
        let register = self.registers.entry(entry.page()).or_insert_with(|| {
            let file = catalogues.renamed.register(sources, self.language, id);
            file.and_then(|file| register::read(&file.text).ok()).unwrap_or_default()
        });
        let of_message = register.kept(entry.unit.id.as_str()).any(|kept| kept.is_of(from));
        of_message || (is_left && register.knows(from))
    }
}
