//! Content becomes translatable units: one for each text leaf, with an id that outlives edits.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Entity;
use crate::fluent::{self, Reading};
use crate::prose::{Inline, LeafKind, Text, notation};
use crate::source::{SourceFile, Span};

use super::align::{Leaf, Match, align};
use super::message::MessageId;

/// The units of one page, in reading order.
#[derive(Debug, Clone, Default)]
pub struct PageUnits {
    /// The units.
    pub units: Vec<Unit>,
    /// The source catalogue's messages that no text of today continues.
    pub gone: Vec<Gone>,
    /// Where each text stands in its file, with its unit; sorted.
    places: Vec<(u32, usize)>,
}

/// A text to translate.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id.
    pub id: MessageId,
    /// Its text in the notation of messages.
    pub source: String,
    /// How it was found in the source catalogue.
    pub found: Found,
}

/// How a unit stands to the source catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// As it was.
    Same,
    /// As it was, in another place.
    Moved,
    /// Changed.
    Changed,
    /// Not there yet.
    New,
}

/// A message of the source catalogue whose text is gone.
#[derive(Debug, Clone)]
pub struct Gone {
    /// Its id.
    pub id: String,
    /// Its text.
    pub source: String,
    /// Where its id stands.
    pub place: Option<Span>,
}

impl PageUnits {
    /// Returns the place of a text's unit in `units`, if the text is to be translated.
    #[must_use]
    pub fn of(&self, text: &Text) -> Option<usize> {
        let place = self.places.binary_search_by_key(&text.span.start, |(start, _)| *start).ok()?;
        self.places.get(place).map(|(_, unit)| *unit)
    }
}

/// Returns the texts of a page that are to be translated, in reading order.
#[must_use]
pub fn texts(entity: &Entity) -> Vec<&Text> {
    let mut texts = Vec::new();
    entity.visit_texts(&mut |text| {
        if text.translated && has_words(&text.inlines) {
            texts.push(text);
        }
    });
    texts
}

/// Says whether inlines hold words of a language, and not facts and figures alone.
#[must_use]
pub fn has_words(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text(words) => words.chars().any(char::is_alphabetic),
        Inline::Bold(content) | Inline::Link { content, .. } => has_words(content),
        Inline::Term { .. } => true,
        Inline::Break | Inline::Fact(_) => false,
    })
}

/// Makes the units of a page; ids come from its source catalogue where a text is found there again.
#[must_use]
pub fn of_entity(entity: &Entity, catalogue: Option<&SourceFile>) -> PageUnits {
    let texts = texts(entity);
    let sources: Vec<String> = texts.iter().map(|text| notation::write(&text.inlines)).collect();
    let written = catalogue
        .map(|file| fluent::read_knowing(&file.text, Reading::of_page(entity.language.as_str(), &|_, _| true)));
    // The tool wrote it: every text in it is whole.
    let written = written.unwrap_or_default();
    let old: Vec<Leaf<'_>> = written
        .messages
        .iter()
        .map(|message| Leaf { kind: kind_of(&message.id, message.comments.first), text: message.value })
        .collect();
    let new: Vec<Leaf<'_>> =
        texts.iter().zip(&sources).map(|(text, source)| Leaf { kind: text.kind.name(), text: source }).collect();
    let matches = align(&old, &new);
    let mut page = PageUnits::default();
    let mut taken = BTreeSet::new();
    let mut used = vec![false; written.messages.len()];
    for (index, found) in matches.iter().enumerate() {
        let (at, how) = match found {
            Match::Same(at) => (Some(*at), Found::Same),
            Match::Moved(at) => (Some(*at), Found::Moved),
            Match::Similar(at) => (Some(*at), Found::Changed),
            Match::New => (None, Found::New),
        };
        let id = at.and_then(|at| {
            used[at] = true;
            // An id that stands there twice, as after a merge, stays with the first.
            let message = written.messages.get(at).filter(|message| taken.insert(&*message.id));
            message.map(|message| MessageId::new(&message.id))
        });
        // Filled below when it is new: an id of the catalogue must not be taken twice.
        let id = id.unwrap_or_else(|| MessageId::new(""));
        page.units.push(Unit { id, source: sources.get(index).cloned().unwrap_or_default(), found: how });
    }
    page.gone = written
        .messages
        .iter()
        .zip(&used)
        .filter(|(_, used)| !**used)
        .map(|(message, _)| {
            let place = catalogue.map(|file| Span::new(file.id, message.id_range.clone()));
            Gone { id: message.id.to_string(), source: message.value.to_owned(), place }
        })
        .collect();
    name_new(&mut page, entity, &texts);
    page.places = texts.iter().enumerate().map(|(index, text)| (text.span.start, index)).collect();
    page.places.sort_unstable();
    page
}

/// Returns the kind of an old message: its letter, or the field path that its comment names.
fn kind_of<'a>(id: &'a str, comment: Option<&'a str>) -> &'a str {
    if fluent::is_fixed(id) {
        return id;
    }
    match id.split_once('-') {
        Some(("f", _)) => comment.unwrap_or("f"),
        Some((letter, _)) => letter,
        None => id,
    }
}

fn name_new(page: &mut PageUnits, entity: &Entity, texts: &[&Text]) {
    let gone = page.gone.iter().map(|gone| MessageId::new(&gone.id));
    let mut taken: BTreeSet<MessageId> =
        page.units.iter().map(|unit| unit.id.clone()).filter(|id| !id.as_str().is_empty()).chain(gone).collect();
    let mut numbers: BTreeMap<MessageId, usize> = BTreeMap::new();
    for (unit, text) in page.units.iter_mut().zip(texts) {
        if !unit.id.as_str().is_empty() {
            continue;
        }
        let mut length = 5;
        let mut id = MessageId::derive(entity.id.as_str(), &text.kind, &unit.source, length);
        while taken.contains(&id) && length < 16 {
            length += 1;
            id = MessageId::derive(entity.id.as_str(), &text.kind, &unit.source, length);
        }
        // The same words twice on one page: the second gets a number.
        if taken.contains(&id) {
            let base = MessageId::derive(entity.id.as_str(), &text.kind, &unit.source, 5);
            let number = numbers.entry(base.clone()).or_insert(1);
            while taken.contains(&id) {
                *number += 1;
                id = MessageId::new(&format!("{base}-{number}"));
            }
        }
        taken.insert(id.clone());
        unit.id = id;
    }
}

/// Says whether a leaf's kind is a field of the front matter with a path of its own.
#[must_use]
pub fn field_path(kind: &LeafKind) -> Option<&str> {
    match kind {
        LeafKind::Field(path) => Some(path),
        _ => None,
    }
}

/// How a line of a source catalogue begins that has what a text said before.
pub(crate) const EARLIER: &str = "# before: ";

/// Returns what the texts of a source catalogue say, and what they said before.
pub(crate) fn sources(catalogue: &str) -> impl Iterator<Item = &str> {
    catalogue.lines().filter_map(|line| match line.strip_prefix(EARLIER) {
        None if line.starts_with('#') => None,
        None => line.split_once(" = ").map(|(_, text)| text),
        earlier => earlier,
    })
}
