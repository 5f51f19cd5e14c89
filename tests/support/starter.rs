//! The small site of `init`, brought up to date, with one translation that tests change.

use super::SiteFolder;

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
