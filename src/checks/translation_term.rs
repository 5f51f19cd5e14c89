//! A text that names an official word, beside a translation that has neither the term nor its word.
//!
//! A word means other things too: "visto" is a visa and "seen". Where most languages write another word, the text means
//! another thing; where a language hardly ever uses the word of its `terms.ftl`, one remark says so once.

use std::collections::BTreeMap;

use super::agreement::Agreement;
use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::Inline;

/// So many texts show how a language words a term.
const SEVERAL: usize = 4;

/// The mentions of one language: the rendering, the term and the form, and whether the translation has it.
pub(super) type Mentioned<'a> = Vec<(usize, (&'a str, &'a str), bool)>;

/// Finds which official words of the sources the translations of one language have.
pub(super) fn mentioned<'a>(renderings: &[Rendering<'a>], lexicon: &Lexicon<'_>) -> Mentioned<'a> {
    let mut found = Vec::new();
    for (at, rendering) in renderings.iter().enumerate() {
        if rendering.mentioned.is_empty() || !rendering.is_fresh() || !rendering.is_read() {
            continue;
        }
        let mut named = Vec::new();
        gather(&rendering.translation.inlines, &mut named);
        let words = lexicon.words(&rendering.words);
        for mention in rendering.mentioned {
            if lexicon.word(mention.0).is_some() {
                found.push((at, *mention, named.contains(&mention.0) || lexicon.has(*mention, &words)));
            }
        }
    }
    found
}

/// Notes what one language has and lacks.
pub(super) fn note<'a>(renderings: &[Rendering<'_>], mentioned: &Mentioned<'a>, agreement: &mut Agreement<&'a str>) {
    for (at, (name, _), has) in mentioned {
        if let Some(rendering) = renderings.get(*at).filter(|_| !has) {
            agreement.found(rendering.place, *name);
        }
    }
}

pub(super) fn check<'a>(
    renderings: &[Rendering<'_>],
    lexicon: &Lexicon<'_>,
    (mentioned, agreement): (&Mentioned<'a>, &Agreement<&'a str>),
) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut by_form: BTreeMap<(&str, &str), Vec<(&Rendering<'_>, bool)>> = BTreeMap::new();
    for (at, mention, has) in mentioned {
        let Some(rendering) = renderings.get(*at) else { continue };
        if *has || !agreement.is_common(rendering.place, mention.0) {
            by_form.entry(*mention).or_default().push((rendering, *has));
        }
    }
    for ((name, form), texts) in by_form {
        let lacking: Vec<&Rendering<'_>> = texts.iter().filter(|(_, has)| !has).map(|(text, _)| *text).collect();
        let having = texts.len() - lacking.len();
        let remark = |rendering: &Rendering<'_>| {
            let remark = rendering.remark(Code::TranslationTerm).with("name", name).with("value", form);
            remark.with("expected", lexicon.word(name).unwrap_or_default())
        };
        match lacking.as_slice() {
            [first, ..] if lacking.len() >= SEVERAL && having < lacking.len() => {
                // The word is what asks for a look; the texts are many.
                let place = lexicon.place(name).unwrap_or(first.translation.place);
                let counted = remark(first).at(place).with("reason", "rare").with("count", texts.len());
                let counted = counted.with("found", having.to_string());
                said.push(counted.related(first.translation.place, "translated-so-here"));
            }
            lacking => said.extend(lacking.iter().map(|text| remark(text).with("reason", "lacking"))),
        }
    }
    said
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
