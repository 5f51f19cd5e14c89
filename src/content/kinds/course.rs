//! Course: teaching with a beginning (schema.org `Course` and `CourseInstance`).

use super::codes;
use super::shared::{COMMON, COST, DOCUMENT, EMAIL, PHONE, SPOKEN, WEB};
use crate::content::table::{Field, Group, Kind, Shape};

/// The kind `course`.
pub(super) static COURSE: Kind = Kind {
    name: "course",
    fields: FIELDS,
    common: COMMON,
    parts: &[
        "audience",
        "learned",
        "when",
        "how_to",
        "needed",
        "obtained",
        "cost",
        "support",
        "conditions",
        "contacts",
    ],
    contact: true,
    responsible: "provider",
};

const FIELDS: &[Field] = &[
    Field::new("level", Shape::List(&Shape::Code(&codes::LEVEL))).expected().part("learned"),
    Field::new("hours_total", Shape::Integer { least: 1, most: 5_000 }).part("learned"),
    Field::new("mode", Shape::Code(&codes::COURSE_MODE)).part("when"),
    Field::new("sensitive", Shape::Flag),
    Field::new("audience", Shape::List(&Shape::Code(&codes::AUDIENCE))).expected().part("audience"),
    Field::new("legal_status", Shape::List(&Shape::Code(&codes::LEGAL_STATUS))).part("audience"),
    Field::new("minimum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("maximum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("area", Shape::List(&Shape::Area)).part("audience"),
    Field::new("editions", Shape::List(&Shape::Record(&EDITION))).expected().part("when"),
    Field::new("enrolment_url", Shape::Web).part("how_to").fact("enrolment_url"),
    Field::new("required_documents", Shape::List(&Shape::Record(&DOCUMENT))).part("needed"),
    Field::new("certificate", Shape::Text).part("obtained"),
    Field::new("cost_options", Shape::List(&Shape::Record(&COST))).expected().part("cost").fact("cost"),
    Field::new("childcare", Shape::Flag).expected().part("support"),
    Field::new("childcare_note", Shape::Text),
    Field::new("languages", Shape::List(&Shape::Record(&SPOKEN))).part("support"),
    Field::new("provider", Shape::Id(&["organisation"])).required().part("contacts"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
    Field::new("project", Shape::Id(&["project"])).part("contacts"),
    Field::new("related", Shape::List(&Shape::Id(&[]))),
];

/// One run of the course: its period, its weekly hours, its place.
const EDITION: Group = Group {
    fields: &[
        Field::new("label", Shape::Text),
        Field::new("start", Shape::Date).required(),
        Field::new("end", Shape::Date),
        Field::new("hours", Shape::Hours),
        Field::new("hours_note", Shape::Text),
        Field::new("place", Shape::Id(&["place"])),
        Field::new("online_url", Shape::Web),
        Field::new("enrolment_until", Shape::Date),
        Field::new("seats", Shape::Integer { least: 1, most: 10_000 }),
        Field::new("status", Shape::Code(&codes::EDITION_STATUS)),
        Field::new("note", Shape::Text),
    ],
    short: None,
};
