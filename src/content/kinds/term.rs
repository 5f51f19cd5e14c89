//! Term: an official word that stays beside its translation.

use super::codes;
use super::shared::COMMON;
use crate::content::table::{Field, Kind, Shape};

/// The kind `term`.
pub(super) static TERM: Kind = Kind {
    name: "term",
    fields: &[
        Field::new("forms", Shape::List(&Shape::Word)).part("word"),
        Field::new("short", Shape::Word).part("word"),
        Field::new("misspellings", Shape::List(&Shape::Word)),
        Field::new("issuer", Shape::Id(&["organisation"])).part("issuer"),
        Field::new("show", Shape::Code(&codes::SHOW)),
    ],
    common: COMMON,
    parts: &["word", "issuer"],
    contact: false,
    responsible: "",
};
