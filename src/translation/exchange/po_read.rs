//! Reads a catalogue of gettext, whatever tool wrote it: wrapped or not, in any order, with comments of its own.

use std::ops::Range;

use super::braces;
use super::delivered::{Delivered, Parcel, Said, Unreadable, Words};

/// One entry while it is read.
#[derive(Default)]
struct Raw {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    previous: Option<String>,
    fuzzy: bool,
    base: Option<String>,
    range: Range<usize>,
    /// Whether it has a plural form, which our texts never have.
    plural: bool,
    /// Whether a line of it could not be read, which was said of the line.
    broken: bool,
}

/// Which string a continued line goes on with.
#[derive(Clone, Copy)]
enum Field {
    None,
    Context,
    Id,
    Text,
    Previous,
    /// One that we do not need.
    Other,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Parcel {
    let mut parcel = Parcel::default();
    let (mut raw, mut header) = (Raw::default(), None);
    let mut field = Field::None;
    let mut offset = 0;
    for whole in text.split_inclusive('\n') {
        let (start, line) = (offset, whole.trim());
        offset += whole.len();
        // What a tool calls obsolete somebody translated all the same.
        let line = line.strip_prefix("#~").map_or(line, |rest| rest.strip_prefix('|').map_or(rest.trim(), |_| "#"));
        let range = start..start + whole.trim_end().len();
        if line.is_empty() {
            finish(&mut raw, &mut header, &mut parcel);
            field = Field::None;
            continue;
        }
        if let Some(comment) = line.strip_prefix('#') {
            // Some tools leave no empty line between two entries.
            if raw.text.is_some() {
                finish(&mut raw, &mut header, &mut parcel);
            }
            field = self::comment(comment, &mut raw, field);
            continue;
        }
        if let Err(detail) = string(line, &range, (&mut raw, &mut field, &mut header), &mut parcel) {
            let reason = if is_open(line) { "quote" } else { "po" };
            parcel.unreadable.push(Unreadable::new(reason, detail, range));
            raw.broken = true;
            field = Field::None;
        }
    }
    finish(&mut raw, &mut header, &mut parcel);
    if parcel.texts.is_empty() && parcel.unreadable.is_empty() && parcel.language.is_none() {
        parcel.unreadable.push(Unreadable::new("empty", "", 0..0));
    }
    parcel
}

fn comment(comment: &str, raw: &mut Raw, field: Field) -> Field {
    if let Some(flags) = comment.strip_prefix(',') {
        raw.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
    } else if let Some(note) = comment.strip_prefix('.') {
        let note = note.trim().strip_prefix('[').and_then(|note| note.strip_suffix(']'));
        raw.base = note.filter(|base| is_base(base)).map(str::to_owned).or(raw.base.take());
    } else if let Some(previous) = comment.strip_prefix('|') {
        let previous = previous.trim();
        if let Some(id) = previous.strip_prefix("msgid").map(str::trim).filter(|id| id.starts_with('"')) {
            raw.previous = unquoted(id);
            return Field::Previous;
        }
        if let (Field::Previous, Some(more), Some(known)) = (field, unquoted(previous), raw.previous.as_mut()) {
            known.push_str(&more);
            return Field::Previous;
        }
    }
    Field::None
}

/// Says whether a word is one that says what a translation was when it left.
pub(super) fn is_base(word: &str) -> bool {
    matches!(word, "-" | "damaged") || (word.len() == 10 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Reads a line with a string.
fn string(
    line: &str,
    range: &Range<usize>,
    (raw, field, header): (&mut Raw, &mut Field, &mut Option<String>),
    parcel: &mut Parcel,
) -> Result<(), String> {
    let (keyword, written) = match line.find('"') {
        Some(at) => (line[..at].trim(), &line[at..]),
        None => return Err(line.to_owned()),
    };
    if matches!(keyword, "msgctxt" | "msgid") && raw.text.is_some() {
        finish(raw, header, parcel);
    }
    let words = unquoted(written).ok_or_else(|| line.to_owned())?;
    let slot = match keyword {
        "" => {
            let slot = match field {
                Field::Context => &mut raw.context,
                Field::Id => &mut raw.id,
                Field::Text => &mut raw.text,
                Field::Other => return Ok(()),
                Field::None | Field::Previous => return Err(line.to_owned()),
            };
            if matches!(field, Field::Text) {
                raw.range.end = range.end;
            }
            slot.get_or_insert_default().push_str(&words);
            return Ok(());
        }
        "msgctxt" => {
            *field = Field::Context;
            &mut raw.context
        }
        "msgid" => {
            *field = Field::Id;
            raw.range = range.clone();
            &mut raw.id
        }
        "msgstr" | "msgstr[0]" => {
            *field = Field::Text;
            raw.range = range.clone();
            &mut raw.text
        }
        other if other == "msgid_plural" || other.starts_with("msgstr[") => {
            *field = Field::Other;
            raw.plural = true;
            return Ok(());
        }
        _ => return Err(line.to_owned()),
    };
    *slot = Some(words);
    Ok(())
}

fn finish(raw: &mut Raw, header: &mut Option<String>, parcel: &mut Parcel) {
    let raw = std::mem::take(raw);
    let (Some(id), Some(text)) = (&raw.id, raw.text) else {
        let cut = raw.id.filter(|_| !raw.broken).map(|id| Unreadable::new("cut", id, raw.range));
        parcel.unreadable.extend(cut);
        return;
    };
    if id.is_empty() && raw.context.is_none() {
        let language = text.lines().find_map(|line| line.strip_prefix("Language:"));
        let language = language.map(|language| language.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
        // A second header begins another file that somebody joined to this one.
        *header = language.clone();
        parcel.language = parcel.language.take().or(language);
        return;
    }
    if raw.broken {
        return;
    }
    let context = raw.context.unwrap_or_default();
    let (page, message) = context.rsplit_once(':').unwrap_or(("", &context));
    let words = |text: &str| {
        let (inlines, faults) = braces::read(text, &raw.range);
        Words { inlines, faults, raw: text.trim().to_owned(), ..Words::default() }
    };
    parcel.texts.push(Delivered {
        page: page.to_owned(),
        id: message.to_owned(),
        source: words(id),
        before: raw.previous.as_deref().map(words),
        target: words(&text),
        said: if raw.fuzzy { Said::Open } else { Said::Done },
        base: raw.base,
        language: header.clone(),
        range: raw.range.clone(),
    });
}

/// Says whether a line begins a string and does not end it, or has a quotation mark within it.
fn is_open(line: &str) -> bool {
    line.find('"').is_some_and(|at| unquoted(&line[at..]).is_none())
}

/// Reads a string of PO.
fn unquoted(written: &str) -> Option<String> {
    let inner = written.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => return None,
            '\\' => match characters.next()? {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                other => text.push(other),
            },
            c => text.push(c),
        }
    }
    Some(text)
}
