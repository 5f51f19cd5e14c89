//! Texts of a delivered file that a program read in a false encoding: none is taken. Where the whole file is so, that is
//! said once.

use std::ops::Range;

use super::delivered::{Delivered, Words};
use crate::diagnostic::{Code, Diagnostic};
use crate::language;
use crate::prose::Inline;
use crate::source::{SourceFile, Span};

/// So many texts are no slip within one of them.
const FEW: usize = 3;

/// What is garbled of a file so far.
#[derive(Debug, Default)]
pub(super) struct Garbled {
    found: Vec<(String, Range<usize>, String, Option<String>)>,
}

impl Garbled {
    /// Looks at words for a text, and keeps those that are garbled.
    pub(super) fn has(&mut self, id: &str, words: &str, range: &Range<usize>) -> bool {
        let Some(garbled) = language::garbled(words) else { return false };
        self.found.push((id.to_owned(), range.clone(), words.to_owned(), garbled.mended));
        true
    }

    /// Says what is garbled, of the file where that is most of what it could be: `all` are the words of the file.
    pub(super) fn remarks<'w>(&self, file: &SourceFile, all: impl Iterator<Item = &'w str>) -> Vec<Diagnostic> {
        let at = |range: &Range<usize>| Span::new(file.id, range.clone());
        let could_be = all.filter(|words| !words.is_ascii()).count();
        match self.found.as_slice() {
            [(_, range, words, _), ..] if self.found.len() >= FEW && self.found.len() * 2 > could_be => {
                let said = Diagnostic::new(Code::ExchangeInvalid).at(at(range)).with("reason", "garbled");
                vec![said.with("value", words.as_str()).with("count", self.found.len())]
            }
            found => {
                let said = found.iter().map(|(id, range, _, mended)| {
                    let said = Diagnostic::new(Code::MessageGarbled).at(at(range)).with("message", id.as_str());
                    said.with("reason", "returned").suggest(mended.clone())
                });
                said.collect()
            }
        }
    }
}

/// Reads the original beside a text as it was before it was garbled: what a translation was made from is known then.
pub(super) fn with_source(text: &Delivered) -> Delivered {
    let source = restored(&text.source);
    let before = text.before.as_ref().map(restored);
    Delivered { source, before, ..text.clone() }
}

fn restored(words: &Words) -> Words {
    let Some(raw) = language::garbled(&words.raw).and_then(|garbled| garbled.mended) else { return words.clone() };
    Words { raw, inlines: all(&words.inlines), ..words.clone() }
}

fn all(inlines: &[Inline]) -> Vec<Inline> {
    let each = inlines.iter().map(|inline| match inline {
        Inline::Text(text) => Inline::Text(language::restored(text).unwrap_or_else(|| text.clone())),
        Inline::Bold(content) => Inline::Bold(all(content)),
        Inline::Link { number, content } => Inline::Link { number: *number, content: all(content) },
        other => other.clone(),
    });
    each.collect()
}
