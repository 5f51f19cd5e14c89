//! News: a dated notice (schema.org `NewsArticle`).

use super::codes;
use super::shared::{COMMON, WEB};
use crate::content::table::{Field, Kind, Shape};

/// The kind `news`.
pub(super) static NEWS: Kind = Kind {
    name: "news",
    fields: &[
        Field::new("type", Shape::Code(&codes::NEWS_TYPE)),
        Field::new("date", Shape::Date).required(),
        Field::new("expires", Shape::Date).part("about"),
        Field::new("by", Shape::Id(&["organisation"])).expected().part("about"),
        Field::new("about", Shape::List(&Shape::Id(&[]))).part("about"),
        Field::new("area", Shape::List(&Shape::Area)).part("about"),
        Field::new("web", Shape::List(&Shape::Record(&WEB))).part("about").fact("web"),
    ],
    common: COMMON,
    parts: &["about"],
    contact: false,
    responsible: "by",
};
