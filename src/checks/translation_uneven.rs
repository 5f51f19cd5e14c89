//! The same source, translated in two ways within one language.

use std::collections::BTreeMap;

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::LeafKind;

/// Up to this many letters a word may change with the gender of another: "lo", "la".
const SMALL: usize = 3;

pub(super) fn check(renderings: &[Rendering<'_>], lexicon: &Lexicon<'_>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<(&str, &str), &Rendering<'_>> = BTreeMap::new();
    let mut said = Vec::new();
    for rendering in renderings.iter().filter(|rendering| rendering.is_fresh() && rendering.is_read()) {
        let known = first.entry((&rendering.source, place(rendering))).or_insert(rendering);
        if known.words != rendering.words && !is_inflected(&known.words, &rendering.words, lexicon) {
            let remark = rendering.remark(Code::TranslationUneven).with("value", known.words.as_str());
            let remark = remark.with("page", known.entity.id.as_str());
            said.push(remark.related(known.translation.place, "translated-so-here"));
        }
    }
    said
}

/// Returns where a text stands: the title of a page and the word of a term are worded otherwise by right.
fn place(rendering: &Rendering<'_>) -> &'static str {
    match rendering.text.kind {
        LeafKind::Title => rendering.entity.kind.name,
        LeafKind::Field(_) => "field",
        _ => "",
    }
}

/// Says whether two words have half of their letters at their ends in common: a verb turns at its head in Arabic, and
/// who is addressed at the end. Beside each other in one sentence they are forms of one word.
fn are_bent(word: &str, other: &str) -> bool {
    let head = word.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let shorter = word.chars().count().min(other.chars().count());
    let tail = word.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b).count().min(shorter - head);
    (head + tail) * 2 >= word.chars().count().max(other.chars().count())
}

/// Says whether two translations have forms of the same words, as the gender or the number of something asks for them.
fn is_inflected(one: &str, other: &str, lexicon: &Lexicon<'_>) -> bool {
    let (words, others) = (lexicon.all_words(one), lexicon.all_words(other));
    let is_form = |(word, other): (&String, &String)| {
        let is_small = word.chars().count() <= SMALL && other.chars().count() <= SMALL;
        is_small || lexicon.are_kin(word, other) || are_bent(word, other)
    };
    words.len() == others.len() && words.iter().zip(&others).all(is_form)
}

#[cfg(test)]
mod tests {
    use super::are_bent;

    #[test]
    fn forms_of_a_word_are_told_from_other_words() {
        for (one, other) in
            [("تقود", "يقود"), ("اقرأ", "اقرئي"), ("تجده", "تجدينه"), ("je", "jeni"), ("telefono", "telefononi")]
        {
            assert!(are_bent(one, other), "{one} {other}");
        }
        for (one, other) in [("відділ", "бюро"), ("office", "desk"), ("отдел", "учреждение"), ("desk", "counter")]
        {
            assert!(!are_bent(one, other), "{one} {other}");
        }
    }
}
