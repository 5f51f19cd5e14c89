//! The small site of `init`, brought up to date, with one translation that tests change.

use super::{Run, SiteFolder};

pub const PAGE: &str = "content/servizi/esempio.md";
pub const CATALOGUE: &str = "translations/en/servizi/esempio.ftl";
pub const REGISTER: &str = "translations/_register/en/servizi/esempio.toml";
pub const SOURCE: &str = "A chi abita qui.";
pub const ENGLISH: &str = "For people who live here.";

/// Makes the site.
pub fn site() -> SiteFolder {
    let site = SiteFolder::empty();
    site.run_well(&["init"]);
    site.run_well(&["translate", "sync"]);
    site
}

/// Returns the line of the catalogue that ends with these words.
#[track_caller]
pub fn line_of(site: &SiteFolder, words: &str) -> String {
    let text = site.text(CATALOGUE);
    text.lines().find(|line| line.ends_with(words)).unwrap_or_else(|| panic!("{words}\n{text}")).to_owned()
}

/// Returns the id of a message by its line.
pub fn id(line: &str) -> &str {
    line.split(' ').next().unwrap()
}

/// Exports the English texts, changes them and takes them back; `more` are words of the command that takes.
pub fn taken<C: Into<Vec<u8>>>(site: &SiteFolder, format: &str, change: impl Fn(&str) -> C, more: &[&str]) -> Run {
    let file = site.path().join(format!("back.{format}"));
    let _ = std::fs::remove_file(&file);
    let path = file.to_str().unwrap();
    site.run_well(&["translate", "export", "--lang", "en", "--format", format, "--out", path]);
    let text = std::fs::read_to_string(&file).unwrap();
    let changed = change(&text).into();
    assert_ne!(text.as_bytes(), changed, "{format}");
    std::fs::write(&file, changed).unwrap();
    let locale: &[&str] = if more.contains(&"--locale") { &[] } else { &["--locale", "en"] };
    site.run(&[&["translate", "import", path, "--by", "Ali"], locale, more].concat())
}
