//! The translators' workshop: brings catalogues and registers up to date and says how far each language has come.
//!
//! It makes Edits and writes nothing itself; a build never leans on it.

mod bench;
mod change;
mod decided;
mod decision;
pub mod exchange;
mod interface;
mod item;
pub mod lacking;
mod memory;
mod moved;
mod need;
mod notes;
mod official;
mod ours;
mod page;
mod preview;
mod pseudo;
mod renamed_terms;
mod retired;
mod source;
pub mod status;
mod sync;
mod target;
mod terms;
mod turned;
mod typed;
mod words;

pub use bench::{Bench, Entry, Pages, Progress};
pub use decision::{Decision, Verdict};
pub use preview::preview;
pub use pseudo::{Pseudo, pseudo};
pub use renamed_terms::renamed_terms;
pub use sync::{LanguageSync, Said, SyncOptions, Synced, sync};
