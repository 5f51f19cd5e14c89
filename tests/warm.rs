//! A warm build equals a cold one byte for byte, remarks included, whatever was edited before.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sportello::diagnostic::order;
use sportello::memo::Memo;
use sportello::output::{MemorySink, Packing, html};
use sportello::pipeline::{self, Making};
use sportello::source::again::Folder;
use sportello::source::{ContentHash, Sources};

use super::support::{SiteFolder, options, rendered, repository};

/// Everything that comes out of a build: each file by its hash, and what is said.
type Outcome = (BTreeMap<String, ContentHash>, String);

fn build(sources: &Sources, memo: &Memo) -> Outcome {
    let mut sink = MemorySink::default();
    let packing = Packing::default();
    let making = Making { packing: &packing, memo };
    let reported = pipeline::build_again(sources, &options(), &making, &mut sink, &|_| {});
    memo.end_round();
    let made = sink.finish();
    let mut said = reported.diagnostics;
    said.extend(made.diagnostics);
    let files = made.value.into_iter().map(|(path, artifact)| (path.to_string(), artifact.hash)).collect();
    (files, rendered(&order::sorted(said, sources), sources))
}

/// A site that is built warm after each of its edits, and held against a cold build.
struct Desk {
    site: SiteFolder,
    folder: Folder,
    memo: Memo,
}

impl Desk {
    fn open(site: SiteFolder) -> Self {
        let folder = Folder::open(site.path());
        let desk = Self { site, folder, memo: Memo::default() };
        build(desk.folder.sources(), &desk.memo);
        desk
    }

    /// Looks at what happened, by names as a watcher gives them, and compares.
    #[track_caller]
    fn compare(&mut self, touched: &BTreeSet<PathBuf>, name: &str) -> Outcome {
        self.folder.look_at(touched);
        let warm = build(self.folder.sources(), &self.memo);
        let cold = build(&self.site.sources(), &Memo::default());
        assert_eq!(warm.1, cold.1, "{name}");
        let differs: Vec<_> = cold.0.iter().filter(|(path, hash)| warm.0.get(*path) != Some(*hash)).collect();
        assert!(differs.is_empty() && warm.0.len() == cold.0.len(), "{name}: {differs:?}");
        cold
    }
}

/// Does what an edit says, and returns the paths at which something happened.
fn apply(site: &SiteFolder, edit: &str) -> BTreeSet<PathBuf> {
    let mut touched = BTreeSet::new();
    let mut lines = edit.lines().filter(|line| !line.starts_with('#')).peekable();
    while let Some(line) = lines.next() {
        let words: Vec<&str> = line.split(' ').collect();
        touched.extend(words.iter().skip(1).map(|path| site.path().join(path)));
        let mut text = |mark: &str| {
            let mut text = Vec::new();
            while let Some(line) = lines.next_if(|line| line.starts_with(mark)) {
                text.push(line.get(2..).unwrap_or_default());
            }
            text.join("\n")
        };
        match words[..] {
            ["replace", path] => {
                let (from, to) = (text("-"), text("+"));
                site.replace(path, &from, &to);
            }
            ["write", path] => site.write(path, text("|") + "\n"),
            ["remove", path] => site.remove(path),
            ["move", from, to] => std::fs::rename(site.path().join(from), site.path().join(to)).unwrap(),
            _ => panic!("{line}"),
        }
    }
    touched
}

#[test]
fn every_kind_of_edit_gives_what_a_cold_build_gives() {
    let folder = repository().join("tests/golden/edits");
    let mut edits: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    edits.sort();
    assert!(edits.len() > 15);
    let mut desk = Desk::open(SiteFolder::golden("formats"));
    let before = desk.compare(&BTreeSet::new(), "nothing");
    let whole = desk.site.bytes_below("");
    for path in &edits {
        let name = path.file_stem().unwrap().to_string_lossy();
        let mut touched = apply(&desk.site, &std::fs::read_to_string(path).unwrap());
        let after = desk.compare(&touched, &name);
        assert!(after != before, "{name} changes nothing");
        touched.extend(restore(&desk.site, &whole));
        assert!(desk.compare(&touched, &format!("{name}, taken back")) == before, "{name}");
    }
}

/// Brings the folder back to what it was.
fn restore(site: &SiteFolder, whole: &BTreeMap<PathBuf, Vec<u8>>) -> BTreeSet<PathBuf> {
    let now = site.bytes_below("");
    let mut touched = BTreeSet::new();
    for path in now.keys().filter(|path| !whole.contains_key(*path)) {
        std::fs::remove_file(site.path().join(path)).unwrap();
        touched.insert(site.path().join(path));
    }
    for (path, bytes) in whole.iter().filter(|(path, bytes)| now.get(*path) != Some(*bytes)) {
        site.write(&path.to_string_lossy(), bytes);
        touched.insert(site.path().join(path));
    }
    touched
}

/// A save costs what it touched, not what the site holds: one entity with its catalogues and its remarks is read again,
/// and of all pages the one is made that a browser asks for, with those that it has to name.
#[test]
fn a_save_makes_again_what_it_touched() {
    let site = SiteFolder::town();
    let (mut folder, memo) = (Folder::open(site.path()), Memo::default());
    let turn = |sources: &Sources, ask: &str| {
        let before = memo.made();
        let workshop = pipeline::read_again(sources, false, &memo, &|_| {}).value;
        let site = pipeline::pages(&workshop, &options(), &|_| {}).value;
        let _ = pipeline::remarks(&workshop, &options(), &memo);
        memo.end_round();
        let edition = &site.editions[0];
        let words = html::Words::new(&site, edition);
        let page = html::one((&site, edition), &words, ask, &workshop.theme).value.unwrap();
        let pages: usize = site.editions.iter().map(|edition| edition.pages.made()).sum();
        (String::from_utf8(page.bytes).unwrap(), memo.made() - before, pages, site.editions[0].pages.len())
    };
    let ask = "it/servizi/ambulatorio";
    let (_, all, pages, of_tree) = turn(folder.sources(), ask);
    assert!(all > of_tree && of_tree > 50, "{all} {of_tree}");
    assert!(pages <= 10, "{pages} pages are made for one");
    let file = "content/servizi/ambulatorio.md";
    site.write(file, site.text(file) + "\nUna frase nuova.\n");
    assert!(folder.look_at(&BTreeSet::from([site.path().join(file)])));
    let (page, made, pages, _) = turn(folder.sources(), ask);
    assert!(page.contains("Una frase nuova."));
    assert!(made <= 3, "{made} results are made again for one page");
    assert!(pages <= 10, "{pages} pages are made for one");
    // A new file costs itself, and what names it.
    site.write("content/servizi/nuovo.md", site.text(file).replacen("title = \"", "title = \"Un altro ", 1));
    assert!(folder.look_at(&BTreeSet::from([site.path().join("content/servizi/nuovo.md")])));
    let (page, made, pages, _) = turn(folder.sources(), "it/servizi/nuovo");
    assert!(page.contains("Un altro") && made <= 3 && pages <= 10, "{made} results, {pages} pages");
}

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

/// What an editor, a merge or a cat on the keyboard does to a file.
fn edited(random: &mut Random, text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let at = random.below(lines.len());
    let other = random.below(lines.len());
    match random.below(6) {
        0 if !lines.is_empty() => drop(lines.remove(at)),
        1 if !lines.is_empty() => lines.insert(at, lines[other]),
        2 if !lines.is_empty() => lines.swap(at, other),
        3 => lines.insert(at, "Una frase nuova con [un collegamento](servizi/section) e {phone}."),
        4 => lines.insert(at, "# parola = ???"),
        _ => return text.replacen(['a', 'e', '1', '"'], ["b", "", "0", "x"][random.below(4)], 1),
    }
    lines.join("\n") + "\n"
}

/// Edits at random a page, a catalogue, a register, the settings; takes files away and brings them back.
fn edit_at_random(random: &mut Random, site: &Path, whole: &[(PathBuf, Vec<u8>)]) -> BTreeSet<PathBuf> {
    let (path, original) = &whole[random.below(whole.len())];
    let file = site.join(path);
    match (random.below(8), std::fs::read_to_string(&file)) {
        (0, Ok(_)) => std::fs::remove_file(&file).unwrap(),
        (1 | 2, _) | (_, Err(_)) => {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, original).unwrap();
        }
        // As careful editors save: beside the file, then over it.
        (3, Ok(text)) => {
            let beside = file.with_extension("new");
            std::fs::write(&beside, edited(random, &text)).unwrap();
            std::fs::rename(&beside, &file).unwrap();
            return BTreeSet::from([beside, file]);
        }
        (_, Ok(text)) => std::fs::write(&file, edited(random, &text)).unwrap(),
    }
    BTreeSet::from([file])
}

/// `EDITS=5000` makes it long.
#[test]
fn after_many_edits_at_random_a_build_is_what_a_cold_one_is() {
    let count = std::env::var("EDITS").ok().and_then(|count| count.parse().ok()).unwrap_or(60);
    let mut desk = Desk::open(SiteFolder::golden("formats"));
    let whole: Vec<(PathBuf, Vec<u8>)> = desk.site.bytes_below("").into_iter().collect();
    let mut random = Random(7);
    let mut touched = BTreeSet::new();
    let mut kept = 0;
    for number in 0..count {
        touched.extend(edit_at_random(&mut random, desk.site.path(), &whole));
        // Several saves may come at once.
        if random.below(3) > 0 {
            desk.compare(&std::mem::take(&mut touched), &format!("edit {number}"));
        }
        if number == count / 2 {
            kept = desk.memo.len();
        }
    }
    desk.compare(&touched, "the last edit");
    assert!(desk.memo.len() <= kept + kept / 5 + 20, "{} results are kept, once {kept}", desk.memo.len());
}
