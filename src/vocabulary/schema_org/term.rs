//! Official words and topics: what is defined, and the set it belongs to.

use super::node::Node;
use super::scope::Scope;
use crate::site::Page;

/// Returns the official word that the page explains.
pub(super) fn node(scope: &Scope<'_>) -> Node {
    let page = scope.page;
    let official = page.official_title.as_ref().map(|title| scope.phrase(title));
    let forms = page.data.forms.iter().map(|form| scope.words(form.clone(), Some(&page.data.source)));
    scope
        .brief("DefinedTerm", page)
        .with("alternateName", official.into_iter().chain(forms).collect::<Vec<_>>())
        .with("description", page.summary.as_ref().map(|summary| scope.text(summary)))
        .with("termCode", page.id.rsplit('/').next().unwrap_or_default())
        .with("inDefinedTermSet", set_of(scope, &page.id))
}

/// Returns the topic that the page lists.
pub(super) fn topic(scope: &Scope<'_>) -> Node {
    scope.brief("DefinedTerm", scope.page).with("inDefinedTermSet", set_of(scope, &scope.page.id))
}

/// Returns the topics of the page.
pub(super) fn topics(scope: &Scope<'_>) -> Vec<Node> {
    let topics = scope.page.data.topics.iter().filter_map(|id| scope.find(id, "topic"));
    topics.map(|page| brief(scope, page)).collect()
}

/// Returns the topic of another page.
pub(super) fn brief(scope: &Scope<'_>, topic: &Page) -> Node {
    scope.brief("DefinedTerm", topic)
}

/// Returns the set that the words of a section make.
pub(super) fn set(scope: &Scope<'_>, section: &Page) -> Node {
    let id = format!("{}#set", scope.address(&section.address));
    Node::new("DefinedTermSet").named(id).with("name", scope.text(&section.title))
}

fn set_of(scope: &Scope<'_>, id: &str) -> Option<Node> {
    let (folder, _) = id.rsplit_once('/')?;
    Some(set(scope, scope.edition.page(&format!("{folder}/section"))?))
}
