//! The town's catalogues and registers, as `sportello translate sync` writes them, with values filled in.

use std::collections::{BTreeMap, HashMap};
use std::io;

use rayon::prelude::*;
use sportello::catalogue::State;
use sportello::diagnostic::Severity;
use sportello::facts::Date;
use sportello::fluent;
use sportello::pipeline;
use sportello::source::{SitePath, Sources};
use sportello::translation::{self, SyncOptions};

use crate::random::Random;
use crate::town::Town;
use crate::words::{Lexicon, TONGUES, Tongue, capital};

/// Texts of a site by path.
pub(crate) type Files = BTreeMap<String, String>;

/// Out of a hundred texts, so many have no translation.
const MISSING: usize = 10;
/// Out of a hundred lines of prose, so many change after they were translated: five texts of a hundred, with the facts.
const STALE: usize = 10;
/// Languages whose official words have a second case.
const CASES: [&str; 4] = ["ro", "pa", "sq", "uk"];

/// Adds everything below `translations/` to the content.
pub(crate) fn add(town: &Town, files: &mut Files) -> io::Result<()> {
    let dictionary = Dictionary::new(town);
    for (number, tongue) in TONGUES.iter().enumerate().take(town.plan.languages).skip(1) {
        let path = format!("translations/{}/terms.ftl", tongue.tag);
        files.insert(path, dictionary.terms(number));
    }
    sync(files, (2025, 11, 3))?;
    files.par_iter_mut().for_each(|(path, text)| {
        if let Some((number, page)) = catalogue(path) {
            *text = fill(town, &dictionary, number, page, text);
        }
    });
    sync(files, (2025, 11, 10))?;
    for (path, text) in files.iter_mut() {
        if path.starts_with("translations/_register/") {
            *text = read_by_people(&mut Random::new(town.plan.seed, path), text);
        } else if path.starts_with("content/") && path.ends_with(".md") && !path.ends_with("/section.md") {
            *text = edited(town, &mut Random::new(town.plan.seed, &format!("edit {path}")), text);
        }
    }
    sync(files, (2026, 2, 20))?;
    let left = sync(files, (2026, 2, 20))?;
    if left == 0 { Ok(()) } else { Err(io::Error::other(format!("{left} files are not as sync writes them"))) }
}

/// Synchronises and returns how many files changed.
fn sync(files: &mut Files, (year, month, day): (i32, u8, u8)) -> io::Result<usize> {
    let texts = files.iter().filter_map(|(path, text)| Some((SitePath::new(path).ok()?, text.as_str())));
    let sources = Sources::from_texts(texts);
    let reported = pipeline::read(&sources, true, &|_| {});
    if let Some(fault) = reported.diagnostics.iter().find(|said| said.severity == Severity::Error) {
        let file = fault.place.and_then(|place| sources.file(place.file)).map(|file| file.path.to_string());
        return Err(io::Error::other(format!("{} in {file:?}: {fault:?}", fault.code.as_str())));
    }
    let today = Date::new(year, month, day).ok_or_else(|| io::Error::other("no such day"))?;
    let options = SyncOptions { state: Some(State::Machine), ..SyncOptions::new(today, Vec::new()) };
    let work = reported.value;
    let synced = translation::sync(work.bench(&sources), &options, &[]);
    let count = synced.edits.files.len();
    files.extend(synced.edits.files.into_iter().filter_map(|edit| Some((edit.path.to_string(), edit.text?))));
    Ok(count)
}

/// Returns the number of the language and the id of the page of a translators' catalogue.
fn catalogue(path: &str) -> Option<(usize, &str)> {
    let (tag, page) = path.strip_prefix("translations/")?.strip_suffix(".ftl")?.split_once('/')?;
    let number = TONGUES.iter().position(|tongue| tongue.tag == tag)?;
    (number > 0 && page != "terms").then_some((number, page))
}

fn fill(town: &Town, dictionary: &Dictionary<'_>, number: usize, page: &str, text: &str) -> String {
    let mut random = Random::new(town.plan.seed, &format!("{} {page}", TONGUES[number].tag));
    let mut filled = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for message in fluent::read(text, "it").messages {
        let source = message.comments.sources().next().filter(|_| message.value == fluent::MISSING);
        let Some(source) = source else { continue };
        if random.chance(MISSING) && page != "site" {
            continue;
        }
        filled.push_str(&text[from..message.range.start]);
        filled.push_str(&dictionary.translate(number, source, page, &mut random));
        from = message.range.end;
    }
    filled.push_str(&text[from..]);
    filled
}

/// Records that a person made or read some texts of a register; the other ones stay a machine's.
fn read_by_people(random: &mut Random, text: &str) -> String {
    let state = match random.below(100) {
        0..50 => return text.to_owned(),
        50..75 => "state = \"draft\"\nby = \"Mediatrice A\"",
        _ => "state = \"reviewed\"\nby = \"Mediatore B\"",
    };
    let blocks = text.split("\n\n").map(|block| {
        if random.chance(10) {
            return block.to_owned();
        }
        block.replace("state = \"machine\"", state).replace("origin = \"machine\"", "origin = \"hand\"")
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

/// Changes some sentences of a page.
fn edited(town: &Town, random: &mut Random, text: &str) -> String {
    let (head, body) = text[4..].split_once("\n+++\n").unwrap_or((text, ""));
    let lines = body.lines().map(|line| {
        let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let plain = |word: &String| word.chars().all(|c| c.is_lowercase() && c != 'z') && word.chars().count() > 4;
        let at =
            words.iter().skip(2).position(plain).filter(|_| random.chance(STALE) && !line.starts_with(['#', '<', '|']));
        if let Some(at) = at {
            words[at + 2] = format!("{} {}", town.italian.long(random), town.italian.long(random));
        }
        words.join(" ")
    });
    format!("+++\n{head}\n+++\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// Leads from Italian words to those of the other languages.
struct Dictionary<'a> {
    town: &'a Town,
    places: HashMap<&'a str, usize>,
    lexicons: Vec<Lexicon>,
    /// For the first word of each term the rest of it and the term's name.
    terms: HashMap<&'a str, (&'a str, &'a str)>,
}

impl<'a> Dictionary<'a> {
    fn new(town: &'a Town) -> Self {
        let terms = town.of_kind("term").iter().filter_map(|place| {
            let item = &town.items[*place];
            let (first, _) = item.title.split_once(' ')?;
            Some((first, (&item.title[first.len()..], item.id.rsplit('/').next()?)))
        });
        Self {
            town,
            places: town.italian.places(),
            lexicons: TONGUES
                .iter()
                .take(town.plan.languages)
                .map(|tongue| Lexicon::new(town.plan.seed, tongue))
                .collect(),
            terms: terms.collect(),
        }
    }

    /// Writes the official words in a language.
    fn terms(&self, number: usize) -> String {
        let mut random = Random::new(self.town.plan.seed, &format!("terms {number}"));
        let lexicon = &self.lexicons[number];
        let mut text = String::new();
        for place in self.town.of_kind("term") {
            let name = self.town.items[*place].id.rsplit('/').next().unwrap_or_default();
            if random.chance(MISSING) {
                continue;
            }
            let [word, other, spelling] = [(); 3].map(|()| lexicon.long(&mut random));
            if CASES.contains(&TONGUES[number].tag) {
                text.push_str(&format!(
                    "-{name} =\n    {{ $case ->\n       *[nom] {word}\n        [gen] {word} {other}\n    }}\n"
                ));
            } else {
                text.push_str(&format!("-{name} = {word} {other}\n"));
            }
            text.push_str(&format!("    .search = {spelling} | {word}{spelling}\n"));
        }
        text
    }

    /// Puts each word into another language and keeps facts, links, bold and official words where they stand.
    fn translate(&self, number: usize, source: &str, page: &str, random: &mut Random) -> String {
        let tongue = &TONGUES[number];
        let mut text = String::with_capacity(source.len() * 2);
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            let length = match c {
                '{' => {
                    let end = rest.find('}').map_or(rest.len(), |at| at + 1);
                    text.push_str(&rest[..end]);
                    end
                }
                c if c.is_alphabetic() => {
                    let (length, word) = self.word(number, rest, page, random);
                    text.push_str(&word);
                    length
                }
                c => {
                    mark(tongue, c, rest, &mut text);
                    c.len_utf8()
                }
            };
            rest = &rest[length..];
        }
        text
    }

    /// Translates the word at the head of a text; returns how long it was, too.
    fn word(&self, number: usize, rest: &str, page: &str, random: &mut Random) -> (usize, String) {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..end];
        let term = self.terms.get(word).filter(|(tail, name)| rest[end..].starts_with(tail) && !page.ends_with(name));
        if let Some((tail, name)) = term {
            let case = if CASES.contains(&TONGUES[number].tag) && random.chance(30) { "(case: \"gen\")" } else { "" };
            return (end + tail.len(), format!("{{ -{name}{case} }}"));
        }
        let small = word.to_lowercase();
        let place = self.places.get(small.as_str()).copied();
        let place = place.unwrap_or_else(|| word.bytes().fold(7, |sum, byte| sum * 31 % 9973 + usize::from(byte)));
        let other = self.lexicons[number].word(place);
        (end, if small == word { other.to_owned() } else { capital(other) })
    }
}

/// Writes a mark or a space as the language does.
fn mark(tongue: &Tongue, c: char, rest: &str, text: &mut String) {
    match c {
        ',' => text.push_str(tongue.marks[0]),
        '.' => text.push_str(tongue.marks[1]),
        '?' => text.push_str(tongue.marks[2]),
        ' ' if tongue.dense && !text.ends_with(['}', '\\']) && !rest[1..].starts_with('{') => {}
        c => text.push(c),
    }
}
