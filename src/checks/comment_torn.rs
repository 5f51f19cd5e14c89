//! Comments of which one end alone is written, or written in another way: it is printed for everybody to read.

use std::ops::Range;

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Text, plain};

/// How a comment begins, and how a slip or a word processor writes that.
const BEGINS: [&str; 4] = ["<!-", "<!–", "<!—", "< !-"];

/// How a comment ends; `–>` alone may be an arrow.
const END: &str = "-->";

/// An end of a comment that is none: what it is, where it stands, and how the comment was meant.
type End = (&'static str, Range<usize>, Option<String>);

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text: &Text| {
        let words = plain(&text.inlines);
        for (reason, range, meant) in ends(&words) {
            let value = words.get(range.clone()).unwrap_or_default();
            let remark = Diagnostic::new(Code::CommentTorn).at(text.place(range));
            said.push(remark.with("reason", reason).with("value", value).suggest(meant));
        }
    });
    said
}

/// Finds ends of comments in the plain words of a text, where no comment is left.
fn ends(words: &str) -> Vec<End> {
    let begins = BEGINS.iter().filter_map(|begin| Some((words.find(begin)?, *begin))).min();
    let Some((at, begin)) = begins else {
        return words.match_indices(END).map(|(at, _)| ("end", at..at + END.len(), None)).collect();
    };
    let rest = words.get(at + begin.len()..).unwrap_or_default();
    let is_dash = |c: char| matches!(c, '-' | '–' | '—');
    let Some(close) = rest.find('>').filter(|close| rest[..*close].trim_end().ends_with(is_dash)) else {
        let dashes = rest.len() - rest.trim_start_matches(is_dash).len();
        return vec![("begin", at..at + begin.len() + dashes, None)];
    };
    let inner = rest[..close].trim_matches(|c: char| is_dash(c) || c.is_whitespace());
    vec![("begin", at..at + begin.len() + close + 1, Some(format!("<!-- {inner} -->")))]
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[track_caller]
    fn check(words: &str, expected: &[&str]) {
        let shown = ends(words).into_iter().map(|(reason, range, meant)| {
            let meant = meant.map(|meant| format!(" = {meant}")).unwrap_or_default();
            format!("{reason} {}{meant}", &words[range])
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{words}");
    }

    #[test]
    fn an_end_without_its_other_end_is_found() {
        check("A chi è rivolto -->", &["end -->"]);
        check("<-- critical -->", &["end -->"]);
        check("Prima --> poi --> infine", &["end -->", "end -->"]);
        check("<!- critical -->", &["begin <!- critical --> = <!-- critical -->"]);
        check("<!– critical –>", &["begin <!– critical –> = <!-- critical -->"]);
        check("Testo <!— nota —> e altro", &["begin <!— nota —> = <!-- nota -->"]);
        check("Testo <!-- nota aperta", &["begin <!--"]);
        check("Menu –> Stampa, a -> b, 1 <2!", &[]);
        check("Gratis! <3", &[]);
    }
}
