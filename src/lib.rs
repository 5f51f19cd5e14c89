//! Sportello turns Markdown about socio-health services and translation catalogues into a static website.
//!
//! The rooms stand here from the ground up: each leans only on rooms above it in this list.

pub mod source;
pub mod diagnostic;
pub mod memo;
pub mod language;
pub mod facts;
pub mod prose;
pub mod fluent;
pub mod theme;
pub mod interface;
pub mod content;
pub mod catalogue;
pub mod site;
pub mod checks;
pub mod vocabulary;
pub mod output;
pub mod publish;
pub mod translation;
pub mod scaffold;
pub mod pipeline;
pub mod serve;
pub mod command;
