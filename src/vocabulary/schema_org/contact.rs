//! Ways to reach somebody, whom something is for, where it holds, and what it costs.

use super::hours;
use super::node::{Node, Value};
use super::scope::{Scope, day};
use crate::facts::Email;
use crate::site::data::{Area, Cost, Data, Line};
use crate::site::fact::{Row, RowName};

/// Returns a number with what the page says of it.
pub(super) fn phone(scope: &Scope<'_>, line: &Line) -> Node {
    let property = if line.sort == Some("fax") { "faxNumber" } else { "telephone" };
    Node::new("ContactPoint")
        .with("contactType", scope.label(&line.phone.uri()))
        .with(property, number(line))
        .with("availableLanguage", line.languages.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("hoursAvailable", hours::all(scope, line.hours.as_deref()))
}

/// Returns an e-mail address with what the page says of it.
pub(super) fn email(scope: &Scope<'_>, email: &Email) -> Node {
    Node::new("ContactPoint").with("contactType", scope.label(&email.uri())).with("email", email.as_str())
}

/// Returns a number as it is dialled; an extension stands as in a `tel:` address.
pub(super) fn number(line: &Line) -> String {
    match &line.extension {
        Some(extension) => format!("{};ext={extension}", line.phone.dialled()),
        None => line.phone.dialled().to_owned(),
    }
}

/// Returns where something holds: one area, or one that holds several.
///
/// The Italian model of municipal sites knows a single area with a name, so the names of several stand there together.
pub(super) fn area(areas: &[Area]) -> Option<Node> {
    let names: Vec<&str> = areas.iter().filter_map(|area| area.name.as_deref()).collect();
    let single = |name: &str| Node::new("AdministrativeArea").with("name", name);
    match names.as_slice() {
        [] => None,
        [only] => Some(single(only)),
        several => {
            let inside: Vec<Node> = several.iter().map(|name| single(name)).collect();
            Some(Node::new("Place").with("name", several.join(", ")).with("containsPlace", inside))
        }
    }
}

/// Returns whom something is for.
pub(super) fn audience(scope: &Scope<'_>, data: &Data) -> Option<Node> {
    let (least, most) = data.ages;
    let kind = if least.or(most).is_some() { "PeopleAudience" } else { "Audience" };
    let audience = Node::new(kind).with("audienceType", scope.codes("audience", &data.audience));
    audience.with("requiredMinAge", least).with("requiredMaxAge", most).if_any()
}

/// Returns what it costs; the page names each cost, in the same order.
pub(super) fn offers(scope: &Scope<'_>, costs: &[Cost]) -> Vec<Node> {
    let rows = scope.rows("cost_options");
    let offer = |(place, cost): (usize, &Cost)| {
        let row = rows.get(place).filter(|_| rows.len() == costs.len());
        Node::new("Offer")
            .with("name", row.and_then(|row| name(scope, row)))
            .with("price", cost.amount.to_string())
            .with("priceCurrency", cost.currency.as_str())
            .with("validFrom", day(cost.from))
            .with("validThrough", day(cost.until))
    };
    costs.iter().enumerate().map(offer).collect()
}

/// Returns what a row of the page is called.
pub(super) fn name(scope: &Scope<'_>, row: &Row) -> Option<Value> {
    match &row.name {
        RowName::Text(text) => Some(scope.text(text)),
        _ => None,
    }
}
