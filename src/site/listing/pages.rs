//! The pages of the lists that nobody wrote: topics, letters, municipalities, audiences, languages, words.

use std::sync::Arc;

use super::entry::by_kind;
use super::home::{first_topics, ways};
use super::{index, tree};
use crate::content::{Record, Value};
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::data::Data;
use crate::site::lists::{List, Subject};
use crate::site::page::{
    Entry, Link, LinkTarget, Listing, LocalText, Page, PageKind, Run, Standing, StandingCount, Words,
};
use crate::site::reader::Reader;

/// Stands in a message where a name will.
const NAME: &str = "\u{FFFC}";

/// Audiences whose list tells something about its reader that others must not see.
const SENSITIVE: [&str; 2] = ["people-without-permit", "victims"];

impl LocalText {
    /// Makes a text of the generator's own words, in a language, for a tree.
    pub(super) fn of_runs(runs: Vec<Run>, language: Language, tree: &Language) -> Self {
        let standing = if language == *tree { Standing::Source } else { Standing::Fallback };
        Self { first: Words { runs, language, standing, since: None }, second: None, critical: false }
    }
}

impl<'a> Reader<'a> {
    /// Makes the page of a list; the alternates are filled by the caller, who knows all trees.
    pub(in crate::site) fn list_page(&self, list: &List) -> Page {
        let title = self.list_title(&list.subject);
        let name = list.subject.name();
        let lists = self.listings(list);
        // The title is the interface's: the translators of the site do not count it, a reader does.
        let mut own = StandingCount::default();
        own.add(&title);
        let above = self.lists.above(&list.path).map(|above| self.list_link(above));
        Page {
            call: None,
            address: self.list_address(list),
            kind: PageKind::List(name),
            id: Arc::from(list.path.as_str()),
            official_title: None,
            indexed: self.may_be_found() && title.first.language == *self.language(),
            title,
            summary: Some(self.message(&format!("list-{name}-summary"), None)),
            badges: Vec::new(),
            topics: Vec::new(),
            notices: Vec::new(),
            parts: Vec::new(),
            standing: StandingCount::default(),
            shown: own.with_lists(&lists),
            lists,
            crumbs: self.link_to("site").into_iter().chain(above).collect(),
            alternates: Vec::new(),
            provenance: None,
            sensitive: matches!(&list.subject, Subject::Audience(code) if SENSITIVE.contains(code)),
            aliases: Vec::new(),
            municipalities: Vec::new(),
            data: Arc::new(Data::new(self.content.settings.source_language.clone())),
        }
    }

    /// Returns the way to a list.
    pub(in crate::site) fn list_link(&self, list: &List) -> Link {
        let target = LinkTarget::Page { address: self.list_address(list), anchor: None };
        Link { target, text: self.list_title(&list.subject) }
    }

    pub(in crate::site) fn list_address(&self, list: &List) -> Arc<str> {
        Arc::from(format!("{}/{}", self.language(), list.path))
    }

    fn list_title(&self, subject: &Subject) -> LocalText {
        let id = format!("list-{}", subject.name());
        match subject {
            Subject::Audience(code) => self.message(&format!("audience-{code}"), None),
            Subject::Municipality(code) => self.message(&id, Some(self.municipality(code))),
            Subject::Language(language) => self.message(&id, Some(self.language_name(language))),
            _ => self.message(&id, None),
        }
    }

    fn listings(&self, list: &List) -> Vec<Listing> {
        match &list.subject {
            Subject::Topics => tree::topics(self, &list.members),
            Subject::Letters => index::pages(self, &list.members),
            Subject::Glossary => index::words(self, &list.members),
            // Without script, and where nothing is found, this is how to go on.
            Subject::Search => first_topics(self).into_iter().chain(ways(self)).collect(),
            Subject::Municipalities | Subject::Audiences | Subject::Languages => vec![self.lists_below(list)],
            Subject::WhatsOn => self.by_month(&list.members),
            Subject::News => self.newest_first(&list.members),
            Subject::Municipality(_) => by_kind(self, "municipality", &list.members, |_| Vec::new()),
            Subject::Audience(_) => by_kind(self, "audience", &list.members, |_| Vec::new()),
            Subject::Language(language) => self.spoken_in(language, &list.members),
        }
    }

    /// Returns the lists that a list is of, each with the number of its pages; audiences keep the order of their codes.
    fn lists_below(&self, list: &List) -> Listing {
        let entry = |below: &List| {
            let notes = self.count(below.members.len()).into_iter().collect();
            Entry { notes, ..Entry::of(Link { text: self.short_title(&below.subject), ..self.list_link(below) }) }
        };
        let mut entries: Vec<Entry> = self.lists.below(&list.path).map(entry).collect();
        if list.subject != Subject::Audiences {
            let words = |entry: &Entry| entry.link.text.first.plain();
            entries.sort_by(|a, b| self.settings.formats.compare(&words(a), &words(b)));
        }
        Listing { code: list.subject.name().to_owned(), heading: None, anchor: None, entries }
    }

    /// Words what a list is of, where the list above it says the rest.
    fn short_title(&self, subject: &Subject) -> LocalText {
        let own = self.language();
        match subject {
            Subject::Municipality(code) => LocalText::of_runs(vec![self.municipality(code)], own.clone(), own),
            Subject::Language(language) => {
                let mut runs = vec![self.language_name(language)];
                if language != own && !matches!(&runs[..], [Run::Name { language: named, .. }] if named == language) {
                    let name = Run::Name { text: Arc::from(self.autonym(language)), language: language.clone() };
                    runs.extend([Run::Text(Arc::from(" ")), name]);
                }
                LocalText::of_runs(runs, own.clone(), own)
            }
            _ => self.list_title(subject),
        }
    }

    /// Returns who serves people in a language, with how.
    fn spoken_in(&self, language: &Language, members: &[usize]) -> Vec<Listing> {
        let is_it = |record: &&Record| matches!(record.get("tag"), Some(Value::Language(tag)) if tag == language);
        by_kind(self, "language", members, |entity| {
            entity.facts.records("languages").filter(is_it).flat_map(|record| self.manner(record)).flatten().collect()
        })
    }

    /// Words a number of pages; none is not worth a word.
    pub(super) fn count(&self, count: usize) -> Option<Phrase> {
        (count > 0).then(|| self.interface.format("count-pages", &[("count", count.into())]))
    }

    fn municipality(&self, code: &str) -> Run {
        let settings = &self.content.settings;
        let name = settings.municipalities.get(code).map_or(code, String::as_str);
        Run::Name { text: Arc::from(name), language: settings.source_language.clone() }
    }

    /// Returns what the reader calls a language, else its own name.
    fn language_name(&self, language: &Language) -> Run {
        let named = |tag: &str| self.interface.find(&format!("language-{tag}"), &[]);
        match named(language.as_str()).or_else(|| named(language.primary())) {
            Some(Phrase { text, language: None }) => Run::Text(Arc::from(text)),
            Some(Phrase { text, language: Some(language) }) => Run::Name { text: Arc::from(text), language },
            None => Run::Name { text: Arc::from(self.autonym(language)), language: language.clone() },
        }
    }

    /// Words a message of the interface; a name takes the place that the message has for it.
    fn message(&self, id: &str, name: Option<Run>) -> LocalText {
        let phrase = match &name {
            Some(_) => self.interface.format(id, &[("name", NAME.into())]),
            None => self.interface.phrase(id),
        };
        let language = phrase.language.unwrap_or_else(|| self.language().clone());
        let (before, after) = phrase.text.split_once(NAME).unwrap_or((&phrase.text, ""));
        let words = |words: &str| (!words.is_empty()).then(|| Run::Text(Arc::from(words)));
        let runs = words(before).into_iter().chain(name).chain(words(after)).collect();
        LocalText::of_runs(runs, language, self.language())
    }
}
