//! The commands of the translators' workshop and their options, as they are written.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(super) enum Translate {
    /// Bring catalogues and registers up to date with the content
    #[command(after_help = "\
Run it after every change of the content and after every round of translating. It gives new texts an id,
marks what went stale, records what was translated and from which source, and loses nothing. The files of a page that
was renamed go along with it.
Run twice, it writes nothing the second time.")]
    Sync(Sync),
    /// Show how far each language has come, and what is needed most
    #[command(after_help = "\
Without a language, one line a language. With a language, one line a page, the most needed first: critical
texts, emergencies, the home, the pages that most others lead to. With a page too, one line a text.")]
    Status(Status),
    /// Say what is wrong with translations: what cannot be shown, and what may be a slip
    ///
    /// A fault that costs a text its translation is an error here, though a build goes on without it. Errors come first.
    Check(Check),
    /// Write texts into a file for translators: XLIFF for agencies, PO for Poedit or Weblate, CSV for a spreadsheet
    ///
    /// `tmx` is the memory of the site: what is translated and still holds, each with its state, for the tools of an agency or of
    /// another town. It is not taken back.
    /// `glossary` is a table of the official words.
    #[command(after_help = "\
What comes back is taken with `translate import`. A file that is there already is never written over: it may
hold somebody's work.")]
    Export(Export),
    /// Take a file that came back from translators, or a table of official words
    ///
    /// A table with official words and their translations goes into `terms.ftl`: what `--format glossary` exports, an
    /// agency's, or a spreadsheet with a column for each language, headed by its tag or its name.
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
    /// Build the site in made-up languages, beside the sources and never published
    ///
    /// One with accents and brackets and two fifths more letters, one from right to left, one of long words: they
    /// show what a real translation would break, and texts that nobody can translate.
    Pseudo(PseudoOptions),
    /// List the official words that languages lack
    Terms(Terms),
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The language [default: all]
    pub(super) language: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Review {
    /// The language
    pub(super) language: String,
    /// The pages, or folders of pages
    #[arg(required = true)]
    pub(super) pages: Vec<String>,
    /// Who read them
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,
}

#[derive(Debug, Args)]
pub(super) struct Confirm {
    /// The language
    pub(super) language: String,
    /// The page
    pub(super) page: String,
    /// The ids of the texts
    #[arg(required = true, value_name = "ID")]
    pub(super) messages: Vec<String>,
    /// Who says so
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,
}

#[derive(Debug, Args)]
pub(super) struct Preview {
    /// The language
    pub(super) language: String,
    /// Pages, or folders of pages [default: all]
    pub(super) pages: Vec<String>,
    /// Where to write [default: `.sportello/preview/` and the tag of the language]
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct PseudoOptions {
    /// Where to build [default: `.sportello/pseudo/`]
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Terms {
    /// The language [default: all]
    pub(super) language: Option<String>,
    /// As JSON, for other programs; with the words that nothing is lacking of, too
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    /// The language
    #[arg(long, value_name = "TAG")]
    pub(super) lang: String,
    /// The format
    #[arg(long, value_enum)]
    pub(super) format: OutgoingFormat,
    /// Which texts [default: all]
    #[arg(long, value_enum)]
    pub(super) only: Option<OnlyTexts>,
    /// Which pages or folders of pages [default: all]
    #[arg(long, value_name = "PAGE", value_delimiter = ',')]
    pub(super) pages: Vec<String>,
    /// Where to write [default: the tag of the language with the ending of the format]
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum OutgoingFormat {
    Xliff,
    Po,
    Csv,
    Tmx,
    Glossary,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FileFormat {
    Xliff,
    Po,
    Csv,
    Glossary,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum OnlyTexts {
    Todo,
    Stale,
    Missing,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file
    pub(super) file: PathBuf,
    /// Who made the translations: a person or an office, recorded in the register
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,
    /// The state in which they are recorded [default: what the file says of each, else draft]
    #[arg(long, value_enum)]
    pub(super) state: Option<AnyState>,
    /// The language, where the file does not say it or has several
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// The format, where the name of the file does not tell it
    #[arg(long, value_enum)]
    pub(super) format: Option<FileFormat>,
    /// Say what would be taken, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Take also what was changed here since the file was made
    #[arg(long)]
    pub(super) replace: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum AnyState {
    Machine,
    Draft,
    Reviewed,
}

#[derive(Debug, Args)]
pub(super) struct Sync {
    /// The languages whose catalogues are brought up to date [default: all]
    ///
    /// The ids of the source are always written. Where a text is gone from a page, that page is brought up to date in
    /// every language, so that no translation loses its place.
    pub(super) languages: Vec<String>,
    /// Texts in which only a slip of the pen was mended: their translations stay as fresh as they were
    ///
    /// `p-7w5ca`, or with its page where several have one of this name: `servizi/nidi:title`.
    #[arg(long, value_name = "[PAGE:]ID", value_delimiter = ',')]
    pub(super) touch_up: Vec<String>,
    /// Write nothing; fail when catalogues are behind
    #[arg(long)]
    pub(super) check: bool,
    /// Who made the new texts: a person or an office, recorded in the register
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// The state in which new and changed texts are recorded
    ///
    /// Else `draft`, and `machine` where a catalogue has lost its register.
    #[arg(long, value_enum)]
    pub(super) state: Option<NewState>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum NewState {
    Machine,
    Draft,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    /// A language, for its pages one by one
    pub(super) language: Option<String>,
    /// A page or a folder of pages, for its texts one by one
    pub(super) page: Option<String>,
    /// As JSON, for other programs
    #[arg(long)]
    pub(super) json: bool,
}
