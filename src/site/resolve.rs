//! All pages of all trees, with the ways between them.

use std::sync::Arc;

use rayon::prelude::*;

use super::data::Data;
use super::gather::gather;
use super::link::{self, Links};
use super::lists::{Lists, Subject};
use super::mentions::{Mentions, order_of};
use super::page::{Alternate, Link, LocalText, Page};
use super::reader::Reader;
use super::{Edition, Poster, PublishedFile, Redirect, Site, SiteInfo, address};
use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Log, Reported};
use crate::facts::Date;
use crate::interface::Interfaces;
use crate::language::Language;
use crate::prose::plain;

/// What a build is told from outside.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day the site is built for.
    pub today: Date,
    /// An address that takes the place of the settings' one.
    pub base_url: Option<String>,
    /// The languages to build; empty means all that are published.
    pub languages: Vec<Language>,
    /// Whether drafts are built too.
    pub drafts: bool,
}

/// Resolves everything: one edition for each published language.
#[must_use]
pub fn resolve(
    content: &Content,
    catalogues: &Catalogues,
    interfaces: &Interfaces,
    options: &Options,
) -> Reported<Site> {
    let mut log = Log::default();
    let (links, said) = link::resolve(content, options.today);
    log.append(said);
    let mentions = Mentions::new(content);
    let data: Vec<Arc<Data>> =
        content.entities.par_iter().map(|entity| gather(content, &links, options.today, entity)).collect();
    let lists = Lists::new(content, &data, options.today);
    let languages: Vec<&LanguageSettings> = published(content, options).collect();
    let readers: Vec<Reader<'_>> = languages
        .into_par_iter()
        .map(|settings| {
            let interface = interfaces.chain(&content.settings.chain(&settings.language));
            Reader::new(content, catalogues, (&links, &mentions, &lists, &data), settings, (interface, options.today))
        })
        .collect();
    let trees: Vec<Tree> = readers.par_iter().map(tree).collect();
    let alternates = Alternates::new(&readers, &trees);
    let editions = readers
        .par_iter()
        .zip(trees)
        .enumerate()
        .map(|(tree, (reader, pages))| edition(reader, pages, tree, &alternates))
        .collect();
    let site = Site {
        info: info(content, &alternates, options),
        editions,
        posters: posters(content, &readers, &alternates),
        redirects: redirects(content, &readers),
        files: files(&links),
    };
    log.finish(site)
}

/// The pages of one tree: those of entities by their place, then those of lists by theirs.
type Tree = Vec<Option<Page>>;

fn published<'a>(content: &'a Content, options: &'a Options) -> impl Iterator<Item = &'a LanguageSettings> {
    content.settings.languages.iter().filter(|settings| {
        let wanted = options.languages.is_empty() || options.languages.contains(&settings.language);
        wanted && (!settings.draft || options.drafts)
    })
}

fn tree(reader: &Reader<'_>) -> Tree {
    let lists: Vec<_> = reader.lists.iter().collect();
    let written = (0..reader.content.entities.len()).into_par_iter().map(|index| reader.page(index));
    written.chain(lists.into_par_iter().map(|list| Some(reader.list_page(list)))).collect()
}

/// An address, and whether the title is translated there.
type Cell = (Arc<str>, bool);

/// Where each page stands in each tree, and whether its title is translated there.
struct Alternates {
    /// For each tree, its language and name.
    trees: Vec<(Language, Arc<str>)>,
    /// For each page and tree, the address and whether the title is translated.
    rows: Vec<Vec<Option<Cell>>>,
}

impl Alternates {
    fn new(readers: &[Reader<'_>], trees: &[Tree]) -> Self {
        let names = readers.iter().map(|reader| (reader.language().clone(), reader.settings.name.clone())).collect();
        let cell = |(tree, reader): (&Tree, &Reader<'_>), index: usize| {
            let page = tree.get(index)?.as_ref()?;
            Some((page.address.clone(), page.title.first.language == *reader.language()))
        };
        let row = |index| trees.iter().zip(readers).map(|tree| cell(tree, index)).collect();
        Self { trees: names, rows: (0..trees.first().map_or(0, Vec::len)).map(row).collect() }
    }

    /// Returns a page in every tree, seen from one of them.
    fn of(&self, index: usize, current: Option<usize>) -> Vec<Alternate> {
        let Some(row) = self.rows.get(index) else { return Vec::new() };
        let cells = self.trees.iter().zip(row).enumerate();
        cells
            .filter_map(|(tree, ((language, name), cell))| {
                let (address, translated) = cell.as_ref()?;
                Some(Alternate {
                    language: language.clone(),
                    name: name.clone(),
                    address: address.clone(),
                    translated: *translated,
                    current: current == Some(tree),
                })
            })
            .collect()
    }
}

fn edition(reader: &Reader<'_>, tree: Tree, number: usize, alternates: &Alternates) -> Edition {
    let mut pages: Vec<Page> = Vec::with_capacity(tree.len());
    for (index, page) in tree.into_iter().enumerate() {
        if let Some(mut page) = page {
            page.alternates = alternates.of(index, Some(number));
            pages.push(page);
        }
    }
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    let title = pages.iter().find(|page| page.id.as_ref() == "site").map(|page| page.title.clone());
    let legal = &reader.content.settings.legal;
    Edition {
        language: reader.language().clone(),
        direction: reader.settings.direction,
        name: reader.settings.name.clone(),
        title: title.unwrap_or_else(|| empty(reader)),
        pages,
        menu: menu(reader),
        privacy: legal.privacy.as_ref().and_then(|id| reader.link_to(id.as_str())),
        legal_notes: legal.legal_notes.as_ref().and_then(|id| reader.link_to(id.as_str())),
        front_desk: reader.content.settings.front_desk.as_ref().and_then(|id| reader.link_to(id.as_str())),
        interface: reader.interface.clone(),
        formats: reader.settings.formats.clone(),
    }
}

fn empty(reader: &Reader<'_>) -> LocalText {
    let words = super::page::Words {
        runs: Vec::new(),
        language: reader.language().clone(),
        standing: super::page::Standing::Source,
        since: None,
    };
    LocalText { first: words, second: None, critical: false }
}

fn menu(reader: &Reader<'_>) -> Vec<Link> {
    let mut sections: Vec<(i64, usize)> = reader
        .content
        .entities
        .iter()
        .enumerate()
        .filter(|(_, entity)| entity.kind.name == "section")
        .map(|(index, entity)| (order_of(entity), index))
        .collect();
    sections.sort_unstable();
    let all = reader.lists.iter().find(|list| list.subject == Subject::Letters);
    let sections = sections.into_iter().filter_map(|(_, index)| reader.link(index));
    sections.chain(all.map(|list| reader.list_link(list))).collect()
}

fn info(content: &Content, alternates: &Alternates, options: &Options) -> SiteInfo {
    let settings = &content.settings;
    let base = options.base_url.as_ref().or(settings.base_url.as_ref());
    let home = content.entities.iter().position(|entity| entity.id.as_str() == "site");
    let title = content.entity("site").and_then(|site| site.facts.text("title"));
    SiteInfo {
        title: title.map(|title| plain(&title.inlines)).unwrap_or_default(),
        source_language: settings.source_language.clone(),
        base_url: base.map(|base| format!("{}/", base.trim_end_matches('/'))),
        today: options.today,
        time_zone: content.settings.time_zone.clone(),
        report_to: settings.report_to.clone(),
        languages: home.map(|home| alternates.of(home, None)).unwrap_or_default(),
        licence: settings.legal.licence.clone(),
        accessibility_statement: settings.legal.accessibility_statement.clone(),
    }
}

fn posters(content: &Content, readers: &[Reader<'_>], alternates: &Alternates) -> Vec<Poster> {
    let poster = |(name, owners): (&str, Vec<usize>)| {
        let pages: Vec<Vec<Alternate>> = owners.iter().map(|index| alternates.of(*index, None)).collect();
        let mut choices = Vec::new();
        for reader in readers {
            for (index, page) in owners.iter().zip(&pages) {
                let here = page.iter().find(|alternate| alternate.language == *reader.language());
                if let (Some(alternate), Some(link)) = (here, reader.link(*index)) {
                    choices.push((alternate.clone(), link.text));
                }
            }
        }
        let mut entities = owners.iter().filter_map(|index| content.entities.get(*index));
        let sensitive = entities.any(|entity| entity.facts.flag("sensitive"));
        Poster { name: Arc::from(name), choices, pages: owners.len(), sensitive }
    };
    address::short_names(content).into_iter().map(poster).collect()
}

/// A former address in a tree leads to the page of that tree, one below the root to the page in its own language.
fn redirects(content: &Content, readers: &[Reader<'_>]) -> Vec<Redirect> {
    let mut redirects = Vec::new();
    for (index, former) in address::former(content) {
        let Some(entity) = content.entities.get(index) else { continue };
        let in_tree = |tree: &str| readers.iter().find(|reader| reader.language().as_str() == tree);
        let own = former.tree.and_then(in_tree).or_else(|| in_tree(entity.language.as_str())).or(readers.first());
        let mut add = |from: String, reader: &Reader<'_>| {
            let title = reader.link(index).map(|link| link.text.first.plain()).unwrap_or_default();
            let to = reader.addresses.get(index).cloned().unwrap_or_default();
            redirects.push(Redirect { from: Arc::from(from), to, title, language: reader.language().clone() });
        };
        own.into_iter().for_each(|reader| add(former.path.to_owned(), reader));
        if let (None, Some(id)) = (former.tree, former.id) {
            readers.iter().for_each(|reader| add(format!("{}/{id}", reader.language()), reader));
        }
    }
    redirects.sort_by(|a, b| a.from.cmp(&b.from));
    redirects.dedup_by(|a, b| a.from == b.from);
    redirects
}

fn files(links: &Links) -> Vec<PublishedFile> {
    links.files().into_iter().map(|(path, blob)| PublishedFile { path: Arc::from(path), blob }).collect()
}
