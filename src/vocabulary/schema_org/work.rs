//! Works and undertakings: projects, practices, news, guides; and the persons one can ask.

use super::contact;
use super::node::{Node, Value};
use super::organisation;
use super::scope::{Scope, day};
use super::term;
use crate::site::Page;
use crate::site::data::{Data, Funding};
use crate::site::fact::{FactValue, Step};

/// Returns the project that the page is about: an organisation for a time, whose lead is its first member.
pub(super) fn project(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let lead = data.organisation.as_ref().and_then(|id| organisation::brief(scope, id));
    let ended = data.period.1.filter(|end| *end < scope.site.today);
    let funding = data.funding.as_deref();
    scope
        .thing("Project")
        .with("alternateName", funding.and_then(|funding| funding.acronym.as_deref()))
        .with("identifier", funding.map(identifiers))
        .with("url", data.web.iter().collect::<Vec<_>>())
        .with("foundingDate", day(data.period.0))
        .with("dissolutionDate", day(ended))
        .with("areaServed", contact::area(&data.area))
        .with("parentOrganization", data.parent.as_ref().and_then(|id| brief(scope, id)))
        .with("member", lead.into_iter().chain(organisation::members(scope, data)).collect::<Vec<_>>())
        .with("funding", funding.and_then(grant))
        .with("contactPoint", contacts(scope, data))
}

/// Returns the practice that the page describes.
pub(super) fn practice(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let (from, until) = data.period;
    let open = || "..".to_owned();
    let covered = from.map(|from| format!("{from}/{}", day(until).unwrap_or_else(open)));
    scope
        .thing("Article")
        .with("headline", scope.text(&scope.page.title))
        .with("inLanguage", scope.edition.language.as_str())
        .with("temporalCoverage", covered)
        .with("spatialCoverage", contact::area(&data.area))
        .with("audience", contact::audience(scope, data))
        .with("author", data.organisation.as_ref().and_then(|id| organisation::brief(scope, id)))
        .with("contributor", organisation::members(scope, data))
        .with("mentions", data.project.as_ref().and_then(|id| brief(scope, id)))
}

/// Returns the notice that the page is.
pub(super) fn news(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let by = data.organisation.as_ref().and_then(|id| organisation::brief(scope, id));
    scope
        .thing("NewsArticle")
        .with("headline", scope.text(&scope.page.title))
        .with("inLanguage", scope.edition.language.as_str())
        .with("articleSection", data.sort.map(|sort| scope.codes("news-type", &[sort])))
        .with("datePublished", day(data.period.0))
        .with("expires", day(data.period.1))
        .with("author", by.clone())
        .with("publisher", by)
        .with("spatialCoverage", contact::area(&data.area))
        .with("about", data.about.iter().filter_map(|id| reference(scope, id)).collect::<Vec<_>>())
}

/// Returns the guide that the page is: its steps lead to other pages.
pub(super) fn guide(scope: &Scope<'_>) -> Node {
    let facts = scope.page.parts.iter().flat_map(|part| &part.facts);
    let steps = facts.filter_map(|fact| match &fact.value {
        FactValue::Steps(steps) => Some(steps),
        _ => None,
    });
    let step = |(step, position): (&Step, i64)| {
        Node::new("HowToStep")
            .with("position", position)
            .with("name", scope.text(&step.link.text))
            .with("text", step.text.as_ref().map(|text| scope.text(text)))
            .with("url", scope.target(&step.link))
    };
    let steps: Vec<Node> = steps.flatten().zip(1_i64..).map(step).collect();
    scope.thing("HowTo").with("inLanguage", scope.edition.language.as_str()).with("step", steps)
}

/// Returns the person that the page is about, where a consent lets machines know the name.
pub(super) fn person(scope: &Scope<'_>) -> Option<Node> {
    let data = &scope.page.data;
    let name = data.name.as_deref()?;
    let topics = data.about.iter().filter_map(|id| scope.find(id, "topic")).map(|page| term::brief(scope, page));
    let person = Node::new("Person")
        .named(scope.id(scope.page))
        .with("name", name)
        .with("description", scope.page.summary.as_ref().map(|summary| scope.text(summary)))
        .with("image", data.image.as_ref().map(|path| (scope.write)(path)))
        .with("jobTitle", scope.words_of("role"))
        .with("worksFor", data.organisation.as_ref().and_then(|id| organisation::brief(scope, id)))
        .with("knowsLanguage", data.languages.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("knowsAbout", topics.collect::<Vec<_>>())
        .with("contactPoint", contacts(scope, data));
    Some(person)
}

fn contacts(scope: &Scope<'_>, data: &Data) -> Vec<Node> {
    let phones = data.phones.iter().map(|line| contact::phone(scope, line));
    phones.chain(data.emails.iter().map(|email| contact::email(scope, email))).collect()
}

fn identifiers(funding: &Funding) -> Vec<Value> {
    let named = |scheme: &'static str, code: &String| {
        Value::Node(Node::new("PropertyValue").with("propertyID", scheme).with("value", code.as_str()))
    };
    let code = funding.code.as_ref().map(|code| Value::Text(code.clone()));
    code.into_iter().chain(funding.cup.as_ref().map(|cup| named("CUP", cup))).collect()
}

/// Returns the money of the programme; the vocabulary has no word for what a project costs in all, so that the amount
/// is told only where the share of the European Union is known.
fn grant(funding: &Funding) -> Option<Node> {
    let share = funding.total_cost.zip(funding.eu_rate).map(|(total, rate)| total.cents() * rate / 100);
    let amount = share.map(|cents| {
        let value = format!("{}.{:02}", cents / 100, cents % 100);
        Node::new("MonetaryAmount").with("value", value).with("currency", "EUR")
    });
    let funder = funding.fund.as_deref().map(|fund| Node::new("Organization").with("name", fund));
    let grant = Node::new("MonetaryGrant").with("name", funding.programme.as_deref());
    grant.with("funder", funder).with("amount", amount).if_any()
}

fn brief(scope: &Scope<'_>, id: &str) -> Option<Node> {
    scope.find(id, "project").map(|page| scope.brief("Project", page))
}

/// Returns a page that a notice is about, whatever it is.
fn reference(scope: &Scope<'_>, id: &str) -> Option<Node> {
    let page: &Page = scope.edition.page(id)?;
    Some(Node::new("WebPage").named(scope.address(&page.address)).with("name", scope.text(&page.title)))
}
