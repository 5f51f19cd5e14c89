//! The house against its plan: who leans on whom, who opens a door, how a file looks.
//!
//! Every rule is a function from the files to a list of faults; `planted.rs` shows that each of them bites.

mod code;
mod graph;
mod planted;
mod rules;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use code::House;

/// Reads every file below a folder of the repository whose name has one of the endings.
fn read(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap_or(&path);
            let name = name.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending))
                && let Ok(text) = fs::read_to_string(&path)
            {
                files.push((name, text));
            }
        }
    }
    files.sort();
    files
}

fn house() -> House {
    House::new(read("src", &[".rs"]))
}

#[track_caller]
fn expect_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

#[test]
fn rooms_lean_downward_only() {
    expect_none(&rules::layers(&house()));
}

#[test]
fn no_two_files_lean_on_each_other() {
    expect_none(&rules::circles(&house()));
}

#[test]
fn outputs_and_checks_do_not_know_their_siblings() {
    let house = house();
    expect_none(&rules::siblings(&house, "output", &["artifact", "alternates", "policy", "sink"]));
    expect_none(&rules::siblings(&house, "checks", &["agreement", "inspection", "lexicon", "reading", "rendering"]));
}

#[test]
fn outputs_see_the_site_alone() {
    expect_none(&rules::unseen(&house(), "output", &["content", "catalogue"]));
}

#[test]
fn libraries_stay_in_their_rooms() {
    expect_none(&rules::walls(&house()));
}

#[test]
fn the_outside_has_few_doors() {
    expect_none(&rules::doors(&house()));
}

#[test]
fn nothing_panics_and_nothing_is_left_over() {
    expect_none(&rules::leftovers(&house()));
}

#[test]
fn files_look_as_agreed() {
    let mut files = read("src", &[".rs"]);
    files.extend(read("tests", &[".rs"]));
    let files: Vec<_> = files.into_iter().filter(|(path, _)| !path.starts_with("tests/golden/")).collect();
    assert!(!files.is_empty());
    expect_none(&rules::looks(&files));
}

#[test]
fn every_code_is_provoked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let codes = fs::read_to_string(root.join("src/diagnostic/code.rs")).unwrap();
    let allowed = fs::read_to_string(root.join("tests/architecture/unprovoked.txt")).unwrap();
    let mut golden = read("tests/golden", &[".txt", ".md", ".toml", ".ftl", ".html"]);
    golden.extend(read("tests/commands", &[".md"]));
    let codes = rules::declared_codes(&codes);
    assert!(codes.len() > 50, "the list of codes was not understood");
    let provoked: BTreeSet<String> = golden.iter().flat_map(|(path, text)| rules::provoked_codes(path, text)).collect();
    expect_none(&rules::provocations(&codes, &provoked, &allowed));
}
