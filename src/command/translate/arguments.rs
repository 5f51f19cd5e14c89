//! The commands of the translators' workshop and their options, as they are written.

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(in crate::command) enum Translate {
    /// Bring catalogues and registers up to date with the content
    #[command(after_help = "\
Run it after every change of the content and after every round of translating. It gives new texts an id,
marks what went stale, records what was translated and from which source, and loses nothing.
Run twice, it writes nothing the second time.")]
    Sync(Sync),
    /// Show how far each language has come, and what is needed most
    #[command(after_help = "\
Without a language, one line a language. With a language, one line a page, the most needed first: critical
texts, emergencies, the home, the pages that most others lead to. With a page too, one line a text.")]
    Status(Status),
}

#[derive(Debug, Args)]
pub(in crate::command) struct Sync {
    /// Write nothing; fail when catalogues are behind
    #[arg(long)]
    pub(in crate::command) check: bool,
    /// Who made the new texts: a person or an office, recorded in the register
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) by: Option<String>,
    /// The state in which new and changed texts are recorded
    ///
    /// Else `draft`, and `machine` where a catalogue has lost its register.
    #[arg(long, value_enum)]
    pub(in crate::command) state: Option<NewState>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum NewState {
    Machine,
    Draft,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Status {
    /// A language, for its pages one by one
    pub(in crate::command) language: Option<String>,
    /// A page or a folder of pages, for its texts one by one
    pub(in crate::command) page: Option<String>,
    /// As JSON, for other programs
    #[arg(long)]
    pub(in crate::command) json: bool,
}
