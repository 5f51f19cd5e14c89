//! Texts that a file has more than once, and texts that are the original itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::delivered::{Delivered, Said};
use crate::fluent::is_missing;

/// The texts that a tool split: each half has a part of the original, and neither is a translation of the whole.
pub(super) struct Halves<'a>(BTreeSet<(&'a str, &'a str)>);

impl<'a> Halves<'a> {
    pub(super) fn new(texts: &'a [Cow<'_, Delivered>]) -> Self {
        let mut seen: BTreeMap<(&str, &str), &Delivered> = BTreeMap::new();
        let mut halves = BTreeSet::new();
        for text in texts {
            let place = (text.page.as_str(), text.id.as_str());
            let first = seen.entry(place).or_insert(text);
            if first.source.inlines != text.source.inlines {
                halves.insert(place);
            }
        }
        Self(halves)
    }

    pub(super) fn has(&self, text: &Delivered) -> bool {
        self.0.contains(&(text.page.as_str(), text.id.as_str()))
    }
}

/// So many texts that are the original are no names of offices that happen to be the same.
const MANY: usize = 5;

/// Says whether a tool filled a file with originals: most of what stands in it is untranslated.
pub(super) fn is_prefilled(texts: &[Cow<'_, Delivered>]) -> bool {
    let filled = || texts.iter().filter(|text| !text.target.raw.is_empty() && !is_missing(&text.target.raw));
    let same = filled().filter(|text| text.target.inlines == text.source.inlines).count();
    same >= MANY && same * 2 >= filled().count()
}

/// Says whether a text is the original that a tool or nobody put there; `is_prefilled` says so of the file.
pub(super) fn is_original(text: &Delivered, is_prefilled: bool) -> bool {
    text.target.inlines == text.source.inlines && (is_prefilled || matches!(text.said, Said::New | Said::Open))
}
