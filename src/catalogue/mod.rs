//! Stage 2: Sources and Content become Catalogues: for each text and language its translation and how it stands.

pub mod align;
mod basis;
mod doubt;
mod emptied;
mod glossary;
mod lines;
mod left_over;
pub mod message;
mod overwritten;
mod page;
mod participle;
mod recorded;
pub mod register;
mod renamed;
mod renaming;
mod replaced;
mod source_edited;
pub mod state;
mod stray;
pub mod terms;
mod terms_emptied;
pub mod units;
pub mod validate;
pub mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{Content, EntityId};
use crate::diagnostic::{Log, Reported};
use crate::language::Language;
use crate::memo::Memo;
use crate::source::{ContentHash, Sources, Span};

pub(crate) use basis::{Basis, basis};
pub use doubt::Doubt;
pub(crate) use emptied::{place as place_of_message, remark as emptied_remark, stands as stands_in};
pub use glossary::Glossary;
pub use message::MessageId;
pub(crate) use overwritten::{overwritten, remark as overwritten_remark};
pub use register::Words;
pub use renamed::Renamed;
pub(crate) use replaced::lines as replaced_lines;
pub(crate) use source_edited::find as edited_sources;
pub(crate) use state::is_current;
pub use state::{State, Translation, fingerprint};
pub(crate) use stray::{LANGUAGES, page_meant};
pub use terms::TermWords;
pub(crate) use terms_emptied::{has_line as has_line_of_term, is_broken as is_broken_term};
pub use units::{PageUnits, Unit};
pub use wording::{Standing, Wording};

/// All words in other languages, read and held against their sources.
#[derive(Debug, Default)]
pub struct Catalogues {
    /// The units of each entity, in the order of `Content::entities`.
    pub units: Vec<Arc<PageUnits>>,
    /// What each language has.
    pub languages: BTreeMap<Language, LanguageCatalogue>,
    /// The pages whose files stand under a former name.
    pub renamed: Renamed,
}

/// What one language has.
#[derive(Debug, Default)]
pub struct LanguageCatalogue {
    /// For each entity and each of its units the translation, if it can be used.
    pub pages: Vec<Arc<Vec<Option<Translation>>>>,
    /// Official words by the name of their term.
    pub terms: BTreeMap<String, TermWords>,
    /// Terms whose word is old or made by a machine: since when it is old, and how far it has come.
    pub doubtful: BTreeMap<String, Doubt>,
    /// How many messages were found damaged or incomplete.
    pub faults: usize,
    /// Those of them that are of a unit: by entity and unit, the place of each.
    pub damaged: BTreeMap<(usize, usize), Span>,
}

impl Catalogues {
    /// Returns the translation of a unit.
    #[must_use]
    pub fn translation(&self, language: &Language, entity: usize, unit: usize) -> Option<&Translation> {
        self.languages.get(language)?.pages.get(entity)?.get(unit)?.as_ref()
    }
}

/// Reads every catalogue and register of the site's languages; a damaged message costs its block alone.
#[must_use]
pub fn load(sources: &Sources, content: &Content, memo: &Memo) -> Reported<Catalogues> {
    let mut log = Log::default();
    let languages: Vec<&Language> = content.settings.languages.iter().map(|settings| &settings.language).collect();
    let names: BTreeSet<&str> =
        content.entities.iter().filter(|entity| entity.kind.name == "term").map(|entity| entity.id.name()).collect();
    let hidden: BTreeSet<&str> = content.drafts.keys().chain(&content.broken).map(EntityId::name).collect();
    let common = languages.iter().map(|language| language.as_str()).chain(names.iter().copied());
    let common = ContentHash::of_parts(common.map(str::as_bytes));
    let renamed = renaming::find(sources, content);
    let load = |entity| {
        let files = page::Files::find(sources, &renamed, entity, &languages);
        let is_term = |name: &str| names.contains(name);
        memo.of("catalogue", files.hash(entity, common), || page::load(&files, entity, &languages, &is_term))
    };
    let pages: Vec<Arc<Reported<page::Page>>> = content.entities.par_iter().map(load).collect();
    let mut catalogues = Catalogues::default();
    for language in &languages {
        let file = sources.at(&format!("translations/{language}/terms.ftl"));
        let source = content.settings.source_language.as_str();
        let terms = file.map(|file| log.take(terms::load(file, source, (&names, &hidden)))).unwrap_or_default();
        log.append(terms_emptied::check(sources, language, (&terms, &names)));
        catalogues.languages.insert((*language).clone(), LanguageCatalogue { terms, ..LanguageCatalogue::default() });
    }
    for (entity, page) in pages.into_iter().enumerate() {
        log.append(page.diagnostics.iter().cloned());
        catalogues.units.push(page.value.units.clone());
        for (language, page) in languages.iter().zip(&page.value.languages) {
            if let Some(catalogue) = catalogues.languages.get_mut(*language) {
                catalogue.pages.push(page.translations.clone());
                catalogue.faults += page.faults;
                catalogue.damaged.extend(page.damaged.iter().map(|(unit, place)| ((entity, *unit), *place)));
            }
        }
    }
    for (index, entity) in content.entities.iter().enumerate().filter(|(_, entity)| entity.kind.name == "term") {
        let (Some(title), Some(units)) = (entity.facts.text("title"), catalogues.units.get(index)) else { continue };
        let unit = units.of(title);
        for catalogue in catalogues.languages.values_mut() {
            let translated = unit.and_then(|unit| catalogue.pages.get(index)?.get(unit)?.as_ref());
            if let Some(doubt) = doubt::of_term(title, translated, catalogue.terms.get(entity.id.name())) {
                catalogue.doubtful.insert(entity.id.name().to_owned(), doubt);
            }
        }
    }
    log.append(stray::check(sources, content, &renamed));
    catalogues.renamed = renamed;
    log.finish(catalogues)
}
