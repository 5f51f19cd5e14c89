//! The fields that every kind has, and the groups that several kinds share.

use super::codes;
use crate::content::table::{Field, Group, Shape};

/// The fields of every kind.
pub const COMMON: &[Field] = &[
    Field::new("title", Shape::Text).required(),
    Field::new("summary", Shape::Text).required(),
    Field::new("keywords", Shape::Keywords),
    Field::new("topics", Shape::List(&Shape::Id(&["topic"]))),
    Field::new("image", Shape::Record(&IMAGE)),
    Field::new("verified_on", Shape::Date).fact("verified_on"),
    Field::new("verified_by", Shape::Id(&["organisation"])),
    Field::new("review_by", Shape::Date),
    Field::new("sources", Shape::List(&Shape::Record(&REFERENCE))),
    Field::new("unknown", Shape::List(&Shape::FieldName)),
    Field::new("former_addresses", Shape::List(&Shape::FormerAddress)),
    Field::new("draft", Shape::Flag),
    Field::new("language", Shape::Tag),
];

const IMAGE: Group =
    Group { fields: &[Field::new("file", Shape::File).required(), Field::new("alt", Shape::Text)], short: None };

/// A document with an address, in the words of its publisher.
pub(super) const REFERENCE: Group = Group {
    fields: &[
        Field::new("title", Shape::Word).required(),
        Field::new("url", Shape::Web),
        Field::new("publisher", Shape::Word),
        Field::new("date", Shape::Date),
    ],
    short: Some("title"),
};

/// A telephone number (HSDS `phone`).
pub(super) const PHONE: Group = Group {
    fields: &[
        Field::new("number", Shape::Phone).required(),
        Field::new("extension", Shape::Word),
        Field::new("type", Shape::Code(&codes::PHONE_TYPE)),
        Field::new("label", Shape::Text),
        Field::new("note", Shape::Text),
        Field::new("hours", Shape::Hours),
        Field::new("languages", Shape::List(&Shape::Tag)),
    ],
    short: Some("number"),
};

/// An e-mail address.
pub(super) const EMAIL: Group = Group {
    fields: &[
        Field::new("address", Shape::Email).required(),
        Field::new("type", Shape::Code(&codes::EMAIL_TYPE)),
        Field::new("label", Shape::Text),
    ],
    short: Some("address"),
};

/// A web address.
pub(super) const WEB: Group =
    Group { fields: &[Field::new("url", Shape::Web).required(), Field::new("label", Shape::Text)], short: Some("url") };

/// A language in which people are served.
pub(super) const SPOKEN: Group = Group {
    fields: &[
        Field::new("tag", Shape::Tag).required(),
        Field::new("mode", Shape::Code(&codes::MODE)),
        Field::new("notice_days", Shape::Integer { least: 0, most: 365 }),
        Field::new("hours", Shape::Hours),
        Field::new("note", Shape::Text),
    ],
    short: Some("tag"),
};

/// What one pays, by case (HSDS `cost_option`); nothing is an amount of 0.
pub(super) const COST: Group = Group {
    fields: &[
        Field::new("option", Shape::Text),
        Field::new("amount", Shape::Amount).required(),
        Field::new("currency", Shape::Word),
        Field::new("note", Shape::Text),
        Field::new("valid_from", Shape::Date),
        Field::new("valid_to", Shape::Date),
    ],
    short: None,
};

/// Something to bring: a word of the offices, or a name that is translated.
pub(super) const DOCUMENT: Group = Group {
    fields: &[
        Field::new("term", Shape::Id(&["term"])),
        Field::new("name", Shape::Text),
        Field::new("copy", Shape::Flag),
    ],
    short: Some("term"),
};

/// A body that takes part, with its part and for how long; one without a page by its name.
pub(super) const MEMBER: Group = Group {
    fields: &[
        Field::new("organisation", Shape::Id(&["organisation"])),
        Field::new("name", Shape::Word),
        Field::new("role", Shape::Text),
        Field::new("from", Shape::Date),
        Field::new("until", Shape::Date),
    ],
    short: Some("organisation"),
};
