//! The translators' workshop: brings catalogues and registers up to date and says how far each language has come.
//!
//! It makes Edits and writes nothing itself; a build never leans on it.

mod change;
mod glossary;
mod notes;
mod ours;
mod page;
mod source;
mod status;
mod sync;
mod target;
mod terms;
mod words;

pub use status::{LanguageStatus, Status, status};
pub use sync::{LanguageSync, SyncOptions, Synced, sync};
