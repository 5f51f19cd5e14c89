//! Numbers of a translation that differ from those of its source, whichever figures its script has.

use super::lexicon::Lexicon;
use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::ascii_digits;
use crate::prose::LeafKind;

/// Up to this number people write words.
const IN_WORDS: u64 = 12;

/// Signs that languages put between the groups of one number.
const GROUPING: [char; 9] = ['.', ',', '\'', '’', '٬', ' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Numbers as Italian sources spell them, and words that others say by a number.
const SPELT: [(&str, &str); 35] = [
    ("due", "2"),
    ("tre", "3"),
    ("quattro", "4"),
    ("cinque", "5"),
    ("sei", "6"),
    ("sette", "7"),
    ("otto", "8"),
    ("nove", "9"),
    ("dieci", "10"),
    ("undici", "11"),
    ("dodici", "12"),
    ("tredici", "13"),
    ("quattordici", "14"),
    ("quindici", "15"),
    ("sedici", "16"),
    ("diciassette", "17"),
    ("diciotto", "18"),
    ("diciannove", "19"),
    ("venti", "20"),
    ("ventuno", "21"),
    ("ventiquattro", "24"),
    ("trenta", "30"),
    ("quaranta", "40"),
    ("quarantotto", "48"),
    ("cinquanta", "50"),
    ("sessanta", "60"),
    ("settanta", "70"),
    ("ottanta", "80"),
    ("novanta", "90"),
    ("cento", "100"),
    ("mille", "1000"),
    ("maggiorenne", "18"),
    ("maggiorenni", "18"),
    ("minorenne", "18"),
    ("minorenni", "18"),
];

pub(super) fn check(rendering: &Rendering<'_>, lexicon: &Lexicon<'_>) -> Option<Diagnostic> {
    let is_official = rendering.entity.kind.name == "term" && rendering.text.kind == LeafKind::Title;
    if !rendering.is_fresh() || !rendering.is_read() || is_official {
        return None;
    }
    let (source, words) = (numbers(&rendering.source), numbers(&rendering.words));
    // "730" is a part of an official word, and "18" one of what another says in full.
    let terms = rendering.mentioned.iter().map(|(name, _)| *name).chain([rendering.entity.id.name()]);
    let mut named: Vec<String> = terms.flat_map(|name| lexicon.written(name)).flat_map(numbers).collect();
    named.extend(spelt(&rendering.source));
    let lacking =
        source.iter().filter(|number| !words.contains(number) && number.parse().unwrap_or(u64::MAX) > IN_WORDS);
    let added = words.iter().filter(|number| !source.contains(number));
    let differing = lacking.chain(added).filter(|number| !named.contains(number));
    let differing: Vec<&str> = differing.map(String::as_str).collect();
    let remark = || rendering.remark(Code::TranslationNumbers).with("list", differing.join(", "));
    (!differing.is_empty()).then(remark)
}

/// Returns the numbers of a text in its order, without the signs between groups of figures: 1.418.784 and 14,18,784
/// are one number.
fn numbers(text: &str) -> Vec<String> {
    let text: Vec<char> = ascii_digits(text).chars().collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let mut groups = vec![group(&text, at)];
        at += groups[0].len().max(1);
        if groups[0].is_empty() {
            continue;
        }
        while let Some(next) = text.get(at).filter(|sign| GROUPING.contains(sign)).map(|_| group(&text, at + 1)) {
            if !matches!(next.len(), 2 | 3) {
                break;
            }
            at += next.len() + 1;
            groups.push(next);
        }
        let is_one = groups.len() > 1 && groups[0].len() < 4 && groups.last().is_some_and(|last| last.len() == 3);
        let groups = if is_one { vec![groups.concat()] } else { groups };
        // Chinese and Japanese number the months that others name.
        let is_month = text.get(at) == Some(&'月');
        let groups = groups.iter().map(|group| group.trim_start_matches('0').to_owned());
        numbers.extend(groups.filter(|number| !number.is_empty() && !is_month));
    }
    numbers
}

/// Returns the numbers that a text spells.
fn spelt(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    words.filter_map(|word| Some(SPELT.iter().find(|(spelt, _)| *spelt == word)?.1.to_owned()))
}

/// Returns the figures that stand together from a place on.
fn group(text: &[char], at: usize) -> String {
    text.iter().skip(at).take_while(|c| c.is_ascii_digit()).collect()
}

#[cfg(test)]
mod tests {
    use super::{numbers, spelt};

    #[test]
    fn figures_of_every_script_are_numbers() {
        assert_eq!(numbers("entro ٣٠ giorni, ore 09:05"), ["30", "9", "5"]);
        assert_eq!(numbers("۱۲ e १४"), ["12", "14"]);
    }

    #[test]
    fn groups_of_figures_are_one_number_in_every_writing() {
        for text in ["1.418.784 €", "1,418,784", "14,18,784", "1’418’784", "1\u{202f}418\u{a0}784", "١٬٤١٨٬٧٨٤"]
        {
            assert_eq!(numbers(text), ["1418784"], "{text}");
        }
        assert_eq!(numbers("dalle 9.30 alle 12,50"), ["9", "30", "12", "50"]);
        assert_eq!(numbers("12.3.2026, 2026, 100"), ["12", "3", "2026", "2026", "100"]);
        assert_eq!(numbers("0372 405123; 1 418 784"), ["372", "405123", "1418784"]);
        assert_eq!(numbers("da 0 a 2018年7月"), ["2018"]);
        assert_eq!(spelt("Sessanta giorni, sedici anni").collect::<Vec<_>>(), ["60", "16"]);
    }
}
