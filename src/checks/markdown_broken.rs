//! Links, headings and tables that a slip of the keyboard broke: what was meant as a mark is printed.

use std::ops::Range;

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{LeafKind, Text, plain};

/// A mark that is none: what is wrong with it, where it stands, and how it was meant.
type Broken = (&'static str, Range<usize>, Option<String>);

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        if matches!(text.kind, LeafKind::Keywords) {
            return;
        }
        let words = plain(&text.inlines);
        if !words.contains(['[', '#', '|']) {
            return;
        }
        let is_prose = matches!(text.kind, LeafKind::Paragraph | LeafKind::Item | LeafKind::Quote);
        let begun = begin(&words).filter(|_| is_prose);
        for (reason, range, meant) in broken(&words).into_iter().chain(begun) {
            let value = words.get(range.clone()).unwrap_or_default();
            let remark = Diagnostic::new(Code::MarkdownBroken).at(text.place(range.clone()));
            said.push(remark.with("reason", reason).with("value", value).suggest(meant));
        }
    });
    said
}

/// Finds marks that became words; those that work are none any more in the plain words of a text.
fn broken(words: &str) -> Vec<Broken> {
    let mut found: Vec<Broken> = Vec::new();
    for (at, _) in words.match_indices('[') {
        let is_known = found.last().is_some_and(|(_, range, _)| at < range.end);
        found.extend(bracket(words, at).filter(|_| !is_known));
    }
    found.extend(heading(words));
    found
}

/// Reads what begins with a bracket: `[[words]]`, `[words] (target)`, `[words](target`, `[words](two words.pdf)`.
fn bracket(words: &str, at: usize) -> Option<Broken> {
    let rest = words.get(at..)?;
    if let Some(inner) = rest.strip_prefix("[[") {
        let (inner, _) = inner.split_once("]]").filter(|(inner, _)| !inner.contains('['))?;
        return Some(("double", at..at + inner.len() + 4, None));
    }
    let (label, rest) = rest[1..].split_once(']').filter(|(label, _)| !label.contains('['))?;
    let open = at + label.len() + 2;
    let gap = rest.len() - rest.trim_start().len();
    let target = rest.trim_start().strip_prefix('(')?;
    let Some((target, _)) = target.split_once(')') else {
        return (gap == 0).then(|| ("unclosed", at..words.trim_end().len(), None));
    };
    let range = at..open + gap + target.len() + 2;
    let has_space = target.trim().contains(char::is_whitespace);
    if gap > 0 {
        let is_gap = !has_space && is_address(target);
        return is_gap.then(|| ("gap", range, Some(format!("[{label}]({target})"))));
    }
    // A whole link stands where only plain words can: that is remarked by who reads them.
    has_space.then(|| ("space", range, Some(format!("[{label}](<{}>)", target.trim()))))
}

/// Says whether words in round brackets are the target of a link and not an aside.
fn is_address(target: &str) -> bool {
    let has_ending = target.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty() && (2..=4).contains(&end.len()) && end.chars().all(|c| c.is_ascii_alphanumeric())
    });
    target.contains('/') || target.contains('@') || target.starts_with('#') || has_ending
}

/// Finds a heading without the space behind its signs: `##Come fare`.
fn heading(words: &str) -> Option<Broken> {
    let is_begin = |at: &usize| words[..*at].chars().next_back().is_none_or(char::is_whitespace);
    let (at, _) = words.match_indices("##").find(|(at, _)| is_begin(at))?;
    let title = words[at..].trim_start_matches('#');
    let signs = words.len() - at - title.len();
    let is_title = (2..=6).contains(&signs) && title.starts_with(char::is_alphabetic);
    is_title.then(|| ("heading", at..at + signs, Some(format!("{} ", "#".repeat(signs)))))
}

/// Reads a paragraph that begins like a heading, `#Come fare`, or like a table, which has no row of dashes.
fn begin(words: &str) -> Option<Broken> {
    if let Some(title) = words.strip_prefix('#') {
        // A row of words that all begin so is meant for other networks.
        let is_title = title.starts_with(char::is_alphabetic) && words.split(' ').any(|word| !word.starts_with('#'));
        return is_title.then(|| ("heading", 0..1, Some("## ".to_owned())));
    }
    let is_table = words.starts_with('|') && words.matches('|').count() > 2;
    let row = words.find("| |").map_or(words.len(), |end| end + 1);
    is_table.then_some(("table", 0..row, None))
}

#[cfg(test)]
mod tests {
    use super::{begin, broken};

    #[track_caller]
    fn check(words: &str, expected: &[&str]) {
        let shown = broken(words).into_iter().chain(begin(words)).map(|(reason, range, meant)| {
            let meant = meant.map(|meant| format!(" -> {meant}")).unwrap_or_default();
            format!("{reason} {}{meant}", &words[range])
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{words}");
    }

    #[test]
    fn marks_that_are_words_are_told_from_words_in_brackets() {
        check("Apri [vai] (luoghi/x) oggi", &["gap [vai] (luoghi/x) -> [vai](luoghi/x)"]);
        check("Il [modulo] (modulo.pdf)", &["gap [modulo] (modulo.pdf) -> [modulo](modulo.pdf)"]);
        check("Vedi [[luoghi/x]].", &["double [[luoghi/x]]"]);
        check("##Come fare", &["heading ## -> ## "]);
        check("Prima. ##Come fare", &["heading ## -> ## "]);
        check("Il [Sito](https://x.example e basta", &["unclosed [Sito](https://x.example e basta"]);
        check(
            "Il [modulo](modulo nuovo.pdf) qui",
            &["space [modulo](modulo nuovo.pdf) -> [modulo](<modulo nuovo.pdf>)"],
        );
        check("[a] (b/c) e [d] (e/f)", &["gap [a] (b/c) -> [a](b/c)", "gap [d] (e/f) -> [d](e/f)"]);
        check("#Come fare", &["heading # -> ## "]);
        check("#Salute #Borgo", &[]);
        check("#3 in graduatoria", &[]);
        check("| A | B | | 1 | 2 |", &["table | A | B |"]);
        check("| A | B | |---|", &["table | A | B |"]);
        check("| solo una", &[]);
        check("Home | Contatti | Orari", &[]);
        check("Il testo [omissis] (art. 3) continua", &[]);
        check("La nota [1] (vecchia)", &[]);
        check("Il cancelletto # e il numero #3", &[]);
        check("Un [link](enti/comune) intero", &[]);
        check("Parentesi [quadre] e (tonde)", &[]);
    }
}
