//! The rows of a table that comes back from a spreadsheet, whatever its columns are parted by.

use std::ops::Range;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::delivered::Unreadable;

/// The rows of a table, one after the other; the first one has the headings.
pub(super) struct Rows<'a> {
    text: &'a str,
    table: Reader<&'a [u8]>,
    /// Where reading began, in bytes.
    start: usize,
    delimiter: u8,
    row: StringRecord,
    /// How many headings there are.
    width: Option<usize>,
}

impl<'a> Rows<'a> {
    /// Opens a table; `text` has line feeds only.
    pub(super) fn of(text: &'a str) -> Self {
        // Some spreadsheets say in a line of its own by what columns are parted.
        let start = if text.starts_with("sep=") { text.find('\n').map_or(0, |end| end + 1) } else { 0 };
        let delimiter = delimiter(&text[start..]);
        let table = parted_by(delimiter, &text[start..]);
        Self { text, table, start, delimiter, row: StringRecord::new(), width: None }
    }

    /// Returns the next row, with where it stands in bytes, or what is in its way. What ends in the middle is no row, and
    /// a quotation mark that stands open costs its own line and not those below.
    pub(super) fn next(&mut self) -> Option<Result<(&StringRecord, Range<usize>), Unreadable>> {
        let at = self.position();
        match self.table.read_record(&mut self.row) {
            Ok(false) => return None,
            Err(error) => return Some(Err(Unreadable::new("csv", error.to_string(), at..at))),
            Ok(true) => {}
        }
        let end = self.position();
        let width = *self.width.get_or_insert(self.row.len());
        let row = self.text.get(at..end).unwrap_or_default();
        let from = at + row.len() - row.trim_start_matches('\n').len();
        let range = from..from.max(at + row.trim_end().len());
        let line = row.trim_start_matches('\n').lines().next().unwrap_or_default();
        let first = from..from + line.len();
        let is_last = end == self.text.len();
        let rows_below = row.trim().lines().count() > 1;
        let is_loose = has_loose_quote(row.trim(), self.delimiter) || (rows_below && self.has_swallowed(width));
        let reason = if is_loose || (is_last && self.is_open(row) && rows_below) {
            if rows_below {
                self.begin_at(first.end);
            }
            "open"
        } else if is_last && (self.is_open(row) || (self.row.len() < width && !row.ends_with('\n') && !line.is_empty()))
        {
            "cut"
        } else if self.row.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            "cells"
        } else {
            return Some(Ok((&self.row, range)));
        };
        Some(Err(Unreadable::new(reason, line, first)))
    }

    /// Says whether a cell has rows in it: a mark that stands open took in all up to the next one.
    fn has_swallowed(&self, width: usize) -> bool {
        let delimiter = char::from(self.delimiter);
        let first = self.row.get(0).unwrap_or_default();
        let is_row = |line: &str| {
            // Lists of words have a space behind each sign.
            let parts = line.match_indices(delimiter).filter(|(at, _)| !line[at + 1..].starts_with(' ')).count();
            let begins = line.split(delimiter).next().is_some_and(|cell| !cell.is_empty() && cell == first);
            parts > 2 && (begins || parts + 4 >= width)
        };
        self.row.iter().any(|cell| cell.lines().skip(1).any(is_row))
    }

    /// Goes on reading at a line.
    fn begin_at(&mut self, place: usize) {
        self.start = place;
        self.table = parted_by(self.delimiter, &self.text[place..]);
    }

    /// Says whether a quotation mark stands open at the end of a row: a line more is no row more then.
    fn is_open(&self, row: &str) -> bool {
        let longer = format!("{row}\n-");
        parted_by(self.delimiter, &longer).into_records().count() < 2
    }

    fn position(&self) -> usize {
        self.start + usize::try_from(self.table.position().byte()).unwrap_or_default()
    }
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

/// Says whether a text between quotation marks does not end where its cell does: the mark that should end it is missing,
/// or one within it is not doubled.
fn has_loose_quote(row: &str, delimiter: u8) -> bool {
    let mut bytes = row.bytes().peekable();
    let (mut is_quoted, mut begins) = (false, true);
    while let Some(byte) = bytes.next() {
        match (byte, is_quoted) {
            (b'"', true) if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (b'"', true) => {
                is_quoted = false;
                if bytes.peek().is_some_and(|next| *next != delimiter && *next != b'\n') {
                    return true;
                }
            }
            (b'"', false) if begins => is_quoted = true,
            _ => {}
        }
        begins = !is_quoted && (byte == delimiter || byte == b'\n');
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Rows;

    /// Returns the cells of each row, or why it is none.
    fn rows(text: &str) -> Vec<String> {
        let mut rows = Rows::of(text);
        let mut found = Vec::new();
        while let Some(row) = rows.next() {
            found.push(match row {
                Ok((row, _)) => row.iter().collect::<Vec<_>>().join("|"),
                Err(unreadable) => format!("{}: {}", unreadable.reason, unreadable.detail),
            });
        }
        found
    }

    #[test]
    fn an_open_quotation_mark_costs_its_own_line() {
        assert_eq!(rows("a;b;c\n1;\"x\ny\";2\n3;z;4\n"), ["a|b|c", "1|x\ny|2", "3|z|4"]);
        assert_eq!(rows("a;b;c\n1;\"x;2\n3;\"z\";4\n5;w;6\n"), ["a|b|c", "open: 1;\"x;2", "3|z|4", "5|w|6"]);
        assert_eq!(rows("a;b;c\n1;\"x;2\n3;z;4\n"), ["a|b|c", "open: 1;\"x;2", "3|z|4"]);
        assert_eq!(rows("a;b;c\n1;\"say \"hi\" now\";2\n3;z;4\n"), ["a|b|c", "open: 1;\"say \"hi\" now\";2", "3|z|4"]);
        let swallowed = "a;b;c;d;e\np;1;\"open;;-\np;2;so;;word 5\";-\np;3;w;;-\n";
        let broken = ["a|b|c|d|e", "open: p;1;\"open;;-", "p|2|so||word 5\"|-", "p|3|w||-"];
        assert_eq!(rows(swallowed)[..2], broken[..2]);
        assert_eq!(rows(swallowed).last().map(String::as_str), broken.last().copied());
        assert_eq!(rows("a;b;c\n1;\"x\ny; z; w; v\";2\n"), ["a|b|c", "1|x\ny; z; w; v|2"]);
        assert_eq!(rows("a;b;c\n1;\"say \"\"hi\"\"\";2\n"), ["a|b|c", "1|say \"hi\"|2"]);
        assert_eq!(rows("a;b;c\n1;5\" pipe;2\n"), ["a|b|c", "1|5\" pipe|2"]);
    }

    #[test]
    fn a_row_has_as_many_cells_as_there_are_columns() {
        assert_eq!(rows("a;b\n1;x;y\n2;z\n"), ["a|b", "cells: 1;x;y", "2|z"]);
        assert_eq!(rows("a;b\n1;x;;\n2\n3;w\n"), ["a|b", "1|x||", "2", "3|w"], "spreadsheets add and drop empty cells");
        assert_eq!(rows("sep=,\na,b\n1,x"), ["a|b", "1|x"]);
        assert_eq!(rows("a;b;c\n1;x"), ["a|b|c", "cut: 1;x"]);
        assert_eq!(rows("a;b;c\n1;\"x"), ["a|b|c", "cut: 1;\"x"]);
    }
}
