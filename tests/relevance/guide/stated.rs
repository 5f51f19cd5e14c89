//! Queries that the pages of the guide state themselves: titles, keywords, and each way to write an official word.
//!
//! The business of a page is an official word where the page is the term, or where its title or one of its keywords is the
//! word as a whole. A page that has the word within a longer title only uses it ("Curarsi senza permesso di soggiorno").
//! A keyword is answered by a page that has all of its words in its title or in one alias: what editors and translators wrote for it.

use std::collections::{BTreeMap, BTreeSet};

use sportello::content::Content;
use sportello::language::slug;
use sportello::prose::plain;
use sportello::site::Edition;
use sportello::site::page::PageKind;

use super::Query;

/// The trees into which people type Italian words.
const FOREIGN: [&str; 5] = ["ar", "pa", "ro", "uk", "zh-Hans"];

/// The ways to write official words, and the pages whose business they are.
pub(super) struct Offices {
    /// Class, word, the terms that have it.
    words: Vec<(&'static str, String, Vec<usize>)>,
    terms: Vec<Term>,
    /// Pages by what their title or one of their keywords is.
    wholes: BTreeMap<String, BTreeSet<String>>,
}

/// An official word.
struct Term {
    id: String,
    title: String,
    /// Its title, forms and acronym, as slugs.
    written: BTreeSet<String>,
}

impl Offices {
    /// Reads them as editors wrote them.
    pub(super) fn read(content: &Content) -> Self {
        let mut wholes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut terms = Vec::new();
        let mut words: BTreeMap<(String, String), (&'static str, Vec<usize>)> = BTreeMap::new();
        for entity in content.entities.iter().filter(|entity| entity.is_page()) {
            let id = entity.id.to_string();
            let said = |name: &str| entity.facts.text(name).map(|text| plain(&text.inlines)).unwrap_or_default();
            let (title, keywords) = (said("title"), said("keywords"));
            for word in keywords.split(';').chain([title.as_str()]).map(slug) {
                wholes.entry(word).or_default().insert(id.clone());
            }
            if entity.kind.name != "term" {
                continue;
            }
            let forms = entity.facts.words("forms").chain(entity.facts.word("short")).chain([title.as_str()]);
            let (forms, at): (Vec<&str>, usize) = (forms.collect(), terms.len());
            let misspellings = entity.facts.words("misspellings").map(|word| ("misspelt", word));
            for (class, word) in forms.iter().map(|word| ("official", *word)).chain(misspellings) {
                let owners = &mut words.entry((slug(word), word.to_lowercase())).or_insert((class, Vec::new())).1;
                if !owners.contains(&at) {
                    owners.push(at);
                }
            }
            let written = forms.iter().map(|form| slug(form)).collect();
            terms.push(Term { id, title, written });
        }
        let words = words.into_iter().map(|((_, word), (class, owners))| (class, word, owners)).collect();
        Self { words, terms, wholes }
    }

    /// Returns the pages whose business some terms are, and the pages that have the word itself as a whole.
    fn business(&self, word: &str, owners: &[usize]) -> BTreeSet<String> {
        let owners = || owners.iter().map(|at| &self.terms[*at]);
        let words = owners().flat_map(|term| &term.written).cloned().chain([slug(word)]);
        let pages = words.filter_map(|word| self.wholes.get(&word)).flatten().cloned();
        pages.chain(owners().map(|term| term.id.clone())).collect()
    }

    /// Returns the official words that some spellings of the same letters stand for.
    fn titles(&self, word: &str, owners: &[usize]) -> BTreeSet<String> {
        let alike =
            self.words.iter().filter(|(_, other, _)| slug(other) == slug(word)).flat_map(|(_, _, owners)| owners);
        alike.chain(owners).map(|at| self.terms[*at].title.clone()).collect()
    }
}

/// Returns what the pages of a tree state for the search.
pub(super) fn queries(offices: &Offices, edition: &Edition) -> Vec<Query> {
    let tag = edition.language.as_str();
    let mut queries = Vec::new();
    if tag == "it" || FOREIGN.contains(&tag) {
        for (class, word, owners) in &offices.words {
            let through = if *class == "misspelt" { offices.titles(word, owners) } else { BTreeSet::new() };
            queries.push(Query { class, text: word.clone(), ids: offices.business(word, owners), through });
        }
    }
    let mut titles: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut keywords = BTreeSet::new();
    let mut named: Vec<(BTreeSet<String>, String)> = Vec::new();
    let mut spelt: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for page in edition.pages.iter().filter(|page| matches!(page.kind, PageKind::Entity(_))) {
        let (id, title) = (page.id.to_string(), page.title.first.plain());
        titles.entry(title.to_lowercase()).or_default().insert(id.clone());
        let mut name = |text: &str| named.push((words(text), id.clone()));
        name(&title);
        page.aliases.iter().for_each(|alias| name(&alias.word.text));
        keywords.insert(title.to_lowercase());
        for alias in &page.aliases {
            match &alias.stands_for {
                None => drop(keywords.insert(alias.word.text.to_lowercase())),
                Some(official) if alias.word.language.is_none() && tag != "it" => {
                    let (pages, words) = spelt.entry(alias.word.text.clone()).or_default();
                    words.insert(official.text.clone());
                    let term = offices.terms.iter().position(|term| term.title == official.text);
                    pages.extend(offices.business(&official.text, &term.into_iter().collect::<Vec<_>>()));
                }
                Some(_) => {}
            }
        }
    }
    let query = |class, (text, ids)| Query { class, text, ids, through: BTreeSet::new() };
    queries.extend(titles.into_iter().map(|said| query("title", said)));
    queries.extend(keywords.into_iter().map(|text| {
        let asked = words(&text);
        let pages = named.iter().filter(|(words, _)| asked.is_subset(words)).map(|(_, id)| id.clone());
        query("keyword", (text, pages.collect()))
    }));
    queries.extend(spelt.into_iter().map(|(text, (ids, through))| Query { class: "spelt", text, ids, through }));
    queries
}

/// Returns the words of a text.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
