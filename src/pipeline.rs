//! The stages, composed: the way of the data from a folder of sources to the files of a site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalogue::{self, Catalogues};
use crate::content::{self, Content};
use crate::diagnostic::{Diagnostic, Log, Reported, Severity, read_fault};
use crate::interface::{self, Interfaces};
use crate::memo::Memo;
use crate::output::{self, Sink};
use crate::site::{self, Options, Site};
use crate::source::{ContentHash, FileId, SourceFile, Sources};
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
    pub theme: Arc<Theme>,
    /// The words of the interface.
    pub interfaces: Interfaces,
    /// What editors wrote.
    pub content: Arc<Content>,
    /// What translators wrote.
    pub catalogues: Arc<Catalogues>,
}

impl Workshop {
    /// Returns the site as the translators' workshop sees it.
    #[must_use]
    pub fn bench<'a>(&'a self, sources: &'a Sources) -> Bench<'a> {
        let Self { theme, interfaces, content, catalogues } = self;
        Bench { sources, content, catalogues, theme, interfaces }
    }
}

/// Reads everything that was written; `enter` is told of each stage as it begins.
#[must_use]
pub fn read(sources: &Sources, drafts: bool, enter: &dyn Fn(Stage)) -> Reported<Workshop> {
    read_again(sources, drafts, &Memo::default(), enter)
}

/// Reads everything that was written, and of that what was read before from the memo.
#[must_use]
pub fn read_again(sources: &Sources, drafts: bool, memo: &Memo, enter: &dyn Fn(Stage)) -> Reported<Workshop> {
    let mut log = Log::default();
    log.append(read_fault::of_sources(sources));
    enter(Stage::Theme);
    let of_settings = sources.hash_of(|file| file.path.as_str() == "content/site.toml");
    // A folder without settings says something else when one of them could not be read.
    let head = match sources.at("content/site.toml") {
        Some(_) => memo.of("settings", of_settings, || content::settings::read(sources)),
        None => Arc::new(content::settings::read(sources)),
    };
    log.append(head.diagnostics.iter().cloned());
    let head = &head.value;
    let theme = memo.of("theme", theme::input(sources, &head.settings.theme), || {
        let loaded = theme::load(sources, &head.settings.theme);
        Reported { value: Arc::new(loaded.value), diagnostics: loaded.diagnostics }
    });
    // A theme without a place is the one that the settings name.
    let placed = |said: &Diagnostic| match head.place_of("theme").filter(|_| said.place.is_none()) {
        Some(place) => Diagnostic { path: None, ..said.clone() }.at(place),
        None => said.clone(),
    };
    log.append(theme.diagnostics.iter().map(placed));
    let theme = theme.value.clone();
    let own_words = interface::input(sources, &theme);
    let input = ContentHash::of_parts([of_settings.as_bytes().as_slice(), own_words.as_bytes()]);
    let interfaces = memo.of("interface", input, || {
        let plurals: BTreeMap<_, _> =
            head.settings.languages.iter().map(|l| (l.language.clone(), l.plural.clone())).collect();
        interface::load(sources, &theme, &plurals)
    });
    log.append(interfaces.diagnostics.iter().cloned());
    let interfaces = interfaces.value.clone();
    enter(Stage::Content);
    let reading = content::Reading { interfaces: &interfaces, drafts };
    let content = log.take(content::parse(sources, head, &reading, memo));
    enter(Stage::Catalogue);
    let catalogues = log.take(catalogue::load(sources, &content, memo));
    log.finish(Workshop { theme, interfaces, content: Arc::new(content), catalogues: Arc::new(catalogues) })
}

/// Resolves the site and remarks on it.
#[must_use]
pub fn resolve(sources: &Sources, options: &Options, enter: &dyn Fn(Stage)) -> Reported<(Site, Arc<Theme>)> {
    resolve_again(sources, options, &Memo::default(), enter)
}

/// Says everything about the sources: what is wrong, and what could be better. Drafts that are left out are looked at
/// too, as if they were published; what is said of them are notes.
#[must_use]
pub fn inspect(sources: &Sources, options: &Options, enter: &dyn Fn(Stage)) -> Vec<Diagnostic> {
    let memo = Memo::default();
    let read = read_again(sources, options.drafts, &memo, enter);
    let content = read.value.content.clone();
    let mut said = resolve_read(sources, read, options, &memo, enter).diagnostics;
    if !content.drafts.is_empty() {
        let whole = Options { drafts: true, ..options.clone() };
        let of_drafts = resolve_again(sources, &whole, &memo, &|_| {}).diagnostics;
        said.retain(|one| !content.is_of_draft(one));
        said.extend(of_drafts.iter().filter(|one| content.is_of_draft(one)).map(content::of_draft));
    }
    said
}

fn resolve_again(
    sources: &Sources,
    options: &Options,
    memo: &Memo,
    enter: &dyn Fn(Stage),
) -> Reported<(Site, Arc<Theme>)> {
    let read = read_again(sources, options.drafts, memo, enter);
    resolve_read(sources, read, options, memo, enter)
}

/// Resolves the site of what was read and remarks on it.
fn resolve_read(
    sources: &Sources,
    read: Reported<Workshop>,
    options: &Options,
    memo: &Memo,
    enter: &dyn Fn(Stage),
) -> Reported<(Site, Arc<Theme>)> {
    let mut log = Log::default();
    let workshop = log.take(read);
    let site = log.take(pages(&workshop, options, enter));
    enter(Stage::Checks);
    log.append(remarks(&workshop, options, memo));
    let reported = log.finish((site, workshop.theme));
    Reported { value: reported.value, diagnostics: checks::levelled(sources, &workshop.content, reported.diagnostics) }
}

/// Resolves the site of what was read.
#[must_use]
pub fn pages(workshop: &Workshop, options: &Options, enter: &dyn Fn(Stage)) -> Reported<Site> {
    enter(Stage::Site);
    site::resolve(&workshop.content, &workshop.catalogues, &workshop.interfaces, options)
}

/// Remarks on what could be better in what was read.
#[must_use]
pub fn remarks(workshop: &Workshop, options: &Options, memo: &Memo) -> Vec<Diagnostic> {
    let Workshop { theme, content, catalogues, interfaces } = workshop;
    checks::run(&checks::Inspection { content, catalogues, interfaces, theme, today: options.today }, memo)
}

/// Makes every file of the site and hands them to a sink, unless something false would be published.
pub fn build(
    sources: &Sources,
    options: &Options,
    packing: &Packing<'_>,
    sink: &mut dyn Sink,
    enter: &dyn Fn(Stage),
) -> Reported<Site> {
    build_again(sources, options, &Making { packing, memo: &Memo::default() }, sink, enter)
}

/// What a build is made with, beside sources and options.
pub struct Making<'a> {
    /// How files are packed.
    pub packing: &'a Packing<'a>,
    /// What builds before this one made.
    pub memo: &'a Memo,
}

/// Makes every file of the site as [`build`] does; what was read before comes from the memo.
pub fn build_again(
    sources: &Sources,
    options: &Options,
    making: &Making<'_>,
    sink: &mut dyn Sink,
    enter: &dyn Fn(Stage),
) -> Reported<Site> {
    let resolved = resolve_again(sources, options, making.memo, enter);
    write_out(resolved, making.packing, sink, enter)
}

/// Makes every file of the site as [`build`] does, and lets the texts of translations go when they have been read: what
/// is said of them can still be shown, and nothing else looks at them again.
pub fn build_once(
    sources: &mut Sources,
    options: &Options,
    packing: &Packing<'_>,
    sink: &mut dyn Sink,
    enter: &dyn Fn(Stage),
) -> Reported<Site> {
    let memo = Memo::default();
    let read = read_again(sources, options.drafts, &memo, enter);
    let named: BTreeSet<FileId> = read.diagnostics.iter().filter_map(|said| Some(said.place?.file)).collect();
    // In a file of terms a comment may allow what a check will say.
    let is_read = |file: &SourceFile| file.path.is_below("translations") && !file.path.as_str().ends_with("/terms.ftl");
    sources.let_go(|file| is_read(file) && !named.contains(&file.id));
    let resolved = resolve_read(sources, read, options, &memo, enter);
    drop(memo);
    write_out(resolved, packing, sink, enter)
}

fn write_out(
    resolved: Reported<(Site, Arc<Theme>)>,
    packing: &Packing<'_>,
    sink: &mut dyn Sink,
    enter: &dyn Fn(Stage),
) -> Reported<Site> {
    let mut log = Log::default();
    let (mut site, theme) = log.take(resolved);
    if !log.has_errors() {
        enter(Stage::Output);
        log.append(output::produce(&mut site, &theme, packing, sink));
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
