//! Style sheets, scripts and pictures of a theme, under names that change with their content.

use std::collections::BTreeMap;

use super::layer::{Body, Layer, ThemeFile};
use super::script;
use crate::source::{Blob, ContentHash};

/// A file that pages load.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its name in the theme: `piazza.css`, `icons/health.svg`.
    pub name: String,
    /// Its published path below the root: `assets/piazza.1a2b3c4d.css`.
    pub path: String,
    /// What it holds.
    pub content: AssetContent,
}

/// What an asset holds.
#[derive(Debug, Clone)]
pub enum AssetContent {
    /// Bytes, ready to be published.
    Bytes(Vec<u8>),
    /// A file of the site that is published as it is.
    Blob(Blob),
}

/// Takes the topmost file of each name, makes style sheets and scripts smaller, and gives all their published names.
pub(super) fn load(layers: &[Layer]) -> Vec<Asset> {
    let mut files: BTreeMap<&str, &ThemeFile> = BTreeMap::new();
    for layer in layers {
        files.extend(layer.below("assets/"));
    }
    let (sheets, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
    let mut assets: Vec<Asset> = others.into_iter().map(|(name, file)| other(name, file)).collect();
    let sheets: Vec<Asset> = sheets.into_iter().map(|(name, file)| sheet(name, file, &assets)).collect();
    assets.extend(sheets);
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    assets
}

fn other(name: &str, file: &ThemeFile) -> Asset {
    match &file.body {
        Body::Blob(blob) => {
            Asset { name: name.to_owned(), path: path(name, blob.hash), content: AssetContent::Blob(blob.clone()) }
        }
        Body::Bytes(bytes) => bytes_asset(name, bytes.to_vec()),
        Body::Text(text) if name.ends_with(".js") => bytes_asset(name, script::smaller(text).into_bytes()),
        Body::Text(text) => bytes_asset(name, text.as_bytes().to_vec()),
    }
}

fn sheet(name: &str, file: &ThemeFile, assets: &[Asset]) -> Asset {
    let Body::Text(text) = &file.body else { return other(name, file) };
    let mut text = smaller_sheet(text);
    for asset in assets {
        let published = asset.path.strip_prefix("assets/").unwrap_or(&asset.path);
        for quote in ["", "\"", "'"] {
            let written = format!("url({quote}{}{quote})", asset.name);
            text = text.replace(&written, &format!("url({published})"));
        }
    }
    bytes_asset(name, text.into_bytes())
}

fn bytes_asset(name: &str, bytes: Vec<u8>) -> Asset {
    let path = path(name, ContentHash::of(&bytes));
    Asset { name: name.to_owned(), path, content: AssetContent::Bytes(bytes) }
}

/// Returns the published path: all assets lie in one folder, so that they can name one another.
fn path(name: &str, hash: ContentHash) -> String {
    let name = name.replace('/', "-");
    let hash = hash.short(8);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}

/// Takes comments and spare white space out of a style sheet; strings stay as they are.
fn smaller_sheet(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.get(2..).and_then(|inside| inside.split_once("*/")).map_or("", |(_, after)| after);
            continue;
        }
        let length = match character {
            '"' | '\'' => string_length(rest, character),
            other => other.len_utf8(),
        };
        let (piece, after) = rest.split_at(length.min(rest.len()));
        if character.is_ascii_whitespace() {
            if !small.is_empty() && !small.ends_with([' ', '{', '}', ';', ',', ':', '>']) {
                small.push(' ');
            }
        } else {
            if matches!(character, '{' | '}' | ';' | ',' | '>') && small.ends_with(' ') {
                small.pop();
            }
            if character == '}' && small.ends_with(';') {
                small.pop();
            }
            small.push_str(piece);
        }
        rest = after;
    }
    small.truncate(small.trim_end().len());
    small
}

/// Returns how many bytes a string takes, its quotation marks included.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            other if other == quote => return at + other.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::smaller_sheet;

    fn check(written: &str, expected: &str) {
        assert_eq!(smaller_sheet(written), expected);
    }

    #[test]
    fn sheets_lose_comments_and_spare_space() {
        check("/* a */ a > b , c {\n  color : red ;\n}\n", "a>b,c{color :red}");
        check("@media (min-width: 40em) and (hover) {\n}", "@media (min-width:40em) and (hover){}");
        check("a::after { content: \" /* x */ ;  \" }", "a::after{content:\" /* x */ ;  \"}");
        check("a { inset: calc(1px + 2px) }", "a{inset:calc(1px + 2px)}");
        check("a :focus{b:c}", "a :focus{b:c}");
        check("a{content:'it\\'s'}", "a{content:'it\\'s'}");
    }
}
