//! All integration tests as one binary: it links the library once.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "tests panic when something is wrong, and open what they please"
)]

mod support;
mod addresses;
mod agencies;
mod architecture;
mod borgo;
mod calendars;
mod came_back;
mod checked;
mod commands;
mod dated;
mod desk;
mod disk;
mod drafts;
mod encodings;
mod exchange;
mod finder;
mod garbled;
mod given_ticks;
mod glossary_slips;
mod glossary_tables;
mod golden;
mod guide;
mod halfway;
mod handover;
mod html_judge;
mod hours_compact;
mod hours_cures;
mod hours_judge;
mod kept_words;
mod last_copies;
mod lifecycle;
mod lists;
mod many_alike;
mod many_faults;
mod mended;
mod native_codes;
mod misplaced;
mod official_words;
mod other_source;
mod properties;
mod random_damage;
mod random_texts;
mod renamed;
mod readme;
mod relevance;
mod search;
mod reproducible;
mod rounds;
mod serve;
mod slips;
mod strange_files;
mod text_nodes;
mod translations;
mod unfinished;
mod unreadable;
mod unseen;
mod vocabulary;
mod volunteer;
mod warm;
mod whole_or_not;
mod workshop;

/// Folders of tests that are programs of their own.
const OTHERS: [&str; 4] = ["browser", "fuzz", "judges", "speed"];

/// A test file that no `mod` line names would never run, and nobody would notice.
#[test]
fn no_test_file_is_forgotten() {
    let root = support::repository().join("tests");
    let suite = std::fs::read_to_string(root.join("suite.rs")).unwrap();
    for entry in std::fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_test = path.extension().is_some_and(|extension| extension == "rs") || path.join("mod.rs").is_file();
        if is_test && name != "suite" && !OTHERS.contains(&name.as_str()) {
            assert!(suite.contains(&format!("\nmod {name};")), "tests/suite.rs does not name `{name}`");
        }
    }
}
