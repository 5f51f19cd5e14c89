//! The commands of the translators' workshop and their options, as they are written.

use std::path::PathBuf;

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
    /// Say what is wrong with translations: what cannot be shown, and what may be a slip
    ///
    /// A fault that costs a text its translation is an error here, though a build goes on without it.
    Check(Check),
    /// Write texts into a file for translators: XLIFF for agencies, PO for Poedit or Weblate, CSV for a spreadsheet
    #[command(after_help = "\
What comes back is taken with `translate import`. A file that is there already is never written over: it may
hold somebody's work.")]
    Export(Export),
    /// Take a file that came back from translators
    #[command(after_help = "\
What fits is taken; what was made from an older source is taken and marked; the rest is refused with its
reason and its line, and stays in the file. What was changed here since the file was made is not written over
without --replace. Every text that another replaces is kept in translations/_register/.")]
    Import(Import),
    /// Record that a second person read the translations of a page and found them right
    Review(Review),
    /// Record that old translations hold for what the original says today, as the tick `[x]` does
    Confirm(Confirm),
    /// Write a page that shows every text beside its translation, with its state, its notes, its file and its line
    ///
    /// One file, to be opened in a browser, printed or sent; it asks for nothing from anywhere.
    Preview(Preview),
    /// List the official words that languages lack
    Terms(Terms),
}

#[derive(Debug, Args)]
pub(in crate::command) struct Check {
    /// The language [default: all]
    pub(in crate::command) language: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Review {
    /// The language
    pub(in crate::command) language: String,
    /// The pages, or folders of pages
    #[arg(required = true)]
    pub(in crate::command) pages: Vec<String>,
    /// Who read them
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) by: String,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Confirm {
    /// The language
    pub(in crate::command) language: String,
    /// The page
    pub(in crate::command) page: String,
    /// The ids of the texts
    #[arg(required = true, value_name = "ID")]
    pub(in crate::command) messages: Vec<String>,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) by: String,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Preview {
    /// The language
    pub(in crate::command) language: String,
    /// Pages, or folders of pages [default: all]
    pub(in crate::command) pages: Vec<String>,
    /// Where to write [default: `.sportello/preview/` and the tag of the language]
    #[arg(long, value_name = "FILE")]
    pub(in crate::command) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Terms {
    /// The language [default: all]
    pub(in crate::command) language: Option<String>,
    /// As JSON, for other programs; with the words that nothing is lacking of, too
    #[arg(long)]
    pub(in crate::command) json: bool,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Export {
    /// The language
    #[arg(long, value_name = "TAG")]
    pub(in crate::command) lang: String,
    /// The format
    #[arg(long, value_enum)]
    pub(in crate::command) format: FileFormat,
    /// Which texts [default: all]
    #[arg(long, value_enum)]
    pub(in crate::command) only: Option<OnlyTexts>,
    /// Which pages or folders of pages [default: all]
    #[arg(long, value_name = "PAGE", value_delimiter = ',')]
    pub(in crate::command) pages: Vec<String>,
    /// Where to write [default: the tag of the language with the ending of the format]
    #[arg(long, value_name = "FILE")]
    pub(in crate::command) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum FileFormat {
    Xliff,
    Po,
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum OnlyTexts {
    Todo,
    Stale,
    Missing,
}

#[derive(Debug, Args)]
pub(in crate::command) struct Import {
    /// The file
    pub(in crate::command) file: PathBuf,
    /// Who made the translations: a person or an office, recorded in the register
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) by: String,
    /// The state in which they are recorded [default: what the file says of each, else draft]
    #[arg(long, value_enum)]
    pub(in crate::command) state: Option<AnyState>,
    /// The language, where the file does not say it
    #[arg(long, value_name = "TAG")]
    pub(in crate::command) lang: Option<String>,
    /// The format, where the name of the file does not tell it
    #[arg(long, value_enum)]
    pub(in crate::command) format: Option<FileFormat>,
    /// Say what would be taken, and write nothing
    #[arg(long)]
    pub(in crate::command) dry_run: bool,
    /// Take also what was changed here since the file was made
    #[arg(long)]
    pub(in crate::command) replace: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum AnyState {
    Machine,
    Draft,
    Reviewed,
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
