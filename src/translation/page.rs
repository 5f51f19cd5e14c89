//! One page for its translators: what its catalogues need, and what each language has to do.

use crate::catalogue::units::PageUnits;
use crate::catalogue::{Glossary, place_of_message};
use crate::content::Entity;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::Sources;

use super::notes::Surroundings;
use super::ours::Ours;
use super::words::CommentWords;

/// One page with what all its catalogues need.
pub(super) struct Page<'a> {
    pub(super) entity: &'a Entity,
    pub(super) units: &'a PageUnits,
    pub(super) surroundings: &'a [(u32, Surroundings)],
    pub(super) glossary: &'a Glossary<'a>,
    pub(super) words: &'a CommentWords,
    pub(super) ours: &'a Ours<'a>,
}

impl Said {
    /// Returns the remark at its message in the catalogue as it stands now.
    #[must_use]
    pub fn placed(&self, sources: &Sources) -> Diagnostic {
        match sources.at(&self.path) {
            Some(file) => self.said.clone().at(place_of_message(file, &self.message)),
            None => self.said.clone().in_path(self.path.as_str()),
        }
    }
}

/// What one language has to do.
#[derive(Debug, Clone)]
pub struct LanguageSync {
    /// The language.
    pub language: Language,
    /// Translations of what the source said before.
    pub stale: usize,
    /// Those of them that became so now.
    pub newly_stale: usize,
    /// Texts without a translation.
    pub missing: usize,
    /// New or changed translations that were recorded now.
    pub recorded: usize,
    /// Ticks that were recorded now.
    pub confirmed: usize,
    /// Translations of people that another text took the place of, and that the register keeps.
    pub kept: usize,
    /// What there is to say about single texts.
    pub(super) said: Vec<Said>,
}

/// Something to say about a text: which words of a person were kept, and where.
#[derive(Debug, Clone)]
pub struct Said {
    /// The path of the catalogue.
    pub path: String,
    /// The message.
    pub message: String,
    /// The remark, without a place: the catalogue is written after it was made.
    pub said: Diagnostic,
}

impl LanguageSync {
    /// Returns counts that are all zero.
    pub(super) fn empty(language: &Language) -> Self {
        Self {
            language: language.clone(),
            stale: 0,
            newly_stale: 0,
            missing: 0,
            recorded: 0,
            confirmed: 0,
            kept: 0,
            said: Vec::new(),
        }
    }

    /// Adds the counts of another page.
    pub(super) fn add(&mut self, other: &Self) {
        self.stale += other.stale;
        self.newly_stale += other.newly_stale;
        self.missing += other.missing;
        self.recorded += other.recorded;
        self.confirmed += other.confirmed;
        self.kept += other.kept;
    }
}
