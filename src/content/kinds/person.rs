//! Person: a cultural mediator, or a contact by role (HSDS `contact`).
//!
//! A name with languages is personal data: by default nothing but the role is shown, and the body is the way to
//! the person. What is shown beyond that needs a consent that names it.

use super::codes;
use super::shared::{COMMON, EMAIL, PHONE};
use crate::content::table::{Field, Group, Kind, Shape};

/// The kind `person`.
pub(super) static PERSON: Kind = Kind {
    name: "person",
    fields: FIELDS,
    common: COMMON,
    parts: &["what_it_does", "booking", "contacts"],
    contact: false,
    responsible: "organisation",
};

const FIELDS: &[Field] = &[
    Field::new("visibility", Shape::Code(&codes::VISIBILITY)),
    Field::new("name", Shape::Word).part("what_it_does"),
    Field::new("role", Shape::Text).part("what_it_does"),
    Field::new("languages", Shape::List(&Shape::Record(&KNOWN))).expected().part("what_it_does"),
    Field::new("fields", Shape::List(&Shape::Id(&["topic"]))).part("what_it_does"),
    Field::new("qualification", Shape::Text).part("what_it_does"),
    Field::new("area", Shape::List(&Shape::Area)).part("booking"),
    Field::new("modes", Shape::List(&Shape::Code(&codes::MEETING))).part("booking"),
    Field::new("notice_days", Shape::Integer { least: 0, most: 365 }).part("booking"),
    Field::new("hours", Shape::Hours).part("booking"),
    Field::new("hours_note", Shape::Text),
    Field::new("organisation", Shape::Id(&["organisation"])).required().part("contacts"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("consent", Shape::Record(&CONSENT)),
];

/// A language that a person knows.
const KNOWN: Group = Group {
    fields: &[
        Field::new("tag", Shape::Tag).required(),
        Field::new("fluency", Shape::Code(&codes::FLUENCY)),
        Field::new("written", Shape::Flag),
        Field::new("note", Shape::Text),
    ],
    short: Some("tag"),
};

/// What the person allowed, from when, until when; the proof stays out of the site.
const CONSENT: Group = Group {
    fields: &[
        Field::new("given_on", Shape::Date).required(),
        Field::new("scope", Shape::List(&Shape::Code(&codes::CONSENT))).required(),
        Field::new("expires_on", Shape::Date),
        Field::new("withdrawn_on", Shape::Date),
    ],
    short: None,
};
