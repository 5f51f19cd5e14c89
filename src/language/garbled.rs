//! Words of UTF-8 that a program took for those of an older encoding and saved so: `PerchÃ©`, `Ø§Ù„`, `РџР°`.
//!
//! What Windows-1252 and Latin-1 make of UTF-8 is known by its sequences, wherever they stand: a letter such as `Ã`
//! with signs behind it that no word has there, which together are the bytes of one letter or sign. Programs lose some
//! of those signs, so the rest need not be whole. What the encodings of other scripts make of it looks like words of
//! those scripts here and there; so of theirs a text must be whole, and several letters long.

use std::sync::LazyLock;

use encoding_rs::{
    Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
};

/// The signs that Windows-1252 has from byte 0x80 to byte 0x9F; where it has none, Latin-1 has the byte itself.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Signs and letters that stand right behind an accented letter in sound texts, too: `PERCHÉ…`, `«È»`, `SANTÉ :`.
const FOLLOWING: [char; 31] = [
    '\u{a0}', '\u{ad}', '»', '›', '”', '’', '‘', '“', '…', '–', '—', '†', '‡', '•', '·', '™', '®', '¹', '²', '³', 'º',
    'ª', '°', '´', 'š', 'ž', 'œ', 'Š', 'Ž', 'Œ', 'Ÿ',
];

const OTHERS: [&Encoding; 7] =
    [WINDOWS_1250, WINDOWS_1251, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257];

/// What each of those encodings has from byte 0x80 on.
static SIGNS: LazyLock<Vec<(&Encoding, Vec<char>)>> = LazyLock::new(|| {
    let high: Vec<u8> = (0x80..=0xFF).collect();
    let signs = |encoding: &'static Encoding| encoding.decode_without_bom_handling(&high).0.chars().collect();
    OTHERS.iter().map(|encoding| (*encoding, signs(encoding))).collect()
});

/// So many letters in a row are no chance in a text of another script.
const OTHER_LETTERS: usize = 4;

/// What became of words that were read in a false encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Garbled {
    /// The words as they were, where nothing of them is lost.
    pub mended: Option<String>,
}

/// Says whether a text was read in a false encoding, be it twice, or lost its letters on such a way.
#[must_use]
pub fn garbled(text: &str) -> Option<Garbled> {
    if text.is_ascii() {
        return None;
    }
    if text.contains('\u{FFFD}') {
        return Some(Garbled { mended: None });
    }
    let of_others = || others(text).find_map(|encoding| whole(text, encoding));
    if has_sequence(text) {
        return Some(Garbled { mended: restored(text).or_else(of_others) });
    }
    of_others().map(|words| Garbled { mended: Some(words) })
}

/// One letter or sign as its bytes look in Windows-1252.
struct Sequence<'a> {
    meant: char,
    lead: char,
    rest: &'a [char],
}

impl<'a> Sequence<'a> {
    /// Reads the one that begins a text.
    fn at(text: &'a [char]) -> Option<Self> {
        let lead = *text.first()?;
        let length = match lead {
            '\u{c2}'..='\u{df}' => 2,
            '\u{e0}'..='\u{ef}' => 3,
            '\u{f0}'..='\u{f4}' => 4,
            _ => return None,
        };
        let bytes: Option<Vec<u8>> = text.get(..length)?.iter().map(|c| byte(*c)).collect();
        let meant = std::str::from_utf8(&bytes?).ok()?.chars().next()?;
        Some(Self { meant, lead, rest: &text[1..length] })
    }

    /// Says whether no sound text has this behind some characters and before others: it means a letter or a sign of
    /// texts, and is nothing by itself.
    fn is_telling(&self, before: &[char], after: &[char]) -> bool {
        if !is_of_texts(self.meant) {
            return false;
        }
        let goes_on = || Sequence::at(after).is_some_and(|next| is_of_texts(next.meant));
        if !self.rest.iter().all(|c| FOLLOWING.contains(c)) || goes_on() {
            return true;
        }
        let is_capital = self.lead.is_uppercase();
        let is_first = before.iter().rev().take_while(|c| c.is_alphabetic()).count() < 2;
        match (self.lead, before.last(), self.rest) {
            // No word has a capital letter behind a small one.
            (_, Some(before), _) if is_capital && before.is_lowercase() => true,
            // Hardly a word ends in these.
            ('Â', before, _) => before.is_none_or(char::is_ascii),
            ('Ã', before, _) if is_first && before.is_none_or(char::is_ascii) => true,
            ('Ã', _, ['¹' | '²' | '³' | 'º' | 'ª' | '°' | '´' | '®']) => true,
            // What stands there between two words is a dash or a space.
            ('Ã', _, rest) if !matches!(rest, ['–' | '—' | '\u{a0}']) => {
                after.first().is_some_and(|c| c.is_alphabetic())
            }
            // With these Romanian `ș` and `ț` end, and words go on.
            (_, _, ['™' | '›']) => is_capital && after.first().is_some_and(|c| c.is_lowercase()),
            (_, _, [.., last]) => self.rest.len() > 1 && *last == '´',
            _ => false,
        }
    }
}

fn has_sequence(text: &str) -> bool {
    if !text.contains(|c: char| matches!(c, '\u{c2}'..='\u{f4}')) {
        return false;
    }
    let characters: Vec<char> = text.chars().collect();
    (0..characters.len()).any(|at| {
        let (before, rest) = characters.split_at(at);
        let after = |sequence: &Sequence<'_>| rest.get(1 + sequence.rest.len()..).unwrap_or_default();
        has_lost_space(before, rest)
            || Sequence::at(rest).is_some_and(|sequence| sequence.is_telling(before, after(&sequence)))
    })
}

/// Says whether a word ends in what was an `à`: programs drop or change the no-break space behind the `Ã`.
fn has_lost_space(before: &[char], rest: &[char]) -> bool {
    let is_end = rest.get(1).is_none_or(|c| *c == ' ' || *c == '\n');
    rest.first() == Some(&'Ã') && is_end && before.last().is_some_and(|c| c.is_lowercase())
}

/// Returns the words that a text was before it was read as Windows-1252, be it twice, if it is whole.
#[must_use]
pub fn restored(text: &str) -> Option<String> {
    let words = once(text)?;
    // Who saved it twice garbled it twice.
    match garbled(&words) {
        Some(again) => again.mended,
        None => Some(words).filter(|words| !words.contains(|c: char| c.is_control() && !c.is_ascii())),
    }
}

fn once(text: &str) -> Option<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut words = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = characters.get(at) {
        if c.is_ascii() {
            words.push(*c);
            at += 1;
        } else if at + 1 == characters.len() && has_lost_space(&characters[..at], &characters[at..]) {
            words.push('à');
            at += 1;
        } else {
            let sequence = Sequence::at(&characters[at..])?;
            words.push(sequence.meant);
            at += 1 + sequence.rest.len();
        }
    }
    Some(words)
}

/// Returns the encodings in which the first letters of a text that are not ASCII are the bytes of one: of sound texts
/// hardly any.
fn others(text: &str) -> impl Iterator<Item = &'static Encoding> {
    let mut letters = text.chars().skip_while(char::is_ascii);
    let first = letters.next().zip(letters.next()).filter(|(_, next)| !next.is_ascii());
    let begins = |signs: &[char], (lead, next): (char, char)| {
        let has = |range: std::ops::RangeInclusive<usize>, c| signs.get(range).is_some_and(|signs| signs.contains(&c));
        has(0x42..=0x74, lead) && has(0..=0x3F, next)
    };
    let possible = SIGNS.iter().filter(move |(_, signs)| first.is_some_and(|first| begins(signs, first)));
    possible.map(|(encoding, _)| *encoding)
}

/// Returns the words that a text was before it was read in an encoding, if it is whole and nothing else.
fn whole(text: &str, encoding: &'static Encoding) -> Option<String> {
    let (bytes, _, is_lossy) = encoding.encode(text);
    let words = std::str::from_utf8(&bytes).ok().filter(|_| !is_lossy)?;
    let meant = || words.chars().filter(|c| !c.is_ascii());
    let is_sound = meant().count() >= OTHER_LETTERS && meant().all(|c| !c.is_control());
    (is_sound && meant().any(char::is_alphabetic)).then(|| words.to_owned())
}

/// Returns the byte of a sign in Windows-1252 or Latin-1.
fn byte(c: char) -> Option<u8> {
    match u8::try_from(c) {
        Ok(byte) => Some(byte),
        Err(_) => WINDOWS.iter().position(|sign| *sign == c).and_then(|at| u8::try_from(at + 0x80).ok()),
    }
}

/// Says whether texts have a character: letters and what they bear, signs of typography, pictures.
fn is_of_texts(c: char) -> bool {
    let is_sign = matches!(
        c as u32,
        0xA0..=0xBF | 0x300..=0x36F | 0x2000..=0x206F | 0x20A0..=0x20CF | 0x2100..=0x27BF | 0x3000..=0x303F
            | 0xFE0F | 0xFEFF | 0xFF00..=0xFFEF | 0x1F000..=0x1FFFF
    );
    c.is_alphanumeric() || is_sign
}

#[cfg(test)]
#[path = "garbled_tests.rs"]
mod tests;
