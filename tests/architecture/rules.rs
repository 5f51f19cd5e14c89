//! The rules of the house, each a function from files to faults.

use std::collections::{BTreeMap, BTreeSet};

use super::code::{File, House};
use super::graph;

/// The longest file, in lines.
const LINES: usize = 400;

/// Libraries, and where alone they may be named; an ending `_` stands for all that begin so.
const WALLS: [(&str, &[&str]); 24] = [
    ("annotate_snippets", &["src/diagnostic/"]),
    ("axum", &["src/serve/"]),
    ("blake3", &["src/source/hash.rs"]),
    ("clap", &["src/command/"]),
    ("clap_complete", &["src/command/"]),
    ("csv", &["src/translation/exchange/"]),
    ("fluent_", &["src/fluent/", "src/catalogue/", "src/interface/", "src/diagnostic/", "src/translation/"]),
    ("futures_util", &["src/serve/"]),
    ("icu_", &["src/language/"]),
    ("imagesize", &["src/source/pixels.rs"]),
    ("mimalloc", &["src/main.rs"]),
    ("minify_html", &["src/output/html/"]),
    ("notify", &["src/serve/watch.rs"]),
    ("open", &["src/command/serve.rs"]),
    ("opening_hours", &["src/facts/"]),
    ("oxc_", &["src/theme/script.rs"]),
    ("pulldown_cmark", &["src/prose/"]),
    ("qrcode", &["src/output/html/qr.rs"]),
    (
        "quick_xml",
        &[
            "src/source/pixels.rs",
            "src/site/active.rs",
            "src/output/feeds/",
            "src/theme/pictograms.rs",
            "src/translation/exchange/",
        ],
    ),
    ("rustix", &["src/source/", "src/publish/"]),
    ("tera", &["src/theme/", "src/output/html/"]),
    ("tokio", &["src/serve/"]),
    // `content`: front matter and settings; `theme`: `theme.toml`; `catalogue`: the register of translations.
    ("toml", &["src/content/", "src/theme/", "src/catalogue/"]),
    ("walkdir", &["src/source/", "src/publish/"]),
];

/// The parts of the standard library that reach outside.
const OUTSIDE: [&str; 4] = ["fs", "net", "process", "env"];

/// The files and folders that may.
const DOORS: [&str; 8] = [
    "src/main.rs",
    "src/source/again.rs",
    "src/source/read.rs",
    "src/source/write.rs",
    "src/publish/write/",
    "src/publish/deploy/",
    "src/serve/",
    "src/command/",
];

/// Names that say nothing.
const EMPTY_NAMES: [&str; 8] = ["util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"];

/// A room names only rooms that `lib.rs` declares before it.
pub(super) fn layers(house: &House) -> Vec<String> {
    let rooms = house.rooms();
    let place = |room: &str| rooms.iter().position(|declared| declared == room);
    let mut faults = Vec::new();
    if rooms.is_empty() {
        faults.push("src/lib.rs declares no room".to_owned());
    }
    for file in house.files.values() {
        let Some(own) = file.room() else { continue };
        let Some(height) = place(&own) else {
            faults.push(format!("{}: src/lib.rs does not declare `{own}`", file.path));
            continue;
        };
        for named in &file.named {
            let target = house.absolute(file, &named.parts).unwrap_or_default();
            if target.first().is_some_and(|room| place(room).is_some_and(|other| other > height)) {
                let path = named.parts.join("::");
                faults.push(format!("{}:{}: `{own}` leans up on `{}` ({path})", file.path, named.line, target[0]));
            }
        }
    }
    faults
}

/// Inside a room, no two files import each other, nor do more in a circle; passing on does not count.
pub(super) fn circles(house: &House) -> Vec<String> {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in house.files.values().filter(|file| file.room().is_some()) {
        for named in file.named.iter().filter(|named| !named.passed_on) {
            if let Some(target) = house.target(file, &named.parts)
                && target.room() == file.room()
                && target.path != file.path
            {
                edges.entry(file.path.clone()).or_default().insert(target.path.clone());
            }
        }
    }
    let circles = graph::circles(&edges);
    circles.iter().map(|circle| format!("a circle: {}", circle.join(" → "))).collect()
}

/// The parts of a room (but its `mod.rs` and what all may use) do not know one another.
pub(super) fn siblings(house: &House, room: &str, shared: &[&str]) -> Vec<String> {
    let part = |file: &File| file.module().get(1).cloned();
    let mut faults = Vec::new();
    for file in house.files.values().filter(|file| file.room().as_deref() == Some(room)) {
        let Some(own) = part(file) else { continue };
        if shared.contains(&own.as_str()) {
            continue;
        }
        for named in &file.named {
            let target = house.target(file, &named.parts);
            let target = target.filter(|target| target.room().as_deref() == Some(room));
            if let Some(other) = target.and_then(part)
                && other != own
                && !shared.contains(&other.as_str())
            {
                let line = named.line;
                faults.push(format!("{}:{line}: `{own}` knows its sibling `{other}`", file.path));
            }
        }
    }
    faults
}

/// A room does not name certain rooms at all.
pub(super) fn unseen(house: &House, room: &str, hidden: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files.values().filter(|file| file.room().as_deref() == Some(room)) {
        for named in &file.named {
            let target = house.absolute(file, &named.parts).unwrap_or_default();
            if target.first().is_some_and(|other| hidden.contains(&other.as_str())) {
                let (line, other) = (named.line, &target[0]);
                faults.push(format!("{}:{line}: `{room}` names `{other}`", file.path));
            }
        }
    }
    faults
}

/// A library is named only where it may be.
pub(super) fn walls(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files.values() {
        for named in &file.named {
            let Some(first) = named.parts.first() else {
                continue;
            };
            let wall = WALLS
                .iter()
                .find(|(library, _)| first == library || (library.ends_with('_') && first.starts_with(library)));
            let Some((_, rooms)) = wall else { continue };
            let within = rooms.iter().any(|room| file.path.starts_with(room));
            if !within && house.absolute(file, &named.parts).is_none() {
                let (line, rooms) = (named.line, rooms.join(", "));
                faults.push(format!("{}:{line}: `{first}` belongs to {rooms}", file.path));
            }
        }
    }
    faults
}

/// Only the doors reach files, network, processes and the environment.
pub(super) fn doors(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files.values() {
        if DOORS.iter().any(|door| file.path.starts_with(door)) {
            continue;
        }
        for named in &file.named {
            if let [first, second, ..] = named.parts.as_slice()
                && first == "std"
                && OUTSIDE.contains(&second.as_str())
            {
                let line = named.line;
                faults.push(format!("{}:{line}: `std::{second}` outside the doors", file.path));
            }
        }
    }
    faults
}

/// No note to oneself stays in `src`, and nothing panics on purpose outside tests.
pub(super) fn leftovers(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.files.values() {
        for (index, line) in file.text.lines().enumerate() {
            let notes = ["TODO", "FIXME", "XXX"];
            faults.extend(
                notes
                    .iter()
                    .filter(|note| has_word(line, note))
                    .map(|note| format!("{}:{}: `{note}`", file.path, index + 1)),
            );
        }
        for (index, line) in file.code.lines().enumerate() {
            let macros = ["dbg!", "todo!", "unimplemented!", "panic!", "unreachable!"];
            faults.extend(
                macros
                    .iter()
                    .filter(|name| has_word(line, name))
                    .map(|name| format!("{}:{}: `{name}`", file.path, index + 1)),
            );
        }
    }
    faults
}

/// Says whether a word stands in a line on its own.
fn has_word(line: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        !before.is_some_and(joins) && (word.ends_with('!') || !after.is_some_and(joins))
    })
}

/// Files are short, open with a sentence, and bear a name that says what is in them.
pub(super) fn looks(files: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files {
        let lines = text.lines().count();
        if lines > LINES {
            faults.push(format!("{path}: {lines} lines, more than {LINES}"));
        }
        let mark = if path.starts_with("tests/") { "//" } else { "//!" };
        let head = text.lines().take_while(|line| line.starts_with(mark));
        let head: Vec<&str> = head.map(|line| line.trim_start_matches(['/', '!']).trim()).collect();
        let sentence = head.split(|line| line.is_empty()).next().unwrap_or_default().join(" ");
        if !sentence.contains(' ') || !sentence.ends_with(['.', ':']) {
            faults.push(format!("{path}: does not open with a sentence after `{mark}`"));
        }
        let parts = path.trim_end_matches(".rs").split('/');
        for name in parts.filter(|part| part.split('_').any(|word| EMPTY_NAMES.contains(&word))) {
            faults.push(format!("{path}: the name `{name}` says nothing"));
        }
    }
    faults
}

/// Returns the words of the codes that `code.rs` declares.
pub(super) fn declared_codes(text: &str) -> BTreeSet<String> {
    let severities = ["Error;", "Warning;", "Note;"];
    let lines = text.lines().filter(|line| severities.iter().any(|end| line.ends_with(end)));
    lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

/// Returns the codes that a golden case expects: `error[code]: …` in `diagnostics.txt`, `expect: code` elsewhere.
pub(super) fn provoked_codes(path: &str, text: &str) -> Vec<String> {
    let is_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut found = Vec::new();
    for line in text.lines() {
        if path.ends_with("/diagnostics.txt") || path.starts_with("tests/commands/") {
            let severity = |(word, _): &(&str, &str)| matches!(*word, "error" | "warning" | "note");
            let code = line.split_once('[').filter(severity).and_then(|(_, rest)| rest.split_once("]:"));
            found.extend(code.map(|(code, _)| code.to_owned()));
        }
        if let Some((_, rest)) = line.split_once("expect:") {
            let words = rest.split(|c| !is_code(c)).map(|word| word.trim_matches('-'));
            found.extend(words.filter(|word| word.contains('-')).map(str::to_owned));
        }
    }
    found
}

/// Every code is provoked by a golden case, but for those allowed not to be yet: `code: reason`, one a line.
pub(super) fn provocations(codes: &BTreeSet<String>, provoked: &BTreeSet<String>, allowed: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut excused = BTreeSet::new();
    for line in allowed.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (code, reason) = line.split_once(':').unwrap_or((line, ""));
        if reason.trim().is_empty() {
            faults.push(format!("unprovoked.txt: `{code}` has no reason"));
        }
        if !codes.contains(code) {
            faults.push(format!("unprovoked.txt: there is no code `{code}`"));
        }
        if provoked.contains(code) {
            faults.push(format!("unprovoked.txt: `{code}` is provoked by now, delete the line"));
        }
        excused.insert(code.to_owned());
    }
    let silent = codes.difference(provoked).filter(|code| !excused.contains(*code));
    faults.extend(silent.map(|code| format!("no golden case provokes `{code}`")));
    let unknown = provoked.difference(codes);
    faults.extend(unknown.map(|code| format!("a golden case expects `{code}`, which is no code")));
    faults
}
