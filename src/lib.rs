//! x

pub mod facts;
