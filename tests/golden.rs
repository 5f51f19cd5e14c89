//! Runs every folder of `golden/` that is a site, and holds what it says and shows against what is expected.
//!
//! `expected/diagnostics.txt` has the remarks as people read them. Every file below `expected/pages/` is named for
//! the address of a page and has that page as text: `expected/pages/ar/servizi/cup.txt`. `UPDATE=1` renews both.
//! Where a source says `expect: code` in a comment, the next line that is none has exactly these remarks; `expect +1:`
//! speaks of the line below that one. `expected/translations/diagnostics.txt`, where it is, has what `translate check`
//! says beyond a build.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use sportello::checks::{self, Inspection};
use sportello::diagnostic::{Diagnostic, order};
use sportello::pipeline;
use sportello::site::{Page, Site};
use sportello::source::{SourceFile, Sources, span};

use crate::support::{
    SiteFolder, build, difference, expect_equal, files_below, options, page_text, rendered, repository,
};

#[test]
fn every_case_is_as_expected() {
    let folder = repository().join("tests/golden");
    let mut cases: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|case| case.join("content").is_dir());
    cases.sort();
    assert!(!cases.is_empty());
    let differences: Vec<String> = cases.par_iter().flat_map_iter(|case| run(case)).collect();
    expect_equal(&differences);
}

fn run(case: &Path) -> Vec<String> {
    let site = SiteFolder::copy(case);
    let sources = site.sources();
    let (built, diagnostics) = build(&sources);
    let mut differences = Vec::new();
    let expected = case.join("expected");
    differences.extend(difference(&expected.join("diagnostics.txt"), &rendered(&diagnostics, &sources)));
    differences.extend(pages(&expected.join("pages"), &built));
    differences.extend(of_translations(&expected.join("translations/diagnostics.txt"), &sources));
    let name = case.file_name().unwrap().to_string_lossy();
    differences.extend(announced(&sources, &diagnostics).into_iter().map(|fault| format!("{name}: {fault}")));
    differences
}

/// Holds what `translate check` says beyond a build against what is expected, where a case expects something.
fn of_translations(expected: &Path, sources: &Sources) -> Option<String> {
    let workshop = expected.is_file().then(|| pipeline::read(sources, false, &|_| {}).value)?;
    let inspection = Inspection {
        content: &workshop.content,
        catalogues: &workshop.catalogues,
        interfaces: &workshop.interfaces,
        theme: &workshop.theme,
        today: options().today,
    };
    let languages: Vec<_> = workshop.content.settings.languages.iter().collect();
    let said = order::sorted(checks::of_translations(&inspection, &languages), sources);
    difference(expected, &rendered(&said, sources))
}

fn pages(folder: &Path, site: &Site) -> Vec<String> {
    let pages: BTreeMap<&str, &Page> =
        site.editions.iter().flat_map(|edition| &edition.pages).map(|page| (page.address.as_ref(), page)).collect();
    let mut differences = Vec::new();
    for path in files_below(folder) {
        let address = path.with_extension("").to_string_lossy().replace('\\', "/");
        match pages.get(address.as_str()) {
            Some(page) => differences.extend(difference(&folder.join(&path), &page_text::page(page))),
            None => differences.push(format!("{}: no page `{address}`", folder.display())),
        }
    }
    differences
}

/// Holds the remarks against the comments that announce them, in files that have such comments.
fn announced(sources: &Sources, diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in sources.files() {
        let mut expected = announcements(file);
        if expected.is_empty() {
            continue;
        }
        let mut found: Vec<(usize, String)> = diagnostics
            .iter()
            .filter_map(|said| Some((said.place.filter(|place| place.file == file.id)?, said)))
            .map(|(place, said)| (span::position(&file.text, place.range().start).line, said.code.as_str().to_owned()))
            // What concerns the file as a whole stands at its head, where there is no room for a comment.
            .filter(|(line, code)| *line > 1 || expected.contains(&(*line, code.clone())))
            .collect();
        expected.sort();
        found.sort();
        let missing = expected.iter().filter(|one| !found.contains(one)).map(|one| ("not said", one));
        let extra = found.iter().filter(|one| !expected.contains(one)).map(|one| ("not announced", one));
        faults.extend(
            missing.chain(extra).map(|(what, (line, code))| format!("{}:{line}: {code} was {what}", file.path)),
        );
    }
    faults
}

fn announcements(file: &SourceFile) -> Vec<(usize, String)> {
    let mut waiting: Vec<(usize, String)> = Vec::new();
    let mut expected = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let comment = line.trim_start_matches(['#', '<', '!', '-', ' ']);
        let codes = comment.strip_prefix("expect").and_then(|rest| rest.split_once(": ")).filter(|_| comment != line);
        if let Some((below, codes)) = codes {
            let below = if below.is_empty() { 0 } else { below.trim_start_matches(" +").parse().unwrap() };
            let codes = codes.trim_end_matches("-->").split([',', ' ']).filter(|code| !code.is_empty());
            waiting.extend(codes.map(|code| (below, code.to_owned())));
        } else {
            expected.extend(waiting.drain(..).map(|(below, code)| (index + 1 + below, code)));
        }
    }
    expected
}
