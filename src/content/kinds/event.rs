//! Event: something on a date (schema.org `Event`, iCalendar).

use super::codes;
use super::shared::{COMMON, COST, EMAIL, MEMBER, PHONE, SPOKEN, WEB};
use crate::content::table::{Field, Kind, Shape};

/// The kind `event`.
pub(super) static EVENT: Kind = Kind {
    name: "event",
    fields: FIELDS,
    common: COMMON,
    parts: &["when", "audience", "how_to", "cost", "support", "who", "contacts"],
    contact: false,
    responsible: "organiser",
};

const FIELDS: &[Field] = &[
    Field::new("type", Shape::Code(&codes::EVENT_TYPE)),
    Field::new("start", Shape::Moment).required().part("when").fact("start"),
    Field::new("end", Shape::Moment).fact("end"),
    Field::new("repeat", Shape::Recurrence),
    Field::new("except", Shape::List(&Shape::Date)),
    Field::new("status", Shape::Code(&codes::EVENT_STATUS)),
    Field::new("status_reason", Shape::Text),
    Field::new("place", Shape::Id(&["place"])).expected().part("when"),
    Field::new("online_url", Shape::Web).part("when").fact("online_url"),
    Field::new("audience", Shape::List(&Shape::Code(&codes::AUDIENCE))).part("audience"),
    Field::new("minimum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("maximum_age", Shape::Integer { least: 0, most: 120 }).part("audience"),
    Field::new("area", Shape::List(&Shape::Area)).part("audience"),
    Field::new("enrolment_until", Shape::Date).part("how_to").fact("enrolment_until"),
    Field::new("enrolment_url", Shape::Web).part("how_to").fact("enrolment_url"),
    Field::new("seats", Shape::Integer { least: 1, most: 100_000 }).part("how_to"),
    Field::new("cost_options", Shape::List(&Shape::Record(&COST))).expected().part("cost").fact("cost"),
    Field::new("languages", Shape::List(&Shape::Record(&SPOKEN))).part("support"),
    Field::new("organiser", Shape::Id(&["organisation"])).expected().part("who"),
    Field::new("supporters", Shape::List(&Shape::Record(&MEMBER))).part("who"),
    Field::new("phones", Shape::List(&Shape::Record(&PHONE))).part("contacts").fact("phone"),
    Field::new("emails", Shape::List(&Shape::Record(&EMAIL))).part("contacts").fact("email"),
    Field::new("web", Shape::List(&Shape::Record(&WEB))).part("contacts").fact("web"),
    Field::new("project", Shape::Id(&["project"])).part("who"),
    Field::new("related", Shape::List(&Shape::Id(&[]))),
];
