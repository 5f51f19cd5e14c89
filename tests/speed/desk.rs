//! What an editor waits for: from a save to the page over HTTP, on a town of any size, and the memory that it costs.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::measure::median;
use crate::served::Desk;

/// How many services are saved, each twice.
const SERVICES: usize = 10;

/// How often a theme is changed, and how many files are added.
const FEW: usize = 5;

/// The theme that is laid over the town's own while it is measured.
const THEME: &str = "measured";

/// After which pause the desk has nothing left to do.
const PAUSE: Duration = Duration::from_millis(700);

/// What was measured: milliseconds, and memory in bytes.
#[derive(Default)]
struct Measured {
    first: Vec<f64>,
    saves: Vec<f64>,
    cpu: Vec<f64>,
    styles: Vec<f64>,
    templates: Vec<f64>,
    settings: Vec<f64>,
    added: Vec<f64>,
    memory: Vec<(&'static str, u64)>,
}

/// Measures the desk on a town and returns the report; the town is afterwards what it was before.
pub(crate) fn run(site: &Path) -> io::Result<String> {
    let mut town = Town { site: site.to_owned(), before: Vec::new() };
    town.write("content/site.toml", |text| text.replace("theme = \"piazza\"", &format!("theme = \"{THEME}\"")))?;
    town.write(&format!("themes/{THEME}/theme.toml"), |_| "extends = \"piazza\"\n".to_owned())?;
    let measured = measure(&mut town);
    town.restore()?;
    Ok(report(&measured?))
}

/// A town, and what its files said before that were changed; none for those that were not there.
struct Town {
    site: PathBuf,
    before: Vec<(PathBuf, Option<String>)>,
}

impl Town {
    /// Makes another text of a file's own, or of nothing where there is none.
    fn write(&mut self, path: &str, change: impl FnOnce(&str) -> String) -> io::Result<()> {
        let place = self.site.join(path);
        let old = fs::read_to_string(&place).ok();
        let known = self.before.iter().find(|(other, _)| *other == place).map(|(_, text)| text.clone());
        let text = change(known.as_ref().or(Some(&old)).and_then(Option::as_deref).unwrap_or_default());
        if known.is_none() {
            self.before.push((place.clone(), old));
        }
        place.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(place, text)
    }

    fn restore(self) -> io::Result<()> {
        for (place, text) in self.before {
            match text {
                Some(text) => fs::write(place, text)?,
                None => fs::remove_file(place)?,
            }
        }
        let theme = self.site.join("themes").join(THEME);
        fs::remove_dir_all(theme)?;
        // The folder of all themes goes too, where it holds no other.
        drop(fs::remove_dir(self.site.join("themes")));
        Ok(())
    }

    /// Returns the paths of services below the folder of the town, without their ending.
    fn services(&self) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.site.join("content/servizi"))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let name = name.strip_suffix(".md").filter(|name| *name != "section");
            found.extend(name.map(|name| format!("servizi/{name}")));
        }
        found.sort();
        Ok(found)
    }

    fn languages(&self) -> io::Result<Vec<String>> {
        let text = fs::read_to_string(self.site.join("content/site.toml"))?;
        let tag = |line: &str| Some(line.strip_prefix("[languages.")?.strip_suffix(']')?.to_owned());
        Ok(text.lines().filter_map(tag).collect())
    }
}

fn measure(town: &mut Town) -> io::Result<Measured> {
    let mut measured = Measured::default();
    let begun = Instant::now();
    let desk = Desk::open(&town.site)?;
    measured.first.push(desk.wait(begun, "/it/", |page| page.starts_with("HTTP/1.1 200"))?);
    std::thread::sleep(PAUSE * 2);
    measured.memory.push(("after the first page", desk.memory("VmRSS:")));
    let services = town.services()?;
    saves(town, &desk, services.get(..SERVICES).unwrap_or(&services), &mut measured)?;
    measured.memory.push(("after the saves", desk.memory("VmRSS:")));
    theme(town, &desk, &services, &mut measured)?;
    settings(town, &desk, &services, &mut measured)?;
    added(town, &desk, &services, &mut measured)?;
    // As browsers do that look round: a page of each tree, its manifest, its search, a name that nobody has.
    for tree in town.languages()? {
        for path in services.iter().take(3).map(|id| format!("{id}/")) {
            desk.ask(&format!("/{tree}/{path}"))?;
        }
        for path in ["manifest.webmanifest", "search/", "search/search.js", "nowhere.png"] {
            desk.ask(&format!("/{tree}/{path}"))?;
        }
    }
    for path in ["/favicon.ico", "/sitemap.xml"] {
        desk.ask(path)?;
    }
    measured.memory.push(("after a look at every tree with its search", desk.memory("VmRSS:")));
    measured.memory.push(("at most", desk.memory("VmHWM:")));
    Ok(measured)
}

/// Saves services, and waits for each on its page in the language of the editor.
fn saves(town: &mut Town, desk: &Desk, services: &[String], measured: &mut Measured) -> io::Result<()> {
    for round in 0..2 {
        for (number, id) in services.iter().enumerate() {
            let (path, words) = (format!("/it/{id}/"), format!("Frase misurata {round} {number}."));
            desk.ask(&path)?;
            let cpu = desk.cpu()?;
            let begun = Instant::now();
            town.write(&format!("content/{id}.md"), |text| format!("{text}\n{words}\n"))?;
            measured.saves.push(desk.wait(begun, &path, |page| page.contains(&words))?);
            // With the checks, and the look at the whole folder that follows a silence.
            std::thread::sleep(PAUSE * 3);
            measured.cpu.push(desk.cpu()? - cpu);
        }
    }
    Ok(())
}

/// Changes a style sheet and a template.
fn theme(town: &mut Town, desk: &Desk, services: &[String], measured: &mut Measured) -> io::Result<()> {
    let path = services.first().map(|id| format!("/it/{id}/")).unwrap_or_default();
    let own = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/piazza").join(name));
    let (styles, template) = (own("assets/piazza.css")?, own("templates/footer.html")?);
    for number in 0..FEW {
        let before = sheet(&desk.ask(&path)?);
        let begun = Instant::now();
        let styles = format!("{styles}\n.measured{number} {{ color: red }}\n");
        town.write(&format!("themes/{THEME}/assets/piazza.css"), |_| styles)?;
        measured.styles.push(desk.wait(begun, &path, |page| sheet(page).is_some() && sheet(page) != before)?);
        std::thread::sleep(PAUSE);
    }
    for number in 0..FEW {
        let words = format!("Misurato {number}.");
        let begun = Instant::now();
        town.write(&format!("themes/{THEME}/templates/footer.html"), |_| format!("{template}<p>{words}</p>"))?;
        measured.templates.push(desk.wait(begun, &path, |page| page.contains(&words))?);
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

/// Changes the name of the site, which stands on every page.
fn settings(town: &mut Town, desk: &Desk, services: &[String], measured: &mut Measured) -> io::Result<()> {
    let path = services.first().map(|id| format!("/it/{id}/")).unwrap_or_default();
    let text = fs::read_to_string(town.site.join("content/site.toml"))?;
    for number in 0..FEW {
        let title = format!("Guida misurata {number}");
        let settings = text.replacen("Guida di Borgo Esempio", &title, 1);
        let begun = Instant::now();
        town.write("content/site.toml", |_| settings)?;
        measured.settings.push(desk.wait(begun, &path, |page| page.contains(&title))?);
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

/// Returns the address of the style sheet of a page.
fn sheet(page: &str) -> Option<String> {
    let name = page.split("piazza.").nth(1)?.split(".css").next()?;
    Some(name.to_owned())
}

/// Adds files.
fn added(town: &mut Town, desk: &Desk, services: &[String], measured: &mut Measured) -> io::Result<()> {
    let first = services.first().map(|id| format!("content/{id}.md")).unwrap_or_default();
    let text = fs::read_to_string(town.site.join(first))?;
    for number in 0..FEW {
        let begun = Instant::now();
        town.write(&format!("content/servizi/misurato-{number}.md"), |_| text.clone())?;
        let path = format!("/it/servizi/misurato-{number}/");
        measured.added.push(desk.wait(begun, &path, |page| page.starts_with("HTTP/1.1 200"))?);
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn report(measured: &Measured) -> String {
    let mut text = "| at the desk | median | every time |\n|---|---:|---|\n".to_owned();
    for (what, times) in [
        ("until the first page, ms", &measured.first),
        ("from a save to its page, ms", &measured.saves),
        ("CPU of a save with all that follows it, ms", &measured.cpu),
        ("from a change of the style sheet to the page, ms", &measured.styles),
        ("from a change of a template to the page, ms", &measured.templates),
        ("from a change of the settings to the page, ms", &measured.settings),
        ("from a new file to its page, ms", &measured.added),
    ] {
        let all: Vec<String> = times.iter().map(|time| format!("{time:.0}")).collect();
        let _ = writeln!(text, "| {what} | {:.0} | {} |", median(times.clone()), all.join(" "));
    }
    for (when, bytes) in &measured.memory {
        let _ = writeln!(text, "| memory {when}, MiB | {:.0} | |", *bytes as f64 / 1_048_576.0);
    }
    text
}
