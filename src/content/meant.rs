//! What was probably meant by a value of another type than its field's: the same words, as the field wants them written.

use toml::de::DeValue;

use super::slip;
use super::table::{Group, Need, Shape};

/// Returns a value as its field wants it, where nothing but quotes or brackets is wrong with it; `raw` is how it was
/// written.
pub(super) fn meant(shape: &Shape, written: &DeValue<'_>, raw: &str) -> Option<String> {
    match (shape, written) {
        _ if raw.contains('\n') => None,
        (Shape::Keywords, DeValue::String(words)) => {
            let words = words.split([',', ';']).map(str::trim).filter(|word| !word.is_empty());
            let words: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
            Some(format!("[{}]", words.join(", ")))
        }
        (Shape::List(_), DeValue::Array(_)) => None,
        (Shape::List(inner), _) if can_be(inner, written) => Some(format!("[{raw}]")),
        (Shape::Flag, DeValue::String(word)) => slip::truth(word).map(|truth| truth.to_string()),
        (Shape::Integer { .. }, DeValue::String(figures)) => {
            let figures = figures.trim();
            let is_number = !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| figures.trim_start_matches('0').to_owned()).filter(|figures| !figures.is_empty())
        }
        (Shape::Record(group), DeValue::String(_)) => beside(group, raw),
        (Shape::Record(group), DeValue::Integer(_)) if is_short_text(group) => Some(format!("\"{raw}\"")),
        (shape, DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_)) if is_text(shape) => {
            Some(format!("\"{raw}\""))
        }
        _ => None,
    }
}

/// Returns the table that a text alone was meant for: one whose only needed field is a text, and which says what it shows.
fn beside(group: &Group, raw: &str) -> Option<String> {
    let mut needed = group.fields.iter().filter(|field| field.need == Need::Required);
    let field = needed.next().filter(|field| is_text(&field.shape))?;
    let shows = group.fields.iter().find(|field| field.name == "alt")?;
    needed.next().is_none().then(|| format!("{{ {} = {raw}, {} = \"…\" }}", field.name, shows.name))
}

/// Says whether a table can be written as a text alone.
fn is_short_text(group: &Group) -> bool {
    group.fields.iter().any(|field| Some(field.name) == group.short && is_text(&field.shape))
}

/// Says whether a value can be an entry of a list of this shape.
fn can_be(shape: &Shape, written: &DeValue<'_>) -> bool {
    match (shape, written) {
        (Shape::Record(group), DeValue::String(_)) => group.short.is_some(),
        (Shape::Record(_), DeValue::Table(_)) | (Shape::Date | Shape::Moment, DeValue::Datetime(_)) => true,
        (shape, DeValue::String(_)) => is_text(shape),
        _ => false,
    }
}

/// Says whether values of a shape stand in quotes.
fn is_text(shape: &Shape) -> bool {
    !matches!(
        shape,
        Shape::Flag
            | Shape::Integer { .. }
            | Shape::Coordinate
            | Shape::Amount
            | Shape::Date
            | Shape::Moment
            | Shape::Keywords
            | Shape::List(_)
            | Shape::Record(_)
            | Shape::Map(_)
            | Shape::Levels
    )
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{Shape, meant};
    use crate::content::table::{Field, Group};

    const PICTURE: Group =
        Group { fields: &[Field::new("file", Shape::File).required(), Field::new("alt", Shape::Text)], short: None };

    const PHONE: Group = Group { fields: &[Field::new("number", Shape::Phone).required()], short: Some("number") };

    #[track_caller]
    fn check(shape: &Shape, raw: &str, expected: Option<&str>) {
        let text = format!("a = {raw}");
        let table = DeTable::parse(&text).unwrap().into_inner();
        let (_, value) = table.iter().next().unwrap();
        assert_eq!(meant(shape, value.get_ref(), raw).as_deref(), expected, "{raw}");
    }

    #[test]
    fn what_only_lacks_its_brackets_or_quotes_is_offered() {
        check(&Shape::Keywords, "\"salute, medico\"", Some("[\"salute\", \"medico\"]"));
        check(&Shape::List(&Shape::Word), "\"everyone\"", Some("[\"everyone\"]"));
        check(&Shape::List(&Shape::Date), "2026-03-09", Some("[2026-03-09]"));
        check(&Shape::List(&Shape::Word), "3", None);
        check(&Shape::Flag, "\"no\"", Some("false"));
        check(&Shape::Flag, "\"forse\"", None);
        check(&Shape::Integer { least: 0, most: 9 }, "\"012\"", Some("12"));
        check(&Shape::Integer { least: 0, most: 9 }, "\"dodici\"", None);
        check(&Shape::PostalCode, "26100", Some("\"26100\""));
        check(&Shape::Record(&PICTURE), "\"ok.png\"", Some("{ file = \"ok.png\", alt = \"…\" }"));
        check(&Shape::Record(&PHONE), "+390000123456", Some("\"+390000123456\""));
        check(&Shape::Record(&PICTURE), "12", None);
        check(&Shape::Text, "true", None);
        check(&Shape::Text, "[\"a\"]", None);
    }
}
