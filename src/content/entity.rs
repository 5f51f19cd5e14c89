//! Entities: language-neutral facts with the source's own prose.

use super::id::EntityId;
use super::table::Kind;
use super::value::{Record, Value};
use crate::language::Language;
use crate::prose::{Block, Text, visit_all};
use crate::source::{Blob, ContentHash, FileId, Span};

/// An entity, a section (`servizi/section`) or the settings' texts (`site`).
#[derive(Debug, Clone)]
pub struct Entity {
    /// Its id.
    pub id: EntityId,
    /// Its kind.
    pub kind: &'static Kind,
    /// The language it is written in.
    pub language: Language,
    /// What its front matter states.
    pub facts: Record,
    /// Its prose, cut where a heading opens a part of the page.
    pub body: Vec<Passage>,
    /// Its file.
    pub file: FileId,
    /// The place to point at for the entity as a whole.
    pub head: Span,
    /// Files that stand beside it.
    pub attachments: Vec<Blob>,
    /// The hash of everything that it was read from: equal hashes, equal entities.
    pub hash: ContentHash,
}

/// Prose up to the next heading that opens a part.
#[derive(Debug, Clone)]
pub struct Passage {
    /// The part that its heading opens; none before the first and after the last part.
    pub part: Option<&'static str>,
    /// Its blocks, without that heading.
    pub blocks: Vec<Block<Text>>,
}

impl Entity {
    /// Shows every text for readers: the front matter in the order of its table, then the prose.
    pub fn visit_texts<'a>(&'a self, see: &mut impl FnMut(&'a Text)) {
        self.facts.visit_texts(see);
        for passage in &self.body {
            visit_all(&passage.blocks, see);
        }
    }

    /// Shows the id of every page that its facts or the links of its texts name, as often as they do.
    pub fn visit_named<'a>(&'a self, see: &mut impl FnMut(&'a str)) {
        self.facts.entries().for_each(|(_, entry)| ids(&entry.value, see));
        self.visit_texts(&mut |text| text.links.iter().for_each(|link| see(page_of(&link.address))));
    }

    /// Returns the body that answers for it.
    #[must_use]
    pub fn responsible(&self) -> Option<&EntityId> {
        self.facts.id(self.kind.responsible)
    }

    /// Says whether an event has left its place for an address on the web.
    #[must_use]
    pub fn is_moved_online(&self) -> bool {
        self.facts.word("status") == Some("moved-online") && self.facts.entry("online_url").is_some()
    }

    /// Says whether the entity is a page of its own (a section's head and the settings are not).
    #[must_use]
    pub fn is_page(&self) -> bool {
        !self.kind.common.is_empty()
    }
}

fn ids<'a>(value: &'a Value, see: &mut impl FnMut(&'a str)) {
    match value {
        Value::Id(id) => see(id.as_str()),
        Value::List(entries) => entries.iter().for_each(|entry| ids(&entry.value, see)),
        Value::Record(record) => record.entries().for_each(|(_, entry)| ids(&entry.value, see)),
        Value::Map(entries) => entries.iter().for_each(|(_, entry)| ids(&entry.value, see)),
        _ => {}
    }
}

/// Returns the id that the address of a link in prose means; nothing where it stays on the page.
fn page_of(address: &str) -> &str {
    let path = address.split('#').next().unwrap_or_default().trim().trim_matches('/');
    path.strip_suffix(".md").unwrap_or(path)
}
