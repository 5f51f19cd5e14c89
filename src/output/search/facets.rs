//! Who stands in which facet: kind, topic, municipality, audience, language at the desk; and the hours of each page.

use std::collections::{BTreeMap, BTreeSet};

use super::tier::base36;
use crate::interface::Phrase;
use crate::site::fact::FactValue;
use crate::site::page::PageKind;
use crate::site::{Edition, Page, Site};

/// The files of facets and hours.
pub(super) struct FacetFiles {
    /// A line a value: facet, value, label, the label's language where it is not the tree's, its pages.
    pub(super) counts: String,
    /// A line for each opening hours that some page has: the hours as pages carry them, their pages.
    pub(super) hours: Option<String>,
}

/// The values of a facet in the order in which they are shown, each with its pages.
type Values = Vec<(String, Phrase, BTreeSet<usize>)>;

/// Gathers the facets of pages in their order.
pub(super) fn file(site: &Site, edition: &Edition, pages: &[&Page]) -> FacetFiles {
    let facets = [
        ("kind", kinds(edition, pages)),
        ("topic", topics(edition, pages)),
        ("municipality", municipalities(site, edition, pages)),
        ("audience", audiences(edition, pages)),
        ("language", languages(edition, pages)),
    ];
    let mut lines = Vec::new();
    for (facet, values) in facets {
        for (value, label, members) in values {
            let language = label.language.as_ref().map(ToString::to_string).unwrap_or_default();
            lines.push(format!(
                "{facet}\t{value}\t{}\t{language}\t{}",
                label.text.replace(['\t', '\n'], " "),
                distances(&members)
            ));
        }
    }
    FacetFiles { counts: lines.join("\n"), hours: hours(pages) }
}

/// Writes places in a list: the distance of each from the one before, in base 36, nought as nothing.
fn distances(members: &BTreeSet<usize>) -> String {
    let mut text = String::new();
    let mut next = 0;
    for (at, member) in members.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        base36(u32::try_from(member - next).unwrap_or(u32::MAX), &mut text);
        next = member + 1;
    }
    text
}

/// Gathers which pages have which values.
fn members<'a, V: Ord>(pages: &[&'a Page], values: impl Fn(&'a Page) -> Vec<V>) -> BTreeMap<V, BTreeSet<usize>> {
    let mut found: BTreeMap<V, BTreeSet<usize>> = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        for value in values(page) {
            found.entry(value).or_default().insert(index);
        }
    }
    found
}

fn sorted(edition: &Edition, mut values: Values) -> Values {
    values.sort_by(|one, other| edition.formats.compare(&one.1.text, &other.1.text).then_with(|| one.0.cmp(&other.0)));
    values
}

fn kinds(edition: &Edition, pages: &[&Page]) -> Values {
    let kind = |page: &Page| match page.kind {
        PageKind::Entity(kind) => vec![kind],
        _ => Vec::new(),
    };
    let label = |kind: &str| edition.interface.phrase(&format!("kinds-{kind}"));
    let values = members(pages, kind).into_iter().map(|(kind, members)| (kind.to_owned(), label(kind), members));
    sorted(edition, values.collect())
}

/// A page of a topic belongs to the topics above it too.
fn topics(edition: &Edition, pages: &[&Page]) -> Values {
    let with_above = |page: &Page| {
        let mut found: BTreeSet<String> = BTreeSet::new();
        let mut next: Vec<String> = page.data.topics.iter().map(ToString::to_string).collect();
        while let Some(topic) = next.pop() {
            let above = edition.page(&topic).and_then(|page| page.data.parent.as_ref());
            next.extend(above.map(ToString::to_string).filter(|above| !found.contains(above)));
            found.insert(topic);
        }
        found.into_iter().collect::<Vec<_>>()
    };
    let values = members(pages, with_above).into_iter().filter_map(|(topic, members)| {
        let title = &edition.page(&topic)?.title.first;
        let language = (title.language != edition.language).then(|| title.language.clone());
        Some((topic, Phrase { text: title.plain(), language }, members))
    });
    sorted(edition, values.collect())
}

fn municipalities(site: &Site, edition: &Edition, pages: &[&Page]) -> Values {
    let areas = |page: &Page| page.municipalities.iter().map(|area| (area.code.clone(), area.name.clone())).collect();
    let language = (edition.language != site.info.source_language).then(|| site.info.source_language.clone());
    let values = members(pages, areas).into_iter().map(|((code, name), members)| {
        let text = name.unwrap_or_else(|| code.clone());
        (code, Phrase { text, language: language.clone() }, members)
    });
    sorted(edition, values.collect())
}

/// Audiences stand in the order of their list.
fn audiences(edition: &Edition, pages: &[&Page]) -> Values {
    let mut found = members(pages, |page| page.data.audience.clone());
    let list = edition.pages.iter().find(|page| page.kind == PageKind::List("audiences"));
    let entries = list.into_iter().flat_map(|list| &list.lists).flat_map(|list| &list.entries);
    let codes = entries.filter_map(|entry| match &entry.link.target {
        crate::site::page::LinkTarget::Page { address, .. } => address.rsplit('/').next(),
        _ => None,
    });
    let mut order: Vec<&str> = codes.collect();
    order.extend(found.keys().copied().filter(|code| !order.contains(code)).collect::<Vec<_>>());
    let value = |code: &str| {
        let members = found.remove(code)?;
        Some((code.to_owned(), edition.interface.phrase(&format!("audience-{code}")), members))
    };
    order.into_iter().filter_map(value).collect()
}

fn languages(edition: &Edition, pages: &[&Page]) -> Values {
    let values = members(pages, |page| page.data.languages.clone()).into_iter().map(|(language, members)| {
        let named = |tag: &str| edition.interface.find(&format!("language-{tag}"), &[]);
        let own = || Phrase {
            text: crate::language::autonym(language.as_str()).unwrap_or(language.as_str()).to_owned(),
            language: Some(language.clone()),
        };
        let label = named(language.as_str()).or_else(|| named(language.primary())).unwrap_or_else(own);
        (language.to_string(), label, members)
    });
    sorted(edition, values.collect())
}

/// Gathers the hours that pages carry: their own, and those of the places where something is given.
fn hours(pages: &[&Page]) -> Option<String> {
    let found = members(pages, |page| {
        let mut lines: Vec<&str> = Vec::new();
        for fact in page.parts.iter().flat_map(|part| &part.facts) {
            let places = match &fact.value {
                FactValue::Hours(hours) => {
                    lines.extend(hours.compact.as_deref());
                    continue;
                }
                FactValue::Places(places) => places,
                _ => continue,
            };
            lines.extend(places.iter().filter_map(|place| place.hours.as_ref()?.compact.as_deref()));
        }
        lines
    });
    let lines: Vec<String> = found.iter().map(|(line, members)| format!("{line}\t{}", distances(members))).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
