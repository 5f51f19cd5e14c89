//! Sentences that a reader has to begin twice.

use super::reading::{running, sentences, words};
use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::plain;

/// The most words of a sentence that are not remarked on; guides to plain language ask for 20 to 25.
const MOST: usize = 35;

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for text in running(entity) {
        let plain = plain(&text.inlines);
        for (start, sentence) in sentences(&plain) {
            let count = words(sentence);
            if count > MOST {
                let start = start + (sentence.len() - sentence.trim_start().len());
                let place = text.place(start..start + sentence.trim().len());
                said.push(Diagnostic::new(Code::SentenceLong).at(place).with("count", count).with("limit", MOST));
            }
        }
    }
    said
}
