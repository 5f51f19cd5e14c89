//! The marks (`data-element`) by which the Italian model of municipal sites finds the parts of a page.
//!
//! Its validator reads the pages in the language of the site and knows their headings in that language; the pages of the
//! other trees do without the marks, which are a thirtieth of a page.

use super::standing::Tree;
use crate::site::page::{Listing, PageKind};
use crate::site::{Link, Page};

impl Tree<'_> {
    /// Says whether the pages of the tree bear the marks.
    pub(super) fn is_marked(&self) -> bool {
        self.language == self.source
    }
}

/// Returns the mark of a part of a card.
pub(super) fn part(kind: PageKind, code: &str) -> Option<&'static str> {
    if kind != PageKind::Entity("service") {
        return None;
    }
    Some(match code {
        "audience" => "service-addressed",
        "how_to" => "service-how-to",
        "needed" => "service-needed",
        "obtained" => "service-achieved",
        "times" => "service-calendar-text",
        "access" => "service-generic-access",
        "conditions" => "service-file",
        _ => return None,
    })
}

/// Returns the mark of a fact of a card.
pub(super) fn fact(kind: PageKind, code: &str) -> Option<&'static str> {
    if kind != PageKind::Entity("service") {
        return None;
    }
    Some(match code {
        "deadlines" => "service-calendar-list",
        "booking_url" => "service-booking-access",
        "online_url" => "service-online-access",
        "organisation" => "service-area",
        _ => return None,
    })
}

/// Returns the mark of the entries of a list.
pub(super) fn entry(page: &Page, list: &Listing) -> Option<&'static str> {
    (matches!(list.code.as_str(), "topics" | "topic-tree") || lists_topics(page)).then_some("topic-element")
}

/// Returns the mark of a link of the frame: of the one that leads to the topics.
pub(super) fn menu(leads_to_topics: bool) -> Option<&'static str> {
    leads_to_topics.then_some("all-topics")
}

/// Returns the links at the foot that the model asks for, with their marks.
pub(super) fn legal<'a>(
    privacy: Option<&'a Link>,
    notes: Option<&'a Link>,
) -> impl Iterator<Item = (&'a Link, &'static str)> {
    privacy.map(|link| (link, "privacy-policy-link")).into_iter().chain(notes.map(|link| (link, "legal-notes")))
}

fn lists_topics(page: &Page) -> bool {
    page.kind == PageKind::Section && page.data.sort == Some("topic")
}
