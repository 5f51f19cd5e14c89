//! A block that Markdown takes for HTML, cut into what it is: comments, tags, programs and words.

use std::ops::Range;

/// A part of such a block, by its bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Words between tags: to be read as Markdown.
    Words(Range<usize>),
    /// A comment; the range is what stands between its marks.
    Comment(Range<usize>),
    /// A comment that never closes: its beginning alone.
    Unclosed(Range<usize>),
    /// A tag, and whether words before and after it belong to different paragraphs.
    Tag(Range<usize>, bool),
    /// A program or a style sheet, whole: no words of anybody.
    Program(Range<usize>),
}

/// Tags that stand within a sentence: what is before and after them are one word or one sentence.
const WITHIN: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "u",
];

/// Cuts a block into its parts, in their order; none of them holds another.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('<')).map(|open| open + at) {
        let Some((part, end)) = tag(text, open) else {
            at = open + 1;
            continue;
        };
        if from < open {
            parts.push(Part::Words(from..open));
        }
        parts.push(part);
        (from, at) = (end, end);
    }
    if from < text.len() {
        parts.push(Part::Words(from..text.len()));
    }
    parts
}

/// Reads what begins with a `<`, and returns where it ends; nothing where that is only a sign.
fn tag(text: &str, open: usize) -> Option<(Part, usize)> {
    let rest = &text[open..];
    if let Some(comment) = rest.strip_prefix("<!--") {
        return Some(match comment.find("-->") {
            Some(length) => (Part::Comment(open + 4..open + 4 + length), open + length + 7),
            None => (Part::Unclosed(open..open + 4), open + 4),
        });
    }
    if rest.starts_with("<![CDATA[") {
        return Some((Part::Tag(open..open + 9, true), open + 9));
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let inner = rest[1..].trim_start_matches('/');
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) && !rest[1..].starts_with(['!', '?']) {
        return None;
    }
    let name: String = inner.chars().take_while(|c| is_name(*c)).collect::<String>().to_ascii_lowercase();
    // A tag that does not close is its name; what follows are words.
    let shortest = (rest.len() - inner.len() + name.len()).max(2);
    let length = rest.find('>').map_or(shortest, |close| close + 1);
    if matches!(name.as_str(), "script" | "style") && !rest.starts_with("</") {
        let length = program(rest, &name).unwrap_or(length);
        return Some((Part::Program(open..open + length), open + length));
    }
    Some((Part::Tag(open..open + length, !WITHIN.contains(&name.as_str())), open + length))
}

/// Returns how long a program is, its closing tag included.
fn program(rest: &str, name: &str) -> Option<usize> {
    let close = rest.to_ascii_lowercase().find(&format!("</{name}"))?;
    Some(close + rest[close..].find('>')? + 1)
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    fn check(text: &str, expected: &[&str]) {
        let word = |part: Part| match part {
            Part::Words(range) => format!("w:{}", &text[range]),
            Part::Comment(range) => format!("c:{}", &text[range]),
            Part::Unclosed(range) => format!("u:{}", &text[range]),
            Part::Tag(range, block) => format!("{}:{}", if block { "T" } else { "t" }, &text[range]),
            Part::Program(range) => format!("p:{}", &text[range]),
        };
        assert_eq!(parts(text).into_iter().map(word).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn words_are_told_from_tags() {
        check("<p>Non <b>x</b>.</p>", &["T:<p>", "w:Non ", "t:<b>", "w:x", "t:</b>", "w:.", "T:</p>"]);
        check("<!-- critical -->Non uscire.", &["c: critical ", "w:Non uscire."]);
        check("<!-- aperto\nparole", &["u:<!--", "w: aperto\nparole"]);
        check("<div class=x Parole", &["T:<div", "w: class=x Parole"]);
        check("a < b, 1 <2, <3", &["w:a < b, 1 <2, <3"]);
        check("<script>a < b</script>x", &["p:<script>a < b</script>", "w:x"]);
        check("<script>mai chiuso", &["p:<script>", "w:mai chiuso"]);
        check("<?xml x?><!DOCTYPE html>z", &["T:<?xml x?>", "T:<!DOCTYPE html>", "w:z"]);
        check("</>", &["w:</>"]);
    }
}
