//! Takes official words that came back as a table: the one that the site exported, an agency's, or a spreadsheet with a
//! column for each language.

use std::collections::BTreeSet;
use std::ops::Range;

use csv::StringRecord;

use super::delivered::Parcel;
use super::rows::Rows;
use super::table::{bare, fingerprint, heading};
use crate::content::settings::Settings;
use crate::language::{Language, garbled};
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
    /// Those of words, each with the language that its heading names.
    words: Vec<(usize, Option<String>)>,
    /// The one of them that is read.
    word: Option<usize>,
    cases: Option<usize>,
    search: Option<usize>,
    base: Option<usize>,
}

/// Says whether a table is one of official words: it names words and translations, and no page.
pub(super) fn is_one(text: &str, settings: &Settings, words: &CommentWords) -> bool {
    let mut table = Rows::of(text);
    let Some(Ok((head, _))) = table.next() else { return false };
    let columns = Columns::of(head, settings, (None, words));
    let is_page = |cell: &str| words.is_said(heading(cell).0, "column-page");
    columns.word.is_some() && columns.official.or(columns.name).is_some() && !head.iter().any(is_page)
}

/// Returns the languages that the headings of the words name.
pub(super) fn languages(text: &str, settings: &Settings, words: &CommentWords) -> BTreeSet<String> {
    let mut table = Rows::of(text);
    let Some(Ok((head, _))) = table.next() else { return BTreeSet::new() };
    Columns::of(head, settings, (None, words)).words.into_iter().filter_map(|(_, language)| language).collect()
}

/// Reads a table in a language; what cannot be read is in the parcel.
pub(super) fn read(text: &str, settings: &Settings, asked: (&Language, &CommentWords)) -> (Vec<Row>, Parcel) {
    let (mut rows, mut parcel, mut columns) = (Vec::new(), Parcel::default(), None::<Columns>);
    let mut table = Rows::of(text);
    while let Some(row) = table.next() {
        match (row, &columns) {
            (Err(unreadable), _) => parcel.unreadable.push(unreadable),
            (Ok((row, range)), Some(columns)) => rows.extend(columns.row(row, range)),
            (Ok((head, _)), None) => columns = Some(Columns::of(head, settings, (Some(asked.0), asked.1))),
        }
    }
    (rows, parcel)
}

/// Returns an official word as it was before a program read it in a false encoding.
fn restored(words: String) -> String {
    garbled(&words).and_then(|garbled| garbled.mended).unwrap_or(words)
}

impl Columns {
    fn of(head: &StringRecord, settings: &Settings, (asked, words): (Option<&Language>, &CommentWords)) -> Self {
        let headings: Vec<(&str, Option<&str>)> = head.iter().map(heading).collect();
        let find =
            |passes: &dyn Fn(&str, Option<&str>) -> bool| headings.iter().position(|(name, tag)| passes(name, *tag));
        let said = |id: &'static str| find(&|name, _| words.is_said(name, id));
        // A spreadsheet of the office has a column for each language, named by tag or by name.
        let known = settings.languages.iter().map(|one| &one.language);
        let called = |name: &str| {
            let named = settings.languages.iter().find(|one| *one.name == *name).map(|one| &one.language);
            named.or_else(|| Language::meant(name, known.clone()))
        };
        let source = &settings.source_language;
        let language_of = |(name, tag): (&str, Option<&str>)| {
            let of_tag = || tag.map(|tag| Language::meant(tag, known.clone()).map_or(tag, Language::as_str).to_owned());
            match called(name).filter(|own| *own != source) {
                Some(own) => Some(Some(own.to_string())),
                None => words.is_said(name, "column-target").then(of_tag),
            }
        };
        let places = headings.iter().enumerate();
        let found: Vec<(usize, Option<String>)> =
            places.filter_map(|(place, heading)| Some((place, language_of(*heading)?))).collect();
        let is_asked = |language: &Option<String>| language.as_deref() == asked.map(Language::as_str);
        let word = found.iter().find(|(_, language)| is_asked(language)).or(found.first()).map(|(place, _)| *place);
        // What stands beside the words of several languages is of the one that it names, or of the table's own.
        let own = said("column-target").or(word);
        let beside = |id: &'static str| {
            let is_tagged = |tag: &str| Language::meant(tag, known.clone()) == asked;
            let tagged = find(&|name, tag| words.is_said(name, id) && tag.is_some_and(is_tagged));
            let bare = || find(&|name, tag| words.is_said(name, id) && tag.is_none());
            tagged.or_else(|| bare().filter(|_| found.len() < 2 || own == word))
        };
        Self {
            name: said("column-id"),
            official: said("column-source").or_else(|| find(&|name, _| called(name) == Some(source))),
            word,
            cases: beside("column-cases"),
            search: beside("column-spellings"),
            base: beside("column-base"),
            words: found,
        }
    }

    fn row(&self, record: &StringRecord, range: Range<usize>) -> Option<Row> {
        let cell = |at: Option<usize>| bare(at.and_then(|at| record.get(at)).unwrap_or_default()).to_owned();
        let list = |at: Option<usize>| {
            let parts = |cell: &str| {
                cell.split(['|', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
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
