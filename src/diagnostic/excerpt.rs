//! The line that a remark points at, made harmless.

use std::ops::Range;

use crate::source::{SourceFile, Span};

/// The most characters that [`Excerpt::short`] returns.
const WIDTH: usize = 160;
/// How many of them stand before the place.
const BEFORE: usize = 60;

/// A line of a text with a place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The number of the line, from 1.
    pub(super) line: usize,
    /// The line, with as many characters as in the source.
    pub(super) text: String,
    /// The bytes of `text` that the place covers; where it covers several lines, those of its first line.
    pub(super) marked: Range<usize>,
}

impl Excerpt {
    /// Returns the column of the place, in characters, from 1.
    pub(super) fn column(&self) -> usize {
        self.text[..self.marked.start].chars().count() + 1
    }

    /// Returns the same place in a line that is cut around it, as far as the line is long.
    pub(super) fn short(&self) -> Self {
        let start = self.marked.start;
        let left = self.text[..start].char_indices().rev().nth(BEFORE - 1);
        let from = left.map_or(0, |(index, _)| index);
        let right = self.text[from..].char_indices().nth(WIDTH);
        let to = right.map_or(self.text.len(), |(index, _)| from + index);
        let before = if from > 0 { "…" } else { "" };
        let after = if to < self.text.len() { "…" } else { "" };
        let shift = |offset: usize| offset.min(to) - from + before.len();
        Self {
            line: self.line,
            text: format!("{before}{}{after}", &self.text[from..to]),
            marked: shift(start)..shift(self.marked.end),
        }
    }
}

/// Returns the line that a span begins in.
pub(super) fn excerpt(file: &SourceFile, place: Span) -> Excerpt {
    let text = &*file.text;
    let start = text.floor_char_boundary(place.range().start);
    let end = text.floor_char_boundary(place.range().end).max(start);
    let line_start = text[..start].rfind('\n').map_or(0, |index| index + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |index| start + index);
    let end = end.min(line_end);
    let mut shown = harmless(&text[line_start..start]);
    let marked_start = shown.len();
    shown.push_str(&harmless(&text[start..end]));
    let marked = marked_start..shown.len();
    shown.push_str(&harmless(&text[end..line_end]));
    let line = text[..start].bytes().filter(|byte| *byte == b'\n').count() + 1;
    Excerpt { line, text: shown, marked }
}

/// Returns what [`Excerpt::short`] shows of the line that a span begins in, without looking at all of it.
pub(super) fn brief(file: &SourceFile, place: Span) -> String {
    let text = &*file.text;
    let start = text.floor_char_boundary(place.range().start);
    let before = text[..start].char_indices().rev().take(BEFORE + 1).take_while(|(_, c)| *c != '\n');
    let before: Vec<usize> = before.map(|(at, _)| at).collect();
    let is_cut = before.len() > BEFORE;
    let from = before.get(before.len().saturating_sub(1 + usize::from(is_cut))).copied().unwrap_or(start);
    let mut rest = text[from..].chars().take_while(|c| *c != '\n');
    let shown: String = rest.by_ref().take(WIDTH).collect();
    let (left, right) = (if is_cut { "…" } else { "" }, if rest.next().is_some() { "…" } else { "" });
    format!("{left}{}{right}", harmless(&shown))
}

/// Puts a visible sign in the place of every character that steers a terminal or the direction of writing.
///
/// There are as many characters after as before, so columns stay true.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(sign).collect()
}

fn sign(character: char) -> char {
    match character {
        '\t' => character,
        '\n' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{excerpt, harmless};
    use crate::source::{SitePath, Sources, Span};

    fn check(text: &str, marked: &str, expected: &str, expected_marked: &str) {
        let sources = Sources::from_texts([(SitePath::new("content/a.md").unwrap(), text)]);
        let file = &sources.files()[0];
        let start = text.find(marked).unwrap();
        let excerpt = excerpt(file, Span::new(file.id, start..start + marked.len()));
        let short = excerpt.short();
        assert_eq!(super::brief(file, Span::new(file.id, start..start)), short.text);
        let shown = &short.text[short.marked.clone()];
        assert_eq!((short.text.as_str(), shown), (expected, expected_marked));
    }

    #[test]
    fn characters_that_steer_are_shown() {
        check("x\na \u{202e}cba\u{202c} d\ny", "cba", "a �cba� d", "cba");
        check("x\u{1b}[31m", "\u{1b}", "x␛[31m", "␛");
        check("ab\ncd\nef", "b\nc", "ab", "b");
        check("", "", "", "");
        assert_eq!(harmless("تر\u{200c}جمه"), "تر\u{200c}جمه");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let shown = format!("…{}HERE{}…", "a".repeat(60), "b".repeat(96));
        check(&line, "HERE", &shown, "HERE");
        let line = format!("HERE{}", "b".repeat(500));
        check(&line, "HERE", &format!("HERE{}…", "b".repeat(156)), "HERE");
    }
}
