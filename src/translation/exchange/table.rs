//! Tables for people with a spreadsheet: UTF-8 with a byte order mark, so that every program shows Arabic, and
//! semicolons, which Italian spreadsheets part columns by; what comes back may be parted by commas or tabs.

use csv::{StringRecord, WriterBuilder};

use super::braces;
use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};
use super::po::{self, Head};
use super::po_read::is_base;
use super::rows::Rows;
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

/// Reads a file; `text` has line feeds only.
pub(super) fn read(text: &str, words: &CommentWords) -> Parcel {
    let (mut rows, mut parcel, mut columns) = (Rows::of(text), Parcel::default(), None::<Columns>);
    while let Some(row) = rows.next() {
        match (row, &columns) {
            (Err(unreadable), _) => parcel.unreadable.push(unreadable),
            (Ok((row, range)), Some(columns)) => match columns.row(row, words, &range) {
                Some(text) if is_formula(&text.target.raw) => {
                    parcel.unreadable.push(Unreadable::new("formula", text.target.raw, range));
                }
                text => parcel.texts.extend(text),
            },
            (Ok((head, range)), None) => match Columns::of(head, words) {
                Ok(found) => {
                    parcel.language = found.language(head);
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

/// Where each column stands.
struct Columns {
    at: [Option<usize>; 9],
}

impl Columns {
    /// Finds the columns by their headings, in any language of ours and in any order.
    fn of(head: &StringRecord, words: &CommentWords) -> Result<Self, (&'static str, Vec<String>)> {
        let find = |id: &&str| {
            head.iter().position(|cell| {
                let cell = bare(cell.trim_start_matches('\u{feff}'));
                let name = cell.split(" (").next().unwrap_or_default().trim();
                words.is_said(name, id)
            })
        };
        let columns = COLUMNS.each_ref().map(find);
        let needed = [0, 2, 3, 5];
        let missing = needed.iter().filter(|at| columns[**at].is_none());
        let missing: Vec<String> = missing.map(|at| words.say(COLUMNS[*at], &[])).collect();
        // Where no heading is one of ours, it may be a table of words whose languages nobody knows.
        let reason = if columns.iter().all(Option::is_none) { "headings" } else { "columns" };
        if missing.is_empty() { Ok(Self { at: columns }) } else { Err((reason, missing)) }
    }

    /// Returns the language that the heading of the translations names.
    fn language(&self, head: &StringRecord) -> Option<String> {
        let heading = self.at[5].and_then(|column| head.get(column))?;
        Some(heading.split_once(" (")?.1.trim_end_matches([')', ' ']).to_owned())
    }

    fn row(&self, record: &StringRecord, words: &CommentWords, range: &std::ops::Range<usize>) -> Option<Delivered> {
        let cell = |at: usize| bare(self.at[at].and_then(|column| record.get(column)).unwrap_or_default());
        let text = |at: usize| {
            let (inlines, faults) = braces::read(cell(at), range);
            Words { inlines, faults, raw: cell(at).to_owned(), ..Words::default() }
        };
        let is_empty = record.iter().all(|cell| cell.trim().is_empty());
        (!is_empty).then(|| Delivered {
            page: cell(0).to_owned(),
            id: cell(2).to_owned(),
            source: text(3),
            before: Some(text(4)).filter(|before| !before.raw.is_empty()),
            target: text(5),
            said: said(cell(6), words),
            base: fingerprint(cell(8)),
            language: None,
            range: range.clone(),
        })
    }
}

/// Says whether a cell is a formula, or what a spreadsheet shows for one that it cannot work out, in any language.
fn is_formula(cell: &str) -> bool {
    let is_sign = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '/' | '¿' | '¡');
    let name = cell.strip_prefix('#').map(|name| name.trim_end_matches(['?', '!']));
    let is_error = name.is_some_and(|name| {
        name.chars().count() > 1 && name.chars().all(is_sign) && (cell.ends_with(['?', '!']) || name.contains('/'))
    });
    let called = cell.strip_prefix(['=', '@']).and_then(|rest| rest.split_once('('));
    let is_call = called.is_some_and(|(name, _)| name.len() > 1 && name.chars().all(|c| is_sign(c) || c == '.'));
    is_error || is_call || cell.strip_prefix("Err:").is_some_and(|code| code.parse::<u16>().is_ok())
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
    use super::{fingerprint, is_formula, unnumbered};

    #[test]
    fn a_failed_formula_is_no_translation() {
        for cell in [
            "#NAME?",
            "#NOME?",
            "#REF!",
            "#RIF!",
            "#VALORE!",
            "#DIV/0!",
            "#N/A",
            "#N/D",
            "#Н/Д",
            "#ИМЯ?",
            "#¿NOMBRE?",
            "Err:509",
        ] {
            assert!(is_formula(cell), "{cell}");
        }
        assert!(is_formula("=HYPERLINK(\"x\")") && is_formula("@SUM(A1)"));
        for cell in ["", "= (a)", "===", "@casa", "#", "#1", "# titolo", "#ABC", "Err: no", "Aiuto!", "#aiuto!"] {
            assert!(!is_formula(cell), "{cell}");
        }
    }

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
