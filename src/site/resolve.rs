//! The site: its trees, and what stands outside all of them.

use std::sync::{Arc, LazyLock};

use super::link::Links;
use super::lists::Subject;
use super::mentions::order_of;
use super::options::Options;
use super::page::{Link, LocalText};
use super::pages::Pages;
use super::reader::Reader;
use super::trees::Trees;
use super::{Edition, Poster, PublishedFile, Redirect, Site, SiteInfo, address};
use crate::catalogue::Catalogues;
use crate::content::Content;
use crate::diagnostic::{Log, Reported};
use crate::interface::Interfaces;
use crate::prose::plain;

/// Resolves everything: one edition for each published language, whose pages are made when somebody asks for them.
#[must_use]
pub fn resolve(
    content: &Arc<Content>,
    catalogues: &Arc<Catalogues>,
    interfaces: &Interfaces,
    options: &Options,
) -> Reported<Site> {
    let mut log = Log::default();
    let trees = log.take(Trees::new(content.clone(), catalogues.clone(), interfaces, options));
    let trees = Arc::new(trees);
    let (of_posters, of_redirects) = (trees.clone(), trees.clone());
    let site = Site {
        info: info(&trees, options),
        editions: (0..trees.len()).filter_map(|number| edition(&trees, number)).collect(),
        posters: LazyLock::new(Box::new(move || posters(&of_posters))),
        redirects: LazyLock::new(Box::new(move || redirects(&of_redirects))),
        files: files(trees.links()),
    };
    log.finish(site)
}

fn edition(trees: &Arc<Trees>, number: usize) -> Option<Edition> {
    let reader = trees.reader(number)?;
    let legal = &reader.content.settings.legal;
    let (addresses, leaves): (Vec<Arc<str>>, Vec<usize>) = trees.order(number).into_iter().unzip();
    let trees = trees.clone();
    let make = move |place: usize| trees.page(number, *leaves.get(place)?);
    Some(Edition {
        language: reader.language().clone(),
        direction: reader.settings.direction,
        name: reader.settings.name.clone(),
        title: reader.link_to("site").map_or_else(|| empty(&reader), |link| link.text),
        pages: Pages::new(addresses, Arc::new(make)),
        menu: menu(&reader),
        privacy: legal.privacy.as_ref().and_then(|id| reader.link_to(id.as_str())),
        legal_notes: legal.legal_notes.as_ref().and_then(|id| reader.link_to(id.as_str())),
        front_desk: reader.content.settings.front_desk.as_ref().and_then(|id| reader.link_to(id.as_str())),
        interface: reader.interface.clone(),
        formats: reader.settings.formats.clone(),
    })
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

fn info(trees: &Trees, options: &Options) -> SiteInfo {
    let content = &trees.content;
    let settings = &content.settings;
    let base = options.base_url.as_ref().or(settings.base_url.as_ref());
    let home = content.entities.place("site").and_then(|home| trees.leaf(home));
    let title = content.entity("site").and_then(|site| site.facts.text("title"));
    SiteInfo {
        title: title.map(|title| plain(&title.inlines)).unwrap_or_default(),
        source_language: settings.source_language.clone(),
        base_url: base.map(|base| format!("{}/", base.trim_end_matches('/'))),
        today: options.today,
        time_zone: content.settings.time_zone.clone(),
        report_to: settings.report_to.clone(),
        languages: home.map(|home| trees.alternates(home, None)).unwrap_or_default(),
        licence: settings.legal.licence.clone(),
        accessibility_statement: settings.legal.accessibility_statement.clone(),
    }
}

fn posters(trees: &Trees) -> Vec<Poster> {
    let content = &trees.content;
    let readers: Vec<Reader<'_>> = trees.readers().collect();
    let poster = |(name, owners): (&str, Vec<usize>)| {
        let pages: Vec<Vec<_>> = owners
            .iter()
            .map(|index| trees.leaf(*index).map(|leaf| trees.alternates(leaf, None)).unwrap_or_default())
            .collect();
        let mut choices = Vec::new();
        for reader in &readers {
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
fn redirects(trees: &Trees) -> Vec<Redirect> {
    let content = &trees.content;
    let readers: Vec<Reader<'_>> = trees.readers().collect();
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
