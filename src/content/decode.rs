//! The small decoder: a TOML table and a table of fields become a record; every fault is named, none stops it.

use toml::de::{DeTable, DeValue};

use super::id::EntityId;
use super::meant::meant;
use super::stranger;
use super::table::{CodeList, Field, Group, Need, Shape, code_of};
use super::unwritten;
use super::value::{Entry, Record, Value};
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::facts::{self, FactError, Fault, Holidays, OpeningHours};
use crate::language::Language;
use crate::prose::{LeafKind, Text, character, line};
use crate::source::{FileId, Span};

/// Where a table stands, and what its values need to be read.
pub(super) struct Scope<'a> {
    /// The file.
    pub(super) file: FileId,
    /// The text that was given to the TOML parser.
    pub(super) text: &'a str,
    /// Where that text begins in the file, in bytes.
    pub(super) offset: usize,
    /// The days on which offices close.
    pub(super) holidays: &'a Holidays,
    /// The name of the kind, for messages.
    pub(super) kind: &'static str,
    /// What there is to say.
    pub(super) diagnostics: Vec<Diagnostic>,
}

type Spanned<'i> = toml::Spanned<DeValue<'i>>;

impl Scope<'_> {
    pub(super) fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    fn say(&mut self, code: Code, range: std::ops::Range<usize>) -> Diagnostic {
        Diagnostic::new(code).at(self.span(range))
    }
}

/// Decodes a table by its fields; `whole` is the place to point at when a field is missing.
pub(super) fn record(
    scope: &mut Scope<'_>,
    fields: &[&'static Field],
    table: &DeTable<'_>,
    path: &str,
    whole: std::ops::Range<usize>,
) -> Record {
    let owner = if path.is_empty() { scope.kind } else { path };
    let mut meant = Vec::new();
    for stranger in stranger::all(fields, table, (scope.text, scope.kind, path)) {
        scope.diagnostics.push(stranger.said.at(scope.span(stranger.range)));
        meant.extend(stranger.meant);
    }
    let mut record = Record::default();
    for field in fields {
        let written = table.iter().find(|(key, _)| key.get_ref().as_ref() == field.name);
        let Some((_, written)) = written else {
            if meant.iter().any(|name| name == field.name) {
                record.note(field, false);
            } else if field.need == Need::Required {
                let said = scope.say(Code::FieldMissing, whole.clone());
                scope.diagnostics.push(said.with("field", field.name).with("kind", owner));
            }
            continue;
        };
        let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        let before = scope.diagnostics.len();
        if let Some(entry) = value(scope, &field.shape, written, &path) {
            record.push(field, entry);
        }
        let mut said = scope.diagnostics.iter().skip(before);
        record.note(field, said.all(|said| said.severity != Severity::Error));
    }
    record
}

fn value(scope: &mut Scope<'_>, shape: &Shape, written: &Spanned<'_>, path: &str) -> Option<Entry> {
    let span = scope.span(written.span());
    if let Some(said) = unwritten::remark(shape, written.get_ref(), span) {
        scope.diagnostics.push(said);
        return None;
    }
    let value = match shape {
        Shape::List(_) => list(scope, shape, written, path)?,
        Shape::Keywords => keywords(scope, written, path)?,
        Shape::Record(group) => Value::Record(group_record(scope, group, written, path)?),
        Shape::Map(group) => map(scope, group, written, path)?,
        Shape::Levels => levels(scope, written)?,
        Shape::Flag => match written.get_ref() {
            DeValue::Boolean(flag) => Value::Flag(*flag),
            _ => return mismatch(scope, shape, written, path),
        },
        Shape::Integer { least, most } => integer(scope, (*least, *most), shape, written, path)?,
        Shape::Coordinate | Shape::Amount => number(scope, shape, written, path)?,
        Shape::Date | Shape::Moment => date(scope, shape, written, path)?,
        _ => match written.get_ref() {
            DeValue::String(text) => {
                let text = seen(scope, text, written);
                word(scope, shape, &text, written, path)?
            }
            _ => return mismatch(scope, shape, written, path),
        },
    };
    Some(Entry { value, span })
}

/// Names a value of the right type that is out of its range, or empty.
fn out_of_range<T>(
    scope: &mut Scope<'_>,
    (reason, expected): (&'static str, String),
    written: &Spanned<'_>,
    path: &str,
) -> Option<T> {
    let value = scope.text.get(written.span()).unwrap_or_default().to_owned();
    let said = scope.say(Code::FieldType, written.span()).with("field", last(path)).with("reason", reason);
    scope.diagnostics.push(said.with("expected", expected).with("value", value));
    None
}

fn mismatch<T>(scope: &mut Scope<'_>, shape: &Shape, written: &Spanned<'_>, path: &str) -> Option<T> {
    let said = scope.say(Code::FieldType, written.span());
    let said = said.with("field", last(path)).with("expected", shape.name()).with("reason", "type");
    let raw = scope.text.get(written.span()).unwrap_or_default();
    let said = said.with("found", found(written.get_ref())).suggest(meant(shape, written.get_ref(), raw));
    scope.diagnostics.push(said);
    None
}

/// Returns the last name of a field path.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

fn list(scope: &mut Scope<'_>, shape: &Shape, written: &Spanned<'_>, path: &str) -> Option<Value> {
    let Shape::List(inner) = shape else { return None };
    let DeValue::Array(items) = written.get_ref() else {
        return mismatch(scope, shape, written, path);
    };
    Some(Value::List(items.iter().filter_map(|item| value(scope, inner, item, path)).collect()))
}

fn keywords(scope: &mut Scope<'_>, written: &Spanned<'_>, path: &str) -> Option<Value> {
    let DeValue::Array(items) = written.get_ref() else {
        return mismatch(scope, &Shape::Keywords, written, path);
    };
    let mut words = Vec::new();
    for item in items {
        match item.get_ref() {
            DeValue::String(word) if !word.trim().is_empty() => {
                words.push(seen(scope, word, item).trim().replace(';', ","));
            }
            DeValue::String(_) => {}
            _ => mismatch::<()>(scope, &Shape::Text, item, path).unwrap_or_default(),
        }
    }
    (!words.is_empty()).then(|| Value::Text(leaf(scope, &words.join("; "), written, path)))
}

fn group_record(scope: &mut Scope<'_>, group: &'static Group, written: &Spanned<'_>, path: &str) -> Option<Record> {
    match written.get_ref() {
        DeValue::Table(table) => {
            let fields: Vec<&'static Field> = group.fields.iter().collect();
            Some(record(scope, &fields, table, path, written.span()))
        }
        DeValue::String(_) if group.short.is_some() => {
            let field = group.fields.iter().find(|field| Some(field.name) == group.short)?;
            let entry = value(scope, &field.shape, written, &format!("{path}.{}", field.name))?;
            let mut record = Record::default();
            record.push(field, entry);
            Some(record)
        }
        _ => mismatch(scope, &Shape::Record(group), written, path),
    }
}

fn map(scope: &mut Scope<'_>, group: &'static Group, written: &Spanned<'_>, path: &str) -> Option<Value> {
    let DeValue::Table(table) = written.get_ref() else {
        return mismatch(scope, &Shape::Map(group), written, path);
    };
    let mut keys: Vec<_> = table.iter().collect();
    keys.sort_by_key(|(key, _)| key.span().start);
    let entries = keys.into_iter().filter_map(|(key, value)| {
        let record = group_record(scope, group, value, path)?;
        let span = scope.span(key.span());
        Some((key.get_ref().to_string(), Entry { value: Value::Record(record), span }))
    });
    Some(Value::Map(entries.collect()))
}

fn levels(scope: &mut Scope<'_>, written: &Spanned<'_>) -> Option<Value> {
    let DeValue::Table(table) = written.get_ref() else {
        return mismatch(scope, &Shape::Levels, written, "checks");
    };
    let mut levels = Vec::new();
    for (key, level) in table {
        let word = level.get_ref().as_str().unwrap_or_default();
        if !matches!(word, "error" | "warning" | "note" | "off") {
            let said = scope.say(Code::CodeUnknown, level.span());
            let said = said.with("field", key.get_ref().as_ref()).with("value", word);
            let said = said.with("list", "error, warning, note, off");
            scope.diagnostics.push(said.suggest(nearest(word, ["error", "warning", "note", "off"])));
            continue;
        }
        let span = scope.span(key.span());
        levels.push((key.get_ref().to_string(), Entry { value: Value::Word(word.to_owned()), span }));
    }
    levels.sort_by(|a, b| a.0.cmp(&b.0));
    Some(Value::Map(levels))
}

fn integer(
    scope: &mut Scope<'_>,
    (least, most): (i64, i64),
    shape: &Shape,
    written: &Spanned<'_>,
    path: &str,
) -> Option<Value> {
    let DeValue::Integer(number) = written.get_ref() else { return mismatch(scope, shape, written, path) };
    let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
    match number.filter(|number| (least..=most).contains(number)) {
        Some(number) => Some(Value::Integer(number)),
        None => out_of_range(scope, ("range", format!("{least}-{most}")), written, path),
    }
}

fn number(scope: &mut Scope<'_>, shape: &Shape, written: &Spanned<'_>, path: &str) -> Option<Value> {
    let text = match written.get_ref() {
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::String(text) if matches!(shape, Shape::Amount) => text.to_string(),
        _ => return mismatch(scope, shape, written, path),
    };
    if matches!(shape, Shape::Amount) {
        return checked(scope, facts::Amount::parse(&text), written).map(Value::Amount);
    }
    let degrees: Option<f64> = text.parse().ok().filter(|degrees: &f64| degrees.abs() <= 180.0);
    if degrees.is_none() {
        let error = FactError { range: 0..text.len(), fault: Fault::CoordinateInvalid, suggestion: None };
        fact_error(scope, error, written);
    }
    degrees.map(Value::Degrees)
}

fn date(scope: &mut Scope<'_>, shape: &Shape, written: &Spanned<'_>, path: &str) -> Option<Value> {
    let text = match written.get_ref() {
        DeValue::Datetime(date) => date.to_string(),
        DeValue::String(text) => text.to_string(),
        _ => return mismatch(scope, shape, written, path),
    };
    match shape {
        Shape::Moment => checked(scope, facts::Moment::parse(&text), written).map(Value::Moment),
        _ => checked(scope, facts::Date::parse(&text), written).map(Value::Date),
    }
}

/// Returns a string without characters that nobody sees, and names them.
fn seen<'t>(scope: &mut Scope<'_>, text: &'t str, written: &Spanned<'_>) -> std::borrow::Cow<'t, str> {
    let unseen = character::unseen(text);
    if unseen.is_empty() {
        return text.into();
    }
    let place = scope.span(written.span());
    scope.diagnostics.extend(character::remarks(&unseen, |_, _| place));
    character::without(text, &unseen).into()
}

/// Reads a string by its shape.
fn word(scope: &mut Scope<'_>, shape: &Shape, text: &str, written: &Spanned<'_>, path: &str) -> Option<Value> {
    match shape {
        Shape::Text | Shape::Word | Shape::Hours if text.trim().is_empty() => {
            out_of_range(scope, ("empty", String::new()), written, path)
        }
        Shape::Text => Some(Value::Text(leaf(scope, text, written, path))),
        Shape::Code(list) => code(scope, list, text, (written, path)),
        Shape::Id(_) => Some(Value::Id(EntityId::new(text))),
        Shape::Tag => language(scope, text, written).map(Value::Language),
        Shape::Recurrence => {
            checked(scope, facts::Recurrence::parse(text), written).map(|rule| Value::Recurrence(Box::new(rule)))
        }
        Shape::ProjectCode => {
            checked(scope, facts::UniqueProjectCode::parse(text), written).map(|_| Value::Word(text.into()))
        }
        Shape::Duration => checked(scope, facts::Duration::parse(text), written).map(Value::Duration),
        Shape::Phone => checked(scope, facts::Phone::parse(text), written).map(Value::Phone),
        Shape::Email => checked(scope, facts::Email::parse(text), written).map(Value::Email),
        Shape::Web => checked(scope, facts::WebAddress::parse(text), written).map(Value::Web),
        Shape::PostalCode => checked(scope, facts::PostalCode::parse(text), written).map(|_| Value::Word(text.into())),
        Shape::Municipality | Shape::Area => {
            checked(scope, facts::AreaCode::parse(text), written).map(|_| Value::Word(text.into()))
        }
        Shape::Hours => {
            let (hours, errors) = OpeningHours::parse(text, scope.holidays);
            for error in errors {
                let replaced = error.fault == Fault::HoursReplaced;
                fact_error(scope, error, written);
                let week = hours.as_ref().filter(|_| replaced).and_then(OpeningHours::undated_week);
                if let (Some(week), Some(said)) = (week, scope.diagnostics.pop_if(|_| replaced)) {
                    scope.diagnostics.push(said.with("list", week));
                }
            }
            hours.map(|hours| Value::Hours(Box::new(hours)))
        }
        _ => Some(Value::Word(crate::language::nfc(text.trim()).into_owned())),
    }
}

fn code(scope: &mut Scope<'_>, list: &CodeList, text: &str, (written, path): (&Spanned<'_>, &str)) -> Option<Value> {
    let known = list.codes.iter().find(|code| **code == text);
    if known.is_none() {
        let said = scope.say(Code::CodeUnknown, written.span());
        let said = said.with("field", last(path)).with("value", text).with("list", list.codes.join(", "));
        scope.diagnostics.push(said.suggest(nearest(text, list.codes.iter().copied())));
    }
    known.map(|code| Value::Code(code))
}

fn language(scope: &mut Scope<'_>, text: &str, written: &Spanned<'_>) -> Option<Language> {
    match Language::parse(text) {
        Ok(language) => Some(language),
        Err(fault) => {
            let said = scope.say(Code::LanguageInvalid, written.span()).with("value", text);
            scope.diagnostics.push(said.suggest(fault.suggestion));
            None
        }
    }
}

/// Makes a text leaf of a string of the front matter.
fn leaf(scope: &mut Scope<'_>, text: &str, written: &Spanned<'_>, path: &str) -> Text {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let kind = match path {
        "title" => LeafKind::Title,
        "summary" => LeafKind::Summary,
        "keywords" => LeafKind::Keywords,
        path => LeafKind::Field(path.to_owned()),
    };
    let raw = scope.text.get(written.span()).unwrap_or_default();
    let critical = matches!(path, "alert" | "status_reason");
    let read = line::read(&crate::language::nfc(&words), (raw, scope.span(written.span())), (kind, critical));
    scope.diagnostics.extend(read.diagnostics);
    read.value
}

fn checked<T>(scope: &mut Scope<'_>, result: Result<T, FactError>, written: &Spanned<'_>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            fact_error(scope, error, written);
            None
        }
    }
}

/// Turns what is wrong with a fact into a remark at its place inside the written value.
fn fact_error(scope: &mut Scope<'_>, error: FactError, written: &Spanned<'_>) {
    let raw = scope.text.get(written.span()).unwrap_or_default();
    let quote = raw.chars().next().filter(|c| matches!(c, '"' | '\''));
    let plain = quote.is_some_and(|quote| !raw.contains('\\') && !raw.starts_with(&quote.to_string().repeat(3)));
    let value = if plain { raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default() } else { raw };
    // Hours are long: their words name the rule at fault, all other values are named whole.
    let part = value.get(error.range.clone()).filter(|part| plain && is_hours(error.fault) && !part.is_empty());
    let value = part.unwrap_or(value);
    let place = scope.span(written.span());
    let place = if plain { place.narrowed(error.range.start + 1..error.range.end + 1) } else { place };
    let said = Diagnostic::new(code_of(error.fault)).at(place).with("value", value);
    scope.diagnostics.push(said.suggest(error.suggestion));
}

fn is_hours(fault: Fault) -> bool {
    fault.name().starts_with("hours-")
}
