//! Holds the built guide against the facts that somebody read in a source: a number, an address, an amount or a date
//! that is in no list is an invention, in whatever language and place it stands.

mod allowed;
mod judge;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;

use crate::support::{SiteFolder, guide, repository};
use allowed::Allowed;
use judge::Judge;

#[test]
fn every_fact_of_the_built_guide_is_listed() {
    let allowed = Allowed::read();
    let judge = Judge::new(&allowed);
    let public = guide::public();
    let read: Vec<(String, page::Said)> = files(public)
        .into_par_iter()
        .map(|path| {
            let shown = path.strip_prefix(public).unwrap().to_string_lossy().replace('\\', "/");
            let said = page::of_file(&judge, &shown, &fs::read_to_string(&path).unwrap());
            (shown, said)
        })
        .collect();
    assert!(read.len() > 4_000, "only {} files state facts", read.len());
    let mut faults: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, said) in &read {
        said.faults.iter().for_each(|fault| faults.entry(fault).or_default().push(path));
    }
    assert!(faults.is_empty(), "{} facts are in no list\n{}", faults.len(), shown(&faults));
    let used: BTreeSet<&str> = read.iter().flat_map(|(_, said)| said.used.iter().map(String::as_str)).collect();
    let unused: Vec<&str> = allowed.names().filter(|name| !used.contains(name)).collect();
    assert!(unused.is_empty(), "no page states {unused:?} any more: take it out of tests/guide/allowed.toml");
}

/// Returns the files that state facts: pages, calendars, feeds, maps; not programs, styles and the index of the search.
fn files(public: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![public.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if ["html", "ics", "xml", "webmanifest"].contains(&ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Returns each fault with the first pages that have it.
fn shown(faults: &BTreeMap<&str, Vec<&str>>) -> String {
    let line = |(fault, pages): (&&str, &Vec<&str>)| {
        let more = if pages.len() > 3 { format!(" and {} more", pages.len() - 3) } else { String::new() };
        format!("{fault} in {}{more}", pages.iter().take(3).copied().collect::<Vec<_>>().join(", "))
    };
    faults.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn planted_facts_are_found() {
    let allowed = Allowed::read();
    let judge = Judge::new(&allowed);
    let page = |tree: &str, body: &str| {
        let text = format!("<!doctype html><html lang={tree}><head><title>T</title></head><body>{body}</body></html>");
        page::of_file(&judge, "planted/index.html", &text).faults
    };
    // What is listed passes, however it is written.
    for (tree, body) in [
        ("it", "<p>Chiama il <bdi>800 290 290</bdi> o il <a href=tel:112>112</a>.</p>"),
        ("en", "<p>In all it is €1,800,000. Of this 1.418.784 euros come from the town.</p>"),
        ("ru", "<p>Всего: 1\u{a0}800\u{a0}000\u{a0}€.</p>"),
        ("pa", "<p>ਕੁੱਲ €18,00,000 ਹਨ।</p>"),
        ("ar", "<p>5 سبتمبر 2012</p><p lang=it>Legge 5 febbraio 1992, n. 91, articolo 9.1 · 5 febbraio 1992</p>"),
        ("zh-Hans", "<p>2018年7月20日 09:00–17:00, via Ugolani Dati 4</p>"),
        ("it", "<a href=https://www.inps.it/>www.inps.it</a><p>L'ISEE vale fino al 31 dicembre.</p>"),
    ] {
        assert_eq!(page(tree, body), Vec::<String>::new(), "{body}");
    }
    for (tree, body, found) in [
        ("it", "<p>Chiama lo 0372 407020.</p>", 1),
        ("it", "<p>Chiama lo 0372 <b>40</b> 70 20.</p>", 1),
        ("ar", "<p>اتصل بالرقم ١١٨</p>", 1),
        ("it", "<p>Chiama il 800 290 291.</p>", 1),
        ("en", "<a href=tel:+390372407020>Call</a>", 1),
        ("fr", "<a href=mailto:sportello@guida.example>Écrire</a>", 1),
        ("fr", "<p>sportello@comune.cremona.it</p>", 1),
        ("es", "<a href=https://www.comune.crema.it/>Crema</a>", 1),
        ("es", "<p>www.comune.crema.it</p>", 1),
        ("ro", "<p>Costă 16 euro.</p>", 1),
        ("uk", "<p>Ціна: <bdi>30</bdi>\u{a0}євро.</p>", 1),
        ("zh-Hans", "<p>80.46欧元</p>", 1),
        ("hi", "<p>€16</p>", 1),
        ("it", "<p>largo Madre Carelli 6, Cremona</p>", 1),
        ("bn", "<p>Via Roma 12, Crema</p>", 1),
        ("it", "<p>Entro il 30 giugno.</p>", 1),
        ("it", "<p>5 settembre 2013</p>", 1),
        ("sq", "<p>6 shtator 2012</p>", 1),
        ("ur", "<p>21 جولائی 2018</p>", 1),
        ("ar", "<p>21 تموز 2018</p>", 1),
        ("zh-Hans", "<p>请看www.example.it网站，时间08:30。</p>", 2),
        ("zh-Hans", "<p>2018年7月21日</p>", 1),
        ("en", "<p>From 05/09/2013.</p>", 1),
        ("en", "<p>Open at 08:30.</p>", 1),
        ("it", "<time datetime=2018-07-21T09:00+02:00>x</time>", 1),
        ("it", "<p title='Telefono 0372 1'>x</p>", 1),
        ("it", "<p lang=it>Legge 5 febbraio 1992, n. 92</p>", 1),
    ] {
        assert_eq!(page(tree, body).len(), found, "{body}: {:?}", page(tree, body));
    }
    let data =
        r#"{"@context":"https://schema.org","telephone":"+390372407020","price":"16.00","startDate":"2018-07-21"}"#;
    let found = page("it", &format!("<script type=application/ld+json>{data}</script>"));
    assert_eq!(found.len(), 3, "{found:?}");
    let calendar =
        "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Rome:20180721T090000\r\nLOCATION:via Ugolani Dati 5\r\nEND:VEVENT\r\n";
    let found = page::of_file(&judge, "it/eventi/x/calendar.ics", calendar).faults;
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_wrong_number_in_a_built_page_is_found() {
    let allowed = Allowed::read();
    let judge = Judge::new(&allowed);
    let built = fs::read_to_string(guide::public().join("ur/servizi/antiviolenza-1522/index.html")).unwrap();
    assert_eq!(page::of_file(&judge, "ur/servizi/antiviolenza-1522/index.html", &built).faults, Vec::<String>::new());
    for (right, wrong) in [(">1522<", ">1523<"), ("href=tel:1522", "href=tel:1523")] {
        assert!(built.contains(right), "{right}");
        let found = page::of_file(&judge, "copy/index.html", &built.replacen(right, wrong, 1)).faults;
        assert!(found.iter().any(|fault| fault.contains("1523")), "{found:?}");
    }
}

#[test]
fn every_page_names_its_source() {
    let content = repository().join("content");
    let mut folders = vec![content];
    let mut pages = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") && !path.ends_with("section.md") {
                let text = fs::read_to_string(&path).unwrap();
                let head: toml::Table = text.split("+++").nth(1).unwrap().parse().unwrap();
                let sources = head.get("sources").and_then(toml::Value::as_array).map_or(&[][..], Vec::as_slice);
                let is_whole = |source: &toml::Value| {
                    ["title", "publisher"].iter().all(|name| source.get(name).and_then(toml::Value::as_str).is_some())
                };
                assert!(!sources.is_empty() && sources.iter().all(is_whole), "{} names no source", path.display());
                pages += 1;
            }
        }
    }
    assert!(pages > 250, "only {pages} pages");
}

#[test]
fn a_build_says_what_a_check_says() {
    // A build lets texts of translations go that it has read; what a comment in them allows is allowed all the same.
    let site = SiteFolder::golden("bad-aliases");
    let said = |arguments: &[&str]| {
        let run = site.run(arguments);
        // Advice is for who asks for it; all notes of this site are.
        let advice = |line: &&str| line.contains("\"severity\":\"note\"");
        let lines = run.out.lines().filter(|line| line.starts_with('{') && !advice(line));
        lines.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let checked = said(&["check", "--message-format", "json"]);
    assert!(checked.len() >= 2, "{checked:?}");
    assert_eq!(said(&["build", "--message-format", "json"]), checked);
}

#[test]
fn the_guide_gives_no_warning() {
    // What is left is allowed beside its text, with the reason.
    let run = Command::new(env!("CARGO_BIN_EXE_sportello"))
        .args([
            "--site",
            env!("CARGO_MANIFEST_DIR"),
            "--today",
            guide::DAY,
            "--locale",
            "en",
            "--deny",
            "warnings",
            "check",
        ])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&[run.stdout, run.stderr].concat()));
}
