//! The official words of a language as a table, for a spreadsheet and for the glossaries of agencies.

use std::collections::BTreeMap;

use csv::WriterBuilder;

use super::glossary_words::base;
use super::only::Only;
use super::po::Head;
use super::table::{guarded, unnumbered};
use crate::language::Language;
use crate::prose::plain;
use crate::translation::bench::{Bench, Pages};
use crate::translation::lacking::{self, TermStanding};
use crate::translation::official::cases;
use crate::translation::words::CommentWords;

/// The columns, by the ids of their headings.
const COLUMNS: [&str; 7] =
    ["column-id", "column-source", "column-target", "column-cases", "column-spellings", "column-note", "column-base"];

/// Writes the official words that are asked for, each with its cases, its spellings and its explanation; returns how many
/// there are, too.
pub(super) fn write(
    bench: Bench<'_>,
    (head, language): (&Head<'_>, &Language),
    words: &CommentWords,
    (pages, only): (&Pages, Only),
) -> (String, usize) {
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let heading = |id: &&str| match *id {
        "column-source" => format!("{} ({})", words.say(id, &[]), head.source),
        "column-target" => format!("{} ({})", words.say(id, &[]), head.language),
        id => words.say(id, &[]),
    };
    // A writer into memory does not fail.
    let _ = writer.write_record(COLUMNS.iter().map(heading));
    let catalogue = bench.catalogues.languages.get(language);
    let standings = if only == Only::All { Vec::new() } else { lacking::terms(bench, language) };
    let standings: BTreeMap<&str, TermStanding> =
        standings.iter().map(|term| (term.name.as_str(), term.standing)).collect();
    let is_asked = |name: &str| {
        let is_worded = catalogue.is_some_and(|catalogue| catalogue.terms.contains_key(name));
        only.has_term(standings.get(name).copied().filter(|_| is_worded).unwrap_or(TermStanding::Missing))
    };
    let terms = bench.content.entities.iter().filter(|entity| entity.kind.name == "term");
    let mut count = 0;
    for entity in terms.filter(|entity| pages.has(entity.id.as_str()) && is_asked(entity.id.name())) {
        let text = |field: &str| entity.facts.text(field).map(|text| plain(&text.inlines)).unwrap_or_default();
        let term = catalogue.and_then(|catalogue| catalogue.terms.get(entity.id.name()));
        let row = [
            entity.id.name().to_owned(),
            text("title"),
            term.map(|term| term.word.clone()).unwrap_or_default(),
            term.map(cases).unwrap_or_default().join(" | "),
            term.map(|term| term.search.join(" | ")).unwrap_or_default(),
            text("summary"),
            unnumbered(&base(term)),
        ];
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
        count += 1;
    }
    let bytes = writer.into_inner().unwrap_or_default();
    (format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default()), count)
}
