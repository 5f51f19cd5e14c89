//! Stage 4: the Site becomes the files that will be published.

pub mod artifact;
pub mod sink;
pub mod policy;
pub mod alternates;
pub mod headers;
pub mod files;
pub mod compress;
pub mod feeds;
pub mod finder;
pub mod html;
pub mod manifest;
pub mod offline;
pub mod portable;
pub mod search;

use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::site::{Edition, Site};
use crate::source::OutputPath;
use crate::source::read::blob_bytes;
use crate::theme::{AssetContent, PICTOGRAMS, Theme};

pub use artifact::Artifact;
pub use compress::CompressionCache;
pub use sink::{MemorySink, Sink};

/// How files are packed for the host.
#[derive(Default)]
pub struct Packing<'a> {
    /// Whether pages get compressed siblings too; assets always do, but in a portable site, which no server reads.
    pub compress_pages: bool,
    /// Whether the site is read from a folder, without a server: links name files, pieces of the index are scripts.
    pub portable: bool,
    /// Where compressed bytes are kept between builds.
    pub cache: Option<&'a dyn CompressionCache>,
}

/// Makes every file, edition by edition, and hands them to a sink.
///
/// The pages of an edition are put away when its files are made: no two editions are in memory at once.
pub fn produce(site: &mut Site, theme: &Theme, packing: &Packing<'_>, sink: &mut dyn Sink) -> Vec<Diagnostic> {
    let mut log = Log::default();
    let mut map = feeds::sitemap::Map::default();
    let mut ledger = offline::Ledger::before(sink);
    let sink = &mut ledger;
    let mut sensitive = Vec::new();
    let desks = html::Desks::of_site(site, packing.portable);
    for number in 0..site.editions.len() {
        if let Some(edition) = site.editions.get(number) {
            log.append(of_edition((site, edition), theme, desks.as_ref(), packing, sink));
            map.add(site, edition);
            if number == 0 {
                sensitive = offline::sensitive(edition);
            }
        }
        site.editions.iter_mut().skip(number).take(1).for_each(|edition| edition.pages.put_away());
    }
    let root = log.take(html::root(site, theme, packing.portable));
    hand_over(root, packing.compress_pages, packing, sink);
    hand_over(log.take(assets(theme)), true, packing, sink);
    hand_over(map.finish(site), packing.compress_pages, packing, sink);
    sink.take(headers::produce(site));
    sink.take(log.take(files::produce(site)));
    ledger.finish(site, theme, &sensitive);
    log.finish(()).diagnostics
}

/// Makes the files of one edition.
fn of_edition(
    (site, edition): (&Site, &Edition),
    theme: &Theme,
    desks: Option<&html::Desks>,
    packing: &Packing<'_>,
    sink: &mut dyn Sink,
) -> Vec<Diagnostic> {
    let mut log = Log::default();
    let mut pages = |artifacts| hand_over(artifacts, packing.compress_pages, packing, sink);
    log.append(html::edition((site, edition), theme, (packing.portable, desks), &mut pages));
    hand_over(beside_pages(site, edition), packing.compress_pages, packing, sink);
    sink.take(manifest::produce(site, edition, theme));
    for made in searching(site, edition, theme, packing.portable) {
        hand_over(log.take(made), true, packing, sink);
    }
    log.finish(()).diagnostics
}

/// Makes what stands beside the pages of an edition: calendars and feeds.
#[must_use]
pub fn beside_pages(site: &Site, edition: &Edition) -> Vec<Artifact> {
    let mut artifacts = feeds::calendar::produce(site, edition);
    artifacts.extend(feeds::atom::produce(site, edition));
    artifacts
}

/// Makes what finds the pages of an edition: the program with its page, then the pieces of its index.
#[must_use]
pub fn searching(site: &Site, edition: &Edition, theme: &Theme, portable: bool) -> [Reported<Vec<Artifact>>; 2] {
    let index = search::produce(site, edition);
    let program = finder::produce(site, edition, theme, (&index.manifest, &index.tables), portable);
    let pieces = if portable { self::portable::scripts(index.files) } else { index.files };
    [program, Reported::silent(pieces)]
}

fn hand_over(artifacts: Vec<Artifact>, compress: bool, packing: &Packing<'_>, sink: &mut dyn Sink) {
    if compress && !packing.portable {
        let siblings = compress::precompressed(&artifacts, packing.cache);
        sink.take(artifacts);
        sink.take(siblings);
    } else {
        sink.take(artifacts);
    }
}

/// Makes the files of a theme that pages load.
///
/// Reports a file that cannot be read any more, or whose path cannot be published.
#[must_use]
pub fn assets(theme: &Theme) -> Reported<Vec<Artifact>> {
    let mut log = Log::default();
    let mut artifacts = Vec::with_capacity(theme.assets.len());
    // The worker is published by itself, at the root: from there it may see every page. Pages hold their pictograms.
    let is_loaded = |name: &str| name != offline::WORKER && name != PICTOGRAMS && !finder::holds(name);
    for asset in theme.assets.iter().filter(|asset| is_loaded(&asset.name)) {
        let bytes = match &asset.content {
            AssetContent::Bytes(bytes) => Ok(bytes.clone()),
            AssetContent::Blob(blob) => blob_bytes(blob),
        };
        match (OutputPath::new(&asset.path), bytes) {
            (Ok(path), Ok(bytes)) => artifacts.push(Artifact::new(path, bytes)),
            (_, Err(error)) => {
                let said = Diagnostic::new(Code::FileUnreadable).in_path(asset.name.as_str());
                log.push(said.with("reason", error.to_string()));
            }
            (Err(_), _) => log.push(Diagnostic::new(Code::FileName).in_path(asset.name.as_str())),
        }
    }
    log.finish(artifacts)
}
