//! Runs the release program on a town as often as asked, and a copy of what it made after each run.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine;
use crate::town::Plan;

/// The day that towns are built for: some facts are overdue then, some alerts stand.
pub(crate) const TODAY: &str = "2026-03-09";

/// What a program cost.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cost {
    pub(crate) user: Duration,
    pub(crate) system: Duration,
    pub(crate) wall: Duration,
    /// In bytes.
    pub(crate) peak: u64,
    pub(crate) said: String,
}

impl Cost {
    fn cpu(&self) -> Duration {
        self.user + self.system
    }
}

/// One build with the copy of its outcome.
struct Run {
    build: Cost,
    copy: Cost,
    stages: Vec<(String, u64)>,
}

/// Measures builds of a town and returns what they cost.
pub(crate) fn run(site: &Path, name: &str, runs: usize) -> io::Result<String> {
    let measured = (0..runs).map(|_| once(site)).collect::<io::Result<Vec<Run>>>()?;
    Ok(report(name, &measured, tree(&site.join("public")).unwrap_or_default()))
}

/// Measures something on a town of one's own, or on a new one in memory, and prints what is found.
pub(crate) fn on_town(
    folder: Option<&Path>,
    plan: Plan,
    record: bool,
    measure: impl FnOnce(&Path, &str) -> io::Result<String>,
) -> io::Result<()> {
    let report = match folder {
        Some(folder) => measure(folder, "a town of one's own"),
        None => {
            let folder = scratch();
            let name = format!("{} entities × {} languages, seed {}", plan.entities, plan.languages, plan.seed);
            let report = crate::generate(&folder, plan).and_then(|()| measure(&folder, &name));
            fs::remove_dir_all(folder)?;
            report
        }
    }?;
    println!("{report}");
    if record { machine::record(&report) } else { Ok(()) }
}

/// Returns a folder for a town, in memory where the system has such a place.
fn scratch() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let above = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    above.join(format!("sportello-speed-{}", std::process::id()))
}

/// Builds once from nothing, then copies what was built.
fn once(site: &Path) -> io::Result<Run> {
    let copied = site.join("public-copy");
    for gone in [site.join("public"), site.join(".sportello"), copied.clone()] {
        match fs::remove_dir_all(&gone) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let mut build = Command::new(env!("CARGO_BIN_EXE_sportello"));
    build.args(["build", "--locale", "en", "--today", TODAY, "--color", "never", "--site"]).arg(site);
    let build = cost(&mut build)?;
    let stages = stages(&build.said);
    let copy = cost(Command::new("cp").arg("-a").arg(site.join("public")).arg(&copied))?;
    fs::remove_dir_all(&copied)?;
    Ok(Run { build, copy, stages })
}

/// Runs a program to its end and says what it cost.
fn cost(command: &mut Command) -> io::Result<Cost> {
    let before = machine::children()?;
    let begun = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut peak = 0;
    let status = loop {
        peak = peak.max(machine::memory(child.id(), "VmHWM:"));
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let wall = begun.elapsed();
    let after = machine::children()?;
    let mut said = String::new();
    if let Some(mut output) = child.stdout.take() {
        output.read_to_string(&mut said)?;
    }
    if !status.success() {
        return Err(io::Error::other(format!("{command:?} failed ({status}): {said}")));
    }
    Ok(Cost { user: after.0 - before.0, system: after.1 - before.1, wall, peak, said })
}

/// Reads the time of each stage from the summary of a build: `1500 ms (reading 120 ms · theme 3 ms)`.
fn stages(said: &str) -> Vec<(String, u64)> {
    let line = said.lines().find(|line| line.contains(" ms (")).unwrap_or_default();
    let list = line.split_once('(').map_or("", |(_, list)| list.trim_end_matches(')'));
    let stage = |words: &str| {
        let (name, time) = words.strip_suffix(" ms")?.rsplit_once(' ')?;
        Some((name.to_owned(), time.parse().ok()?))
    };
    list.split(" · ").filter_map(stage).collect()
}

/// Counts the pages of all languages in the summary of a build: `ar: 1009 pages · texts: …`.
fn pages(said: &str) -> (usize, usize) {
    let count = |line: &str| line.split_once(": ")?.1.split_once(" pages")?.0.parse::<usize>().ok();
    let counts: Vec<usize> = said.lines().filter_map(count).collect();
    (counts.iter().sum(), counts.len())
}

/// Returns how many files a folder holds, and how many bytes.
fn tree(folder: &Path) -> io::Result<(usize, u64)> {
    let mut sum = (0, 0);
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (files, bytes) =
            if entry.file_type()?.is_dir() { tree(&entry.path())? } else { (1, entry.metadata()?.len()) };
        sum = (sum.0 + files, sum.1 + bytes);
    }
    Ok(sum)
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// A row of the report: the median and every run.
fn row(text: &mut String, name: &str, runs: &[Run], digits: usize, value: impl Fn(&Run) -> f64) {
    let values: Vec<f64> = runs.iter().map(value).collect();
    let all: Vec<String> = values.iter().map(|value| format!("{value:.digits$}")).collect();
    let _ = writeln!(text, "| {name} | {:.digits$} | {} |", median(values), all.join(" "));
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn report(name: &str, runs: &[Run], (files, bytes): (usize, u64)) -> String {
    let (pages, languages) = runs.first().map(|run| pages(&run.build.said)).unwrap_or_default();
    let each = |time: Duration| time.as_secs_f64() * 1000.0 / pages.max(1) as f64;
    let mut text = String::new();
    let _ =
        writeln!(text, "Town: {name}. {pages} pages in {languages} languages; {files} files, {} kB.\n", bytes / 1000);
    let _ = writeln!(text, "| what | median | every run |\n|---|---:|---|");
    row(&mut text, "CPU per page and language without the copy, ms", runs, 3, |run| {
        each(run.build.cpu()) - each(run.copy.cpu())
    });
    row(&mut text, "CPU per page and language, ms", runs, 3, |run| each(run.build.cpu()));
    row(&mut text, "copying the tree, per page and language, ms", runs, 3, |run| each(run.copy.cpu()));
    row(&mut text, "CPU of the user, s", runs, 2, |run| run.build.user.as_secs_f64());
    row(&mut text, "CPU of the system, s", runs, 2, |run| run.build.system.as_secs_f64());
    row(&mut text, "by the clock, s", runs, 2, |run| run.build.wall.as_secs_f64());
    row(&mut text, "peak memory, MiB", runs, 0, |run| run.build.peak as f64 / 1_048_576.0);
    for (place, (stage, _)) in runs.first().map(|run| run.stages.as_slice()).unwrap_or_default().iter().enumerate() {
        row(&mut text, &format!("stage: {stage}, ms by the clock"), runs, 0, |run| {
            run.stages.get(place).map_or(0.0, |(_, time)| *time as f64)
        });
    }
    text
}
