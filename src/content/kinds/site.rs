//! The tables of `content/site.toml` and of a section's `section.md`.

use super::codes;
use crate::content::table::{Field, Group, Kind, Shape};

/// The head of a section.
pub static SECTION: Kind = Kind {
    name: "section",
    fields: &[
        Field::new("kind", Shape::Code(&codes::SECTION_KIND)).required(),
        Field::new("title", Shape::Text).required(),
        Field::new("summary", Shape::Text),
        Field::new("order", Shape::Integer { least: 0, most: 10_000 }),
        Field::new("icon", Shape::Word),
    ],
    common: &[],
    parts: &[],
    contact: false,
    responsible: "",
};

/// The settings of the site; its texts are translated like those of a page.
pub static SITE: Kind = Kind {
    name: "site",
    fields: &[
        Field::new("title", Shape::Text).required(),
        Field::new("summary", Shape::Text),
        Field::new("base_url", Shape::Web),
        Field::new("source_language", Shape::Tag).required(),
        Field::new("theme", Shape::Word),
        Field::new("time_zone", Shape::Word),
        Field::new("country", Shape::Word),
        Field::new("patron_saint", Shape::Word),
        Field::new("school_holidays", Shape::List(&Shape::Record(&PERIOD))),
        Field::new("review_every", Shape::Word),
        Field::new("front_desk", Shape::Id(&[])),
        Field::new("report_to", Shape::Email),
        Field::new("languages", Shape::Map(&LANGUAGE)).required(),
        Field::new("municipalities", Shape::List(&Shape::Record(&MUNICIPALITY))),
        Field::new("legal", Shape::Record(&LEGAL)),
        Field::new("checks", Shape::Levels),
    ],
    common: &[],
    parts: &[],
    contact: false,
    responsible: "",
};

/// A language of the site.
pub const LANGUAGE: Group = Group {
    fields: &[
        Field::new("name", Shape::Word).required(),
        Field::new("direction", Shape::Code(&codes::DIRECTION)),
        Field::new("fallback", Shape::List(&Shape::Tag)),
        Field::new("formats", Shape::Word),
        Field::new("plural", Shape::Tag),
        Field::new("lowest_state", Shape::Code(&codes::STATE)),
        Field::new("draft", Shape::Flag),
    ],
    short: None,
};

const PERIOD: Group = Group {
    fields: &[Field::new("from", Shape::Date).required(), Field::new("to", Shape::Date).required()],
    short: None,
};

const MUNICIPALITY: Group = Group {
    fields: &[Field::new("code", Shape::Municipality).required(), Field::new("name", Shape::Word).required()],
    short: None,
};

const LEGAL: Group = Group {
    fields: &[
        Field::new("accessibility_statement", Shape::Web),
        Field::new("privacy", Shape::Id(&["page"])),
        Field::new("legal_notes", Shape::Id(&["page"])),
        Field::new("licence", Shape::Word),
    ],
    short: None,
};
