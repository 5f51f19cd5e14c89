//! What several tests need: sites in folders of their own, runs of the program, comparisons with files.

pub mod every_kind;
pub mod guide;
pub mod hours;
pub mod judges;
pub mod page_text;
pub mod processor;
pub mod schema_org;
pub mod site;
pub mod starter;
pub mod text_walk;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sportello::catalogue::State;
use sportello::diagnostic::{Diagnostic, ToolLocale, Words, order, terminal};
use sportello::facts::Date;
use sportello::pipeline;
use sportello::site::Options;
use sportello::source::{Edits, SitePath, Sources};
use sportello::translation::SyncOptions;

pub use site::{Run, SiteFolder};

/// Returns the folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A whole picture of one point, as PNG.
pub const PICTURE: &[u8] = include_bytes!("../golden/formats/content/servizi/consultorio-familiare/sala.png");

/// The day for which tests build.
pub const TODAY: &str = "2026-03-09";

/// Returns the options with which tests build.
pub fn options() -> Options {
    Options { today: Date::parse(TODAY).unwrap(), base_url: None, languages: Vec::new(), drafts: false }
}

/// Returns how tests bring catalogues up to date: all of them, with drafts.
pub fn recording() -> SyncOptions {
    SyncOptions { state: Some(State::Draft), ..SyncOptions::new(options().today, Vec::new()) }
}

/// Returns what a whole build says, in its order, with the site that it resolved.
pub fn build(sources: &Sources) -> (sportello::site::Site, Vec<Diagnostic>) {
    let mut sink = sportello::output::MemorySink::default();
    let packing = sportello::output::Packing::default();
    let reported = pipeline::build(sources, &options(), &packing, &mut sink, &|_| {});
    let mut diagnostics = reported.diagnostics;
    diagnostics.extend(sink.finish().diagnostics);
    (reported.value, order::sorted(diagnostics, sources))
}

/// Returns remarks as people read them, in English, without colours, all of them.
pub fn rendered(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let options = terminal::Options { limit: usize::MAX, alike: usize::MAX, ..terminal::Options::default() };
    terminal::render(diagnostics, sources, &Words::new(ToolLocale::English), options)
}

/// Returns the codes of remarks with path and line, as `link-unknown content/a.md:3`.
pub fn codes(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<String> {
    diagnostics
        .iter()
        .map(|said| {
            let path = order::path(said, sources).unwrap_or("-");
            match said.place.and_then(|place| Some((sources.file(place.file)?, place))) {
                Some((file, place)) => {
                    let line = sportello::source::span::position(&file.text, place.range().start).line;
                    format!("{} {path}:{line}", said.code.as_str())
                }
                None => format!("{} {path}", said.code.as_str()),
            }
        })
        .collect()
}

/// Says whether expectations are to be renewed: `UPDATE=1 cargo test`.
pub fn renews() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Holds a text against a file and returns the difference, readable; with `UPDATE=1` writes the file instead.
pub fn difference(path: &Path, actual: &str) -> Option<String> {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return None;
    }
    if renews() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, actual).unwrap();
        return None;
    }
    let mut shown = String::new();
    let name = path.strip_prefix(repository()).unwrap_or(path).display().to_string();
    let palette = snapbox::report::Palette::plain();
    snapbox::report::write_diff(
        &mut shown,
        &snapbox::Data::text(expected),
        &snapbox::Data::text(actual.to_owned()),
        Some(&name),
        Some(&"what came out"),
        palette,
    )
    .unwrap();
    Some(shown)
}

/// Fails with everything that differs.
#[track_caller]
pub fn expect_equal(differences: &[String]) {
    assert!(
        differences.is_empty(),
        "{} differences (UPDATE=1 renews what is expected)\n\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// Returns the files below a folder with their paths in it, sorted.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(entry.path());
            } else {
                files.push(entry.path().strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    files.sort();
    files
}

/// Lays edits over the files of a site in memory.
pub fn lay(files: &mut BTreeMap<SitePath, String>, edits: Edits) {
    for edit in edits.files {
        match edit.text {
            Some(text) => files.insert(edit.path, text),
            None => files.remove(&edit.path),
        };
    }
}
