//! What each field holds, in a sentence.

use crate::diagnostic::Words;

/// Returns what a field holds: in this kind, or within the field `above`; else wherever a field of that name stands.
pub(super) fn of(above: &str, name: &str, words: &Words) -> String {
    let own = format!("holds-{above}-{name}");
    let id = if words.has(&own) { own } else { format!("holds-{name}") };
    words.text(&id, &[])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::of;
    use crate::content::kinds;
    use crate::content::table::{Field, Shape};
    use crate::diagnostic::{ToolLocale, Words};

    /// Gathers the ids of a field and of all that stands within it.
    fn ids(above: &str, field: &Field, all: &mut BTreeSet<String>) {
        all.extend([format!("holds-{above}-{}", field.name), format!("holds-{}", field.name)]);
        let mut shape = &field.shape;
        while let Shape::List(inner) = shape {
            shape = inner;
        }
        if let Shape::Record(group) | Shape::Map(group) = shape {
            group.fields.iter().for_each(|inner| ids(field.name, inner, all));
        }
    }

    #[test]
    fn every_field_has_help_and_no_help_is_of_no_field() {
        let every = kinds::ALL.iter().copied().chain([&kinds::SITE, &kinds::SECTION]);
        let mut known = BTreeSet::new();
        for kind in every {
            kind.all_fields().for_each(|field| ids(kind.name, field, &mut known));
        }
        let files = [
            (ToolLocale::English, include_str!("../diagnostic/messages/holds.en.ftl")),
            (ToolLocale::Italian, include_str!("../diagnostic/messages/holds.it.ftl")),
        ];
        for (locale, text) in files {
            let written: Vec<&str> =
                text.lines().filter_map(|line| line.split_once(" = ")).map(|line| line.0).collect();
            for id in &written {
                assert!(known.contains(*id), "{id} is of no field");
            }
            let words = Words::new(locale);
            for kind in kinds::ALL {
                for field in kind.all_fields() {
                    let help = of(kind.name, field.name, &words);
                    assert!(!help.starts_with("holds-"), "{help}");
                }
            }
            for id in known.iter().filter(|id| id.matches('-').count() == 1) {
                let inner = written.iter().any(|other| other.ends_with(&format!("-{}", &id["holds-".len()..])));
                assert!(inner, "{id} has no help");
            }
        }
    }
}
