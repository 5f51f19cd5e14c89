//! The page itself: its language, its place on the site, its translations, and what its facts rest on.

use super::node::{Node, Value};
use super::organisation;
use super::scope::{Scope, day};
use super::term;
use crate::site::Page;
use crate::site::data::Source;

/// Addresses of the licences that a site names by their codes.
const LICENCES: [(&str, &str); 3] = [
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
];

/// Returns the page of something that has names of its own.
pub(super) fn of_thing(scope: &Scope<'_>) -> Node {
    describe(scope, Node::new("WebPage").named(scope.address(&scope.page.address)))
}

/// Returns a page that is its own subject.
pub(super) fn node(scope: &Scope<'_>, kind: &'static str) -> Node {
    let page = scope.page;
    let named = Node::new(kind).named(scope.address(&page.address)).with("name", scope.text(&page.title));
    describe(scope, named.with("description", page.summary.as_ref().map(|summary| scope.text(summary))))
}

/// Returns the site.
pub(super) fn site(scope: &Scope<'_>) -> Node {
    Node::new("WebSite").named(scope.root()).with("name", scope.text(&scope.edition.title))
}

/// Returns the site as its home tells it.
pub(super) fn home(scope: &Scope<'_>) -> Node {
    let licence = scope.site.licence.as_deref();
    let licence = LICENCES.iter().find(|(code, _)| licence == Some(*code)).map(|(_, address)| *address);
    let languages: Vec<String> = scope.site.languages.iter().map(|tree| tree.language.to_string()).collect();
    site(scope)
        .with("description", scope.page.summary.as_ref().map(|summary| scope.text(summary)))
        .with("url", scope.root())
        .with("inLanguage", languages)
        .with("license", licence)
}

fn describe(scope: &Scope<'_>, page: Node) -> Node {
    let data = &scope.page.data;
    let (original, translations) = translations(scope);
    // What a page rests on is told once, by the page that its translations name.
    let is_told = original.is_none();
    let laws = data.legal_basis.iter().map(|law| source(scope, "Legislation", law));
    let sources = data.sources.iter().map(|document| source(scope, "CreativeWork", document));
    page.with("inLanguage", scope.edition.language.as_str())
        .with("lastReviewed", day(data.verified_on))
        .with("reviewedBy", data.verified_by.as_ref().and_then(|id| organisation::brief(scope, id)))
        .with("keywords", term::topics(scope))
        .with("isPartOf", site(scope))
        .with("breadcrumb", crumbs(scope))
        .with("translationOfWork", original)
        .with("workTranslation", translations)
        .with("citation", laws.chain(sources).filter(|_| is_told).collect::<Vec<_>>())
}

fn source(scope: &Scope<'_>, kind: &'static str, source: &Source) -> Node {
    let publisher = source.publisher.as_ref().map(|name| Node::new("Organization").with("name", name.as_str()));
    Node::new(kind)
        .with("name", scope.words(source.title.clone(), Some(&scope.page.data.source)))
        .with("url", source.url.as_ref())
        .with("publisher", publisher)
        .with("datePublished", day(source.date))
}

/// Returns the way from the home; the page itself ends it.
fn crumbs(scope: &Scope<'_>) -> Option<Node> {
    let page: &Page = scope.page;
    if page.crumbs.is_empty() {
        return None;
    }
    let step = |name: Value, target: Option<String>| {
        Node::new("ListItem").with("name", name).with("item", target.map(|id| Value::Reference { id }))
    };
    let above = page.crumbs.iter().map(|crumb| step(scope.text(&crumb.text), scope.target(crumb)));
    let steps = above.chain([step(scope.text(&page.title), None)]).zip(1_i64..);
    let steps: Vec<Node> = steps.map(|(step, position)| step.with("position", position)).collect();
    Some(Node::new("BreadcrumbList").with("itemListElement", steps))
}

/// Returns the page that this one translates, and those that translate it; untranslated pages are neither.
fn translations(scope: &Scope<'_>) -> (Option<Value>, Vec<Value>) {
    let source = &scope.page.data.source;
    let is_source = *source == scope.edition.language;
    let others = scope.page.alternates.iter().filter(|other| other.translated && !other.current);
    let reference = |address: &str| Value::Reference { id: scope.address(address) };
    if is_source {
        return (None, others.map(|other| reference(&other.address)).collect());
    }
    let original = others.into_iter().find(|other| other.language == *source && scope.page.indexed);
    (original.map(|other| reference(&other.address)), Vec::new())
}
