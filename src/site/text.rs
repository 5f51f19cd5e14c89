//! The texts of a page in the reader's language: words with how they stand, links, facts within sentences.

use std::sync::Arc;

pub use crate::catalogue::{Standing, State};
use crate::interface::Phrase;
use crate::language::Language;

/// A text of a page in the reader's language, as far as there is one.
#[derive(Debug, Clone)]
pub struct LocalText {
    /// What is shown first.
    pub first: Words,
    /// What is shown beside it: today's source of a stale or critical text, or the translation after its source.
    pub second: Option<Words>,
    /// Whether a wrong text can do harm.
    pub critical: bool,
}

/// Words in one language, with how they stand.
#[derive(Debug, Clone)]
pub struct Words {
    /// The pieces.
    pub runs: Vec<Run>,
    /// The language they are really in.
    pub language: Language,
    /// How they stand to the source.
    pub standing: Standing,
    /// The day since when they are old, as the reader's language writes dates; with [`Standing::Stale`] alone.
    pub since: Option<String>,
}

impl Words {
    /// Returns the words alone, without links and marks.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = String::new();
        add_plain(&self.runs, &mut text);
        text
    }
}

fn add_plain(runs: &[Run], text: &mut String) {
    for run in runs {
        match run {
            Run::Text(words) | Run::Term { word: words, .. } | Run::Name { text: words, .. } => text.push_str(words),
            Run::Bold(content) | Run::Link { content, .. } => add_plain(content, text),
            Run::Break => text.push(' '),
            Run::Fact(fact) => text.push_str(&fact.text),
        }
    }
}

/// A piece of a text with everything resolved.
#[derive(Debug, Clone)]
pub enum Run {
    /// Words.
    Text(Arc<str>),
    /// Words that stand out.
    Bold(Vec<Run>),
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        content: Vec<Run>,
    },
    /// A line break.
    Break,
    /// A fact, written by the generator.
    Fact(FactRun),
    /// A name that stays in its own language: a municipality's, a language's own.
    Name {
        /// The name.
        text: Arc<str>,
        /// Its language.
        language: Language,
    },
    /// An official word.
    Term {
        /// The word in the language of the text.
        word: Arc<str>,
        /// The word as the offices write it, where it is shown beside.
        official: Option<Phrase>,
        /// The page that explains it.
        target: Option<LinkTarget>,
    },
}

/// A fact within a sentence.
#[derive(Debug, Clone, Default)]
pub struct FactRun {
    /// What people read.
    pub text: String,
    /// Where a tap leads: `tel:`, `mailto:`, `https:`.
    pub address: Option<String>,
    /// A date in the machine's notation, for `<time>`.
    pub date: Option<String>,
    /// The language of the text, where it is not the sentence's (an Italian street).
    pub language: Option<Language>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A page of the same edition, by its address, with a heading's anchor.
    Page {
        /// The page's address.
        address: Arc<str>,
        /// The anchor within it.
        anchor: Option<Arc<str>>,
    },
    /// A page of the same edition that explains an official word, by its address.
    Term(Arc<str>),
    /// A heading of this page.
    Anchor(Arc<str>),
    /// A file that is published as it is, by its path below the root.
    File(Arc<str>),
    /// An address outside the site.
    Web(Arc<str>),
}

/// A link with words.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads.
    pub target: LinkTarget,
    /// Its words.
    pub text: LocalText,
}

/// A document that facts come from.
#[derive(Debug, Clone)]
pub struct SourceReference {
    /// Its title, in the source language of the page.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it can be read.
    pub address: Option<String>,
    /// Its date, as the reader's language writes dates.
    pub date: Option<String>,
}
