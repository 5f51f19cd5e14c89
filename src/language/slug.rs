//! Words as parts of addresses and as names of headings: folded so that writing variants are one.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Returns a text with its letters composed (Unicode NFC), as everything inside the program is.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Returns words as a part of an address: small letters and digits joined by hyphens, Latin letters without accents.
///
/// Letters of other scripts stay as they are.
#[must_use]
pub fn slug(text: &str) -> String {
    let plain: Cow<'_, str> =
        if text.is_ascii() { Cow::Borrowed(text) } else { DecomposingNormalizerBorrowed::new_nfd().normalize(text) };
    let mut slug = String::with_capacity(plain.len());
    for c in plain.chars().flat_map(char::to_lowercase) {
        if ('\u{300}'..='\u{36F}').contains(&c) {
            continue;
        }
        if c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace() && !is_sign(c)) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    nfc(&slug).into_owned()
}

/// Says whether a character beyond ASCII is a sign between words and not a part of one.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{BF}' | '×' | '÷' | '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}')
        || matches!(c, '،' | '؛' | '؟' | '।' | '॥' | '\u{FF1A}'..='\u{FF20}')
}

/// Returns a heading in the form in which headings are compared: case, accents' writing and spaces do not count.
#[must_use]
pub fn fold_heading(text: &str) -> String {
    let words: Vec<String> = nfc(text).split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").replace('’', "'").trim_end_matches([':', '?', '.']).to_owned()
}

/// Says whether a character belongs to a script that puts no spaces between words.
#[must_use]
pub fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}' | '\u{E00}'..='\u{EFF}')
}

#[cfg(test)]
mod tests {
    use super::slug;

    fn check(text: &str, expected: &str) {
        assert_eq!(slug(text), expected, "{text}");
    }

    #[test]
    fn slugs_are_plain() {
        check("Che cos'è?", "che-cos-e");
        check("  Tempi & scadenze ", "tempi-scadenze");
        check("Перелік", "перелік");
        check("كيف تفعل ذلك؟", "كيف-تفعل-ذلك");
    }
}
