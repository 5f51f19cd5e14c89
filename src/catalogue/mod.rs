//! Stage 2: Sources and Content become Catalogues: for each text and language its translation and how it stands.

pub mod align;
mod comments;
mod entry;
pub mod fluent;
mod lines;
pub mod message;
mod page;
mod pattern;
mod remark;
pub mod register;
pub mod state;
mod stray;
pub mod terms;
pub mod units;
pub mod validate;
pub mod wording;
pub mod written;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::content::Content;
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::language::Language;
use crate::source::{Sources, Span};

pub use message::MessageId;
pub(crate) use page::{Basis, basis, is_current};
use remark::remark;
pub use state::{State, Translation, fingerprint};
pub use terms::TermWords;
pub use units::{PageUnits, Unit};
pub use wording::{Standing, Wording};

/// All words in other languages, read and held against their sources.
#[derive(Debug, Default)]
pub struct Catalogues {
    /// The units of each entity, in the order of `Content::entities`.
    pub units: Vec<PageUnits>,
    /// What each language has.
    pub languages: BTreeMap<Language, LanguageCatalogue>,
}

/// What one language has.
#[derive(Debug, Default)]
pub struct LanguageCatalogue {
    /// For each entity and each of its units the translation, if it can be used.
    pub pages: Vec<Vec<Option<Translation>>>,
    /// Official words by the name of their term.
    pub terms: BTreeMap<String, TermWords>,
    /// How many messages were found damaged or incomplete.
    pub faults: usize,
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
pub fn load(sources: &Sources, content: &Content) -> Reported<Catalogues> {
    let mut log = Log::default();
    let languages: Vec<&Language> = content.settings.languages.iter().map(|settings| &settings.language).collect();
    let names: BTreeSet<&str> =
        content.entities.iter().filter(|entity| entity.kind.name == "term").map(|entity| entity.id.name()).collect();
    let pages: Vec<Reported<page::Page>> = content
        .entities
        .par_iter()
        .map(|entity| page::load(sources, entity, &languages, &|name| names.contains(name)))
        .collect();
    let mut catalogues = Catalogues::default();
    for language in &languages {
        let mut terms = log.take(load_terms(sources, language, content));
        terms.retain(|name, _| names.contains(name.as_str()));
        catalogues.languages.insert((*language).clone(), LanguageCatalogue { terms, ..LanguageCatalogue::default() });
    }
    for page in pages {
        let page = log.take(page);
        catalogues.units.push(page.units);
        for (language, (translations, faults)) in languages.iter().zip(page.languages) {
            if let Some(catalogue) = catalogues.languages.get_mut(*language) {
                catalogue.pages.push(translations);
                catalogue.faults += faults;
            }
        }
    }
    log.append(stray::check(sources, content));
    log.finish(catalogues)
}

fn load_terms(sources: &Sources, language: &Language, content: &Content) -> Reported<BTreeMap<String, TermWords>> {
    let Some(file) = sources.at(&format!("translations/{language}/terms.ftl")) else {
        return Reported::silent(BTreeMap::new());
    };
    let (terms, faults) = terms::read(&file.text);
    let named = |fault: &fluent::Fault| {
        let entry = file.text.get(fault.range.start..).unwrap_or_default();
        let name = entry.split(['=', ' ', '\n']).next().unwrap_or_default();
        let said = remark(file, Some(name), fault).with("name", name);
        // Who forgot the hyphen is told so.
        said.suggest((fault.code == Code::TermUnknown).then(|| format!("-{name}")))
    };
    let mut diagnostics: Vec<Diagnostic> = faults.iter().map(named).collect();
    let known: Vec<&str> =
        content.entities.iter().filter(|entity| entity.kind.name == "term").map(|entity| entity.id.name()).collect();
    for name in terms.keys().filter(|name| !known.contains(&name.as_str())) {
        let start = file.text.find(&format!("-{name}")).unwrap_or(0);
        let place = Span::new(file.id, start..start + name.len() + 1);
        let said = Diagnostic::new(Code::TermUnknown).at(place).with("name", name.as_str());
        diagnostics.push(said.suggest(crate::diagnostic::nearest(name, known.iter().copied())));
    }
    Reported { value: terms, diagnostics }
}
