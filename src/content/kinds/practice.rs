//! Practice: a practice worth copying (the template of the European Web Site on Integration).

use super::codes;
use super::shared::{COMMON, EMAIL, MEMBER, PHONE, WEB};
use crate::content::table::{Field, Kind, Shape};

/// The kind `practice`.
pub(super) static PRACTICE: Kind = Kind {
    name: "practice",
    fields: FIELDS,
    common: COMMON,
    parts: &[
        "issue",
        "aims",
        "how_it_works",
        "results",
        "evaluation",
        "beneficiaries",
        "money",
        "transfer",
        "who",
        "contacts",
    ],
    contact: false,
    responsible: "organisation",
};

const FIELDS: &[Field] = &[
    Field::new("start", Shape::Date).expected().part("how_it_works"),
    Field::new("end", Shape::Date),
    Field::new("regular_service", Shape::Flag).part("how_it_works"),
    Field::new("area", Shape::List(&Shape::Area)).expected().part("how_it_works"),
    Field::new("places", Shape::List(&Shape::Id(&["place"]))).part("how_it_works"),
    Field::new("audience", Shape::List(&Shape::Code(&codes::AUDIENCE))).part("beneficiaries"),
    Field::new("reach", Shape::Integer { least: 1, most: 10_000_000 }).part("beneficiaries"),
    Field::new("total_cost", Shape::Amount).part("money"),
    Field::new("organisation", Shape::Id(&["organisation"])).required().part("who"),
    Field::new("partners", Shape::List(&Shape::Record(&MEMBER))).part("who"),
    Field::new("project", Shape::Id(&["project"])).part("who"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
    Field::new("related", Shape::List(&Shape::Id(&[]))),
];
