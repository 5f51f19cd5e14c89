//! Tables for people with a spreadsheet: UTF-8 with a byte order mark, so that every program shows Arabic, and
//! semicolons, which Italian spreadsheets part columns by; what comes back may be parted by commas or tabs.

use csv::{Reader, ReaderBuilder, StringRecord, WriterBuilder};

use super::braces;
use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};
use super::po::{self, Head};
use super::po_read::is_base;
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
            item.base.clone(),
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

/// Takes that guard away, where the spreadsheet left it.
pub(super) fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\''])).unwrap_or(cell)
}

/// Opens a table, whatever its columns are parted by; returns where it begins, too, in bytes.
pub(super) fn reader(text: &str) -> (Reader<&[u8]>, usize) {
    // Some spreadsheets say in a line of its own by what columns are parted.
    let start = if text.starts_with("sep=") { text.find('\n').map_or(0, |end| end + 1) } else { 0 };
    let table = &text[start..];
    (parted_by(delimiter(table), table), start)
}

/// Returns by what the columns of a table are parted, as its first line says.
fn delimiter(table: &str) -> u8 {
    let first = table.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|sign| {
        let count = first.bytes().filter(|byte| byte == sign).count();
        // Of equal counts the first of the three.
        (count, *sign == b';')
    });
    delimiter.unwrap_or(b';')
}

fn parted_by(delimiter: u8, table: &str) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(table.as_bytes())
}

/// Returns the first line of a row with which a table ends in the middle: a quotation mark stands open, or cells are
/// missing. `at` is where the row begins, `width` how many cells the headings have.
pub(super) fn cut(text: &str, at: std::ops::Range<usize>, cells: (usize, usize)) -> Option<Unreadable> {
    let row = text.get(at.clone()).filter(|_| at.end == text.len())?;
    let table = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')).map_or(text, |(_, table)| table);
    // Within quotation marks a line more is no row more.
    let longer = format!("{row}\n-");
    let is_open = parted_by(delimiter(table), &longer).into_records().count() < 2;
    let is_short = cells.0 < cells.1 && !row.ends_with('\n');
    let line = row.trim_start_matches('\n').lines().next().filter(|line| !line.is_empty() && (is_open || is_short))?;
    let start = at.start + (row.len() - row.trim_start_matches('\n').len());
    Some(Unreadable::new("cut", line, start..start + line.len()))
}

/// Reads a file; `text` has line feeds only.
pub(super) fn read(text: &str, words: &CommentWords) -> Parcel {
    let mut parcel = Parcel::default();
    let (mut reader, start) = reader(text);
    let first = text[start..].lines().next().unwrap_or_default();
    let mut record = StringRecord::new();
    let mut columns: Option<Columns> = None;
    loop {
        let at = start + usize::try_from(reader.position().byte()).unwrap_or_default();
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Err(error) => {
                parcel.unreadable.push(Unreadable::new("csv", error.to_string(), at..at));
                if error.is_io_error() {
                    break;
                }
            }
            Ok(true) => {
                let end = start + usize::try_from(reader.position().byte()).unwrap_or_default();
                let line = text.get(at..end).map_or(0, |row| row.len() - row.trim_start_matches('\n').len());
                let range = at + line..end.max(at + line);
                match &columns {
                    None => match Columns::of(&record, words) {
                        Ok(found) => {
                            parcel.language = found.language(&record);
                            columns = Some(found);
                        }
                        Err((reason, missing)) => {
                            let range = at..at + first.len();
                            parcel.unreadable.push(Unreadable::new(reason, missing.join(", "), range));
                            break;
                        }
                    },
                    // What ends in the middle must not look whole.
                    Some(columns) => match cut(text, at..end, (record.len(), columns.width)) {
                        Some(cut) => parcel.unreadable.push(cut),
                        None => parcel.texts.extend(columns.row(&record, words, &range)),
                    },
                }
            }
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
    /// How many headings there are.
    width: usize,
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
        if missing.is_empty() { Ok(Self { at: columns, width: head.len() }) } else { Err((reason, missing)) }
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
            Words { inlines, faults, raw: cell(at).to_owned() }
        };
        let is_empty = record.iter().all(|cell| cell.trim().is_empty());
        (!is_empty).then(|| Delivered {
            page: cell(0).to_owned(),
            id: cell(2).to_owned(),
            source: text(3),
            before: Some(text(4)).filter(|before| !before.raw.is_empty()),
            target: text(5),
            said: said(cell(6), words),
            base: Some(cell(8).to_owned()).filter(|base| is_base(base)),
            range: range.clone(),
        })
    }
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
    } else {
        let ticked = fluent::tick(&format!("[{cell}]")).is_some_and(|(given, _)| given);
        if ticked || ["draft", "done", "missing", "damaged"].into_iter().any(is) { Said::Done } else { Said::Open }
    }
}
