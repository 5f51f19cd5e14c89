//! Publications to a folder, from the first to the refused.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::{Staging, Target};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::output::{Artifact, Sink};
use crate::publish::{Marker, Publication, marker};
use crate::source::OutputPath;

/// A folder with a site and a place to publish it, that goes away with the test.
struct Ground(PathBuf);

type Files<'a> = &'a [(&'a str, &'a str)];

impl Ground {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sportello-publish-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("site/content")).unwrap();
        fs::write(path.join("site/content/site.toml"), "").unwrap();
        Self(fs::canonicalize(path).unwrap())
    }

    fn out(&self) -> PathBuf {
        self.0.join("site/public")
    }

    fn target(&self, out: &Path, force: bool) -> Target {
        Target { out: out.to_owned(), site: self.0.join("site"), force }
    }

    fn publish(&self, files: Files, force: bool) -> Result<Publication, Vec<Diagnostic>> {
        let mut staging = Staging::open(&self.target(&self.out(), force)).map_err(|fault| vec![fault])?;
        staging.take(files.iter().map(|(path, text)| artifact(path, text)).collect());
        staging.finish()
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap_or_default()
    }

    fn inode(&self, path: &str) -> u64 {
        fs::metadata(self.out().join(path)).unwrap().ino()
    }

    /// Returns the names in the site's folder, to see that nothing is left beside.
    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.join("site")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact::new(OutputPath::new(path).unwrap(), text.as_bytes().to_vec())
}

/// Returns a fault as its code and its reason.
fn reason(fault: &Diagnostic) -> (Code, String) {
    let reason = fault.arguments.iter().find(|(name, _)| *name == "reason");
    match reason {
        Some((_, Argument::Text(text))) => (fault.code, text.clone()),
        _ => (fault.code, String::new()),
    }
}

fn refused(result: Result<Publication, Vec<Diagnostic>>, code: Code, why: &str) {
    let faults = result.unwrap_err();
    assert_eq!(faults.iter().map(reason).collect::<Vec<_>>(), [(code, why.to_owned())]);
}

const SITE: Files<'static> =
    &[("index.html", "root"), ("it/index.html", "casa"), ("it/404.html", "no"), ("it/a/index.html", "a")];

#[test]
fn a_second_publication_keeps_what_did_not_change() {
    let ground = Ground::new("second");
    let first = ground.publish(SITE, false).unwrap();
    assert_eq!(first, Publication { written: 4, kept: 0, removed: 0, bytes: 11 });
    assert_eq!(ground.text("it/a/index.html"), "a");
    let marker = Marker::from_json(&ground.text(marker::NAME)).unwrap();
    assert_eq!(marker.files.len(), 4);
    let before = (ground.inode("index.html"), ground.inode("it/a/index.html"));
    let next: Files =
        &[("index.html", "root"), ("it/index.html", "casa"), ("it/a/index.html", "b"), ("it/b/index.html", "c")];
    let second = ground.publish(next, false).unwrap();
    assert_eq!(second, Publication { written: 2, kept: 2, removed: 1, bytes: 10 });
    assert_eq!(ground.text("it/a/index.html"), "b");
    assert!(!ground.out().join("it/404.html").exists());
    assert_eq!(ground.inode("index.html"), before.0);
    assert_ne!(ground.inode("it/a/index.html"), before.1);
    assert_eq!(ground.beside(), ["content", "public"]);
}

#[test]
fn the_same_site_gives_the_same_marker() {
    let ground = Ground::new("marker");
    ground.publish(SITE, false).unwrap();
    let first = ground.text(marker::NAME);
    let reversed: Vec<_> = SITE.iter().rev().copied().collect();
    ground.publish(&reversed, false).unwrap();
    assert_eq!(ground.text(marker::NAME), first);
}

#[test]
fn a_published_file_that_somebody_changed_is_written_anew() {
    let ground = Ground::new("changed");
    ground.publish(SITE, false).unwrap();
    fs::write(ground.out().join("index.html"), "ruin").unwrap();
    ground.publish(SITE, false).unwrap();
    assert_eq!(ground.text("index.html"), "root");
}

#[test]
fn losing_a_language_or_most_pages_wants_force() {
    let ground = Ground::new("shrinks");
    let arabic: Files = &[("ar/index.html", "b"), ("ar/404.html", "b"), ("ar/a/index.html", "b")];
    ground.publish(&[SITE, arabic].concat(), false).unwrap();
    refused(ground.publish(SITE, false), Code::PublishShrinks, "languages");
    assert_eq!(ground.text("ar/index.html"), "b");
    assert_eq!(ground.publish(SITE, true).unwrap().removed, 3);
    refused(ground.publish(&SITE[..1], false), Code::PublishShrinks, "languages");
    let home: Files = &[("it/index.html", "casa"), ("it/404.html", "no")];
    refused(ground.publish(home, false), Code::PublishShrinks, "pages");
    assert_eq!(ground.beside(), ["content", "public"]);
}

#[test]
fn files_that_are_not_ours_want_force() {
    let ground = Ground::new("foreign");
    fs::create_dir(ground.out()).unwrap();
    fs::write(ground.out().join(".DS_Store"), "").unwrap();
    ground.publish(SITE, false).unwrap();
    fs::write(ground.out().join("CNAME"), "guida.example").unwrap();
    refused(ground.publish(SITE, false), Code::PublishForeign, "files");
    assert_eq!(ground.text("CNAME"), "guida.example");
    ground.publish(SITE, true).unwrap();
    assert!(!ground.out().join("CNAME").exists());
    fs::remove_file(ground.out().join(marker::NAME)).unwrap();
    refused(ground.publish(SITE, false), Code::PublishForeign, "unmarked");
    ground.publish(SITE, true).unwrap();
}

#[test]
fn some_folders_are_never_replaced() {
    let ground = Ground::new("never");
    let site = ground.0.join("site");
    let check = |out: &Path, why: &str| {
        let fault = Staging::open(&ground.target(out, true)).unwrap_err();
        assert_eq!(reason(&fault), (Code::PublishForeign, why.to_owned()), "{}", out.display());
    };
    check(Path::new("/"), "root");
    check(&site, "site");
    check(&site.join("content/.."), "site");
    check(&ground.0, "site");
    check(&site.join("content"), "sources");
    check(&site.join("content/public"), "sources");
    check(&site.join("content/new/public"), "sources");
    assert!(!site.join("content/new").exists());
    check(&site.join("content/site.toml"), "file");
    check(&std::env::home_dir().unwrap(), "home");
    let (link, other) = (ground.0.join("link"), ground.0.join("other"));
    std::os::unix::fs::symlink(std::env::temp_dir(), &link).unwrap();
    check(&link, "link");
    check(&link.join(""), "link");
    fs::create_dir_all(other.join("content")).unwrap();
    check(&other, "sources");
    let repository = ground.0.join("repository");
    fs::create_dir_all(repository.join(".git")).unwrap();
    check(&repository, "repository");
    assert_eq!(ground.beside(), ["content"]);
}

#[test]
fn leftovers_of_crashes_are_cleared_if_they_are_ours() {
    let ground = Ground::new("crash");
    ground.publish(SITE, false).unwrap();
    let beside = |name: &str| ground.0.join("site").join(name);
    fs::create_dir(beside("public.staging-1")).unwrap();
    fs::write(beside("public.staging-1").join(marker::NAME), Marker::default().to_json()).unwrap();
    fs::create_dir(beside("public.staging-2")).unwrap();
    fs::write(beside("public.staging-2").join("thesis.txt"), "mine").unwrap();
    fs::create_dir(beside("public.staging-5")).unwrap();
    // A crash between the two steps of a system that cannot exchange.
    fs::rename(ground.out(), beside("public.previous-3")).unwrap();
    let kept = ground.publish(SITE, false).unwrap().kept;
    assert_eq!(kept, 4);
    assert_eq!(ground.beside(), ["content", "public", "public.staging-2"]);
}

#[test]
fn a_run_at_work_is_not_taken_for_a_crash() {
    let ground = Ground::new("lock");
    let folder = ground.0.join("site/public.staging-4");
    let _lock = super::begin(&folder).unwrap();
    ground.publish(SITE, false).unwrap();
    assert!(folder.exists());
}

#[test]
fn an_abandoned_or_faulty_build_changes_nothing() {
    let ground = Ground::new("abandoned");
    ground.publish(SITE, false).unwrap();
    let mut staging = Staging::open(&ground.target(&ground.out(), false)).unwrap();
    staging.take(vec![artifact("index.html", "new")]);
    drop(staging);
    let twice: Files = &[("index.html", "one"), ("index.html", "two")];
    refused(ground.publish(twice, false), Code::OutputConflict, "");
    let folder: Files = &[("index.html", "one"), ("index.html/a", "two")];
    refused(ground.publish(folder, false), Code::OutputConflict, "");
    let name = "n".repeat(300);
    let long: Files = &[(&name, "a")];
    let faults = ground.publish(long, false).unwrap_err();
    assert_eq!(faults[0].code, Code::PublishFailed);
    assert_eq!(ground.text("index.html"), "root");
    assert_eq!(ground.beside(), ["content", "public"]);
}
