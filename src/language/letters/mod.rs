//! The letters of an index: under which letter a title stands in a list from A to Z, as each language and script has it.
//!
//! A letter is found as CLDR finds it: it is the last one of the alphabet that the collator of the language does not put
//! after the word, when only base letters count. So Albanian has *Dh* after *D*, Ukrainian *Ґ* after *Г*, and Chinese
//! stands by the sound.

mod alphabets;
mod affixes;
pub mod characters;
pub mod folding;
mod sounds;
mod stops;
pub mod traditional;
mod variants;

use std::cmp::Ordering;
use std::sync::Arc;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};

use super::format::Formats;
use super::tag::Language;

/// Arabic words that begin with the letters of the article without having one.
const NO_ARTICLE: [&str; 12] = [
    "الله",
    "التباس",
    "التحاق",
    "التزام",
    "التفات",
    "التقاء",
    "التقاط",
    "التماس",
    "التهاب",
    "التواء",
    "التئام",
    "التجاء",
];

/// The letters of an index in one language.
pub struct Letters {
    formats: Arc<Formats>,
    /// The alphabet of the language, where it is not in Latin letters.
    own: Option<Alphabet>,
    latin: Alphabet,
    /// Whether Chinese characters stand under Latin letters, by their sound.
    by_sound: bool,
    /// Whether an article of Arabic is passed over.
    passes_article: bool,
}

/// Where each letter begins, in the order of the collator.
struct Alphabet {
    script: Script,
    /// The first word that could stand there, and the letter.
    steps: Vec<(&'static str, &'static str)>,
}

/// A letter of an index; letters sort as they follow one another there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Letter {
    shelf: Shelf,
    place: usize,
    label: String,
}

/// Figures, then the letters of the language, then Latin letters, then all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shelf {
    Figures,
    Own,
    Latin,
    Other,
}

impl Letter {
    /// Returns the letter as people read it: `A`, `Dh`, `ب`, `0–9`.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Says whether the letter is neither of the language's own script nor a Latin one.
    #[must_use]
    pub fn is_of_other_script(&self) -> bool {
        self.shelf == Shelf::Other
    }

    /// Returns the anchor of the letter, in ASCII and the same in every build: `letter-a`, `letter-u628`.
    #[must_use]
    pub fn anchor(&self) -> String {
        if self.shelf == Shelf::Figures {
            return "letter-0".to_owned();
        }
        let mut anchor = "letter-".to_owned();
        for c in self.label.chars().flat_map(char::to_lowercase) {
            if c.is_ascii_alphanumeric() {
                anchor.push(c);
            } else {
                anchor.push_str(&format!("u{:x}", u32::from(c)));
            }
        }
        anchor
    }
}

impl Letters {
    /// Makes the letters of a language; its order is that of its formats.
    #[must_use]
    pub fn new(language: &Language, formats: &Arc<Formats>) -> Self {
        let script = language.script();
        let by_sound = script.as_str() == "Hans";
        let latin = Alphabet::new(Script::Latin, alphabets::LATIN, formats);
        let found = alphabets::of(language.as_str(), script.as_str(), |letters| fits(letters, script.as_str()));
        let (own, latin) = match found {
            _ if by_sound => (Some(Alphabet { script: Script::Han, steps: alphabets::SOUNDS.to_vec() }), latin),
            Some(letters) if script_of(letters) == Script::Latin => (None, latin.and(letters, formats)),
            Some(letters) => (Some(Alphabet::new(script_of(letters), letters, formats)), latin),
            None => (None, latin),
        };
        Self { formats: formats.clone(), own, latin, by_sound, passes_article: language.primary() == "ar" }
    }

    /// Returns the letter under which a title stands.
    #[must_use]
    pub fn of(&self, title: &str) -> Letter {
        let word = self.filed(title);
        let first = word.chars().next().unwrap_or_default();
        if first.is_numeric() || word.is_empty() {
            return Letter { shelf: Shelf::Figures, place: 0, label: "0–9".to_owned() };
        }
        let script = CodePointMapData::<Script>::new().get(first);
        if script == Script::Latin {
            let shelf = if self.own.is_some() && !self.by_sound { Shelf::Latin } else { Shelf::Own };
            return self.letter(&self.latin, shelf, word);
        }
        match &self.own {
            Some(own) if own.script == script => self.letter(own, Shelf::Own, word),
            _ => Letter { shelf: Shelf::Other, place: 0, label: first.to_uppercase().collect() },
        }
    }

    fn letter(&self, alphabet: &Alphabet, shelf: Shelf, word: &str) -> Letter {
        let after =
            alphabet.steps.partition_point(|(begin, _)| self.formats.compare_letters(begin, word) != Ordering::Greater);
        // A word before the first letter stands under it.
        let place = after.saturating_sub(1);
        let label = alphabet.steps.get(place).map_or("", |(_, label)| label);
        let place = if self.by_sound { self.latin.place(label).unwrap_or(place) } else { place };
        Letter { shelf, place, label: label.to_owned() }
    }

    /// Returns a title as it is filed: from its first letter or figure on, and in Arabic without the article.
    ///
    /// Arabic library catalogues and telephone books pass over `ال`, as English ones do over "the": half of all titles
    /// begin with it, and an index that counted it would have them all under one letter.
    #[must_use]
    pub fn filed<'a>(&self, title: &'a str) -> &'a str {
        let start = title.find(char::is_alphanumeric).unwrap_or(title.len());
        let word = title.get(start..).unwrap_or_default();
        if self.passes_article { without_article(word) } else { word }
    }
}

impl Alphabet {
    fn new(script: Script, letters: &'static str, formats: &Formats) -> Self {
        Self { script, steps: Vec::new() }.and(letters, formats)
    }

    /// Adds letters; the collator orders them, and those that it takes for one become one.
    fn and(mut self, letters: &'static str, formats: &Formats) -> Self {
        self.steps.extend(letters.split(' ').map(|letter| (letter, letter)));
        self.steps.sort_by(|(one, _), (other, _)| formats.compare_letters(one, other));
        self.steps.dedup_by(|(other, _), (one, _)| formats.compare_letters(one, other) == Ordering::Equal);
        self
    }

    fn place(&self, letter: &str) -> Option<usize> {
        self.steps.iter().position(|(_, label)| *label == letter)
    }
}

fn without_article(word: &str) -> &str {
    let first = word.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let has_none = NO_ARTICLE.iter().any(|stem| first.strip_prefix(stem).is_some_and(|end| matches!(end, "" | "ات")));
    match word.strip_prefix("ال") {
        // Two letters at least remain: `ال` alone is no article.
        Some(rest) if !has_none && rest.chars().take_while(|c| c.is_alphabetic()).count() > 1 => rest,
        _ => word,
    }
}

/// Returns the script of letters by the first of them.
fn script_of(letters: &str) -> Script {
    letters.chars().next().map_or(Script::Unknown, |first| CodePointMapData::new().get(first))
}

/// Says whether letters are of a script by its tag; Japanese and Korean have several.
fn fits(letters: &str, script: &str) -> bool {
    matches!(script, "Jpan" | "Kore")
        || PropertyParser::<Script>::new().get_loose(script).is_none_or(|script| script_of(letters) == script)
}

#[cfg(test)]
mod tests;
