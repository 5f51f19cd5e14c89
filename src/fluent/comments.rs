//! The comments above a message: what the tool's marks in them say, and every line as it stands.

use std::borrow::Cow;

use crate::language::Language;

use crate::language::is_invisible;

/// What the comments above a message say.
#[derive(Debug, Default, Clone)]
pub struct Comments<'a> {
    /// The marks nearest to the message.
    marks: Marks<'a>,
    /// Those further above: of a message that went, of the other side of a merge, or a person's own.
    earlier: Vec<Marks<'a>>,
    /// The field path of a text of the front matter, in the source catalogue.
    pub first: Option<&'a str>,
    /// Every line, in its order.
    pub lines: Vec<CommentLine<'a>>,
    last: Last,
}

/// A line above a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommentLine<'a> {
    /// The line, with its `#`.
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub at: usize,
    /// Whether it is no comment itself but what an editor broke off the one above it.
    pub wrapped: bool,
}

/// One set of the tool's marks: they end with the source.
#[derive(Debug, Default, Clone)]
struct Marks<'a> {
    tick: Option<bool>,
    before: Option<Cow<'a, str>>,
    source: Option<Cow<'a, str>>,
}

/// Which mark a broken line goes on with.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    #[default]
    Other,
    Before,
    Source,
}

/// What a comment is to the tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark<'a> {
    /// `[ ]` or `[x]`.
    Tick(bool),
    /// The source before it changed.
    Before(&'a str),
    /// The source.
    Source(&'a str),
}

impl<'a> Comments<'a> {
    /// Adds a comment.
    pub(super) fn add(&mut self, (line, at): (&'a str, usize), source: &str) {
        if self.first.is_none() {
            self.first = Some(words(line));
        }
        self.lines.push(CommentLine { text: line, at, wrapped: false });
        self.last = Last::Other;
        let Some(mark) = mark(line, source) else { return };
        if self.marks.source.is_some() {
            self.earlier.push(std::mem::take(&mut self.marks));
        }
        match mark {
            Mark::Tick(tick) => self.marks.tick = Some(self.marks.tick.unwrap_or_default() || tick),
            Mark::Before(text) => {
                self.marks.before = Some(Cow::Borrowed(text));
                self.last = Last::Before;
            }
            Mark::Source(text) => {
                self.marks.source = Some(Cow::Borrowed(text));
                self.last = Last::Source;
            }
        }
    }

    /// Adds a line that an editor broke off the comment above it.
    pub(super) fn wrap(&mut self, (line, at): (&'a str, usize)) {
        self.lines.push(CommentLine { text: line, at, wrapped: true });
        let text = match self.last {
            Last::Other => return,
            Last::Before => &mut self.marks.before,
            Last::Source => &mut self.marks.source,
        };
        if let Some(text) = text {
            *text = Cow::Owned(format!("{text} {}", line.trim()));
        }
    }

    /// Says whether somebody ticked the text for a source that passes.
    #[must_use]
    pub fn ticked(&self, passes: impl Fn(&str) -> bool) -> bool {
        self.all().any(|marks| marks.tick == Some(true) && marks.source.as_deref().is_some_and(&passes))
    }

    /// Says whether a tick is asked for or given, be it for another source.
    #[must_use]
    pub fn tick(&self) -> Option<bool> {
        self.all().fold(None, |found, marks| match (found, marks.tick) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (found, tick) => tick.or(found),
        })
    }

    /// Returns the source before it changed.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.all().filter_map(|marks| marks.before.as_deref()).last()
    }

    /// Returns the sources that stand there: the one that the translator saw, and those of messages that went, of the
    /// other side of a merge, or a person's words behind the same label.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.all().filter_map(|marks| marks.source.as_deref())
    }

    fn all(&self) -> impl Iterator<Item = &Marks<'a>> {
        self.earlier.iter().chain([&self.marks])
    }
}

/// Returns the words of a comment, as people read them.
#[must_use]
pub fn words(line: &str) -> &str {
    line.strip_prefix('#').unwrap_or(line).trim()
}

/// Says whether a comment has the form of an original, today's or before, whatever language labels it: the page may have
/// been written in another one.
pub(super) fn is_labelled(line: &str) -> bool {
    let label = words(line).split_once(':').map(|(label, _)| label.strip_suffix(" before").unwrap_or(label));
    // Longer words before a colon are people's.
    let is_short = |label: &&str| label.split('-').next().is_some_and(|language| language.len() < 4);
    label.filter(is_short).is_some_and(|label| Language::parse(label).is_ok())
}

/// Returns the mark at the head of a comment; `source` is the tag that labels the source.
#[must_use]
pub fn mark<'a>(line: &'a str, source: &str) -> Option<Mark<'a>> {
    let words = words(line);
    if let Some((tick, _)) = tick(words) {
        return Some(Mark::Tick(tick));
    }
    let labelled = words.strip_prefix(source)?;
    if let Some(text) = labelled.strip_prefix(" before:") {
        return Some(Mark::Before(text.trim()));
    }
    labelled.strip_prefix(':').map(|text| Mark::Source(text.trim()))
}

/// Reads `[ ]` and `[x]`, as keyboards of several scripts write them; returns what follows, too. A tick that stands beside
/// the brackets counts. Other words in brackets are a person's own.
#[must_use]
pub fn tick(comment: &str) -> Option<(bool, &str)> {
    // Word processors put quotation marks around what they are given.
    let comment = comment.trim_start_matches(|c| is_invisible(c) || QUOTES.contains(&c));
    let is_request = |rest: &str| TO_REVIEW.iter().any(|request| rest.starts_with(request));
    if let Some((mark, rest)) = comment.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        return is_cross(mark).then_some((true, rest.trim()));
    }
    let bare = comment.split_once(' ').filter(|(mark, rest)| is_request(rest) && !mark.contains(OPENING));
    if let Some((mark, rest)) = bare {
        return Some((is_cross(mark), rest));
    }
    let before = comment.split_once(OPENING).map_or("", |(before, _)| before);
    let is_before = is_tick(before);
    let comment = if is_before { comment.get(before.len()..)? } else { comment };
    let (mark, rest) = comment.strip_prefix(OPENING)?.split_once(CLOSING)?;
    let mark = mark.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let rest = rest.trim_start_matches(QUOTES).trim();
    if !mark.is_empty() {
        // In the place of the tool's own mark any word may stand; only a tick ticks.
        let is_given = is_tick(mark) || (mark == "1" && is_request(rest));
        return (is_given || is_request(rest)).then_some((is_given, rest));
    }
    let (first, after) = rest.split_once(' ').unwrap_or((rest, ""));
    let (ahead, last) = rest.rsplit_once(' ').unwrap_or(("", rest));
    match (is_cross(first), is_cross(last)) {
        (true, _) => Some((true, after.trim())),
        (_, true) => Some((true, ahead.trim())),
        _ => Some((is_before, rest)),
    }
}

/// Says whether a character chooses how the one before it is drawn, as phones type it.
fn is_variant(c: char) -> bool {
    matches!(c, '\u{FE0E}' | '\u{FE0F}')
}

/// Says whether a word is a tick of one sign: beside the brackets a word may be a person's own.
fn is_cross(word: &str) -> bool {
    matches!(
        word.trim_matches(is_variant).trim(),
        "✅" | "☑" | "🗸" | "x" | "X" | "х" | "Х" | "×" | "ｘ" | "✓" | "✔" | "√"
    )
}

/// Says whether a word is a tick.
fn is_tick(mark: &str) -> bool {
    let mark = mark.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || is_variant(c)).to_lowercase();
    TICKS.contains(&mark.as_str()) || (!mark.is_empty() && mark.chars().all(|c| matches!(c, 'x' | 'х')))
}

/// How the tool asks for a review, in every language that its comments may be in.
pub const TO_REVIEW: [&str; 2] = ["DA RIVEDERE", "TO REVIEW"];

const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '\''];
const OPENING: [char; 4] = ['[', '【', '［', '〔'];
const CLOSING: [char; 4] = [']', '】', '］', '〕'];

/// What people write for a tick, in small letters, beside any number of x.
const TICKS: &[&str] =
    &["✅", "☑", "🗸", "×", "ｘ", "✓", "✔", "√", "v", "*", "ok", "sì", "si", "yes", "да", "نعم", "是"];

#[cfg(test)]
mod tests {
    use super::{Comments, tick};

    fn comments<'a>(lines: &[&'a str]) -> Comments<'a> {
        let mut comments = Comments::default();
        for line in lines {
            if line.starts_with('#') {
                comments.add((line, 0), "it");
            } else {
                comments.wrap((line, 0));
            }
        }
        comments
    }

    #[test]
    fn ticks_of_all_keyboards_are_read() {
        for given in
            ["[x]", "[ X ]", "［x］", "[х]", "[×]", "【ｘ】", "[xx]", "[ok]", "[OK]", "[sì]", "[si]", "\u{200f}[✓]"]
        {
            assert_eq!(tick(given), Some((true, "")), "{given}");
        }
        assert_eq!(tick("[] a"), Some((false, "a")));
        for beside in ["x [ ] a b", "[ ]x a b", "[] x a b", "(x) a b", "[ ] a b x", "[x] a b", "✓ [ ] a b"] {
            assert_eq!(tick(beside), Some((true, "a b")), "{beside}");
        }
        assert_eq!(tick("[ ] scrivi solo la x."), Some((false, "scrivi solo la x.")));
        for mark in ["x", "[✅]", "[✔\u{fe0f}]", "✔\u{fe0f}", "[1]", "“[x]”", "\"[x]", "[ ]x", "(x)"] {
            assert_eq!(tick(&format!("{mark} DA RIVEDERE. A")), Some((true, "DA RIVEDERE. A")), "{mark}");
        }
        for mark in ["[ ]", "[?]", "[no]", "-"] {
            assert_eq!(tick(&format!("{mark} TO REVIEW. A")), Some((false, "TO REVIEW. A")), "{mark}");
        }
        for other in ["(si) forse", "(a)", "ax [ ]", "[?] a", "[1] = a", "[a", "x", "[xy]"] {
            assert_eq!(tick(other), None, "{other}");
        }
    }

    #[test]
    fn a_tick_speaks_of_the_source_below_it() {
        let seen = comments(&["# [x] a", "# it before: uno", "# it: due", "# it: tre"]);
        assert!(seen.ticked(|source| source == "due") && !seen.ticked(|source| source == "tre"));
        assert_eq!(seen.sources().collect::<Vec<_>>(), ["due", "tre"]);
    }

    #[test]
    fn a_broken_comment_is_joined() {
        let seen = comments(&["# it before: uno", "e due", "# it: tre", "e quattro", "# nota", "e cinque"]);
        assert_eq!((seen.before(), seen.sources().next()), (Some("uno e due"), Some("tre e quattro")));
        assert_eq!(seen.lines.len(), 6);
    }
}
