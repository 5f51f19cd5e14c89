//! Two hundred thousand odd texts through the catalogues, and random bytes through every reader: cheap and always the same.

use std::collections::BTreeMap;

use sportello::facts::{
    Amount, AreaCode, Date, Duration, Email, Holidays, OpeningHours, Phone, PostalCode, WebAddress,
};
use sportello::fluent;
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::prose::{Inline, notation};
use sportello::source::{SitePath, Sources};
use sportello::translation;

use super::support::{SiteFolder, lay, options, recording};

/// A small generator of numbers that gives the same ones on every machine.
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap()
    }

    pub(super) fn pick<'a>(&mut self, pieces: &[&'a str]) -> &'a str {
        pieces[self.next() % pieces.len()]
    }

    pub(super) fn text(&mut self, pieces: &[&str], most: usize) -> String {
        (0..self.next() % most).map(|_| self.pick(pieces)).collect()
    }
}

/// What breaks Fluent, Markdown and people's eyes.
const PIECES: &[&str] = &[
    "*",
    "**",
    "[",
    "]",
    "][1]",
    "][99999999999999999999]",
    "{",
    "}",
    "{ $phone }",
    "{$x",
    "{ -tessera }",
    "{\"",
    "\"}",
    "\\",
    "\\ ",
    "\\u0041",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n    ",
    "\n\t",
    "\n#",
    "\n# it: x\n",
    "\n.note = x",
    "\n*[other] ",
    "\n}",
    ".",
    "#",
    "=",
    " = ",
    "-",
    "???",
    "===",
    "p-abcde = ",
    "\u{200f}",
    "\u{202e}",
    "\u{2067}",
    "\u{2069}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "｛",
    "＝",
    "a",
    "b c",
    "perché",
    "مجاني،",
    "注意：",
    "ਕਿਵੇਂ",
    "😀",
    "e\u{301}",
    "<b>",
    "&amp;",
    "1. ",
    "> ",
    "javascript:",
    "\u{7}",
    "\0",
    "\r",
];

#[test]
fn what_the_tool_writes_it_reads_again() {
    let mut numbers = Numbers(0x5eed);
    for _ in 0..200_000 {
        let words = numbers.text(PIECES, 14).split_whitespace().collect::<Vec<_>>().join(" ");
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        let words = words.trim().to_owned();
        let is_mark = |word: &str| fluent::is_missing(word) || fluent::is_kept(word);
        let mut parts = words.split_whitespace();
        if parts.next().is_none_or(is_mark) || parts.last().is_some_and(is_mark) {
            continue;
        }
        let inlines = match numbers.next() % 4 {
            0 => vec![Inline::Bold(vec![Inline::Text(words)]), Inline::Fact("phone".to_owned())],
            1 => vec![Inline::Link { number: 1, content: vec![Inline::Text(words)] }],
            _ => vec![Inline::Text(words)],
        };
        let line = format!("p-abcde = {}\n", notation::write(&inlines));
        let written = fluent::read(&line, "it");
        assert_eq!(written.messages.len(), 1, "{line:?}");
        assert_eq!(written.messages[0].inlines, inlines, "{line:?}");
    }
}

#[test]
fn a_damaged_message_costs_its_neighbours_nothing() {
    let mut numbers = Numbers(0xbad);
    for _ in 0..100_000 {
        let middle = numbers.text(PIECES, 12);
        let text = format!("p-first = first text\n\np-middl = {middle}\n\n# it: last\np-lastt = last text\n");
        let written = fluent::read(&text, "it");
        let read = |id: &str| {
            let message = written.messages.iter().rfind(|message| message.id == id);
            let message = message.unwrap_or_else(|| panic!("`{id}` is gone: {text:?}"));
            (message.value, message.faults.len())
        };
        assert_eq!(read("p-first"), ("first text", 0), "{text:?}");
        assert_eq!(read("p-lastt"), ("last text", 0), "{text:?}");
    }
}

/// What hours and other facts are made of.
const FACTS: &[&str] = &[
    "Mo",
    "Tu-Fr",
    "Sa,Su",
    "PH",
    "SH",
    "off",
    "closed",
    "09:00",
    "-",
    "12:30",
    "24:00",
    "48:00",
    "99:99",
    ",",
    ";",
    " ",
    "||",
    "\"by appointment\"",
    "\"",
    "Mar",
    "Dec 24",
    "2026",
    "2026-2030",
    "week 1-53/2",
    "easter",
    "+1 day",
    "Mo[1]",
    "[-1]",
    "sunrise",
    "(sunset-00:30)",
    "/90",
    "+",
    ":",
    "24/7",
    "unknown",
    "1",
    "0",
    "P",
    "30D",
    "T",
    "W",
    "Y",
    "@",
    ".",
    "example",
    "https://",
    "//",
    "#",
    "?",
    "%",
    "é",
    "٣",
    "\u{200f}",
    "\0",
    "-1",
    "e9",
    "999999999999999999999",
    "+39",
    " 0000 ",
    "123456",
    "ext",
    "(",
    ")",
    "A",
    "xn--",
];

#[test]
fn no_fact_makes_a_panic() {
    let mut numbers = Numbers(0xfac7);
    let holidays = Holidays::new("IT", Some((11, 13)), &[]).unwrap();
    for _ in 0..40_000 {
        let text = numbers.text(FACTS, 9);
        let (hours, errors) = OpeningHours::parse(&text, &holidays);
        if let Some(hours) = &hours {
            let _ = format!("{hours:?}");
        }
        let mut ranges: Vec<_> = errors.into_iter().map(|error| error.range).collect();
        ranges.extend(Phone::parse(&text).err().map(|error| error.range));
        ranges.extend(Date::parse(&text).err().map(|error| error.range));
        ranges.extend(Duration::parse(&text).err().map(|error| error.range));
        ranges.extend(Amount::parse(&text).err().map(|error| error.range));
        ranges.extend(Email::parse(&text).err().map(|error| error.range));
        ranges.extend(WebAddress::parse(&text).err().map(|error| error.range));
        ranges.extend(PostalCode::parse(&text).err().map(|error| error.range));
        ranges.extend(AreaCode::parse(&text).err().map(|error| error.range));
        for range in ranges {
            assert!(text.get(range.clone()).is_some(), "{range:?} is no part of {text:?}");
        }
    }
}

/// What front matter and settings are made of.
const TOML: &[&str] = &[
    "title",
    "summary",
    "hours",
    "phones",
    "cost_options",
    "keywords",
    "topics",
    "image",
    "languages",
    "required_documents",
    "[languages.it]",
    "[[places]]",
    "[checks]",
    "[x.y]",
    " = ",
    "\"",
    "'",
    "'''",
    "\"\"\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\n",
    "\n\n",
    "#",
    "1",
    "-1",
    "1e400",
    "2026-02-30",
    "2026-03-09T10:00:00Z",
    "true",
    "nan",
    "\"it\"",
    "\"x\"",
    "\"Mo 09:00-12:00\"",
    "\"\\u0000\"",
    "\"\\\"",
    "é",
    "م",
    "+++",
    "\0",
    "\u{feff}",
    "name",
    "kind",
    "amount",
    "place",
];

#[test]
fn no_front_matter_and_no_settings_make_a_panic() {
    let example = SiteFolder::golden("bad-facts").sources();
    let texts: Vec<(SitePath, &str)> = example.files().iter().map(|file| (file.path.clone(), &*file.text)).collect();
    let mut numbers = Numbers(0x70a1);
    for round in 0..600 {
        let odd = numbers.text(TOML, 30);
        let path = if round % 3 == 0 { "content/site.toml" } else { "content/luoghi/posto.md" };
        let changed: Vec<(SitePath, String)> = texts
            .iter()
            .map(|(path_of, text)| {
                let mut text = (*text).to_owned();
                if path_of.as_str() == path {
                    let mut at = numbers.next() % text.len();
                    while !text.is_char_boundary(at) {
                        at -= 1;
                    }
                    text.insert_str(at, &odd);
                }
                (path_of.clone(), text)
            })
            .collect();
        let sources = Sources::from_texts(changed.iter().map(|(path, text)| (path.clone(), text.as_str())));
        let reported = pipeline::build(&sources, &options(), &Packing::default(), &mut MemorySink::default(), &|_| {});
        let _ = super::support::rendered(&reported.diagnostics, &sources);
    }
}

/// Brings a site in memory up to date and returns its files; `None` when there was nothing to do.
fn synced(files: &BTreeMap<SitePath, String>) -> Option<BTreeMap<SitePath, String>> {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.clone(), text.as_str())));
    let workshop = pipeline::read(&sources, true, &|_| {}).value;
    let options = recording();
    let edits = translation::sync(workshop.bench(&sources), &options, &[]).edits;
    let mut files = files.clone();
    let is_done = edits.is_empty();
    lay(&mut files, edits);
    (!is_done).then_some(files)
}

/// Whatever stands in a catalogue: the second run changes nothing, and every word of it is still somewhere.
#[test]
fn synchronising_settles_at_once_and_loses_nothing() {
    const CATALOGUE: &str = "translations/en/pagina.ftl";
    let settings =
        "title = \"G\"\nsource_language = \"it\"\n[languages.it]\nname = \"I\"\n[languages.en]\nname = \"E\"\n";
    let page = "+++\ntitle = \"Pagina\"\nsummary = \"Breve.\"\n+++\n\nPrimo blocco.\n\nSecondo [blocco](https://b.example/).\n";
    let files = [("content/site.toml", settings), ("content/pagina.md", page)];
    let files = files.map(|(path, text)| (SitePath::new(path).unwrap(), text.to_owned()));
    let files = synced(&files.into_iter().collect()).unwrap();
    let path = SitePath::new(CATALOGUE).unwrap();
    let clean = files[&path].clone();
    let lines: Vec<&str> = clean.lines().collect();
    let mut numbers = Numbers(0x5c);
    for _ in 0..1_000 {
        let mut text = String::new();
        for line in &lines {
            match numbers.next() % 5 {
                0 => text.push_str(&format!(
                    "{}{}word{}\n",
                    line.replace("???", ""),
                    numbers.text(PIECES, 5),
                    numbers.next() % 99
                )),
                1 => text.push_str(&numbers.text(PIECES, 8)),
                _ => text.push_str(&format!("{line}\n")),
            }
        }
        let text = text.replace(['\r', '\u{feff}'], "");
        let mut changed = files.clone();
        changed.insert(path.clone(), text.clone());
        let Some(first) = synced(&changed) else { continue };
        if let Some(second) = synced(&first) {
            let (before, after) = (&first[&path], &second[&path]);
            let line = before.lines().zip(after.lines()).find(|(before, after)| before != after);
            panic!("a second run wrote again: {line:?}\n{text}\n---- first\n{before}\n---- second\n{after}");
        }
        let all: String =
            first.iter().filter(|(path, _)| path.is_below("translations")).map(|(_, text)| text.as_str()).collect();
        // The comments are the tool's own.
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let words = lines.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()));
        for word in words.filter(|word| word.starts_with("word")) {
            assert!(all.contains(word), "`{word}` is lost\n{text}\n---- became\n{}", first[&path]);
        }
    }
}
