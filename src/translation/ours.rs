//! Tells the lines above a message that the tool wrote from those of a person, which are never deleted.
//!
//! Headings and notes are the tool's if the source catalogue of the last time, or of now, has the same; everything else
//! that the tool writes has a form of its own.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::catalogue::register::{self, Recorded, Register};
use crate::catalogue::units;
use crate::fluent::{self, CommentLine, LEFT_OVER, Mark};

use super::words::CommentWords;

/// What is known of the tool's own lines in the catalogues of a page.
pub(super) struct Ours<'a> {
    words: &'a CommentWords,
    /// The tags that label originals: a page may have been written in another language before.
    tags: Vec<&'a str>,
    /// Headings and notes.
    known: BTreeSet<&'a str>,
    /// The texts of the page, today, the last time and before.
    sources: BTreeSet<&'a str>,
    /// The registers of the page in all languages, as they are written.
    registers: Vec<&'a str>,
    /// Those that can be read, where a line asks for them.
    recorded: OnceLock<Vec<Register>>,
}

/// The lines of a person above a message.
#[derive(Default)]
pub(super) struct Persons<'a> {
    /// Comments, as they stand.
    pub(super) comments: Vec<&'a str>,
    /// Words in the place of some that the tool offered.
    pub(super) typed: Vec<&'a str>,
    /// What was broken off a comment, nobody knows which.
    pub(super) rests: Vec<&'a str>,
}

impl<'a> Persons<'a> {
    /// Adds words in the place of some that the tool offered.
    pub(super) fn with_typed(self, typed: Vec<&'a str>) -> Self {
        Self { typed, ..self }
    }

    /// Returns every line.
    pub(super) fn all(self) -> impl Iterator<Item = &'a str> {
        self.comments.into_iter().chain(self.typed).chain(self.rests)
    }
}

impl<'a> Ours<'a> {
    /// Gathers what the tool wrote into the source catalogue the last time and writes now.
    pub(super) fn new(
        words: &'a CommentWords,
        tags: Vec<&'a str>,
        catalogues: [&'a str; 2],
        registers: Vec<&'a str>,
    ) -> Self {
        let is_known = |line: &&str| line.starts_with("## ") || line.starts_with("# note: ");
        let lines = || catalogues.into_iter().flat_map(str::lines);
        let sources = catalogues.into_iter().flat_map(units::sources).collect();
        let known = lines().filter(is_known).collect();
        Self { words, tags, known, sources, registers, recorded: OnceLock::new() }
    }

    /// Says whether a text is or was one of the page: today, or as far as its catalogues and registers know.
    pub(super) fn knows(&self, source: &str) -> bool {
        let read = || self.registers.iter().filter_map(|text| register::read(text).ok()).collect();
        self.sources.contains(source) || self.recorded.get_or_init(read).iter().any(|known| known.knows(source))
    }

    /// Says whether a word stands in a text of the page, today or before.
    fn mentions(&self, word: &str) -> bool {
        let read = || self.registers.iter().filter_map(|text| register::read(text).ok()).collect();
        let recorded = self.recorded.get_or_init(read).iter().flat_map(|register| register.records.values());
        let word = word.to_lowercase();
        let mut sources = self.sources.iter().copied().chain(recorded.map(|record| record.source.as_str()));
        sources.any(|source| source.to_lowercase().contains(&word))
    }

    /// Returns the lines that a person wrote; `recorded` is what is recorded of the text, `now` is what the tool writes
    /// above it today.
    pub(super) fn persons<'l>(&self, lines: &[CommentLine<'l>], recorded: Option<&Recorded>, now: &str) -> Persons<'l> {
        let mut found = Persons::default();
        let is_recorded = |record: &Recorded, text: &str| record.source == text || record.seen.as_deref() == Some(text);
        let is_source = |text: &str| recorded.is_some_and(|record| is_recorded(record, text)) || self.knows(text);
        let has_source =
            lines.iter().any(|line| matches!(self.mark(line.text), Some(Mark::Source(text)) if is_source(text)));
        // Of the lines with a source, those that hold a known one are the tool's, else the first above a message.
        let mut waits = !has_source && !now.is_empty();
        let mut labelled = |line: &str| match self.mark(line) {
            Some(Mark::Source(text)) => is_source(text) || std::mem::take(&mut waits),
            Some(Mark::Before(text)) => is_source(text),
            _ => false,
        };
        let mut rest = lines;
        while let Some((first, after)) = rest.split_first() {
            let broken = after.iter().take_while(|line| line.wrapped).count();
            let (wrapped, after) = after.split_at(broken);
            let joined = wrapped.iter().fold(first.text.trim().to_owned(), |text, line| text + " " + line.text.trim());
            // What was broken off is the tool's only if it makes one of its lines whole.
            let is_ours = self.known.contains(joined.as_str()) || now.lines().any(|line| line == joined);
            if !is_ours {
                found.rests.extend(wrapped.iter().map(|line| line.text));
                let remark = self.remark(first.text, now).filter(|_| !has_source);
                match fluent::tick(fluent::words(first.text)) {
                    _ if remark.is_some() => found.comments.extend(remark),
                    _ if self.wrote(first.text) || labelled(first.text) => {}
                    // What was ticked is recorded; the mark must not tick what comes after.
                    Some((true, words)) => found.comments.push(words),
                    _ => found.comments.push(first.text),
                }
            }
            rest = after;
        }
        found
    }

    /// Returns what somebody wrote behind the original of today, in its line.
    fn remark<'l>(&self, line: &'l str, now: &str) -> Option<&'l str> {
        let source = |line| match self.mark(line) {
            Some(Mark::Source(text)) => Some(text),
            _ => None,
        };
        let today = now.lines().find_map(source)?;
        let rest = self.mark(line).filter(|mark| !matches!(mark, Mark::Source(text) if self.knows(text)));
        let Some(Mark::Source(text)) = rest else { return None };
        text.strip_prefix(today).filter(|rest| rest.starts_with(' ')).map(str::trim)
    }

    /// Returns the mark of a line, whatever language labels it.
    fn mark<'l>(&self, line: &'l str) -> Option<Mark<'l>> {
        self.tags.iter().find_map(|tag| fluent::mark(line, tag))
    }

    /// Says whether a line has the form of one that the tool writes, wherever it stands.
    fn wrote(&self, line: &str) -> bool {
        let line = line.trim_end();
        if self.known.contains(line) || line.starts_with(LEFT_OVER) {
            return true;
        }
        if let Some(head) = line.strip_prefix("### ") {
            let is_name = |name: &str| name.ends_with(')') && name.contains(" (");
            let is_title = head.rsplit_once(" — ").is_some_and(|(title, name)| is_name(name) && self.knows(title));
            return is_title || self.words.wrote(head, &["target-how", "target-marks", "source-head", "left-over"]);
        }
        let words = fluent::words(line);
        if let Some((_, words)) = fluent::tick(words) {
            return words.is_empty() || self.words.wrote(words, &["stale", "stale-undated"]);
        }
        if let Some(note) = words.strip_prefix("note:") {
            return self.words.wrote(note.trim(), &["item", "fact", "critical"]);
        }
        if let Some(term) = words.strip_prefix("term:") {
            let Some((form, term)) = term.split_once(" → { -") else { return false };
            let is_whole = term.split_once(" }").is_some_and(|(_, word)| word.is_empty() || word.starts_with(" = "));
            return is_whole && self.mentions(form.trim());
        }
        if let Some(memory) = words.strip_prefix("memory:") {
            let page = memory.trim().split_once(": ").map(|(page, _)| page);
            return page.is_some_and(|page| !page.contains(' ') && !page.is_empty());
        }
        let is_change =
            |change: &str| change.is_empty() || (change.starts_with(['~', '+']) && change.ends_with(['~', '+']));
        words.strip_prefix("change:").is_some_and(|change| is_change(change.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::{CommentLine, CommentWords, Ours};
    use crate::catalogue::State;
    use crate::catalogue::register::{Recorded, Words};
    use crate::language::Language;

    fn persons<'a>(lines: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
        let words = CommentWords::new(&Language::parse("it").unwrap());
        let ours = Ours::new(
            &words,
            vec!["it"],
            [
                "## Come fare\n# note: chiedi prima\ntitle = Prova di pagina\np-abcde = Porta un documento valido allo sportello.\n",
                "# note: [1] = enti/comune\np-abcde = Porta un documento valido con te.\n",
            ],
            Vec::new(),
        );
        let lines: Vec<_> =
            lines.iter().map(|text| CommentLine { text, at: 0, wrapped: !text.starts_with('#') }).collect();
        let now = "# it: Porta un documento valido con te.\n# note: voce 1 di 8\n";
        let recorded = Recorded {
            source: "Prima.".to_owned(),
            seen: None,
            text: Words::Kept("Before.".to_owned()),
            state: State::Draft,
            by: None,
            on: None,
            origin: "hand".to_owned(),
            stale_since: None,
        };
        let found = ours.persons(&lines, Some(&recorded), now);
        (found.comments, found.rests)
    }

    #[test]
    fn what_the_tool_wrote_is_known() {
        let lines = [
            "### Prova di pagina — English (en)",
            "### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].",
            "## Come fare",
            "# [x] DA RIVEDERE dal 9 marzo 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.",
            "# [ ]",
            "# it before: Prima.",
            "# it: Porta un documento valido con te.",
            "# change: ~del medico~ +né l'appuntamento+",
            "# note: voce 1 di 8",
            "# note: item 2 of 8",
            "# note: $phone = un dato; lo scrive il sito",
            "# note: chiedi prima",
            "# note: [1] = enti/comune",
            "# term: sportello → { -sportello } = desk",
            "# ! words put aside",
            "# memory: servizi/altro: Bring a document.",
        ];
        assert_eq!(persons(&lines), (vec![], vec![]));
        let broken = ["# it: Porta un documento valido con", "te.", "# note: voce 1", "di 8"];
        assert_eq!(persons(&broken), (vec![], vec![]));
    }

    #[test]
    fn what_a_person_wrote_stays() {
        let lines = [
            "### Riletta tutta da Fatima, 3 marzo",
            "## Sezione mia",
            "# note: chiedere a Maria",
            "# note: [2] = chiedere",
            "# term: sportello",
            "# change: tutto",
            "# memory: chiedere ad Ali: domani",
            "# it: mia nota",
            "# [ ] da rivedere con Ali",
            "#! oops",
            "#nota",
            "# normale",
            "# [?] boh",
        ];
        let with_source: Vec<&str> =
            ["# it: Porta un documento valido con te."].iter().chain(&lines).copied().collect();
        assert_eq!(persons(&with_source), (lines.to_vec(), vec![]));
        assert_eq!(persons(&["# it: mia nota", "# it: Prima."]).0, ["# it: mia nota"]);
        assert_eq!(persons(&["# it: di una volta", "# it: altro"]).0, ["# it: altro"]);
        assert_eq!(persons(&["# nota", "e altro"]), (vec!["# nota"], vec!["e altro"]));
        assert_eq!(persons(&["# it: Porta", "altro"]), (vec![], vec!["altro"]));
        assert_eq!(persons(&["# [x] letto da Ali"]).0, ["letto da Ali"], "a tick is recorded, its words stay");
    }
}
