//! The clerk's half of the cards that are shown at desks: made once a service, for the cards in all other languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::block::Markup;
use super::desk_line::{joined, leaves};
use super::qr;
use super::standing::Tree;
use super::text::Writer;
use crate::language::Language;
use crate::site::fact::Fact;
use crate::site::page::{LocalText, Page, PageKind, Part};
use crate::site::{Edition, Site};

/// The folder of the card below its page.
const FOLDER: &str = "desk";

/// The parts of a page that a card shows; hours and contacts are of no use where one stands already.
const PARTS: [&str; 9] =
    ["description", "audience", "how_to", "needed", "obtained", "times", "cost", "conditions", "special_cases"];

/// What clerks read on cards: the same in every tree but their own, which has none.
pub struct Desks {
    /// The language of the clerks.
    pub(super) language: String,
    pub(super) direction: &'static str,
    /// What a card is for.
    pub(super) intro: Markup,
    /// The halves by the names of their services.
    halves: BTreeMap<Arc<str>, Clerk>,
}

/// A service as the clerk reads it.
pub(super) struct Clerk {
    pub(super) title: Markup,
    pub(super) summary: Option<Markup>,
    pub(super) parts: Vec<ClerkPart>,
    pub(super) short: Option<ShortView>,
}

/// A part of it that says something.
pub(super) struct ClerkPart {
    pub(super) code: &'static str,
    pub(super) anchor: Arc<str>,
    pub(super) heading: Option<Markup>,
    /// Its texts in their order: what a text is there, the number of a step, the words.
    pub(super) lines: Vec<(&'static str, Option<u64>, Markup)>,
    pub(super) facts: Vec<ClerkFact>,
}

/// A fact that is of use at a desk.
pub(super) struct ClerkFact {
    pub(super) code: &'static str,
    pub(super) label: Markup,
    pub(super) said: Vec<Markup>,
}

#[derive(Serialize)]
pub(super) struct ShortView {
    address: String,
    code: Markup,
}

impl Desks {
    /// Makes the halves of all cards; none where no tree but the clerks' own is published.
    #[must_use]
    pub fn of_site(site: &Site, portable: bool) -> Option<Self> {
        let source = source(site)?;
        let mut desks = Self::new(site, source)?;
        let (tree, reader) = (Tree::new(&site.info, source, portable), reader(site)?);
        let services = source.pages.par_iter().filter(|page| is_service(page));
        let halves: Vec<_> = services.map(|page| (page.id.clone(), half(site, &tree, reader, page))).collect();
        desks.halves.extend(halves);
        Some(desks)
    }

    /// Makes the half of one card; none where the source has no such service.
    pub(super) fn of_page(site: &Site, id: &str) -> Option<Self> {
        let source = source(site)?;
        let page = source.page(id).filter(|page| is_service(page))?;
        let mut desks = Self::new(site, source)?;
        let tree = Tree::new(&site.info, source, false);
        desks.halves.insert(page.id.clone(), half(site, &tree, reader(site)?, page));
        Some(desks)
    }

    fn new(site: &Site, source: &Edition) -> Option<Self> {
        reader(site)?;
        let tree = Tree::new(&site.info, source, false);
        let place = tree.place(source.language.as_str());
        let intro = Writer { tree: &tree, place: &place }.intro();
        let language = source.language.to_string();
        Some(Self { language, direction: source.direction.as_str(), intro, halves: BTreeMap::new() })
    }

    /// Returns the half of a service.
    pub(super) fn half(&self, page: &Page) -> Option<&Clerk> {
        self.halves.get(&page.id)
    }
}

/// Returns the address of the card of a page by the page's.
pub(super) fn card(page: &str) -> String {
    format!("{page}/{FOLDER}")
}

/// Returns the address of the page of a card, where it can be one.
pub(super) fn page_of(address: &str) -> Option<&str> {
    address.strip_suffix(FOLDER)?.strip_suffix('/')
}

/// Says whether a page has a card in an edition: it tells a clerk nothing in the clerk's own language.
pub(super) fn has_card(site: &Site, language: &Language, page: &Page) -> bool {
    is_service(page) && *language != site.info.source_language && source(site).is_some()
}

fn is_service(page: &Page) -> bool {
    page.kind == PageKind::Entity("service")
}

/// Returns the edition of the clerks' language, where it is published.
fn source(site: &Site) -> Option<&Edition> {
    site.editions.iter().find(|edition| edition.language == site.info.source_language)
}

/// Returns a language that has cards. The way to a page of the clerks' tree is the same from each of them.
fn reader(site: &Site) -> Option<&Language> {
    let languages = site.editions.iter().map(|edition| &edition.language);
    languages.into_iter().find(|language| **language != site.info.source_language)
}

fn half(site: &Site, tree: &Tree<'_>, reader: &Language, page: &Page) -> Clerk {
    let below = page.address.strip_prefix(tree.language.as_str()).unwrap_or(&page.address);
    let place = tree.place(&card(&format!("{reader}{below}")));
    let writer = Writer { tree, place: &place };
    Clerk {
        title: writer.source_words(&page.title),
        summary: page.summary.as_ref().map(|summary| writer.source_words(summary)),
        parts: page.parts.iter().filter_map(|part| self::part(writer, part)).collect(),
        short: short(site, page),
    }
}

fn part(writer: Writer<'_>, part: &Part) -> Option<ClerkPart> {
    if !PARTS.contains(&part.code) {
        return None;
    }
    let mut texts = Vec::new();
    leaves(&part.blocks, "text", &mut texts);
    let line = |texts: Vec<&LocalText>| {
        let words: Vec<Markup> = texts.into_iter().map(|text| writer.source_words(text)).collect();
        joined(&words)
    };
    let lines: Vec<_> = texts.into_iter().map(|(role, number, texts)| (role, number, line(texts))).collect();
    let facts: Vec<_> = part.facts.iter().filter_map(|fact| self::fact(writer, fact)).collect();
    let heading = part.heading.as_ref().map(|heading| writer.phrase_markup(heading));
    let is_empty = lines.is_empty() && facts.is_empty();
    (!is_empty).then(|| ClerkPart { code: part.code, anchor: part.anchor.clone(), heading, lines, facts })
}

fn fact(writer: Writer<'_>, fact: &Fact) -> Option<ClerkFact> {
    let said: Vec<Markup> = writer.said(fact).into_iter().map(Option::unwrap_or_default).collect();
    let label = || writer.phrase_markup(&fact.label);
    (!said.is_empty()).then(|| ClerkFact { code: fact.code, label: label(), said })
}

/// Returns the short address of a page, where the site has an address.
pub(super) fn short_address(site: &Site, page: &Page) -> Option<String> {
    let name = page.id.rsplit('/').next()?;
    Some(format!("{}go/{name}/", site.info.base_url.as_deref()?))
}

fn short(site: &Site, page: &Page) -> Option<ShortView> {
    let address = short_address(site, page)?;
    Some(ShortView { code: qr::drawing(&address)?, address })
}
