//! Organisation: who answers (HSDS `organization`); a network is an organisation whose agreement can expire.

use super::codes;
use super::shared::{COMMON, EMAIL, MEMBER, PHONE, WEB};
use crate::content::table::{Field, Kind, Shape};

/// The kind `organisation`.
pub(super) static ORGANISATION: Kind = Kind {
    name: "organisation",
    fields: FIELDS,
    common: COMMON,
    parts: &["what_it_does", "members", "where", "contacts"],
    contact: true,
    responsible: "",
};

const FIELDS: &[Field] = &[
    Field::new("type", Shape::Code(&codes::ORGANISATION_TYPE)).expected(),
    Field::new("legal_form", Shape::Word).part("what_it_does"),
    Field::new("parent", Shape::Id(&["organisation"])).part("contacts"),
    Field::new("agreement_from", Shape::Date).part("members"),
    Field::new("agreement_until", Shape::Date).part("members"),
    Field::new("members", Shape::List(&Shape::Record(&MEMBER))).part("members"),
    Field::new("area", Shape::List(&Shape::Area)).part("where"),
    Field::new("places", Shape::List(&Shape::Id(&["place"]))).part("where"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
];
