//! Pages by the letters of the reader's language, each letter with an anchor.
//!
//! A page stands under its title, and beside that under the words that stand on paper: the offices' own word where the
//! title is a translation, the other forms and the abbreviation of an official word.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::entry::entry;
use crate::content::Entity;
use crate::interface::Phrase;
use crate::language::{Language, Letter, Letters};
use crate::site::page::{Entry, FactRun, Heading, Listing, LocalText, Run};
use crate::site::reader::Reader;

/// An entry under the words by which it is found.
struct Filed {
    letter: Letter,
    words: String,
    language: Language,
    /// The name of its kind: of two pages under the same words, each says what it is.
    kind: &'static str,
    name: Name,
    entry: Entry,
}

/// What the words of an entry are to its page, the one that says most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Title,
    Official,
    /// Another form of the official word, or its abbreviation.
    Form,
}

/// Returns pages from A to Z, in few words: the offices' own word has an entry of its own.
pub(super) fn pages(reader: &Reader<'_>, members: &[usize]) -> Vec<Listing> {
    let letters = Letters::new(reader.language(), &reader.settings.formats);
    let mut filed = Vec::new();
    for index in members {
        let (Some(entity), Some(link)) = (reader.content.entities.get(*index), reader.link(*index)) else { continue };
        let official = reader.official(entity, &link.text);
        let aliases = aliases(reader, entity, official.as_ref(), &link.text.first.plain());
        let own = official.clone();
        let official = official.filter(|official| !aliases.contains(official));
        for alias in aliases {
            let name = if own.as_ref() == Some(&alias) { Name::Official } else { Name::Form };
            let language = alias.language.clone().unwrap_or_else(|| reader.language().clone());
            let words = alias.text.clone();
            let entry = Entry { alias: Some(alias), ..Entry::of(link.clone()) };
            let letter = letters.of(&words);
            filed.push(Filed { letter, words, language, kind: entity.kind.name, name, entry });
        }
        filed.push(under_title(&letters, entity.kind.name, Entry { official, ..Entry::of(link) }));
    }
    by_letter(reader, &letters, filed)
}

/// Returns official words from A to Z, with what they are.
pub(super) fn words(reader: &Reader<'_>, members: &[usize]) -> Vec<Listing> {
    let letters = Letters::new(reader.language(), &reader.settings.formats);
    let entries = members.iter().filter_map(|index| entry(reader, *index));
    let filed = entries.map(|entry| under_title(&letters, "term", entry)).collect();
    by_letter(reader, &letters, filed)
}

fn under_title(letters: &Letters, kind: &'static str, entry: Entry) -> Filed {
    let words = entry.link.text.first.plain();
    let language = entry.link.text.first.language.clone();
    Filed { letter: letters.of(&words), words, language, kind, name: Name::Title, entry }
}

/// Returns the words beside its title under which a page is looked for; a word that begins as the title does would
/// stand beside it.
fn aliases(reader: &Reader<'_>, entity: &Entity, official: Option<&Phrase>, title: &str) -> Vec<Phrase> {
    let title = title.to_lowercase();
    let mut seen = BTreeSet::new();
    let mut aliases: Vec<Phrase> = official.into_iter().cloned().collect();
    if entity.kind.name == "term" {
        let written = entity.facts.words("forms").chain(entity.facts.word("short"));
        aliases.extend(written.map(|word| reader.name_in(word, &entity.language)));
    }
    aliases.retain(|alias| {
        let words = alias.text.to_lowercase();
        first_word(&words) != first_word(&title) && seen.insert(words)
    });
    aliases
}

fn first_word(words: &str) -> &str {
    words.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default()
}

/// Forms of one word have as many letters in common; an abbreviation has not.
const STEM: usize = 4;

/// Says whether two neighbours lead to one page by forms of one word: who looks for one of them sees the other. The title
/// in the reader's language does not tell the word on paper.
fn is_told_twice(one: &Filed, other: &Filed) -> bool {
    let is_same = one.letter == other.letter && one.entry.link.target == other.entry.link.target;
    let stem = |filed: &Filed| filed.words.to_lowercase().chars().take(STEM).collect::<String>();
    is_same
        && stem(one) == stem(other)
        && (one.language == other.language || (one.name != Name::Title && other.name != Name::Title))
}

fn by_letter(reader: &Reader<'_>, letters: &Letters, mut filed: Vec<Filed>) -> Vec<Listing> {
    let formats = &reader.settings.formats;
    filed.sort_by(|a, b| {
        let order = a.letter.cmp(&b.letter);
        let order = order.then_with(|| formats.compare(letters.filed(&a.words), letters.filed(&b.words)));
        order.then_with(|| formats.compare(&a.words, &b.words))
    });
    filed.dedup_by(|later, kept| {
        is_told_twice(later, kept) && {
            if later.name < kept.name {
                std::mem::swap(later, kept);
            }
            true
        }
    });
    for place in 1..filed.len() {
        if let [one, other] = &mut filed[place - 1..=place]
            && one.words == other.words
            && one.kind != other.kind
        {
            for twin in [one, other].into_iter().filter(|twin| twin.entry.notes.is_empty()) {
                twin.entry.notes.push(reader.interface.phrase(&format!("kind-{}", twin.kind)));
            }
        }
    }
    let mut lists: Vec<Listing> = Vec::new();
    let mut last: Option<Letter> = None;
    for Filed { letter, language, entry, .. } in filed {
        match lists.last_mut().filter(|_| last.as_ref() == Some(&letter)) {
            Some(list) => list.entries.push(entry),
            None => {
                let heading = Some(Heading::Letter(heading(reader, &letter, language)));
                let anchor = Some(letter.anchor());
                lists.push(Listing { code: "letter".to_owned(), heading, anchor, entries: vec![entry] });
            }
        }
        last = Some(letter);
    }
    lists
}

/// Words a letter as a heading: in the reader's language, or in that of the first title under a letter of other scripts.
fn heading(reader: &Reader<'_>, letter: &Letter, first: Language) -> LocalText {
    let language = if letter.is_of_other_script() { first } else { reader.language().clone() };
    let label = letter.label();
    let run = if label.chars().any(char::is_alphabetic) {
        Run::Text(Arc::from(label))
    } else {
        // A range of figures runs from left to right in every script.
        Run::Fact(FactRun { text: label.to_owned(), address: None, date: None, language: None })
    };
    LocalText::of_runs(vec![run], language, reader.language())
}
