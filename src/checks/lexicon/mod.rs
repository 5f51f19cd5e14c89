//! The words of one language as checks of translations compare them: forms of a word are kin, and so are the words of a
//! term however they are inflected.

use std::collections::{BTreeMap, BTreeSet};

use super::inspection::Inspection;
use super::rendering::Rendering;
use crate::content::Entity;
use crate::language::{Folding, Language, Script, is_of_script};
use crate::prose::plain;
use crate::source::Span;

/// The fewest letters that two forms of a word share.
const SHARED: usize = 4;

/// So many letters at the beginning make kin of the longest words.
const MANY: usize = 6;

/// The words of one language.
pub(super) struct Lexicon<'a> {
    folding: Folding,
    script: Script,
    is_arabic: bool,
    /// Official words by name.
    terms: BTreeMap<&'a str, Forms<'a>>,
    /// The words that translations use where their sources do not, and in how many texts.
    own: BTreeMap<String, usize>,
    /// What people, offices and things are called in the language of the source, as words.
    names: Vec<Vec<String>>,
}

/// How a term may be written.
struct Forms<'a> {
    /// Its word in the language, in every case and spelling.
    words: Vec<&'a str>,
    /// What offices write.
    official: Vec<String>,
    /// The official word in small letters.
    title: String,
    /// Where the term stands in its `terms.ftl`.
    place: Option<Span>,
}

impl<'a> Lexicon<'a> {
    /// Gathers the words of a language from its official words and from its translations.
    #[must_use]
    pub(super) fn new(inspection: &Inspection<'a>, language: &Language, renderings: &[Rendering<'_>]) -> Self {
        let content = inspection.content;
        let mut lexicon = Self {
            folding: Folding::new(language, &content.settings.source_language),
            script: language.script(),
            is_arabic: language.primary() == "ar",
            terms: BTreeMap::new(),
            own: BTreeMap::new(),
            names: Vec::new(),
        };
        let catalogue = inspection.catalogues.languages.get(language);
        for entity in &content.entities {
            let official = official(entity);
            lexicon.names.extend(official.iter().map(|name| words(name).map(str::to_lowercase).collect()));
            let worded = catalogue.and_then(|catalogue| catalogue.terms.get(entity.id.name()));
            if let Some(term) = worded.filter(|_| entity.kind.name == "term") {
                let words = std::iter::once(&term.word).chain(term.cases.values()).chain(&term.search);
                let words = words.map(String::as_str).collect();
                let title = official.first().map(|title| title.to_lowercase()).unwrap_or_default();
                let place = Some(term.place);
                lexicon.terms.insert(entity.id.name(), Forms { words, official, title, place });
            }
        }
        for rendering in renderings {
            let source: BTreeSet<String> = words(&rendering.source).map(str::to_lowercase).collect();
            let is_own = |word: &&str| word.chars().all(|c| !c.is_alphabetic() || is_of_script(c, lexicon.script));
            let own = words(&rendering.words).filter(is_own).map(str::to_lowercase);
            let own: BTreeSet<String> = own.filter(|word| !source.contains(word)).collect();
            own.into_iter().for_each(|word| *lexicon.own.entry(word).or_default() += 1);
        }
        lexicon
    }

    /// Returns everything that may be written for a term, in the language and by the offices.
    pub(super) fn written(&self, term: &str) -> impl Iterator<Item = &str> {
        let forms = self.terms.get(term).into_iter();
        forms.flat_map(|forms| forms.words.iter().copied().chain(forms.official.iter().map(String::as_str)))
    }

    /// Returns the word of a term.
    pub(super) fn word(&self, term: &str) -> Option<&str> {
        self.terms.get(term)?.words.first().copied()
    }

    /// Returns where a term stands in its `terms.ftl`.
    pub(super) fn place(&self, term: &str) -> Option<Span> {
        self.terms.get(term)?.place
    }

    /// Says whether translations use a word that their sources do not have; one text may only explain it.
    pub(super) fn uses(&self, word: &str) -> bool {
        self.own.get(&word.to_lowercase()).is_some_and(|texts| *texts > 1)
    }

    /// Says whether words in a row are a part of what something is called.
    pub(super) fn is_of_a_name(&self, run: &[String]) -> bool {
        self.names.iter().any(|name| name.windows(run.len()).any(|part| part == run))
    }

    /// Says whether a text has a term that its source mentions by one of its forms: a word of the term in any
    /// inflection, all of them where the source has the whole name, or what offices write.
    pub(super) fn has(&self, (term, form): (&str, &str), text: &[String]) -> bool {
        let Some(forms) = self.terms.get(term) else { return true };
        let is_whole = forms.title == form && form.contains(' ');
        let has_word = |word: &&str| {
            let parts = self.words(word);
            let found = parts.iter().filter(|part| text.iter().any(|word| self.are_kin(part, word))).count();
            // Who writes a name of several words in another order, or shorter, still names it.
            let least = if is_whole { parts.len().div_ceil(2) } else { 1 };
            found >= least.max(1)
        };
        let has_official = |name: &String| {
            let parts = self.words(name);
            !parts.is_empty() && parts.iter().all(|part| text.iter().any(|word| self.are_kin(part, word)))
        };
        forms.words.iter().any(has_word) || forms.official.iter().any(has_official)
    }

    /// Returns the words of a text, made alike.
    pub(super) fn all_words(&self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        self.folding.words(&parted(text, self.script), |word| words.push(word.to_owned()));
        words
    }

    /// Returns the words of a text that say something, made alike.
    pub(super) fn words(&self, text: &str) -> Vec<String> {
        let mut words = self.all_words(text);
        words.retain(|word| !self.folding.is_stop(word));
        words
    }

    /// Says whether two words, made alike, are forms of one.
    pub(super) fn are_kin(&self, one: &str, other: &str) -> bool {
        one == other
            || self.are_forms(one, other)
            || self.without_clitic(one).is_some_and(|one| self.are_forms(one, other))
            || self.without_clitic(other).is_some_and(|other| self.are_forms(one, other))
    }

    /// Returns a word without a small word that its language joins to it, where it may have one.
    fn without_clitic<'w>(&self, word: &'w str) -> Option<&'w str> {
        let mut clitics = self.folding.clitics().split_whitespace();
        clitics.find_map(|clitic| word.strip_prefix(clitic)).filter(|rest| rest.chars().count() > 2)
    }

    fn are_forms(&self, one: &str, other: &str) -> bool {
        let (stems, others) = (self.folding.stems(one), self.folding.stems(other));
        if stems.iter().any(|stem| others.contains(stem)) {
            return true;
        }
        if self.is_arabic && skeleton(&stems) == skeleton(&others) && skeleton(&stems).len() > 2 {
            return true;
        }
        let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let longer = one.chars().count().max(other.chars().count());
        let shorter = one.chars().count().min(other.chars().count());
        // A whole word at the head of another is that word with an ending.
        let is_lengthened = shared == shorter && shared >= SHARED;
        one == other || is_lengthened || shared >= MANY || (shared >= SHARED && shared * 5 >= longer * 3)
    }
}

/// Returns the consonants of an Arabic word: its plural is often made by other vowels within it.
fn skeleton(stems: &[&str]) -> Vec<char> {
    let stem = stems.first().copied().unwrap_or_default();
    stem.chars().filter(|c| !matches!(c, 'ا' | 'و' | 'ي' | 'ى')).collect()
}

/// Returns what an entity is called: its title, and the forms and the short form of a term.
fn official(entity: &Entity) -> Vec<String> {
    let title = entity.facts.text("title").map(|title| plain(&title.inlines));
    let short = entity.facts.word("short").map(str::to_owned);
    let forms = entity.facts.words("forms").map(str::to_owned);
    title.into_iter().chain(forms).chain(short).collect()
}

/// Returns the words of a text as they stand.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic))
}

/// Returns a text with spaces between letters of a script and others: "وISEE" and "Cremona的" are two words each.
pub(super) fn parted(text: &str, script: Script) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut last = None;
    for c in text.chars() {
        let own = c.is_alphabetic().then(|| is_of_script(c, script));
        if own.is_some() && last.is_some() && own != last {
            parted.push(' ');
        }
        parted.push(c);
        last = own;
    }
    parted
}

#[cfg(test)]
mod tests;
