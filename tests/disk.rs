//! What lies on a disk and cannot lie in a repository: each oddity is named, nothing hangs, and the published site stays.

use std::os::unix::fs::symlink;
use std::process::Command;

use super::support::SiteFolder;

fn site() -> SiteFolder {
    let site = SiteFolder::empty();
    site.run_well(&["init"]);
    site
}

/// Builds once, breaks the site, builds again: the fault is named with its place, and `public/` is as it was.
#[track_caller]
fn check(break_it: impl Fn(&SiteFolder), code: &str, place: &str) {
    let site = site();
    site.run_well(&["build"]);
    let before = site.bytes_below("public");
    break_it(&site);
    let run = site.run(&["build"]);
    assert_eq!(run.code, 1, "{}", run.error);
    assert!(run.error.contains(&format!("error[{code}]")), "{code}\n{}", run.error);
    assert!(run.error.contains(place), "{place}\n{}", run.error);
    assert_eq!(site.bytes_below("public"), before, "the published site changed");
    let json = site.run(&["check", "--message-format", "json"]);
    assert_eq!(json.code, 1);
    let said: Vec<serde_json::Value> = json.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(said.iter().any(|said| said["code"] == code && said["help"].is_string()), "{}", json.out);
}

#[test]
fn a_pipe_does_not_hang_the_build() {
    let make = |site: &SiteFolder| {
        let made = Command::new("mkfifo").arg(site.path().join("content/servizi/tubo.md")).status().unwrap();
        assert!(made.success());
    };
    check(make, "file-special", "content/servizi/tubo.md");
}

#[test]
fn a_pipe_in_the_cache_does_not_hang_the_build() {
    let site = site();
    site.run_well(&["build"]);
    let cache = site.path().join(".sportello/cache/compressed");
    for entry in std::fs::read_dir(&cache).unwrap() {
        let path = entry.unwrap().path();
        std::fs::remove_file(&path).unwrap();
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    }
    site.run_well(&["build"]);
    let kept = std::fs::read_dir(&cache).unwrap().all(|entry| entry.unwrap().file_type().unwrap().is_file());
    assert!(kept, "the pipes are replaced");
}

#[test]
fn a_folder_named_like_a_page_is_named() {
    let make = |site: &SiteFolder| std::fs::create_dir(site.path().join("content/servizi/x.md")).unwrap();
    check(make, "folder-named-like-file", "content/servizi/x.md");
}

#[test]
fn other_encodings_are_named_with_their_place() {
    let latin = |site: &SiteFolder| site.write("content/servizi/latin.md", b"+++\ntitle = \"perch\xE9\"\n+++\n");
    check(latin, "file-not-utf8", "content/servizi/latin.md:2");
    let wide: Vec<u8> = "\u{feff}+++\ntitle".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(|site| site.write("content/servizi/wide.md", &wide), "file-utf16", "content/servizi/wide.md");
}

#[test]
fn a_file_over_two_mebibytes_is_refused() {
    let make = |site: &SiteFolder| site.write("content/servizi/grande.md", vec![b'a'; (2 << 20) + 1]);
    check(make, "file-too-large", "content/servizi/grande.md");
}

#[test]
fn links_that_leave_the_site_or_lead_nowhere_are_named() {
    let outside = |site: &SiteFolder| symlink("/etc/passwd", site.path().join("content/servizi/fuori.md")).unwrap();
    check(outside, "file-outside", "content/servizi/fuori.md");
    let dangling = |site: &SiteFolder| symlink("niente.md", site.path().join("content/servizi/rotto.md")).unwrap();
    check(dangling, "file-dangling", "content/servizi/rotto.md");
}

#[test]
fn marks_and_line_ends_of_windows_are_read_and_noted() {
    let site = site();
    let page = "content/servizi/esempio.md";
    site.run_well(&["build"]);
    let before = site.bytes_below("public");
    site.write(page, format!("\u{feff}{}", site.text(page).replace('\n', "\r\n")));
    let run = site.run_well(&["check"]);
    for code in ["file-byte-order-mark", "file-line-ends"] {
        assert!(run.error.contains(&format!("note[{code}]")), "{}", run.error);
    }
    assert!(run.error.contains(&format!("{page}:1:1")), "{}", run.error);
    site.run_well(&["build"]);
    assert_eq!(site.bytes_below("public"), before, "the pages are the same");
}

#[test]
fn a_site_without_settings_or_pages_says_so() {
    let empty = SiteFolder::empty();
    let run = empty.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(run.error.contains("error[site-missing]"), "{}", run.error);
    assert!(!empty.path().join("public").exists());
}

#[test]
fn settings_that_cannot_be_read_make_no_other_faults() {
    let wide: Vec<u8> = "\u{feff}title".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let large = vec![b'#'; (2 << 20) + 1];
    for (code, settings) in [("file-utf16", wide), ("file-too-large", large), ("toml-invalid", b"title = \n".to_vec())]
    {
        let site = site();
        site.run_well(&["translate", "sync"]);
        site.write("content/site.toml", settings);
        let run = site.run(&["check"]);
        assert_eq!(run.code, 1, "{code}");
        let said: Vec<&str> =
            run.error.lines().filter(|line| line.contains("]: ") && !line.starts_with("note")).collect();
        assert!(said.len() == 1 && said[0].starts_with(&format!("error[{code}]")), "{code}: {said:#?}");
    }
}

#[test]
fn pages_in_a_folder_that_cannot_be_read_are_not_gone() {
    let site = site();
    site.run_well(&["translate", "sync"]);
    let services = site.path().join("content/servizi");
    std::fs::rename(&services, site.path().join("servizi")).unwrap();
    symlink("/etc", &services).unwrap();
    let run = site.run(&["check"]);
    assert!(run.error.contains("error[file-outside]"), "{}", run.error);
    for code in ["catalogue-page", "id-unknown", "link-unknown"] {
        assert!(!run.error.contains(code), "{}", run.error);
    }
}

#[test]
fn everything_is_found_in_one_run() {
    let site = site();
    site.replace("content/servizi/esempio.md", "category = \"registry\"", "category = \"registri\"\ncolour = \"red\"");
    site.replace("content/servizi/esempio.md", "organisation = \"enti/comune\"", "organisation = \"enti/comuni\"");
    site.replace("content/luoghi/sportello.md", "09:00-12:30", "09:00-25:70");
    site.replace("content/privacy.md", "title = \"Privacy\"\n", "");
    site.replace("content/site.toml", "[languages.en]", "[languages.en_GB]");
    let run = site.run(&["check"]);
    assert_eq!(run.code, 1);
    for code in ["code-unknown", "field-unknown", "id-unknown", "hours-invalid", "field-missing", "language-invalid"] {
        assert!(run.error.contains(&format!("error[{code}]")), "{code}\n{}", run.error);
    }
}

#[test]
fn a_command_that_cannot_run_says_why() {
    let site = site();
    for arguments in [
        &["build", "--languages", "xx"][..],
        &["build", "--base-url", "guida"],
        &["--today", "9 marzo", "build"],
        &["explain", "no-such-code"],
        &["init"],
        &["bild"],
        &["--site", "content/site.toml", "build"],
        &["--site", "nowhere", "check"],
        &["build", "--out", "content"],
    ] {
        let run = site.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}\n{}{}", run.out, run.error);
        assert!(!run.error.is_empty(), "{arguments:?}");
    }
}
