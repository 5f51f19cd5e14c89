//! Service: something a resident can ask for (HSDS `service`, the Italian card of services).

use super::codes;
use super::shared::{COMMON, COST, DOCUMENT, EMAIL, PHONE, REFERENCE, SPOKEN, WEB};
use crate::content::table::{Field, Group, Kind, Shape};

/// The kind `service`.
pub(super) static SERVICE: Kind = Kind {
    name: "service",
    fields: FIELDS,
    common: COMMON,
    parts: &[
        "audience",
        "how_to",
        "needed",
        "obtained",
        "times",
        "cost",
        "access",
        "conditions",
        "special_cases",
        "contacts",
    ],
    contact: true,
    responsible: "organisation",
};

const FIELDS: &[Field] = &[
    Field::new("category", Shape::Code(&codes::CATEGORY)).expected(),
    Field::new("status", Shape::Code(&codes::STATUS)),
    Field::new("status_until", Shape::Date),
    Field::new("status_reason", Shape::Text),
    Field::new("alert", Shape::Text),
    Field::new("alert_until", Shape::Date),
    Field::new("emergency", Shape::Flag),
    Field::new("sensitive", Shape::Flag),
    Field::new("audience", Shape::List(&Shape::Code(&codes::AUDIENCE))).expected().part("audience"),
    Field::new("legal_status", Shape::List(&Shape::Code(&codes::LEGAL_STATUS))).part("audience"),
    Field::new("minimum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("maximum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("area", Shape::List(&Shape::Area)).part("audience"),
    Field::new("required_documents", Shape::List(&Shape::Record(&DOCUMENT))).expected().part("needed"),
    Field::new("outputs", Shape::List(&Shape::Record(&OUTPUT))).expected().part("obtained"),
    Field::new("processing_time", Shape::Duration).expected().part("times").fact("processing_time"),
    Field::new("deadlines", Shape::List(&Shape::Record(&DEADLINE))).part("times").fact("deadline"),
    Field::new("cost_options", Shape::List(&Shape::Record(&COST))).expected().part("cost").fact("cost"),
    Field::new("channels", Shape::List(&Shape::Record(&CHANNEL))).expected().part("access"),
    Field::new("online_url", Shape::Web).part("access").fact("online_url"),
    Field::new("booking_url", Shape::Web).part("access").fact("booking_url"),
    Field::new("places", Shape::List(&Shape::Record(&PLACE))).part("access"),
    Field::new("hours", Shape::Hours).part("access"),
    Field::new("hours_note", Shape::Text),
    Field::new("languages", Shape::List(&Shape::Record(&SPOKEN))).part("access"),
    Field::new("legal_basis", Shape::List(&Shape::Record(&REFERENCE))).part("conditions"),
    Field::new("organisation", Shape::Id(&["organisation"])).required().part("contacts"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
    Field::new("project", Shape::Id(&["project"])).part("contacts"),
    Field::new("related", Shape::List(&Shape::Id(&[]))),
];

const OUTPUT: Group = Group {
    fields: &[Field::new("name", Shape::Text), Field::new("code", Shape::Code(&codes::OUTPUT))],
    short: Some("name"),
};

const DEADLINE: Group = Group {
    fields: &[
        Field::new("label", Shape::Text).required(),
        Field::new("date", Shape::Date),
        Field::new("all_year", Shape::Flag),
    ],
    short: None,
};

const CHANNEL: Group = Group {
    fields: &[
        Field::new("type", Shape::Code(&codes::CHANNEL)).required(),
        Field::new("url", Shape::Web),
        Field::new("note", Shape::Text),
    ],
    short: Some("type"),
};

const PLACE: Group = Group {
    fields: &[
        Field::new("place", Shape::Id(&["place"])).required(),
        Field::new("hours", Shape::Hours),
        Field::new("phones", Shape::List(&Shape::Record(&PHONE))),
        Field::new("note", Shape::Text),
    ],
    short: Some("place"),
};
