//! Content becomes translatable units: one for each text leaf, with an id that outlives edits.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::Entity;
use crate::fluent::{self, Reading, WrittenMessage};
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
    /// Whether its text never was another one, as far as the source catalogue remembers.
    pub is_first: bool,
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

/// A text that the catalogues know.
pub(super) struct Known<'a> {
    id: Cow<'a, str>,
    kind: &'a str,
    text: Cow<'a, str>,
    place: Option<Span>,
    /// Whether it never was another one, as far as the source catalogue remembers.
    is_first: bool,
}

impl Known<'_> {
    /// Returns it as a leaf of yesterday.
    pub(super) fn leaf(&self) -> Leaf<'_> {
        Leaf { kind: self.kind, text: &self.text }
    }
}

/// Makes the units of a page; ids come from its source catalogue where a text is found there again, and from its
/// translations where somebody deleted that.
#[must_use]
pub fn of_entity(entity: &Entity, catalogue: Option<&SourceFile>, translations: &[&SourceFile]) -> PageUnits {
    let texts = texts(entity);
    let sources = sources_of(&texts);
    let new = leaves(&texts, &sources);
    let (known, matches) = match catalogue {
        Some(file) => recalled(turned(file, translations, (entity, &new)), translations, (entity, &new)),
        None => aligned(translated(translations, (entity, &new)), &new),
    };
    let mut page = PageUnits::default();
    let mut taken = BTreeSet::new();
    let mut used = vec![false; known.len()];
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
            let known = known.get(at).filter(|known| taken.insert(&*known.id));
            known.map(|known| MessageId::new(&known.id))
        });
        // Filled below when it is new: an id of the catalogue must not be taken twice.
        let id = id.unwrap_or_else(|| MessageId::new(""));
        let is_first = match how {
            Found::New => true,
            Found::Changed => false,
            Found::Same | Found::Moved => at.and_then(|at| known.get(at)).is_some_and(|known| known.is_first),
        };
        page.units.push(Unit { id, source: sources.get(index).cloned().unwrap_or_default(), found: how, is_first });
    }
    let gone = known.iter().zip(&used).filter(|(_, used)| !**used);
    page.gone = gone
        .map(|(known, _)| Gone { id: known.id.to_string(), source: known.text.to_string(), place: known.place })
        .collect();
    name_new(&mut page, entity, &texts);
    page.places = texts.iter().enumerate().map(|(index, text)| (text.span.start, index)).collect();
    page.places.sort_unstable();
    page
}

/// Finds texts that the source catalogue has no longer, because somebody wrote other words there, by what stands above
/// their translations.
fn recalled<'a>(
    (known, mut matches): (Vec<Known<'a>>, Vec<Match>),
    translations: &[&SourceFile],
    (entity, new): (&Entity, &[Leaf<'_>]),
) -> (Vec<Known<'a>>, Vec<Match>) {
    let used: BTreeSet<usize> = matches.iter().filter_map(Match::old).collect();
    let is_new = |found: &Match| matches!(found, Match::New);
    if used.len() == known.len() || !matches.iter().any(is_new) {
        return (known, matches);
    }
    let seen = translated(translations, (entity, new));
    let mut free: Vec<usize> = (0..known.len()).filter(|at| !used.contains(at)).collect();
    for (found, leaf) in matches.iter_mut().zip(new).filter(|(found, _)| is_new(found)) {
        let is_it = |at: &usize| seen.iter().any(|text| text.id == known[*at].id && *text.text == *leaf.text);
        if let Some(place) = free.iter().position(is_it) {
            *found = Match::Similar(free.remove(place));
        }
    }
    (known, matches)
}

fn aligned<'a>(known: Vec<Known<'a>>, new: &[Leaf<'_>]) -> (Vec<Known<'a>>, Vec<Match>) {
    let old: Vec<Leaf<'_>> = known.iter().map(Known::leaf).collect();
    let matches = align(&old, new);
    (known, matches)
}

/// Aligns a page with its source catalogue. What stands in the place of one may be a translation still, where the language
/// of the page has just changed: then the texts are those of that translation, those of the former source catalogue, or in
/// other words what stood in their places.
fn turned<'a>(
    own: &'a SourceFile,
    translations: &[&'a SourceFile],
    (entity, new): (&Entity, &[Leaf<'_>]),
) -> (Vec<Known<'a>>, Vec<Match>) {
    let id = entity.id.as_str();
    let former = translations.iter().find(|file| is_source_catalogue(&file.text, id));
    let translated = aligned(written(own, entity), new);
    let Some(former) = former.filter(|_| !is_source_catalogue(&own.text, id)) else { return translated };
    let kept = |(_, matches): &(Vec<Known<'_>>, Vec<Match>)| {
        matches.iter().filter(|found| matches!(found, Match::Same(_) | Match::Moved(_))).count()
    };
    let before = aligned(written(former, entity), new);
    let best = if kept(&before) > kept(&translated) { before } else { translated };
    let known = written(former, entity);
    let is_like = known.len() == new.len() && known.iter().zip(new).all(|(known, new)| known.kind == new.kind);
    if is_like && kept(&best) * 2 < new.len() {
        let places = (0..new.len()).map(Match::Similar).collect();
        return (known, places);
    }
    best
}

/// Returns texts in the notation of messages.
pub(super) fn sources_of(texts: &[&Text]) -> Vec<String> {
    texts.iter().map(|text| notation::write(&text.inlines)).collect()
}

/// Returns the texts of a page as leaves of today.
pub(super) fn leaves<'a>(texts: &[&'a Text], sources: &'a [String]) -> Vec<Leaf<'a>> {
    texts.iter().zip(sources).map(|(text, source)| Leaf { kind: text.kind.name(), text: source }).collect()
}

/// Returns the texts of a source catalogue. The tool wrote it: every one is whole.
pub(super) fn written<'a>(file: &'a SourceFile, entity: &Entity) -> Vec<Known<'a>> {
    let read = fluent::read_knowing(&file.text, Reading::of_page(entity.language.as_str(), &|_, _| true));
    // In the place of one a translation may stand still, which remembers nothing.
    let head = file.text.lines().next().and_then(|line| line.strip_prefix("### "));
    let is_source = head.is_some_and(|page| !page.contains(' '));
    let known = read.messages.into_iter().map(|message| Known {
        is_first: is_source && !message.comments.lines.iter().any(|line| line.text.starts_with(EARLIER)),
        kind: kind_of(&message, || message.comments.first),
        text: Cow::Borrowed(message.value),
        place: Some(Span::new(file.id, message.id_range.clone())),
        id: message.id,
    });
    known.collect()
}

/// Returns the texts that stand above the translations of the language that has most of them.
pub(super) fn translated<'a>(files: &[&'a SourceFile], (entity, today): (&Entity, &[Leaf<'a>])) -> Vec<Known<'a>> {
    let mut best: Vec<Known<'a>> = Vec::new();
    for file in files {
        let read = fluent::read_knowing(&file.text, Reading::of_page(entity.language.as_str(), &|_, _| true));
        let known = read.messages.into_iter().filter_map(|message| {
            let text = message.comments.sources().last()?.to_owned();
            // Which field a text is of does not stand above a translation.
            let field = || today.iter().find(|leaf| leaf.text == text && !leaf.is_of_body()).map(|leaf| leaf.kind);
            Some(Known {
                kind: kind_of(&message, field),
                text: Cow::Owned(text),
                place: None,
                is_first: false,
                id: message.id,
            })
        });
        let known: Vec<Known<'a>> = known.collect();
        if known.len() > best.len() {
            best = known;
        }
    }
    best
}

/// Returns the kind of an old message: its letter, or the field that it is of.
fn kind_of<'a>(message: &WrittenMessage<'a>, field: impl FnOnce() -> Option<&'a str>) -> &'a str {
    const LETTERS: [&str; 7] = ["p", "l", "t", "c", "q", "i", "f"];
    let fixed = fluent::FIXED.into_iter().find(|fixed| *fixed == message.id);
    let letter = || message.id.split_once('-').and_then(|(letter, _)| LETTERS.into_iter().find(|one| *one == letter));
    match fixed.or_else(letter) {
        Some("f") => field().unwrap_or("f"),
        known => known.unwrap_or_default(),
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

/// Says whether a catalogue is the source catalogue of a page: its head is the name of the page, a translation's a title.
pub(crate) fn is_source_catalogue(catalogue: &str, page: &str) -> bool {
    catalogue.lines().next().and_then(|line| line.strip_prefix("### ")) == Some(page)
}

/// Returns a source catalogue as a catalogue of texts alone: of a page whose language changed it is that of a
/// translation, and the tool's comments in it say nothing of that. Every text stays in its place.
pub(super) fn without_comments(catalogue: &str) -> String {
    let blank = |line: &str| {
        if line.starts_with('#') && !line.starts_with(fluent::LEFT_OVER) {
            " ".repeat(line.len())
        } else {
            line.to_owned()
        }
    };
    catalogue.split('\n').map(blank).collect::<Vec<_>>().join("\n")
}
