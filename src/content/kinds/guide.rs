//! Guide: a life event ("a child is born") as steps, each at a service.

use super::shared::COMMON;
use crate::content::table::{Field, Group, Kind, Shape};

/// The kind `guide`.
pub(super) static GUIDE: Kind = Kind {
    name: "guide",
    fields: &[
        Field::new("steps", Shape::List(&Shape::Record(&STEP))).required().part("steps"),
        Field::new("order", Shape::Integer { least: 0, most: 10_000 }),
        Field::new("icon", Shape::Word),
        Field::new("related", Shape::List(&Shape::Id(&[]))),
    ],
    common: COMMON,
    parts: &["steps"],
    contact: false,
    responsible: "",
};

const STEP: Group = Group {
    fields: &[
        Field::new("at", Shape::Id(&["service", "course", "place", "organisation", "page"])).required(),
        Field::new("text", Shape::Text),
    ],
    short: Some("at"),
};
