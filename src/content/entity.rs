//! Entities: language-neutral facts with the source's own prose.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use super::table::Kind;
use super::value::Record;
use crate::language::Language;
use crate::prose::{Block, Text, visit_all};
use crate::source::{Blob, FileId, Span};

/// The id of an entity: its path below `content/` without `.md`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(Arc<str>);

impl EntityId {
    /// Keeps an id as it was written.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Arc::from(id))
    }

    /// Returns the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the id as a shared string.
    #[must_use]
    pub fn shared(&self) -> Arc<str> {
        self.0.clone()
    }

    /// Returns the last part: the name of the entity.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// Returns what stands before the last part: the section; empty at the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for EntityId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

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

    /// Says whether the entity is a page of its own (a section's head and the settings are not).
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.kind.common
    }
}
