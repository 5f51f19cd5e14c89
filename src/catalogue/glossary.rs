//! The official words that texts of a language may mention.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::participle::is_participle;
use crate::content::{Content, Entity};
use crate::language::Language;
use crate::prose::plain;

/// The forms of every term of a language, longest form first.
pub struct Glossary<'a> {
    forms: Vec<Form<'a>>,
    /// The forms by their first word: a text is asked for its own words and not for every form.
    by_word: BTreeMap<String, Vec<usize>>,
    /// The forms that begin with a sign.
    by_sign: Vec<usize>,
    /// Whether a form may be a participle where it stands.
    has_participles: bool,
}

/// A form of a term.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Form<'a> {
    name: &'a str,
    words: String,
    id: &'a str,
}

impl<'a> Glossary<'a> {
    /// Gathers the forms of every term that is written in a language.
    #[must_use]
    pub fn new(content: &'a Content, language: &Language) -> Self {
        let is_own = |entity: &&Entity| entity.kind.name == "term" && entity.language == *language;
        let glossary = Self::of_terms(content.entities.iter().filter(is_own));
        Self { has_participles: language.primary() == "it", ..glossary }
    }

    /// Gathers the forms of some terms.
    #[must_use]
    pub fn of_terms(terms: impl IntoIterator<Item = &'a Entity>) -> Self {
        let mut forms = Vec::new();
        for term in terms {
            let title = term.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default();
            let written = term.facts.words("forms").map(ToOwned::to_owned).chain([title]);
            for form in written.filter(|form| !form.is_empty()) {
                forms.push(Form { name: term.id.name(), words: form.to_lowercase(), id: term.id.as_str() });
            }
        }
        Self::of_forms(forms)
    }

    fn of_forms(mut forms: Vec<Form<'a>>) -> Self {
        forms.sort_by(|a, b| b.words.len().cmp(&a.words.len()).then_with(|| a.cmp(b)));
        forms.dedup();
        let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut by_sign = Vec::new();
        for (place, form) in forms.iter().enumerate() {
            match form.words.split(|c: char| !c.is_alphanumeric()).next().filter(|word| !word.is_empty()) {
                Some(word) => by_word.entry(word.to_owned()).or_default().push(place),
                None => by_sign.push(place),
            }
        }
        Self { forms, by_word, by_sign, has_participles: false }
    }

    /// Returns the terms that a text mentions, with the form it uses, in the order of the text; of two that share words
    /// the longer one.
    #[must_use]
    pub fn mentioned(&self, text: &str, page: &str) -> Vec<(&'a str, &str)> {
        let folded = text.to_lowercase();
        let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let begun = words.filter_map(|word| self.by_word.get(word)).flatten();
        let places: BTreeSet<usize> = begun.chain(&self.by_sign).copied().collect();
        let mut found: Vec<(usize, &'a str, &str)> = Vec::new();
        let mut covered: Vec<Range<usize>> = Vec::new();
        for form in places.into_iter().filter_map(|place| self.forms.get(place)) {
            let is_verb = |at: usize| self.has_participles && is_participle(&folded[..at], &form.words);
            let free = |at: &usize| covered.iter().all(|longer| !longer.contains(at)) && !is_verb(*at);
            let stands: Vec<usize> = places_of(&folded, &form.words).filter(free).collect();
            // Words within a longer form speak of that term alone, also on its own page.
            covered.extend(stands.iter().map(|at| *at..at + form.words.len()));
            let is_known = form.id == page || found.iter().any(|(_, known, _)| *known == form.name);
            if let Some(at) = stands.first().filter(|_| !is_known) {
                found.push((*at, form.name, &form.words));
            }
        }
        found.sort_by_key(|(at, _, _)| *at);
        found.into_iter().map(|(_, name, form)| (name, form)).collect()
    }
}

/// Returns where a form stands as whole words.
fn places_of<'t>(text: &'t str, form: &'t str) -> impl Iterator<Item = usize> + 't {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    let found = text.match_indices(form).map(|(at, _)| at);
    found.filter(move |at| edge(text[..*at].chars().next_back()) && edge(text[at + form.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::{Form, Glossary};

    #[test]
    fn forms_are_found_as_whole_words_the_longest_first() {
        let form = |name, words: &str, id| Form { name, words: words.to_owned(), id };
        let glossary = Glossary::of_forms(vec![
            form("permesso", "permesso", "t/permesso"),
            form("permesso", "permesso di soggiorno", "t/permesso"),
            form("asl", "a.s.l.", "t/asl"),
            form("fondo", "«fondo»", "t/fondo"),
            form("cup", "cup", "t/cup"),
            form("asilo", "asilo", "t/asilo"),
            form("nido", "asilo nido", "t/nido"),
            form("visita", "visita al cup", "t/cup"),
            form("visita", "visita", "t/visita"),
        ]);
        let check =
            |text: &str, expected: &[(&str, &str)]| assert_eq!(glossary.mentioned(text, "t/cup"), expected, "{text}");
        check("Il Permesso di soggiorno.", &[("permesso", "permesso di soggiorno")]);
        check("Un permesso, dall'A.S.L.", &[("permesso", "permesso"), ("asl", "a.s.l.")]);
        check("L'A.S.L. dà il permesso", &[("asl", "a.s.l."), ("permesso", "permesso")]);
        check("permessi, impermesso, CUP", &[]);
        check("il «fondo»", &[("fondo", "«fondo»")]);
        check("L'asilo nido, e l'asilo", &[("nido", "asilo nido"), ("asilo", "asilo")]);
        check("L'asilo nido", &[("nido", "asilo nido")]);
        check("La visita al CUP", &[]);
    }
}
