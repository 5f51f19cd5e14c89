//! What the bench found, by class and language, and what it must not fall below.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::corpus::Query;

/// How big a site is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    Small,
    Large,
}

impl Size {
    pub(super) fn pages(self) -> usize {
        if self == Self::Small { 300 } else { 3000 }
    }

    pub(super) fn municipalities(self) -> usize {
        if self == Self::Small { 4 } else { 20 }
    }
}

/// What the search says to a query.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    addresses: Vec<String>,
    total: u64,
    /// All bytes that were read for it, compressed, by a reader who comes for the first time.
    bytes: u64,
    milliseconds: f64,
}

impl Answer {
    pub(super) fn read(value: &Value) -> Self {
        let addresses = value["addresses"].as_array().unwrap().iter();
        Self {
            addresses: addresses.map(|address| address.as_str().unwrap().to_owned()).collect(),
            total: value["total"].as_u64().unwrap(),
            bytes: value["bytes"].as_u64().unwrap(),
            milliseconds: value["milliseconds"].as_f64().unwrap(),
        }
    }

    /// Returns the place of the first right page, from nought.
    fn place(&self, query: &Query) -> Option<usize> {
        self.addresses.iter().position(|address| {
            let page = address.rsplit('/').next().unwrap_or_default();
            query
                .ids
                .iter()
                .any(|id| page == id || page.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('-')))
        })
    }
}

/// Counts of successes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) queries: usize,
    first: usize,
    five: usize,
}

impl Count {
    pub(super) fn add(&mut self, place: Option<usize>) {
        self.queries += 1;
        self.first += usize::from(place == Some(0));
        self.five += usize::from(place.is_some_and(|place| place < 5));
    }

    pub(super) fn append(&mut self, other: Self) {
        self.queries += other.queries;
        self.first += other.first;
        self.five += other.five;
    }

    pub(super) fn percent(self) -> (f64, f64) {
        let percent = |count: usize| 100.0 * count as f64 / self.queries.max(1) as f64;
        (percent(self.first), percent(self.five))
    }

    /// Returns both shares as a table shows them.
    pub(super) fn shown(self) -> String {
        match self.percent() {
            _ if self.queries == 0 => "·".to_owned(),
            (first, five) => format!("{first:.0}/{five:.0}"),
        }
    }
}

/// What was found on sites of one size.
pub(super) struct Report {
    size: Size,
    cells: BTreeMap<(String, String), Count>,
    held_out: Count,
    tuned: Count,
    nonsense: (usize, usize),
    misses: Vec<String>,
    bytes: Vec<u64>,
    /// The whole index of each tree, compressed.
    trees: BTreeMap<String, u64>,
    slowest: f64,
}

impl Report {
    pub(super) fn new(size: Size) -> Self {
        Self {
            size,
            cells: BTreeMap::new(),
            held_out: Count::default(),
            tuned: Count::default(),
            nonsense: (0, 0),
            misses: Vec::new(),
            bytes: Vec::new(),
            trees: BTreeMap::new(),
            slowest: 0.0,
        }
    }

    /// Notes how many bytes a whole tree has.
    pub(super) fn weigh(&mut self, tag: &str, bytes: u64) {
        self.trees.insert(tag.to_owned(), bytes);
    }

    pub(super) fn add(&mut self, tag: &str, query: &Query, answer: &Answer) {
        self.slowest = self.slowest.max(answer.milliseconds);
        if query.class == "nonsense" {
            self.nonsense.0 += 1;
            self.nonsense.1 += usize::from(answer.total > 0);
            if answer.total > 0 {
                self.misses.push(format!("{tag} nonsense: {} → {:?}", query.text, answer.addresses));
            }
            return;
        }
        self.bytes.push(answer.bytes);
        let place = answer.place(query);
        let sum = if query.held_out { &mut self.held_out } else { &mut self.tuned };
        sum.add(place);
        self.cells.entry((query.class.clone(), tag.to_owned())).or_default().add(place);
        let is_made = matches!(query.class.as_str(), "typo" | "prefix" | "marks");
        if place != Some(0) && (!query.held_out || is_made) {
            let place = place.map_or("-".to_owned(), |place| (place + 1).to_string());
            let found = answer.addresses.iter().take(3).cloned().collect::<Vec<_>>().join(" ");
            self.misses.push(format!(
                "{tag} {}: {} [{}] at {place}: {found}",
                query.class,
                query.text,
                query.ids.join("|")
            ));
        }
    }

    fn sum(&self, wanted: impl Fn(&(String, String)) -> bool) -> Count {
        let mut sum = Count::default();
        for (_, count) in self.cells.iter().filter(|(key, _)| wanted(key)) {
            sum.append(*count);
        }
        sum
    }

    fn keys(&self, of: impl Fn(&(String, String)) -> &String) -> Vec<String> {
        let mut keys: Vec<String> = self.cells.keys().map(|key| of(key).clone()).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    fn share(&self, part: f64) -> u64 {
        let mut bytes = self.bytes.clone();
        bytes.sort_unstable();
        let at = (bytes.len() as f64 * part) as usize;
        bytes.get(at.min(bytes.len().saturating_sub(1))).copied().unwrap_or_default()
    }

    /// Returns the tables.
    pub(super) fn text(&self, seeds: [u64; 2]) -> String {
        let mut text = format!("== {} pages, success@1/@5 in percent (seeds {seeds:?})\n", self.size.pages());
        let tags = self.keys(|(_, tag)| tag);
        let _ = writeln!(
            text,
            "{:18}{:>9}{}",
            "",
            "all",
            tags.iter().fold(String::new(), |row, tag| row + &format!("{tag:>9}"))
        );
        let mut row = |name: &str, counts: Vec<Count>| {
            let cells = counts.iter().map(|count| format!("{:>9}", count.shown()));
            let _ = writeln!(text, "{name:18}{}  n={}", cells.collect::<String>(), counts[0].queries);
        };
        for class in self.keys(|(class, _)| class) {
            let all = self.sum(|(one, _)| *one == class);
            let each = tags.iter().map(|tag| self.sum(|(one, other)| *one == class && other == tag));
            row(&class, std::iter::once(all).chain(each).collect());
        }
        let each = tags.iter().map(|tag| self.sum(|(_, other)| other == tag));
        row("all", std::iter::once(self.sum(|_| true)).chain(each).collect());
        row("tuned on", vec![self.tuned]);
        row("held out", vec![self.held_out]);
        let _ = writeln!(text, "nonsense answered: {} of {}", self.nonsense.1, self.nonsense.0);
        let _ = writeln!(
            text,
            "bytes of a first query: median {}, 90th percentile {}, most {}; slowest {:.0} ms",
            self.share(0.5),
            self.share(0.9),
            self.share(1.0),
            self.slowest
        );
        let trees: Vec<String> = self.trees.iter().map(|(tag, bytes)| format!("{tag} {bytes}")).collect();
        let _ = writeln!(text, "bytes of a whole index: {}", trees.join(", "));
        if std::env::var_os("MISSES").is_some() {
            text.push_str(&self.misses.join("\n"));
        }
        text
    }

    /// Fails where less is found than was promised.
    pub(super) fn hold(&self) {
        let (least, bytes) = match self.size {
            Size::Small => ((95.0, 98.0), 10_000),
            Size::Large => ((88.0, 95.0), 12_000),
        };
        let mut faults = Vec::new();
        let mut check = |what: &str, count: Count, least: (f64, f64)| {
            let (first, five) = count.percent();
            if first < least.0 || five < least.1 {
                faults.push(format!("{what}: {first:.1}/{five:.1}, promised {}/{}", least.0, least.1));
            }
        };
        check("all", self.sum(|_| true), least);
        check("held out", self.held_out, least);
        if self.size == Size::Small {
            for tag in self.keys(|(_, tag)| tag) {
                check(&tag, self.sum(|(_, other)| *other == tag), (0.0, 95.0));
            }
            for (tag, bytes) in &self.trees {
                let most = if tag == "zh-Hans" { 175_000 } else { 90_000 };
                if *bytes > most {
                    faults.push(format!("the index of {tag} has {bytes} bytes, promised {most}"));
                }
            }
        }
        if self.nonsense.1 > 0 {
            faults.push(format!("{} of {} nonsense queries have results", self.nonsense.1, self.nonsense.0));
        }
        if self.share(0.5) > bytes {
            faults.push(format!("a first query reads {} bytes, promised {bytes}", self.share(0.5)));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
