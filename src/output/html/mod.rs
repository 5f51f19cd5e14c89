//! The pages that people read: one artifact a page, and the pages outside all trees.

mod escape;
mod address;
mod names;
mod standing;
mod text;
mod block;
mod hours;
mod fact;
mod mark;
mod happening;
mod value;
mod banner;
mod qr;
mod desk_card;
mod view;
mod head;
mod minify;
mod frame;
mod root;
pub mod proof;

use rayon::prelude::*;
use tera::Value;

use super::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::site::{Edition, Page, Site};
use crate::source::OutputPath;
use crate::theme::Theme;

use frame::Shared;
use standing::Tree;
use text::Writer;

pub use root::{root, root_page};

/// Renders all pages of an edition, in the order of its pages, and those of its tree that stand at any address; the links
/// of a portable one name files, for reading without a server.
///
/// Reports templates that cannot be filled, each fault once, and addresses that cannot be paths.
#[must_use]
pub fn edition(site: &Site, edition: &Edition, theme: &Theme, portable: bool) -> Reported<Vec<Artifact>> {
    let mut log = Log::default();
    let tree = Tree::new(&site.info, edition, portable);
    let addresses = edition.pages.addresses().map(AsRef::as_ref);
    let shared = Shared::new((site, edition), addresses, &tree, theme, &mut log);
    let rendered: Vec<Result<Artifact, Diagnostic>> =
        edition.pages.par_iter().map(|page| self::page(site, (edition, page), (&tree, &shared), theme)).collect();
    let cards = desk_cards(site, edition, (&tree, &shared), theme);
    let title = |id: &str| edition.interface.phrase(id).text;
    let anywhere = [("404", title("notfound-title")), ("offline", title("offline-title"))];
    let anywhere = anywhere.map(|(name, title)| self::anywhere((name, &title), site, edition, (&tree, &shared), theme));
    let mut artifacts = Vec::with_capacity(rendered.len() + cards.len() + anywhere.len());
    let mut faults: Vec<Diagnostic> = Vec::new();
    for result in rendered.into_iter().chain(cards).chain(anywhere) {
        match result {
            Ok(artifact) => artifacts.push(artifact),
            Err(fault) if faults.contains(&fault) => {}
            Err(fault) => faults.push(fault),
        }
    }
    log.append(faults);
    log.finish(artifacts)
}

/// Renders one page of an edition alone; none where it has no page at the address.
///
/// Reports a template that cannot be filled, as [`edition`] does.
#[must_use]
pub fn one(site: &Site, edition: &Edition, address: &str, theme: &Theme) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let Some(page) = edition.at(address) else { return one_card(site, edition, address, theme) };
    let tree = Tree::new(&site.info, edition, false);
    let shared = Shared::new((site, edition), std::iter::once(address), &tree, theme, &mut log);
    match self::page(site, (edition, page), (&tree, &shared), theme) {
        Ok(artifact) => log.finish(Some(artifact)),
        Err(fault) => {
            log.push(fault);
            log.finish(None)
        }
    }
}

/// Renders the card at an address alone; none where no page has one there.
fn one_card(site: &Site, edition: &Edition, address: &str, theme: &Theme) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let page = desk_card::page_of(address).and_then(|address| edition.at(address));
    let found = page.filter(|page| desk_card::has_card(site, &edition.language, page));
    let source = desk_card::source(site, &edition.language);
    let other = found.zip(source).and_then(|(page, source)| Some((page, source, source.page(&page.id)?)));
    let Some((page, source, other)) = other else { return log.finish(None) };
    let (tree, clerk) = (Tree::new(&site.info, edition, false), Tree::new(&site.info, source, false));
    let shared = Shared::new((site, edition), std::iter::empty(), &tree, theme, &mut log);
    match self::desk_card((site, edition, page), (&clerk, other), (&tree, &shared), theme) {
        Ok(artifact) => log.finish(Some(artifact)),
        Err(fault) => {
            log.push(fault);
            log.finish(None)
        }
    }
}

/// Renders the page for lost addresses of a tree alone.
///
/// Reports a template that cannot be filled, as [`edition`] does.
#[must_use]
pub fn lost(site: &Site, edition: &Edition, theme: &Theme) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let tree = Tree::new(&site.info, edition, false);
    let shared = Shared::new((site, edition), std::iter::empty(), &tree, theme, &mut log);
    let title = edition.interface.phrase("notfound-title").text;
    match anywhere(("404", &title), site, edition, (&tree, &shared), theme) {
        Ok(artifact) => log.finish(Some(artifact)),
        Err(fault) => {
            log.push(fault);
            log.finish(None)
        }
    }
}

fn page(
    site: &Site,
    (edition, page): (&Edition, &Page),
    (tree, shared): (&Tree<'_>, &Shared),
    theme: &Theme,
) -> Result<Artifact, Diagnostic> {
    let place = tree.place(&page.address);
    let writer = Writer { tree, place: &place };
    let mut context = shared.context(&place, frame::section(edition, &page.address));
    let view = Value::try_from_serializable(&writer.page_view(site, page)).map_err(|error| theme.fault(&error))?;
    let head = head::page(site, edition, page, writer);
    context.insert_value("page", view);
    context.insert_value("head", Value::safe_string(head.as_str()));
    let template = view::template(&theme.tera, page.kind);
    let html = theme.tera.render(&template, &context).map_err(|error| theme.fault(&error))?;
    artifact(&format!("{}/index.html", page.address), html)
}

/// Renders the cards that are shown at desks: each service in the reader's language and in that of the site.
fn desk_cards(
    site: &Site,
    edition: &Edition,
    shared: (&Tree<'_>, &Shared),
    theme: &Theme,
) -> Vec<Result<Artifact, Diagnostic>> {
    let Some(source) = desk_card::source(site, &edition.language) else { return Vec::new() };
    let clerk = Tree::new(&site.info, source, shared.0.portable);
    let card = |page: &Page| {
        let other = source.page(&page.id).filter(|_| desk_card::has_card(site, &edition.language, page))?;
        Some(self::desk_card((site, edition, page), (&clerk, other), shared, theme))
    };
    edition.pages.par_iter().filter_map(card).collect()
}

fn desk_card(
    (site, edition, page): (&Site, &Edition, &Page),
    (clerk, other): (&Tree<'_>, &Page),
    (tree, shared): (&Tree<'_>, &Shared),
    theme: &Theme,
) -> Result<Artifact, Diagnostic> {
    let address = desk_card::address(page);
    let place = tree.place(&address);
    let (writer, clerk) = (Writer { tree, place: &place }, Writer { tree: clerk, place: &place });
    let view = desk_card::view(site, (writer, page), (clerk, other));
    let mut context = shared.base(&place);
    let title = format!("{} – {}", edition.interface.phrase("desk-title").text, text::plain(&page.title.first));
    context.insert_value("card", Value::try_from_serializable(&view).map_err(|error| theme.fault(&error))?);
    context.insert_value("head", Value::safe_string(head::plain_page(&title, None).as_str()));
    let html = theme.tera.render("desk.html", &context).map_err(|error| theme.fault(&error))?;
    artifact(&format!("{address}/index.html"), html)
}

/// Renders a page that is shown at any address of the tree, so that its links are absolute: for an address that does not
/// exist (`404`), and for a page that a phone without a network does not have (`offline`).
fn anywhere(
    (name, title): (&str, &str),
    site: &Site,
    edition: &Edition,
    (tree, shared): (&Tree<'_>, &Shared),
    theme: &Theme,
) -> Result<Artifact, Diagnostic> {
    let place = tree.anywhere(site.info.base_url.as_deref());
    let writer = Writer { tree, place: &place };
    let languages: Vec<view::LanguageView> = site
        .info
        .languages
        .iter()
        .map(|alternate| {
            let current = alternate.language == edition.language;
            writer.language(&crate::site::Alternate { current, ..alternate.clone() })
        })
        .collect();
    let mut context = shared.context(&place, None);
    let head = head::plain_page(&format!("{title} – {}", frame::title(edition)), None);
    let languages = Value::try_from_serializable(&languages).map_err(|error| theme.fault(&error))?;
    context.insert_value("languages", languages);
    context.insert_value("home", Value::from(place.page(edition.language.as_str())));
    context.insert_value("head", Value::safe_string(head.as_str()));
    let html = theme.tera.render(&format!("{name}.html"), &context).map_err(|error| theme.fault(&error))?;
    artifact(&format!("{}/{name}.html", edition.language), html)
}

/// Makes an artifact, or says that an address cannot be a path.
fn artifact(path: &str, html: String) -> Result<Artifact, Diagnostic> {
    let path = OutputPath::new(path).map_err(|_| Diagnostic::new(Code::FileName).with("name", path).in_path(path))?;
    Ok(Artifact::new(path, html.into_bytes()))
}

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod fixture_card;
#[cfg(test)]
mod tests;
