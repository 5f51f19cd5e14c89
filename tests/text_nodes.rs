//! Walks every text node of every page of the guide: the nearest `lang` fits the script of the letters, and a text in
//! another language than its tree's is marked and labelled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use scraper::{ElementRef, Html, Node};
use unicode_script::{Script, UnicodeScript};

/// The share of a node's letters that must be of the script of its language, in percent.
const SHARE: usize = 80;

#[test]
fn every_text_is_in_its_language() {
    let public = std::env::temp_dir().join(format!("sportello-text-nodes-{}", std::process::id()));
    let built = Command::new(env!("CARGO_BIN_EXE_sportello"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "--today", "2026-11-25", "--quiet", "build", "--out"])
        .arg(&public)
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let mut pages = Vec::new();
    gather(&public, &mut pages);
    assert!(pages.len() > 90, "only {} pages were built", pages.len());
    let mut faults = Vec::new();
    for path in &pages {
        let html = Html::parse_document(&fs::read_to_string(path).unwrap());
        let shown = path.strip_prefix(&public).unwrap().display().to_string();
        faults.extend(check(&html).into_iter().map(|fault| format!("{shown}: {fault}")));
    }
    fs::remove_dir_all(&public).unwrap();
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

fn check(html: &Html) -> Vec<String> {
    let tree = html.root_element().value().attr("lang").unwrap_or_default().to_owned();
    let mut faults = Vec::new();
    for node in html.tree.nodes() {
        let Node::Text(text) = node.value() else { continue };
        let Some(parent) = node.parent().and_then(ElementRef::wrap) else { continue };
        let is_hidden = parent
            .ancestors()
            .filter_map(ElementRef::wrap)
            .chain([parent])
            .any(|element| matches!(element.value().name(), "head" | "script" | "style"));
        if is_hidden || !text.chars().any(char::is_alphabetic) {
            continue;
        }
        let language = nearest(parent, "lang").map_or(tree.clone(), |(_, language)| language);
        if !fits(text, &language) {
            faults.push(format!("{:?} is not written as {language} is", shorten(text)));
        }
        if language != tree && !is_labelled(parent) {
            faults.push(format!("{:?} is {language} and not marked or not labelled", shorten(text)));
        }
    }
    faults
}

fn nearest<'a>(element: ElementRef<'a>, attribute: &str) -> Option<(ElementRef<'a>, String)> {
    std::iter::once(element)
        .chain(element.ancestors().filter_map(ElementRef::wrap))
        .find_map(|element| element.value().attr(attribute).map(|value| (element, value.to_owned())))
}

/// A text in another language bears `data-standing`, and its label stands in it or beside it: a small `.standing`, the
/// name of the fact that it is, or the heading of the list of languages.
fn is_labelled(element: ElementRef<'_>) -> bool {
    let Some((marked, standing)) = nearest(element, "data-standing") else { return false };
    if standing == "name" || nearest(element, "lang").is_some_and(|(_, language)| language == "und-Latn") {
        // A name says itself what it is: a language's own, a body's, an address in no language at all.
        return true;
    }
    let is_label = |element: ElementRef<'_>| {
        let class = element.value().attr("class").unwrap_or_default();
        class.split_whitespace().any(|word| word == "standing")
    };
    let around = || std::iter::once(marked).chain(marked.ancestors().filter_map(ElementRef::wrap));
    let holds_label = |element: ElementRef<'_>| element.descendants().filter_map(ElementRef::wrap).any(is_label);
    around().take(3).any(holds_label) || (standing == "fact" && around().take(7).any(is_named))
}

/// A fact is labelled by its name: the `dt` above it, the label above the list of sources, the words of the footer.
fn is_named(around: ElementRef<'_>) -> bool {
    let before = || around.prev_siblings().filter_map(ElementRef::wrap);
    let class = |element: ElementRef<'_>| element.value().attr("class").unwrap_or_default().to_owned();
    around.value().name() == "dd"
        || before().any(|element| element.value().name() == "dt" || class(element).ends_with("-label"))
        || around.value().name() == "footer"
}

/// Says whether enough of the letters are of a script of the language.
fn fits(text: &str, language: &str) -> bool {
    let scripts: &[Script] = match language.split('-').next().unwrap_or_default() {
        "ar" | "ur" | "fa" => &[Script::Arabic],
        "pa" => &[Script::Gurmukhi],
        "hi" => &[Script::Devanagari],
        "bn" => &[Script::Bengali],
        "zh" => &[Script::Han],
        "uk" | "ru" => &[Script::Cyrillic],
        _ => &[Script::Latin],
    };
    let letters: Vec<Script> = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| c.script())
        .filter(|s| !matches!(s, Script::Common | Script::Inherited))
        .collect();
    let fitting = letters.iter().filter(|script| scripts.contains(script)).count();
    fitting * 100 >= letters.len() * SHARE
}

fn shorten(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
