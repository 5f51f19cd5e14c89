//! A page as every output may read it: complete, in one language, with nothing left to look up.

use std::sync::Arc;

use crate::facts::Date;
use crate::interface::Phrase;
use crate::language::Language;
use crate::prose::{AlertKind, Block};
use crate::site::fact::Fact;

/// A page of one edition.
#[derive(Debug, Clone)]
pub struct Page {
    /// The folder of the page below the published root, without slashes at its ends: `ar/servizi/cup`; `ar` is the home.
    pub address: Arc<str>,
    /// What the page shows.
    pub kind: PageKind,
    /// The id of the entity; empty for the home.
    pub id: Arc<str>,
    /// The title.
    pub title: LocalText,
    /// The title as the offices write it, where `title` is in another language.
    pub official_title: Option<Phrase>,
    /// What it is about, in one or two sentences.
    pub summary: Option<LocalText>,
    /// Category, status and the like, shown beside the title.
    pub badges: Vec<Badge>,
    /// Notices of the day, shown before everything else.
    pub notices: Vec<Notice>,
    /// The parts of the page in order: description, the card, what follows it.
    pub parts: Vec<Part>,
    /// Lists of other pages: a section's entries, what belongs to a topic, what is related.
    pub lists: Vec<Listing>,
    /// The way from the home to this page, without the page itself.
    pub crumbs: Vec<Link>,
    /// The same page in every language of the site, this one included, in the order of the switcher.
    pub alternates: Vec<Alternate>,
    /// Who confirmed the facts, and when.
    pub provenance: Option<LocalProvenance>,
    /// How many texts of the page stand how.
    pub standing: StandingCount,
    /// Whether reading the page can endanger the reader.
    pub sensitive: bool,
    /// Whether the title is in the edition's language: otherwise the page is `noindex` and in no list for machines.
    pub indexed: bool,
}

/// What a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The first page of an edition.
    Home,
    /// The list of a section.
    Section,
    /// An entity, by the name of its kind.
    Entity(&'static str),
}

impl PageKind {
    /// Returns the name that templates know.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Section => "section",
            Self::Entity(kind) => kind,
        }
    }
}

/// How a text stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The source itself, in a tree of its own language.
    Source,
    /// A fresh translation.
    Translated(State),
    /// A translation of what the source said before.
    Stale {
        /// Its state when it was fresh.
        was: State,
        /// Since when it is old, if that was recorded.
        since: Option<Date>,
    },
    /// A text of the chain or the source, shown because there is no translation.
    Fallback,
    /// The source, shown on purpose.
    Kept,
}

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Made by a machine and read by nobody.
    Machine,
    /// Made by a person.
    Draft,
    /// Read by a second person.
    Reviewed,
}

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
#[derive(Debug, Clone)]
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

/// A small label beside the title.
#[derive(Debug, Clone)]
pub struct Badge {
    /// What it is about: `category`, `status`, `emergency`, `topic`.
    pub code: &'static str,
    /// Which value it has: `health`, `active`.
    pub value: String,
    /// Its words.
    pub text: Phrase,
    /// Where it leads.
    pub target: Option<LinkTarget>,
}

/// A notice on top of a page: an alert, a closed service.
#[derive(Debug, Clone)]
pub struct Notice {
    /// How urgent it is.
    pub kind: AlertKind,
    /// The words of the generator: "temporarily closed until 9 March 2026".
    pub phrase: Option<Phrase>,
    /// The words of the editor.
    pub text: Option<LocalText>,
}

/// A part of a page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its code: `audience`, `how_to`, …; `description` and `more` hold prose outside the card.
    pub code: &'static str,
    /// The anchor of its heading; the same in every language.
    pub anchor: Arc<str>,
    /// Its heading; none for prose outside the card.
    pub heading: Option<Phrase>,
    /// The words of the editor.
    pub blocks: Vec<LocalBlock>,
    /// What the generator adds.
    pub facts: Vec<Fact>,
}

/// A block of a page.
pub type LocalBlock = Block<LocalText>;

/// A list of other pages.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Its code: `entries`, `related`, `topic-service`, `emergencies`.
    pub code: String,
    /// Its heading, if it needs one.
    pub heading: Option<Heading>,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// The heading of a list: words of the interface or the title of a page.
#[derive(Debug, Clone)]
pub enum Heading {
    /// Words of the interface.
    Phrase(Phrase),
    /// The title of a page, leading there.
    Page(Link),
}

/// An entry of a list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The page.
    pub link: Link,
    /// Its title as the offices write it, where the shown one is a translation.
    pub official: Option<Phrase>,
    /// What it is about.
    pub summary: Option<LocalText>,
    /// The name of a pictogram.
    pub icon: Option<String>,
    /// A number to call at once, for emergencies.
    pub phone: Option<FactRun>,
}

/// The same page in another language.
#[derive(Debug, Clone)]
pub struct Alternate {
    /// The language.
    pub language: Language,
    /// Its own name of itself.
    pub name: Arc<str>,
    /// The page's address in that tree.
    pub address: Arc<str>,
    /// Whether the page's title is translated there.
    pub translated: bool,
    /// Whether this is the page itself.
    pub current: bool,
}

/// Who confirmed the facts of a page, and when.
#[derive(Debug, Clone)]
pub struct LocalProvenance {
    /// "Verified on 2 March 2026 by", "Not yet confirmed by the office", "Not confirmed since …".
    pub phrase: Phrase,
    /// Which of them: `verified`, `overdue`, `never`.
    pub code: &'static str,
    /// The date, for `<time>`.
    pub date: Option<String>,
    /// The body that confirmed them.
    pub by: Option<Link>,
    /// Where the facts come from, in the language they are written in.
    pub sources: Vec<SourceReference>,
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

/// How many texts of a page stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StandingCount {
    /// Fresh and read by a person, or the source in its own tree.
    pub fresh: usize,
    /// Fresh and made by a machine.
    pub machine: usize,
    /// Old.
    pub stale: usize,
    /// Missing, shown in another language.
    pub missing: usize,
}
