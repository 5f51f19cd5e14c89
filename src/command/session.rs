//! What one run of the program knows from outside: the folder, the day, the language of the tool.

#![expect(clippy::disallowed_methods, reason = "the command line reads the environment and the clock")]

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use super::args::{Common, Deny, Locale, MessageFormat};
use super::console::Console;
use super::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use crate::diagnostic::{Argument, Diagnostic, ToolLocale, Words, github, json, order, terminal};
use crate::facts::Date;
use crate::pipeline;
use crate::source::Sources;

/// One run of the program.
pub(super) struct Session {
    pub(super) site: PathBuf,
    pub(super) words: Words,
    pub(super) console: Console,
    pub(super) today: Date,
    /// Tells the day again, where nobody gave it.
    pub(super) clock: Option<fn() -> Option<Date>>,
    format: MessageFormat,
    deny_warnings: bool,
    color: bool,
}

impl Session {
    /// Reads the common options and the environment.
    pub(super) fn open(common: &Common) -> Result<Self, u8> {
        let locale = match common.locale {
            Some(Locale::It) => ToolLocale::Italian,
            Some(Locale::En) => ToolLocale::English,
            None => environment_locale(),
        };
        let words = Words::new(locale);
        let console = Console::new(common.color, common.quiet);
        let today = match &common.today {
            Some(written) => Date::parse(written).ok(),
            None => clock(),
        };
        let Some(today) = today else {
            let written = common.today.clone().unwrap_or_default();
            console.remark(&format!("{}\n", words.text("today-invalid", &[("value", written.into())])));
            return Err(COULD_NOT_RUN);
        };
        let color = match common.color {
            super::args::Color::Always => true,
            super::args::Color::Never => false,
            super::args::Color::Auto => {
                anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
            }
        };
        Ok(Self {
            site: common.site.clone(),
            words,
            console,
            today,
            clock: common.today.is_none().then_some(clock as fn() -> Option<Date>),
            format: common.message_format,
            deny_warnings: common.deny == Some(Deny::Warnings),
            color,
        })
    }

    /// Says whether the site's folder is one.
    pub(super) fn has_folder(&self) -> bool {
        self.site.is_dir()
    }

    /// Reads the site's folder.
    pub(super) fn read(&self) -> Sources {
        crate::source::read::read(&self.site)
    }

    /// Says whether remarks go out as JSON, so that nothing else may stand between them.
    pub(super) fn speaks_json(&self) -> bool {
        self.format == MessageFormat::Json
    }

    /// Shows remarks in their order and returns the exit code they ask for.
    pub(super) fn remark(&self, diagnostics: Vec<Diagnostic>, sources: &Sources) -> u8 {
        self.remark_in(diagnostics, sources, false)
    }

    /// Shows remarks with the errors apart from the rest and returns the exit code they ask for.
    pub(super) fn remark_apart(&self, diagnostics: Vec<Diagnostic>, sources: &Sources) -> u8 {
        self.remark_in(diagnostics, sources, true)
    }

    fn remark_in(&self, diagnostics: Vec<Diagnostic>, sources: &Sources, parted: bool) -> u8 {
        let stopped = self.stops(&diagnostics);
        let sorted = order::sorted(diagnostics, sources);
        match self.format {
            MessageFormat::Json => self.console.print(&json::render(&sorted, sources, &self.words)),
            MessageFormat::Github => {
                let folder = self.site.to_string_lossy();
                self.console.print(&github::render(&sorted, sources, &self.words, &folder));
            }
            MessageFormat::Human => {
                let options = terminal::Options { color: self.color, parted, ..terminal::Options::default() };
                self.console.remark(&terminal::render(&sorted, sources, &self.words, options));
            }
        }
        if stopped { SITE_ERRORS } else { FINE }
    }

    /// Says whether remarks stop a publication.
    pub(super) fn stops(&self, diagnostics: &[Diagnostic]) -> bool {
        pipeline::is_stopped(diagnostics, self.deny_warnings)
    }

    /// Returns a message of the tool.
    pub(super) fn text(&self, id: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.words.text(id, arguments)
    }

    /// Says a message of the tool.
    pub(super) fn say(&self, id: &str, arguments: &[(&'static str, Argument)]) {
        if !self.speaks_json() {
            self.console.say(&self.text(id, arguments));
        }
    }

    /// Says what could not be done, beside what was.
    pub(super) fn complain(&self, id: &str, arguments: &[(&'static str, Argument)]) {
        self.console.remark(&format!("{}\n", self.text(id, arguments)));
    }

    /// Says why a command cannot run.
    pub(super) fn refuse(&self, id: &str, arguments: &[(&'static str, Argument)]) -> u8 {
        self.complain(id, arguments);
        COULD_NOT_RUN
    }
}

fn environment_locale() -> ToolLocale {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| set(name));
    tag.and_then(|tag| ToolLocale::named(&tag)).unwrap_or_default()
}

/// Returns the day that `SOURCE_DATE_EPOCH` names, else the system's.
fn clock() -> Option<Date> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<u64>().ok());
    let seconds = match epoch {
        Some(seconds) => seconds,
        None => SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs(),
    };
    Some(Date::new(1970, 1, 1)?.plus_days(seconds / 86_400))
}
