//! Walks the texts of a page: the nearest `lang` fits the script of the letters, and a text in another language than
//! its tree's is marked and labelled.

use scraper::{ElementRef, Html, Node};
use unicode_script::{Script, UnicodeScript};

/// The share of a node's letters that must be of the script of its language, in percent.
const SHARE: usize = 80;

/// A text of a page with the element that holds it and the language that it is said to be in.
pub struct PageText<'a> {
    pub text: &'a str,
    pub parent: ElementRef<'a>,
    pub language: String,
}

/// Returns the texts that readers see, with their languages.
pub fn texts(html: &Html) -> Vec<PageText<'_>> {
    let mut texts = Vec::new();
    for node in html.tree.nodes() {
        let Node::Text(text) = node.value() else { continue };
        let Some(parent) = node.parent().and_then(ElementRef::wrap) else { continue };
        let mut around = around(parent);
        if !around.any(|element| matches!(element.value().name(), "head" | "script" | "style")) {
            let language = nearest(parent, "lang").map_or_else(|| tree(html), |(_, language)| language);
            texts.push(PageText { text, parent, language });
        }
    }
    texts
}

/// Returns the language of the tree that a page belongs to.
pub fn tree(html: &Html) -> String {
    html.root_element().value().attr("lang").unwrap_or_default().to_owned()
}

/// Returns an element and all around it, from the inside.
pub fn around(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap))
}

/// Returns what is wrong with the languages of a page.
pub fn check(html: &Html) -> Vec<String> {
    let tree = tree(html);
    let mut faults = Vec::new();
    for PageText { text, parent, language } in texts(html) {
        if !text.chars().any(char::is_alphabetic) {
            continue;
        }
        if !fits(text, &language) {
            faults.push(format!("{:?} is not written as {language} is", shorten(text)));
        }
        if language != tree && !is_labelled(parent) {
            faults.push(format!("{:?} is {language} and not marked or not labelled", shorten(text)));
        }
    }
    faults
}

/// Returns the value of an attribute at the nearest element that bears it.
pub fn nearest<'a>(element: ElementRef<'a>, attribute: &str) -> Option<(ElementRef<'a>, String)> {
    around(element).find_map(|element| element.value().attr(attribute).map(|value| (element, value.to_owned())))
}

/// A text in another language bears `data-standing`, and its label stands in it or beside it: a small `.standing`, the
/// name of the fact that it is, or the heading of the list of languages.
fn is_labelled(element: ElementRef<'_>) -> bool {
    let Some((marked, standing)) = nearest(element, "data-standing") else { return false };
    if standing == "name" || nearest(element, "lang").is_some_and(|(_, language)| language == "und-Latn") {
        // A name says itself what it is: a language's own, a body's, an address in no language at all.
        return true;
    }
    if standing == "clerk" {
        // The first line of a card for a desk says it of all its lines.
        let is_intro =
            |element: ElementRef<'_>| element.value().attr("class").is_some_and(|class| class.contains("desk-intro"));
        let root = around(element).last();
        return root.is_some_and(|root| root.descendants().filter_map(ElementRef::wrap).any(is_intro));
    }
    let is_label = |element: ElementRef<'_>| {
        let class = element.value().attr("class").unwrap_or_default();
        class.split_whitespace().any(|word| word == "standing")
    };
    let holds_label = |element: ElementRef<'_>| element.descendants().filter_map(ElementRef::wrap).any(is_label);
    around(marked).take(3).any(holds_label) || (standing == "fact" && around(marked).take(7).any(is_named))
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
