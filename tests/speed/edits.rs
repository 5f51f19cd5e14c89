//! Edits at random while `sportello serve` shows a site: what it shows after them is what a build publishes, and its memory
//! does not grow with them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::measure::TODAY;
use crate::random::Random;
use crate::served::Desk;

/// After how many edits memory is looked at for the first time.
const EARLY: usize = 500;

/// How long the desk has for an edit before the next one comes.
const PACE: Duration = Duration::from_millis(30);

/// How many texts say something else in the end than in the beginning.
const LAST: usize = 20;

/// What the texts said in the beginning.
type Texts = BTreeMap<PathBuf, String>;

/// Edits a site at random, and returns the report; the site is afterwards what it was before.
pub(crate) fn run(site: &Path, count: usize) -> io::Result<String> {
    let mut texts = Texts::new();
    for folder in ["content", "translations"] {
        gather(&site.join(folder), &mut texts)?;
    }
    let measured = measure(site, &texts, count);
    restore(&texts)?;
    measured
}

fn measure(site: &Path, texts: &Texts, count: usize) -> io::Result<String> {
    let desk = Desk::open(site)?;
    desk.wait(Instant::now(), "/it/", |page| page.starts_with("HTTP/1.1 200"))?;
    let paths: Vec<&PathBuf> = texts.keys().collect();
    let pages: Vec<String> = paths.iter().filter_map(|path| address(site, path)).collect();
    let mut random = Random::new(1, "edits");
    let mut early = 0;
    for number in 1..=count {
        if let Some(path) = paths.get(random.below(paths.len())) {
            edit(&mut random, path, texts)?;
        }
        if let Some(page) = pages.get(random.below(pages.len())) {
            desk.ask(page)?;
        }
        std::thread::sleep(PACE);
        if number == EARLY.min(count) {
            early = desk.memory("VmRSS:");
        }
    }
    let late = desk.memory("VmRSS:");
    restore(texts)?;
    for path in paths.iter().filter(|path| address(site, path).is_some()).take(LAST) {
        fs::write(path, format!("{}\nUna frase che prima non c'era.\n", texts[*path]))?;
    }
    // Until nothing more is to be found.
    std::thread::sleep(Duration::from_secs(4));
    let (files, others) = compare(site, &desk)?;
    if !others.is_empty() {
        return Err(io::Error::other(format!("{} of {files} files are others: {others:?}", others.len())));
    }
    Ok(report(count, (early, late), files))
}

/// Returns the address of the page that a file is written for, in the language of its author.
fn address(site: &Path, path: &Path) -> Option<String> {
    let id = path.strip_prefix(site.join("content")).ok()?.to_str()?.strip_suffix(".md")?;
    (!id.ends_with("section")).then(|| format!("/it/{id}/"))
}

fn gather(folder: &Path, texts: &mut Texts) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, texts)?;
        } else {
            texts.insert(path.clone(), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn restore(texts: &Texts) -> io::Result<()> {
    for (path, text) in texts {
        if fs::read_to_string(path).ok().as_ref() != Some(text) {
            fs::write(path, text)?;
        }
    }
    Ok(())
}

/// Does to a file what an editor, a merge or a cat on the keyboard does.
fn edit(random: &mut Random, path: &Path, texts: &Texts) -> io::Result<()> {
    let Ok(text) = fs::read_to_string(path) else { return fs::write(path, &texts[path]) };
    let mut lines: Vec<&str> = text.lines().collect();
    let (at, other) = (random.below(lines.len()), random.below(lines.len()));
    match random.below(8) {
        0 => return fs::remove_file(path),
        1 | 2 => return fs::write(path, &texts[path]),
        3 if at < lines.len() => drop(lines.remove(at)),
        4 if at < lines.len() => lines.swap(at, other),
        5 => lines.insert(at, "Una frase con [un collegamento](servizi/section) e {phone}."),
        6 => {
            // As careful editors save.
            let beside = path.with_extension("new~");
            fs::write(&beside, text.replacen('a', "e", 1))?;
            return fs::rename(beside, path);
        }
        _ => lines.push("Una frase in fondo."),
    }
    fs::write(path, lines.join("\n") + "\n")
}

/// Compares what the desk shows with what a build publishes: how many files there are, and which are others.
fn compare(site: &Path, desk: &Desk) -> io::Result<(usize, Vec<String>)> {
    let out = site.join(".sportello/compared");
    let mut build = Command::new(env!("CARGO_BIN_EXE_sportello"));
    build.args(["build", "--quiet", "--today", TODAY, "--site"]).arg(site).arg("--out").arg(&out);
    let built = build.output()?;
    if !built.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&built.stderr).into_owned()));
    }
    let mut published = Vec::new();
    files(&out, &mut published)?;
    let mut others = Vec::new();
    for path in &published {
        let name = path.strip_prefix(&out).unwrap_or(path).to_string_lossy().into_owned();
        let reply = desk.bytes(&format!("/{}", name.strip_suffix("index.html").unwrap_or(&name)))?;
        let head = reply.windows(4).position(|window| window == b"\r\n\r\n").map_or(0, |at| at + 4);
        // A page brings the client of the desk along; from a former address the desk leads on by itself.
        let is_same = reply.starts_with(b"HTTP/1.1 302")
            || reply.get(head..).is_some_and(|body| body.starts_with(&fs::read(path).unwrap_or_default()));
        if !is_same {
            others.push(name);
        }
    }
    fs::remove_dir_all(out)?;
    Ok((published.len(), others))
}

/// Gathers what readers ask a host for: what is compressed, or keeps pages on phones, is no part of the desk.
fn files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_other = matches!(&*name, "sw.js" | "offline.txt" | ".sportello-site.json");
        if path.is_dir() {
            files(&path, found)?;
        } else if !is_other && !name.ends_with(".br") && !name.ends_with(".gz") {
            found.push(path);
        }
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn report(count: usize, (early, late): (u64, u64), files: usize) -> String {
    let size = |bytes: u64| bytes as f64 / 1_048_576.0;
    format!(
        "{count} edits at random; afterwards {files} files are those of a build from nothing.\n\n\
| memory of the desk | MiB |\n|---|---:|\n| after {} edits | {:.0} |\n| after {count} edits | {:.0} |\n| growth | {:.2} |\n",
        EARLY.min(count),
        size(early),
        size(late),
        late as f64 / early.max(1) as f64,
    )
}
