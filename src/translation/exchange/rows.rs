//! The rows of a table that comes back from a spreadsheet, whatever its columns are parted by.

use std::ops::Range;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::delivered::Unreadable;

/// The rows of a table, one after the other; the first one has the headings.
pub(super) struct Rows<'a> {
    text: &'a str,
    table: Reader<&'a [u8]>,
    /// Where the table begins, in bytes.
    start: usize,
    row: StringRecord,
    /// How many headings there are.
    width: Option<usize>,
}

impl<'a> Rows<'a> {
    /// Opens a table; `text` has line feeds only.
    pub(super) fn of(text: &'a str) -> Self {
        let (table, start) = reader(text);
        Self { text, table, start, row: StringRecord::new(), width: None }
    }

    /// Returns the next row, with where it stands in bytes, or what is in its way. What ends in the middle is no row.
    pub(super) fn next(&mut self) -> Option<Result<(&StringRecord, Range<usize>), Unreadable>> {
        let at = self.position();
        match self.table.read_record(&mut self.row) {
            Ok(false) => None,
            Err(error) => Some(Err(Unreadable::new("csv", error.to_string(), at..at))),
            Ok(true) => {
                let end = self.position();
                let width = *self.width.get_or_insert(self.row.len());
                if let Some(cut) = cut(self.text, at..end, (self.row.len(), width)) {
                    return Some(Err(cut));
                }
                let row = self.text.get(at..end).unwrap_or_default();
                let from = at + row.len() - row.trim_start_matches('\n').len();
                Some(Ok((&self.row, from..from.max(at + row.trim_end().len()))))
            }
        }
    }

    fn position(&self) -> usize {
        self.start + usize::try_from(self.table.position().byte()).unwrap_or_default()
    }
}

/// Opens a table; returns where it begins, too, in bytes.
fn reader(text: &str) -> (Reader<&[u8]>, usize) {
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
/// missing. `at` is where the row stands, `cells` how many it has and how many the headings have.
fn cut(text: &str, at: Range<usize>, cells: (usize, usize)) -> Option<Unreadable> {
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
