//! x

pub mod language;
pub mod facts;
