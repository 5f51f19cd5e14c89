//! The bench of the search: sites of 300 and 3,000 pages in nine languages, asked what residents type.
//!
//! Texts and queries are written by hand (README.md); other pages are made of each language's own words, and queries with
//! slips of the keyboard, beginnings of words and lost marks are made of the texts by chance, with seeds that are printed.

mod corpus;
mod guide;
mod made;
mod mutation;
mod report;
#[path = "../speed/random.rs"]
#[allow(dead_code, unused_qualifications, reason = "the numbers of another program")]
mod random;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use serde_json::{Value, json};
use sportello::output::search;

use super::support::{judges, repository};
use corpus::{Concept, Query};
use report::{Answer, Report, Size};

/// The languages whose texts are written, the language of the offices first.
fn languages() -> Vec<String> {
    let all = ["it", "en", "fr", "ro", "ar", "uk", "pa", "zh-Hans", "bn"];
    let written = |tag: &str| folder().join(format!("{tag}.md")).is_file();
    all.iter().filter(|tag| written(tag)).map(|tag| (*tag).to_owned()).collect()
}

fn folder() -> PathBuf {
    repository().join("tests/relevance")
}

/// The seeds of made queries: one that stays, and a fresh one, which is printed; `SEED=…` brings it back.
fn seeds() -> [u64; 2] {
    static FRESH: OnceLock<u64> = OnceLock::new();
    let fresh = || {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        std::env::var("SEED").map_or(now.as_nanos() as u64 % 1_000_000, |seed| seed.parse().expect("SEED is a number"))
    };
    [1522, *FRESH.get_or_init(fresh)]
}

/// Asks one tree everything; returns the answers, and how many bytes its whole index has.
fn ask(tag: &str, size: Size, offices: &[Concept]) -> (Vec<(Query, Answer)>, u64) {
    let concepts = corpus::concepts(tag, offices);
    let words = corpus::words(tag);
    let site = made::site(tag, size, offices, &concepts, &words);
    let edition = site.editions.iter().find(|edition| edition.language.as_str() == tag).unwrap();
    let index = search::produce(&site, edition);
    let mut queries = corpus::queries(tag);
    for seed in seeds() {
        queries.extend(mutation::queries(tag, seed, &concepts, &words));
    }
    // What somebody wrote to mean nothing may stand near a word of a big site.
    let indexed = indexed(&index);
    queries.retain(|query| query.class != "nonsense" || mutation::is_far(&query.text, &indexed));
    if size == Size::Small {
        // The full thousand costs a minute without the optimiser.
        let count = if cfg!(debug_assertions) { 100 } else { 1000 };
        queries.extend(mutation::nonsense(seeds()[1], tag, count, &indexed));
    }
    let files: Vec<Value> =
        index.files.iter().map(|file| json!([file.path.as_str(), std::str::from_utf8(&file.bytes).unwrap()])).collect();
    let assets = repository().join("themes/piazza/assets");
    let input = json!({
        "assets": assets,
        "manifest": index.manifest,
        "tables": index.tables,
        "files": files,
        "queries": queries.iter().map(Query::json).collect::<Vec<_>>(),
        "keep": std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("relevance-{tag}-{}", size.pages())),
    });
    let said = judges::node("search.mjs", &input.to_string());
    let answers: Vec<Answer> = serde_json::from_str::<Vec<Value>>(&said).unwrap().iter().map(Answer::read).collect();
    assert_eq!(answers.len(), queries.len());
    let parts =
        index.files.iter().map(|file| &file.bytes[..]).chain([index.manifest.as_bytes(), index.tables.as_bytes()]);
    (queries.into_iter().zip(answers).collect(), parts.map(packed).sum())
}

/// Returns how many bytes a file has when a host has compressed it.
fn packed(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len() as u64
}

/// Returns the words of an index, read by the description of its files alone.
fn indexed(index: &search::Index) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let is_tier = |path: &str| path.rsplit('-').next().is_some_and(|name| name.starts_with(['h', 'b']));
    for file in index.files.iter().filter(|file| is_tier(file.path.as_str())) {
        let mut before: Vec<char> = Vec::new();
        for line in std::str::from_utf8(&file.bytes).unwrap().lines() {
            let (word, _) = line.split_once(' ').unwrap();
            let shared = word.chars().next().unwrap().to_digit(36).unwrap() as usize;
            before.truncate(shared);
            before.extend(word.chars().skip(1));
            words.insert(before.iter().collect());
        }
    }
    words
}

fn bench(size: Size) -> Report {
    let offices = corpus::offices();
    let mut report = Report::new(size);
    let asked: Vec<_> = languages().into_par_iter().map(|tag| (ask(&tag, size, &offices), tag)).collect();
    for ((answers, bytes), tag) in &asked {
        for (query, answer) in answers {
            report.add(tag, query, answer);
        }
        report.weigh(tag, *bytes);
    }
    eprintln!("{}", report.text(seeds()));
    report
}

#[test]
fn residents_find_their_page_among_300() {
    bench(Size::Small).hold();
}

/// The big sites take minutes without the optimiser.
#[test]
#[cfg_attr(debug_assertions, ignore = "only in release")]
fn residents_find_their_page_among_3000() {
    bench(Size::Large).hold();
}
