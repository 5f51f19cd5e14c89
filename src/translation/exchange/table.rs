//! Tables for people with a spreadsheet: UTF-8 with a byte order mark, so that every program shows Arabic, and
//! semicolons, which Italian spreadsheets part columns by; what comes back may be parted by commas or tabs.

use std::ops::Range;

use csv::{StringRecord, WriterBuilder};

use super::braces;
use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};
use super::po::{self, Head};
use super::po_read::is_base;
use super::rows::Rows;
use super::spreadsheet::is_formula;
use crate::fluent;
use crate::translation::item::Item;
use crate::translation::words::CommentWords;

/// The columns, in their order, by the ids of their headings.
const COLUMNS: [&str; 9] = [
    "column-page",
    "column-section",
    "column-id",
    "column-source",
    "column-before",
    "column-target",
    "column-state",
    "column-note",
    "column-base",
];

/// Writes the texts.
pub(super) fn write(head: &Head<'_>, items: &[Item<'_>], words: &CommentWords) -> String {
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let heading = |id: &&str| match *id {
        "column-source" | "column-before" => format!("{} ({})", words.say(id, &[]), head.source),
        "column-target" => format!("{} ({})", words.say(id, &[]), head.language),
        id => words.say(id, &[]),
    };
    // A writer into memory does not fail.
    let _ = writer.write_record(COLUMNS.iter().map(heading));
    for item in items {
        let mut notes: Vec<String> = item.remarks().collect();
        notes.extend(po::memory(item, words));
        let row = [
            item.entry.page().to_owned(),
            item.heading.clone(),
            item.entry.unit.id.to_string(),
            braces::write(&item.entry.text.inlines),
            item.before.as_deref().map(braces::write).unwrap_or_default(),
            po::target(item),
            words.say(&format!("state-{}", item.entry.progress().as_str()), &[]),
            notes.join("\n"),
            unnumbered(&item.base),
        ];
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
}

/// Keeps a spreadsheet from taking words for a formula, which it would run.
pub(super) fn guarded(cell: &str) -> String {
    let is_formula = cell.len() > 1 && cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

/// Keeps a spreadsheet from taking a fingerprint for a number, which it would round: figures alone, or with one `e`.
pub(super) fn unnumbered(base: &str) -> String {
    if base.parse::<f64>().is_ok() { format!("[{base}]") } else { base.to_owned() }
}

/// Reads a fingerprint, be it kept from being a number or not.
pub(super) fn fingerprint(cell: &str) -> Option<String> {
    let bare = cell.strip_prefix('[').and_then(|cell| cell.strip_suffix(']')).unwrap_or(cell);
    is_base(bare).then(|| bare.to_owned())
}

/// Takes that guard away, where the spreadsheet left it.
pub(super) fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\''])).unwrap_or(cell)
}

/// Splits the heading `traduzione (ar)` into its words and the tag.
pub(super) fn heading(cell: &str) -> (&str, Option<&str>) {
    let cell = bare(cell.trim_start_matches('\u{feff}'));
    match cell.split_once(" (") {
        Some((name, tag)) => (name.trim(), Some(tag.trim_end_matches([')', ' ']))),
        None => (cell, None),
    }
}

/// Reads a file; `text` has line feeds only.
pub(super) fn read(text: &str, words: &CommentWords) -> Parcel {
    let (mut rows, mut parcel, mut columns) = (Rows::of(text), Parcel::default(), None::<Columns>);
    while let Some(row) = rows.next() {
        match (row, &columns) {
            (Err(unreadable), _) => parcel.unreadable.push(unreadable),
            (Ok((row, range)), Some(columns)) => {
                for text in columns.row(row, words, &range) {
                    if is_formula(&text.target.raw) {
                        parcel.unreadable.push(Unreadable::new("formula", text.target.raw, range.clone()));
                    } else {
                        parcel.texts.push(text);
                    }
                }
            }
            (Ok((head, range)), None) => match Columns::of(head, words) {
                Ok(found) => {
                    parcel.language.clone_from(&found.language);
                    columns = Some(found);
                }
                Err((reason, missing)) => {
                    parcel.unreadable.push(Unreadable::new(reason, missing.join(", "), range));
                    break;
                }
            },
        }
    }
    if columns.is_none() && parcel.unreadable.is_empty() {
        parcel.unreadable.push(Unreadable::new("empty", "", 0..0));
    }
    parcel
}

/// The language of a column of translations, of several, whose heading names none.
const UNNAMED: &str = "?";

/// Where each column stands.
struct Columns {
    at: [Option<usize>; 9],
    /// The language that the heading of the translations names.
    language: Option<String>,
    /// Further columns of translations, with the languages that their headings name.
    others: Vec<(usize, String)>,
}

impl Columns {
    /// Finds the columns by their headings, in any language of ours and in any order.
    fn of(head: &StringRecord, words: &CommentWords) -> Result<Self, (&'static str, Vec<String>)> {
        let headings: Vec<(&str, Option<&str>)> = head.iter().map(heading).collect();
        let find = |id: &&str| headings.iter().position(|(name, _)| words.is_said(name, id));
        let columns = COLUMNS.each_ref().map(find);
        let tag = |at: usize| headings.get(at).and_then(|(_, tag)| tag.map(str::to_owned));
        let of_targets = headings.iter().enumerate().filter(|(_, (name, _))| words.is_said(name, COLUMNS[5]));
        let others = of_targets.skip(1).map(|(at, _)| (at, tag(at).unwrap_or_else(|| UNNAMED.to_owned()))).collect();
        let language = columns[5].and_then(tag);
        let needed = [0, 2, 3, 5];
        let missing = needed.iter().filter(|at| columns[**at].is_none());
        let missing: Vec<String> = missing.map(|at| words.say(COLUMNS[*at], &[])).collect();
        // Where no heading is one of ours, it may be a table of words whose languages nobody knows.
        let reason = if columns.iter().all(Option::is_none) { "headings" } else { "columns" };
        if missing.is_empty() { Ok(Self { at: columns, language, others }) } else { Err((reason, missing)) }
    }

    /// Reads a row: its text, once for each column of translations.
    fn row(&self, record: &StringRecord, words: &CommentWords, range: &Range<usize>) -> Vec<Delivered> {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return Vec::new();
        }
        let written = |column: usize| bare(record.get(column).unwrap_or_default());
        let cell = |at: usize| self.at[at].map(written).unwrap_or_default();
        let text = |cell: &str| {
            let (inlines, faults) = braces::read(cell, range);
            Words { inlines, faults, raw: cell.to_owned(), ..Words::default() }
        };
        let own = Delivered {
            page: cell(0).to_owned(),
            id: cell(2).to_owned(),
            source: text(cell(3)),
            before: Some(text(cell(4))).filter(|before| !before.raw.is_empty()),
            target: text(cell(5)),
            said: said(cell(6), words),
            base: fingerprint(cell(8)),
            // Of one column the file says it as a whole.
            language: (!self.others.is_empty()).then(|| self.language.clone().unwrap_or_else(|| UNNAMED.to_owned())),
            range: range.clone(),
        };
        // The state and the fingerprint are those of the first column.
        let other = |(column, tag): &(usize, String)| Delivered {
            target: text(written(*column)),
            said: Said::Nothing,
            base: None,
            before: None,
            language: Some(tag.clone()),
            ..own.clone()
        };
        let others: Vec<Delivered> = self.others.iter().map(other).collect();
        std::iter::once(own).chain(others).collect()
    }
}

/// What people write in the column of the state for a text that is finished, beside our own words.
const FINISHED: &[&str] = &[
    "fatta",
    "tradotto",
    "tradotta",
    "completato",
    "completata",
    "completo",
    "finito",
    "finita",
    "pronto",
    "pronta",
    "done",
    "translated",
    "finished",
    "complete",
    "completed",
    "ready",
    "1",
    "true",
    "vero",
];

/// What they write for one that a second person read.
const READ: [&str; 10] =
    ["rivisto", "rivista", "riletto", "riletta", "approvato", "approvata", "approved", "checked", "proofread", "final"];

/// Says whether a cell has a tick, in the brackets of the catalogues or without.
fn ticks(cell: &str) -> bool {
    let is_given = |text: &str| fluent::tick(text).is_some_and(|(given, _)| given);
    is_given(cell) || is_given(&format!("[{cell}]"))
}

/// Reads what stands in the column of the state: our own words, or a tick.
fn said(cell: &str, words: &CommentWords) -> Said {
    let is = |state: &str| words.is_said(cell, &format!("state-{state}"));
    if cell.is_empty() {
        // No column, or a cell that somebody emptied: nobody has read what stands beside it.
        Said::Nothing
    } else if is("reviewed") {
        Said::Final
    } else if is("stale") || is("machine") {
        Said::Open
    } else if is("missing") || is("damaged") {
        Said::New
    } else {
        let is_word = |words: &[&str]| words.contains(&cell.trim().to_lowercase().as_str());
        if is_word(&READ) {
            return Said::Final;
        }
        let ticked = is_word(FINISHED) || ticks(cell);
        if ticked || is("draft") || is("done") { Said::Done } else { Said::Open }
    }
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, unnumbered};

    #[test]
    fn no_fingerprint_looks_like_a_number() {
        for base in ["1234567890", "12345e6789", "0000000000", "123456789e", "a1234e5678", "12e34e5678", "-", "damaged"]
        {
            let written = unnumbered(base);
            assert!(written.parse::<f64>().is_err(), "{written}");
            assert_eq!(fingerprint(&written).as_deref(), Some(base));
            assert_eq!(fingerprint(base).as_deref(), Some(base), "as files of earlier days have it");
        }
        assert_eq!(fingerprint("1,23457E+09"), None);
    }
}
