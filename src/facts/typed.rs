//! Facts that somebody typed into running text: telephone numbers, e-mail addresses, dates in figures.

use std::ops::Range;

/// What somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// An e-mail address.
    Email,
    /// A telephone number, or something as long.
    Phone,
    /// A day in figures.
    Day,
}

/// Finds the first thing that looks like an e-mail address, else like a telephone number or a date in figures.
#[must_use]
pub fn find(text: &str) -> Option<Range<usize>> {
    addresses(text).next().or_else(|| figures(text).next().map(|(_, range)| range))
}

/// Finds everything that looks like a telephone number, an e-mail address or a date in figures, in the order of the text.
#[must_use]
pub fn find_all(text: &str) -> Vec<(Typed, Range<usize>)> {
    let mut found: Vec<(Typed, Range<usize>)> = addresses(text).map(|range| (Typed::Email, range)).collect();
    let inside = |one: &Range<usize>| found.iter().any(|(_, other)| other.start <= one.start && one.end <= other.end);
    let others: Vec<(Typed, Range<usize>)> = figures(text).filter(|(_, one)| !inside(one)).collect();
    found.extend(others);
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// Finds words with an `@` and a host after it, without the marks of the sentence around them.
fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+' | '%');
    text.split(move |c: char| !is_part(c)).filter_map(move |word| {
        let word = word.trim_matches(['.', '-']);
        let (name, host) = word.split_once('@')?;
        (!name.is_empty() && host.contains('.')).then(|| range_of(word, text))
    })
}

/// Words before figures that nobody dials: numbers of taxpayers, accounts, registers.
const LABELS: [&str; 16] = [
    "iva",
    "i.v.a",
    "fiscale",
    "c.f",
    "cf",
    "vat",
    "prot",
    "protocollo",
    "pratica",
    "cup",
    "cig",
    "rea",
    "matricola",
    "repertorio",
    "rep",
    "registro",
];

/// How many characters before figures can hold their label; those of an account fall into parts.
const LABEL_REACH: usize = 40;

/// Says whether figures name something other than a telephone: a label stands before them, or a letter touches them.
fn is_named(before: &str, run: &str) -> bool {
    if before.ends_with(char::is_alphabetic) {
        return true;
    }
    let from = before.char_indices().rev().nth(LABEL_REACH).map_or(0, |(at, _)| at);
    let near = before.get(from..).unwrap_or_default().to_lowercase();
    if near.split(|c: char| !c.is_alphanumeric()).any(|word| word == "iban") {
        return true;
    }
    let bare = |text: &'_ str| text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    let near = &near[..bare(&near)];
    let numbered = ["n", "nr", "num", "numero"].into_iter().find_map(|word| {
        near.strip_suffix(word).filter(|rest| !rest.ends_with(char::is_alphanumeric)).map(|rest| (word, rest))
    });
    let label = numbered.map_or(near, |(_, rest)| &rest[..bare(rest)]);
    let ends = |word: &&str| label.strip_suffix(*word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    // "n. 10573206" is the number of a file, "n. 0372 407111" that of an office.
    let is_file = numbered.is_some_and(|(word, _)| word != "numero") && !run.starts_with(['0', '3', '8', '+']);
    is_file || LABELS.iter().any(ends)
}

/// Finds figures with separators between them: eight or more digits, or day, month and year.
fn figures(text: &str) -> impl Iterator<Item = (Typed, Range<usize>)> {
    const SEPARATORS: [char; 8] = [' ', '.', '/', '-', '+', '(', ')', '\u{a0}'];
    text.split(|c: char| !c.is_ascii_digit() && !SEPARATORS.contains(&c)).filter_map(move |run| {
        let run = run.trim_matches(|c: char| SEPARATORS.contains(&c) && c != '+');
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let groups: Vec<&str> = run.split(['/', '.', '-']).collect();
        let is_date = matches!(groups.as_slice(), [a, b, c]
            if is_number(a, 2) && is_number(b, 2) && (is_number(c, 4)) || is_number(a, 4) && is_number(b, 2) && is_number(c, 2));
        let is_years = groups.iter().all(|group| is_number(group, 4));
        let is_long = digits >= 8 && groups.iter().all(|group| !group.contains(' ') || digits >= 9);
        let what = if is_date { Typed::Day } else { Typed::Phone };
        let range = range_of(run, text);
        let is_phone = || is_long && !is_named(text.get(..range.start).unwrap_or_default(), run);
        (!is_years && (is_date || is_phone())).then_some((what, range))
    })
}

/// Returns where a part of a text stands in it.
fn range_of(part: &str, text: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

fn is_number(text: &str, most: usize) -> bool {
    let long_enough = if most == 4 { text.len() == 4 } else { !text.is_empty() };
    long_enough && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{find, find_all};

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(find(text).map(|range| &text[range]), expected, "{text}");
    }

    #[test]
    fn all_facts_of_a_text_are_found_in_their_order() {
        let text = "Chiama lo 0372 123456 oppure scrivi a ufficio@comune.example entro il 12/03/2026.";
        let found: Vec<&str> = find_all(text).into_iter().map(|(_, range)| &text[range]).collect();
        assert_eq!(found, ["0372 123456", "ufficio@comune.example", "12/03/2026"]);
        assert!(find_all("Nel 2012").is_empty());
    }

    #[test]
    fn facts_are_seen_and_ordinary_figures_are_not() {
        check("Chiama lo 0372 407019 oggi", Some("0372 407019"));
        check("Scrivi a ufficio@comune.example.it.", Some("ufficio@comune.example.it"));
        check("(ufficio@comune.example), e", Some("ufficio@comune.example"));
        check("Entro il 9/3/2026", Some("9/3/2026"));
        check("Dal 2026-03-09", Some("2026-03-09"));
        check("Chiama il 112 o il 1522", None);
        check("Nel 2012 e nel 2014", None);
        check("Fondi europei 2014-2020", None);
        check("P.IVA 00112233445", None);
        check("C.F. e Partita IVA: 00112233445", None);
        check("Codice fiscale 80001234567", None);
        check("IBAN IT60 X054 2811 1010 0000 0123 456", None);
        check("IBAN: IT 60 X 05428 11101 000000123456", None);
        check("Protocollo 12345/2026", None);
        check("Prot. n. 0012345/2026", None);
        check("Atto n. 10573206", None);
        check("Chiama il n. 0372 407111", Some("0372 407111"));
        check("Chiama il numero 0372 407111", Some("0372 407111"));
        check("P.IVA 00112233445, tel. 0372 407111", Some("0372 407111"));
        check("La legge 286 del 1998, articolo 35", None);
    }
}
