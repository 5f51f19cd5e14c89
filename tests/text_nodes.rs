//! Walks every text node of every page of the guide: the nearest `lang` fits the script of the letters, and a text in
//! another language than its tree's is marked and labelled.

use std::fs;
use std::path::{Path, PathBuf};

use scraper::Html;

use crate::support::guide;
use crate::support::text_walk::{self, check};

#[test]
fn every_text_is_in_its_language() {
    let public = guide::public();
    let mut pages = Vec::new();
    gather(public, &mut pages);
    assert!(pages.len() > 90, "only {} pages were built", pages.len());
    let mut faults = Vec::new();
    for path in &pages {
        let html = Html::parse_document(&fs::read_to_string(path).unwrap());
        let shown = path.strip_prefix(public).unwrap().display().to_string();
        faults.extend(text_walk::check(&html).into_iter().map(|fault| format!("{shown}: {fault}")));
    }
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn the_walk_finds_planted_faults() {
    let page = |body: &str| Html::parse_document(&format!("<html lang=ar dir=rtl><body>{body}</body></html>"));
    assert_eq!(check(&page("<p>اتصل بالرقم 112</p>")), Vec::<String>::new());
    assert_eq!(check(&page("<p>Testo italiano lungo</p>")).len(), 1, "wrong script");
    assert_eq!(check(&page("<p lang=it>Testo italiano</p>")).len(), 1, "not marked");
    assert_eq!(check(&page("<p lang=it data-standing=fallback>Testo italiano</p>")).len(), 1, "not labelled");
    let labelled = "<div><p class=standing>بالإيطالية</p><p lang=it data-standing=fallback>Testo italiano</p></div>";
    assert_eq!(check(&page(labelled)), Vec::<String>::new());
}

fn gather(folder: &Path, pages: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            gather(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages.push(path);
        }
    }
}
