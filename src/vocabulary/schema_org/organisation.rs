//! Organisations: who answers.

use super::contact;
use super::node::Node;
use super::place;
use super::scope::{Scope, day};
use crate::site::Page;
use crate::site::data::{Data, Member};

/// Returns the body that the page is about.
pub(super) fn node(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let phones = data.phones.iter().map(|line| contact::phone(scope, line));
    let emails = data.emails.iter().map(|email| contact::email(scope, email));
    let places = data.places.iter().filter_map(|seat| place::brief(scope, &seat.place));
    // An agreement that runs may be renewed; one that is over ended the network.
    let ended = data.period.1.filter(|until| *until < scope.site.today);
    scope
        .thing(kind(data))
        .with("url", data.web.iter().collect::<Vec<_>>())
        .with("contactPoint", phones.chain(emails).collect::<Vec<_>>())
        .with("location", places.collect::<Vec<_>>())
        .with("areaServed", contact::area(&data.area))
        .with("parentOrganization", data.parent.as_ref().and_then(|id| brief(scope, id)))
        .with("member", members(scope, data))
        .with("foundingDate", day(data.period.0))
        .with("dissolutionDate", day(ended))
}

/// Returns a body of another page, by its id.
pub(super) fn brief(scope: &Scope<'_>, id: &str) -> Option<Node> {
    let page: &Page = scope.find(id, "organisation")?;
    Some(scope.brief(kind(&page.data), page))
}

/// Returns the bodies that take part; those without a page have a name alone.
pub(super) fn members(scope: &Scope<'_>, data: &Data) -> Vec<Node> {
    let member = |member: &Member| match member {
        Member::Page(id) => brief(scope, id),
        Member::Name(name) => Some(Node::new("Organization").with("name", name.as_str())),
    };
    data.members.iter().filter_map(member).collect()
}

/// Says whether a body belongs to the state.
pub(super) fn is_public(scope: &Scope<'_>, id: &str) -> bool {
    let sort = scope.find(id, "organisation").and_then(|page| page.data.sort);
    matches!(sort, Some("public-body" | "health-agency"))
}

fn kind(data: &Data) -> &'static str {
    match data.sort {
        Some("public-body") => "GovernmentOrganization",
        Some("health-agency") => "MedicalOrganization",
        Some("school") => "EducationalOrganization",
        Some("social-cooperative" | "association" | "foundation" | "religious-body") => "NGO",
        _ => "Organization",
    }
}
