//! Random damage to a catalogue, held against a table outside of it: what each kind of damage may cost, and what not.
//!
//! No half sentence is shown, no block but the damaged one is lost, no word of a person disappears, nothing falls
//! silent, and a second run of `translate sync` finds nothing to do.

use std::collections::BTreeMap;

use sportello::diagnostic::{Code, Severity};
use sportello::pipeline;
use sportello::prose::plain;
use sportello::source::{SitePath, Sources};
use sportello::translation;

use super::random_texts::Numbers;
use super::support::{lay, recording};

type Files = BTreeMap<SitePath, String>;

const CATALOGUE: &str = "translations/en/pagina.ftl";
const BLOCKS: usize = 7;

/// What damage may do to its own block; every other block stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cost {
    /// Nothing: its translation is shown, fresh and whole.
    Nothing,
    /// Nothing if it was recorded; else it may be taken for old, but not be lost.
    Freshness,
    /// It is missing until somebody mends it.
    Block,
}

/// One block as it stands in the catalogue.
struct Block {
    /// The tool's comments.
    comments: String,
    id: String,
    /// The two halves of its translation.
    halves: [String; 2],
}

impl Block {
    fn whole(&self) -> String {
        format!("{}{} = {} {}\n", self.comments, self.id, self.halves[0], self.halves[1])
    }
}

/// Lines that a rest of a sentence looks like, and lines that a person writes above a message.
const RESTS: &[&str] =
    &["@", "Note = @", "total= @", "\t@", "* @", "1. @", "note: @", "(@)", "@ = 5", "#@", "> @", "Summary: @"];
const RESTS_RIGHT_BELOW: &[&str] = &["# @", "## @", "### @", "# note: @", "# term: @"];
const HEADS: &[&str] = &["\t# = ", "#: ", "# ＝ ", " \u{200f}# = ", "  # = ", "\t\u{a0}# = ", "#\u{a0}＝ "];
/// Heads with signs that nobody sees: they are read as they look.
const UNSEEN_HEADS: &[&str] = &["\u{200f}# = ", "\u{a0}# = ", "#\u{a0}= ", "\u{200f}#\u{200f} = "];
const PERSONS: &[&str] = &[
    "### read by @",
    "## section of @",
    "# note: ask @",
    "# term: @",
    "# change: @",
    "# [ ] see with @",
    "#! oops @",
    "# plain @",
    "#close @",
    "# [?] perhaps @",
];

/// Damages a block; `extra` are words that a person wrote and that must stay.
fn damage(block: &Block, numbers: &mut Numbers, extra: &str) -> (String, Cost) {
    let Block { comments, id, halves: [first, second] } = block;
    let with = |form: &str, words: &str| form.replacen('@', words, 1);
    match numbers.next() % 13 {
        0 | 1 => (format!("{comments}{id} = {first}\n{}\n", with(numbers.pick(RESTS), second)), Cost::Block),
        2 => (format!("{comments}{id} = {first}\n\n{}\n", with(numbers.pick(&RESTS[..9]), second)), Cost::Block),
        3 => (format!("{comments}{id} = {first}\n{}\n", with(numbers.pick(RESTS_RIGHT_BELOW), second)), Cost::Block),
        4 => {
            let head = numbers.pick(HEADS).replacen('#', id, 1);
            (format!("{comments}{head}{first} {second}\n"), Cost::Block)
        }
        12 => {
            let head = numbers.pick(UNSEEN_HEADS).replacen('#', id, 1);
            (format!("{comments}{head}{first} {second}\n"), Cost::Nothing)
        }
        5 => {
            let ours = block.whole();
            let (a, b) = ("<<<<<<< HEAD\n", "=======\n");
            (format!("{a}{ours}{b}{comments}{id} = another {extra}\n>>>>>>> other\n"), Cost::Block)
        }
        6 => {
            // An editor that wraps comments.
            let wrapped = comments.replacen(" di ", "\ndi ", 1);
            (format!("{wrapped}{id} = {first} {second}\n"), Cost::Nothing)
        }
        7 => (format!("{comments}{extra} on a line\n{id} = {first} {second}\n"), Cost::Freshness),
        8 => (format!("{comments}{}\n{id} = {first} {second}\n", with(numbers.pick(PERSONS), extra)), Cost::Freshness),
        9 => (format!("{comments}\n\n{id} = {first} {second}\n"), Cost::Nothing),
        10 => (format!("{comments}p{extra} = {first} {second}\n"), Cost::Block),
        _ => (format!("{comments}# it: my note {extra}\n{id} = {first} {second}\n"), Cost::Freshness),
    }
}

fn source(index: usize) -> String {
    format!("Questo è il blocco numero uno{index} di questa pagina di prova.")
}

fn site() -> Files {
    let settings =
        "title = \"G\"\nsource_language = \"it\"\n[languages.it]\nname = \"I\"\n[languages.en]\nname = \"E\"\n";
    let blocks: Vec<String> = (0..BLOCKS).map(source).collect();
    let page = format!("+++\ntitle = \"Pagina\"\nsummary = \"Breve.\"\n+++\n\n{}\n", blocks.join("\n\n"));
    let files = [("content/site.toml", settings), ("content/pagina.md", &page)];
    let files = files.map(|(path, text)| (SitePath::new(path).unwrap(), text.to_owned()));
    sync(&files.into_iter().collect()).unwrap()
}

/// Brings a site in memory up to date; `None` when there was nothing to do.
fn sync(files: &Files) -> Option<Files> {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.clone(), text.as_str())));
    let workshop = pipeline::read(&sources, true, &|_| {}).value;
    let options = recording();
    let edits = translation::sync(workshop.bench(&sources), &options, &[]).edits;
    let mut files = files.clone();
    let is_done = edits.is_empty();
    lay(&mut files, edits);
    (!is_done).then_some(files)
}

/// Returns what is shown of each block, with `old: ` before what is marked so, and how many warnings there are.
fn shown(files: &Files) -> (Vec<Option<String>>, usize) {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.clone(), text.as_str())));
    let reported = pipeline::read(&sources, true, &|_| {});
    let catalogues = &reported.value.catalogues;
    let page = reported.value.content.entities.iter().position(|entity| entity.id.as_str() == "pagina").unwrap();
    let english = sportello::language::Language::parse("en").unwrap();
    let texts = (0..BLOCKS).map(|index| {
        let unit = catalogues.units[page].units.iter().position(|unit| unit.source == source(index)).unwrap();
        let found = catalogues.translation(&english, page, unit)?;
        let old = if found.stale.is_some() { "old: " } else { "" };
        Some(format!("{old}{}", plain(&found.inlines)))
    });
    let said = reported.diagnostics.iter();
    let said = said.filter(|said| said.severity == Severity::Warning && said.code != Code::InterfaceMissing).count();
    (texts.collect(), said)
}

/// Splits the catalogue into what stands before the blocks and the blocks, with new translations in them.
fn blocks(catalogue: &str) -> (String, Vec<Block>) {
    let mut head = String::new();
    let mut blocks: Vec<Block> = Vec::new();
    let mut comments = String::new();
    for line in catalogue.lines() {
        comments.push_str(line);
        comments.push('\n');
        if line.starts_with("p-") {
            let number = blocks.len();
            let comments = comments.trim_end().rsplit_once('\n').map(|(comments, _)| format!("{comments}\n")).unwrap();
            let halves = [format!("Alpha{number} begins{number}"), format!("ends{number} omega{number}")];
            blocks.push(Block { comments, id: line.split(' ').next().unwrap().to_owned(), halves });
        } else if !line.starts_with('#') {
            head.push_str(&comments);
        } else {
            continue;
        }
        comments.clear();
    }
    (head, blocks)
}

#[test]
fn damage_costs_its_block_alone_and_nothing_is_lost() {
    let path = SitePath::new(CATALOGUE).unwrap();
    let clean = site();
    let (head, blocks) = blocks(&clean[&path]);
    assert_eq!(blocks.len(), BLOCKS);
    let whole: Vec<String> = blocks.iter().map(|block| block.halves.join(" ")).collect();
    let text_of = |blocks: &[String]| format!("{head}{}", blocks.concat());
    let translated: Vec<String> = blocks.iter().map(Block::whole).collect();
    let mut new = clean.clone();
    new.insert(path.clone(), text_of(&translated));
    let recorded = sync(&new).unwrap();
    let mut numbers = Numbers(0xda_4a6e);
    for round in 0..240 {
        // Half of the rounds damage texts that were recorded, half those that are new.
        let is_new = round % 2 == 0;
        let mut costs = [None; BLOCKS];
        let mut parts = translated.clone();
        for _ in 0..=numbers.next() % 3 {
            let at = numbers.next() % BLOCKS;
            if costs[at].is_none() {
                let (text, cost) = damage(&blocks[at], &mut numbers, &format!("word{at}"));
                (parts[at], costs[at]) = (text, Some(cost));
            }
        }
        let text = text_of(&parts);
        let mut files = if is_new { clean.clone() } else { recorded.clone() };
        files.insert(path.clone(), text.clone());
        let first = sync(&files).unwrap_or_else(|| files.clone());
        if let Some(second) = sync(&first) {
            let (file, again) = second.iter().find(|(path, text)| first.get(*path) != Some(*text)).unwrap();
            panic!("a second run wrote {file} again\n{text}\n---- first\n{}\n---- second\n{again}", first[&path]);
        }
        for (when, files) in [("before", &files), ("after", &first)] {
            let (found, warnings) = shown(files);
            let context = || format!("new: {is_new}, {when}, {costs:?}\n{text}\n---- became\n{}", first[&path]);
            for (index, found) in found.iter().enumerate() {
                let whole = whole[index].as_str();
                let old = format!("old: {whole}");
                let found = found.as_deref();
                let is_right = match costs[index] {
                    None | Some(Cost::Nothing) => found == Some(whole),
                    Some(Cost::Freshness) => found == Some(whole) || (is_new && found == Some(old.as_str())),
                    Some(Cost::Block) => found.is_none(),
                };
                assert!(is_right, "block {index} shows {found:?}: {}", context());
            }
            assert!(!costs.contains(&Some(Cost::Block)) || warnings > 0, "nothing is said: {}", context());
        }
        let all: String =
            first.iter().filter(|(path, _)| path.is_below("translations")).map(|(_, text)| text.as_str()).collect();
        let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| {
            ["Alpha", "begins", "ends", "omega", "word", "pword"].iter().any(|start| word.starts_with(start))
        });
        for word in words {
            assert!(all.contains(word), "`{word}` is lost\n{text}\n---- became\n{}", first[&path]);
        }
    }
}
