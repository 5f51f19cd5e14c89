//! JSON-LD for search engines and for the validator of the Italian model of municipal sites: one node a page, which is
//! what the page is about, with the page itself as its `mainEntityOfPage`.
//!
//! The Italian validator reads the fields of a service at the root, so nothing stands in a `@graph`. Where the site
//! has a base address, every name is a full address; without one, names are relative as all links of the page are, and
//! a reader of JSON-LD resolves both against the address at which it found the page. Words that are not in the
//! reader's language bear their own tag.

mod node;
mod scope;
mod hours;
mod contact;
mod place;
mod organisation;
mod service;
mod event;
mod term;
mod work;
mod web_page;

use crate::site::page::PageKind;
use crate::site::{Edition, Page, SiteInfo};

pub use node::{Document, Node, Value};
use scope::Scope;

/// Tells a page; `write` makes an address of a path below the published root.
#[must_use]
pub fn document(site: &SiteInfo, edition: &Edition, page: &Page, write: &dyn Fn(&str) -> String) -> Document {
    let scope = Scope { site, edition, page, write };
    let with_page = |node: Node| node.with("mainEntityOfPage", web_page::of_thing(&scope));
    Document(match page.kind {
        PageKind::Home => with_page(web_page::home(&scope)),
        PageKind::Section => section(&scope),
        PageKind::Entity("service") => {
            let told = service::node(&scope);
            told.service.with("mainEntityOfPage", web_page::of_thing(&scope).with("mentions", told.channels))
        }
        PageKind::Entity("place") => with_page(place::node(&scope)),
        PageKind::Entity("organisation") => with_page(organisation::node(&scope)),
        PageKind::Entity("person") => match work::person(&scope) {
            Some(person) => with_page(person),
            None => web_page::node(&scope, "WebPage"),
        },
        PageKind::Entity("event") => with_page(event::node(&scope)),
        PageKind::Entity("course") => with_page(event::course(&scope)),
        PageKind::Entity("project") => with_page(work::project(&scope)),
        PageKind::Entity("practice") => with_page(work::practice(&scope)),
        PageKind::Entity("news") => with_page(work::news(&scope)),
        PageKind::Entity("guide") => with_page(work::guide(&scope)),
        PageKind::Entity("term") => with_page(term::node(&scope)),
        PageKind::Entity("topic") => web_page::node(&scope, "CollectionPage").with("about", term::topic(&scope)),
        PageKind::List(_) => web_page::node(&scope, "CollectionPage"),
        PageKind::Entity(_) => web_page::node(&scope, "WebPage"),
    })
}

fn section(scope: &Scope<'_>) -> Node {
    let set = scope::holds(scope.page, &["term", "topic"]).then(|| term::set(scope, scope.page));
    web_page::node(scope, "CollectionPage").with("mainEntity", set)
}
