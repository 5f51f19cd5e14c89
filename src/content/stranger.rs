//! Fields that a table of fields does not have: misspelt, or those of the page below the head of one of its tables.

use std::ops::Range;

use toml::de::DeTable;

use super::kinds;
use super::table::Field;
use crate::diagnostic::{Code, Diagnostic, nearest};

/// A field that is none.
pub(super) struct Stranger {
    /// The remark on it, without its place.
    pub(super) said: Diagnostic,
    /// Where its name stands, in bytes.
    pub(super) range: Range<usize>,
    /// The field that it was probably meant for.
    pub(super) meant: Option<String>,
}

/// Finds all fields that a table should not have; the text is that of the head, the path that of the table within it.
pub(super) fn all(fields: &[&'static Field], table: &DeTable<'_>, head: (&str, &str, &str)) -> Vec<Stranger> {
    let (text, kind, path) = head;
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let strangers = table.keys().filter(|key| !names.contains(&key.get_ref().as_ref())).map(|key| {
        let (name, range) = (key.get_ref().as_ref(), key.span());
        let is_below = !path.is_empty() && stands_below(text, range.start) && is_of(kind, name);
        let meant = nearest(name, names.iter().copied()).filter(|_| !is_below);
        let owner = if path.is_empty() { kind } else { path };
        let said = Diagnostic::new(Code::FieldUnknown).with("reason", if is_below { "below" } else { "unknown" });
        let said = said.with("field", name).with("kind", owner).with("list", names.join(", "));
        Stranger { said: said.suggest(meant.clone()), range, meant }
    });
    strangers.collect()
}

/// Says whether a name begins a line below the head of a table.
fn stands_below(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    line.trim().is_empty() && above.lines().any(|line| line.trim_start().starts_with('['))
}

/// Says whether a kind has a field of this name.
fn is_of(kind: &str, name: &str) -> bool {
    let mut kinds = kinds::ALL.iter().copied().chain([&kinds::SITE, &kinds::SECTION]);
    kinds.find(|known| known.name == kind).is_some_and(|kind| kind.all_fields().any(|field| field.name == name))
}
