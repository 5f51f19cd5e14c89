//! Takes official words that came back as a table: the one that the site exported, an agency's, or a spreadsheet with a
//! column for each language.

use std::ops::Range;

use csv::StringRecord;

use super::delivered::Parcel;
use super::rows::Rows;
use super::table::{bare, fingerprint};
use crate::content::settings::{LanguageSettings, Settings};
use crate::language::garbled;
use crate::translation::words::CommentWords;

/// A row with an official word.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The name of its term, where the table has names.
    pub(super) name: String,
    /// The official word.
    pub(super) official: String,
    /// Its word.
    pub(super) word: String,
    /// Its other forms: `gen: …`; none where the table has no such column.
    pub(super) cases: Option<Vec<String>>,
    /// How readers write it; none where the table has no such column.
    pub(super) search: Option<Vec<String>>,
    /// What says how the word stood when it left.
    pub(super) base: Option<String>,
    /// Where it stands in the file, in bytes.
    pub(super) range: Range<usize>,
}

impl Row {
    /// Returns the term as people see it.
    pub(super) fn shown(&self) -> &str {
        if self.official.is_empty() { &self.name } else { &self.official }
    }

    /// Returns all words that it has for its term.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let more = self.cases.iter().chain(&self.search).flatten();
        std::iter::once(&self.word).chain(more).map(String::as_str)
    }
}

/// Where each column stands.
struct Columns {
    name: Option<usize>,
    official: Option<usize>,
    word: Option<usize>,
    cases: Option<usize>,
    search: Option<usize>,
    base: Option<usize>,
    /// The language that the heading of the words names.
    language: Option<String>,
}

/// Says whether a table is one of official words: it names words and translations, and no page.
pub(super) fn is_one(text: &str, settings: &Settings, words: &CommentWords) -> bool {
    let mut table = Rows::of(text);
    let Some(Ok((head, _))) = table.next() else { return false };
    let columns = Columns::of(head, settings, (None, words));
    let is_page = |cell: &str| words.is_said(heading(cell).0, "column-page");
    columns.word.is_some() && columns.official.or(columns.name).is_some() && !head.iter().any(is_page)
}

/// Reads a table; `language` is the one that was asked for, if any was. What cannot be read is in the parcel.
pub(super) fn read(text: &str, settings: &Settings, asked: (Option<&str>, &CommentWords)) -> (Vec<Row>, Parcel) {
    let (mut rows, mut parcel, mut columns) = (Vec::new(), Parcel::default(), None::<Columns>);
    let mut table = Rows::of(text);
    while let Some(row) = table.next() {
        match (row, &columns) {
            (Err(unreadable), _) => parcel.unreadable.push(unreadable),
            (Ok((row, range)), Some(columns)) => rows.extend(columns.row(row, range)),
            (Ok((head, _)), None) => {
                let found = Columns::of(head, settings, asked);
                parcel.language.clone_from(&found.language);
                columns = Some(found);
            }
        }
    }
    (rows, parcel)
}

/// Splits `traduzione (ar)` into its words and the tag.
fn heading(cell: &str) -> (&str, Option<&str>) {
    let cell = bare(cell.trim_start_matches('\u{feff}'));
    match cell.split_once(" (") {
        Some((name, tag)) => (name.trim(), Some(tag.trim_end_matches([')', ' ']))),
        None => (cell, None),
    }
}

/// Returns an official word as it was before a program read it in a false encoding.
fn restored(words: String) -> String {
    garbled(&words).and_then(|garbled| garbled.mended).unwrap_or(words)
}

impl Columns {
    fn of(head: &StringRecord, settings: &Settings, (asked, words): (Option<&str>, &CommentWords)) -> Self {
        let source = settings.source_language.as_str();
        let find = |passes: &dyn Fn(&str, Option<&str>) -> bool| {
            head.iter().position(|cell| {
                let (name, tag) = heading(cell);
                passes(name, tag)
            })
        };
        let said = |id: &'static str| find(&|name, _| words.is_said(name, id));
        // A spreadsheet of the office has a column for each language, named by tag or by name.
        let called = |name: &str| {
            let is = |one: &&LanguageSettings, tag: &str| one.language.as_str().eq_ignore_ascii_case(tag);
            let exact = settings.languages.iter().find(|one| is(one, name) || *one.name == *name);
            // Agencies name a language with its region.
            let bare = name.split_once(['-', '_']).map(|(bare, _)| bare);
            exact.or_else(|| bare.and_then(|bare| settings.languages.iter().find(|one| is(one, bare))))
        };
        let is_asked = |tag: &str| asked.is_none_or(|asked| asked.eq_ignore_ascii_case(tag));
        let of_language = |name: &str| called(name).filter(|one| one.language.as_str() != source);
        let own = find(&|name, _| of_language(name).is_some_and(|one| is_asked(one.language.as_str())));
        let word = said("column-target").or(own);
        let language = word.and_then(|at| head.get(at)).and_then(|cell| {
            let (name, tag) = heading(cell);
            tag.map(str::to_owned).or_else(|| of_language(name).map(|one| one.language.to_string()))
        });
        Self {
            name: said("column-id"),
            official: said("column-source")
                .or_else(|| find(&|name, _| called(name).is_some_and(|one| one.language.as_str() == source))),
            word,
            cases: said("column-cases"),
            search: said("column-spellings"),
            base: said("column-base"),
            language,
        }
    }

    fn row(&self, record: &StringRecord, range: Range<usize>) -> Option<Row> {
        let cell = |at: Option<usize>| bare(at.and_then(|at| record.get(at)).unwrap_or_default()).to_owned();
        let list = |at: Option<usize>| {
            let parts = |cell: &str| {
                cell.split('|').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
            };
            at.map(|at| parts(bare(record.get(at).unwrap_or_default())))
        };
        let is_empty = record.iter().all(|cell| cell.trim().is_empty());
        (!is_empty).then(|| Row {
            name: cell(self.name).trim_start_matches('-').to_owned(),
            official: restored(cell(self.official)),
            word: cell(self.word),
            cases: list(self.cases),
            search: list(self.search),
            base: self.base.and_then(|at| fingerprint(&cell(Some(at)))),
            range,
        })
    }
}
