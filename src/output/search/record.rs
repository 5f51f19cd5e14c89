//! What the list of results shows of each page: a line a page, its fields parted by tabs.

use std::collections::BTreeSet;

use crate::language::{Folding, Language};
use crate::site::page::Words;
use crate::site::{Edition, Page};

/// Writes the lines of some pages.
///
/// A line has: the address below the tree; the title; its language where it is not the tree's; the title of the offices;
/// the summary; its language; then words beside the title, each with its language before a colon: with a `!` before it the
/// official word of spellings that are not its own, else one that nobody could write again from its folded letters.
pub(super) fn lines(edition: &Edition, pages: &[&Page], folding: &Folding) -> String {
    let lines: Vec<String> = pages.iter().map(|page| line(edition, page, folding)).collect();
    lines.join("\n")
}

fn line(edition: &Edition, page: &Page, folding: &Folding) -> String {
    let own = edition.language.as_str();
    let address = page.address.strip_prefix(own).unwrap_or(&page.address).trim_start_matches('/');
    let official = page.official_title.as_ref().map(|official| official.text.as_str()).unwrap_or_default();
    let summary = page.summary.as_ref().map(|summary| &summary.first);
    let mut fields = vec![
        address.to_owned(),
        clean(&page.title.first.plain()),
        foreign(edition, Some(&page.title.first)),
        clean(official),
        clean(&summary.map(Words::plain).unwrap_or_default()),
        foreign(edition, summary),
    ];
    let mut seen = BTreeSet::new();
    for alias in &page.aliases {
        let shown = alias.stands_for.as_deref().unwrap_or(&alias.word);
        let mark = if alias.stands_for.is_some() { "!" } else { "" };
        let language = shown.language.as_ref().map_or("", Language::as_str);
        let is_plain = mark.is_empty() && folding.fold(&shown.text) == shown.text.to_lowercase();
        // What the titles say is seen there.
        let is_seen = mark.is_empty() && shown.text == official;
        if !is_seen && !is_plain && seen.insert((mark, &shown.text)) {
            fields.push(format!("{mark}{language}:{}", clean(&shown.text)));
        }
    }
    fields.join("\t")
}

fn foreign(edition: &Edition, words: Option<&Words>) -> String {
    let foreign = words.map(|words| &words.language).filter(|language| **language != edition.language);
    foreign.map(ToString::to_string).unwrap_or_default()
}

/// Returns a text in one line.
fn clean(text: &str) -> String {
    text.split(char::is_whitespace).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
