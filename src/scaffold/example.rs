//! What a value of each shape looks like, in TOML.

use crate::content::table::{Field, Group, Need, Shape};

/// A day and an hour, as an event begins with; TOML 1.0, which editors know, wants seconds in a time that is no text.
pub(super) const MOMENT: &str = "\"2026-05-30T18:00\"";

/// Degrees, to the north and to the east, of a town in Lombardy.
const LATITUDE: &str = "45.133";
const LONGITUDE: &str = "10.022";

/// Returns an example of the value of a field.
pub(super) fn of_field(field: &Field, id: &dyn Fn(&[&str]) -> String) -> String {
    if field.name == "longitude" { LONGITUDE.to_owned() } else { of(&field.shape, id) }
}

/// Returns an example of a value, on one line; `id` gives the id of a page of one of some kinds.
pub(super) fn of(shape: &Shape, id: &dyn Fn(&[&str]) -> String) -> String {
    match shape {
        Shape::Flag => "true".to_owned(),
        Shape::Integer { least, .. } => least.max(&1).to_string(),
        Shape::Coordinate => LATITUDE.to_owned(),
        Shape::Amount => "16.00".to_owned(),
        Shape::Date => "2026-03-09".to_owned(),
        Shape::Moment => MOMENT.to_owned(),
        Shape::Recurrence => "\"FREQ=WEEKLY;BYDAY=SA;COUNT=8\"".to_owned(),
        Shape::ProjectCode => "\"J41B21000010005\"".to_owned(),
        Shape::Duration => "\"P30D\"".to_owned(),
        Shape::Phone => "\"+39 0000 123400\"".to_owned(),
        Shape::Email => "\"ufficio@comune.example\"".to_owned(),
        Shape::Web => "\"https://comune.example/\"".to_owned(),
        Shape::Hours => "'Mo-Fr 09:00-12:30, We 14:00-17:00; PH off'".to_owned(),
        Shape::PostalCode => "\"26100\"".to_owned(),
        Shape::Municipality | Shape::Area => "\"019036\"".to_owned(),
        Shape::Tag => "\"ar\"".to_owned(),
        Shape::Code(list) => format!("\"{}\"", list.codes.first().copied().unwrap_or_default()),
        Shape::Id(kinds) => id(kinds),
        Shape::FormerAddress => "\"servizi/vecchio-nome\"".to_owned(),
        Shape::File => "\"foto.jpg\"".to_owned(),
        Shape::Keywords => "[\"…\", \"…\"]".to_owned(),
        Shape::List(inner) => format!("[{}]", of(inner, id)),
        Shape::Record(group) => table(group, id),
        Shape::Map(group) => format!("{{ … = {} }}", table(group, id)),
        Shape::Levels => "{ sentence-long = \"off\" }".to_owned(),
        Shape::Text | Shape::Word | Shape::FieldName => "\"…\"".to_owned(),
    }
}

/// Returns a table with what it cannot be without, or with its first field and one more.
fn table(group: &Group, id: &dyn Fn(&[&str]) -> String) -> String {
    let required = group.fields.iter().filter(|field| field.need == Need::Required);
    let others = group.fields.iter().filter(|field| field.need != Need::Required);
    let is_needed = group.fields.iter().any(|field| field.need == Need::Required);
    let fields = required.chain(others.take(if is_needed { 1 } else { 2 }));
    let fields: Vec<String> = fields.map(|field| format!("{} = {}", field.name, of(&field.shape, id))).collect();
    format!("{{ {} }}", fields.join(", "))
}
