//! The same source, translated in two ways within one language.

use std::collections::BTreeMap;

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(renderings: &[Rendering<'_>]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Rendering<'_>> = BTreeMap::new();
    let mut said = Vec::new();
    for rendering in renderings.iter().filter(|rendering| rendering.is_fresh()) {
        let known = first.entry(&rendering.source).or_insert(rendering);
        if known.words != rendering.words {
            let remark = rendering.remark(Code::TranslationUneven).with("value", known.words.as_str());
            let remark = remark.with("page", known.entity.id.as_str());
            said.push(remark.related(known.translation.place, "translated-so-here"));
        }
    }
    said
}
