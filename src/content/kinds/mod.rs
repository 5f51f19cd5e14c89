//! The kinds and their tables of fields.

pub mod codes;
mod shared;
mod course;
mod event;
mod guide;
mod news;
mod organisation;
mod person;
mod place;
mod practice;
mod project;
mod service;
mod site;
mod term;
mod topic;

use super::table::Kind;

pub use shared::COMMON;
pub use site::{LANGUAGE, SECTION, SITE};

/// A page of plain prose.
pub static PAGE: Kind = Kind { name: "page", fields: &[], common: COMMON, parts: &[], contact: false, responsible: "" };

/// The kinds that a section can hold, in the order in which lists show them.
pub static ALL: &[&Kind] = &[
    &service::SERVICE,
    &course::COURSE,
    &event::EVENT,
    &place::PLACE,
    &organisation::ORGANISATION,
    &person::PERSON,
    &project::PROJECT,
    &practice::PRACTICE,
    &guide::GUIDE,
    &news::NEWS,
    &topic::TOPIC,
    &term::TERM,
    &PAGE,
];

/// Returns the kind with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Kind> {
    ALL.iter().copied().find(|kind| kind.name == name)
}
