//! The checker of the W3C over every page that a site publishes: it finds nothing, neither an error nor a warning.

use std::path::Path;

use crate::support::{SiteFolder, every_kind, files_below, judges, repository};

#[test]
fn the_checker_finds_nothing_on_the_guide() {
    let site = SiteFolder::empty();
    let guide = repository().to_string_lossy();
    site.run_well(&["--site", &guide, "--quiet", "build", "--out", &site.path().join("public").to_string_lossy()]);
    find_nothing(&site.path().join("public"), 100);
}

#[test]
fn the_checker_finds_nothing_on_a_page_of_every_kind() {
    let site = every_kind::site();
    site.run_well(&["--quiet", "build", "--out", "public"]);
    find_nothing(&site.path().join("public"), 50);
}

#[test]
fn the_checker_finds_nothing_in_the_town() {
    let site = SiteFolder::town();
    site.run_well(&["--quiet", "build", "--out", "public"]);
    find_nothing(&site.path().join("public"), 500);
}

#[test]
fn the_checker_finds_planted_faults() {
    let site = SiteFolder::of(&[
        ("a.html", "<!doctype html><html lang=it><title>A</title><p id=a>a</p><p id=a>b</p>"),
        ("b.html", "<!doctype html><html lang=it><title>B</title><h1>b</h1><section><p>c</p></section>"),
    ]);
    let found = judges::html(&[site.path()]);
    assert!(found.contains("Duplicate ID"), "{found}");
    assert!(found.contains("Section lacks heading"), "{found}");
}

fn find_nothing(public: &Path, least: usize) {
    let pages: Vec<_> =
        files_below(public).into_iter().filter(|path| path.extension().is_some_and(|e| e == "html")).collect();
    assert!(pages.len() >= least, "only {} pages", pages.len());
    for page in &pages {
        let html = std::fs::read_to_string(public.join(page)).unwrap();
        let inside = html.split("<script").skip(1).filter(|script| {
            let attributes = script.split('>').next().unwrap();
            !attributes.contains(" src=") && !attributes.contains("type=application/ld+json")
        });
        assert_eq!(inside.count(), 0, "{}: a script within the page", page.display());
    }
    let found = judges::html(&[public]);
    let shown: Vec<&str> = found.lines().take(40).collect();
    assert!(found.is_empty(), "{} findings\n{}", found.lines().count(), shown.join("\n"));
}
