//! A text that names an official word, beside a translation that has neither the term nor its word.

use std::collections::BTreeMap;

use super::inspection::Inspection;
use super::rendering::Rendering;
use crate::catalogue::Glossary;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::prose::Inline;

/// The official words of each language that pages are written in.
pub(super) type Glossaries<'a> = BTreeMap<&'a Language, Glossary<'a>>;

/// Gathers the official words.
pub(super) fn glossaries<'a>(inspection: &Inspection<'a>) -> Glossaries<'a> {
    let content = inspection.content;
    let languages = content.entities.iter().map(|entity| &entity.language);
    let mut glossaries = BTreeMap::new();
    for language in languages {
        glossaries.entry(language).or_insert_with(|| Glossary::new(content, language));
    }
    glossaries
}

pub(super) fn check(
    inspection: &Inspection<'_>,
    glossaries: &Glossaries<'_>,
    rendering: &Rendering<'_>,
) -> Option<Diagnostic> {
    let glossary = glossaries.get(&rendering.entity.language)?;
    let terms = &inspection.catalogues.languages.get(&rendering.language.language)?.terms;
    let mut named = Vec::new();
    gather(&rendering.translation.inlines, &mut named);
    let words = rendering.words.to_lowercase();
    let mentioned = glossary.mentioned(&rendering.unit.source, rendering.entity.id.as_str());
    let (name, form, word) = mentioned.into_iter().find_map(|(name, form)| {
        let term = terms.get(name).filter(|_| !named.contains(&name))?;
        let mut forms = std::iter::once(&term.word).chain(term.cases.values()).chain(&term.search);
        let is_there = forms.any(|form| words.contains(&form.to_lowercase())) || words.contains(form);
        (!is_there).then(|| (name.to_owned(), form.to_owned(), term.word.clone()))
    })?;
    let remark = rendering.remark(Code::TranslationTerm);
    Some(remark.with("name", name).with("value", form).with("expected", word))
}

fn gather<'a>(inlines: &'a [Inline], named: &mut Vec<&'a str>) {
    for inline in inlines {
        match inline {
            Inline::Term { name, .. } => named.push(name),
            Inline::Bold(content) | Inline::Link { content, .. } => gather(content, named),
            Inline::Text(_) | Inline::Break | Inline::Fact(_) => {}
        }
    }
}
