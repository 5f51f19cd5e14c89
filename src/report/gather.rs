//! Gathers what wants to be looked at, page by page, under the body that answers for the page.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogues, State};
use crate::content::{Content, Entity};
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;
use crate::source::FileId;

/// What the office is told of a page.
const CODES: [Code; 8] = [
    Code::FactUnverified,
    Code::ReviewOverdue,
    Code::Expired,
    Code::DeadlinePassed,
    Code::ConsentEnded,
    Code::CardIncomplete,
    Code::FactContradiction,
    Code::CriticalUntranslated,
];

/// A body with the pages that it answers for and that want to be looked at.
pub(super) struct Body<'a> {
    /// Its title; none for pages that nobody answers for.
    pub(super) title: Option<String>,
    pub(super) pages: Vec<PageRow<'a>>,
}

/// A page that wants to be looked at.
pub(super) struct PageRow<'a> {
    pub(super) title: String,
    /// Its file below the site's folder.
    pub(super) path: String,
    pub(super) said: Vec<&'a Diagnostic>,
    pub(super) translations: Vec<LanguageRow>,
}

/// How a page stands in a language that has not all of it.
pub(super) struct LanguageRow {
    pub(super) tag: String,
    pub(super) stale: usize,
    pub(super) missing: usize,
    pub(super) machine: usize,
}

/// Gathers pages by body: those of bodies by their titles, then those of nobody.
pub(super) fn bodies<'a>(content: &Content, catalogues: &Catalogues, said: &'a [Diagnostic]) -> Vec<Body<'a>> {
    let mut by_file: BTreeMap<FileId, Vec<&Diagnostic>> = BTreeMap::new();
    for one in said.iter().filter(|one| CODES.contains(&one.code)) {
        one.place.into_iter().for_each(|place| by_file.entry(place.file).or_default().push(one));
    }
    let mut bodies: BTreeMap<(bool, String), Vec<PageRow<'a>>> = BTreeMap::new();
    for (index, entity) in content.entities.iter().enumerate().filter(|(_, entity)| entity.is_page()) {
        let said = by_file.remove(&entity.file).unwrap_or_default();
        let translations = translations(content, catalogues, (index, entity));
        if said.is_empty() && translations.is_empty() {
            continue;
        }
        let body = body_of(content, entity);
        let row = PageRow { title: title(entity), path: format!("content/{}.md", entity.id), said, translations };
        bodies.entry((body.is_none(), body.unwrap_or_default())).or_default().push(row);
    }
    let bodies = bodies.into_iter();
    bodies.map(|((is_nobody, title), pages)| Body { title: (!is_nobody).then_some(title), pages }).collect()
}

/// Returns the title of the body that answers for a page: its own, or the one that verified it; a body answers for itself.
fn body_of(content: &Content, entity: &Entity) -> Option<String> {
    if entity.kind.name == "organisation" {
        return Some(title(entity));
    }
    let id = entity.responsible().or_else(|| entity.facts.id("verified_by"))?;
    content.entity(id.as_str()).map(title)
}

fn title(entity: &Entity) -> String {
    entity.facts.text("title").map(|title| plain(&title.inlines)).unwrap_or_default()
}

fn translations(content: &Content, catalogues: &Catalogues, (index, entity): (usize, &Entity)) -> Vec<LanguageRow> {
    let count = catalogues.units.get(index).map_or(0, |page| page.units.len());
    let languages = content.settings.languages.iter().filter(|settings| !settings.draft);
    let rows = languages.filter(|settings| settings.language != entity.language).map(|settings| {
        let mut row = LanguageRow { tag: settings.language.to_string(), stale: 0, missing: 0, machine: 0 };
        for unit in 0..count {
            match catalogues.translation(&settings.language, index, unit) {
                None => row.missing += 1,
                Some(one) if one.stale.is_some() => row.stale += 1,
                Some(one) if one.state == State::Machine => row.machine += 1,
                Some(_) => {}
            }
        }
        row
    });
    rows.filter(|row| row.stale + row.missing + row.machine > 0).collect()
}
