//! The program of a tree's search: one script with the engine, the field's behaviour, their words and the index's manifest,
//! and another with what is needed now and then.
//!
//! A reader loads the first when he turns to the field; from then on, pieces of the index.

use std::collections::BTreeMap;

use serde::Serialize;

use super::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Log, Reported};
use crate::interface::Value;
use crate::site::page::{Entry, FactRun, LinkTarget};
use crate::site::{Edition, Link, Site};
use crate::source::OutputPath;
use crate::source::read::blob_bytes;
use crate::theme::{AssetContent, Theme};

/// The assets of a theme that the two scripts are made of, in their order.
const PROGRAM: [&str; 2] = ["search-engine.js", "search.js"];
const FURTHER: [&str; 2] = ["search-late.js", "search-help.js"];

/// What the program calls a text, and the message that words it.
const WORDS: [(&str, &str); 7] = [
    ("busy", "search-busy"),
    ("more", "search-more"),
    ("via", "search-via"),
    ("none", "search-none"),
    ("filters", "search-filters"),
    ("failed", "search-failed"),
    ("again", "search-again"),
];

/// The same for what is needed now and then; facets are called by their names.
const FURTHER_WORDS: [(&str, &str); 15] = [
    ("letterless", "search-letterless"),
    ("cut", "search-cut"),
    ("missing", "search-missing"),
    ("near", "search-near"),
    ("report", "search-report"),
    ("subject", "search-report-subject"),
    ("clear", "search-clear"),
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
    /// The site's languages that are written from right to left.
    leftward: Vec<&'a str>,
    words: BTreeMap<&'static str, Worded>,
    counted: BTreeMap<&'static str, Forms>,
    /// Whether the site is read without a server.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    portable: bool,
}

/// What it is told when it is needed.
#[derive(Serialize)]
struct Further<'a> {
    words: BTreeMap<&'static str, Worded>,
    trees: Vec<TreeView<'a>>,
    /// The services for emergencies, as the home lists them.
    calls: Vec<Call<'a>>,
    /// Where to ask when nothing helps.
    desk: Option<Desk>,
    /// The address for mails about what is missing.
    report: Option<&'a str>,
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

/// A service for emergencies.
#[derive(Serialize)]
struct Call<'a> {
    number: &'a str,
    tel: &'a str,
    /// Its page, as that of the desk.
    #[serde(flatten)]
    page: Desk,
}

#[derive(Serialize)]
struct Desk {
    /// Its address below the root.
    address: String,
    title: String,
    language: String,
}

/// Says whether an asset of a theme is published in these scripts alone.
pub(super) fn holds(asset: &str) -> bool {
    PROGRAM.contains(&asset) || FURTHER.contains(&asset)
}

/// Makes the scripts of an edition's search, where there is something to search in: `search.js` with the manifest of the
/// index, and `late.js` with its other tables and what most readers never need.
///
/// Reports a script of the theme that cannot be read any more.
#[must_use]
pub fn produce(
    site: &Site,
    edition: &Edition,
    theme: &Theme,
    (manifest, tables): (&str, &str),
    portable: bool,
) -> Reported<Vec<Artifact>> {
    let mut log = Log::default();
    if edition.search_page().is_none() {
        return log.finish(Vec::new());
    }
    let told = serde_json::to_string(&told(site, edition, portable)).unwrap_or_default();
    let further = serde_json::to_string(&further(site, edition)).unwrap_or_default();
    let scripts = [
        ("search", PROGRAM, format!("sportello.search.begin({told},{manifest});\n")),
        ("late", FURTHER, format!("sportello.search.tables={tables};\nsportello.search.further({further});\n")),
    ];
    let mut artifacts = Vec::with_capacity(scripts.len());
    for (name, assets, last) in scripts {
        let mut text = String::new();
        for asset in assets {
            text.push_str(&log.take(script(theme, asset)));
        }
        text.push_str(&last);
        let path = OutputPath::new(&format!("{}/search/{name}.js", edition.language));
        artifacts.extend(path.map(|path| Artifact::new(path, text.into_bytes())));
    }
    log.finish(artifacts)
}

/// Returns the text of a script of the theme; a theme without it has none.
fn script(theme: &Theme, name: &str) -> Reported<String> {
    let Some(asset) = theme.assets.iter().find(|asset| asset.name == name) else {
        return Reported::silent(String::new());
    };
    let bytes = match &asset.content {
        AssetContent::Bytes(bytes) => Ok(bytes.clone()),
        AssetContent::Blob(blob) => blob_bytes(blob).map_err(|error| error.to_string()),
    };
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
    match text {
        Ok(text) => Reported::silent(text),
        Err(reason) => {
            let fault = Diagnostic::new(Code::FileUnreadable).in_path(name).with("reason", reason);
            Reported { value: String::new(), diagnostics: vec![fault] }
        }
    }
}

fn told<'a>(site: &'a Site, edition: &'a Edition, portable: bool) -> Told<'a> {
    let leftward = site.editions.iter().filter(|tree| tree.direction.as_str() == "rtl");
    Told {
        leftward: leftward.map(|tree| tree.language.as_str()).collect(),
        words: worded(edition, &WORDS),
        counted: COUNTED.iter().filter_map(|(name, id)| Some((*name, forms(edition, id)?))).collect(),
        portable,
    }
}

fn further<'a>(site: &'a Site, edition: &'a Edition) -> Further<'a> {
    Further {
        words: worded(edition, &FURTHER_WORDS),
        trees: site.editions.iter().map(tree).collect(),
        calls: edition.emergencies().into_iter().flat_map(|(_, list)| &list.entries).filter_map(call).collect(),
        desk: edition.front_desk.as_ref().and_then(desk),
        report: site.info.report_to.as_deref(),
    }
}

/// Words messages; the program puts what it knows into the places of their values.
fn worded(edition: &Edition, words: &[(&'static str, &str)]) -> BTreeMap<&'static str, Worded> {
    let places = [("word", Value::from("{word}")), ("words", Value::from("{words}"))];
    let word = |(name, id): &(&'static str, &str)| {
        let phrase = edition.interface.format(id, &places);
        (*name, Worded(phrase.text, phrase.language.map(|language| language.to_string())))
    };
    words.iter().map(word).collect()
}

fn forms(edition: &Edition, id: &str) -> Option<Forms> {
    let counted = edition.interface.counted(id)?;
    Some(Forms(counted.forms, counted.rules, counted.language.map(|language| language.to_string())))
}

fn tree(edition: &Edition) -> TreeView<'_> {
    let label = edition.interface.phrase("search-label");
    let label = if label.language.is_none() { label.text } else { String::new() };
    TreeView(
        edition.language.as_str(),
        edition.direction.as_str(),
        edition.language.script().unified().to_owned(),
        &edition.name,
        label,
    )
}

fn call(entry: &Entry) -> Option<Call<'_>> {
    let FactRun { text, address, .. } = entry.phone.as_ref()?;
    Some(Call { number: text, tel: address.as_deref()?, page: desk(&entry.link)? })
}

fn desk(link: &Link) -> Option<Desk> {
    let LinkTarget::Page { address, .. } = &link.target else { return None };
    let words = &link.text.first;
    Some(Desk { address: address.to_string(), title: words.plain(), language: words.language.to_string() })
}
