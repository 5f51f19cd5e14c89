//! The web app manifest of each tree, by which a phone puts the guide among its programs.

use serde::Serialize;

use super::artifact::Artifact;
use crate::site::{Edition, Site};
use crate::source::OutputPath;
use crate::theme::Theme;

/// The icons that a theme may have: the asset, its size in pixels, what it is for.
const ICONS: [(&str, &str, &str); 4] = [
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
];

/// A web app manifest (W3C Web Application Manifest).
#[derive(Serialize)]
struct Manifest<'a> {
    name: String,
    short_name: String,
    description: Option<String>,
    lang: &'a str,
    dir: &'static str,
    start_url: &'a str,
    scope: &'a str,
    display: &'static str,
    background_color: &'a str,
    theme_color: &'a str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    media: &'static str,
    purpose: &'static str,
}

/// Makes the manifest of an edition. Its addresses are relative: the guide may stand anywhere.
#[must_use]
pub fn produce(site: &Site, edition: &Edition, theme: &Theme) -> Vec<Artifact> {
    let name = edition.title.first.plain();
    let home = edition.at(edition.language.as_str());
    let manifest = Manifest {
        short_name: short(&name),
        name,
        description: home.and_then(|home| home.summary.as_ref()).map(|summary| summary.first.plain()),
        lang: edition.language.as_str(),
        dir: edition.direction.as_str(),
        start_url: "./",
        scope: if site.editions.len() > 1 { "../" } else { "./" },
        display: "standalone",
        background_color: &theme.colours.background,
        theme_color: &theme.colours.accent,
        icons: icons(theme),
    };
    let path = OutputPath::new(&edition.manifest());
    let text = serde_json::to_vec(&manifest);
    path.ok().zip(text.ok()).map(|(path, bytes)| Artifact::new(path, bytes)).into_iter().collect()
}

fn icons(theme: &Theme) -> Vec<Icon> {
    let icon = |(name, sizes, purpose): &(&str, &'static str, &'static str)| {
        let media = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
        Some(Icon { src: format!("../{}", theme.asset(name)?), sizes, media, purpose })
    };
    ICONS.iter().filter_map(icon).collect()
}

/// Cuts a name for the space under an icon, between words.
fn short(name: &str) -> String {
    let mut short = String::new();
    for word in name.split_whitespace() {
        if !short.is_empty() && short.chars().count() + word.chars().count() + 1 > 12 {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    // No name ends on "di" or "the".
    while let Some((before, last)) = short.rsplit_once(' ') {
        if last.chars().count() > 3 {
            break;
        }
        short.truncate(before.len());
    }
    short
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn names_fit_under_an_icon() {
        assert_eq!(short("Guida ai servizi di Cremona"), "Guida");
        assert_eq!(short("Guida"), "Guida");
        assert_eq!(short("Sociosanitario di Borgo"), "Sociosanitario");
    }
}
