//! Measures how fast the release program builds a made-up town of many pages in many languages, and shows what is saved.
//!
//! `cargo bench --bench speed -- help` says how.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "it is a tool of its own")]

mod desk;
mod edits;
mod front;
mod index;
mod machine;
mod measure;
mod prose;
mod random;
mod served;
mod service;
mod town;
mod translations;
mod words;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use town::{Plan, Town};
use words::TONGUES;

const HELP: &str = "\
cargo bench --bench speed -- generate DIR [--entities 1000] [--languages 10] [--seed 1]
    writes a made-up town into DIR, a new folder or one that holds themes/ alone
cargo bench --bench speed -- measure [DIR] [--entities 1000] [--languages 10] [--seed 1] [--runs 5] [--record]
    builds the town in DIR, or a new one in memory, and says what it costs;
    --record appends the result to tests/speed/runs/
cargo bench --bench speed -- index DIR [--runs 5] [--record]
    says what the index of each tree of the site in DIR costs by itself
cargo bench --bench speed -- desk [DIR] [--entities 1000] [--languages 10] [--seed 1] [--record]
    saves, changes and adds files of the town while `sportello serve` shows it, and says how long an editor waits
cargo bench --bench speed -- edits [DIR] [--edits 5000] [--entities 60] [--languages 3] [--seed 1] [--record]
    edits files of the town at random while it is shown, and says whether it is shown as a build publishes it";

fn on_town(wanted: &Wanted, measure: impl FnOnce(&Path, &str) -> io::Result<String>) -> io::Result<()> {
    measure::on_town(wanted.folder.as_deref(), wanted.plan, wanted.record, measure)
}

/// What was asked for.
struct Wanted {
    command: String,
    folder: Option<PathBuf>,
    plan: Plan,
    runs: usize,
    edits: usize,
    record: bool,
}

fn main() -> ExitCode {
    let done = wanted().and_then(|wanted| match wanted.command.as_str() {
        "generate" => match &wanted.folder {
            Some(folder) => generate(folder, wanted.plan),
            None => Err(io::Error::other(HELP)),
        },
        "index" => match &wanted.folder {
            Some(folder) => index::run(folder, wanted.runs, wanted.record),
            None => Err(io::Error::other(HELP)),
        },
        "measure" => on_town(&wanted, |site, name| measure::run(site, name, wanted.runs)),
        "desk" => on_town(&wanted, |site, name| desk::run(site).map(|report| format!("Town: {name}.\n\n{report}"))),
        "edits" => on_town(&wanted, |site, name| {
            edits::run(site, wanted.edits).map(|report| format!("Town: {name}.\n\n{report}"))
        }),
        _ => {
            println!("{HELP}");
            Ok(())
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn wanted() -> io::Result<Wanted> {
    let mut wanted = Wanted {
        command: String::new(),
        folder: None,
        plan: Plan { entities: 1000, languages: TONGUES.len(), seed: 1 },
        runs: 5,
        edits: 5000,
        record: false,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|number| number.replace(['_', ','], "").parse::<usize>().ok());
            number.ok_or_else(|| io::Error::other(format!("{argument} wants a number\n{HELP}")))
        };
        match argument.as_str() {
            // Cargo adds this one.
            "--bench" => {}
            "--entities" => wanted.plan.entities = number()?,
            "--languages" => wanted.plan.languages = number()?.clamp(1, TONGUES.len()),
            "--seed" => wanted.plan.seed = number()? as u64,
            "--runs" => wanted.runs = number()?.max(1),
            "--edits" => wanted.edits = number()?.max(1),
            "--record" => wanted.record = true,
            _ if wanted.command.is_empty() => wanted.command = argument,
            _ => wanted.folder = Some(PathBuf::from(argument)),
        }
    }
    Ok(wanted)
}

/// Writes a town into a folder.
fn generate(folder: &Path, plan: Plan) -> io::Result<()> {
    for taken in ["content", "translations"] {
        if folder.join(taken).exists() {
            return Err(io::Error::other(format!("{} holds a site already", folder.display())));
        }
    }
    let town = Town::new(plan);
    let mut files = town.content();
    let themes = sportello::source::read::read(folder);
    files.extend(themes.files().iter().map(|file| (file.path.to_string(), file.text.to_string())));
    translations::add(&town, &mut files)?;
    let mut bytes = 0;
    for (path, text) in files.iter().filter(|(path, _)| !path.starts_with("themes/")) {
        let place = folder.join(path);
        if let Some(above) = place.parent() {
            std::fs::create_dir_all(above)?;
        }
        std::fs::write(place, text)?;
        bytes += text.len();
    }
    println!("{} entities, {} languages: {} files, {} kB", plan.entities, plan.languages, files.len(), bytes / 1000);
    Ok(())
}
