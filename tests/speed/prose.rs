//! Sentences, paragraphs, lists and tables in the source language, with facts, links and official words in them.

use crate::random::Random;
use crate::town::Town;
use crate::words::capital;

/// Writes the prose of one page.
pub(crate) struct Writer<'a> {
    pub(crate) random: Random,
    pub(crate) town: &'a Town,
    /// The facts that the page states, by the names that prose may use.
    pub(crate) facts: Vec<String>,
    /// How many words were written so far.
    pub(crate) count: usize,
    pub(crate) text: String,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(town: &'a Town, name: &str) -> Self {
        let random = Random::new(town.plan.seed, name);
        Self { random, town, facts: Vec::new(), count: 0, text: String::new() }
    }

    fn word(&mut self) -> &'a str {
        self.count += 1;
        self.town.italian.any(&mut self.random)
    }

    /// Returns plain words.
    pub(crate) fn words(&mut self, least: usize, most: usize) -> String {
        let count = self.random.between(least, most);
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    /// Returns plain words that begin large.
    pub(crate) fn label(&mut self, least: usize, most: usize) -> String {
        capital(&self.words(least, most))
    }

    /// Returns a summary that fits into a list.
    pub(crate) fn summary(&mut self) -> String {
        let mut text = self.label(9, 15);
        while text.chars().count() > 150 {
            text.truncate(text.rfind(' ').unwrap_or(0));
        }
        text.push('.');
        text
    }

    /// Returns a sentence.
    pub(crate) fn sentence(&mut self) -> String {
        let count = self.random.between(6, 14);
        let mut pieces: Vec<String> = vec![capital(self.word())];
        for place in 1..count {
            let mut piece = self.piece();
            if place + 1 < count && self.random.chance(8) {
                piece.push(',');
            }
            pieces.push(piece);
        }
        let end = if self.random.chance(6) { "?" } else { "." };
        format!("{}{end}", pieces.join(" "))
    }

    fn piece(&mut self) -> String {
        match self.random.below(100) {
            0..=1 => format!("**{}**", self.words(1, 2)),
            2..=3 => self.link(),
            4 if !self.facts.is_empty() => {
                self.count += 1;
                format!("{{{}}}", self.facts[self.random.below(self.facts.len())])
            }
            5..=6 => self.term(),
            _ => self.word().to_owned(),
        }
    }

    fn link(&mut self) -> String {
        let words = self.words(1, 3);
        let items = &self.town.items;
        let target = &items[self.random.below(items.len())];
        match self.random.below(20) {
            0 => format!("[{words}](https://www.{}.example/{})", self.town.italian.any(&mut self.random), self.count),
            1..=3 if target.kind == "service" => format!("[{words}]({}#how_to)", target.id),
            _ => format!("[{words}]({})", target.id),
        }
    }

    /// Returns an official word, sometimes as the link to its page.
    fn term(&mut self) -> String {
        let terms = self.town.of_kind("term");
        if terms.is_empty() {
            return self.word().to_owned();
        }
        self.count += 3;
        let term = &self.town.items[terms[self.random.rank(terms.len())]];
        if self.random.chance(40) { format!("[{}]({})", term.title, term.id) } else { term.title.clone() }
    }

    /// Returns some sentences.
    pub(crate) fn sentences(&mut self, least: usize, most: usize) -> String {
        let count = self.random.between(least, most);
        (0..count).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }

    /// Adds a paragraph.
    pub(crate) fn paragraph(&mut self) {
        let text = self.sentences(1, 4);
        self.text.push_str(&format!("\n{text}\n"));
    }

    /// Adds a heading of level 2.
    pub(crate) fn heading(&mut self, words: &str) {
        self.text.push_str(&format!("\n## {words}\n"));
    }

    /// Adds a list.
    pub(crate) fn list(&mut self, numbered: bool) {
        self.text.push('\n');
        for number in 1..=self.random.between(3, 6) {
            let text = self.sentence();
            let mark = if numbered { format!("{number}.") } else { "-".to_owned() };
            self.text.push_str(&format!("{mark} {text}\n"));
        }
    }

    /// Adds a box that asks for attention.
    pub(crate) fn alert(&mut self) {
        let kind = self.random.pick(&["NOTE", "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]);
        let text = self.sentences(1, 2);
        self.text.push_str(&format!("\n> [!{kind}]\n> {text}\n"));
    }

    /// Adds a table of two or three columns.
    pub(crate) fn table(&mut self) {
        let columns = self.random.between(2, 3);
        let rows = self.random.between(3, 5);
        let head: Vec<String> = (0..columns).map(|_| self.label(1, 3)).collect();
        self.text.push_str(&format!("\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(columns)));
        for _ in 0..rows {
            let cells: Vec<String> = (0..columns).map(|_| self.label(2, 6)).collect();
            self.text.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
    }

    /// Adds passages under headings of their own until the page is long enough.
    pub(crate) fn fill(&mut self) {
        let enough = self.random.between(250, 480);
        while self.count < enough {
            let heading = self.label(2, 5);
            self.heading(&heading);
            match self.random.below(12) {
                0 => self.alert(),
                1 => self.table(),
                2..=4 => self.list(false),
                5 => self.text.push_str("\n<!-- note: il nome resta in italiano -->\n"),
                _ => {}
            }
            self.paragraph();
            if self.random.chance(50) {
                self.paragraph();
            }
        }
    }
}
