//! The list of an index: its tables and the names of its files, as JSON.

use serde::Serialize;

use super::rank::worths;
use super::tier::Shard;
use crate::language::Folding;
use crate::language::letters::characters::UNSPACED;
use crate::language::names::noughts;
use crate::site::{Edition, Site};

/// How many files share the changing part of their names: the manifest is read whole by everybody.
pub(super) const FILES_A_NAME: usize = 16;

/// What the manifest names.
pub(super) struct Manifest {
    /// The beginnings and the names of the files of the head.
    pub(super) head: (Vec<String>, Vec<String>),
    /// Those of the body.
    pub(super) body: (Vec<String>, Vec<String>),
    /// The files of what is shown.
    pub(super) pages: Vec<String>,
    /// The file of facets.
    pub(super) facets: Vec<String>,
    /// The file of hours.
    pub(super) hours: Vec<String>,
    /// The file of traditional characters.
    pub(super) traditional: Vec<String>,
    /// How many of the first pages are wanted more often than the others.
    pub(super) wanted: usize,
    /// How many pages there are.
    pub(super) count: usize,
    /// How many of them share a file.
    pub(super) chunk: usize,
}

/// The manifest as the script reads it. Lists are words with spaces between them: they compress better than arrays.
#[derive(Serialize)]
struct View<'a> {
    tree: &'a str,
    /// The script of the tree; Han is one.
    script: &'a str,
    /// The language of the offices.
    offices: &'a str,
    pages: usize,
    wanted: usize,
    chunk: usize,
    /// How many files share the changing part of their names.
    shared: usize,
    /// What is replaced and by what, in turns.
    fold: String,
    /// What is left out, as the inside of a class of a regular expression.
    drop: String,
    /// The noughts of all scripts.
    noughts: String,
    /// What is written without spaces, as `drop`.
    unspaced: String,
    /// Whether for Latin letters, how many letters remain, beginnings, endings.
    affixes: Vec<(u8, usize, String, String)>,
    stops: String,
    /// What a word is worth by its place, from `A` to `^`.
    worth: String,
    /// By the letter of their kind: the changing parts of the names of files.
    files: Names,
    /// The beginnings of the files of the head and of the body.
    first: Firsts,
}

/// What only the upper rungs of a query need (`search-late.js`).
#[derive(Serialize)]
struct Tables<'a> {
    /// Small words that are written together with the next one.
    clitics: &'a str,
    /// Letters and what they sound like, in turns; a point is nothing.
    sounds: &'a str,
}

#[derive(Serialize)]
struct Names {
    h: String,
    b: String,
    p: String,
    f: String,
    t: String,
    z: String,
}

#[derive(Serialize)]
struct Firsts {
    h: String,
    b: String,
}

/// Returns where each file of a tier begins.
pub(super) fn firsts(shards: &[Shard]) -> Vec<String> {
    shards.iter().map(|shard| shard.first.clone()).collect()
}

/// Writes the tables of the upper rungs.
pub(super) fn tables(folding: &Folding) -> String {
    serde_json::to_string(&Tables { clitics: folding.clitics(), sounds: folding.sounds() }).unwrap_or_default()
}

impl Manifest {
    /// Writes the manifest.
    pub(super) fn write(&self, site: &Site, edition: &Edition, folding: &Folding) -> String {
        let fold: Vec<String> = folding.replacements().flat_map(|(from, to)| [from, to.to_owned()]).collect();
        let affixes = folding.affixes().iter();
        let script = edition.language.script();
        let view = View {
            tree: edition.language.as_str(),
            script: script.unified(),
            offices: site.info.source_language.as_str(),
            pages: self.count,
            wanted: self.wanted,
            chunk: self.chunk,
            shared: FILES_A_NAME,
            // A space stands for a word of its own here.
            fold: fold.join("\t"),
            drop: class(folding.drops()),
            noughts: noughts().iter().collect(),
            unspaced: class(&UNSPACED),
            affixes: affixes
                .map(|table| (u8::from(table.latin), table.least, table.prefixes.join(" "), table.suffixes.join(" ")))
                .collect(),
            stops: folding.stops().join(" "),
            worth: worths().map(|worth| worth.to_string()).collect::<Vec<_>>().join(" "),
            files: Names {
                h: self.head.1.join(" "),
                b: self.body.1.join(" "),
                p: self.pages.join(" "),
                f: self.facets.join(" "),
                t: self.hours.join(" "),
                z: self.traditional.join(" "),
            },
            first: Firsts { h: self.head.0.join(" "), b: self.body.0.join(" ") },
        };
        serde_json::to_string(&view).unwrap_or_default()
    }
}

/// Writes ranges as the inside of a class of a regular expression.
fn class(ranges: &[(char, char)]) -> String {
    let mut class = String::new();
    for (from, to) in ranges {
        class.push(*from);
        if from != to {
            class.push('-');
            class.push(*to);
        }
    }
    class
}
