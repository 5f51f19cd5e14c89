//! Measures what the index of the search costs by itself: CPU time for a hundred words of text, and memory.

use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::time::Duration;

use sportello::facts::Date;
use sportello::output::search;
use sportello::prose;
use sportello::site::page::LocalText;
use sportello::site::{Edition, Options, Page};
use sportello::{pipeline, source};

use crate::machine;
use crate::measure::TODAY;

/// What one tree costs.
struct Cost {
    language: String,
    pages: usize,
    words: usize,
    cpu: Duration,
    /// How much more memory was held while the index was made than before, in bytes.
    memory: u64,
    /// What the index has, before compression.
    bytes: usize,
}

/// Measures the index of every tree of a site and prints what it costs.
pub(crate) fn run(site: &Path, runs: usize, record: bool) -> io::Result<()> {
    let sources = source::read::read(site);
    let today = Date::parse(TODAY).map_err(|_| io::Error::other("no such day"))?;
    let options = Options { today, base_url: None, languages: Vec::new(), drafts: false };
    let (site, _) = pipeline::resolve(&sources, &options, &|_| {}).value;
    drop(sources);
    // One thread: its CPU time is that of the work.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().map_err(io::Error::other)?;
    let mut text = String::from(
        "Index of the search.\n\n| tree | pages | words | CPU for 100 words, ms | memory, MiB | bytes of the index |\n|---|---:|---:|---:|---:|---:|\n",
    );
    for edition in &site.editions {
        // Pages are made when somebody asks for them; that is not the index.
        let (pages, words) = counted(edition);
        let mut costs = Vec::new();
        for _ in 0..runs {
            let (cpu, memory, bytes) = pool.install(|| {
                let begun = machine::reset_peak()?;
                let before = machine::thread()?;
                let index = search::produce(&site, edition);
                let cpu = machine::thread()?.saturating_sub(before);
                let memory = machine::memory(std::process::id(), "VmHWM:").saturating_sub(begun);
                let bytes = index.manifest.len() + index.files.iter().map(|file| file.bytes.len()).sum::<usize>();
                io::Result::Ok((cpu, memory, bytes))
            })?;
            costs.push(Cost { language: edition.language.to_string(), pages, words, cpu, memory, bytes });
        }
        costs.sort_by_key(|cost| cost.cpu);
        if let Some(cost) = costs.get(costs.len() / 2) {
            row(&mut text, cost);
        }
    }
    println!("{text}");
    if record { machine::record(&text) } else { Ok(()) }
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn row(text: &mut String, cost: &Cost) {
    let each = cost.cpu.as_secs_f64() * 1000.0 * 100.0 / cost.words.max(1) as f64;
    let memory = cost.memory as f64 / 1_048_576.0;
    let Cost { language, pages, words, bytes, .. } = cost;
    let _ = writeln!(text, "| {language} | {pages} | {words} | {each:.4} | {memory:.0} | {bytes} |");
}

/// Counts the pages of a tree and the words of their titles, summaries and prose; of writing without spaces, three
/// characters count as two words.
fn counted(edition: &Edition) -> (usize, usize) {
    let words = |text: &str| {
        let wide = text.chars().filter(|c| ('\u{3400}'..='\u{9FFF}').contains(c)).count();
        text.split_whitespace().count() + wide * 2 / 3
    };
    let page = |page: &Page| {
        let mut sum = words(&page.title.first.plain());
        sum += page.summary.as_ref().map_or(0, |summary| words(&summary.first.plain()));
        for part in &page.parts {
            prose::visit_all(&part.blocks, &mut |text: &LocalText| sum += words(&text.first.plain()));
        }
        sum
    };
    (edition.pages.len(), edition.pages.iter().map(page).sum())
}
