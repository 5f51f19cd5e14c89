//! How far each language has come.

use crate::catalogue::{Catalogues, State};
use crate::content::Content;
use crate::interface::Interfaces;
use crate::language::Language;

/// How far the translations have come.
#[derive(Debug)]
pub struct Status {
    /// How many texts there are to translate.
    pub units: usize,
    /// Each language but the source language, in the order of the switcher.
    pub languages: Vec<LanguageStatus>,
}

/// How far one language has come.
#[derive(Debug, Clone)]
pub struct LanguageStatus {
    /// The language.
    pub language: Language,
    /// Its own name.
    pub name: String,
    /// Texts of pages that are not written in this language.
    pub units: usize,
    /// Fresh translations, in any state.
    pub translated: usize,
    /// Those a second person read.
    pub reviewed: usize,
    /// Translations of what the source said before.
    pub stale: usize,
    /// Texts without a translation.
    pub missing: usize,
    /// Fresh translations made by a machine.
    pub machine: usize,
    /// Messages that are damaged or incomplete; they count as missing too.
    pub faults: usize,
    /// Words of the texts that are missing or stale.
    pub words_left: usize,
    /// Interface messages that are worded, of how many.
    pub interface: (usize, usize),
    /// Whether the language is kept out of what is published.
    pub draft: bool,
}

/// Counts how far each language has come.
#[must_use]
pub fn status(content: &Content, catalogues: &Catalogues, interfaces: &Interfaces) -> Status {
    let source = &content.settings.source_language;
    let reference = interfaces.ids(source);
    let languages = content.settings.languages.iter().filter(|settings| settings.language != *source).map(|settings| {
        let mut status = LanguageStatus {
            language: settings.language.clone(),
            name: settings.name.to_string(),
            units: 0,
            translated: 0,
            reviewed: 0,
            stale: 0,
            missing: 0,
            machine: 0,
            faults: catalogues.languages.get(&settings.language).map_or(0, |catalogue| catalogue.faults),
            words_left: 0,
            interface: (0, reference.len()),
            draft: settings.draft,
        };
        let ids = interfaces.ids(&settings.language);
        status.interface.0 = reference.iter().filter(|id| ids.binary_search(id).is_ok()).count();
        count(content, catalogues, &mut status);
        status
    });
    Status { units: catalogues.units.iter().map(|page| page.units.len()).sum(), languages: languages.collect() }
}

fn count(content: &Content, catalogues: &Catalogues, status: &mut LanguageStatus) {
    for (index, (entity, page)) in content.entities.iter().zip(&catalogues.units).enumerate() {
        if entity.language == status.language {
            continue;
        }
        for (unit, text) in page.units.iter().enumerate() {
            status.units += 1;
            let translation = catalogues.translation(&status.language, index, unit);
            let words = text.source.split_whitespace().count();
            match translation {
                None => {
                    status.missing += 1;
                    status.words_left += words;
                }
                Some(found) if found.stale.is_some() => {
                    status.stale += 1;
                    status.words_left += words;
                }
                Some(found) => {
                    status.translated += 1;
                    status.reviewed += usize::from(found.state == State::Reviewed);
                    status.machine += usize::from(found.state == State::Machine);
                }
            }
        }
    }
}
