//! The town leaves no kind, no field and no word of a list out.

use std::collections::BTreeSet;

use sportello::content::kinds::{self, COMMON, codes};
use sportello::content::table::CodeList;
use sportello::content::{Field, Record, Shape, Value};

use super::{assert_faultless, town};

/// Lists of which one word is as good as another: each word would need a page of its own.
const SAMPLED: [&str; 3] = [codes::CATEGORY.name, codes::EVENT_TYPE.name, codes::ORGANISATION_TYPE.name];

/// What the entities of the town write.
#[derive(Default)]
struct Used {
    /// Fields as `service.places.hours`.
    fields: BTreeSet<String>,
    /// Fields of shared groups without what is around them: `hours` in the group that begins with `place`.
    inner: BTreeSet<(&'static str, &'static str)>,
    words: BTreeSet<(&'static str, String)>,
}

impl Used {
    fn gather(&mut self, path: &str, group: Option<&'static str>, record: &Record) {
        for (field, entry) in record.entries() {
            let path = format!("{path}.{}", field.name);
            self.inner.extend(group.map(|group| (group, field.name)));
            self.value(&path, &field.shape, &entry.value);
            self.fields.insert(path);
        }
    }

    fn value(&mut self, path: &str, shape: &'static Shape, value: &Value) {
        match (shape, value) {
            (Shape::List(inner), Value::List(entries)) => {
                entries.iter().for_each(|entry| self.value(path, inner, &entry.value));
            }
            (Shape::Record(group), Value::Record(record)) => self.gather(path, Some(first(group.fields)), record),
            (Shape::Code(list), Value::Code(code)) => {
                self.words.insert((list.name, (*code).to_owned()));
            }
            _ => {}
        }
    }
}

/// Groups are known by the name of their first field: no two of ours begin alike and differ.
fn first(fields: &'static [Field]) -> &'static str {
    fields.first().map_or("", |field| field.name)
}

#[test]
fn every_kind_and_every_field_is_used() {
    let mut used = Used::default();
    for entity in &town().content.entities {
        used.gather(entity.kind.name, None, &entity.facts);
    }
    let mut faults = Vec::new();
    for kind in kinds::ALL {
        for field in kind.fields {
            if !used.fields.contains(&format!("{}.{}", kind.name, field.name)) {
                faults.push(format!("no {} has `{}`", kind.name, field.name));
            }
            inner(&used, &field.shape, &mut faults);
        }
    }
    for field in COMMON.iter().filter(|field| !matches!(field.name, "draft" | "language")) {
        let is_used = kinds::ALL.iter().any(|kind| used.fields.contains(&format!("{}.{}", kind.name, field.name)));
        faults.extend((!is_used).then(|| format!("no page has `{}`", field.name)));
        inner(&used, &field.shape, &mut faults);
    }
    assert_faultless(&faults);
}

fn inner(used: &Used, shape: &'static Shape, faults: &mut Vec<String>) {
    match shape {
        Shape::List(shape) => inner(used, shape, faults),
        Shape::Record(group) => {
            let name = first(group.fields);
            let unused = group.fields.iter().filter(|field| !used.inner.contains(&(name, field.name)));
            faults.extend(unused.map(|field| format!("`{}` of the group of `{name}` is never used", field.name)));
            group.fields.iter().for_each(|field| inner(used, &field.shape, faults));
        }
        _ => {}
    }
}

#[test]
fn every_word_of_the_lists_is_used() {
    let mut used = Used::default();
    for entity in &town().content.entities {
        used.gather(entity.kind.name, None, &entity.facts);
    }
    let mut lists: Vec<&'static CodeList> = Vec::new();
    let fields = kinds::ALL.iter().flat_map(|kind| kind.all_fields());
    fields.for_each(|field| gather_lists(&field.shape, &mut lists));
    assert!(lists.len() > 20, "only {} lists", lists.len());
    let mut faults = Vec::new();
    for list in lists.into_iter().filter(|list| !SAMPLED.contains(&list.name)) {
        let unused = list.codes.iter().filter(|code| !used.words.contains(&(list.name, (**code).to_owned())));
        faults.extend(unused.map(|code| format!("nobody writes `{code}` of `{}`", list.name)));
    }
    assert_faultless(&faults);
}

fn gather_lists(shape: &'static Shape, lists: &mut Vec<&'static CodeList>) {
    match shape {
        Shape::Code(list) => lists.push(list),
        Shape::List(inner) => gather_lists(inner, lists),
        Shape::Record(group) => group.fields.iter().for_each(|field| gather_lists(&field.shape, lists)),
        _ => {}
    }
}
