//! The words and signs of the notation, and what people write in their place.

use super::rule::{MONTHS, WEEKDAYS};
use crate::facts::{FactError, Fault};

/// Words besides days and months that may stand in hours.
const OTHER_WORDS: [&str; 5] = ["PH", "SH", "off", "closed", "open"];

/// Signs that people take for the notation's own dash, the first of them.
const DASHES: [char; 5] = ['-', '–', '—', '‑', '−'];

/// Words of the notation that we refuse.
const REFUSED_WORDS: [&str; 7] = ["week", "easter", "sunrise", "sunset", "dawn", "dusk", "unknown"];

/// What people write for a word of the notation: two letters are the whole word, more are its beginning.
const MEANT: [(&str, &[&str]); 23] = [
    ("PH", &["holiday", "festiv", "ph"]),
    ("SH", &["sh", "scuol"]),
    ("off", &["chius", "clos", "off"]),
    ("open", &["apert", "open"]),
    ("Mo", &["lu", "lun", "mo", "mon"]),
    ("Tu", &["ma", "martedi", "martedì", "tu", "tue"]),
    ("We", &["me", "mer", "we", "wed"]),
    ("Th", &["gi", "gio", "th", "thu"]),
    ("Fr", &["ve", "ven", "fr", "fri"]),
    ("Sa", &["sa", "sab", "sat"]),
    ("Su", &["do", "dom", "su", "sun"]),
    ("Jan", &["gen", "jan"]),
    ("Feb", &["feb"]),
    ("Mar", &["mar"]),
    ("Apr", &["apr"]),
    ("May", &["mag", "may"]),
    ("Jun", &["giu", "jun"]),
    ("Jul", &["lug", "jul"]),
    ("Aug", &["ago", "aug"]),
    ("Sep", &["set", "sep"]),
    ("Oct", &["ott", "oct"]),
    ("Nov", &["nov"]),
    ("Dec", &["dic", "dec"]),
];

/// Returns a fault for every word or sign outside quotes that is not of the notation.
pub(super) fn check(text: &str) -> Vec<FactError> {
    let mut errors = Vec::new();
    let mut quoted = false;
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let word = word_at(text, at);
        let mut end = at + word.len().max(character.len_utf8());
        if character == '"' {
            quoted = !quoted;
        } else if !quoted && let Some((fault, meant)) = fault(&text[at..end]) {
            if meant == Some("-") {
                let rest = &text[end..];
                end += rest.len() - rest.trim_start_matches(DASHES).len();
            }
            errors.push(FactError::at(at..end, fault).perhaps(meant.map(str::to_owned)));
        }
        at = end;
    }
    errors
}

/// Returns the letters that begin at a byte.
pub(super) fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len());
    &rest[..end]
}

/// Returns the place of a weekday by its two letters.
pub(super) fn weekday(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|day| *day == word)
}

/// Returns the number of a month by its three letters.
pub(super) fn month(word: &str) -> Option<u8> {
    MONTHS.iter().position(|month| *month == word).and_then(|place| u8::try_from(place + 1).ok())
}

/// Says whether a word is a month.
pub(super) fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

/// Says whether a word is a weekday or names holidays.
pub(super) fn is_day(word: &str) -> bool {
    weekday(word).is_some() || word == "PH" || word == "SH"
}

/// Says what is wrong with a word or sign, and what was probably meant.
fn fault(found: &str) -> Option<(Fault, Option<&'static str>)> {
    let invalid = |meant: Option<&'static str>| Some((Fault::HoursInvalid, meant));
    match found {
        dash if dash != "-" && dash.starts_with(DASHES) => return invalid(Some("-")),
        "\u{a0}" | "\t" | "\n" | "\u{202f}" => return invalid(Some(" ")),
        "“" | "”" | "«" | "»" | "'" => return invalid(Some("\"")),
        "：" => return invalid(Some(":")),
        "，" => return invalid(Some(",")),
        "；" => return invalid(Some(";")),
        _ => {}
    }
    if !found.starts_with(char::is_alphabetic) {
        let sign = found.is_ascii() && !found.starts_with(|sign: char| "!#$%&'*<=>?@\\^_`{}~".contains(sign));
        return if sign { None } else { invalid(None) };
    }
    let lower = found.to_lowercase();
    if REFUSED_WORDS.contains(&lower.as_str()) {
        return Some((Fault::HoursUnsupported, (lower == "unknown").then_some("open")));
    }
    if is_month(found) || is_day(found) || OTHER_WORDS.contains(&found) || found == "day" || found == "days" {
        return None;
    }
    let fits = |written: &str| {
        if written.len() > 2 { lower.starts_with(written) } else { lower == written }
    };
    invalid(MEANT.iter().find(|(_, written)| written.iter().any(|written| fits(written))).map(|(meant, _)| *meant))
}
