//! All commands and their options, as they are written.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Makes a searchable website in many languages from Markdown and translation catalogues.
#[derive(Debug, Parser)]
#[command(name = "sportello", version, max_term_width = 100, after_help = AFTER_HELP)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

const AFTER_HELP: &str = "\
First steps:
  sportello init my-guide       a small site in two languages
  cd my-guide
  sportello build               writes public/, ready for any web host
  sportello serve --open        shows the guide while you write it
  sportello check               what is wrong and what could be better
  sportello translate sync      brings the translators' files up to date

Exit codes: 0 fine · 1 the site has errors (or denied warnings) · 2 the command could not run";

/// Options that every command has.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// The folder of the site: the one that holds content/
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) site: PathBuf,
    /// The language in which the tool speaks [default: that of the environment]
    #[arg(long, global = true, value_enum)]
    pub(super) locale: Option<Locale>,
    /// The day the site is built for, as 2026-03-09 [default: `SOURCE_DATE_EPOCH`, else today]
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) today: Option<String>,
    /// How remarks are written: for people, one JSON object a line, or commands for the runner of a forge
    #[arg(long, global = true, value_enum, default_value_t = MessageFormat::Human)]
    pub(super) message_format: MessageFormat,
    /// Treat warnings as errors
    #[arg(long, global = true, value_enum, value_name = "WHAT")]
    pub(super) deny: Option<Deny>,
    /// Say only what is wrong
    #[arg(long, global = true)]
    pub(super) quiet: bool,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub(super) color: Color,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Locale {
    It,
    En,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    Human,
    Json,
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    Warnings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Begin a site: a small guide in two languages that builds at once
    Init(Init),
    /// Begin a page, a file that shows what it needs and what it may have; or a language
    New(New),
    /// Build the site and publish it into a folder, whole or not at all
    Build(Build),
    /// Show the site on this machine while you write it: a page is another one a blink after you saved it
    Serve(Serve),
    /// Say what is wrong with the site and what could be better; writes nothing
    Check(Check),
    /// Write one page for the office: what is old, unverified, over or untranslated, by who answers for it
    Report(Report),
    /// Write JSON Schemas of the settings and of every kind, for editors of TOML
    Schema(Schema),
    /// Explain a remark by its code: what is wrong, why it matters, how to mend it
    Explain(Explain),
    /// Work on translations
    #[command(subcommand)]
    Translate(super::translate_args::Translate),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder to begin in; it must not hold a site yet
    #[arg(default_value = ".")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(super) enum NewThing {
    /// Begin a language: its lines in content/site.toml and every file that its translators need
    ///
    /// It is a draft: nobody sees it before `draft = true` is taken away.
    Language(NewLanguage),
}

#[derive(Debug, Args)]
pub(super) struct NewLanguage {
    /// The tag of the language, as ro or zh-Hans
    pub(super) tag: String,
    /// Its own name of itself [default: the one we know]
    #[arg(long)]
    pub(super) name: Option<String>,
    /// What is shown where a text is missing, before the source language
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) fallback: Vec<String>,
}

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
A page stands in a folder whose section.md names its kind; `new course` needs, for example, content/corsi/section.md:

  +++
  kind = \"course\"
  title = \"Corsi\"
  summary = \"Che cosa si può imparare, e dove.\"
  +++

The page is a draft until you take `draft = true` away; `sportello serve --drafts` shows it.
Kinds: service, course, event, place, organisation, person, project, practice, guide, news, topic, term, page."
)]
pub(super) struct New {
    #[command(subcommand)]
    pub(super) thing: Option<NewThing>,
    /// The kind of the page
    #[arg(required = true)]
    pub(super) kind: Option<String>,
    /// Its title, in quotes; with a section before it, as servizi/anagrafe, it stands there
    #[arg(required = true)]
    pub(super) name: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Report {
    /// Where to write it
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The folder to write into, below that of the site
    #[arg(long, value_name = "DIR", default_value = ".vscode/sportello")]
    pub(super) out: String,
}

#[derive(Debug, Args)]
#[command(after_help = "\
The published folder is replaced in one step: a fault leaves the last good site as it was. A folder that
sportello did not write, and a build that would lose a language, are refused without --force.")]
pub(super) struct Build {
    /// Where to publish
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub(super) out: PathBuf,
    /// The address where the site will stand, in place of `base_url` in content/site.toml
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Build only these languages
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) languages: Vec<String>,
    /// Build drafts too: pages and languages marked `draft = true`
    #[arg(long)]
    pub(super) drafts: bool,
    /// Give pages compressed siblings (.br, .gz) too; assets always have them
    #[arg(long)]
    pub(super) compress: bool,
    /// Make a site that runs from a folder or a memory stick, without a server, with its search
    #[arg(long)]
    pub(super) portable: bool,
    /// Replace a folder that sportello did not write, and lose languages and pages if need be
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Nothing is published and nobody else can look: it listens on this machine alone, until Ctrl+C. While something is
wrong, the last good page stays, with what is wrong over it. All remarks stand at /_sportello/. Alt and a click on
a text open it in your editor.")]
pub(super) struct Serve {
    /// Open the site in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// The port to listen at [default: the first free one from 1515]
    #[arg(long, value_name = "NUMBER")]
    pub(super) port: Option<u16>,
    /// Show only these languages
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(super) language: Vec<String>,
    /// Show drafts too: pages and languages marked `draft = true`
    #[arg(long)]
    pub(super) drafts: bool,
    /// Look at the folder by the clock, where nobody can watch it: some network drives and containers
    #[arg(long)]
    pub(super) poll: bool,
    /// The address that opens a file in your editor
    #[arg(long, value_name = "URL", env = "SPORTELLO_EDITOR", default_value = "vscode://file/{path}:{line}:{column}")]
    pub(super) editor: String,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Take drafts for pages that are published: what is wrong with them are errors, not notes
    #[arg(long)]
    pub(super) drafts: bool,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code of a remark, as in `error[link-unknown]`; without one, all codes are listed
    pub(super) code: Option<String>,
}
