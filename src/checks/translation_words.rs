//! Words of the source that were left standing in the middle of a translation.
//!
//! What is set off on purpose was not forgotten: in quotation marks, in brackets, before a gloss in brackets, and names.

use std::ops::Range;

use super::agreement::Agreement;
use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};

/// So many words in a row are no name and no chance.
const RUN: usize = 4;

const OPENING: [char; 2] = ['(', '（'];
const CLOSING: [char; 2] = [')', '）'];

/// Marks of quotations in all languages, but for the apostrophe.
const QUOTES: [char; 15] = ['"', '«', '»', '‹', '›', '“', '”', '„', '‘', '‚', '「', '」', '『', '』', '《'];

/// Signs after which a capital letter says nothing.
const ENDS: [char; 14] = ['.', '!', '?', ':', '…', '。', '！', '？', '：', '।', '۔', '؟', '\'', '\u{FFFC}'];

/// Words of a source that a translation has too, in a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Where they stand in the translation, by byte.
    place: Range<usize>,
    /// Which words of the source they are, by number.
    words: Range<usize>,
    /// Whether nothing says that they were meant to stay.
    is_forgotten: bool,
}

/// Returns the words of a source that a translation left.
pub(super) fn left(rendering: &Rendering<'_>, lexicon: &Lexicon<'_>) -> Vec<Run> {
    let is_asked = rendering.words != rendering.source && rendering.is_read() && !rendering.is_name();
    let mut runs = if is_asked { runs(&rendering.source, &rendering.words) } else { Vec::new() };
    for run in &mut runs {
        run.is_forgotten = is_forgotten(&rendering.words, &run.place, lexicon);
    }
    runs
}

fn is_forgotten(text: &str, place: &Range<usize>, lexicon: &Lexicon<'_>) -> bool {
    if is_set_off(text, place) {
        return false;
    }
    let run: Vec<&str> = spans(&text[place.clone()]).into_iter().map(|(_, word)| word).collect();
    let small: Vec<String> = run.iter().map(|word| word.to_lowercase()).collect();
    // Languages share words: those that the translations use by themselves are no sign of anything.
    let is_foreign =
        |word: &&&str| word.chars().count() > 2 && !word.starts_with(char::is_uppercase) && !lexicon.uses(word);
    let is_name = lexicon.is_of_a_name(&small) || begins_a_name(&text[..place.start], &run, lexicon);
    run.iter().filter(is_foreign).count() > 1 && !is_name
}

/// Says whether words begin in the middle of a sentence with a capital letter, as the full name of an office does.
fn begins_a_name(before: &str, run: &[&str], lexicon: &Lexicon<'_>) -> bool {
    let skipped = run.iter().take_while(|word| !word.starts_with(char::is_uppercase) && lexicon.uses(word)).count();
    let is_inside = skipped > 0 || before.trim_end().chars().next_back().is_some_and(|c| !ENDS.contains(&c));
    is_inside && run.get(skipped).is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Says whether words stand in quotation marks or brackets, or before brackets that explain them.
fn is_set_off(text: &str, place: &Range<usize>) -> bool {
    let (before, run, after) = (&text[..place.start], &text[place.clone()], &text[place.end..]);
    let is_inside = before.matches(OPENING).count() > before.matches(CLOSING).count();
    let is_quoted = before.trim_end().ends_with(QUOTES) || run.contains(QUOTES) || run.contains(OPENING);
    let after = after.trim_start_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
    is_inside || is_quoted || after.starts_with(OPENING)
}

/// Returns the longest runs of words that two texts share, in the order of the second.
fn runs(source: &str, text: &str) -> Vec<Run> {
    let source: Vec<String> = spans(source).into_iter().map(|(_, word)| word.to_lowercase()).collect();
    let words: Vec<(Range<usize>, String)> =
        spans(text).into_iter().map(|(place, word)| (place, word.to_lowercase())).collect();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let shared = |from: usize| {
            let pairs = words[at..].iter().zip(&source[from..]).enumerate();
            // A run does not go on from one sentence into the next.
            let goes_on =
                |place: usize| place == 0 || !ends_between(text, &words[at + place - 1].0, &words[at + place].0);
            pairs.take_while(|(place, ((_, word), other))| word == *other && goes_on(*place)).count()
        };
        let longest = (0..source.len()).map(|from| (shared(from), from)).max_by_key(|(length, _)| *length);
        match longest.filter(|(length, _)| *length >= RUN) {
            Some((length, from)) => {
                let place = words[at].0.start..words[at + length - 1].0.end;
                runs.push(Run { place, words: from..from + length, is_forgotten: true });
                at += length;
            }
            None => at += 1,
        }
    }
    runs
}

/// Says whether a sentence ends between two words.
fn ends_between(text: &str, one: &Range<usize>, other: &Range<usize>) -> bool {
    text.get(one.end..other.start).is_some_and(|gap| gap.contains(['.', '!', '?', '…']))
}

/// Notes what one language left.
pub(super) fn note(rendering: &Rendering<'_>, run: &Run, agreement: &mut Agreement<usize>) {
    run.words.clone().for_each(|word| agreement.found(rendering.place, word));
}

pub(super) fn check(rendering: &Rendering<'_>, run: &Run, agreement: &Agreement<usize>) -> Option<Diagnostic> {
    if !run.is_forgotten {
        return None;
    }
    let common = run.words.clone().filter(|word| agreement.is_common(rendering.place, *word)).count();
    // What most languages leave, be it in brackets, is a name, or words to be said as they are.
    let value = rendering.words.get(run.place.clone()).filter(|_| common * 2 <= run.words.len())?;
    Some(rendering.remark(Code::TranslationWords).with("value", value))
}

/// Returns the words of a text and where they stand, by byte.
fn spans(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut spans = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(char::is_alphanumeric).map(|at| rest + at) {
        let end = text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |length| start + length);
        let word = &text[start..end];
        if word.chars().any(char::is_alphabetic) {
            spans.push((start..end, word));
        }
        rest = end;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::{is_set_off, runs};

    #[test]
    fn the_longest_run_is_found_once() {
        let found = runs("Porta la domanda con te e firma.", "Bring PORTA la domanda con te and sign: la domanda.");
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].words.clone(), found[0].place.clone()), (0..5, 6..29));
        assert_eq!(runs("Porta la domanda", "Porta la domanda"), []);
        assert_eq!(runs("Era il collocamento. In Lombardia", "It was il collocamento. In Lombardia"), []);
    }

    #[test]
    fn what_is_marked_as_a_quotation_stays() {
        let is_off = |text: &str| {
            let start = text.find("mi sono").unwrap_or_default();
            is_set_off(text, &(start..start + "mi sono fatto male".len()))
        };
        for text in [
            "说：mi sono fatto male（我受伤了）。",
            "Say mi sono fatto male (I hurt myself).",
            "Dites « mi sono fatto male ».",
            "رقم (mi sono fatto male)",
            "„mi sono fatto male” (m-am rănit)",
        ] {
            assert!(is_off(text), "{text}");
        }
        assert!(!is_off("Say mi sono fatto male to them (now)."));
    }
}
