//! A translation most of whose letters are not of the script in which its language is written.
//!
//! Names, official words and what stands in brackets beside its translation keep the letters of the source; so only the
//! rest counts.

use std::collections::BTreeSet;

use super::lexicon::{Lexicon, parted, words};
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::is_of_script;

/// Below this number of letters a name may be all there is.
const LETTERS: usize = 8;

pub(super) fn check(rendering: &Rendering<'_>, lexicon: &Lexicon<'_>) -> Option<Diagnostic> {
    let script = rendering.language.language.script();
    let own = |word: &str| word.chars().filter(|c| c.is_alphabetic() && is_of_script(*c, script)).count();
    if !rendering.is_read() || rendering.words == rendering.source {
        return None;
    }
    let official = rendering.mentioned.iter().flat_map(|(name, _)| lexicon.written(name));
    let known = official.chain([rendering.source.as_str()]).flat_map(words).map(str::to_lowercase);
    let known: BTreeSet<String> = known.collect();
    let bare = parted(&outside_brackets(&rendering.words), script);
    let counted = words(&bare).filter(|word| own(word) > 0 || !known.contains(&word.to_lowercase()));
    // A name begins with a capital letter, and in its own letters it has no other form.
    let counted: Vec<&str> = counted
        .filter(|word| own(word) > 0 || !word.starts_with(char::is_uppercase) || is_first(&bare, word))
        .collect();
    let letters: usize = counted.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
    let own: usize = counted.iter().map(|word| own(word)).sum();
    if letters < LETTERS || own * 2 >= letters {
        return None;
    }
    Some(rendering.remark(Code::TranslationScript).with("language", rendering.language.language.as_str()))
}

/// Says whether a text begins with a word: there a capital letter says nothing.
fn is_first(text: &str, word: &str) -> bool {
    words(text).next() == Some(word)
}

/// Returns a text without what stands in brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut bare = String::new();
    for c in text.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::outside_brackets;

    #[test]
    fn what_stands_in_brackets_does_not_count() {
        assert_eq!(outside_brackets("警察总局（Questura）和 (a (b) c)d"), "警察总局和 d");
    }
}
