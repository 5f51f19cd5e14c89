//! Places: where one goes.

use super::contact;
use super::hours;
use super::node::Node;
use super::scope::Scope;
use crate::site::Page;
use crate::site::data::Data;

/// Returns the place that the page is about.
pub(super) fn node(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let place = scope.thing(kind(data)).with("url", data.web.iter().collect::<Vec<_>>());
    if kind(data) == "VirtualLocation" {
        return place;
    }
    let features = data.features.iter().map(|feature| {
        Node::new("LocationFeatureSpecification").with("name", scope.codes("feature", &[feature])).with("value", true)
    });
    let phones = |fax: bool| -> Vec<String> {
        data.phones.iter().filter(|line| (line.sort == Some("fax")) == fax).map(contact::number).collect()
    };
    place
        .with("telephone", phones(false))
        .with("faxNumber", phones(true))
        .with("address", address(data))
        .with("geo", geo(data))
        .with("openingHoursSpecification", data.hours.as_ref().map(|year| hours::usual(scope, year)))
        .with("specialOpeningHoursSpecification", data.hours.as_ref().map(|year| hours::special(scope, year)))
        .with("amenityFeature", features.collect::<Vec<_>>())
}

/// Returns a place of another page, by its id, with its address.
pub(super) fn brief(scope: &Scope<'_>, id: &str) -> Option<Node> {
    let page: &Page = scope.find(id, "place")?;
    let kind = kind(&page.data);
    let brief = scope.brief(kind, page);
    Some(if kind == "Place" { brief.with("address", address(&page.data)) } else { brief })
}

/// Says whether a place is one that somebody can go to.
pub(super) fn is_real(scope: &Scope<'_>, id: &str) -> bool {
    scope.find(id, "place").is_some_and(|page| kind(&page.data) == "Place")
}

fn kind(data: &Data) -> &'static str {
    if data.sort == Some("virtual") { "VirtualLocation" } else { "Place" }
}

/// Streets and towns are names, which are the same in every language.
fn address(data: &Data) -> Option<Node> {
    let address = data.address.as_ref()?;
    let node = Node::new("PostalAddress")
        .with("streetAddress", address.street.clone())
        .with("postalCode", address.postal_code.clone())
        .with("addressLocality", address.locality.clone())
        .with("addressRegion", address.province.clone())
        .with("addressCountry", address.country.clone());
    Some(node)
}

fn geo(data: &Data) -> Option<Node> {
    let point = data.point?;
    Some(Node::new("GeoCoordinates").with("latitude", point.latitude()).with("longitude", point.longitude()))
}
