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
mod desk_line;
mod clerk;
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

pub use clerk::Desks;
pub use frame::Words;
pub use root::{root, root_page};

/// How many pages are rendered before they are handed over.
const SHEAF: usize = 200;

/// The pages that stand at any address of a tree, each with the message of its title.
const ANYWHERE: [(&str, &str); 2] = [("404", "notfound-title"), ("offline", "offline-title")];

/// Renders all pages of an edition, in the order of its pages, the cards for desks, and the pages that stand at any
/// address, and hands them over sheaf by sheaf; the links of a portable one name files, for reading without a server.
/// `desks` is what clerks read on the cards.
///
/// Reports templates that cannot be filled, each fault once, and addresses that cannot be paths.
pub fn edition(
    (site, edition): (&Site, &Edition),
    theme: &Theme,
    (portable, desks): (bool, Option<&Desks>),
    hand_over: &mut dyn FnMut(Vec<Artifact>),
) -> Vec<Diagnostic> {
    let mut log = Log::default();
    let tree = Tree::new(&site.info, edition, portable);
    let addresses = edition.pages.addresses().map(AsRef::as_ref);
    let words = Words::new(site, edition);
    let shared = Shared::new((site, edition, &words), addresses, &tree, theme, &mut log);
    let mut faults: Vec<Diagnostic> = Vec::new();
    let mut sheaf = |rendered: Vec<Result<Artifact, Diagnostic>>| {
        let mut artifacts = Vec::with_capacity(rendered.len());
        for result in rendered {
            match result {
                Ok(artifact) => artifacts.push(artifact),
                Err(fault) if faults.contains(&fault) => {}
                Err(fault) => faults.push(fault),
            }
        }
        hand_over(artifacts);
    };
    for first in (0..edition.pages.len()).step_by(SHEAF) {
        let places = first..(first + SHEAF).min(edition.pages.len());
        let pages = places.into_par_iter().filter_map(|place| edition.pages.get(place));
        let made = pages.flat_map_iter(|page| {
            let card = desks.filter(|_| clerk::has_card(site, &edition.language, page));
            let card = card.and_then(|desks| desk_card((edition, page), desks, (&tree, &shared), theme));
            std::iter::once(self::page(site, (edition, page), (&tree, &shared), theme)).chain(card)
        });
        sheaf(made.collect());
    }
    let anywhere = ANYWHERE.map(|(name, title)| {
        let title = edition.interface.phrase(title).text;
        self::anywhere((name, &title), site, edition, (&tree, &shared), theme)
    });
    sheaf(anywhere.into());
    log.append(faults);
    log.finish(()).diagnostics
}

/// Renders one page of an edition alone; none where it has no page at the address.
///
/// Reports a template that cannot be filled, as [`edition`] does.
#[must_use]
pub fn one(
    (site, edition): (&Site, &Edition),
    words: &Words,
    address: &str,
    theme: &Theme,
) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let Some(page) = edition.at(address) else { return one_card((site, edition), words, address, theme) };
    let tree = Tree::new(&site.info, edition, false);
    let shared = Shared::new((site, edition, words), std::iter::once(address), &tree, theme, &mut log);
    alone(log, self::page(site, (edition, page), (&tree, &shared), theme))
}

/// Returns one page with what was said of it, or why there is none.
fn alone(mut log: Log, made: Result<Artifact, Diagnostic>) -> Reported<Option<Artifact>> {
    match made {
        Ok(artifact) => log.finish(Some(artifact)),
        Err(fault) => {
            log.push(fault);
            log.finish(None)
        }
    }
}

/// Renders the card at an address alone; none where no page has one there.
fn one_card(
    (site, edition): (&Site, &Edition),
    words: &Words,
    address: &str,
    theme: &Theme,
) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let page = clerk::page_of(address).and_then(|address| edition.at(address));
    let found = page.filter(|page| clerk::has_card(site, &edition.language, page));
    let desks = found.and_then(|page| Some((page, Desks::of_page(site, &page.id)?)));
    let Some((page, desks)) = desks else { return log.finish(None) };
    let tree = Tree::new(&site.info, edition, false);
    let shared = Shared::new((site, edition, words), std::iter::empty(), &tree, theme, &mut log);
    match self::desk_card((edition, page), &desks, (&tree, &shared), theme) {
        Some(card) => alone(log, card),
        None => log.finish(None),
    }
}

/// Renders alone a page that stands at any address of a tree: `404` or `offline`; none of another name.
///
/// Reports a template that cannot be filled, as [`edition`] does.
#[must_use]
pub fn any((site, edition): (&Site, &Edition), words: &Words, name: &str, theme: &Theme) -> Reported<Option<Artifact>> {
    let mut log = Log::default();
    let Some((_, title)) = ANYWHERE.into_iter().find(|(known, _)| *known == name) else { return log.finish(None) };
    let tree = Tree::new(&site.info, edition, false);
    let shared = Shared::new((site, edition, words), std::iter::empty(), &tree, theme, &mut log);
    let title = edition.interface.phrase(title).text;
    alone(log, anywhere((name, &title), site, edition, (&tree, &shared), theme))
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
    let (head, machines) = (head::page(edition, page, writer), head::machines(site, edition, page, writer));
    context.insert_value("page", view);
    context.insert_value("head", Value::safe_string(head.as_str()));
    context.insert_value("machines", Value::safe_string(machines.as_str()));
    let template = view::template(&theme.tera, page.kind);
    let html = theme.tera.render(&template, &context).map_err(|error| theme.fault(&error))?;
    artifact(&format!("{}/index.html", page.address), html)
}

/// Renders the card that is shown at desks, a service in the reader's language and in that of the site; none where the
/// clerks have no such service.
fn desk_card(
    (edition, page): (&Edition, &Page),
    desks: &Desks,
    (tree, shared): (&Tree<'_>, &Shared),
    theme: &Theme,
) -> Option<Result<Artifact, Diagnostic>> {
    let clerk = desks.half(page)?;
    let address = clerk::card(&page.address);
    let place = tree.place(&address);
    let view = desk_card::view(desks, clerk, Writer { tree, place: &place }, page);
    let mut context = shared.base(&place);
    let title = format!("{} – {}", edition.interface.phrase("desk-title").text, text::plain(&page.title.first));
    let mut render = || {
        context.insert_value("card", Value::try_from_serializable(&view).map_err(|error| theme.fault(&error))?);
        context.insert_value("head", Value::safe_string(head::plain_page(&title, None).as_str()));
        let html = theme.tera.render("desk.html", &context).map_err(|error| theme.fault(&error))?;
        artifact(&format!("{address}/index.html"), html)
    };
    Some(render())
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
    // Who stands before a page that does not come may need help at once.
    let urgent = edition.emergencies().map(|(home, list)| writer.list_view(home, list));
    let mut context = shared.context(&place, None);
    let head = head::plain_page(&format!("{title} – {}", frame::title(edition)), None);
    let languages = Value::try_from_serializable(&languages).map_err(|error| theme.fault(&error))?;
    let urgent = Value::try_from_serializable(&urgent).map_err(|error| theme.fault(&error))?;
    context.insert_value("languages", languages);
    context.insert_value("urgent", urgent);
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
