//! Topic: a subject with a pictogram, under which residents look for what they need.

use super::shared::COMMON;
use crate::content::table::{Field, Kind, Shape};

/// The kind `topic`.
pub(super) static TOPIC: Kind = Kind {
    name: "topic",
    fields: &[
        Field::new("parent", Shape::Id(&["topic"])),
        Field::new("order", Shape::Integer { least: 0, most: 10_000 }),
        Field::new("icon", Shape::Word),
    ],
    common: COMMON,
    parts: &[],
    contact: false,
    responsible: "",
};
