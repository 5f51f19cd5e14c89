//! Slips of typing: another end of the sentence, a space or a word twice, a drawn-out letter.

use super::lexicon::Lexicon;
use super::rendering::{GAP, Rendering};
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::Inline;

pub(super) fn check(rendering: &Rendering<'_>, _: &Lexicon<'_>) -> Option<Diagnostic> {
    let words = rendering.words.as_str();
    let language = rendering.language.language.primary();
    let (reason, value) = if let Some(word) = doubled_within(&rendering.translation.inlines, language) {
        ("word", word.to_owned())
    } else if words.contains("  ") {
        ("space", String::new())
    } else if words.contains('\u{640}') {
        ("stretched", String::new())
    } else if language == "fr" && [" :", " ;", " !", " ?"].into_iter().any(|sign| words.contains(sign)) {
        ("french", String::new())
    } else if rendering.is_fresh() && is_other_end(end(words), end(&rendering.source)) {
        match end(&rendering.source) {
            ' ' => ("unended", end(words).to_string()),
            sign => ("end", sign.to_string()),
        }
    } else {
        return None;
    };
    Some(rendering.remark(Code::TranslationTyping).with("reason", reason).with("value", value))
}

/// Languages that say a word twice on purpose.
const REDUPLICATING: [&str; 12] = ["bn", "fa", "fil", "hi", "id", "pa", "ps", "si", "ta", "tr", "ur", "wo"];

/// Words that sentences have twice in a row for two reasons: "vous vous inscrivez", "të të ardhurave", "that that".
const TWICE: [(&str, &str); 8] = [
    ("fr", "vous"),
    ("fr", "nous"),
    ("sq", "të"),
    ("sq", "e"),
    ("en", "that"),
    ("en", "had"),
    ("ro", "ne"),
    ("es", "nos"),
];

/// Finds a word that stands twice in a row within a stretch of text: what ends a link may begin the next words.
fn doubled_within<'a>(inlines: &'a [Inline], language: &str) -> Option<&'a str> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Text(words) => doubled(words, language),
        Inline::Bold(content) | Inline::Link { content, .. } => doubled_within(content, language),
        Inline::Break | Inline::Fact(_) | Inline::Term { .. } => None,
    })
}

/// Finds a word that stands twice in a row.
fn doubled<'a>(words: &'a str, language: &str) -> Option<&'a str> {
    if REDUPLICATING.contains(&language) {
        return None;
    }
    let mut last = "";
    for word in words.split_whitespace() {
        let is_word = word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
        if is_word && word == last && !TWICE.contains(&(language, word)) {
            return Some(word);
        }
        last = word;
    }
    None
}

/// Says whether two ends differ; what stands in a gap nobody knows here.
fn is_other_end(one: char, other: char) -> bool {
    one != other && one != GAP && other != GAP
}

/// How a sentence ends: with a stop, a question, a cry, a colon, or with none of them, in any script.
fn end(words: &str) -> char {
    match words.trim_end_matches(['"', '»', '”', '’', ')', '）', '」', '\u{200f}', '\u{200e}', ' ']).chars().next_back()
    {
        Some('.' | '。' | '．' | '।' | '۔' | '…') => '.',
        Some('?' | '؟' | '？') => '?',
        Some('!' | '！') => '!',
        Some(':' | '：') => ':',
        Some(GAP) => GAP,
        _ => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::{doubled, end};

    #[test]
    fn ends_are_equal_in_all_scripts_and_words_stand_once() {
        for text in ["a.", "一。", "क।", "ک۔", "a.»"] {
            assert_eq!(end(text), '.', "{text}");
        }
        assert_eq!((end("هل؟"), end("吗？"), end("a")), ('?', '?', ' '));
        assert_eq!(doubled("bring the the form", "en"), Some("the"));
        assert_eq!((doubled("si vous vous blessez", "fr"), doubled("vous vous", "ro")), (None, Some("vous")));
        assert_eq!((doubled("धीरे धीरे", "hi"), doubled("5 5", "en")), (None, None));
    }
}
