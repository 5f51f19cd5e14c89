//! Services: something a resident can ask for, with the fields of the Italian card of services.
//!
//! The validator of the Italian model reads one channel, one area and one audience, each as an object. What does not
//! fit there, the further places of a service, is told beside it: channels that provide the service.

use super::contact;
use super::hours;
use super::node::{Node, Value};
use super::organisation;
use super::place;
use super::scope::Scope;
use crate::site::data::{Data, Line, Seat};
use crate::site::fact::Row;
use crate::site::opening_year::OpeningYear;

/// A service, and its channels that are told beside it.
pub(super) struct Told {
    pub(super) service: Node,
    pub(super) channels: Vec<Node>,
}

/// Returns the service that the page is about.
pub(super) fn node(scope: &Scope<'_>) -> Told {
    let data = &scope.page.data;
    let public = data.organisation.as_ref().is_some_and(|id| organisation::is_public(scope, id));
    let kind = if public { "GovernmentService" } else { "Service" };
    let seats: Vec<&Seat> = data.places.iter().filter(|seat| place::is_real(scope, &seat.place)).collect();
    let (first, others) = seats.split_first().map_or((None, &[][..]), |(first, others)| (Some(*first), others));
    let service = scope
        .thing(kind)
        .with("serviceType", data.sort.map(|category| scope.codes("category", &[category])))
        .with(if public { "serviceOperator" } else { "provider" }, operator(scope, data))
        .with("areaServed", contact::area(&data.area))
        .with("audience", contact::audience(scope, data))
        .with("availableChannel", channel(scope, data, first))
        .with("hoursAvailable", hours::all(scope, open(scope, data, &seats)))
        .with("offers", contact::offers(scope, &data.costs))
        .with("serviceOutput", outputs(scope))
        .with("termsOfService", conditions(scope));
    Told { service, channels: others.iter().filter_map(|seat| further(scope, seat)).collect() }
}

/// Returns the responsible body; the service's e-mail addresses lead there.
fn operator(scope: &Scope<'_>, data: &Data) -> Option<Node> {
    let emails: Vec<Node> = data.emails.iter().map(|email| contact::email(scope, email)).collect();
    Some(organisation::brief(scope, data.organisation.as_ref()?)?.with("contactPoint", emails))
}

/// Returns how the service is reached: online, at its first place, by its numbers.
fn channel(scope: &Scope<'_>, data: &Data, seat: Option<&Seat>) -> Option<Node> {
    let listed = data.channels.iter().find_map(|channel| channel.url.as_ref());
    let online = data.online.as_ref().or(data.booking.as_ref()).or(listed);
    let lines: Vec<&Line> = data.phones.iter().chain(seat.into_iter().flat_map(|seat| &seat.phones)).collect();
    let phones = |text: bool| -> Vec<Node> {
        let wanted = lines.iter().filter(|line| (line.sort == Some("text")) == text);
        wanted.map(|line| contact::phone(scope, line)).collect()
    };
    Node::new("ServiceChannel")
        .with("serviceUrl", online)
        .with("serviceLocation", seat.and_then(|seat| place::brief(scope, &seat.place)))
        .with("servicePhone", phones(false))
        .with("serviceSmsNumber", phones(true))
        .with("availableLanguage", data.languages.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("processingTime", data.processing_time.map(|time| time.to_string()))
        .if_any()
}

/// Returns the channel of a further place.
fn further(scope: &Scope<'_>, seat: &Seat) -> Option<Node> {
    let phones: Vec<Node> = seat.phones.iter().map(|line| contact::phone(scope, line)).collect();
    let channel = Node::new("ServiceChannel")
        .with("serviceLocation", place::brief(scope, &seat.place)?)
        .with("servicePhone", phones)
        .with("providesService", Value::Reference { id: scope.id(scope.page) });
    Some(channel)
}

/// Returns when the service can be reached: by its own hours, else by those of its only place.
fn open<'a>(scope: &Scope<'a>, data: &'a Data, seats: &[&'a Seat]) -> Option<&'a OpeningYear> {
    let at_the_only_place = || match seats {
        [only] => only.hours.as_deref().or_else(|| scope.find(&only.place, "place")?.data.hours.as_deref()),
        _ => None,
    };
    data.hours.as_deref().or_else(at_the_only_place)
}

fn outputs(scope: &Scope<'_>) -> Vec<Node> {
    let output = |row: &Row| {
        let name = contact::name(scope, row).or_else(|| row.value.as_ref().map(|value| scope.phrase(value)))?;
        Some(Node::new("Thing").with("name", name))
    };
    scope.rows("outputs").iter().filter_map(output).collect()
}

/// Returns where the page tells the conditions.
fn conditions(scope: &Scope<'_>) -> Option<String> {
    let part = scope.page.parts.iter().find(|part| part.code == "conditions")?;
    Some(format!("{}#{}", scope.address(&scope.page.address), part.anchor))
}
