//! Holds JSON-LD against the vocabulary of schema.org (`tests/judges/schema_org/`): types, properties, domains, ranges.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::repository;

/// The words of the vocabulary.
pub struct Vocabulary {
    types: BTreeMap<String, Word>,
    properties: BTreeMap<String, Word>,
    members: BTreeMap<String, Vec<String>>,
}

/// A type with those above it, or a property with its domain and its range.
struct Word {
    first: Vec<String>,
    second: Vec<String>,
    superseded: bool,
}

/// What is said of one document.
#[derive(Debug, Default)]
pub struct Findings {
    /// What is wrong, each with the way to it.
    pub faults: Vec<String>,
    /// Names of nodes that are told.
    pub told: BTreeSet<String>,
    /// Names that are only referred to.
    pub referred: BTreeSet<String>,
}

impl Vocabulary {
    pub fn read() -> Self {
        let path = repository().join("tests/judges/schema_org/vocabulary.tsv");
        let mut vocabulary = Self { types: BTreeMap::new(), properties: BTreeMap::new(), members: BTreeMap::new() };
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            let [kind, name, first, second, flags] = columns[..] else { panic!("{line}") };
            let words = |column: &str| column.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
            let word =
                Word { first: words(first), second: words(second), superseded: flags.contains("superseded-by:") };
            match kind {
                "property" => drop(vocabulary.properties.insert(name.to_owned(), word)),
                "member" => drop(vocabulary.members.insert(name.to_owned(), word.first)),
                _ => drop(vocabulary.types.insert(name.to_owned(), word)),
            }
        }
        assert!(vocabulary.types.len() > 900 && vocabulary.properties.len() > 1_500, "the table was not understood");
        vocabulary
    }

    /// Says whether a type is another one or stands below it.
    fn is_a(&self, name: &str, above: &str) -> bool {
        name == above || self.types.get(name).is_some_and(|word| word.first.iter().any(|next| self.is_a(next, above)))
    }

    fn is_data(&self, name: &str) -> bool {
        ["Text", "Number", "Boolean", "Date", "DateTime", "Time", "Quantity"].iter().any(|data| self.is_a(name, data))
    }

    /// Judges a document: one node with a context.
    pub fn judge(&self, document: &Value) -> Findings {
        let mut findings = Findings::default();
        match document {
            Value::Object(node) if node.get("@context") == Some(&Value::from("https://schema.org")) => {
                let mut node = node.clone();
                node.remove("@context");
                self.node(&node, "", &[], &mut findings);
            }
            _ => findings.faults.push("no node of schema.org".to_owned()),
        }
        findings
    }

    fn node(&self, node: &Map<String, Value>, way: &str, range: &[String], findings: &mut Findings) {
        let mut say = |fault: String| findings.faults.push(format!("{way}: {fault}"));
        let Some(Value::String(kind)) = node.get("@type") else { return say("no type".to_owned()) };
        match self.types.get(kind) {
            None => return say(format!("no type is called {kind}")),
            Some(word) if word.superseded => say(format!("the type {kind} is superseded")),
            Some(_) if self.is_data(kind) => return say(format!("{kind} is no type of nodes")),
            Some(_) => {}
        }
        if !range.is_empty() && !range.iter().any(|above| self.is_a(kind, above)) {
            say(format!("{kind} is not in the range {range:?}"));
        }
        if let Some(id) = node.get("@id") {
            match id.as_str().filter(|id| !id.is_empty() && !id.contains(char::is_whitespace)) {
                Some(id) => drop(findings.told.insert(id.to_owned())),
                None => say(format!("{id} is no name")),
            }
        }
        let properties: Vec<(&String, &Value)> = node.iter().filter(|(name, _)| !name.starts_with('@')).collect();
        if properties.is_empty() {
            findings.faults.push(format!("{way}: {kind} says nothing"));
        }
        for (name, value) in properties {
            let way = format!("{way}/{kind}.{name}");
            match self.properties.get(name) {
                None => findings.faults.push(format!("{way}: no property is called so")),
                Some(property) => {
                    if property.superseded {
                        findings.faults.push(format!("{way}: the property is superseded"));
                    }
                    if !property.first.iter().any(|domain| self.is_a(kind, domain)) {
                        findings.faults.push(format!("{way}: {kind} is not in the domain {:?}", property.first));
                    }
                    self.values(value, &way, &property.second, findings);
                }
            }
        }
    }

    fn values(&self, value: &Value, way: &str, range: &[String], findings: &mut Findings) {
        let allows = |name: &str| range.iter().any(|above| self.is_a(name, above));
        let fits = match value {
            Value::Array(values) => {
                if values.len() < 2 {
                    findings.faults.push(format!("{way}: a list of {}", values.len()));
                }
                return values.iter().for_each(|value| self.values(value, way, range, findings));
            }
            Value::Object(node) if node.contains_key("@value") => {
                let text = node.get("@value").and_then(Value::as_str).is_some_and(|text| !text.is_empty());
                let tag = node.get("@language").and_then(Value::as_str);
                let tag = tag.is_some_and(|tag| sportello::language::Language::parse(tag).is_ok());
                text && tag && node.len() == 2 && allows("Text")
            }
            Value::Object(node) if node.len() == 1 && node.contains_key("@id") => {
                let id = node.get("@id").and_then(Value::as_str).unwrap_or_default();
                findings.referred.insert(id.to_owned());
                !id.is_empty() && (range.iter().any(|name| !self.is_data(name)) || allows("URL"))
            }
            Value::Object(node) => return self.node(node, way, range, findings),
            Value::Bool(_) => allows("Boolean"),
            Value::Number(number) => allows("Number") || (allows("Integer") && number.is_i64()),
            Value::String(text) => range.iter().any(|name| self.is_text_of(text, name)),
            Value::Null => false,
        };
        if !fits {
            findings.faults.push(format!("{way}: {value} is not in the range {range:?}"));
        }
    }

    /// Says whether a bare text is a value of a type.
    fn is_text_of(&self, text: &str, range: &str) -> bool {
        match range {
            "Text" => !text.is_empty() && text.trim() == text,
            "URL" => !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || "<>\"".contains(c)),
            "Date" => is_date(text),
            "DateTime" => is_moment(text),
            "Time" => is_time(text),
            "Duration" => is_duration(text),
            "Number" => text.parse::<f64>().is_ok_and(f64::is_finite),
            "Integer" | "Boolean" => false,
            _ => {
                let name = text.strip_prefix("https://schema.org/").unwrap_or(text);
                let of = self.members.get(name).into_iter().flatten();
                of.into_iter().any(|member| self.is_a(member, range))
            }
        }
    }
}

fn is_date(text: &str) -> bool {
    sportello::facts::Date::parse(text).is_ok()
}

fn is_time(text: &str) -> bool {
    let parts: Vec<Option<u8>> = text.split(':').map(|part| part.parse().ok().filter(|_| part.len() == 2)).collect();
    let [Some(hours), Some(minutes), rest @ ..] = parts.as_slice() else { return false };
    *hours < 24 && *minutes < 60 && matches!(rest, [] | [Some(0..60)])
}

/// A day, a time and an offset: without one, nobody knows when it is.
fn is_moment(text: &str) -> bool {
    let Some((day, clock)) = text.split_once('T') else { return false };
    let Some((time, offset)) = clock.split_at_checked(5) else { return false };
    let offset = offset == "Z" || offset.strip_prefix(['+', '-']).is_some_and(is_time);
    is_date(day) && is_time(time) && offset
}

fn is_duration(text: &str) -> bool {
    let Some(parts) = text.strip_prefix('P').filter(|parts| !parts.is_empty() && !parts.ends_with('T')) else {
        return false;
    };
    let mut number = false;
    parts.chars().all(|letter| {
        let fits = match letter {
            'T' => !number,
            'Y' | 'M' | 'W' | 'D' | 'H' | 'S' => number,
            letter => letter.is_ascii_digit(),
        };
        number = letter.is_ascii_digit();
        fits
    }) && !number
}
