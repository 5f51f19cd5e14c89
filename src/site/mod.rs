//! Stage 3: Content and Catalogues become a Site, with one Edition for each language and nothing left to look up.

pub mod text;
pub mod fact;
pub mod opening_year;
pub mod data;
mod options;
pub mod page;
pub mod pages;
mod address;
mod active;
mod alias;
mod concepts;
mod link;
mod mentions;
mod gather;
mod gathered;
mod lists;
mod reader;
mod stated;
mod contact;
mod hours;
mod occasion;
mod notice;
mod person;
mod card;
mod listing;
mod localise;
mod trees;
mod resolve;

use std::sync::{Arc, LazyLock};

use crate::content::reserved::SEARCH;
use crate::facts::Date;
use crate::interface::Interface;
use crate::language::{Direction, Formats, Language};
use crate::source::Blob;

pub use options::Options;
pub use resolve::resolve;

pub use page::{Alternate, Link, LocalText, Page};
pub use pages::Pages;

/// What is made when somebody asks for it first.
pub type Deferred<T> = LazyLock<T, Box<dyn FnOnce() -> T + Send>>;

/// Returns what is made already.
#[cfg(test)]
pub(crate) fn made<T: Send + 'static>(value: T) -> Deferred<T> {
    LazyLock::new(Box::new(move || value))
}

/// The whole site, resolved.
pub struct Site {
    /// What concerns all editions.
    pub info: SiteInfo,
    /// One for each published language, in the order of the switcher.
    pub editions: Vec<Edition>,
    /// Short addresses for printed matter.
    pub posters: Deferred<Vec<Poster>>,
    /// Former addresses.
    pub redirects: Deferred<Vec<Redirect>>,
    /// Files that are published as they are.
    pub files: Vec<PublishedFile>,
}

/// What concerns all editions.
#[derive(Debug, Clone)]
pub struct SiteInfo {
    /// The title in the source language.
    pub title: String,
    /// The language the content is written in.
    pub source_language: Language,
    /// `https://guida.example/sub/`, always with a slash at its end; `None` when the site has no address yet.
    pub base_url: Option<String>,
    /// The day the site is built for.
    pub today: Date,
    /// The time zone of the offices, by its IANA name.
    pub time_zone: String,
    /// Where mistakes are reported.
    pub report_to: Option<String>,
    /// The names of published languages, in the order of the switcher: the home pages.
    pub languages: Vec<Alternate>,
    /// The code of the content's licence, for the footer: `CC-BY-4.0`.
    pub licence: Option<String>,
    /// The address of the accessibility statement.
    pub accessibility_statement: Option<String>,
}

/// The tree of one language.
pub struct Edition {
    /// The language.
    pub language: Language,
    /// The direction it is written in.
    pub direction: Direction,
    /// Its own name of itself.
    pub name: Arc<str>,
    /// The site's title.
    pub title: LocalText,
    /// The home, the sections, the entities, the lists, in the order of their addresses.
    pub pages: Pages,
    /// The sections, in their order, and the list of all pages.
    pub menu: Vec<Link>,
    /// The address of the section that holds the topics.
    pub topics: Option<Arc<str>>,
    /// Whether it has news.
    pub has_news: bool,
    /// The page about personal data.
    pub privacy: Option<Link>,
    /// The page of legal notes.
    pub legal_notes: Option<Link>,
    /// Where to ask when nothing helps.
    pub front_desk: Option<Link>,
    /// The words of the interface.
    pub interface: Interface,
    /// How its language writes dates, numbers and lists.
    pub formats: Arc<Formats>,
}

impl Edition {
    /// Returns the page at an address.
    #[must_use]
    pub fn at(&self, address: &str) -> Option<&Page> {
        self.pages.at(address)
    }

    /// Returns the page of search, where there is something to search in.
    #[must_use]
    pub fn search_page(&self) -> Option<&Page> {
        self.at(&format!("{}/{}", self.language, SEARCH))
    }

    /// Returns the list of the numbers to call at once, with the home that has it.
    #[must_use]
    pub fn emergencies(&self) -> Option<(&Page, &page::Listing)> {
        let home = self.at(self.language.as_str())?;
        Some((home, home.lists.iter().find(|list| list.code == page::EMERGENCIES)?))
    }

    /// Returns the path of its web app manifest below the root.
    #[must_use]
    pub fn manifest(&self) -> String {
        format!("{}/manifest.webmanifest", self.language)
    }

    /// Returns the path of its feed of news below the root, where it has news and the site an address.
    #[must_use]
    pub fn feed(&self, info: &SiteInfo) -> Option<String> {
        (self.has_news && info.base_url.is_some()).then(|| format!("{}/news.xml", self.language))
    }

    /// Returns the page of an entity.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.at(&address::of_id(&self.language, id))
    }
}

/// A short address that stands on printed matter: `/go/<name>/` offers a page in each language.
#[derive(Debug, Clone)]
pub struct Poster {
    /// The last part of the address.
    pub name: Arc<str>,
    /// The page in each language, with its title there; all of them where several pages have the name.
    pub choices: Vec<(Alternate, LocalText)>,
    /// How many pages have the name; only where it is one, a script may choose for the reader.
    pub pages: usize,
    /// Whether the page is sensitive.
    pub sensitive: bool,
}

/// A former address that leads to a page.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// The former address below the root, without slashes at its ends.
    pub from: Arc<str>,
    /// The page's address.
    pub to: Arc<str>,
    /// The title of the page.
    pub title: String,
    /// The language of the page.
    pub language: Language,
}

/// A file that is published as it is.
#[derive(Debug, Clone)]
pub struct PublishedFile {
    /// Its path below the root.
    pub path: Arc<str>,
    /// Where its bytes come from.
    pub blob: Blob,
}
