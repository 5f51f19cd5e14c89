//! Reads the texts and queries that are written by hand.

use super::folder;
use crate::support::repository;

/// A concept in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Concept {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) official: Vec<String>,
    pub(super) acronym: Option<String>,
    pub(super) misspellings: Vec<String>,
    pub(super) search: Vec<String>,
    pub(super) keywords: Vec<String>,
    pub(super) summary: String,
    pub(super) body: String,
}

/// What somebody types, and the concepts that answer it.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) class: String,
    pub(super) text: String,
    pub(super) ids: Vec<String>,
    /// Whether nobody may tune on it.
    pub(super) held_out: bool,
}

impl Query {
    /// Returns the query as the judge keeps it.
    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::json!([self.text, self.class, self.ids, self.held_out])
    }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(folder().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn list(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Reads the concepts with their official words, and the Italian texts.
pub(super) fn offices() -> Vec<Concept> {
    let table = read("services.tsv");
    let concepts = table.lines().skip(1).filter(|line| !line.is_empty()).map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let field = |at: usize| fields.get(at).copied().unwrap_or_default();
        Concept {
            id: field(0).to_owned(),
            title: field(1).to_owned(),
            official: list(field(2)),
            acronym: Some(field(3).to_owned()).filter(|acronym| !acronym.is_empty()),
            misspellings: list(field(4)),
            ..Concept::default()
        }
    });
    let concepts: Vec<Concept> = concepts.collect();
    self::concepts("it", &concepts)
}

/// Reads the concepts in a language.
pub(super) fn concepts(tag: &str, offices: &[Concept]) -> Vec<Concept> {
    let text = read(&format!("{tag}.md"));
    let mut concepts = Vec::new();
    for block in format!("\n{text}").split("\n## ").skip(1) {
        let (id, rest) = block.split_once('\n').unwrap();
        let (head, body) = rest.split_once("\n\n").unwrap();
        let office = offices.iter().find(|concept| concept.id == id.trim()).unwrap_or_else(|| panic!("{tag}: {id}"));
        let value = |name: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.unwrap_or_default().trim().to_owned()
        };
        concepts.push(Concept {
            title: value("title"),
            search: list(&value("search")),
            keywords: list(&value("keywords")),
            summary: value("summary"),
            body: body.split_whitespace().collect::<Vec<_>>().join(" "),
            ..office.clone()
        });
    }
    assert_eq!(concepts.len(), offices.len(), "{tag}.md lacks concepts");
    concepts
}

/// Reads the queries of a language: those that one may tune on, then those that only measure.
pub(super) fn queries(tag: &str) -> Vec<Query> {
    let mut queries = Vec::new();
    for (path, held_out) in [("queries", false), ("held-out", true)] {
        for line in read(&format!("{path}/{tag}.tsv")).lines().filter(|line| !line.is_empty()) {
            let mut fields = line.split('\t');
            let mut field = || fields.next().unwrap_or_default().to_owned();
            let (class, text, ids) = (field(), field(), field());
            queries.push(Query { class, text, ids: list(&ids), held_out });
        }
    }
    queries
}

/// Reads the most frequent words of a language.
pub(super) fn words(tag: &str) -> Vec<String> {
    let path = repository().join(format!("tests/judges/words/{tag}.txt"));
    let text = std::fs::read_to_string(path).expect("the words are not installed: run `bash tests/judges/install`");
    text.lines().map(str::to_owned).collect()
}
