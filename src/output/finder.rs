//! The program of a tree's search: one script with the engine, the field's behaviour, their words and the index's manifest.
//!
//! A reader loads it when he turns to the field; from then on only pieces of the index are loaded.

use std::collections::BTreeMap;

use serde::Serialize;

use super::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::interface::Value;
use crate::site::page::LinkTarget;
use crate::site::{Edition, Link, Site};
use crate::source::OutputPath;
use crate::source::read::blob_bytes;
use crate::theme::{AssetContent, Theme};

/// The assets of a theme that the program is made of, in their order; they are published in it alone.
pub(super) const ASSETS: [&str; 2] = ["search-engine.js", "search.js"];

/// What the program calls a text, and the message that words it; facets are called by their names.
const WORDS: [(&str, &str); 22] = [
    ("busy", "search-busy"),
    ("results", "search-results"),
    ("more", "search-more"),
    ("via", "search-via"),
    ("none", "search-none"),
    ("near", "search-near"),
    ("report", "search-report"),
    ("subject", "search-report-subject"),
    ("filters", "search-filters"),
    ("clear", "search-clear"),
    ("failed", "search-failed"),
    ("again", "search-again"),
    ("cut", "search-cut"),
    ("letterless", "search-letterless"),
    ("help", "footer-help"),
    ("ways", "home-ways"),
    ("kind", "field-type"),
    ("topic", "field-topics"),
    ("municipality", "field-municipality"),
    ("audience", "field-audience"),
    ("language", "field-languages"),
    ("open", "hours-now-open-always"),
];

/// Messages with a number, by what the program calls them.
const COUNTED: [(&str, &str); 2] = [("count", "search-count"), ("all", "search-all")];

/// What the program is told of its tree.
#[derive(Serialize)]
struct Told<'a> {
    language: &'a str,
    /// The language that the offices write.
    source: &'a str,
    words: BTreeMap<&'static str, Worded>,
    counted: BTreeMap<&'static str, Forms>,
    trees: Vec<TreeView<'a>>,
    /// Where to ask when nothing helps.
    desk: Option<Desk>,
    /// The address for mails about what is missing.
    report: Option<&'a str>,
    /// Whether the site is read without a server.
    portable: bool,
    manifest: &'a str,
}

/// A text, and the tag of its language where it is not the tree's.
#[derive(Serialize)]
struct Worded(String, #[serde(skip_serializing_if = "Option::is_none")] Option<String>);

/// The plural forms of a text, the tag whose rules choose among them, and that of its language.
#[derive(Serialize)]
struct Forms(BTreeMap<String, String>, String, #[serde(skip_serializing_if = "Option::is_none")] Option<String>);

/// A tree: tag, direction, script (Han is one), its own name, and what its field of search is called there.
#[derive(Serialize)]
struct TreeView<'a>(&'a str, &'static str, String, &'a str, String);

#[derive(Serialize)]
struct Desk {
    /// Its address below the root.
    address: String,
    title: String,
    language: String,
}

/// Makes the program of an edition's search; none where the theme has no such program.
///
/// Reports a script of the theme that cannot be read any more.
#[must_use]
pub fn produce(
    site: &Site,
    edition: &Edition,
    theme: &Theme,
    manifest: &str,
    portable: bool,
) -> Reported<Vec<Artifact>> {
    let mut log = Log::default();
    let mut program = String::new();
    if edition.search_page().is_none() {
        return log.finish(Vec::new());
    }
    for name in ASSETS {
        match script(theme, name) {
            Some(Ok(text)) => program.push_str(&text),
            Some(Err(fault)) => log.push(fault),
            None => return log.finish(Vec::new()),
        }
    }
    let told = told(site, edition, manifest, portable);
    let told = serde_json::to_string(&told).unwrap_or_default();
    program.push_str(&format!("sportello.search.begin({told});\n"));
    let path = OutputPath::new(&format!("{}/search/search.js", edition.language));
    let artifacts = path.map(|path| vec![Artifact::new(path, program.into_bytes())]).unwrap_or_default();
    log.finish(artifacts)
}

fn script(theme: &Theme, name: &str) -> Option<Result<String, Diagnostic>> {
    let asset = theme.assets.iter().find(|asset| asset.name == name)?;
    let bytes = match &asset.content {
        AssetContent::Bytes(bytes) => Ok(bytes.clone()),
        AssetContent::Blob(blob) => blob_bytes(blob),
    };
    let fault = |reason: String| Diagnostic::new(Code::FileUnreadable).in_path(name).with("reason", reason);
    Some(
        bytes
            .map_err(|error| fault(error.to_string()))
            .and_then(|bytes| String::from_utf8(bytes).map_err(|error| fault(error.to_string()))),
    )
}

fn told<'a>(site: &'a Site, edition: &'a Edition, manifest: &'a str, portable: bool) -> Told<'a> {
    Told {
        language: edition.language.as_str(),
        source: site.info.source_language.as_str(),
        words: WORDS.iter().map(|(name, id)| (*name, worded(edition, id))).collect(),
        counted: COUNTED.iter().filter_map(|(name, id)| Some((*name, forms(edition, id)?))).collect(),
        trees: site.editions.iter().map(tree).collect(),
        desk: edition.front_desk.as_ref().and_then(desk),
        report: site.info.report_to.as_deref(),
        portable,
        manifest,
    }
}

/// Words a message; the program puts what it knows into the places of its values.
fn worded(edition: &Edition, id: &str) -> Worded {
    let places = [("word", Value::from("{word}")), ("words", Value::from("{words}"))];
    let phrase = edition.interface.format(id, &places);
    Worded(phrase.text, phrase.language.map(|language| language.to_string()))
}

fn forms(edition: &Edition, id: &str) -> Option<Forms> {
    let counted = edition.interface.counted(id)?;
    Some(Forms(counted.forms, counted.rules, counted.language.map(|language| language.to_string())))
}

fn tree(edition: &Edition) -> TreeView<'_> {
    let script = edition.language.script().as_str().to_owned();
    let script = if matches!(script.as_str(), "Hans" | "Hant") { "Hani".to_owned() } else { script };
    let label = edition.interface.phrase("search-label");
    let label = if label.language.is_none() { label.text } else { String::new() };
    TreeView(edition.language.as_str(), edition.direction.as_str(), script, &edition.name, label)
}

fn desk(link: &Link) -> Option<Desk> {
    let LinkTarget::Page { address, .. } = &link.target else { return None };
    let words = &link.text.first;
    Some(Desk { address: address.to_string(), title: words.plain(), language: words.language.to_string() })
}
