//! Project: a funded local project (the list of operations of regulation (EU) 2021/1060, article 49(3)).

use super::codes;
use super::shared::{COMMON, EMAIL, MEMBER, PHONE, WEB};
use crate::content::table::{Field, Kind, Shape};

/// The kind `project`.
pub(super) static PROJECT: Kind = Kind {
    name: "project",
    fields: FIELDS,
    common: COMMON,
    parts: &["aims", "activities", "results", "who", "money", "contacts"],
    contact: false,
    responsible: "lead",
};

const FIELDS: &[Field] = &[
    Field::new("acronym", Shape::Word).part("aims"),
    Field::new("start", Shape::Date).expected().part("activities"),
    Field::new("end", Shape::Date),
    Field::new("end_expected", Shape::Flag),
    Field::new("audience", Shape::List(&Shape::Code(&codes::AUDIENCE))).part("aims"),
    Field::new("area", Shape::List(&Shape::Area)).part("activities"),
    Field::new("runs", Shape::List(&Shape::Id(&["service", "course", "event", "practice"]))).part("activities"),
    Field::new("parent", Shape::Id(&["project"])).part("who"),
    Field::new("lead", Shape::Id(&["organisation"])).required().part("who"),
    Field::new("partners", Shape::List(&Shape::Record(&MEMBER))).part("who"),
    Field::new("programme", Shape::Word).part("money"),
    Field::new("fund", Shape::Word).expected().part("money"),
    Field::new("objective", Shape::Word).part("money"),
    Field::new("code", Shape::Word).part("money"),
    Field::new("cup", Shape::ProjectCode).part("money"),
    Field::new("total_cost", Shape::Amount).expected().part("money").fact("total_cost"),
    Field::new("eu_rate", Shape::Integer { least: 0, most: 100 }).part("money"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
    Field::new("related", Shape::List(&Shape::Id(&[]))),
];
