//! Place: where one goes (HSDS `location`).

use super::codes;
use super::shared::{COMMON, EMAIL, PHONE, SPOKEN, WEB};
use crate::content::table::{Field, Group, Kind, Shape};

/// The kind `place`.
pub(super) static PLACE: Kind = Kind {
    name: "place",
    fields: FIELDS,
    common: COMMON,
    parts: &["where", "getting_there", "entering", "contacts"],
    contact: true,
    responsible: "organisation",
};

const FIELDS: &[Field] = &[
    Field::new("type", Shape::Code(&codes::PLACE_TYPE)).expected(),
    Field::new("street", Shape::Word).expected().part("where").fact("street"),
    Field::new("postal_code", Shape::PostalCode),
    Field::new("municipality", Shape::Municipality).expected(),
    Field::new("province", Shape::Word),
    Field::new("at", Shape::Text),
    Field::new("latitude", Shape::Coordinate),
    Field::new("longitude", Shape::Coordinate),
    Field::new("hours", Shape::Hours).expected().part("where"),
    Field::new("hours_note", Shape::Text),
    Field::new("accessibility", Shape::List(&Shape::Record(&FEATURE))).part("entering"),
    Field::new("languages", Shape::List(&Shape::Record(&SPOKEN))).part("entering"),
    Field::new("organisation", Shape::Id(&["organisation"])).part("contacts"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
];

const FEATURE: Group = Group {
    fields: &[Field::new("feature", Shape::Code(&codes::FEATURE)).required(), Field::new("note", Shape::Text)],
    short: Some("feature"),
};
