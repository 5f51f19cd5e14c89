//! The words that a row of a table asks for, as a glossary has them.

use super::glossary_read::Row;
use super::spreadsheet::is_formula;
use crate::catalogue::{TermWords, fingerprint};
use crate::fluent::html_tag;
use crate::translation::official::cases;

/// Returns what stands in a row that is no word, and why: `case`, `formula`, `word`.
pub(super) fn fault(row: &Row, has_letters: bool) -> Option<(&'static str, String)> {
    let pairs = || row.cases.iter().flatten().map(|case| (case, case.split_once(':')));
    if let Some((case, _)) = pairs().find(|(_, pair)| pair.is_none_or(|(name, _)| !is_name(name.trim()))) {
        return Some(("case", case.clone()));
    }
    let forms = pairs().filter_map(|(_, pair)| pair.map(|(_, form)| form.trim()));
    let shown: Vec<&str> = std::iter::once(row.word.as_str()).chain(forms).collect();
    let spellings = row.search.iter().flatten().map(String::as_str);
    let all: Vec<&str> = shown.iter().copied().chain(spellings).collect();
    if let Some(cell) = all.iter().find(|cell| is_formula(cell)) {
        return Some(("formula", one_line(cell)));
    }
    let empty = shown.iter().find(|word| has_letters && !word.contains(char::is_alphabetic));
    empty.or_else(|| all.iter().find(|word| is_marked(word))).map(|word| ("word", one_line(word)))
}

/// Says whether a word can name a case in a glossary.
fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Says whether more stands in a cell than a word: several lines or words, or signs of glossaries and pages.
fn is_marked(cell: &str) -> bool {
    cell.contains(['\n', '|', '{', '}'])
        || ["**", "][", " = "].iter().any(|sign| cell.contains(sign))
        || cell.starts_with(['.', '[', '*'])
        || html_tag(cell).is_some()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words that a term is to have.
pub(super) struct Wanted {
    pub(super) word: String,
    pub(super) cases: Vec<String>,
    pub(super) search: Vec<String>,
}

/// Returns what a row asks for; what the table has no column for stays as it is.
pub(super) fn wanted(row: &Row, current: Option<&TermWords>) -> Wanted {
    let of_same = current.filter(|current| current.word == row.word);
    let kept_cases = || of_same.map(cases).unwrap_or_default();
    let kept_search = || current.map(|current| current.search.clone()).unwrap_or_default();
    Wanted {
        word: row.word.clone(),
        // An empty cell takes nothing away.
        cases: row.cases.clone().filter(|cases| !cases.is_empty()).unwrap_or_else(kept_cases),
        search: row.search.clone().filter(|search| !search.is_empty()).unwrap_or_else(kept_search),
    }
}

/// Returns what says how a term stands: its fingerprint, `-` where it has no words.
pub(super) fn base(term: Option<&TermWords>) -> String {
    match term {
        Some(term) => {
            let parts = [term.word.clone()].into_iter().chain(cases(term)).chain(term.search.iter().cloned());
            fingerprint(&parts.collect::<Vec<_>>().join("\n"))
        }
        None => "-".to_owned(),
    }
}

/// Says whether a term has these words already.
pub(super) fn is_same(current: &TermWords, wanted: &Wanted) -> bool {
    let mut asked = wanted.cases.clone();
    asked.sort();
    let mut own = cases(current);
    own.sort();
    current.word == wanted.word && own == asked && current.search == wanted.search
}

/// Writes a term as a glossary has it.
pub(super) fn entry(name: &str, wanted: &Wanted) -> String {
    let pairs: Vec<(&str, &str)> = wanted
        .cases
        .iter()
        .filter_map(|case| case.split_once(':').map(|(case, form)| (case.trim(), form.trim())))
        .collect();
    let mut text = if pairs.is_empty() {
        format!("-{name} = {}\n", wanted.word)
    } else {
        let usual = pairs.iter().position(|(_, form)| *form == wanted.word);
        let own = [("base", wanted.word.as_str())];
        let all = own.iter().filter(|_| usual.is_none()).chain(&pairs);
        let mut text = format!("-{name} = {{ $case ->\n");
        for (index, (case, form)) in all.enumerate() {
            let mark = if index == usual.unwrap_or_default() { "   *" } else { "    " };
            text.push_str(&format!("{mark}[{case}] {form}\n"));
        }
        text + "}\n"
    };
    if !wanted.search.is_empty() {
        text.push_str(&format!("    .search = {}\n", wanted.search.join(" | ")));
    }
    text
}
