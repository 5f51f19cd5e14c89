//! One page among the others of its edition: words in the reader's language, the names of pages, what they are.

use super::node::{Node, Value};
use crate::facts::Date;
use crate::interface::Phrase;
use crate::language::Language;
use crate::site::fact::{Contact, FactValue, Row};
use crate::site::page::{LinkTarget, LocalText, PageKind};
use crate::site::{Edition, Link, Page, SiteInfo};

/// What a page is told with.
pub(super) struct Scope<'a> {
    pub(super) site: &'a SiteInfo,
    pub(super) edition: &'a Edition,
    pub(super) page: &'a Page,
    /// Writes a path below the published root as an address.
    pub(super) write: &'a dyn Fn(&str) -> String,
}

impl<'a> Scope<'a> {
    /// Returns a text as it is shown.
    pub(super) fn text(&self, text: &LocalText) -> Value {
        self.words(text.first.plain(), Some(&text.first.language))
    }

    /// Returns words of the generator.
    pub(super) fn phrase(&self, phrase: &Phrase) -> Value {
        self.words(phrase.text.clone(), phrase.language.as_ref())
    }

    /// Returns words in a language; those that are not in the reader's bear its tag.
    pub(super) fn words(&self, text: String, language: Option<&Language>) -> Value {
        match language.filter(|language| **language != self.edition.language) {
            Some(language) => Value::Tagged { text, language: language.to_string() },
            None => Value::Text(text),
        }
    }

    /// Returns the words for codes, as one list where they are in one language.
    pub(super) fn codes(&self, list: &str, codes: &[&str]) -> Vec<Value> {
        let phrases: Vec<Phrase> =
            codes.iter().map(|code| self.edition.interface.phrase(&format!("{list}-{code}"))).collect();
        match phrases.first() {
            Some(first) if phrases.iter().all(|phrase| phrase.language == first.language) => {
                let words: Vec<&str> = phrases.iter().map(|phrase| phrase.text.as_str()).collect();
                vec![self.words(self.edition.formats.list_and(&words), first.language.as_ref())]
            }
            _ => phrases.iter().map(|phrase| self.phrase(phrase)).collect(),
        }
    }

    /// Returns the address of a page.
    pub(super) fn address(&self, address: &str) -> String {
        (self.write)(&format!("{address}/"))
    }

    /// Returns the address of the root, which names the site.
    pub(super) fn root(&self) -> String {
        (self.write)("")
    }

    /// Returns the name of what a page is about.
    pub(super) fn id(&self, page: &Page) -> String {
        format!("{}#{}", self.address(&page.address), page.kind.as_str())
    }

    /// Returns what a page is about, in short: its type and its names.
    pub(super) fn brief(&self, kind: &'static str, page: &Page) -> Node {
        Node::new(kind).named(self.id(page)).with("name", self.text(&page.title))
    }

    /// Begins what the page is about, with what is said of everything.
    pub(super) fn thing(&self, kind: &'static str) -> Node {
        self.brief(kind, self.page)
            .with("alternateName", self.page.official_title.as_ref().map(|title| self.phrase(title)))
            .with("description", self.page.summary.as_ref().map(|summary| self.text(summary)))
            .with("image", self.page.data.image.as_ref().map(|path| (self.write)(path)))
    }

    /// Returns the page of an entity of a kind.
    pub(super) fn find(&self, id: &str, kind: &str) -> Option<&'a Page> {
        self.edition.page(id).filter(|page| page.kind.as_str() == kind)
    }

    /// Returns the address that a link leads to within the site.
    pub(super) fn target(&self, link: &Link) -> Option<String> {
        match &link.target {
            LinkTarget::Page { address, anchor: None } => Some(self.address(address)),
            _ => None,
        }
    }

    /// Returns the rows of a fact of the page.
    pub(super) fn rows(&self, code: &str) -> &'a [Row] {
        let facts = self.page.parts.iter().flat_map(|part| &part.facts);
        let rows = facts.filter(|fact| fact.code == code).find_map(|fact| match &fact.value {
            FactValue::Rows(rows) => Some(rows.as_slice()),
            _ => None,
        });
        rows.unwrap_or_default()
    }

    /// Returns the words of the editor in a fact of the page.
    pub(super) fn words_of(&self, code: &str) -> Option<Value> {
        let fact = self.page.parts.iter().flat_map(|part| &part.facts).find(|fact| fact.code == code)?;
        match &fact.value {
            FactValue::Texts(texts) => texts.first().map(|text| self.text(text)),
            _ => None,
        }
    }

    /// Returns what the page calls the way to reach somebody at an address: "bookings".
    pub(super) fn label(&self, address: &str) -> Option<Value> {
        let contacts = |value: &'a FactValue| -> Vec<&'a Contact> {
            match value {
                FactValue::Contacts(contacts) => contacts.iter().collect(),
                FactValue::Places(places) => places.iter().flat_map(|place| &place.contacts).collect(),
                _ => Vec::new(),
            }
        };
        let all = self.page.parts.iter().flat_map(|part| &part.facts).flat_map(|fact| contacts(&fact.value));
        let label = all.filter(|contact| contact.run.address.as_deref() == Some(address));
        label.filter_map(|contact| contact.label.as_ref()).map(|label| self.text(label)).next()
    }
}

/// Returns a day in the machine's notation.
pub(super) fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// Says whether a page is the list of a section that holds a kind.
pub(super) fn holds(page: &Page, kinds: &[&str]) -> bool {
    page.kind == PageKind::Section && page.data.sort.is_some_and(|sort| kinds.contains(&sort))
}
