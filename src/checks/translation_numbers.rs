//! Numbers of a translation that differ from those of its source, whichever figures its script has.

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::ascii_digits;

/// Up to this number people write words.
const IN_WORDS: u64 = 12;

pub(super) fn check(rendering: &Rendering<'_>) -> Option<Diagnostic> {
    let (source, words) = (numbers(&rendering.source), numbers(&rendering.words));
    let lacking = source.iter().filter(|number| !words.contains(number) && number.parse().unwrap_or(u64::MAX) > IN_WORDS);
    let added = words.iter().filter(|number| !source.contains(number));
    let differing: Vec<&str> = lacking.chain(added).map(String::as_str).collect();
    if !rendering.is_fresh() || differing.is_empty() {
        return None;
    }
    Some(rendering.remark(Code::TranslationNumbers).with("list", differing.join(", ")))
}

/// Returns the numbers of a text in its order: figures with nothing between them.
fn numbers(text: &str) -> Vec<String> {
    let text = ascii_digits(text);
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.trim_start_matches('0').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn figures_of_every_script_are_numbers() {
        assert_eq!(numbers("entro ٣٠ giorni, ore 09:05"), ["30", "9", "5"]);
        assert_eq!(numbers("۱۲ e १४"), ["12", "14"]);
    }
}
