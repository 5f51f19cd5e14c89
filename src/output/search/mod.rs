//! The search index of each tree: lines of plain text in small files, of which the script of the theme reads a few.
//!
//! The manifest (JSON) has the tables by which words are folded and names all files. Words
//! stand in two tiers: the head has those by which a page is looked for (title, official words, aliases, summary), the
//! body all others of the page. A file of a tier has sorted words; each line begins with how many characters it shares
//! with the line before, and ends with the pages: the distance from the page before in base 36, and a letter for where
//! the word stands there ([`rank::Rank`]). Another kind of file has what is shown of each page, and one has who stands in which
//! facet.

mod facets;
mod gather;
mod manifest;
mod rank;
mod record;
mod shelf;
mod tier;

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::artifact::Artifact;
use crate::language::Folding;
use crate::language::letters::traditional;
use crate::site::page::PageKind;
use crate::site::{Edition, Page, Site};
use crate::source::{ContentHash, OutputPath};

use tier::Shard;

/// How many pages share a file of what is shown of them: in a small tree one journey brings nearly all.
const PAGES_A_FILE: usize = 10;
const PAGES_A_FILE_OF_FEW: usize = 48;

/// How many pages are gathered together.
const PAGES_A_SHELF: usize = 256;

/// Up to how many pages a tree is small.
const SMALL: usize = 96;

/// How long the files of the head and of the body may grow, in bytes before compression: a query reads few files, and each
/// of them is a journey.
const LONGEST: [usize; 2] = [1600, 2800];

/// A body word that stands in more than one page of so many says little of each.
const COMMON: usize = 4;

/// From how many pages on common words are left out.
const FEW: usize = 24;

/// The index of an edition.
pub struct Index {
    /// Its manifest, which the script of the theme opens.
    pub manifest: String,
    /// Its tables for queries that find too little with those of the manifest, as JSON.
    pub tables: String,
    /// The files that it names.
    pub files: Vec<Artifact>,
}

/// Makes the index of an edition.
#[must_use]
pub fn produce(site: &Site, edition: &Edition) -> Index {
    let folding = Folding::new(&edition.language, &site.info.source_language);
    let pages = ordered(edition);
    let gathered: Vec<_> = pages
        .par_chunks(PAGES_A_SHELF)
        .enumerate()
        .map(|(shelf, some)| gather::pages(edition, some, shelf * PAGES_A_SHELF, &folding).terms())
        .collect();
    let mut files = Files { tree: edition.language.to_string(), artifacts: Vec::new() };
    let (head, body): (Vec<_>, Vec<_>) = gathered.into_iter().map(|[head, body]| (head, body)).unzip();
    let head = tier::build(head, &folding, usize::MAX, LONGEST[0]);
    let most = if pages.len() < FEW { usize::MAX } else { pages.len() / COMMON };
    let body = tier::build(body, &folding, most, LONGEST[1]);
    let simplified = edition.language.script().as_str() == "Hans";
    let traditional = if simplified { characters([&head, &body]) } else { None };
    let chunk = if pages.len() <= SMALL { PAGES_A_FILE_OF_FEW } else { PAGES_A_FILE };
    let records = pages.chunks(chunk).map(|pages| record::lines(edition, pages, &folding)).collect();
    let facets = facets::file(site, edition, &pages);
    let manifest = manifest::Manifest {
        head: (manifest::firsts(&head), files.add('h', head.into_iter().map(|shard| shard.text).collect())),
        body: (manifest::firsts(&body), files.add('b', body.into_iter().map(|shard| shard.text).collect())),
        pages: files.add('p', records),
        facets: files.add('f', vec![facets.counts]),
        hours: files.add('t', facets.hours.into_iter().collect()),
        traditional: files.add('z', traditional.into_iter().collect()),
        wanted: pages.partition_point(|page| is_wanted(page)),
        count: pages.len(),
        chunk,
    };
    let manifest = manifest.write(site, edition, &folding);
    Index { manifest, tables: manifest::tables(&folding), files: files.artifacts }
}

/// Says whether a page is something that a resident can ask for or go to; others are wanted less often.
fn is_wanted(page: &Page) -> bool {
    let wanted = ["service", "guide", "term", "place", "organisation", "course", "topic"];
    matches!(page.kind, PageKind::Entity(kind) if wanted.contains(&kind))
}

/// Returns the pages that can be found, the wanted ones first: those of one concept stand together, so that their lines
/// share a file.
fn ordered(edition: &Edition) -> Vec<&Page> {
    let found = |page: &&Page| matches!(page.kind, PageKind::Entity(_));
    let key = |page: &Page| {
        let official = page.official_title.as_ref().map(|official| official.text.to_lowercase());
        let title = official.unwrap_or_else(|| page.title.first.plain().to_lowercase());
        (!is_wanted(page), title, page.address.clone())
    };
    let mut pages: Vec<&Page> = edition.pages.iter().filter(found).collect();
    pages.sort_by_cached_key(|page| key(page));
    pages
}

/// Returns traditional characters with the simplified ones that a tree has: most readers of one write the other.
fn characters(tiers: [&Vec<Shard>; 2]) -> Option<String> {
    let texts = tiers.into_iter().flatten().map(|shard| shard.text.as_str());
    let wanted: BTreeSet<char> = texts.flat_map(str::chars).filter(|c| !c.is_ascii()).collect();
    let pairs = traditional::pairs(&wanted);
    (!pairs.is_empty()).then_some(pairs)
}

/// The files of an index, under names that change with what they hold.
struct Files {
    tree: String,
    artifacts: Vec<Artifact>,
}

impl Files {
    /// Adds files of a kind and returns the changing parts of their names: one for some files, in their order.
    fn add(&mut self, kind: char, texts: Vec<String>) -> Vec<String> {
        let hash = |texts: &[String]| ContentHash::of_parts(texts.iter().map(String::as_bytes)).short(8);
        let hashes: Vec<String> = texts.chunks(manifest::FILES_A_NAME).map(hash).collect();
        for (number, text) in texts.into_iter().enumerate() {
            let hash = hashes.get(number / manifest::FILES_A_NAME).map_or("", String::as_str);
            let path = OutputPath::new(&format!("assets/search/{}-{kind}{number}.{hash}.txt", self.tree));
            self.artifacts.extend(path.ok().map(|path| Artifact::new(path, text.into_bytes())));
        }
        hashes
    }
}
