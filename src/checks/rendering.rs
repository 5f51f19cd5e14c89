//! What a check of translations looks at: a text beside what stands for it in another language.

use super::inspection::Inspection;
use crate::catalogue::{Translation, Unit, units};
use crate::content::Entity;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Inline, Text};

/// What stands in words for a fact or a term.
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
    /// The words of both, with a gap for every fact and term.
    pub(super) source: String,
    /// The words of the translation.
    pub(super) words: String,
}

impl Rendering<'_> {
    /// Returns a remark at the translation.
    #[must_use]
    pub(super) fn remark(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code).at(self.translation.place).with("message", self.unit.id.as_str())
    }

    /// Says whether the translation is one of today's text: an old one differs from it by right.
    #[must_use]
    pub(super) fn is_fresh(&self) -> bool {
        self.translation.stale.is_none()
    }
}

/// Returns every text of a language that has a translation of its own.
#[must_use]
pub(super) fn renderings<'a>(inspection: &Inspection<'a>, language: &'a LanguageSettings) -> Vec<Rendering<'a>> {
    let mut found = Vec::new();
    for (index, (entity, page)) in inspection.content.entities.iter().zip(&inspection.catalogues.units).enumerate() {
        for (at, (unit, text)) in page.units.iter().zip(units::texts(entity)).enumerate() {
            let translation = inspection.catalogues.translation(&language.language, index, at);
            let Some(translation) = translation.filter(|translation| !translation.kept) else { continue };
            let (source, words) = (spoken(&text.inlines), spoken(&translation.inlines));
            found.push(Rendering { language, entity, unit, text, translation, source, words });
        }
    }
    found
}

/// Returns the words of inlines, with a gap for every fact and term.
fn spoken(inlines: &[Inline]) -> String {
    let mut words = String::new();
    add(inlines, &mut words);
    words
}

fn add(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Bold(content) | Inline::Link { content, .. } => add(content, words),
            Inline::Break => words.push(' '),
            Inline::Fact(_) | Inline::Term { .. } => words.push(GAP),
        }
    }
}
