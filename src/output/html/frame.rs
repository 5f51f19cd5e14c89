//! What all pages of an edition share, made once: the words of the interface, masthead, menu and footer.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tera::{Context, Value};

use super::address::Place;
use super::block::Markup;
use super::mark;
use super::minify::minify;
use super::standing::Tree;
use super::text::{Writer, plain};
use crate::diagnostic::{Code, Diagnostic, Log};
use crate::site::page::LinkTarget;
use crate::site::{Edition, Link, Site};
use crate::theme::Theme;

/// What all pages of an edition share.
pub(super) struct Shared {
    words: Value,
    edition: Value,
    frames: BTreeMap<Key, Value>,
}

/// Pages with the same links in their frame share it: the same place, the same section of the menu.
type Key = (Place, Option<usize>);

/// The edition, as every template sees it as `edition`.
#[derive(Serialize)]
struct EditionView<'a> {
    lang: &'a str,
    dir: &'static str,
    /// Its own name of itself.
    name: &'a str,
    /// The site's title.
    title: Markup,
    /// The path of the web app manifest below the root.
    manifest: String,
    /// Whether the pages are read from a folder, where no page may look into another file: it draws no pictograms.
    portable: bool,
    /// Whether its pages bear the marks of the Italian model.
    marked: bool,
    /// The path of the feed of news below the root.
    feed: Option<String>,
}

/// What the templates of the frame see as `frame`: `masthead.html`, `search-field.html`, `menu.html`, `footer.html`.
#[derive(Serialize)]
struct FrameView {
    /// The way to the edition's home.
    home: String,
    /// The way to the chooser of languages.
    chooser: String,
    /// The way to the page of search, where there is something to search in.
    search: Option<String>,
    menu: Vec<FrameLink>,
    /// Privacy, legal notes and the like.
    links: Vec<FrameLink>,
    front_desk: Option<Markup>,
    licence: Option<Markup>,
    accessibility: Option<String>,
}

#[derive(Serialize)]
struct FrameLink {
    link: Markup,
    href: String,
    current: bool,
    /// The `data-element` mark of the Italian model of municipal sites.
    element: Option<&'static str>,
}

/// The rendered pieces, as every page's template sees them as `frame`.
#[derive(Serialize)]
struct Frame {
    masthead: Markup,
    /// The field of search; it stands once on a page.
    search: Markup,
    menu: Markup,
    footer: Markup,
}

/// The words of the interface, as every template sees them as `words`; they change with the interface alone.
#[derive(Clone)]
pub struct Words(Value);

impl Words {
    /// Makes the words of an edition.
    #[must_use]
    pub fn new(site: &Site, edition: &Edition) -> Self {
        let tree = Tree::new(&site.info, edition, false);
        let home = Place::of_page(edition.language.as_str());
        let words = words(Writer { tree: &tree, place: &home });
        Self(Value::try_from_serializable(&words).unwrap_or_else(|_| Value::none()))
    }
}

impl Shared {
    /// Makes what the pages of an edition share, for the places where pages with these addresses stand.
    pub(super) fn new<'a>(
        (site, edition, words): (&Site, &Edition, &Words),
        addresses: impl Iterator<Item = &'a str>,
        tree: &Tree<'_>,
        theme: &Theme,
        log: &mut Log,
    ) -> Self {
        let home = tree.place(edition.language.as_str());
        let writer = Writer { tree, place: &home };
        let view = EditionView {
            lang: edition.language.as_str(),
            dir: edition.direction.as_str(),
            name: &edition.name,
            title: writer.text_markup(&edition.title),
            manifest: edition.manifest(),
            portable: tree.portable,
            marked: tree.is_marked(),
            feed: edition.feed(&site.info),
        };
        let mut shared = Self { words: words.0.clone(), edition: value(&view, log), frames: BTreeMap::new() };
        let anywhere = tree.anywhere(site.info.base_url.as_deref());
        let pages = addresses.map(|address| (tree.place(address), section(edition, address)));
        let keys: BTreeSet<Key> = pages.chain([(anywhere, None)]).collect();
        for key in keys {
            let view = frame_view(site, edition, Writer { tree, place: &key.0 }, key.1);
            shared.frame(key, &view, theme, log);
        }
        shared
    }

    fn frame(&mut self, key: Key, view: &FrameView, theme: &Theme, log: &mut Log) {
        let mut context = self.base(&key.0);
        context.insert_value("frame", value(view, log));
        let mut piece = |name: &str| match theme.tera.render(name, &context) {
            Ok(html) => Markup::rendered(minify(&html)),
            Err(error) => {
                log.push(theme.fault(&error));
                Markup::default()
            }
        };
        let frame = Frame {
            masthead: piece("masthead.html"),
            search: piece("search-field.html"),
            menu: piece("menu.html"),
            footer: piece("footer.html"),
        };
        let frame = value(&frame, log);
        self.frames.insert(key, frame);
    }

    /// Returns the context of a page, up to what is the page's own.
    pub(super) fn context(&self, place: &Place, current: Option<usize>) -> Context {
        let mut context = self.base(place);
        if let Some(frame) = self.frames.get(&(place.clone(), current)) {
            context.insert_value("frame", frame.clone());
        }
        context
    }

    pub(super) fn base(&self, place: &Place) -> Context {
        let mut context = Context::new();
        context.insert_value("words", self.words.clone());
        context.insert_value("edition", self.edition.clone());
        context.insert_value("root", Value::from(place.root.as_str()));
        context
    }
}

/// Returns which entry of the menu a page belongs to.
pub(super) fn section(edition: &Edition, page: &str) -> Option<usize> {
    edition.menu.iter().position(|link| match &link.target {
        LinkTarget::Page { address, .. } => {
            page.strip_prefix(address.as_ref()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }
        _ => false,
    })
}

/// Makes a value for a template; a value that cannot be made is a fault of this program, and is said.
pub(super) fn value(view: &impl Serialize, log: &mut Log) -> Value {
    Value::try_from_serializable(view).unwrap_or_else(|error| {
        log.push(Diagnostic::new(Code::TemplateInvalid).with("name", "").with("reason", error.to_string()));
        Value::none()
    })
}

/// Returns the messages without values, by their id with underscores.
fn words(writer: Writer<'_>) -> BTreeMap<String, Markup> {
    let interface = writer.tree.interface;
    let ids = interface.ids().into_iter();
    ids.filter_map(|id| Some((id.replace('-', "_"), writer.phrase_markup(&interface.find(id, &[])?)))).collect()
}

fn frame_view(site: &Site, edition: &Edition, writer: Writer<'_>, current: Option<usize>) -> FrameView {
    let frame_link = |link: &Link, current: bool, element: Option<&'static str>| FrameLink {
        link: writer.unlinked(&link.text),
        href: writer.place.target(&link.target),
        current,
        element,
    };
    let menu = |(index, link): (usize, &Link)| {
        let address = match &link.target {
            LinkTarget::Page { address, .. } => Some(address),
            _ => None,
        };
        let is_topics = address.is_some_and(|address| edition.topics.as_ref() == Some(address));
        frame_link(link, current == Some(index), mark::menu(is_topics).filter(|_| writer.tree.is_marked()))
    };
    let legal = mark::legal(edition.privacy.as_ref(), edition.legal_notes.as_ref());
    let licence = site.info.licence.as_ref().map(|licence| Markup::written(|out| writer.latin(licence, out)));
    FrameView {
        home: writer.place.page(edition.language.as_str()),
        chooser: writer.place.chooser(),
        search: edition.search_page().map(|page| writer.place.page(&page.address)),
        menu: edition.menu.iter().enumerate().map(menu).collect(),
        links: legal
            .map(|(link, element)| frame_link(link, false, writer.tree.is_marked().then_some(element)))
            .collect(),
        front_desk: edition.front_desk.as_ref().map(|link| writer.link_markup(link)),
        licence,
        accessibility: site.info.accessibility_statement.clone(),
    }
}

/// Returns the title of an edition in plain words.
pub(super) fn title(edition: &Edition) -> String {
    plain(&edition.title.first)
}
