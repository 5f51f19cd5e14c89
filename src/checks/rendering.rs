//! What a check of translations looks at: a text beside what stands for it in another language.

use std::collections::BTreeMap;

use super::inspection::Inspection;
use crate::catalogue::{Glossary, TermWords, Translation, Unit, units};
use crate::content::Entity;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::prose::{Inline, LeafKind, Text};

/// What stands in words for a fact.
pub(super) const GAP: char = '\u{FFFC}';

/// A text beside its translation.
pub(super) struct Rendering<'a> {
    /// The language.
    pub(super) language: &'a LanguageSettings,
    /// The page.
    pub(super) entity: &'a Entity,
    /// The id and the source.
    pub(super) unit: &'a Unit,
    /// The text.
    pub(super) text: &'a Text,
    /// The translation.
    pub(super) translation: &'a Translation,
    /// The page and the text by their places in `Content::entities` and `PageUnits::units`.
    pub(super) place: (usize, usize),
    /// The official words that the source mentions, with the form that it uses.
    pub(super) mentioned: &'a [(&'a str, &'a str)],
    /// The words of the source, with a gap for every fact.
    pub(super) source: String,
    /// The words of the translation, with those of its terms.
    pub(super) words: String,
}

impl Rendering<'_> {
    /// Returns a remark at the translation.
    #[must_use]
    pub(super) fn remark(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code).at(self.translation.place).with("message", self.unit.id.as_str())
    }

    /// Says whether the text is one that readers see; search words are the translator's own.
    #[must_use]
    pub(super) fn is_read(&self) -> bool {
        self.text.kind != LeafKind::Keywords
    }

    /// Says whether the text is the name of somebody or something, which many languages leave as it is.
    #[must_use]
    pub(super) fn is_name(&self) -> bool {
        self.text.kind == LeafKind::Title
            && matches!(self.entity.kind.name, "organisation" | "person" | "place" | "project")
    }

    /// Says whether the translation is one of today's text: an old one differs from it by right.
    #[must_use]
    pub(super) fn is_fresh(&self) -> bool {
        self.translation.stale.is_none()
    }
}

/// The official words that every text mentions, by page and text.
pub(super) type Mentions<'a> = Vec<Vec<Vec<(&'a str, &'a str)>>>;

/// Gathers the official words of each language that pages are written in.
#[must_use]
pub(super) fn glossaries<'a>(inspection: &Inspection<'a>) -> BTreeMap<&'a Language, Glossary<'a>> {
    let mut glossaries = BTreeMap::new();
    for entity in &inspection.content.entities {
        let glossary = || Glossary::new(inspection.content, &entity.language);
        glossaries.entry(&entity.language).or_insert_with(glossary);
    }
    glossaries
}

/// Finds the official words that every text mentions, once for all languages.
#[must_use]
pub(super) fn mentions<'a>(
    inspection: &Inspection<'a>,
    glossaries: &'a BTreeMap<&Language, Glossary<'a>>,
) -> Mentions<'a> {
    let with_units = inspection.content.entities.iter().zip(&inspection.catalogues.units);
    let of_page = |(entity, page): (&Entity, &std::sync::Arc<crate::catalogue::PageUnits>)| {
        let Some(glossary) = glossaries.get(&entity.language) else { return Vec::new() };
        page.units.iter().map(|unit| glossary.mentioned(&unit.source, entity.id.as_str())).collect()
    };
    with_units.map(of_page).collect()
}

/// Returns every text of a language that has a translation of its own.
#[must_use]
pub(super) fn renderings<'a>(
    inspection: &Inspection<'a>,
    mentions: &'a Mentions<'a>,
    language: &'a LanguageSettings,
) -> Vec<Rendering<'a>> {
    let mut found = Vec::new();
    let Some(catalogue) = inspection.catalogues.languages.get(&language.language) else { return found };
    for (index, (entity, page)) in inspection.content.entities.iter().zip(&inspection.catalogues.units).enumerate() {
        for (at, (unit, text)) in page.units.iter().zip(units::texts(entity)).enumerate() {
            let translation = inspection.catalogues.translation(&language.language, index, at);
            let Some(translation) = translation.filter(|translation| !translation.kept) else { continue };
            let (mut source, mut words) = (String::new(), String::new());
            add(&text.inlines, &catalogue.terms, &mut source);
            add(&translation.inlines, &catalogue.terms, &mut words);
            let mentioned = mentions.get(index).and_then(|page| page.get(at)).map_or(&[][..], Vec::as_slice);
            let place = (index, at);
            found.push(Rendering { language, entity, unit, text, translation, place, mentioned, source, words });
        }
    }
    found
}

/// Adds the words of inlines, with a gap for every fact and for terms that have no word.
fn add(inlines: &[Inline], terms: &BTreeMap<String, TermWords>, words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Bold(content) | Inline::Link { content, .. } => add(content, terms, words),
            Inline::Break => words.push(' '),
            Inline::Fact(_) => words.push(GAP),
            Inline::Term { name, case } => match terms.get(name) {
                Some(term) => words.push_str(term.form(case.as_deref())),
                None => words.push(GAP),
            },
        }
    }
}
