//! JSON Schemas of the settings and of the heads of all kinds, made from the tables that the decoder reads by.

use serde_json::{Map, Value, json};

use crate::content::table::{Field, Group, Need, Shape};
use crate::content::{Kind, kinds};
use crate::diagnostic::{Code, Words};
use crate::source::path::PathFault;
use crate::source::{Edit, Edits, SitePath};

/// Returns a file for the settings and one for each kind, below a folder.
///
/// # Errors
/// Says why the folder cannot be one of the site.
pub fn schemas(folder: &str, words: &Words) -> Result<Edits, PathFault> {
    let mut edits = Edits::default();
    for kind in [&kinds::SITE, &kinds::SECTION].into_iter().chain(kinds::ALL.iter().copied()) {
        let text = serde_json::to_string_pretty(&of_kind(kind, words)).unwrap_or_default() + "\n";
        let path = SitePath::new(&format!("{folder}/{}.schema.json", kind.name))?;
        edits.files.push(Edit::write(path, None, text));
    }
    edits.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(edits)
}

/// Returns the schema of the head of a kind, in the draft that editors of TOML read.
#[must_use]
pub fn of_kind(kind: &Kind, words: &Words) -> Value {
    let fields: Vec<&Field> = kind.all_fields().collect();
    let mut schema = table(kind.name, &fields, words);
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), json!(kind.name));
    Value::Object(schema)
}

/// Describes the fields of a kind, or of a table that stands in a field: `above` is its name.
fn table(above: &str, fields: &[&Field], words: &Words) -> Map<String, Value> {
    let property = |field: &&Field| {
        let mut value = shape(field.name, &field.shape, words);
        if let Some(value) = value.as_object_mut() {
            let need = match field.need {
                Need::Required => "schema-required",
                Need::Expected => "schema-expected",
                Need::Optional => "schema-optional",
            };
            value.insert("description".to_owned(), json!(about(above, field, need, words)));
        }
        (field.name.to_owned(), value)
    };
    let required: Vec<&str> =
        fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema.insert("properties".to_owned(), Value::Object(fields.iter().map(property).collect()));
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

/// Says of a field what it holds, whether it may be absent, and what it looks like.
fn about(above: &str, field: &Field, need: &str, words: &Words) -> String {
    let kind = words.text(&format!("type-{}", field.shape.name()), &[]);
    let id = |kinds: &[&str]| match kinds {
        [] => "\"…/…\"".to_owned(),
        kinds => format!("\"…/…\" ({})", kinds.join(", ")),
    };
    let example = super::example::of(&field.shape, &id);
    let help = super::help::of(above, field.name, words);
    format!("{help}\n\n{kind} · {} · {example}", words.text(need, &[]))
}

/// Describes a value; `name` is that of its field.
fn shape(name: &str, shape: &Shape, words: &Words) -> Value {
    match shape {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Integer { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Coordinate => json!({ "type": "number", "minimum": -180, "maximum": 180 }),
        Shape::Amount => json!({ "type": ["number", "string"] }),
        // A day of TOML has no quotes; editors hand it to the schema as a text.
        Shape::Date | Shape::Moment => json!({ "type": "string" }),
        Shape::PostalCode => json!({ "type": "string", "pattern": "^[0-9]{5}$" }),
        Shape::Municipality => json!({ "type": "string", "pattern": "^[0-9]{6}$" }),
        Shape::Area => json!({ "type": "string", "pattern": "^([0-9]{3}|[0-9]{6})$" }),
        Shape::Email => json!({ "type": "string", "format": "email" }),
        Shape::Web => json!({ "type": "string", "format": "uri" }),
        Shape::Code(list) => json!({ "type": "string", "enum": list.codes }),
        Shape::Keywords => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::List(inner) => json!({ "type": "array", "items": self::shape(name, inner, words) }),
        Shape::Record(group) => record(name, group, words),
        Shape::Map(group) => json!({ "type": "object", "additionalProperties": record(name, group, words) }),
        Shape::Levels => {
            let level = json!({ "type": "string", "enum": ["error", "warning", "note", "off"] });
            let codes = Code::ALL.iter().map(|code| (code.as_str().to_owned(), level.clone()));
            json!({ "type": "object", "additionalProperties": false, "properties": codes.collect::<Map<_, _>>() })
        }
        _ => json!({ "type": "string" }),
    }
}

/// A table, or the bare text that stands for one of its fields.
fn record(name: &str, group: &Group, words: &Words) -> Value {
    let fields: Vec<&Field> = group.fields.iter().collect();
    let table = Value::Object(table(name, &fields, words));
    match group.short {
        Some(_) => json!({ "anyOf": [{ "type": "string" }, table] }),
        None => table,
    }
}
