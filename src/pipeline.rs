//! The stages, composed: the way of the data from a folder of sources to the files of a site.

use std::collections::BTreeMap;

use crate::catalogue::{self, Catalogues};
use crate::content::{self, Content};
use crate::diagnostic::{Diagnostic, Log, Reported, Severity, read_fault};
use crate::interface::{self, Interfaces};
use crate::output::{self, Sink};
use crate::site::{self, Options, Site};
use crate::source::Sources;
use crate::theme::{self, Theme};
use crate::translation::Bench;
use crate::{checks, output::Packing};

/// A stage of the build, for who measures or shows progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The folder becomes Sources.
    Read,
    /// Settings, theme and interface.
    Theme,
    /// Content files become entities.
    Content,
    /// Catalogues are read and held against their sources.
    Catalogue,
    /// Pages are resolved.
    Site,
    /// Remarks on what could be better.
    Checks,
    /// The files of the site are made.
    Output,
    /// They replace the published folder.
    Publish,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::Theme,
        Self::Content,
        Self::Catalogue,
        Self::Site,
        Self::Checks,
        Self::Output,
        Self::Publish,
    ];

    /// Returns the name of the stage in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Theme => "theme",
            Self::Content => "content",
            Self::Catalogue => "catalogue",
            Self::Site => "site",
            Self::Checks => "checks",
            Self::Output => "output",
            Self::Publish => "publish",
        }
    }
}

/// Everything up to the site's words: what the translators' commands need.
pub struct Workshop {
    /// The theme.
    pub theme: Theme,
    /// The words of the interface.
    pub interfaces: Interfaces,
    /// What editors wrote.
    pub content: Content,
    /// What translators wrote.
    pub catalogues: Catalogues,
}

impl Workshop {
    /// Returns the site as the translators' workshop sees it.
    #[must_use]
    pub fn bench<'a>(&'a self, sources: &'a Sources) -> Bench<'a> {
        Bench { sources, content: &self.content, catalogues: &self.catalogues, interfaces: &self.interfaces }
    }
}

/// Reads everything that was written; `enter` is told of each stage as it begins.
#[must_use]
pub fn read(sources: &Sources, drafts: bool, enter: &dyn Fn(Stage)) -> Reported<Workshop> {
    let mut log = Log::default();
    log.append(read_fault::of_sources(sources));
    enter(Stage::Theme);
    let head = log.take(content::settings::read(sources));
    let theme = log.take(theme::load(sources, &head.settings.theme));
    let plurals: BTreeMap<_, _> =
        head.settings.languages.iter().map(|l| (l.language.clone(), l.plural.clone())).collect();
    let interfaces = log.take(interface::load(sources, &theme, &plurals));
    enter(Stage::Content);
    let content = log.take(content::parse(sources, head, &interfaces, drafts));
    enter(Stage::Catalogue);
    let catalogues = log.take(catalogue::load(sources, &content));
    log.finish(Workshop { theme, interfaces, content, catalogues })
}

/// Resolves the site and remarks on it.
#[must_use]
pub fn resolve(sources: &Sources, options: &Options, enter: &dyn Fn(Stage)) -> Reported<(Site, Theme)> {
    let mut log = Log::default();
    let Workshop { theme, interfaces, content, catalogues } = log.take(read(sources, options.drafts, enter));
    enter(Stage::Site);
    let site = log.take(site::resolve(&content, &catalogues, &interfaces, options));
    enter(Stage::Checks);
    log.append(checks::run(&content, &catalogues, &interfaces, options.today));
    let reported = log.finish((site, theme));
    Reported { value: reported.value, diagnostics: checks::levelled(&content, reported.diagnostics) }
}

/// Makes every file of the site and hands them to a sink, unless something false would be published.
pub fn build(
    sources: &Sources,
    options: &Options,
    packing: &Packing<'_>,
    sink: &mut dyn Sink,
    enter: &dyn Fn(Stage),
) -> Reported<Site> {
    let mut log = Log::default();
    let (site, theme) = log.take(resolve(sources, options, enter));
    if !log.has_errors() {
        enter(Stage::Output);
        log.append(output::produce(&site, &theme, packing, sink));
    }
    log.finish(site)
}

/// Says whether remarks stop a publication: by an error, or by a warning where those are denied.
#[must_use]
pub fn is_stopped(diagnostics: &[Diagnostic], deny_warnings: bool) -> bool {
    diagnostics.iter().any(|said| match said.severity {
        Severity::Error => true,
        Severity::Warning => deny_warnings,
        Severity::Note => false,
    })
}
