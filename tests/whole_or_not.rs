//! A site is published whole or not at all, every fault has a place and a cure, and exit codes say who is at fault.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::{SiteFolder, build, codes, difference, expect_equal, rendered, repository};

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n";
const PAGE: &str = "+++\ntitle = \"Privacy\"\nsummary = \"Dati personali.\"\n+++\n\nNiente.\n";

fn small() -> SiteFolder {
    SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/privacy.md", PAGE)])
}

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[cfg(unix)]
fn link(site: &SiteFolder, target: impl AsRef<Path>, path: &str) {
    std::os::unix::fs::symlink(target, site.path().join(path)).unwrap();
}

/// Every oddity of a disk in one site: each is named, none hides another, and the good page is read.
#[cfg(unix)]
#[test]
fn every_oddity_of_the_disk_is_named() {
    let site = small();
    site.write("content/bom.md", format!("\u{feff}{PAGE}"));
    site.write("content/fine-righe.md", PAGE.replace('\n', "\r\n"));
    site.write("content/utf16.md", utf16(PAGE));
    site.write("content/latino.md", PAGE.replace("Niente", "Perch\u{e9}").bytes().map(latin).collect::<Vec<u8>>());
    site.write("content/grande.md", vec![b'x'; 2 * 1024 * 1024 + 1]);
    std::fs::create_dir_all(site.path().join("content/cartella.md/dentro")).unwrap();
    link(&site, "/etc/passwd", "content/fuori.md");
    link(&site, "nessuno.md", "content/nulla.md");
    link(&site, "privacy.md", "content/copia.md");
    link(&site, "cerchio-b", "content/cerchio-a");
    link(&site, "cerchio-a", "content/cerchio-b");
    let fifo = site.path().join("content/tubo.md");
    assert!(std::process::Command::new("mkfifo").arg(fifo).status().unwrap().success());
    let began = Instant::now();
    let sources = site.sources();
    let (_, diagnostics) = build(&sources);
    assert!(began.elapsed() < Duration::from_secs(5), "something waited for a pipe");
    let expected = repository().join("tests/golden/disk/expected/diagnostics.txt");
    expect_equal(&difference(&expected, &rendered(&diagnostics, &sources)).into_iter().collect::<Vec<_>>());
}

/// Writes a character as Latin-1 has it: one byte.
fn latin(byte: u8) -> u8 {
    if byte == 0xc3 { 0xe9 } else { byte }
}

#[test]
fn a_site_without_settings_or_pages_is_told_so() {
    let nothing = SiteFolder::empty();
    let (_, diagnostics) = build(&nothing.sources());
    assert_eq!(codes(&diagnostics, &nothing.sources()), ["site-missing content/site.toml"]);
    assert_eq!(nothing.run(&["build"]).code, 1);
    let empty = SiteFolder::of(&[("content/site.toml", SETTINGS)]);
    let (_, diagnostics) = build(&empty.sources());
    assert_eq!(codes(&diagnostics, &empty.sources()), ["site-empty content"]);
    assert_eq!(empty.run(&["build"]).code, 1);
    assert!(!empty.path().join("public").exists());
}

#[test]
fn a_fault_leaves_the_last_good_site_as_it_was() {
    let site = SiteFolder::golden("formats");
    site.run_well(&["build"]);
    let good = site.bytes_below("public");
    assert!(good.len() > 40, "{}", good.len());
    let faults = [
        ("content/servizi/pronto-intervento.md", "organisation = \"enti/azienda-sanitaria\"", "organisation = 3"),
        ("content/privacy.md", "Questo sito", "Questo [sito](javascript:alert(1))"),
        ("content/note-legali.md", "(enti/comune)", "(../../../etc/passwd)"),
        ("content/site.toml", "name = \"English\"", "name = \"English"),
    ];
    for (path, from, to) in faults {
        let before = site.text(path);
        site.replace(path, from, to);
        let run = site.run(&["build"]);
        assert_eq!(run.code, 1, "{path}\n{}", run.error);
        assert!(run.error.contains("nothing was published"), "{}", run.error);
        assert!(site.bytes_below("public") == good, "{path}: the published site changed");
        site.write(path, before);
    }
    site.run_well(&["build"]);
    assert!(site.bytes_below("public") == good, "the same sources gave another site");
    let leftovers: Vec<String> = std::fs::read_dir(site.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !["content", "translations", "public", ".sportello"].contains(&name.as_str()))
        .collect();
    assert!(leftovers.is_empty(), "{leftovers:?}");
}

#[test]
fn exit_codes_say_who_is_at_fault() {
    let site = SiteFolder::golden("formats");
    assert_eq!(site.run(&["build"]).code, 0);
    assert_eq!(site.run(&["check"]).code, 0);
    assert_eq!(site.run(&["check", "--deny", "warnings"]).code, 1);
    assert_eq!(site.run(&["build", "--deny", "warnings", "--out", "other"]).code, 1);
    assert!(!site.path().join("other").exists());
    for wrong in [
        &["frobnicate"][..],
        &["build", "--today", "tomorrow"],
        &["build", "--base-url", "guida"],
        &["build", "--languages", "xx-!"],
        &["build", "--languages", "ro"],
        &["check", "--message-format", "xml"],
    ] {
        assert_eq!(site.run(wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(site.run(&["--help"]).code, 0);
    assert_eq!(site.run(&["--version"]).code, 0);
    let broken = SiteFolder::golden("bad-prose");
    assert_eq!(broken.run(&["check"]).code, 1);
    assert_eq!(broken.run(&["build"]).code, 1);
}

/// The remarks about whole files and folders, which have no line.
const WITHOUT_LINE: [&str; 8] = [
    "site-missing",
    "site-empty",
    "theme-unknown",
    "interface-missing",
    "file-too-large",
    "file-utf16",
    "folder-named-like-file",
    "file-special",
];

#[test]
fn every_remark_is_an_object_with_a_place_and_a_cure() {
    let cases = std::fs::read_dir(repository().join("tests/golden")).unwrap();
    for case in cases.map(|case| case.unwrap().path()).filter(|case| case.join("content").is_dir()) {
        let site = SiteFolder::copy(&case);
        let run = site.run(&["check", "--message-format", "json"]);
        for line in run.out.lines() {
            let said: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
            let code = said["code"].as_str().unwrap();
            assert!(said["help"].is_string(), "no cure: {line}");
            assert!(!said["message"].as_str().unwrap().contains("`…`"), "a value is missing: {line}");
            if !WITHOUT_LINE.contains(&code) {
                assert!(said["line"].as_u64().is_some_and(|number| number > 0), "no line: {line}");
                assert!(said["column"].as_u64().is_some_and(|number| number > 0), "no column: {line}");
                assert!(site.path().join(said["path"].as_str().unwrap()).exists(), "no such file: {line}");
            }
        }
        assert_eq!(run.code, i32::from(run.out.contains("\"severity\":\"error\"")), "{}", case.display());
    }
}

#[test]
fn a_folder_that_is_not_ours_is_never_replaced() {
    let site = small();
    site.write("public/tesi.doc", "ten years of work");
    let run = site.run(&["build"]);
    assert_eq!(run.code, 2);
    assert!(run.error.contains("publish-foreign"), "{}", run.error);
    assert_eq!(site.text("public/tesi.doc"), "ten years of work");
    for out in [".", "content", "/"] {
        let run = site.run(&["build", "--out", out]);
        assert_eq!(run.code, 2, "{out}: {}", run.error);
        assert_eq!(site.text("content/privacy.md"), PAGE);
    }
}
