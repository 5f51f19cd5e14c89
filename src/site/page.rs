//! A page as every output may read it: complete, in one language, with nothing left to look up.

use std::sync::Arc;

use crate::interface::Phrase;
use crate::language::Language;
use crate::prose::{AlertKind, Block};

use super::data::{Area, Data};
use super::fact::Fact;
pub use super::text::{FactRun, Link, LinkTarget, LocalText, Run, SourceReference, Standing, State, Words};

/// A page of one edition.
#[derive(Debug, Clone)]
pub struct Page {
    /// The folder of the page below the published root, without slashes at its ends: `ar/servizi/cup`; `ar` is the home.
    pub address: Arc<str>,
    /// What the page shows.
    pub kind: PageKind,
    /// The id of the entity; for a list, its address within the tree.
    pub id: Arc<str>,
    /// The title.
    pub title: LocalText,
    /// The title as the offices write it, where `title` is in another language.
    pub official_title: Option<Phrase>,
    /// Words under which it is found beside its title.
    pub aliases: Vec<Alias>,
    /// The municipalities in whose lists it stands.
    pub municipalities: Vec<Area>,
    /// What it is about, in one or two sentences.
    pub summary: Option<LocalText>,
    /// Category, status and the like, shown beside the title.
    pub badges: Vec<Badge>,
    /// The topics it belongs to.
    pub topics: Vec<Link>,
    /// The number to call at once, of a service for emergencies.
    pub call: Option<FactRun>,
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
    /// The same, with the titles and summaries that its lists show.
    pub shown: StandingCount,
    /// Whether reading the page can endanger the reader.
    pub sensitive: bool,
    /// Whether the title is in the edition's language: otherwise the page is `noindex` and in no list for machines.
    pub indexed: bool,
    /// What it states, for machines; all editions share it.
    pub data: Arc<Data>,
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
    /// A list that nobody wrote, by its name: `a-z`, `municipality`.
    List(&'static str),
}

impl PageKind {
    /// Returns the name that templates know.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Section => "section",
            Self::Entity(name) | Self::List(name) => name,
        }
    }
}

/// A word under which a page is found beside its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The word: a keyword, a form of an official word, a spelling of one.
    pub word: Phrase,
    /// The official word, where the alias is only a way to write it.
    pub stands_for: Option<Arc<Phrase>>,
    /// Why the page has it.
    pub origin: AliasOrigin,
}

/// Why a page has a word beside its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AliasOrigin {
    /// It is a way to say or write the official word that the page explains.
    OwnTerm,
    /// It is a keyword of the page.
    Keyword,
    /// It is a way to say or write an official word that the page is about.
    Term,
    /// It is a keyword of such a word.
    TermKeyword,
}

/// A small label beside the title.
#[derive(Debug, Clone)]
pub struct Badge {
    /// What it is about: `category`, `status`, `type`.
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

/// The code of the list of numbers to call at once.
pub(super) const EMERGENCIES: &str = "emergencies";

/// A list of other pages.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Its code: `entries`, `related`, `topic-service`, `emergencies`.
    pub code: String,
    /// Its heading, if it needs one.
    pub heading: Option<Heading>,
    /// The anchor of its heading, where something leads there; the same in every build.
    pub anchor: Option<String>,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// The heading of a list.
#[derive(Debug, Clone)]
pub enum Heading {
    /// Words of the interface.
    Phrase(Phrase),
    /// A letter of an index.
    Letter(LocalText),
}

/// An entry of a list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The page.
    pub link: Link,
    /// The word under which the entry stands, where it is not the title: the offices' own word, an abbreviation.
    pub alias: Option<Phrase>,
    /// Its title as the offices write it, where the shown one is a translation.
    pub official: Option<Phrase>,
    /// What it is about.
    pub summary: Option<LocalText>,
    /// The name of a pictogram.
    pub icon: Option<String>,
    /// A number to call at once, for emergencies.
    pub phone: Option<FactRun>,
    /// Its hours for scripts, where the list is about who is there now: as `LocalHours::compact`.
    pub hours: Option<String>,
    /// That it does not take place as one would think: cancelled, postponed, full.
    pub state: Option<Badge>,
    /// The last day on which it stands there, as `2026-04-07`, where a reader's own calendar may be further than the build's.
    pub until: Option<String>,
    /// What concerns this list: how many pages there are, how a language is spoken.
    pub notes: Vec<Phrase>,
    /// What stands below the entry in a tree.
    pub below: Vec<Entry>,
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
    /// "Verified on 2 March 2026 by", "Not yet confirmed by the office".
    pub phrase: Phrase,
    /// Which of them: `verified`, `overdue`, `never`.
    pub code: &'static str,
    /// When they shall be confirmed again, where they once were.
    pub review: Option<Review>,
    /// The body that confirmed them.
    pub by: Option<Link>,
    /// Where the facts come from, in the language they are written in.
    pub sources: Vec<SourceReference>,
}

/// When facts shall be confirmed again.
#[derive(Debug, Clone)]
pub struct Review {
    /// The last day on which they count as fresh, as `2027-05-25`.
    pub due: String,
    /// What a reader is told after that day: "Not confirmed since …: ask before you go".
    pub late: Phrase,
}

impl StandingCount {
    /// Counts the titles and summaries of listed pages too.
    #[must_use]
    pub(super) fn with_lists(mut self, lists: &[Listing]) -> Self {
        lists.iter().for_each(|list| self.add_entries(&list.entries));
        self
    }

    /// Counts entries and those below them; an entry under another word stands under its title too.
    fn add_entries(&mut self, entries: &[Entry]) {
        for entry in entries.iter().filter(|entry| entry.alias.is_none()) {
            self.add(&entry.link.text);
            entry.summary.iter().for_each(|summary| self.add(summary));
            self.add_entries(&entry.below);
        }
    }

    /// Counts a text by how it stands.
    pub(super) fn add(&mut self, text: &LocalText) {
        self.count(text.first.standing, text.second.as_ref().map(|second| second.standing));
    }

    /// Counts one text: what is shown of it first, and what beside it.
    pub(super) fn count(&mut self, first: Standing, second: Option<Standing>) {
        match (first, second) {
            (Standing::Stale { .. }, _) | (_, Some(Standing::Stale { .. })) => self.stale += 1,
            (Standing::Translated(State::Machine), _) | (_, Some(Standing::Translated(State::Machine))) => {
                self.machine += 1;
            }
            (Standing::Fallback, _) => self.missing += 1,
            _ => self.fresh += 1,
        }
    }
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
