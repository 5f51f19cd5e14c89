//! What the pages of all trees are made with, gathered once: who names whom, where links lead, which pages there are.

use std::sync::{Arc, OnceLock};

use super::address;
use super::gather::gather;
use super::gathered::Gathered;
use super::link::{self, Links};
use super::lists::Lists;
use super::mentions::Mentions;
use super::options::Options;
use super::page::{Alternate, Page};
use super::reader::Reader;
use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Log, Reported};
use crate::facts::Date;
use crate::interface::{Interface, Interfaces};
use crate::language::Language;

/// What the pages of all trees are made with.
pub(super) struct Trees {
    pub(super) content: Arc<Content>,
    catalogues: Arc<Catalogues>,
    today: Date,
    links: Links,
    mentions: Mentions,
    data: Gathered,
    lists: Lists,
    /// The pages of every tree: those of entities by their place, then those of lists by theirs.
    leaves: Vec<Leaf>,
    /// The leaves in the order of their addresses, which is the same in every tree.
    order: Vec<usize>,
    trees: Vec<Tree>,
}

/// What a page is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Leaf {
    /// An entity, by its place in `Content::entities`.
    Entity(usize),
    /// A list that nobody wrote, by its place among them.
    List(usize),
}

/// What is known of one tree before its pages.
struct Tree {
    settings: LanguageSettings,
    chain: Vec<Language>,
    interface: Interface,
    addresses: Vec<Arc<str>>,
    ranks: OnceLock<Vec<usize>>,
    /// For each leaf, whether its title is in the language of the tree.
    translated: Vec<OnceLock<bool>>,
}

impl Trees {
    /// Gathers everything; what links say is reported.
    pub(super) fn new(
        content: Arc<Content>,
        catalogues: Arc<Catalogues>,
        interfaces: &Interfaces,
        options: &Options,
    ) -> Reported<Self> {
        let mut log = Log::default();
        let today = options.today;
        let (links, said) = link::resolve(&content, today);
        log.append(said);
        let mentions = Mentions::new(&content);
        let data = Gathered::new(content.entities.len());
        let state = |index: usize| {
            let entity = content.entities.get(index)?;
            data.of(index, || gather(&content, &links, today, entity)).cloned()
        };
        let lists = Lists::new(&content, &state, today);
        let titled = content.entities.iter().enumerate().filter(|(_, entity)| entity.facts.text("title").is_some());
        let leaves: Vec<Leaf> =
            titled.map(|(index, _)| Leaf::Entity(index)).chain((0..lists.iter().len()).map(Leaf::List)).collect();
        let trees = published(&content, options)
            .map(|settings| {
                let chain = content.settings.chain(&settings.language);
                Tree {
                    interface: interfaces.chain(&chain),
                    chain,
                    addresses: content.entities.iter().map(|entity| address::of(&settings.language, entity)).collect(),
                    ranks: OnceLock::new(),
                    translated: leaves.iter().map(|_| OnceLock::new()).collect(),
                    settings: settings.clone(),
                }
            })
            .collect();
        let order = Vec::new();
        let unsorted = Self { content, catalogues, today, links, mentions, data, lists, leaves, order, trees };
        let mut order: Vec<usize> = (0..unsorted.leaves.len()).collect();
        order.sort_by_cached_key(|leaf| unsorted.address(0, *leaf));
        log.finish(Self { order, ..unsorted })
    }

    /// Returns the eyes of the readers of one tree.
    pub(super) fn reader(&self, tree: usize) -> Option<Reader<'_>> {
        let tree = self.trees.get(tree)?;
        Some(Reader {
            content: &self.content,
            catalogues: &self.catalogues,
            links: &self.links,
            settings: &tree.settings,
            chain: &tree.chain,
            interface: &tree.interface,
            today: self.today,
            mentions: &self.mentions,
            data: &self.data,
            lists: &self.lists,
            addresses: &tree.addresses,
            ranks: &tree.ranks,
        })
    }

    /// Returns the eyes of the readers of all trees, in the order of the switcher.
    pub(super) fn readers(&self) -> impl Iterator<Item = Reader<'_>> {
        (0..self.trees.len()).filter_map(|tree| self.reader(tree))
    }

    /// Returns how many trees there are.
    pub(super) fn len(&self) -> usize {
        self.trees.len()
    }

    /// Returns where links lead.
    pub(super) fn links(&self) -> &Links {
        &self.links
    }

    /// Returns the places of the pages of a tree in their order, each with its address.
    pub(super) fn order(&self, tree: usize) -> Vec<(Arc<str>, usize)> {
        self.order.iter().filter_map(|leaf| Some((self.address(tree, *leaf)?, *leaf))).collect()
    }

    /// Makes a page of a tree.
    pub(super) fn page(&self, tree: usize, leaf: usize) -> Option<Page> {
        let reader = self.reader(tree)?;
        let page = match self.leaves.get(leaf)? {
            Leaf::Entity(index) => reader.page(*index)?,
            Leaf::List(place) => reader.list_page(self.lists.iter().nth(*place)?),
        };
        Some(Page { alternates: self.alternates(leaf, Some(tree)), ..page })
    }

    /// Returns the leaf of an entity.
    pub(super) fn leaf(&self, entity: usize) -> Option<usize> {
        self.leaves.binary_search(&Leaf::Entity(entity)).ok()
    }

    /// Returns a page in every tree, seen from one of them.
    pub(super) fn alternates(&self, leaf: usize, current: Option<usize>) -> Vec<Alternate> {
        let alternate = |(number, tree): (usize, &Tree)| {
            Some(Alternate {
                language: tree.settings.language.clone(),
                name: tree.settings.name.clone(),
                address: self.address(number, leaf)?,
                translated: self.is_translated(number, leaf)?,
                current: current == Some(number),
            })
        };
        self.trees.iter().enumerate().filter_map(alternate).collect()
    }

    fn address(&self, tree: usize, leaf: usize) -> Option<Arc<str>> {
        match self.leaves.get(leaf)? {
            Leaf::Entity(index) => self.trees.get(tree)?.addresses.get(*index).cloned(),
            Leaf::List(place) => Some(self.reader(tree)?.list_address(self.lists.iter().nth(*place)?)),
        }
    }

    fn is_translated(&self, tree: usize, leaf: usize) -> Option<bool> {
        let known = self.trees.get(tree)?.translated.get(leaf)?;
        if let Some(known) = known.get() {
            return Some(*known);
        }
        let reader = self.reader(tree)?;
        let there = match self.leaves.get(leaf)? {
            Leaf::Entity(index) => reader.has_page(*index)?,
            Leaf::List(place) => {
                let link = reader.list_link(self.lists.iter().nth(*place)?);
                link.text.first.language == *reader.language()
            }
        };
        Some(*known.get_or_init(|| there))
    }
}

fn published<'a>(content: &'a Content, options: &'a Options) -> impl Iterator<Item = &'a LanguageSettings> {
    content.settings.languages.iter().filter(|settings| {
        let wanted = options.languages.is_empty() || options.languages.contains(&settings.language);
        wanted && (!settings.draft || options.drafts)
    })
}
