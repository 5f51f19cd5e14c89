//! Cuts prose where a heading opens a part of the page.

use std::collections::BTreeMap;

use super::entity::Passage;
use super::kinds;
use super::table::Kind;
use crate::diagnostic::{Code, Diagnostic, slip};
use crate::interface::Interface;
use crate::language::{Language, fold_heading};
use crate::prose::{Block, Text, plain};
use crate::source::ContentHash;

/// Returns the hash of the names that parts have in all languages: of the words that pages are cut by.
pub(super) fn words_of(interfaces: &BTreeMap<Language, Interface>) -> ContentHash {
    let mut words: Vec<String> = Vec::new();
    for (language, interface) in interfaces {
        words.push(language.to_string());
        let parts = kinds::ALL.iter().flat_map(|kind| kind.parts);
        words.extend(parts.map(|part| interface.phrase(&format!("part-{part}")).text));
    }
    ContentHash::of_parts(words.iter().map(String::as_bytes))
}

/// Cuts blocks at the level-2 headings that name a part in the page's own language.
pub(super) fn cut(
    blocks: Vec<Block<Text>>,
    kind: &'static Kind,
    interface: &Interface,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Passage> {
    let name = |part: &str| interface.phrase(&format!("part-{part}")).text;
    let names: Vec<(&'static str, String)> = kind.parts.iter().map(|part| (*part, fold_heading(&name(part)))).collect();
    let mut passages: Vec<Passage> = vec![Passage { part: None, blocks: Vec::new() }];
    for block in blocks {
        let Block::Heading { level: 2, text, .. } = &block else {
            push(&mut passages, block);
            continue;
        };
        let heading = fold_heading(&plain(&text.inlines));
        match names.iter().find(|(_, name)| *name == heading) {
            Some((part, _)) => {
                if text.critical || !text.translated || text.note.is_some() {
                    diagnostics.push(Diagnostic::new(Code::ProseMark).at(text.span).with("reason", "part"));
                }
                if passages.iter().any(|passage| passage.part == Some(*part)) {
                    let said = Diagnostic::new(Code::PartRepeated).at(text.span);
                    diagnostics.push(said.with("name", plain(&text.inlines)));
                }
                passages.push(Passage { part: Some(*part), blocks: Vec::new() });
            }
            None => {
                if let Some(near) = slip(&heading, names.iter().map(|(_, name)| name.as_str()))
                    && let Some((part, _)) = names.iter().find(|(_, name)| name == near)
                {
                    let said = Diagnostic::new(Code::PartUnknown).at(text.span).with("name", plain(&text.inlines));
                    diagnostics.push(said.suggest(Some(name(part))));
                }
                if passages.last().is_some_and(|passage| passage.part.is_some()) {
                    passages.push(Passage { part: None, blocks: Vec::new() });
                }
                push(&mut passages, block);
            }
        }
    }
    passages.retain(|passage| passage.part.is_some() || !passage.blocks.is_empty());
    passages
}

fn push(passages: &mut [Passage], block: Block<Text>) {
    if let Some(passage) = passages.last_mut() {
        passage.blocks.push(block);
    }
}
